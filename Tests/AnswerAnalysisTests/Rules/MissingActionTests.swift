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
