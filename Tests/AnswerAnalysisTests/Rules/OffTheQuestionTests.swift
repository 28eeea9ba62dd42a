import Testing

@testable import AnswerAnalysis

@Suite("Rule off-the-question")
struct OffTheQuestionTests {
  static let interface =
    "Last year I designed a REST interface for our partners. I wrote the contract with two of them, chose "
    + "cursors for the long lists, and put a version into every path, because old clients had to keep working "
    + "for a year. All twelve partners followed within three months."

  static let cases: [RuleCase] = [
    RuleCase(
      "an interface where an outage was asked for", interface, question: "Tell me about an outage.",
      marks: .wholeText, says: "Nothing that an answer about “Incidents” covers is in here."),
    RuleCase(
      "one part of the topic is enough", interface + " Once checkout was down for an hour because of it.",
      question: "Tell me about an outage."),
    RuleCase("a question of no known topic", interface, question: "Tell me about a time you said no."),
    RuleCase(
      "plans are not judged by what they are about",
      "I would put a version into every path and I would keep the old one for half a year. I’d measure the errors "
        + "of each version, and I would add headers that say when the old one ends, and then I would call whoever "
        + "still uses it.",
      question: "Tell me about an API that you designed."),
    RuleCase("no question", interface),
    RuleCase(
      "too short to tell",
      "I designed a REST interface for our partners and wrote its contract with two of them.",
      question: "Tell me about an outage."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("off-the-question") }
}
