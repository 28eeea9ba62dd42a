import Testing

@testable import ResumeParsing

/// Sections and lines that nothing announces: unknown titles, titles on two rows, dates before their entries, what
/// stands below an entry, what no field holds.
@Suite struct StructureUnknownTests {
  /// A line of a PDF: `size` in points, bold where it says so.
  static func line(
    _ text: String, size: Double = 10, bold: Bool = false, role: ResumeLine.Role = .text, gap: Double = 0
  ) -> ResumeLine {
    let parts = text.split(separator: "⟂").map { TextFolding.trimmed(String($0)) }
    return ResumeLine(
      text: parts.joined(separator: " "), segments: parts,
      role: role == .text && parts.count > 1 ? .row : role, number: 0,
      fontSize: size, isBold: bold, gapAbove: gap)
  }

  static func bullet(_ text: String) -> ResumeLine { line(text, role: .bullet) }
  static func title(_ text: String) -> ResumeLine { line(text, size: 14, bold: true, gap: 10) }

  static func resume(_ lines: [ResumeLine]) -> Resume {
    var lines = [line("Ana Silva", size: 24, bold: true), line("ana@example.com")] + lines
    for index in lines.indices { lines[index].number = index + 1 }
    return StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
  }

  /// Where no title names the work, dated entries with bullets are it, whatever the trade; a title that only ends in a
  /// known word, and bullets below a name and a year, tell projects.
  @Test func kindsByContentAndByTheTitlesNoun() {
    let resume = Self.resume([
      Self.title("Skills"), Self.line("Go, SQL"),
      Self.title("Bread and Butter"),
      Self.line("Glass Blower, Larkfield ⟂ 2019 – 2021"),
      Self.bullet("Made four hundred lamps for a theatre"),
      Self.line("Kiln Hand, Harrow Works ⟂ 2017 – 2019"),
      Self.bullet("Kept the furnace at one heat for a year"),
      Self.title("Community Garden Projects"),
      Self.line("tidewatch ⟂ 2020"),
      Self.bullet("Predicts the tide of forty harbours from open data"),
      Self.title("Education"),
      Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
    ])
    #expect(
      resume.work.flatMap(\.highlights).map(\.text) == [
        "Made four hundred lamps for a theatre", "Kept the furnace at one heat for a year",
      ])
    #expect(resume.projects.map(\.name) == ["tidewatch"])
  }

  /// A document that uses no title anybody knows: its titles are set as nothing else is.
  @Test func titlesByLookAlone() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Hello there"),
      StructureUnknownTests.line("Makes lamps for theatres that want to be dark in the right places."),
      StructureUnknownTests.title("Bread and Butter"),
      StructureUnknownTests.line("Lamp Engineer ⟂ 2019 – 2021"), StructureUnknownTests.line("Larkfield"),
      StructureUnknownTests.bullet("Made four hundred lamps for a theatre"),
      StructureUnknownTests.line("Kiln Hand ⟂ 2017 – 2019"), StructureUnknownTests.line("Harrow"),
      StructureUnknownTests.bullet("Kept the furnace at one heat for a year"),
      StructureUnknownTests.title("Ivory Tower"),
      StructureUnknownTests.line("BSc Physics, University of Leeds ⟂ 2015 – 2018"),
      StructureUnknownTests.title("In the Drawer"),
      StructureUnknownTests.line("Blowpipe"), StructureUnknownTests.line("Lathe"),
      StructureUnknownTests.line("Annealing"), StructureUnknownTests.line("Cold working"),
    ])
    #expect(resume.sections == ["Hello there", "Bread and Butter", "Ivory Tower", "In the Drawer"])
    #expect(resume.basics.summary.hasPrefix("Makes lamps"))
    #expect(resume.work.map(\.name) == ["Larkfield", "Harrow"])
    #expect(resume.work.map(\.position) == ["Lamp Engineer", "Kiln Hand"])
    #expect(resume.education.map(\.name) == ["University of Leeds"])
    #expect(resume.skills.flatMap(\.keywords) == ["Blowpipe", "Lathe", "Annealing", "Cold working"])
  }

  /// A sidebar's titles, set as the organisations of the main column are.
  @Test func titlesLookPerColumn() {
    func main(_ text: String, size: Double) -> ResumeLine { Self.line(text, size: size, gap: 10) }
    func side(_ text: String, size: Double = 9) -> ResumeLine {
      var line = Self.line(text, size: size, gap: 10)
      line.column = 1
      return line
    }
    let resume = Self.resume([
      main("Experience", size: 15), main("Quillmark", size: 12), Self.line("Engineer"),
      Self.line("2019 – 2021"), Self.bullet("Moved the ledger to one database"),
      main("Zephyrine", size: 12), Self.line("Developer"), Self.line("2017 – 2019"),
      Self.bullet("Took sales online from nothing to a third"),
      main("Education", size: 15), Self.line("University of Leeds"), Self.line("BSc Physics, 2017"),
      side("Contact", size: 12), side("+44 20 7946 0000"), side("Skills", size: 12), side("Kotlin, Swift"),
      side("Languages", size: 12), side("English"), side("Patents", size: 12), side("A quiet lamp"),
    ])
    #expect(
      resume.sections == ["Experience", "Education", "Contact", "Skills", "Languages", "Patents"])
    #expect(resume.work.map(\.name) == ["Quillmark", "Zephyrine"])
    #expect(resume.work.map(\.position) == ["Engineer", "Developer"])
  }

  /// A sidebar with titles of its own, read before a main column whose titles are marked up.
  @Test func sidebarBeforeMarkedHeadings() {
    func side(_ text: String, bold: Bool = false) -> ResumeLine {
      var line = ResumeLine(text: text, number: 0, fontSize: bold ? 12 : 10, isBold: bold, column: 1)
      line.gapAbove = 0
      return line
    }
    func head(_ text: String, _ level: Int) -> ResumeLine {
      ResumeLine(text: text, role: .heading, level: level, number: 0, fontSize: 14, isBold: true)
    }
    var lines = [
      side("Contact", bold: true), side("ana@example.com"), side("Skills", bold: true), side("Kotlin"),
      side("Swift"), head("Ana Silva", 1), Self.line("Account Executive"), head("Experience", 2),
      Self.line("Quillmark", size: 12, bold: true), Self.line("Account Executive ⟂ 2019 – 2021"),
      Self.bullet("Took sales online from nothing to a third"),
      Self.line("Zephyrine", size: 12, bold: true), Self.line("Sales Representative ⟂ 2017 – 2019"),
      Self.bullet("Opened nine accounts in a year"), head("Education", 2),
      Self.line("BSc Physics, University of Leeds, 2017"),
    ]
    for index in lines.indices { lines[index].number = index + 1 }
    let resume = StructureParser.resume(from: ResumeDocument(format: "docx", pages: nil, lines: lines))
    #expect(resume.basics.name == "Ana Silva")
    #expect(resume.sections == ["Contact", "Skills", "Experience", "Education"])
    #expect(resume.work.map(\.name) == ["Quillmark", "Zephyrine"])
  }

  /// Titles of jobs that no list knows, set as the titles of sections are but closer to what stands above.
  @Test func titlesOfJobsInTheSectionsLook() {
    func job(_ text: String) -> ResumeLine { Self.line(text, size: 14, bold: true, gap: 4) }
    let resume = Self.resume([
      Self.title("Experience"),
      job("Software Engineer"), Self.line("Larkspur | 2019 – 2021"),
      Self.bullet("Moved the ledger to one database"),
      job("Growth"), Self.line("Zephyrine | 2017 – 2019"),
      Self.bullet("Took sales online from nothing to a third"),
      job("Fellow"), Self.line("Harrow | 2016 – 2017"),
      Self.bullet("Mapped the path of nine hundred patients"),
      Self.title("Education"), Self.line("BSc Physics, University of Leeds ⟂ 2015 – 2018"),
      Self.title("Patents"), Self.line("A lamp that is dark where it should be"),
    ])
    #expect(resume.sections == ["Experience", "Education", "Patents"])
    #expect(resume.work.map(\.position) == ["Software Engineer", "Growth", "Fellow"])
  }

  /// Ends over starts at the left, names beside the starts.
  @Test func endsOverStarts() {
    let resume = Self.resume([
      Self.title("Experience"),
      Self.line("Present ⟂ Engineer"), Self.line("Nov 2021 ⟂ Larkspur, Leeds"),
      Self.bullet("Moved the ledger to one database"),
      Self.line("Oct 2021 ⟂ Developer"), Self.line("Feb 2017 ⟂ Zephyrine, York"),
      Self.bullet("Took sales online from nothing to a third"),
      Self.title("Certificates"),
      Self.line("2021 ⟂ Kiln safety"), Self.line("2019 ⟂ First aid"),
    ])
    #expect(resume.work.map(\.startDate) == ["2021-11", "2017-02"])
    #expect(resume.work.map(\.endDate) == ["", "2021-10"])
    #expect(resume.work.map(\.name) == ["Larkspur", "Zephyrine"])
    #expect(resume.certificates.map(\.name) == ["Kiln safety", "First aid"])
  }

  /// Starts over ends, each pair above its list; two certificates in order are no range.
  @Test func startsOverEnds() {
    let resume = Self.resume([
      Self.title("Experience"),
      Self.line("Nov 2021 ⟂ Engineer"), Self.line("Present ⟂ Larkspur, Leeds"),
      Self.bullet("Moved the ledger to one database"),
      Self.line("Feb 2017 ⟂ Developer"), Self.line("Oct 2021 ⟂ Zephyrine, York"),
      Self.bullet("Took sales online from nothing to a third"),
      Self.title("Certificates"),
      Self.line("2019 ⟂ First aid"), Self.line("2021 ⟂ Kiln safety"),
    ])
    #expect(resume.work.map(\.startDate) == ["2021-11", "2017-02"])
    #expect(resume.work.map(\.endDate) == ["", "2021-10"])
    #expect(resume.work.map(\.name) == ["Larkspur", "Zephyrine"])
    #expect(resume.certificates.map(\.name) == ["First aid", "Kiln safety"])
  }

  /// The year of a project in brackets with its tools.
  @Test func yearAmongTools() {
    let projects = Self.resume([
      Self.title("Projects"), Self.line("tracefold (2021, Go, PostgreSQL)"), Self.bullet("Shadows traffic"),
    ]).projects
    #expect(projects.map(\.name) == ["tracefold"])
    #expect(projects.map(\.startDate) == ["2021"])
    #expect(projects.map(\.keywords) == [["Go", "PostgreSQL"]])
  }

  /// A marked-up heading of a job with its date on the line above.
  @Test func datesAboveHeadings() {
    func heading(_ text: String, _ level: Int) -> ResumeLine {
      var line = Self.line(text, role: .heading)
      line.level = level
      return line
    }
    let resume = Self.resume([
      heading("Experience", 1),
      Self.line("June 2021 – Present"), heading("Engineer, Larkspur", 2),
      Self.bullet("Moved the ledger to one database"),
      Self.line("May 2018 – May 2021"), heading("Developer, Zephyrine", 2), Self.bullet("Took sales online"),
    ])
    #expect(resume.work.map(\.name) == ["Larkspur", "Zephyrine"])
    #expect(resume.work.map(\.startDate) == ["2021-06", "2018-05"])
  }

  /// Pictures before some titles of sections are read as bullets; smaller labels have the words of titles too.
  @Test func titlesThatPicturesMadeBullets() {
    func mark(_ text: String) -> ResumeLine { Self.line(text, size: 14, role: .bullet) }
    let resume = Self.resume([
      mark("Work Experience"), Self.line("Engineer, Larkspur ⟂ 2019 – 2021"),
      Self.bullet("Moved the ledger to one database"),
      Self.line("Education", size: 14), Self.line("BSc Physics, University of Leeds ⟂ 2015 – 2018"),
      mark("Skills"), Self.line("Languages", size: 11), Self.bullet("Go"), Self.line("Tools", size: 11),
      Self.bullet("Git"), Self.line("Coursework", size: 11), Self.bullet("Operating Systems"),
      mark("Projects"), Self.line("tidewatch ⟂ 2020"), Self.bullet("Predicts the tide of forty harbours"),
    ])
    #expect(resume.sections == ["Work Experience", "Education", "Skills", "Projects"])
  }

  @Test func skillsWithYearsAndSeveralGroupsOnALine() {
    let resume = Self.resume([
      Self.title("Skills"), Self.bullet("Python (5 years)"), Self.bullet("Rust (embedded)"),
      Self.line("Code: C++, GLSL; Stage: DMX, Dante"),
    ])
    #expect(
      resume.skills.flatMap(\.keywords) == ["Python", "Rust (embedded)", "C++", "GLSL", "DMX", "Dante"])
    #expect(resume.skills.map(\.name) == ["Skills", "Code", "Stage"])
  }

  /// The rest of a skill that a narrow column broke.
  @Test func skillsGoOnInSmallLetters() {
    let resume = Self.resume([
      Self.title("Skills"),
      Self.line("Statistics: ⟂ Mixed models, Survival"),
      Self.line("analysis, Sampling"), Self.line("Tools: ⟂ R, Stan"),
      Self.title("Education"),
      Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
    ])
    #expect(
      resume.skills.map(\.keywords) == [["Mixed models", "Survival analysis", "Sampling"], ["R", "Stan"]])
  }

  struct School: Sendable, CustomTestStringConvertible {
    var line: String
    var school: String
    var degree: String
    var area: String
    var testDescription: String { line }
  }

  @Test(arguments: [
    School(
      line: "HNC Construction Management, Forth Valley College", school: "Forth Valley College",
      degree: "HNC", area: "Construction Management"),
    School(
      line: "University of York: MSc Physics", school: "University of York", degree: "MSc", area: "Physics"),
    School(
      line: "University of Bath, MPharm Pharmacy", school: "University of Bath", degree: "MPharm",
      area: "Pharmacy"),
    School(
      line: "Universidad de Cuenca ⟂ Grado, Ingeniería Informática", school: "Universidad de Cuenca",
      degree: "Grado",
      area: "Ingeniería Informática"),
    School(line: "북한산대학교 ⟂ 경제학 학사", school: "북한산대학교", degree: "학사", area: "경제학"),
    School(line: "北浜大学 ⟂ 経済学 学士", school: "北浜大学", degree: "学士", area: "経済学"),
    School(line: "북한산대학교 ⟂ 경제학 (학사)", school: "북한산대학교", degree: "학사", area: "경제학"),
    School(
      line: "Technische Universität Graz ⟂ M. Sc. Angewandte Physik", school: "Technische Universität Graz",
      degree: "M. Sc.", area: "Angewandte Physik"),
    School(
      line: "BSc in Computing ⟂ (University of Fenwick)", school: "University of Fenwick", degree: "BSc",
      area: "Computing"),
    School(
      line: "Universidade do Minho ⟂ Bacharelado Química", school: "Universidade do Minho",
      degree: "Bacharelado", area: "Química"),
  ])
  func schools(_ one: School) {
    let education = Self.resume([Self.title("Education"), Self.line(one.line), Self.line("2010 – 2012")])
      .education
    #expect(education.map(\.name) == [one.school])
    #expect(education.map(\.studyType) == [one.degree])
    #expect(education.map(\.position) == [one.area])
  }

  /// A word of a short line that no field holds is told; how long something took, and labels, are not.
  @Test(arguments: [
    ("07700 900142 Crieff Tel", true), ("電話 07700 900142", false), ("Rigging, Crieff", true),
    ("5 years, 3 months", false),
  ])
  func wordsThatNoFieldHolds(_ line: String, _ isTold: Bool) {
    let resume = Self.resume([
      Self.line(line, size: 9), Self.title("Experience"),
      Self.line("Rigging ⟂ 2019 – 2020"), Self.line("Larkspur, York, UK"),
      Self.bullet("Moved the ledger to one database"),
    ])
    #expect(resume.warnings.contains { $0.hasPrefix("Line 3 ") } == isTold, "\(resume.warnings)")
  }

  @Test func headsOfTablesAreNoEntries() {
    var head = Self.line("Years ⟂ School ⟂ Degree")
    (head.role, head.level) = (.row, 1)
    let education = Self.resume([
      Self.title("Education"), head, Self.line("2010 – 2012 ⟂ University of York ⟂ MSc Physics"),
    ]).education
    #expect(education.map(\.name) == ["University of York"])
  }

  @Test func skillsInNestedLists() {
    let group = Self.bullet("Languages")
    var item = Self.bullet("Go")
    item.level = group.level + 1
    let skills = Self.resume([Self.title("Skills"), group, item, Self.bullet("Tools"), item]).skills
    #expect(skills.map(\.name) == ["Languages", "Tools"])
    #expect(skills.map(\.keywords) == [["Go"], ["Go"]])
  }

  @Test func levelsOfLanguages() {
    let items = Self.resume([
      Self.title("Languages"), Self.line("Français, Italien (B2)"), Self.line("English, fluent"),
    ]).languages
    #expect(items.map(\.name) == ["Français", "Italien", "English"])
    #expect(items.map(\.detail) == ["", "B2", "fluent"])
  }

  @Test func issuersInBrackets() {
    let items = Self.resume([
      Self.title("Certificates"), Self.bullet("Internal auditor (TÜV, 2021)"), Self.bullet("CKA (2022)"),
      Self.bullet("First aid (adults, children)"),
    ]).certificates
    #expect(items.map(\.name) == ["Internal auditor", "CKA", "First aid (adults, children)"])
    #expect(items.map(\.detail) == ["TÜV", "", ""])
    #expect(items.map(\.date) == ["2021", "2022", ""])
  }

  /// The table of somebody who works for clients: its numbers go, and its projects are jobs.
  @Test func tablesOfClients() {
    let resume = Self.resume([
      Self.title("Skills"), Self.line("Go, SQL"), Self.title("Projekte"),
      Self.line("Nr. ⟂ Zeitraum ⟂ Kunde / Branche ⟂ Rolle"),
      Self.line("1 ⟂ 03/2024 – heute ⟂ Larkspur GmbH ⟂ Cloud-Architekt"),
      Self.bullet("Zielarchitektur für 46 Anwendungen entworfen"),
      Self.line("2 ⟂ 09/2021 – 02/2024 ⟂ Harrow Rück AG ⟂ DevOps-Berater"),
      Self.bullet("Umzug von 210 Diensten geleitet"),
      Self.title("Ausbildung"), Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
    ])
    #expect(resume.work.map(\.name) == ["Larkspur GmbH", "Harrow Rück AG"])
    #expect(resume.work.map(\.position) == ["Cloud-Architekt", "DevOps-Berater"])
    #expect(resume.work.flatMap(\.highlights).count == 2)
  }

  /// A cell of duties that holds a list.
  @Test func listsInCells() {
    let resume = Self.resume([
      Self.title("Skills"), Self.line("Go, SQL"), Self.title("Experience"),
      Self.line("Period ⟂ Company ⟂ Position ⟂ Responsibilities"),
      Self.line(
        "2019 – 2021 ⟂ Larkspur Ltd ⟂ Engineer ⟂ • Moved the ledger to a store • Cut the nightly run in half"),
      Self.title("Education"), Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
    ])
    #expect(
      resume.work.flatMap(\.highlights).map(\.text) == [
        "Moved the ledger to a store", "Cut the nightly run in half",
      ])
  }

  /// Labels over groups of a job's bullets are no jobs; a lone line over a list may be one.
  @Test func groupsOfBullets() {
    func resume(_ groups: [ResumeLine]) -> Resume {
      Self.resume(
        [
          Self.title("Skills"), Self.line("Go, SQL"), Self.title("Experience"),
          Self.line("Larkspur Robotics"), Self.line("VP, Engineering ⟂ Jan 2021 – Present"),
        ] + groups + [
          Self.line("Harrow Freight"), Self.line("Software Developer ⟂ 2016 – 2020"),
          Self.bullet("Wrote the importer of papers"), Self.title("Education"),
          Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
        ])
    }
    let grouped = resume([
      Self.line("Leadership"), Self.bullet("Grew the department from 19 to 86 engineers"),
      Self.line("Architecture"), Self.bullet("Sponsored the rewrite of the fleet controller"),
    ])
    #expect(grouped.work.map(\.name) == ["Larkspur Robotics", "Harrow Freight"])
    #expect(grouped.work.map(\.highlights.count) == [2, 1])
    #expect(grouped.work.first?.summary == "Leadership; Architecture")
    #expect(grouped.warnings == [])
    let lone = resume([
      Self.bullet("Grew the department from 19 to 86 engineers"), Self.line("Freelance"),
      Self.bullet("Built shops for three bakeries"),
    ])
    #expect(lone.work.count == 3)
  }

  /// Roles at one organisation as bullets, what was done nested below them.
  @Test func rolesAsBullets() {
    func nested(_ text: String) -> ResumeLine {
      var line = Self.bullet(text)
      line.level = 2
      return line
    }
    let resume = Self.resume([
      Self.title("Skills"), Self.line("Go, SQL"), Self.title("Experience"),
      Self.line("Larkspur Freight ⟂ Leeds"),
      Self.bullet("Senior Engineer (Feb 2019 – Aug 2022)"), nested("Moved the ledger to one store"),
      nested("Cut the nightly run to an hour"),
      Self.bullet("Software Engineer (Jun 2016 – Jan 2019)"), nested("Wrote the importer of papers"),
      Self.title("Education"), Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
    ])
    #expect(resume.work.map(\.name) == ["Larkspur Freight", "Larkspur Freight"])
    #expect(resume.work.map(\.position) == ["Senior Engineer", "Software Engineer"])
    #expect(resume.work.map(\.highlights.count) == [2, 1])
  }

  /// The clients of a consultant are no employers.
  @Test func clients() {
    let resume = Self.resume([
      Self.title("Skills"), Self.line("Go, SQL"), Self.title("Experience"),
      Self.line("Larkspur Consulting Services, Leeds ⟂ Feb 2018 – Till date"), Self.line("Senior Consultant"),
      Self.line("Client: Harrow Bank, Leeds"), Self.bullet("Broke a monolith into 17 services"),
      Self.line("Client: Fenwick Stores, York"), Self.bullet("Wrote the coupon engine"),
      Self.title("Education"), Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
    ])
    #expect(
      resume.work.map { [$0.name, $0.position, $0.startDate] } == [
        ["Larkspur Consulting Services", "Senior Consultant", "2018-02"]
      ])
    #expect(resume.work.first?.highlights.count == 2)
    #expect(resume.work.first?.summary == "Harrow Bank, Leeds; Fenwick Stores, York")
  }

  @Test(arguments: [
    ("Ingeniero de datos senior en BBVA ⟂ 2019 – 2021", "Ingeniero de datos senior", "BBVA"),
    (
      "Desarrollador Python en Ordena Online S.L. ⟂ 2019 – 2021", "Desarrollador Python", "Ordena Online S.L."
    ),
    (
      "Assistant Professor, Fenwick University, Leeds. 2015–2021.", "Assistant Professor",
      "Fenwick University"
    ),
    ("Tech Lead / Architect, Larkspur GmbH ⟂ 2019 – 2021", "Tech Lead / Architect", "Larkspur GmbH"),
  ])
  func titlesAndOrganisations(_ line: String, _ title: String, _ name: String) {
    let resume = Self.resume([
      Self.title("Skills"), Self.line("Go, SQL"), Self.title("Experience"), Self.line(line),
      Self.bullet("Moved the ledger to one store"),
      Self.title("Education"), Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
    ])
    #expect(resume.work.map(\.position) == [title])
    #expect(resume.work.map(\.name) == [name])
  }

  /// Titles of jobs may begin with a verb.
  @Test(arguments: [
    ("Design Engineer, Harrow Thermal Systems", false),
    ("Build and Release Engineer at Larkspur Freight", false),
    ("Lead Developer – Larkspur Freight, Leeds", false),
    ("Design engines for trains, ships and planes", true),
    ("Lead developers, testers and designers of the ledger", true),
  ])
  func titlesThatBeginWithVerbs(_ text: String, _ isDeed: Bool) {
    #expect(WorkSentence.matches(text) == isDeed)
  }

  /// Russian tells deeds in verbs of the past and in nouns.
  @Test(arguments: [
    ("Вёл занятия по питону", true), ("Писал серверную часть сайтов", true),
    ("Разработка и поддержка сервисов для оплаты", true),
    ("Образовательные учреждения и школы города", false),
    ("Разработка программ", false),
  ])
  func russianDeeds(_ text: String, _ isDeed: Bool) {
    #expect(WorkSentence.matches(text) == isDeed)
  }

  /// German tells deeds in nouns; an office's name begins with one too.
  @Test(arguments: [
    ("Auslegung von Wälzlagern für Anlagen bis 3 MW", true),
    ("Abteilung für Innere Medizin am Klinikum", false),
    ("Verwaltung der Stadt Kassel am Rathausplatz", false), ("Prüfung der Lager", false),
  ])
  func germanDeeds(_ text: String, _ isDeed: Bool) {
    #expect(WorkSentence.matches(text) == isDeed)
  }

  /// A label of contact data, set as the titles are.
  @Test func placeUnderATitleOfItsOwn() {
    let resume = Self.resume([
      Self.title("Skills"), Self.line("Go, SQL"), Self.title("Location"),
      Self.line("Address ⟂ Utrecht, Netherlands"),
      Self.title("Education"), Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
      Self.title("Languages"), Self.line("English, French"),
    ])
    #expect(resume.sections == ["Skills", "Location", "Education", "Languages"])
    #expect(resume.basics.location == "Utrecht, Netherlands")
    #expect(resume.skills.flatMap(\.keywords) == ["Go", "SQL"])
  }

  @Test func kindsByContent() {
    let resume = Self.resume([
      Self.title("Skills"), Self.line("Go, SQL"),
      Self.title("Adventures in Paid Labour"),
      Self.line("Platform Engineer, Larkfield ⟂ 2019 – 2021"),
      Self.bullet("Moved the ledger to one database"),
      Self.title("Ivory Tower"),
      Self.line("BSc Physics, University of Leeds ⟂ 2015 – 2018"),
      Self.title("Weekend Machines"),
      Self.line("tidewatch"),
      Self.bullet("Predicts the tide of forty harbours from open data"),
      Self.title("Education"),
      Self.line("MSc Physics, University of York ⟂ 2018 – 2019"),
      Self.title("Languages"), Self.line("English, French"),
    ])
    #expect(resume.work.map(\.name) == ["Larkfield"])
    #expect(resume.work.flatMap(\.highlights).map(\.text) == ["Moved the ledger to one database"])
    #expect(resume.education.map(\.name) == ["University of Leeds", "University of York"])
    #expect(resume.projects.map(\.name) == ["tidewatch"])
    #expect(
      resume.warnings == [
        "Line 5: the section “Adventures in Paid Labour” is of no known kind; read as work.",
        "Line 8: the section “Ivory Tower” is of no known kind; read as education.",
        "Line 10: the section “Weekend Machines” is of no known kind; read as projects.",
      ])
  }

  @Test(arguments: [
    ("Where I’ve Worked", SectionKind.work), ("WHERE I’VE STUDIED", .education),
    ("Things I’ve Built", .projects),
    ("Get in Touch", .contact), ("언어", .languages), ("言語", .languages), ("Conocimientos técnicos", .skills),
    ("Programming Languages", .skills), ("Beruflicher Werdegang", .work),
  ])
  func titles(_ title: String, _ kind: SectionKind) {
    #expect(SectionTitles.kind(of: title) == kind)
  }

  @Test func titleOnTwoRows() {
    let resume = Self.resume([
      Self.title("Expérience"),
      Self.line("professionnelle", size: 14, bold: true),
      Self.line("Développeuse, Larkfield ⟂ 2019 – 2021"),
      Self.bullet("Refonte de la recherche du catalogue"),
      Self.title("Formation"),
      Self.line("INSA Lyon, Informatique ⟂ 2015 – 2018"),
    ])
    #expect(resume.sections == ["Expérience professionnelle", "Formation"])
    #expect(resume.work.map(\.name) == ["Larkfield"])
  }

  @Test func datesBeforeTheirEntries() {
    let resume = Self.resume([
      Self.title("Experience"),
      Self.line("01/2020 - Present"),
      Self.line("Platform Engineer", bold: true),
      Self.line("Larkfield, Leeds"),
      Self.bullet("Moved the ledger to one database"),
      Self.line("03/2017 - 12/2019"), Self.line("Developer", bold: true),
      Self.line("Dunlin, York"), Self.bullet("Closed the month in an hour"),
      Self.title("Skills"), Self.line("Go, SQL"),
    ])
    #expect(
      resume.work.map { "\($0.position) @ \($0.name) \($0.startDate)..\($0.endDate)" } == [
        "Platform Engineer @ Larkfield 2020-01..", "Developer @ Dunlin 2017-03..2019-12",
      ])
    #expect(resume.work.map { $0.highlights.count } == [1, 1])
  }

  @Test func chipsBelowAnEntryAreItsKeywords() {
    let resume = Self.resume([
      Self.title("Experience"),
      Self.line("Developer @ Dunlin | York", size: 11),
      Self.line("2019-01 → 2021-05"),
      Self.bullet("Closed the month in an hour"),
      Self.line("Go ⟂ PostgreSQL"),
      Self.line("Trainee @ Larkfield | Leeds", size: 11),
      Self.line("2017-02 → 2018-12"),
      Self.bullet("Wrote the parser of bank statements"),
      Self.title("Skills"), Self.line("Go, SQL"),
    ])
    #expect(resume.work.map(\.name) == ["Dunlin", "Larkfield"])
    #expect(resume.work.map(\.keywords) == [["Go", "PostgreSQL"], []])
  }

  @Test func listsSideBySide() {
    let resume = Self.resume([
      Self.title("Toolbox"),
      Self.line("Languages ⟂ Frameworks ⟂ Testing", bold: true),
      Self.line("TypeScript ⟂ React ⟂ Jest"), Self.line("CSS ⟂ Vue"),
      Self.title("Education"),
      Self.line("University of York, BSc Physics ⟂ 2018 – 2019"),
    ])
    #expect(resume.skills.map(\.name) == ["Languages", "Frameworks", "Testing"])
    #expect(resume.skills.map(\.keywords) == [["TypeScript", "CSS"], ["React", "Vue"], ["Jest"]])
  }

  @Test(arguments: [
    ("Languages = Go, SQL", "Languages", ["Go", "SQL"]),
    ("Languages: Go / C++ / SQL", "Languages", ["Go", "C++", "SQL"]),
    ("Tools: CI / CD", "Tools", ["CI / CD"]), ("Tools: 60% Docker, Nomad 75%", "Tools", ["Docker", "Nomad"]),
    ("Tools: Docker / Nomad", "Tools", ["Docker", "Nomad"]),
  ])
  func listsByTheirMarks(_ text: String, _ name: String, _ keywords: [String]) {
    let resume = Self.resume([
      Self.title("Skills"), Self.line(text),
      Self.title("Education"),
      Self.line("University of York, BSc Physics ⟂ 2018 – 2019"),
    ])
    #expect(resume.skills.map(\.name) == [name])
    #expect(resume.skills.map(\.keywords) == [keywords])
  }

  /// The first title may be set in the type of text where a paragraph follows.
  @Test func quietTitleOfASummary() {
    let resume = Self.resume([
      Self.line("Profile"),
      Self.line("Engineer who likes quiet pagers and has kept forty services up"),
      Self.title("Experience"),
      Self.line("Engineer, Larkfield ⟂ 2019 – 2021"),
      Self.title("Skills"), Self.line("Go, SQL"),
    ])
    #expect(resume.sections == ["Profile", "Experience", "Skills"])
  }

  @Test func groupLabelsAreNoSections() {
    let resume = Self.resume([
      Self.title("Skills"), Self.line("Tools", bold: true),
      Self.line("Docker"), Self.line("Git"),
      Self.title("Education"),
      Self.line("University of York, BSc Physics ⟂ 2018 – 2019"),
    ])
    #expect(resume.sections == ["Skills", "Education"])
    #expect(resume.skills.map(\.name) == ["Tools"])
  }

  @Test func projectAndItsSentenceOnOneLine() {
    let resume = Self.resume([
      Self.title("Projects"),
      Self.line("tidewatch – Predicts the tide of forty harbours from open data"),
      Self.bullet("Used by two rescue services"),
      Self.title("Skills"), Self.line("Go, SQL"),
    ])
    #expect(resume.projects.map(\.name) == ["tidewatch"])
    #expect(resume.projects.first?.highlights.count == 2)
  }

  @Test func nameOnTwoRows() {
    var lines = [
      Self.line("Wei-Lin", size: 26), Self.line("Chang", size: 26),
      Self.line("Machine Learning Engineer", size: 12),
      Self.line("✉ wl@example.com ☎ +34 612 345 678 github.com/wlc"),
      Self.title("Experience"),
      Self.line("Engineer, Larkfield ⟂ 2019 – 2021"),
    ]
    for index in lines.indices { lines[index].number = index + 1 }
    let basics = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines)).basics
    #expect(basics.name == "Wei-Lin Chang")
    #expect(basics.label == "Machine Learning Engineer")
    #expect(basics.phone == "+34 612 345 678")
    #expect(basics.email == "wl@example.com")
  }

  @Test func nameBrokenAtAParticleBelowItsPlace() {
    var lines = [
      Self.line("Utrecht, Netherlands"), Self.line("Anneke van", size: 20),
      Self.line("der Meer", size: 20), Self.title("Experience"),
      Self.line("Engineer, Larkfield ⟂ 2019 – 2021"),
    ]
    for index in lines.indices { lines[index].number = index + 1 }
    let basics = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines)).basics
    #expect(basics.name == "Anneke van der Meer")
    #expect(basics.location == "Utrecht, Netherlands")
  }

  @Test func linesThatNoFieldHoldsAreNamed() {
    let resume = Self.resume([
      Self.line("Ref. 4711 of the employment agency"),
      Self.title("Experience"),
      Self.line("Developer, Dunlin ⟂ 2019 – 2021"),
      Self.bullet("Closed the month in an hour"),
      Self.title("Languages"), Self.line("English, French"),
    ])
    #expect(resume.warnings == ["Line 3 was not understood."])
  }
}
