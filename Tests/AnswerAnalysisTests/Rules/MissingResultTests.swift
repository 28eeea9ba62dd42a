import Testing

@testable import AnswerAnalysis

@Suite("Rule missing-result")
struct MissingResultTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "ends with the steps",
      ExampleAnswer.with(ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.action),
      marks: .wholeText,
      says: "Nothing says what came of it."),
    RuleCase(
      "an outcome at the end of a step",
      "In May our hit ratio was 0.62 and p95 was 1.4 s at 3,000 requests/s. I owned the cache. "
        + "I measured the misses for a day, moved the hot keys to Redis, and the ratio rose from 0.62 to 0.97.",
      marks: .words([
        "I measured the misses for a day, moved the hot keys to Redis, and the ratio rose from 0.62 to 0.97."
      ]),
      says: "What came of it stands at the end of a step, where it is easily missed."),
    RuleCase(
      "a full answer",
      ExampleAnswer.whole),
    RuleCase(
      "an end without figures",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "it. I added two replicas, moved the price reads there and watched the dashboard. As a result, "
        + "the time-outs stopped and the shops were satisfied."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("missing-result") }
}
