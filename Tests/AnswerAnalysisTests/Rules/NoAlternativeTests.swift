import Testing

@testable import AnswerAnalysis

@Suite("Rule no-alternative")
struct NoAlternativeTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "nothing weighed",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance under replayed traffic. I found the pool of 20 connections "
        + "exhausted. I added two replicas. I moved the price reads to them. I rolled it out host by host "
        + "over three days.",
      marks: .wholeText,
      says: "No alternative is weighed, and no cost of the choice is named."),
    RuleCase(
      "another way was ruled out",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance under replayed traffic. I found the pool of 20 connections "
        + "exhausted. I ruled out a bigger pool. I added two replicas. I moved the price reads to them. I "
        + "rolled it out host by host."),
    RuleCase(
      "what the choice costs",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance and found the pool of 20 connections exhausted. I moved the "
        + "price reads to two replicas. That costs us a second of staleness. I rolled it out host by host."),
    RuleCase(
      "a price is named",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance and found the pool of 20 connections exhausted. I moved the "
        + "price reads to two replicas at the cost of prices that are a second old. I rolled it out host "
        + "by host over three days."),
    RuleCase(
      "what was thought about and turned down",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance under replayed traffic. I thought about a bigger pool, but the database "
        + "had no room for more connections, so I added two replicas. I moved the price reads to them."),
    RuleCase(
      "a price that was paid",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I profiled one instance and found the pool of 20 connections exhausted. I moved the price reads "
        + "to two replicas. Prices were a second old, which was the price we paid. I rolled it out host by host."
    ),
    RuleCase(
      "thinking about how to tell it weighs nothing",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was responsible for "
        + "the fix. I thought about how to profile it, but I had no traffic. I found the pool of 20 connections "
        + "exhausted. I added two replicas. I moved the price reads to them. I rolled it out host by host.",
      marks: .wholeText, says: "No alternative is weighed, and no cost of the choice is named."),
    RuleCase(
      "short answers are spared",
      "I profiled the service, added two replicas and moved the reads there."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("no-alternative") }
}
