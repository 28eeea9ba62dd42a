import Testing

@testable import AnswerAnalysis

@Suite("Rule too-long")
struct TooLongTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "past three minutes",
      ExampleAnswer.with(ExampleAnswer.whole, ExampleAnswer.longBackground),
      marks: .wholeText,
      says: "407 words are about 3 minutes aloud; two minutes are 150 to 320."),
    RuleCase(
      "a full answer",
      ExampleAnswer.whole),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("too-long") }
}
