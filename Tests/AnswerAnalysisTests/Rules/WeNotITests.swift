import Testing

@testable import AnswerAnalysis

@Suite("Rule we-not-i")
struct WeNotITests {
  static let cases: [RuleCase] = [
    RuleCase(
      "all steps are the team’s",
      "In March our quote service timed out on 9 % of its requests. We profiled the service, we added "
        + "two replicas and we moved the reads to them. Time-outs fell to 0.2 %.",
      marks: .words(["We profiled the service, we added two replicas and we moved the reads to them."]),
      says: "“We” did 3 of the steps, “I” did none."),
    RuleCase(
      "most steps are the team’s",
      "In March our quote service timed out on 9 % of its requests. We profiled the service, we added "
        + "two replicas and we moved the reads to them. I wrote the report. Time-outs fell to 0.2 %.",
      marks: .words(["We profiled the service, we added two replicas and we moved the reads to them."]),
      says: "“We” did 3 of the steps, “I” did 1."),
    RuleCase(
      "mostly one’s own",
      "In March our quote service timed out on 9 % of its requests. I profiled the service and added "
        + "two replicas, and we moved the reads to them together. Time-outs fell to 0.2 %."),
    RuleCase(
      "notes without a subject",
      "Quote service slow in March, 9 % time-outs. Read the slow-query log, built the missing index "
        + "overnight, watched latency for a day. We deployed it. Time-outs down to 0.2 %."),
    RuleCase(
      "“we” outside the steps",
      "We had 1,200 requests a second in our shop. I profiled the service, added two replicas and "
        + "moved the reads to them. We were proud of it."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("we-not-i") }
}
