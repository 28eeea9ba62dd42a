import Testing

@testable import AnswerAnalysis

@Suite("Rule no-credit")
struct NoCreditTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "alone in the world",
      "In March the quote service timed out on 9 % of its requests on the first day of a price war, "
        + "and I was responsible for the fix. I profiled one instance under replayed traffic and found the "
        + "pool of 20 connections exhausted. I considered a bigger pool, but the database was at 85 % of "
        + "its processors already, so I decided against it. I added two replicas and moved the price reads "
        + "to them, because a price may be a second old without harm. I put a limit of 300 waiting "
        + "requests in front, rolled it out to 5 % of the hosts, watched the dashboard for a day, and then "
        + "turned it on everywhere. Time-outs fell from 9 % to 0.2 % within a week.",
      marks: .wholeText,
      says: "Nobody but you occurs in this answer."),
    RuleCase(
      "a name that acts",
      "In March the quote service timed out on 9 % of its requests on the first day of a price war, "
        + "and I was responsible for the fix. I profiled one instance under replayed traffic and found the "
        + "pool of 20 connections exhausted. I considered a bigger pool, but the database was at 85 % of "
        + "its processors already, so I decided against it. I added two replicas, which Dana reviewed, and "
        + "moved the price reads to them, because a price may be a second old without harm. I put a limit "
        + "of 300 waiting requests in front, rolled it out to 5 % of the hosts, watched the dashboard for "
        + "a day, and then turned it on everywhere. Time-outs fell from 9 % to 0.2 %."),
    RuleCase(
      "short answers are spared",
      "I profiled the service, added two replicas and moved the reads there."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("no-credit") }
}
