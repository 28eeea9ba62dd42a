import Testing

@testable import AnswerAnalysis

@Suite("Rule long-opening")
struct LongOpeningTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "half is background",
      ExampleAnswer.with(ExampleAnswer.background, ExampleAnswer.shortStory),
      marks: .wholeText,
      says: "Situation and Task take 83 % of the words; a third is plenty."),
    RuleCase(
      "a third is background",
      ExampleAnswer.whole),
    RuleCase(
      "short answers are spared",
      "Our quote service was slow in March, and the shops complained about it. It was my job. I added "
        + "an index."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("long-opening") }
}
