import Testing

@testable import StarlingCommands

/// What is said where a resume does not fit the usual role.
@Suite struct ResumeFitTests {
  let world: PracticeWorld

  init() throws { world = try PracticeWorld() }

  @Test(
    arguments: [
      ("Senior SRE", "sre"), ("DevOps Engineer", "sre"), ("Systems Administrator", "sre"),
      ("Front-end developer", "frontend"), ("Frontend Team Lead", "frontend"),
      ("Full-Stack Developer", "full-stack"),
      ("iOS Developer", "mobile"), ("Mobile Lead", "mobile"), ("Head of Data", "data-engineer"),
      ("Machine Learning Engineer", "ml-engineer"), ("Data Scientist", "ml-engineer"),
      ("Engineering Manager, Front End", "engineering-manager"), ("Co-Founder & CTO", "engineering-manager"),
      ("Senior Backend Engineer", nil), ("Backend and DevOps Engineer", nil), ("Software Engineer", nil),
      ("Director", nil), ("Mechanical Engineer", nil), ("", nil),
    ] as [(String, String?)])
  func roles(_ title: String, _ role: String?) {
    #expect(RoleTitles.role(named: title) == role)
  }

  private func resume(_ title: String, _ lines: [String]) throws -> String {
    let text =
      "# Ines Farrow\nines@example.com\n\n## Experience\n\n### \(title), Larkfield\n2021-03 – present\n\n"
      + lines.map { "- " + $0 }.joined(separator: "\n") + "\n"
    try text.write(toFile: world.folder + "/fit.md", atomically: true, encoding: .utf8)
    return "fit.md"
  }

  private static let ward = [
    "Supervised student nurses on the ward", "Reduced falls by 18% with a second check at handover",
    "Wrote the protocol for wound care with two consultants", "Planned the rota of 14 colleagues",
  ]

  @Test func anotherRoleIsNamedOnce() throws {
    let file = try resume("Site Reliability Engineer", ["Moved 40 services to Kubernetes"])
    let line = "The resume says “Site Reliability Engineer”: --role sre asks what that role is asked."
    for command in ["questions", "check"] {
      let run = world.run([command, file])
      #expect(run.output.replacing("\n  ", with: " ").contains(line), "\(run.output)")
      #expect(run.errors == "")
      let json = world.run([command, file, "--json"])
      #expect(json.errors == line + "\n")
      #expect(world.run([command, file, "--role", "sre", "--json"]).errors == "")
    }
  }

  @Test func anotherTradeIsAskedNothingTechnical() throws {
    let file = try resume("Charge Nurse", Self.ward)
    let questions = world.run(["questions", file, "--questions", "10"]).output
    #expect(questions.hasPrefix("Hardly a line of this resume is about technology."))
    for word in ["traffic", "pager", "schema", "profiler", "API"] { #expect(!questions.contains(word)) }
    #expect(world.run(["questions", file, "--role", "backend"]).output.hasPrefix("1. "))
    let check = world.run(["check", file]).output
    #expect(check.contains("Hardly a line of this resume is about technology."))
    for word in ["PostgreSQL", "Keywords", "Skills that"] { #expect(!check.contains(word)) }
    #expect(check.contains("Line by line"))
  }

  /// One word of technology among many lines makes no technical resume.
  @Test func aSingleWordOfTechnologyIsNoTrade() throws {
    let lines =
      Self.ward + [
        "Trained eleven students on the ward", "Held the handover each morning",
        "Kept the lists in PostgreSQL",
      ]
    #expect(
      world.run(["questions", try resume("Charge Nurse", lines)]).output.hasPrefix(
        "Hardly a line of this resume is about technology."))
    #expect(
      world.run(["questions", try resume("Charge Nurse", Array(lines.suffix(5)))]).output.hasPrefix("1. "))
  }

  @Test(arguments: ["Software Developer", "Mechanical Engineer", "IT Support"])
  func technicalTitlesAreAskedAsBefore(title: String) throws {
    #expect(!world.run(["questions", try resume(title, Self.ward)]).output.hasPrefix("Hardly"))
  }

  @Test func aResumeWithoutClaimsSaysSo() throws {
    let run = world.run(["questions", try resume("Software Developer", ["Tools: Git, Docker"])])
    #expect(
      run.output.hasPrefix(
        "No line of this resume could be read as work; the questions are general.\n"))
  }
}
