import Testing

@testable import AnswerAnalysis

@Suite("Rule said-twice")
struct SaidTwiceTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "a sentence again",
      "I added a cache. Then I measured it for a week. I added a queue. Then I measured it for a week.",
      marks: .words(["Then I measured it for a week."]),
      says: "This was said before, word for word."),
    RuleCase(
      "the whole again",
      "I put a queue in front of billing and measured it. I put a queue in front of billing and "
        + "measured it.",
      marks: .words(["I put a queue in front of billing and measured it."]),
      says: "This was said before, word for word."),
    RuleCase(
      "a short phrase may come back",
      "It worked. I added a queue in front of billing and measured it. It worked. We shipped it then."),
    RuleCase(
      "alike is not the same",
      "I added a cache in front of the catalogue and measured it. I added a queue in front of the "
        + "billing and measured it."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("said-twice") }
}
