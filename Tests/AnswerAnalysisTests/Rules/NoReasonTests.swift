import Testing

@testable import AnswerAnalysis

@Suite("Rule no-reason")
struct NoReasonTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "steps in a row",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance under replayed traffic. I found the pool of 20 connections "
        + "exhausted. I added two replicas. I moved the price reads to them. I rolled it out host by host "
        + "over three days.",
      marks: .words(["I profiled one instance under replayed traffic."]),
      says: "The steps do not say why."),
    RuleCase(
      "one because",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance under replayed traffic. I found the pool of 20 connections "
        + "exhausted. I added two replicas because the database was the bottleneck. I moved the price "
        + "reads to them."),
    RuleCase(
      "a purpose",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance under replayed traffic. I found the pool of 20 connections "
        + "exhausted. I added a limit to protect the database. I moved the price reads to two replicas."),
    RuleCase(
      "short answers are spared",
      "I profiled the service, added two replicas and moved the reads there."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("no-reason") }
}
