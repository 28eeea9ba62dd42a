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
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Skills"), StructureUnknownTests.line("Go, SQL"),
      StructureUnknownTests.title("Bread and Butter"),
      StructureUnknownTests.line("Glass Blower, Larkfield ⟂ 2019 – 2021"),
      StructureUnknownTests.bullet("Made four hundred lamps for a theatre"),
      StructureUnknownTests.line("Kiln Hand, Harrow Works ⟂ 2017 – 2019"),
      StructureUnknownTests.bullet("Kept the furnace at one heat for a year"),
      StructureUnknownTests.title("Community Garden Projects"),
      StructureUnknownTests.line("tidewatch ⟂ 2020"),
      StructureUnknownTests.bullet("Predicts the tide of forty harbours from open data"),
      StructureUnknownTests.title("Education"),
      StructureUnknownTests.line("MSc Physics, University of York ⟂ 2018 – 2019"),
    ])
    #expect(
      resume.work.flatMap(\.highlights).map(\.text) == [
        "Made four hundred lamps for a theatre", "Kept the furnace at one heat for a year",
      ])
    #expect(resume.projects.map(\.name) == ["tidewatch"])
  }

  /// The rest of a skill that a narrow column broke.
  @Test func skillsGoOnInSmallLetters() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Skills"),
      StructureUnknownTests.line("Statistics: ⟂ Mixed models, Survival"),
      StructureUnknownTests.line("analysis, Sampling"), StructureUnknownTests.line("Tools: ⟂ R, Stan"),
      StructureUnknownTests.title("Education"),
      StructureUnknownTests.line("MSc Physics, University of York ⟂ 2018 – 2019"),
    ])
    #expect(
      resume.skills.map(\.keywords) == [["Mixed models", "Survival analysis", "Sampling"], ["R", "Stan"]])
  }

  @Test func kindsByContent() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Skills"), StructureUnknownTests.line("Go, SQL"),
      StructureUnknownTests.title("Adventures in Paid Labour"),
      StructureUnknownTests.line("Platform Engineer, Larkfield ⟂ 2019 – 2021"),
      StructureUnknownTests.bullet("Moved the ledger to one database"),
      StructureUnknownTests.title("Ivory Tower"),
      StructureUnknownTests.line("BSc Physics, University of Leeds ⟂ 2015 – 2018"),
      StructureUnknownTests.title("Weekend Machines"),
      StructureUnknownTests.line("tidewatch"),
      StructureUnknownTests.bullet("Predicts the tide of forty harbours from open data"),
      StructureUnknownTests.title("Education"),
      StructureUnknownTests.line("MSc Physics, University of York ⟂ 2018 – 2019"),
      StructureUnknownTests.title("Languages"), StructureUnknownTests.line("English, French"),
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
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Expérience"),
      StructureUnknownTests.line("professionnelle", size: 14, bold: true),
      StructureUnknownTests.line("Développeuse, Larkfield ⟂ 2019 – 2021"),
      StructureUnknownTests.bullet("Refonte de la recherche du catalogue"),
      StructureUnknownTests.title("Formation"),
      StructureUnknownTests.line("INSA Lyon, Informatique ⟂ 2015 – 2018"),
    ])
    #expect(resume.sections == ["Expérience professionnelle", "Formation"])
    #expect(resume.work.map(\.name) == ["Larkfield"])
  }

  @Test func datesBeforeTheirEntries() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Experience"),
      StructureUnknownTests.line("01/2020 - Present"),
      StructureUnknownTests.line("Platform Engineer", bold: true),
      StructureUnknownTests.line("Larkfield, Leeds"),
      StructureUnknownTests.bullet("Moved the ledger to one database"),
      StructureUnknownTests.line("03/2017 - 12/2019"), StructureUnknownTests.line("Developer", bold: true),
      StructureUnknownTests.line("Dunlin, York"), StructureUnknownTests.bullet("Closed the month in an hour"),
      StructureUnknownTests.title("Skills"), StructureUnknownTests.line("Go, SQL"),
    ])
    #expect(
      resume.work.map { "\($0.position) @ \($0.name) \($0.startDate)..\($0.endDate)" } == [
        "Platform Engineer @ Larkfield 2020-01..", "Developer @ Dunlin 2017-03..2019-12",
      ])
    #expect(resume.work.map { $0.highlights.count } == [1, 1])
  }

  @Test func chipsBelowAnEntryAreItsKeywords() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Experience"),
      StructureUnknownTests.line("Developer @ Dunlin | York", size: 11),
      StructureUnknownTests.line("2019-01 → 2021-05"),
      StructureUnknownTests.bullet("Closed the month in an hour"),
      StructureUnknownTests.line("Go ⟂ PostgreSQL"),
      StructureUnknownTests.line("Trainee @ Larkfield | Leeds", size: 11),
      StructureUnknownTests.line("2017-02 → 2018-12"),
      StructureUnknownTests.bullet("Wrote the parser of bank statements"),
      StructureUnknownTests.title("Skills"), StructureUnknownTests.line("Go, SQL"),
    ])
    #expect(resume.work.map(\.name) == ["Dunlin", "Larkfield"])
    #expect(resume.work.map(\.keywords) == [["Go", "PostgreSQL"], []])
  }

  @Test func listsSideBySide() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Toolbox"),
      StructureUnknownTests.line("Languages ⟂ Frameworks ⟂ Testing", bold: true),
      StructureUnknownTests.line("TypeScript ⟂ React ⟂ Jest"), StructureUnknownTests.line("CSS ⟂ Vue"),
      StructureUnknownTests.title("Education"),
      StructureUnknownTests.line("University of York, BSc Physics ⟂ 2018 – 2019"),
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
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Skills"), StructureUnknownTests.line(text),
      StructureUnknownTests.title("Education"),
      StructureUnknownTests.line("University of York, BSc Physics ⟂ 2018 – 2019"),
    ])
    #expect(resume.skills.map(\.name) == [name])
    #expect(resume.skills.map(\.keywords) == [keywords])
  }

  /// The first title may be set in the type of text where a paragraph follows.
  @Test func quietTitleOfASummary() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.line("Profile"),
      StructureUnknownTests.line("Engineer who likes quiet pagers and has kept forty services up"),
      StructureUnknownTests.title("Experience"),
      StructureUnknownTests.line("Engineer, Larkfield ⟂ 2019 – 2021"),
      StructureUnknownTests.title("Skills"), StructureUnknownTests.line("Go, SQL"),
    ])
    #expect(resume.sections == ["Profile", "Experience", "Skills"])
  }

  @Test func groupLabelsAreNoSections() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Skills"), StructureUnknownTests.line("Tools", bold: true),
      StructureUnknownTests.line("Docker"), StructureUnknownTests.line("Git"),
      StructureUnknownTests.title("Education"),
      StructureUnknownTests.line("University of York, BSc Physics ⟂ 2018 – 2019"),
    ])
    #expect(resume.sections == ["Skills", "Education"])
    #expect(resume.skills.map(\.name) == ["Tools"])
  }

  @Test func projectAndItsSentenceOnOneLine() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Projects"),
      StructureUnknownTests.line("tidewatch – Predicts the tide of forty harbours from open data"),
      StructureUnknownTests.bullet("Used by two rescue services"),
      StructureUnknownTests.title("Skills"), StructureUnknownTests.line("Go, SQL"),
    ])
    #expect(resume.projects.map(\.name) == ["tidewatch"])
    #expect(resume.projects.first?.highlights.count == 2)
  }

  @Test func nameOnTwoRows() {
    var lines = [
      StructureUnknownTests.line("Wei-Lin", size: 26), StructureUnknownTests.line("Chang", size: 26),
      StructureUnknownTests.line("Machine Learning Engineer", size: 12),
      StructureUnknownTests.line("✉ wl@example.com ☎ +34 612 345 678 github.com/wlc"),
      StructureUnknownTests.title("Experience"),
      StructureUnknownTests.line("Engineer, Larkfield ⟂ 2019 – 2021"),
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
      StructureUnknownTests.line("Utrecht, Netherlands"), StructureUnknownTests.line("Anneke van", size: 20),
      StructureUnknownTests.line("der Meer", size: 20), StructureUnknownTests.title("Experience"),
      StructureUnknownTests.line("Engineer, Larkfield ⟂ 2019 – 2021"),
    ]
    for index in lines.indices { lines[index].number = index + 1 }
    let basics = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines)).basics
    #expect(basics.name == "Anneke van der Meer")
    #expect(basics.location == "Utrecht, Netherlands")
  }

  @Test func linesThatNoFieldHoldsAreNamed() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.line("Ref. 4711 of the employment agency"),
      StructureUnknownTests.title("Experience"),
      StructureUnknownTests.line("Developer, Dunlin ⟂ 2019 – 2021"),
      StructureUnknownTests.bullet("Closed the month in an hour"),
      StructureUnknownTests.title("Languages"), StructureUnknownTests.line("English, French"),
    ])
    #expect(resume.warnings == ["Line 3 was not understood."])
  }
}
