import Testing

@testable import AnswerAnalysis

@Suite("Rule result-without-measurement")
struct ResultWithoutMeasurementTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "a figure from nowhere",
      "Our quote service timed out on 9 % of its requests when a price war began, and I was "
        + "responsible for the fix. I looked at one instance, found the pool of 20 connections exhausted, "
        + "added two replicas, and moved the price reads to them, because a price may be a second old "
        + "without harm. I rolled it out host by host over three days. Time-outs fell to 0.2 % within a "
        + "week.",
      marks: .words(["Time-outs fell to 0.2 % within a week."]),
      says: "It is not said how this was measured."),
    RuleCase(
      "a dashboard",
      "Our quote service timed out on 9 % of its requests when a price war began, and I was "
        + "responsible for the fix. I looked at one instance, found the pool of 20 connections exhausted, "
        + "added two replicas, and moved the price reads to them, because a price may be a second old "
        + "without harm. I rolled it out host by host over three days. Time-outs on our dashboard fell to "
        + "0.2 % within a week."),
    RuleCase(
      "short answers are spared",
      "I added two replicas and moved the reads there. Time-outs fell to 0.2 % within a week."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("result-without-measurement") }
}
