import Testing

@testable import AnswerAnalysis

@Suite("Rule topic-parts-missing")
struct TopicPartsMissingTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "three of five parts are missing",
      "At 09:10 checkout was down for every customer, and I was on call. I rolled the deploy back at 09:22.",
      question: "Tell me about an outage.",
      marks: .wholeText, says: "Not covered: how it was noticed; the root cause; the lesson."),
    RuleCase(
      "one part is missing",
      "The pager woke me because checkout was down for every customer. I rolled the deploy back at 09:22. The "
        + "root cause was a missing index.",
      question: "Tell me about an outage.", marks: .wholeText, says: "Not covered: the lesson."),
    RuleCase(
      "all parts are told",
      "The pager woke me because checkout was down for every customer. I rolled the deploy back at 09:22. The "
        + "root cause was a missing index. I learned to ask for the query plan first.",
      question: "Tell me about an outage."),
    RuleCase(
      "none is told: another rule’s",
      "I designed a REST interface for our partners and wrote its contract with two of them last year.",
      question: "Tell me about an outage."),
    RuleCase(
      "a question of no known topic",
      "At 09:10 checkout was down for every customer, and I was on call. I rolled the deploy back at 09:22.",
      question: "Tell me about a time you said no."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("topic-parts-missing") }
}
