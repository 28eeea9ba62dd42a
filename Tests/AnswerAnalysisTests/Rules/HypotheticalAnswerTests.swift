import Testing

@testable import AnswerAnalysis

@Suite("Rule hypothetical")
struct HypotheticalAnswerTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "plans",
      "First I would look at the graphs. Then I would add a replica. Then I’d check the graphs again.",
      marks: .words(["First I would look at the graphs."]),
      says: "3 of 3 sentences say what you would do, not what you did."),
    RuleCase(
      "one sentence",
      "I would put a cache in front of the database and look at the hit rate after a week or so.",
      marks: .words([
        "I would put a cache in front of the database and look at the hit rate after a week or so."
      ]),
      says: "One of 1 sentences says what you would do, not what you did."),
    RuleCase(
      "what one would not do",
      "I would not look at the graphs. I would not add a replica. I would not touch the pool."),
    RuleCase(
      "what one would have done",
      "I would have looked at the graphs. I would have added a replica. I would have sized the pool."),
    RuleCase(
      "reported speech",
      "I knew that we would fail the audit, so I wrote the missing tests. I thought it would take a "
        + "week, and it did."),
    RuleCase(
      "a lesson at the end",
      "I read the log, built the index and watched it. Errors fell to 0.2 %. I would have added the "
        + "alert first."),
    RuleCase(
      "one plan in a story",
      "I read the log and built the index. I asked whether I would get a replica. I did, and errors "
        + "fell. I moved the reads there. It held."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("hypothetical") }
}
