import Testing

@testable import AnswerAnalysis

@Suite("Rule thin-action")
struct ThinActionTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "mostly background",
      ExampleAnswer.with(ExampleAnswer.background, ExampleAnswer.shortStory),
      marks: .wholeText,
      says: "Only 8 % of the words say what you did; 40 to 70 % is usual."),
    RuleCase(
      "a full answer",
      ExampleAnswer.whole),
    RuleCase(
      "short answers are spared",
      "Our quote service was slow in March, and the shops complained about it. It was my job. I added "
        + "an index."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("thin-action") }
}
