import ResumeParsing
import Testing

@testable import ResumeReview

@Suite struct LineRuleTests {
  @Test func catalogueIsInOrder() {
    let ids = LineRuleCatalog.rules.map(\.id)
    #expect(
      ids == [
        "duty-instead-of-change", "no-number", "number-without-baseline", "scale-without-figure",
        "mechanism-not-named", "passive", "first-person", "filler-adjectives", "two-claims", "too-long",
      ])
  }

  @Test(arguments: LineRuleCatalog.rules.map(\.id))
  func examplesHold(_ id: String) throws {
    let rule = try #require(LineRuleCatalog.rules.first { $0.id == id })
    #expect(try SampleReview.line(rule.trips).findings.map(\.rule).contains(id), "\(rule.trips)")
    #expect(try !SampleReview.line(rule.passes).findings.map(\.rule).contains(id), "\(rule.passes)")
    #expect(rule.summary.hasSuffix(".") && rule.why.hasSuffix("."))
  }

  /// Lines that name the speaker, and those where the letters stand for something else.
  static let pronouns: [(text: String, isSpeaker: Bool)] = [
    ("Cut costs of my queue by 30% with batches of one hundred", true),
    ("Moved the depot that I ran to cold disks by night", true),
    ("Cut costs for the US depots by 30% with batches", false),
    ("Moved the cold I/O of the depot to a ring of buffers", false),
    ("Led Phase I of the depot rollout across two harbours", false),
    ("Built the about/me page of the depot for drivers", false),
    ("Built the me/drivers page of the depot for haulers", false),
    ("Wrote the ME desk of the depot for night crews", false),
    ("Moved the harbour that we, the crew of the night, own", true),
    ("Moved the harbour that fed us by night and day", true),
    ("Us crews moved the depot of two harbours by night", false),
    ("Moved the letter i under the depot of two harbours", false),
    ("Moved the cold depot, I say, to two harbours by night", true),
    ("I Rollout of the depot across two harbours", false),
    ("Moved i under the depot of two harbours", false),
  ]

  @Test(arguments: pronouns)
  func thePersonIsTold(text: String, isSpeaker: Bool) throws {
    #expect(try SampleReview.line(text).findings.map(\.rule).contains("first-person") == isSpeaker)
  }

  /// What says by which means, and words that only look so.
  static let means: [(text: String, isNamed: Bool)] = [
    ("Built a planner cutting delays of ferries", true),
    ("Helped reducing delays of night ferries", false),
    ("Sped up the loading of ferries by batching", true),
    ("Sped up the loading of ferries by", false),
    ("Sped up the loading of ferries by 40", false),
  ]

  @Test(arguments: means)
  func meansAreNamedOrNot(text: String, isNamed: Bool) throws {
    #expect(try SampleReview.line(text).findings.map(\.rule).contains("mechanism-not-named") != isNamed)
  }

  struct Judged: Sendable, CustomTestStringConvertible {
    let text: String
    let strength: Claim.Strength
    let rules: [String]
    var testDescription: String { text }
  }

  static let judged: [Judged] = [
    .init(
      text: "Developed the order processing API", strength: .weak,
      rules: ["no-number", "mechanism-not-named"]),
    .init(
      text: "Responsible for database management", strength: .weak,
      rules: ["duty-instead-of-change", "no-number", "mechanism-not-named"]),
    .init(
      text: "Handled server operations and maintenance", strength: .weak,
      rules: ["duty-instead-of-change", "no-number", "mechanism-not-named"]),
    .init(
      text: "Worked on version 3.2 of the app with Python 3.9 and HTTP/2", strength: .weak,
      rules: ["duty-instead-of-change", "no-number"]),
    .init(text: "Java 8 to Java 17 on port 8080 in 2021", strength: .weak, rules: ["no-number"]),
    .init(text: "Migrated to Kubernetes", strength: .partial, rules: ["no-number"]),
    .init(text: SampleReview.strong[0], strength: .strong, rules: []),
    .init(text: SampleReview.strong[1], strength: .strong, rules: []),
    .init(text: SampleReview.strong[2], strength: .strong, rules: []),
    .init(
      text: "Reduced memory of the worker by 40%.", strength: .partial,
      rules: ["number-without-baseline", "mechanism-not-named"]),
    .init(
      text: "Cut the storage bill by 31% (€22k a month) by moving old scans to cold disks.",
      strength: .strong,
      rules: []),
    .init(
      text: "Implemented a self-supervised training set for ferry names", strength: .weak,
      rules: ["no-number"]),
    .init(
      text: "Developed learning algorithms of ferry queues", strength: .weak, rules: ["no-number"]),
    .init(
      text: "Communicate with harbour masters to set up terminals", strength: .weak,
      rules: ["duty-instead-of-change", "no-number"]),
    .init(text: "Moved I/O of Phase I to the US region.", strength: .partial, rules: ["no-number"]),
  ]

  @Test(arguments: judged) func judges(_ it: Judged) throws {
    let line = try SampleReview.line(it.text)
    #expect(line.strength == it.strength)
    #expect(line.findings.map(\.rule) == it.rules)
  }

  /// What is said of a line that has its figure and is not strong.
  static let advice: [(text: String, advice: String)] = [
    ("Migrated 1.2 TB of ledgers to PostgreSQL", "Say what was different before, and by how much."),
    ("A job queue for haulers, 430 GitHub stars", "Say who uses it, what for, and what of it is yours."),
    ("Taught 210 students the basics of ledgers", "Say what they did differently afterwards."),
    ("Assistant of a course for 210 students", "Say what they did differently afterwards."),
    (
      "Surveyed 40 haulers about their ledgers",
      "Say what you found, in figures, and what was done about it."
    ),
    ("Documented 40 APIs of the ledger", "Say how many people use it, and what they had to do before."),
  ]

  @Test(arguments: advice) func adviceFitsWhatTheLineTells(text: String, advice: String) throws {
    let review = SampleReview.review([text])
    let line = try #require(review.lines.first)
    #expect(line.strength == .partial)
    #expect(line.findings == [])
    #expect(line.advice == advice)
    #expect(review.losses.contains { $0.line == line.number && $0.fix == advice })
  }

  @Test func saysWhyADigitDoesNotCount() throws {
    let line = try SampleReview.line("Worked on version 3.2 of the app")
    let finding = try #require(line.findings.first { $0.rule == "no-number" })
    #expect(finding.message.hasPrefix("No number that measures anything (“3.2” is "))
  }
}
