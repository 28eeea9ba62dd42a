import Testing

@testable import AnswerAnalysis

@Suite("Rule thin-result")
struct ThinResultTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "three words at the end",
      ExampleAnswer.with(
        ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.action,
        "As a result, the time-outs stopped."),
      marks: .words(["As a result, the time-outs stopped."]),
      says: "Only 4 % of the words say what came of it; 10 to 30 % is usual."),
    RuleCase(
      "a full answer",
      ExampleAnswer.whole),
    RuleCase(
      "short answers are spared",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "it. I added two replicas and moved the reads there. As a result, the time-outs stopped."),
    RuleCase(
      "no result at all is another rule’s",
      ExampleAnswer.with(ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.action)),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("thin-result") }
}
