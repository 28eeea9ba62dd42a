import Testing

@testable import ResumeParsing

/// Who a resume is about.
@Suite struct StructureBasicsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// Lines above the first section; `⟂` sets parts apart.
    var top: [String]
    var name: String
    var label = ""
    var testDescription: String { name }

    init(_ top: String..., name: String, label: String = "") {
      self.top = top
      self.name = name
      self.label = label
    }
  }

  static func basics(_ top: [String]) -> Resume.Basics {
    var lines = top.enumerated().map { index, text in
      let parts = text.split(separator: "⟂").map { TextFolding.trimmed(String($0)) }
      return ResumeLine(text: parts.joined(separator: " "), segments: parts, number: index + 1)
    }
    lines.append(ResumeLine(text: "Experience", role: .heading, level: 2, number: 99))
    return StructureParser.resume(from: ResumeDocument(format: "text", pages: nil, lines: lines)).basics
  }

  @Test(arguments: cases)
  func nameAndLabel(_ one: Case) {
    let basics = StructureBasicsTests.basics(one.top)
    #expect(basics.name == one.name)
    #expect(basics.label == one.label)
  }

  @Test("The lines at the head are kept as printed, whatever is read in them")
  func head() {
    let lines = ["Ada Brook", "Date of birth: 1992-03-04, married", "ada@example.com"]
    let resume = StructureParser.resume(
      from: ResumeDocument(
        format: "text", pages: nil,
        lines: lines.enumerated().map { ResumeLine(text: $1, segments: [$1], number: $0 + 1) } + [
          ResumeLine(text: "Experience", role: .heading, level: 2, number: 9),
          ResumeLine(text: "Clerk, Larkfield, 2021 – 2022", number: 10),
        ]))
    #expect(resume.head.map(\.text) == lines)
    #expect(resume.head.map(\.line) == [1, 2, 3])
  }

  @Test("A headline of several parts is the label, and no summary")
  func headline() {
    let basics = StructureBasicsTests.basics([
      "Robin Ashgrove", "Staff Software Engineer | Payments & Ledgers | Kafka, Go, PostgreSQL",
      "Leeds, United Kingdom",
    ])
    #expect(basics.label == "Staff Software Engineer | Payments & Ledgers | Kafka, Go, PostgreSQL")
    #expect(basics.summary.isEmpty)
  }

  @Test("Labels part a line of contact data that nothing else parts")
  func labelsInARow() {
    let basics = StructureBasicsTests.basics([
      "Robin Ashgrove",
      "Email: robin@example.com Mobile: +1 313 555 0155 Location: Leeds, UK Notice: 4 weeks",
    ])
    #expect(basics.phone == "+1 313 555 0155")
    #expect(basics.email == "robin@example.com")
  }

  static let cases: [Case] = [
    Case("Robin Ashgrove: Data Engineer", name: "Robin Ashgrove", label: "Data Engineer"),
    Case("柳知夏/女/1995", "zhixia@example.com", name: "柳知夏"),
    Case(
      "Hi, my name is Robin Ashgrove. I am a data engineer from Leeds.", "robin@example.com",
      name: "Robin Ashgrove"
    ),
    Case("Robin Ashgrove, MS, CPIM, CSSGB", "robin@example.com", name: "Robin Ashgrove"),
    Case("LinkedIn Profile", "Data Engineer", name: "", label: "Data Engineer"),
    // Pronouns, and what the document is, are no part of a name.
    Case(
      "Robin Ashgrove-Lund (they/them)", "robin@example.com · +1 416 555 0111", name: "Robin Ashgrove-Lund"),
    Case(
      "Robin Ashgrove-Lund | she/her | Data Engineer", name: "Robin Ashgrove-Lund", label: "Data Engineer"),
    Case("Mr. ROBIN ASHGROVE", "robin@example.com", name: "ROBIN ASHGROVE"),
    Case("Robin Ashgrove, Ph.D.", "robin@example.com", name: "Robin Ashgrove"),
    Case("沈若岚  女 · 硕士", "ruolan@example.com", name: "沈若岚", label: "硕士"),
    Case("Candidate: Robin Ashgrove", "robin@example.com", name: "Robin Ashgrove"),
    Case("Beraterprofil Robin Ashgrove", "robin@example.com", name: "Robin Ashgrove"),
    // Nor is how somebody says hello.
    Case("Hello", "I’m Robin Ashgrove", "robin@example.com", name: "Robin Ashgrove"),
    Case("Hi, I'm Anna O’Neill!", "Build Engineer", name: "Anna O’Neill", label: "Build Engineer"),
    Case("Ich bin Katrin Öztürk-Brandt", name: "Katrin Öztürk-Brandt"),
    Case("Bonjour, je suis Maëlle Béranger", name: "Maëlle Béranger"),
    Case("Hi Robin Ashgrove", name: "Hi Robin Ashgrove"),
    // Initials set as a picture.
    Case("RA", "Robin Ashgrove", "robin@example.com", name: "Robin Ashgrove"),
    Case("A S", "ANA SILVA", "Porto", name: "ANA SILVA"),
    Case("Résumé of Robin Ashgrove", "robin@example.com", name: "Robin Ashgrove"),
    Case(
      "Robin Ashgrove -- Build Engineer", "robin@example.com", name: "Robin Ashgrove", label: "Build Engineer"
    ),
    Case(
      "Robin Ashgrove (Build Engineer)", "robin@example.com", name: "Robin Ashgrove", label: "Build Engineer"),
    Case("김하늘 (백엔드 개발자)", "haneul@example.kr", name: "김하늘", label: "백엔드 개발자"),
    Case("Robin ⟂ Ashgrove", "robin.ashgrove@example.com", name: "Robin Ashgrove"),
    Case(
      "Maëlle Béranger-Çelik", "Ingénieure réseau", name: "Maëlle Béranger-Çelik",
      label: "Ingénieure réseau"),
    Case("김하늘", "백엔드 개발자", "haneul@example.kr", name: "김하늘", label: "백엔드 개발자"),
    Case("高橋 美咲 (たかはし みさき)", "misaki@example.jp", name: "高橋 美咲"),
    Case("柳知夏的简历", "zhixia@example.cn", name: "柳知夏"), Case("名前：柳 知夏", name: "柳 知夏"),
    Case(
      "姓名：柳知夏", "求职意向：数据分析师", "手机：555-0123", name: "柳知夏", label: "数据分析师"),
    Case("高橋 美咲", "misaki@example.jp", name: "高橋 美咲"), Case("氏名：高橋 美咲", name: "高橋 美咲"),
    Case(
      "Curriculum Vitae", "Jan van der Berg", "Data Engineer", name: "Jan van der Berg",
      label: "Data Engineer"),
    Case("Lebenslauf", "Katrin Öztürk-Brandt", name: "Katrin Öztürk-Brandt"),
    Case("Ana Silva's CV", name: "Ana Silva"),
    Case(
      "Senior Software Engineer", "Peter Zhang", "peter.zhang@example.com", name: "Peter Zhang",
      label: "Senior Software Engineer"),
    Case("Jo Developer", "Full Stack Engineer", name: "Jo Developer", label: "Full Stack Engineer"),
    Case("Nguyễn Thị Minh Khai ⟂ Email: mk@example.vn", name: "Nguyễn Thị Minh Khai"),
    Case("ANNA O’NEILL", "anna@example.ie | Cork, Ireland", name: "ANNA O’NEILL"),
    Case("Name: Otto Meier", "Telefon: +49 30 5550 0100", name: "Otto Meier"),
    Case("anna@example.ie | +353 21 555 0100", "Anna O’Neill", name: "Anna O’Neill"),
    // A job's title is nobody's name, however loud; people called after a profession keep theirs.
    Case("백엔드 엔지니어", "jiwoo@example.kr", name: "", label: "백엔드 엔지니어"),
    Case("プロダクトマネージャー", "aoi@example.jp", name: "", label: "プロダクトマネージャー"),
    Case("Software Engineer", "hello@example.com", name: "", label: "Software Engineer"),
    Case("Eva Kaufmann", "Wien, Österreich", name: "Eva Kaufmann"),
    Case("Darius Engineer", "darius.engineer@example.in", name: "Darius Engineer"),
    Case("Ana Silva, Data Engineer", "ana@example.pt", name: "Ana Silva", label: "Data Engineer"),
    Case("Nachname(n) / Vorname(n) ⟂ Katrin Öztürk", "katrin@example.de", name: "Katrin Öztürk"),
    // A profile's user name is no title.
    Case("Ana Silva", "github.com/asilva ⟂ asilva", name: "Ana Silva"),
    // What the document is may stand beside the name without a mark.
    Case("Lebenslauf Katrin Öztürk", "katrin@example.de", name: "Katrin Öztürk"),
    Case("이력서 김하늘", "haneul@example.kr", name: "김하늘"),
    Case("Ana Silva Résumé", "ana@example.pt", name: "Ana Silva"), Case("Vita Novak", name: "Vita Novak"),
    // What stands among contact data is a place, not what somebody does.
    Case("Ewan Ross", "Crieff | 07700 900142 | ewan@example.com", name: "Ewan Ross"),
    Case("Ewan Ross", "Dyer | 07700 900142", name: "Ewan Ross", label: "Dyer"),
  ]

  /// A name that the head does not show may stand in a running header or footer.
  struct Running: Sendable, CustomTestStringConvertible {
    /// `⟂` sets parts apart.
    var footer: String
    var name: String
    var testDescription: String { footer }
  }

  @Test(arguments: [
    Running(footer: "March 2026 ⟂ 윤하람 · Résumé ⟂ 1", name: "윤하람"),
    Running(footer: "Ana Silva – Curriculum Vitae", name: "Ana Silva"),
    Running(footer: "Lebenslauf Ana Silva ⟂ Seite 1 von 2", name: "Ana Silva"),
    Running(footer: "Ana Silva | Page 2", name: "Ana Silva"), Running(footer: "이력서 윤하람", name: "윤하람"),
    Running(footer: "Ana Silva ⟂ 2/3", name: "Ana Silva"), Running(footer: "윤하람 2", name: "윤하람"),
    // No address speaks for these, two names are none, and a title is nobody's name.
    Running(footer: "Application Documents | Page 2", name: ""),
    Running(footer: "Rui Costa | Page 2", name: ""),
    Running(footer: "Ana Silva · Rui Costa · Résumé", name: ""),
    Running(footer: "Backend Engineer · Résumé", name: ""), Running(footer: "Lisbon, Portugal · 2", name: ""),
  ])
  func runningName(_ one: Running) {
    let parts = one.footer.split(separator: "⟂").map { TextFolding.trimmed(String($0)) }
    let furniture = ResumeLine(text: parts.joined(separator: " "), segments: parts, role: .row, number: 0)
    let lines = [
      ResumeLine(text: "Data Engineer", number: 1, fontSize: 12),
      ResumeLine(text: "ana.silva@example.pt", number: 2, fontSize: 10),
      ResumeLine(text: "Experience", role: .heading, level: 2, number: 3),
    ]
    let basics = StructureParser.resume(
      from: ResumeDocument(format: "pdf", pages: 1, lines: lines, furniture: [furniture])
    ).basics
    #expect(basics.name == one.name)
    #expect(basics.label == "Data Engineer")
  }

  /// A sentence that names a trade is no label; a number behind a label is contact data, however it is set.
  @Test func shortSummaries() {
    let lines = ["Ewan Ross", "Site manager with a trade.", "Telephone: +44 7700 90 01 42"].enumerated().map {
      ResumeLine(text: $1, role: $0 == 2 ? .bullet : .text, number: $0 + 1)
    }
    let heading = ResumeLine(text: "Experience", role: .heading, level: 2, number: 9)
    let resume = StructureParser.resume(
      from: ResumeDocument(format: "markdown", pages: nil, lines: lines + [heading]))
    #expect(resume.basics.label.isEmpty)
    #expect(resume.basics.summary == "Site manager with a trade.")
    #expect(resume.warnings.isEmpty)
  }

  struct Contact: Sendable, CustomTestStringConvertible {
    var line: String
    var phone: String
    var email: String
    var place: String
    var testDescription: String { line }
  }

  /// Contact data in lists, behind labels, and beside labels in a table.
  @Test(arguments: [
    Contact(
      line: "Crieff, 07700 900142, ewan@example.com", phone: "07700 900142", email: "ewan@example.com",
      place: "Crieff"),
    Contact(
      line: "電話：090-5550-1184　メール：ewan@example.jp", phone: "090-5550-1184", email: "ewan@example.jp",
      place: ""),
    Contact(
      line: "07700 900142 Crieff, Scotland", phone: "07700 900142", email: "", place: "Crieff, Scotland"),
    Contact(line: "Anschrift: ⟂ Crieff", phone: "", email: "", place: "Crieff"),
    Contact(
      line: "Crieff | 07700 900142 | ewan@example.com", phone: "07700 900142", email: "ewan@example.com",
      place: "Crieff"),
  ])
  func contact(_ one: Contact) {
    let basics = StructureBasicsTests.basics(["Ewan Ross", one.line])
    #expect(basics.name == "Ewan Ross")
    #expect(basics.label.isEmpty)
    #expect([basics.phone, basics.email, basics.location] == [one.phone, one.email, one.place])
  }

  /// The sizes of a line's parts tell the name from what is printed beside it.
  @Test func nameBesideContactData() {
    func line(_ parts: [(String, Double)], _ number: Int) -> ResumeLine {
      var line = ResumeLine(
        text: parts.map(\.0).joined(separator: " "), segments: parts.map(\.0), role: .row, number: number,
        fontSize: 10)
      line.segmentSizes = parts.map(\.1)
      return line
    }
    let lines = [
      line([("Anneke van den", 30), ("Utrecht, The Netherlands", 10)], 1), line([("+31 20 555 0136", 10)], 2),
      line([("Heuvel", 30), ("github.com/annekevdh", 10)], 3), line([("Data Engineer", 12)], 4),
      ResumeLine(text: "Experience", role: .heading, level: 2, number: 99),
    ]
    let basics = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines)).basics
    #expect(basics.name == "Anneke van den Heuvel")
    #expect(basics.label == "Data Engineer")
  }

  /// A double name that its hyphen breaks.
  @Test func nameBrokenAtItsHyphen() {
    let lines = [
      ResumeLine(text: "Mira", number: 1, fontSize: 28), ResumeLine(text: "Marsh-", number: 2, fontSize: 28),
      ResumeLine(text: "Holt", number: 3, fontSize: 28),
      ResumeLine(text: "Data Engineer", number: 4, fontSize: 10),
      ResumeLine(text: "mira@example.com", number: 5, fontSize: 10),
      ResumeLine(text: "Experience", role: .heading, level: 2, number: 6, fontSize: 12),
    ]
    let basics = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines)).basics
    #expect(basics.name == "Mira Marsh-Holt")
  }

  /// A telephone's picture at the foot looks like an item's mark.
  @Test func numberBehindAMarkAtTheFoot() {
    let lines = [
      ResumeLine(text: "Mira Holt", number: 1),
      ResumeLine(text: "Skills", role: .heading, level: 2, number: 2),
      ResumeLine(text: "Go, Rust", number: 3),
      ResumeLine(text: "H +43 1 5550 0139", role: .bullet, level: 1, number: 4),
    ]
    let basics = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines)).basics
    #expect(basics.phone == "+43 1 5550 0139")
  }

  @Test func nameInSmallLetters() {
    let lines = [
      ResumeLine(text: "miraholt-varga", number: 1, fontSize: 32),
      ResumeLine(text: "quality lead", number: 2, fontSize: 10),
      ResumeLine(text: "experience", role: .heading, level: 2, number: 3),
    ]
    let basics = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines)).basics
    #expect(basics.name == "miraholt-varga")
  }

  @Test func contactData() {
    let basics = StructureBasicsTests.basics([
      "Ana Silva",
      "Porto, Portugal | ana.silva@example.pt | +351 915 555 012 | linkedin.com/in/anasilva | ana.example.pt/cv",
    ])
    #expect(basics.email == "ana.silva@example.pt")
    #expect(basics.phone == "+351 915 555 012")
    #expect(basics.location == "Porto, Portugal")
    #expect(basics.url == "https://ana.example.pt/cv")
    #expect(
      basics.profiles == [
        Resume.Profile(network: "LinkedIn", username: "anasilva", url: "https://linkedin.com/in/anasilva")
      ])
  }

  /// A narrow column breaks addresses; what follows one is no part of it.
  @Test(arguments: [
    (["Ana Silva", "ana.silva@example", ".pt"], "ana.silva@example.pt"),
    (["Ana Silva", "E-mail: ana.silva@", "example.pt"], "ana.silva@example.pt"),
    (["Ana Silva", "ana.silva@example.p", "Kenntnisse"], ""),
    (["Ana Silva", "ana.silva@exam ple.com.br linkedin.com/in/anasilva"], "ana.silva@example.com.br"),
  ])
  func brokenAddress(_ top: [String], _ email: String) {
    #expect(StructureBasicsTests.basics(top).email == email)
  }

  /// The end of such an address is no site.
  @Test func brokenAddressIsNoSite() {
    let basics = StructureBasicsTests.basics(["Ana Silva", "ana.silva@exam ple.pt github.com/anasilva"])
    #expect(basics.email == "ana.silva@example.pt")
    #expect(basics.url.isEmpty)
  }

  /// Japanese lines of a paragraph have no blank where they broke, Korean ones have.
  @Test(arguments: [
    (["物流の開発に携わり、計測してから直", "すことを大切にしています。"], "物流の開発に携わり、計測してから直すことを大切にしています。"),
    (["장애를 줄이고 근거를", "남기는 일을 좋아합니다."], "장애를 줄이고 근거를 남기는 일을 좋아합니다."),
  ])
  func summaryOfSeveralLines(_ lines: [String], _ summary: String) {
    let document = ResumeDocument(
      format: "text", pages: nil,
      lines: [ResumeLine(text: "Profile", role: .heading, level: 2, number: 1)]
        + lines.enumerated().map { ResumeLine(text: $1, number: $0 + 2) })
    #expect(StructureParser.resume(from: document).basics.summary == summary)
  }

  /// A blank of a large name may be as wide as a column's gap.
  @Test func nameInTwoCells() {
    var name = ResumeLine(text: "小笠原 颯太", segments: ["小笠原", "颯太"], number: 1, fontSize: 22)
    name.segmentSizes = [22, 22]
    let lines = [
      name, ResumeLine(text: "アプリエンジニア", number: 2, fontSize: 10),
      ResumeLine(text: "sota@example.jp", number: 3, fontSize: 10),
      ResumeLine(text: "職務経歴", role: .heading, level: 2, number: 4, fontSize: 12),
    ]
    let resume = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
    #expect(resume.basics.name == "小笠原 颯太")
  }

  struct Phone: Sendable {
    var text: String
    var phone: String?
  }

  @Test(arguments: [
    Phone(text: "(555) 123-4567", phone: "(555) 123-4567"),
    Phone(text: "Tel: +33 6 55 50 01 23", phone: "+33 6 55 50 01 23"),
    Phone(text: "010-5550-0187", phone: "010-5550-0187"),
    Phone(text: "tel:+14155550142", phone: "+14155550142"),
    Phone(text: "ada@example.com, (503) 555-0171, Portland", phone: "(503) 555-0171"),
    Phone(text: "Rennes, +33 2 55 50 01 37,", phone: "+33 2 55 50 01 37"),
    Phone(text: "2018.07 - 2021.02", phone: nil), Phone(text: "09/2011 – 06/2016", phone: nil),
    Phone(text: "2019 - 2021", phone: nil),
    Phone(text: "12,000,000 rows", phone: nil), Phone(text: "97201 Portland", phone: nil),
  ])
  func phones(_ one: Phone) {
    #expect(ContactScanner.phone(in: one.text) == one.phone)
  }

  @Test(arguments: [
    "Node.js", "ASP.NET", "Next.js", "e.g.", "B.Sc.", "3.9/4.0", "CI/CD", "a@example.com", "v1.2",
  ])
  func noLinks(_ word: String) {
    #expect(!ContactScanner.isLink(word))
  }
}

/// Names of texts, which know no sizes, on several rows.
@Suite struct StackedNameTests {
  @Test(arguments: [
    (["Noelle", "Lund-Hart", "Engineer", "noelle.lund@example.com"], "Noelle Lund-Hart"),
    (["Noelle", "Sable-", "Hart", "Senior Engineer", "n@example.com"], "Noelle Sable-Hart"),
    (["Anneke van", "der Meer", "Engineer", "a@example.com"], "Anneke van der Meer"),
    (["Noelle Lund", "Larkfield", "Engineer", "noelle.lund@example.com"], "Noelle Lund"),
    (["Noelle Lund", "Oslo", "noelle.lund@example.com"], "Noelle Lund"),
    (["Noelle", "Sable", "Hart", "Engineer", "noelle.sable.hart@example.com"], "Noelle Sable Hart"),
    (["Noelle Lund", "", "", "Hart", "Engineer", "noelle.hart@example.com"], "Noelle Lund Hart"),
    (["Noelle Lund", "NOELLE LUND", "noelle.lund@example.com"], "Noelle Lund"),
    // Contact data beside the name.
    (["Noelle | Oslo", "Sable | +47 22 00 00 00", "Engineer | noelle.sable@example.com"], "Noelle Sable"),
    (["Oslo", "noelle.lund@example.com", "Noelle Lund"], "Noelle Lund"),
  ])
  func name(lines: [String], name: String) {
    let lines = lines.enumerated().filter { !$0.element.isEmpty }.map { at, text in
      let cells = text.split(separator: " | ").map(String.init)
      return ResumeLine(text: cells.joined(separator: " "), segments: cells, number: at + 1)
    }
    let resume = StructureParser.resume(from: ResumeDocument(format: "text", pages: nil, lines: lines))
    #expect(resume.basics.name == name)
  }
}
