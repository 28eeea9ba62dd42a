import Foundation
import Testing

@testable import StarlingCommands

/// `check` as a person runs it.
@Suite struct CheckTests {
  let world: PracticeWorld

  init() throws { world = try PracticeWorld() }

  /// A resume of one job with these lines, as Markdown in the world's folder.
  private func resume(_ lines: [String], name: String = "resume.md") throws -> String {
    let text =
      "# Ines Farrow\ninés@example.com\n\n## Experience\n\n### Backend Engineer, Larkfield\n2021-03 – present\n\n"
      + lines.map { "- " + $0 }.joined(separator: "\n") + "\n\n## Skills\nGo, PostgreSQL\n"
    try text.write(toFile: world.folder + "/" + name, atomically: true, encoding: .utf8)
    return name
  }

  /// The strength of each line, in order.
  private func strengths(_ lines: [String]) throws -> [String] {
    let run = world.run(["check", try resume(lines), "--json"])
    #expect(run.errors == "")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let found = try #require(object["lines"] as? [[String: Any]])
    #expect(found.map { $0["text"] as? String } == lines)
    return found.compactMap { $0["strength"] as? String }
  }

  @Test func theGuidesLinesAreJudgedAsItDoes() throws {
    #expect(
      try strengths([
        "Developed the order processing API", "Responsible for database management",
        "Handled server operations and maintenance",
        "Moved order intake behind a queue, taking peak orders from 400 to 3,000 a minute",
        "Added a covering index to the ledger, cutting p95 from 1.4 s to 90 ms at 800 requests/s",
        "Wrote runbooks and burn-rate alerts; recovery fell from 50 minutes to 12",
      ]) == ["weak", "weak", "weak", "strong", "strong", "strong"])
  }

  @Test func versionsPortsAndYearsAreNoMetrics() throws {
    #expect(
      try strengths([
        "Worked on version 4.1 of the portal with Python 3.11 and HTTP/2",
        "Java 11 to Java 21 on port 9090 in 2022",
        "Migrated to Kubernetes",
      ]) == ["weak", "weak", "partial"])
  }

  @Test func deletingTheStrongLinesCostsAQuarterAtLeast() throws {
    let weak = ["Developed the portal", "Responsible for releases"]
    let strong = [
      "Added a covering index to the ledger, cutting p95 from 1.4 s to 90 ms at 800 requests/s",
      "Moved order intake behind a queue, taking peak orders from 400 to 3,000 a minute",
      "Wrote runbooks and burn-rate alerts; recovery fell from 50 minutes to 12",
    ]
    func score(_ lines: [String]) throws -> Int {
      let run = world.run(["check", try resume(lines), "--json"])
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return try #require(object?["score"] as? Int)
    }
    let with = try score(weak + strong)
    let without = try score(weak)
    #expect(with - without >= 25, "\(with) and \(without)")
  }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func everyFormatIsTheSameTwiceAndHasTheScore(format: String) throws {
    let name = try resume(["Developed the order processing API"])
    let first = world.run(["check", name, "--format", format])
    #expect(first.status == 0)
    #expect(first.errors == "")
    #expect(world.run(["check", name, "--format", format]).output == first.output)
    let score = [
      "text": "Score ", "markdown": " of 100**", "html": "<p class=\"score\">", "json": "\"score\": ",
    ]
    #expect(first.output.contains(try #require(score[format])))
    #expect(first.output.contains("Developed the order processing API"))
  }

  /// The gains name lines by their numbers, so each line stands behind its own; and a reader sees by which role.
  @Test func linesHaveTheNumbersThatTheGainsName() throws {
    let run = world.run(
      [
        "check", try resume(["Developed the order processing API", "Added a covering index to the ledger"]),
        "--role", "sre",
      ])
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.contains("  for the role: Site reliability engineer (--role names another)"))
    #expect(run.output.contains(" line 9: "))
    #expect(lines.contains("   9 weak    Developed the order processing API"))
    #expect(lines.contains("  10 partial Added a covering index to the ledger"))
    #expect(lines.contains { $0.hasPrefix("             - No number") })
  }

  /// What a reader knows by the line that it stands in, and what was looked for and not found is not mere advice.
  @Test func theMarketTellsWhatWasCheckedFromAdvice() throws {
    let text =
      "# Ines Farrow\nDate of birth: 1992-03-04, married, height 178 cm\n\ninés@example.com\n\n## Experience\n\n"
      + "### Backend Engineer, Larkfield\n03/2021 – present\n\n- Added a covering index to the ledger\n"
    try text.write(toFile: world.folder + "/head.md", atomically: true, encoding: .utf8)
    let run = world.run(["check", "head.md", "--market", "kr"])
    let start = try #require(run.output.firstRange(of: "Market: South Korea\n")).upperBound
    let end = try #require(run.output.firstRange(of: "\n\nQuestions that it invites")).lowerBound
    let market = run.output[start..<end].split(separator: "\n").map { $0.drop { $0 == " " } }
      .joined(separator: " ")
    #expect(
      market.hasPrefix(
        "- The resume tells marital status or children, height, weight or blood group. Employers of 30"))
    #expect(
      market.contains("- One job has its month before its year. YYYY.MM – YYYY.MM, year first. [kr-dates]"))
    #expect(!market.contains("Checked, nothing found"))
    #expect(market.contains("Advice, not checked: Resume of one to two pages"))
    let us = world.run(["check", "head.md", "--market", "us"]).output
    #expect(us.contains("  Checked, nothing found:\n    Month and year, written out or as MM/YYYY"))
    #expect(us.contains("looked at: whether each job has"))
  }

  /// A question need not quote its line, which stands beside it by its number.
  @Test func questionsNameTheirLines() throws {
    let name = try resume(["Cut p95 of the ledger from 1.4 s to 90 ms with a covering index"])
    let run = world.run(["check", name])
    let questions = try #require(run.output.firstRange(of: "Questions that it invites\n")).upperBound
    #expect(run.output[questions...].contains("(line 9)"))
  }

  /// The drill's list, `questions` and the review find a posting's words in one way.
  @Test func thePostingIsReadAsTheReviewReadsIt() throws {
    let text =
      "# Ines Farrow\ninés@example.com\n\n## Summary\n\nBackend engineer of seven years who likes Kotlin and ledgers.\n\n"
      + "## Experience\n\n### Backend Engineer, Larkfield\n2021-03 – present\n\n"
      + "- Rewrote the batch as a Kafka Streams pipeline\n- Added a queue of workers to the ledger\n\n"
      + "## Skills\nGo, PostgreSQL\n"
    try text.write(toFile: world.folder + "/posting.md", atomically: true, encoding: .utf8)
    let job = "You know Kotlin, Kafka, PostgreSQL, GraphQL and message queues. GraphQL is a must.\n"
    try job.write(toFile: world.folder + "/job.txt", atomically: true, encoding: .utf8)
    let run = world.run(["questions", "posting.md", "--job", "job.txt", "--questions", "1"])
    let said = run.output.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(
      said.hasPrefix("Lines of yours that the posting asks for come first: message queue, Kafka. Topics"))
    #expect(said.contains("but in no line about work: PostgreSQL, SQL, Kotlin. In the posting and nowhere"))
    #expect(said.contains("In the posting and nowhere in your resume: GraphQL. 1. "))
    // A technology that is a mechanism by the same name is one word of the posting.
    let named = try resume(["Moved the ledger to Kubernetes"])
    try "You know Kubernetes.".write(toFile: world.folder + "/one.txt", atomically: true, encoding: .utf8)
    let one = world.run(["questions", named, "--job", "one.txt", "--questions", "1"]).output
    #expect(one.contains("The posting asks for Kubernetes.\n"))
    let check = world.run(["check", "posting.md", "--job", "job.txt"]).output
    #expect(check.contains("  Missing, of the posting: GraphQL\n"))
  }

  @Test func jsonByEitherOptionIsTheSame() throws {
    let name = try resume(["Developed the order processing API"])
    #expect(
      world.run(["check", name, "--json"]).output
        == world.run(["check", name, "--format", "json"]).output)
  }

  @Test func aRewriteHoldsNoNumberThatTheResumeDoesNot() throws {
    let lines = [
      "Reduced costs by 30%", "Responsible for 3 services", "Handled 9,000 requests/s at peak",
      "Wrote an API",
    ]
    let run = world.run(["check", try resume(lines), "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let found = try #require(object?["lines"] as? [[String: Any]])
    for line in found {
      let text = try #require(line["text"] as? String)
      let rewrite = try #require(line["rewrite"] as? String)
      for digits in rewrite.matches(of: /[0-9][0-9.,]*/) {
        #expect(text.contains(digits.output), "\(rewrite)")
      }
    }
  }

  @Test(arguments: [
    (["--fail-under", "101"], "--fail-under wants a score from 0 to 100."),
    (["--json", "--format", "html"], "--json and --format html ask for two formats; give one of them."),
    (
      ["--watch", "--json"],
      "--watch goes on until Ctrl-C and prints text; give it without --fail-under and formats."
    ),
  ])
  func optionsThatDoNotGoTogetherAreRefused(_ options: [String], _ message: String) throws {
    let run = world.run(["check", try resume(["Wrote an API"])] + options)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func watchingAPipeIsRefused() {
    let run = world.run(["check", "--watch", "-"])
    #expect(run.status == 64)
    #expect(run.errors.contains("--watch wants a file; standard input is never saved again."))
  }

  @Test func aLowScoreEndsInOneWhereThatWasAsked() throws {
    let run = world.run(["check", try resume(["Wrote an API"]), "--fail-under", "100"])
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("starling: the score is "))
  }

  @Test func aNameWithASpaceIsQuotedInWhatToTypeNext() throws {
    let run = world.run(["check", try resume(["Wrote an API"], name: "my resume.md")])
    #expect(run.output.hasSuffix("Practise them: starling drill 'my resume.md'\n"))
  }

  @Test func tipsFollowTheDay() throws {
    let first = world.run(["tip"])
    #expect(first.output.hasPrefix("Tip "))
    #expect(world.run(["tip"]).output == first.output)
    world.now += 86_400
    #expect(world.run(["tip"]).output != first.output)
    #expect(world.run(["tip", "--role", "sre"]).status == 0)
    #expect(world.run(["tip", "--all"]).output.contains("\n2.  "))
  }

  @Test func explainKnowsTheRulesOfLines() throws {
    let run = world.run(["explain", "no-number"])
    #expect(run.output.hasPrefix("no-number (of a resume's lines)\n"))
    let both = world.run(["explain", "too-long"])
    #expect(both.output.contains("too-long (of answers)"))
    #expect(both.output.contains("too-long (of a resume's lines)"))
  }
}
