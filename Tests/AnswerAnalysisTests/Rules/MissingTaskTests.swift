import Testing

@testable import AnswerAnalysis

@Suite("Rule missing-task")
struct MissingTaskTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "no word of whose it was",
      ExampleAnswer.with(ExampleAnswer.situation, ExampleAnswer.action, ExampleAnswer.result),
      marks: .wholeText,
      says: "It is not said what was yours to do."),
    RuleCase(
      "a full answer",
      ExampleAnswer.whole),
    RuleCase(
      "told inside the situation",
      "When I joined, our quote service was slow every morning, and as the new platform engineer I was "
        + "asked to bring it under 200 ms. I profiled it, added two replicas and moved the reads to them. "
        + "Its latency fell to 180 ms."),
    RuleCase(
      "one clause is enough",
      "Our quote service was slow in March, and the shops complained about it every morning. My task "
        + "was to bring it under 200 ms. I profiled it, added two replicas and moved the reads to them. "
        + "Its latency fell to 180 ms."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("missing-task") }
}
