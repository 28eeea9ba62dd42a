import Testing

@testable import AnswerAnalysis

@Suite("Rule hedging")
struct HedgingTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "three in a sentence",
      "It was kind of slow and maybe the cache was cold, so I guess we were late that morning.",
      marks: .words(["kind of"]),
      says: "3 hedges in 19 words take back what you say."),
    RuleCase(
      "one is allowed",
      "It was probably the cache, so I warmed it before the shops opened and wrote an alert for its "
        + "hit rate."),
    RuleCase(
      "a kind of thing",
      "I wrote a kind of proxy, so that it looked like the old one, and put it right in front of the "
        + "API."),
    RuleCase(
      "a sort of lock",
      "I used some sort of a lock here. It was the same kind of lock that the old importer had used "
        + "before."),
    RuleCase(
      "so, like and right are none",
      "So I moved it right away, like the runbook says, so that the shops could open on time that "
        + "morning."),
    RuleCase(
      "two in a long answer",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. I was on call, and it "
        + "was probably the pool. I profiled one instance, found that every request waited for one of 20 "
        + "connections, and perhaps five minutes later I had moved the reads to two replicas, because the "
        + "database was the bottleneck. I rolled it out host by host, watched the dashboard for a day and "
        + "wrote down what we had seen. Time-outs fell to 0.2 % within a week, and the shops stopped "
        + "calling us. Dana set up the replicas with me, and Ben from support told the three shops that "
        + "had lost orders."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("hedging") }
}
