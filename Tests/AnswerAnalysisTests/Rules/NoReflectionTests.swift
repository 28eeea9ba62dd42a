import Testing

@testable import AnswerAnalysis

@Suite("Rule no-reflection")
struct NoReflectionTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "ends with the result",
      ExampleAnswer.with(
        ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.action, ExampleAnswer.result),
      marks: .wholeText,
      says: "It is not said what you learned or would do differently."),
    RuleCase(
      "a lesson at the end",
      ExampleAnswer.whole),
    RuleCase(
      "short answers are spared",
      "I profiled the service, added two replicas and moved the reads there. Time-outs fell to 0.2 %."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("no-reflection") }
}
