import Testing

@testable import AnswerAnalysis

@Suite("Rule out-of-order")
struct OutOfOrderTests {
  static let opening =
    "Our two shops had 31 kinds of buttons in March, and nobody owned them, so it was my task to change that. "
  static let steps =
    "I counted them all. I built a prototype with the three hardest screens. I showed it to both leads and moved "
    + "the first screens. "
  static let outcome = "In the end the reported defects fell from 45 to 12 per release."

  static let cases: [RuleCase] = [
    RuleCase("as it happened", opening + steps + outcome),
    RuleCase(
      "the end first and the opening last", outcome + " " + steps + opening,
      marks: .words([outcome]), says: "The outcome stands before most of the steps that led to it."),
    RuleCase("without an outcome there is no order", steps + opening),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("out-of-order") }
}
