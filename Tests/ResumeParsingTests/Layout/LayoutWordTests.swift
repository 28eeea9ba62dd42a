import Testing

@testable import ResumeParsing

/// What becomes one word, one row and one cell, on small pages made by hand.
@Suite struct LayoutWordTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let page: LayoutPage
    let lines: String
    var testDescription: String { name }
  }

  /// A word of `text` from `left` to `right` whose box reaches from `top` to `bottom`.
  static func word(
    _ text: String, _ left: Double, _ right: Double, top: Double, bottom: Double, size: Double
  ) -> PositionedWord {
    PositionedWord(
      text: text, box: TextBox(xMin: left, yMin: top, xMax: right, yMax: bottom), style: TextStyle(size: size)
    )
  }

  static func page(_ words: PositionedWord...) -> LayoutPage {
    var page = LayoutPage()
    page.page.words = words
    return page
  }

  @Test(arguments: [
    Case(
      name: "a letter-spaced name with narrow blanks and a hyphen",
      page: page(
        word("A", 50, 60, top: 100, bottom: 124, size: 20),
        word("N", 64, 74, top: 100, bottom: 124, size: 20),
        word("A", 78, 88, top: 100, bottom: 124, size: 20),
        word("V", 96, 106, top: 100, bottom: 124, size: 20),
        word("A", 110, 120, top: 100, bottom: 124, size: 20),
        word("L", 124, 134, top: 100, bottom: 124, size: 20),
        word("E", 138, 148, top: 100, bottom: 124, size: 20),
        word("-", 152, 162, top: 100, bottom: 124, size: 20),
        word("L", 166, 176, top: 100, bottom: 124, size: 20),
        word("U", 180, 190, top: 100, bottom: 124, size: 20),
        word("N", 194, 204, top: 100, bottom: 124, size: 20),
        word("D", 208, 218, top: 100, bottom: 124, size: 20)),
      lines: "1/0 text: ANA VALE-LUND"),
    Case(
      name: "a title in small capitals, its hyphen from the larger font, is one text",
      page: page(
        word("SAVOIR", 50, 86, top: 102, bottom: 112, size: 10),
        word("-", 86, 91, top: 98, bottom: 112, size: 14),
        word("FAIRE", 91, 121, top: 102, bottom: 112, size: 10),
        word("EN", 50, 66, top: 138, bottom: 152, size: 14),
        word("BREF", 71, 95, top: 142, bottom: 152, size: 10)),
      lines: """
        1/0 text: SAVOIR-FAIRE
        1/0 text: EN BREF
        """),
    Case(
      name: "ligatures that come from a font of their own",
      page: LayoutPage().line("Doubled tra", x: 40, y: 40).line("ffi", x: 95, y: 40, family: "Other")
        .line("c of", x: 110, y: 40).line("fi", x: 135, y: 40, family: "Other").line(
          "ve towns", x: 145, y: 40),
      lines: "1/0 text: Doubled traffic of five towns"),
    Case(
      name: "small capitals are one word",
      page: page(
        word("W", 50, 60, top: 98, bottom: 112, size: 12),
        word("ORK", 60.2, 80, top: 100, bottom: 112, size: 9.6),
        word("H", 84, 93, top: 98, bottom: 112, size: 12),
        word("ISTORY", 93.1, 130, top: 100, bottom: 112, size: 9.6)),
      lines: "1/0 text: WORK HISTORY"),
    Case(
      name: "small capitals that are letter-spaced are one word, what a blank parts is two",
      page: page(
        word("E", 50, 57, top: 98, bottom: 110, size: 12),
        word("HRENAMT", 58.8, 110, top: 100, bottom: 110, size: 9.3),
        word("À", 50, 58, top: 138, bottom: 150, size: 12),
        word("PROPOS", 61.6, 110, top: 140, bottom: 150, size: 9.3)),
      lines: """
        1/0 text: EHRENAMT
        1/0 text: À PROPOS
        """),
    Case(
      name: "contact data beside a Japanese place are items of their own",
      page: page(
        word("090-5550-0126", 50, 120, top: 100, bottom: 112, size: 10),
        word("横浜市", 122.4, 152.4, top: 100, bottom: 112, size: 10),
        word("github.com/mika", 154.8, 230, top: 100, bottom: 112, size: 10)),
      lines: "1/0 text: 090-5550-0126 横浜市 github.com/mika"),
    Case(
      name: "a title of two words beside cells that begin where its second does",
      page: LayoutPage()
        .line("PROJETS", x: 50, y: 100, size: 12).line("PERSONNELS", x: 95, y: 100, size: 12)
        .line("2022", x: 50, y: 117).line("Marée", x: 95, y: 117),
      lines: """
        1/0 text: PROJETS PERSONNELS
        1/0 row: 2022 | Marée
        """),
    Case(
      name: "Japanese beside Latin letters has no blank",
      page: page(
        word("Redis", 50, 75, top: 100, bottom: 112, size: 10),
        word("キャッシュにより", 77.5, 157.5, top: 100, bottom: 112, size: 10),
        word("DB", 160, 172, top: 100, bottom: 112, size: 10),
        word("負荷を", 172.1, 202, top: 100, bottom: 112, size: 10),
        word("60%", 204.4, 224, top: 100, bottom: 112, size: 10),
        word("削減", 226.4, 246, top: 100, bottom: 112, size: 10)),
      lines: "1/0 text: RedisキャッシュによりDB負荷を60%削減"),
    Case(
      name: "Korean particles and counters go to the word before, other words do not",
      page: page(
        word("API", 50, 65, top: 100, bottom: 112, size: 10),
        word("의", 67.2, 77, top: 100, bottom: 112, size: 10),
        word("p95", 80, 95, top: 100, bottom: 112, size: 10),
        word("응답을", 97.6, 127, top: 100, bottom: 112, size: 10),
        word("900ms", 130, 155, top: 100, bottom: 112, size: 10),
        word("에서", 157, 177, top: 100, bottom: 112, size: 10),
        word("3", 180, 185, top: 100, bottom: 112, size: 10),
        word("초로", 187, 207, top: 100, bottom: 112, size: 10)),
      lines: "1/0 text: API의 p95 응답을 900ms에서 3초로"),
    Case(
      name: "a word longer than its column's blank",
      page: LayoutPage()
        .line("Data", x: 50, y: 100).line("Kafka, Redis", x: 150, y: 100)
        .line("Programming skills", x: 50, y: 114).line("Go, Rust", x: 150, y: 114)
        .line("Build and test tools", x: 47, y: 160).line("of all kinds", x: 150, y: 160),
      lines: """
        1/0 row: Data | Kafka, Redis
        1/0 row: Programming skills | Go, Rust
        1/0 text: Build and test tools of all kinds
        """),
    Case(
      name: "section titles in the margin beside their sections",
      page: margins,
      lines: """
        1/0 text: Career History
        1/0 row: Larkspur Freight | 2019 – 2021
        1/0 bullet1: Moved the ledger of all invoices to one database
        1/0 row: Tern Robotics | 2016 – 2019
        1/0 bullet1: Wrote the control loop of the arm
        1/0 text: Academic Background
        1/0 row: University of Leeds | 2012 – 2016
        1/0 text: Electronic Engineering
        1/0 text: Core Competencies
        1/0 text: Go, Rust, Kafka
        1/0 text: Linux and all that
        """),
    Case(
      name: "a small date that floats beside the first bullet",
      page: LayoutPage()
        .line("Developer, Larkspur", x: 50, y: 86, bold: true)
        .line("•", x: 50, y: 100).line("Wrote the engine of the payments router,", x: 60, y: 100)
        .line("2019 – 2021", x: 266, y: 100, size: 9).line("which settles in a second", x: 60, y: 112)
        .bullet("•", ["Kept it up"], x: 50, y: 124),
      lines: """
        1/0 row: Developer, Larkspur | 2019 – 2021
        1/0 bullet1: Wrote the engine of the payments router, which settles in a second
        1/0 bullet1: Kept it up
        """),
    Case(
      name: "a mark drawn beside the second row of its text",
      page: LayoutPage().line("Wrote the parser of all statements of the", x: 60, y: 100).line(
        "•", x: 50, y: 112
      )
      .line("bank and its branches", x: 60, y: 112).bullet("•", ["Kept it up"], x: 50, y: 124),
      lines: """
        1/0 bullet1: Wrote the parser of all statements of the bank and its branches
        1/0 bullet1: Kept it up
        """),
    Case(
      name: "diamonds of LaTeX",
      page: LayoutPage().bullet("⋄", ["Wrote the parser"], x: 50, y: 100),
      lines: "1/0 bullet1: Wrote the parser"),
    Case(
      name: "numbers that touch their text",
      page: LayoutPage()
        .line("9. Wrote the parser of statements", x: 50, y: 100)
        .line("10.Closed the month in an hour", x: 50, y: 114)
        .line("11.Hired two more", x: 50, y: 128),
      lines: """
        1/0 bullet1: Wrote the parser of statements
        1/0 bullet1: Closed the month in an hour
        1/0 bullet1: Hired two more
        """),
    Case(
      name: "the radical's code is the character",
      page: page(word("\u{2F83}\u{2F30}PR", 50, 90, top: 100, bottom: 112, size: 10)),
      lines: "1/0 text: 自己PR"),
    Case(
      name: "letter spacing that broke words at some letters only",
      page: page(
        word("E", 50, 58, top: 100, bottom: 114, size: 12),
        word("DUC", 59.5, 86, top: 100, bottom: 114, size: 12),
        word("AT", 87.5, 104, top: 100, bottom: 114, size: 12),
        word("ION", 105.5, 128, top: 100, bottom: 114, size: 12)),
      lines: "1/0 text: EDUCATION"),
    Case(
      name: "spaced small capitals of two words",
      page: page(
        word("M", 50, 64, top: 100, bottom: 124, size: 20),
        word("ira", 67, 95, top: 104, bottom: 122, size: 18),
        word("H", 106, 118, top: 100, bottom: 124, size: 20),
        word("olt", 121, 150, top: 104, bottom: 122, size: 18)),
      lines: "1/0 text: Mira Holt"),
    Case(
      name: "short words with blanks between them are no pieces",
      page: page(
        word("I", 50, 54, top: 100, bottom: 112, size: 10),
        word("am", 57, 70, top: 100, bottom: 112, size: 10),
        word("a", 73, 78, top: 100, bottom: 112, size: 10),
        word("QA", 81, 94, top: 100, bottom: 112, size: 10)),
      lines: "1/0 text: I am a QA"),
    Case(
      name: "ligatures of fonts of eight bits without names",
      page: page(
        word("Pro\u{1C}le", 50, 90, top: 100, bottom: 112, size: 10),
        word("o\u{1E}ce", 94, 120, top: 100, bottom: 112, size: 10),
        word("\u{1B}[31m", 124, 150, top: 100, bottom: 112, size: 10)),
      lines: "1/0 text: Profile office [31m"),
    Case(
      name: "pictures before a date and a place are no bullets",
      page: LayoutPage()
        .line("Developer", x: 50, y: 80, bold: true).line("▪ 03/2019 – 04/2021", x: 50, y: 94)
        .line("▪ Leeds", x: 160, y: 94)
        .bullet("▪", ["Wrote the parser of statements"], x: 50, y: 108),
      lines: """
        1/0 text: Developer
        1/0 row: 03/2019 – 04/2021 | Leeds
        1/0 bullet1: Wrote the parser of statements
        """),
    Case(
      name: "a date broken at its dash",
      page: LayoutPage()
        .line("Senior Site Reliability Engineer, Larkspur Freight, Leeds (February 2019", x: 50, y: 100)
        .line("– March 2021)", x: 50, y: 112)
        .bullet(
          "•", ["Wrote the parser of statements and of all that hangs together with it"], x: 50, y: 124),
      lines: """
        1/0 text: Senior Site Reliability Engineer, Larkspur Freight, Leeds (February 2019 – March 2021)
        1/0 bullet1: Wrote the parser of statements and of all that hangs together with it
        """),
    Case(
      name: "a year beside a section's first item stays out of its title",
      page: LayoutPage()
        .line("Certifications", x: 50, y: 80, size: 14, bold: true)
        .line("• Certified Engineer of Locks", x: 50, y: 100).line("2021", x: 400, y: 100)
        .line("• Certified Engineer of Keys", x: 50, y: 112).line("2019", x: 400, y: 112)
        .line("• Certified Engineer of Doors", x: 50, y: 124).line("2018", x: 400, y: 124),
      lines: """
        1/0 text: Certifications
        1/0 bullet1: Certified Engineer of Locks 2021
        1/0 bullet1: Certified Engineer of Keys 2019
        1/0 bullet1: Certified Engineer of Doors 2018
        """),
    Case(
      name: "a company's legal form does not ask for the next row",
      page: LayoutPage()
        .line("Havørn Media AS", x: 50, y: 100).line("2016 – 2019", x: 400, y: 100)
        .line("Web Developer", x: 50, y: 112),
      lines: """
        1/0 row: Havørn Media AS | 2016 – 2019
        1/0 text: Web Developer
        """),
    Case(
      name: "styles part a short line",
      page: page(
        PositionedWord(
          text: "Larkfield", box: TextBox(xMin: 50, yMin: 100, xMax: 95, yMax: 112),
          style: TextStyle(size: 10, isBold: true)),
        PositionedWord(
          text: "Engineer", box: TextBox(xMin: 98, yMin: 100, xMax: 140, yMax: 112),
          style: TextStyle(size: 10, isItalic: true))),
      lines: "1/0 row: Larkfield | Engineer"),
    Case(
      name: "a name, a mark and the page's number at its foot",
      page: LayoutPage().line("Mira Holt", x: 50, y: 100).line("Mira Holt · 1", x: 480, y: 770),
      lines: "1/0 text: Mira Holt"),
  ])
  func lines(_ test: Case) {
    #expect(dump(test.page) == test.lines)
  }

  private static let margins: LayoutPage = {
    var page = LayoutPage().line("Mira Holt", x: 50, y: 40, size: 20)
    func job(_ name: String, _ date: String, _ text: String, y: Double) {
      page = page.line(name, x: 170, y: y, bold: true).line(date, x: 480, y: y)
        .bullet("•", [text], x: 170, y: y + 14)
    }
    page = page.line("Career History", x: 50, y: 100, bold: true)
    job("Larkspur Freight", "2019 – 2021", "Moved the ledger of all invoices to one database", y: 100)
    job("Tern Robotics", "2016 – 2019", "Wrote the control loop of the arm", y: 140)
    page = page.line("Academic", x: 50, y: 190, bold: true).line("Background", x: 50, y: 202, bold: true)
      .line("University of Leeds", x: 170, y: 190, bold: true).line("2012 – 2016", x: 480, y: 190)
      .line("Electronic Engineering", x: 170, y: 204)
      .line("Core", x: 50, y: 240, bold: true).line("Competencies", x: 50, y: 252, bold: true)
      .line("Go, Rust, Kafka", x: 170, y: 240).line("Linux and all that", x: 170, y: 254)
    page.page.words.removeAll { $0.style.size == 20 }
    return page
  }()

  @Test func tallBoxesOfOneSizeAreRowsOfTheirOwn() {
    let words = [
      LayoutWordTests.word("現在", 50, 70, top: 87, bottom: 113, size: 10),
      LayoutWordTests.word("エンジニア", 50, 100, top: 101, bottom: 127, size: 10),
    ].map(\.withUsualHeight)
    var page = LayoutPage()
    page.page.words = words
    #expect(dump(page) == "1/0 text: 現在\n1/0 text: エンジニア")
  }

  @Test func chipsAreSetApartByTheirBlanks() {
    var page = LayoutPage()
    var left = 50.0
    for text in ["Go", "Rust", "Apache", "Kafka"] {
      let width = Double(text.count) * 5
      page.page.words.append(
        LayoutWordTests.word(text, left, left + width, top: 100, bottom: 112, size: 10))
      left += width + (text == "Apache" ? 3 : 11)
    }
    let line = LayoutEngine.document(pages: [page.page]).lines[0]
    #expect(line.text == "Go Rust Apache Kafka")
    #expect(line.chips == ["Go", "Rust", "Apache Kafka"])
  }

  @Test(arguments: [
    ("trans-", "actions", ["trans-", "actions", "payments"], Hyphenation.Join.hyphenDropped),
    ("Bahn-", "betrieb", ["Bahn-", "betrieb"], .hyphenDropped),
    ("Web-", "Sockets", ["Web-", "Sockets"], .hyphenDropped),
    ("Human-", "Computer", ["Human-", "Computer"], .glued),
    ("order-", "entry", ["order-", "entry"], .glued),
    ("tenant-", "billing", ["tenant", "tenant-", "billing", "billing"], .glued),
    // A mail address that a narrow column broke.
    ("ada.brook@example.or", "g", [], .glued),
    ("ada.brook@exam", "ple.org", [], .glued),
    ("ada.brook@example.org", "remote", [], .space),
    ("ada.brook@example.org", "Leeds", [], .space),
  ])
  func halvesOfABrokenWordAreNoWords(
    _ head: String, _ tail: String, _ words: [String], _ join: Hyphenation.Join
  ) {
    #expect(Hyphenation(words: words).join(head, tail) == join)
  }

  @Test func labelsGoOnOverThePage() {
    var first = LayoutPage(number: 1)
    for (index, entry) in [
      ("2020 – 2022", "Engineer"), ("2017 – 2020", "Developer"), ("2015 – 2017", "Trainee"),
    ]
    .enumerated() {
      let y = 100 + 60 * Double(index)
      first = first.line(entry.0, x: 50, y: y).line(entry.1, x: 150, y: y, bold: true)
        .bullet("•", ["Rebuilt the booking of berths", "for every port of the coast"], x: 150, y: y + 14)
    }
    var second = LayoutPage(number: 2)
    for (index, entry) in [("Tools", "Nomad, Consul"), ("Data", "Kafka, Redis"), ("Languages", "Go, Rust")]
      .enumerated()
    {
      let y = 60 + 50 * Double(index)
      second = second.line(entry.0, x: 50, y: y).line(entry.1, x: 150, y: y)
        .line("and what goes with them", x: 150, y: y + 12)
    }
    let lines = dump(first, second).split(separator: "\n")
    #expect(lines.contains("2/0 row: Tools | Nomad, Consul"))
    #expect(!lines.contains { $0.hasPrefix("2/1") })
  }
}
