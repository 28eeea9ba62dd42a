import Testing

@testable import AnswerAnalysis

@Suite("Rule two-of-three")
struct TwoOfThreeTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "pick two",
      "By the CAP theorem you pick two, and we picked availability for our cart and the catalogue.",
      marks: .words(["pick two"]),
      says: "“Two of three” is a slogan that interviewers know to be wrong: a partition is not a choice."),
    RuleCase(
      "two out of three",
      "I know CAP: one can have two out of three, so I chose to be available in every region of ours.",
      marks: .words(["two out of three"]),
      says: "“Two of three” is a slogan that interviewers know to be wrong: a partition is not a choice."),
    RuleCase(
      "a quorum",
      "A write was safe when two of three replicas had it, so I set the quorum to two of three."),
    RuleCase(
      "CAP told right",
      "By CAP a partition is not a choice, so I let the cart stay writable and merged it when the link "
        + "was back."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("two-of-three") }
}
