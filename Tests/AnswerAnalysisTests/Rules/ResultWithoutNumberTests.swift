import Testing

@testable import AnswerAnalysis

@Suite("Rule result-without-number")
struct ResultWithoutNumberTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "the outcome stands first",
      "I cut our nightly export from five hours to 40 minutes. In January two customers had complained that their "
        + "data was late. I owned the service. I profiled a night and saw one table read row by row. I read it in "
        + "pages and ran four workers. The export has finished every night since then."),
    RuleCase(
      "only words",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance, added two replicas and moved the price reads to them. As a "
        + "result, the shops stopped complaining about us.",
      marks: .words(["As a result, the shops stopped complaining about us."]),
      says: "The result has no number."),
    RuleCase(
      "a figure",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance, added two replicas and moved the price reads to them. As a "
        + "result, time-outs fell to 0.2 %."),
    RuleCase(
      "no result at all is another rule’s",
      ExampleAnswer.with(ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.action)),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("result-without-number") }
}
