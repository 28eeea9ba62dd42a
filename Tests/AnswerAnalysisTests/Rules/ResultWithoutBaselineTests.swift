import Testing

@testable import AnswerAnalysis

@Suite("Rule result-without-baseline")
struct ResultWithoutBaselineTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "an end without a beginning",
      "Our quote service was slow on the first day of a price war. I profiled it, added two replicas "
        + "and moved the reads to them. In the end its latency was 180 ms.",
      marks: .words(["180 ms"]),
      says: "“180 ms” has no value before it."),
    RuleCase(
      "both ends",
      "Our quote service was slow on the first day of a price war. I profiled it, added two replicas "
        + "and moved the reads to them. In the end its latency was 180 ms, down from 1.2 s."),
    RuleCase(
      "the beginning stands in the situation",
      "On the first day of a price war our quote service answered after 1.2 s. I profiled it, added "
        + "two replicas and moved the reads to them. In the end its latency was 180 ms."),
    RuleCase(
      "a rate whose noun was said before",
      "On the first day of a price war we had 300 complaints a month. I profiled the service, added two replicas "
        + "and moved the reads to them. In the end complaints fell to 5 a month."),
    RuleCase(
      "beside what it is compared with",
      "Our churn model was no better than a coin. I rebuilt its inputs and ran an experiment with two groups of "
        + "customers. In the end churn was 3.1 % in one group against 3.9 % in the other."),
    RuleCase(
      "since when it has held",
      "Our job sent some invoices twice, and I had to stop that. I read the log, wrote a table of sent messages and "
        + "checked it before each message. We had no complaint since 8 months now."),
    RuleCase(
      "the time it took",
      "Our ledger held amounts as floats, and it was my task to change that. I wrote a test and showed it to the "
        + "author. He agreed, and we finished the change in two days."),
    RuleCase(
      "a ratio carries its baseline",
      "Our quote service was slow on the first day of a price war. I profiled it, added two replicas "
        + "and moved the reads to them. In the end it was six times as fast."),
    RuleCase(
      "zero needs none",
      "Our quote service lost orders on the first day of a price war. I profiled it, added two "
        + "replicas and moved the reads to them. As a result, 0 % of the orders were lost."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("result-without-baseline") }
}
