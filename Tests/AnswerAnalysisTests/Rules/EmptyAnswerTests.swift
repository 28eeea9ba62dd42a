import Testing

@testable import AnswerAnalysis

@Suite("Rule empty-answer")
struct EmptyAnswerTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "nothing",
      ExampleAnswer.with(),
      marks: .wholeText,
      says: "There is no answer."),
    RuleCase(
      "blanks",
      ExampleAnswer.with(),
      marks: .wholeText,
      says: "There is no answer."),
    RuleCase(
      "does not know",
      "I don’t know.",
      marks: .wholeText,
      says: "This says too little to be judged as an answer."),
    RuleCase(
      "a few words",
      "I fixed the bug.",
      marks: .wholeText,
      says: "This says too little to be judged as an answer."),
    RuleCase(
      "a short story",
      "The importer was down, so I read its log, found the full disk, and cleared it within ten "
        + "minutes."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("empty-answer") }
}
