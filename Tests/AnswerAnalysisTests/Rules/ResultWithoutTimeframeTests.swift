import Testing

@testable import AnswerAnalysis

@Suite("Rule result-without-timeframe")
struct ResultWithoutTimeframeTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "no time at all",
      "Our quote service timed out on 9 % of its requests when a price war began, and I was "
        + "responsible for the fix. I looked at one instance, found the pool of 20 connections exhausted, "
        + "added two replicas, and moved the price reads to them, because a price may be old without harm. "
        + "I rolled it out host by host. Time-outs fell from 9 % to 0.2 %.",
      marks: .words(["Time-outs fell from 9 % to 0.2 %."]),
      says: "It is not said over what time."),
    RuleCase(
      "within a week",
      "Our quote service timed out on 9 % of its requests when a price war began, and I was "
        + "responsible for the fix. I looked at one instance, found the pool of 20 connections exhausted, "
        + "added two replicas, and moved the price reads to them, because a price may be old without harm. "
        + "I rolled it out host by host. Time-outs fell from 9 % to 0.2 % within a week."),
    RuleCase(
      "since a month",
      "Our quote service timed out on 9 % of its requests when a price war began, and I was "
        + "responsible for the fix. I looked at one instance, found the pool of 20 connections exhausted, "
        + "added two replicas, and moved the price reads to them, because a price may be old without harm. "
        + "I rolled it out host by host. Since then time-outs have been at 0.2 %."),
    RuleCase(
      "short answers are spared",
      "I added two replicas and moved the reads there. Time-outs fell to 0.2 %."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("result-without-timeframe") }
}
