import Testing

@testable import AnswerAnalysis

@Suite("Rule too-short")
struct TooShortTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "half a minute",
      "Our service was slow in March. I was asked to fix it. I added an index. It got twice as fast.",
      marks: .wholeText,
      says: "21 words are under half a minute aloud; two minutes are 150 to 320."),
    RuleCase(
      "a full answer",
      ExampleAnswer.whole),
    RuleCase(
      "hardly an answer is another rule’s",
      "I fixed the bug."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("too-short") }
}
