import Testing

@testable import AnswerAnalysis

@Suite("Rule missing-situation")
struct MissingSituationTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "begins with the steps",
      "I profiled the service, added two replicas and moved the price reads to them. I rolled it out "
        + "to 5 % of the hosts first. Time-outs fell to 0.2 %.",
      marks: .wholeText,
      says: "Nothing says when, where and at what scale this happened."),
    RuleCase(
      "a figure before the first step",
      "Cloud bill was 84k in January and my boss told me to get under 60k by summer. I exported the cost data and "
        + "found that test clusters ran all night. I shut them down from 8 pm, and bought reserved hosts for the rest. "
        + "By May the bill was 58k, 31 % less."),
    RuleCase(
      "a full answer",
      ExampleAnswer.whole),
    RuleCase(
      "one sentence is enough",
      "Our quote service was slow on the first day of a price war. I profiled it, added two replicas "
        + "and moved the reads to them. In the end its latency was 180 ms."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("missing-situation") }
}
