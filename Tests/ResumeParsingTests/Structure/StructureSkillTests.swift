import Testing

@testable import ResumeParsing

/// Groups of skills.
@Suite struct StructureSkillTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// Lines of the section.
    var lines: [String]
    /// "label: item, item" for each group.
    var groups: [String]
    var testDescription: String { lines.joined(separator: " / ") }
  }

  /// Labels that a text keeps flush right, a blank from what they label.
  @Test func labelsFlushRight() {
    let rows = [
      (0, "Skills"), (9, "Cloud AWS, GCP"), (4, "Containers Helm, Docker"), (5, "Scripting Bash, Go"),
      (0, "Languages"),
      (7, "English native"), (8, "French B1"),
    ]
    let lines = rows.enumerated().map { at, row in
      ResumeLine(text: row.1, number: at + 1, left: Double(row.0) * 6)
    }
    let resume = StructureParser.resume(from: ResumeDocument(format: "text", pages: nil, lines: lines))
    let skills = resume.skills.map { "\($0.name): \($0.keywords.joined(separator: ", "))" }
    #expect(skills == ["Cloud: AWS, GCP", "Containers: Helm, Docker", "Scripting: Bash, Go"])
    #expect(resume.languages.map(\.name) == ["English", "French"])
  }

  @Test(arguments: [
    // Nothing but a blank behind the label.
    Case(
      lines: ["Programmiersprachen Kotlin, Java", "Datenbanken PostgreSQL, Oracle"],
      groups: ["Programmiersprachen: Kotlin, Java", "Datenbanken: PostgreSQL, Oracle"]),
    Case(
      lines: ["Methods: Weibull, FMEA", "Operating systems Linux, QNX"],
      groups: ["Methods: Weibull, FMEA", "Operating systems: Linux, QNX"]),
    // A dash with blanks around it behind a label, in each cell of a row; no dash inside a name.
    Case(
      lines: ["Mobile — Kotlin, Swift ⟂ Tools — Gradle, Fastlane", "Cloud — AWS ⟂ Data: Kafka, Flink"],
      groups: ["Mobile: Kotlin, Swift", "Tools: Gradle, Fastlane", "Cloud: AWS", "Data: Kafka, Flink"]),
    Case(lines: ["CI – CD", "Python"], groups: ["Skills: CI – CD, Python"]),
    // An address at the foot is no skill.
    Case(
      lines: ["Cloud: AWS, Docker", "ana@example.com • +44 20 7946 0000", "London, UK"],
      groups: ["Cloud: AWS, Docker"]),
    // How well something is known, in Chinese, before its name.
    Case(
      lines: ["熟悉 HTML/CSS/jQuery", "精通Docker", "熟悉 CI/CD", "了解微服务"],
      groups: ["Skills: HTML, CSS, jQuery, Docker, CI/CD, 了解微服务"]),
    // Leader dots.
    Case(
      lines: ["Practices........... Data contracts, Kanban", "Craft ..... Lacquer, gilding"],
      groups: ["Practices: Data contracts, Kanban", "Craft: Lacquer, gilding"]),
    // No labels: a thing called by such a word, and a single line.
    Case(
      lines: ["Databases, networks, Go", "Tools development, Python"],
      groups: ["Skills: Databases, networks, Go, Tools development, Python"]),
    Case(
      lines: ["Frameworks Laboratory, Python", "Go, SQL"],
      groups: ["Skills: Frameworks Laboratory, Python, Go, SQL"]),
  ])
  func groups(_ one: Case) {
    var lines = [ResumeLine(text: "Skills", role: .heading, level: 2, number: 1)]
    lines += one.lines.enumerated().map { at, text in
      let cells = text.split(separator: "⟂").map { TextFolding.trimmed(String($0)) }
      return ResumeLine(
        text: cells.joined(separator: " "), segments: cells, role: cells.count > 1 ? .row : .text,
        number: at + 2)
    }
    let resume = StructureParser.resume(from: ResumeDocument(format: "text", pages: nil, lines: lines))
    #expect(resume.skills.map { "\($0.name): \($0.keywords.joined(separator: ", "))" } == one.groups)
  }

  /// A short item beside one that reads like a deed stays among the skills.
  @Test func itemsBesideADeed() {
    typealias Lines = StructureUnknownTests
    let resume = Lines.resume([
      Lines.title("Skills"), Lines.bullet("Written reports of all kinds for boards"),
      Lines.bullet("Go, Rust"),
      Lines.bullet("Built a loader of all timetables which the four desks of the port now use"),
    ])
    #expect(
      resume.skills.flatMap(\.keywords) == ["Written reports of all kinds for boards", "Go", "Rust"])
  }

  /// Languages over levels, items in cells, an address at the foot.
  @Test func itemsOfOtherLists() {
    typealias Lines = StructureUnknownTests
    let resume = Lines.resume([
      Lines.title("Languages"), Lines.line("Portuguese"), Lines.line("Native"), Lines.line("English"),
      Lines.line("Fluent"), Lines.line("Spanish native"), Lines.line("Italian C1"), Lines.title("Interests"),
      Lines.line("Open water ⟂ Fiddle"),
      Lines.line("Free time: ⟂ Chess"), Lines.line("+43 1 5550 0139 ⟂ ana@example.org"),
    ])
    #expect(resume.languages.map(\.name) == ["Portuguese", "English", "Spanish native", "Italian C1"])
    #expect(resume.languages.map(\.detail) == ["Native", "Fluent", "", ""])
    #expect(resume.interests.map(\.name) == ["Open water", "Fiddle", "Free time: Chess"])
  }

  /// Labels over rows of chips, a row that wraps in the middle of an item, a number at the foot.
  @Test func rowsOfItems() {
    typealias Lines = StructureUnknownTests
    func groups(_ lines: [ResumeLine]) -> [String] {
      Lines.resume([Lines.title("Skills")] + lines).skills.map {
        "\($0.name): \($0.keywords.joined(separator: ", "))"
      }
    }
    var chips = Lines.line("Elixir Vue Tailwind")
    chips.chips = ["Elixir", "Vue", "Tailwind"]
    #expect(
      groups([Lines.line("Web"), chips, Lines.line("Operations"), Lines.line("Nomad ⟂ GitHub Actions")])
        == ["Web: Elixir, Vue, Tailwind", "Operations: Nomad, GitHub Actions"])
    #expect(
      groups([
        Lines.line("Teaching", bold: true), Lines.line("Curricula, Mentoring, Lab"), Lines.line("safety"),
      ])
        == ["Teaching: Curricula, Mentoring, Lab safety"])
    #expect(groups([Lines.line("Go, Rust"), Lines.bullet("H +43 1 5550 0139")]) == ["Skills: Go, Rust"])
  }

  /// A group may have the name of a section, in small letters below a title in capitals.
  @Test func quietTitlesAreGroups() {
    let texts = [
      "WORK", "Engineer, Acme Ltd, 2019 – 2021", "SKILLS", "Leadership", "Hiring, Coaching", "Languages",
      "Go, Python", "EDUCATION", "BSc in Physics, University of Leeds", "LANGUAGES", "English, Zulu",
    ]
    let lines = texts.enumerated().map { at, text in
      ResumeLine(text: text, number: at + 1, fontSize: 10, isBold: SectionTitles.kind(of: text) != nil)
    }
    let resume = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
    #expect(resume.sections == ["WORK", "SKILLS", "EDUCATION", "LANGUAGES"])
    #expect(
      resume.skills.map { "\($0.name): \($0.keywords.joined(separator: ", "))" }
        == ["Leadership: Hiring, Coaching", "Languages: Go, Python"])
  }

  /// Or it is set like the title above it, which heads nothing else.
  @Test func groupsBelowATitleThatHeadsNothingElse() {
    func heading(_ text: String, _ number: Int) -> ResumeLine {
      ResumeLine(text: text, role: .heading, level: 2, number: number)
    }
    func bullet(_ text: String, _ number: Int) -> ResumeLine {
      ResumeLine(text: text, role: .bullet, level: 1, number: number)
    }
    let lines = [
      heading("Skills", 1), heading("Leadership", 2), bullet("Hiring", 3), bullet("Coaching", 4),
      heading("Volunteering", 5), bullet("Drove the food bank's van on every second Sunday of 2021", 6),
    ]
    let resume = StructureParser.resume(from: ResumeDocument(format: "docx", pages: nil, lines: lines))
    #expect(
      resume.skills.map { "\($0.name): \($0.keywords.joined(separator: ", "))" }
        == ["Leadership: Hiring, Coaching"])
    #expect(resume.volunteer.flatMap(\.highlights).count == 1)
  }

  /// A group may have the name of a section, in smaller type.
  @Test func smallTitlesAreGroups() {
    func line(_ text: String, _ number: Int, size: Double, bold: Bool = false) -> ResumeLine {
      ResumeLine(text: text, number: number, fontSize: size, isBold: bold)
    }
    let lines = [
      line("Work", 1, size: 14, bold: true), line("Engineer, Acme Ltd, 2019 – 2021", 2, size: 10),
      line("Skills", 3, size: 14, bold: true), line("Leadership", 4, size: 11, bold: true),
      line("Hiring, Coaching", 5, size: 10), line("Languages", 6, size: 11, bold: true),
      line("Go, Python", 7, size: 10), line("Languages", 8, size: 14, bold: true),
      line("English, Zulu", 9, size: 10),
    ]
    let resume = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
    #expect(resume.sections == ["Work", "Skills", "Languages"])
    #expect(
      resume.skills.map { "\($0.name): \($0.keywords.joined(separator: ", "))" }
        == ["Leadership: Hiring, Coaching", "Languages: Go, Python"])
    #expect(resume.languages.map(\.name) == ["English", "Zulu"])
  }
}

/// Levels beside skills, as builders of resumes print them.
@Suite struct SkillLevelTests {
  typealias Lines = StructureUnknownTests

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var lines: [String]
    var skills: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a grid of skills and levels",
      lines: ["Rust ⟂ Expert ⟂ Git ⟂ Experienced", "Go ⟂ Skillful ⟂ Bazel ⟂ Expert"],
      skills: ["Skills: Rust, Git, Go, Bazel"]),
    Case(
      name: "a skill and its level a row", lines: ["Kotlin ⟂ Fortgeschritten", "Java ⟂ Sehr gut"],
      skills: ["Skills: Kotlin, Java"]),
    Case(
      name: "levels below", lines: ["Kotlin", "Expert", "Kafka", "Intermediate"],
      skills: ["Skills: Kotlin, Kafka"]),
    Case(
      name: "behind a colon", lines: ["Kotlin: Expert", "Kafka: Advanced"], skills: ["Skills: Kotlin, Kafka"]),
    Case(
      name: "in brackets and behind dashes", lines: ["Languages: Kotlin (expert), Go – intermediate, Rust"],
      skills: ["Languages: Kotlin, Go, Rust"]),
    Case(
      name: "lists behind labels stay", lines: ["Languages ⟂ Kotlin, Go", "Data ⟂ Kafka, Redis"],
      skills: ["Languages: Kotlin, Go", "Data: Kafka, Redis"]),
  ]

  @Test(arguments: cases) func levels(_ one: Case) {
    let resume = Lines.resume([Lines.title("Skills")] + one.lines.map { Lines.line($0) })
    #expect(resume.skills.map { "\($0.name): \($0.keywords.joined(separator: ", "))" } == one.skills)
    #expect(resume.warnings == [])
  }

  /// Lists behind labels below the head, without a title above them.
  @Test(arguments: [
    (["Languages: Rust, Go, SQL", "Tools: Docker, Git, DuckDB"], 2),
    (["Data: Kafka, Redis, dbt, Airflow, SQL, Go"], 0),
    (["Address: 4 Mill Lane, Fenwick", "Phone: 555-0142, 555-0143", "Nationality: Dutch, Belgian"], 0),
  ])
  func listsBelowTheHead(_ lines: [String], groups: Int) {
    var all = [ResumeLine(text: "Mira Holt", number: 1), ResumeLine(text: "mira@example.com", number: 2)]
    all += lines.enumerated().map { ResumeLine(text: $1, role: .bullet, level: 1, number: $0 + 3) }
    all += [
      ResumeLine(text: "Experience", role: .heading, level: 2, number: 10),
      ResumeLine(text: "Engineer, Larkspur", number: 11),
    ]
    let resume = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: all))
    #expect(resume.skills.count == groups)
  }
}
