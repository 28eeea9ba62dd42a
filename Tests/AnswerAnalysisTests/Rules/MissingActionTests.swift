import Testing

@testable import AnswerAnalysis

@Suite("Rule missing-action")
struct MissingActionTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "from the task to the result",
      ExampleAnswer.with(ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.result),
      marks: .wholeText,
      says: "Nothing says what you did."),
    RuleCase(
      "a step in the sentence of the result",
      "In May our hit ratio was .62 at 3,000 requests/s. I owned the cache and moved the hot keys to Redis, "
        + "so p95 fell from 1.4 s to 210 ms.",
      marks: .words([
        "I owned the cache and moved the hot keys to Redis, so p95 fell from 1.4 s to 210 ms."
      ]),
      says: "What you did stands beside what came of it, where it is easily missed."),
    RuleCase(
      "what others did in the sentence of the result",
      "In May our hit ratio was .62 at 3,000 requests/s. Our vendor moved the hot keys to Redis, "
        + "so p95 fell from 1.4 s to 210 ms.",
      marks: .wholeText,
      says: "Nothing says what you did."),
    RuleCase(
      "a full answer",
      ExampleAnswer.whole),
    RuleCase(
      "notes without a subject",
      "Quote service slow in March, 9 % time-outs. Read the slow-query log, built the missing index "
        + "overnight, watched latency for a day. Time-outs down to 0.2 %."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("missing-action") }
}
