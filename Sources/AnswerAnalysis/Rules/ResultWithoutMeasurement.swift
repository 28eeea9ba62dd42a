extension AnswerRule {
  /// Nobody knows how it was measured.
  package static let resultWithoutMeasurement = AnswerRule(
    id: "result-without-measurement",
    summary:
      "Looks for how the result was measured: a dashboard, a load test, logs, a bill, a "
      + "survey.",
    why: "A number whose origin is known is believed.",
    source: "Amazon-style guides: how it was measured; NIH: probes for evidence.",
    trips:
      "Our quote service timed out on 9 % of its requests when a price war began, and I was"
      + " responsible for the fix. I looked at one instance, found the pool of 20 connections"
      + " exhausted, added two replicas, and moved the price reads to them, because a price "
      + "may be a second old without harm. I rolled it out host by host over three days. "
      + "Time-outs fell to 0.2 % within a week.",
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.wordCount >= 60, !facts.marks.has(.measurement),
      let first = facts.substantial(.result).first(where: { $0.metricCount > 0 })
    else { return [] }
    return [
      Finding(
        rule: "result-without-measurement", severity: .note, span: first.span,
        message: "It is not said how this was measured.",
        fix: "Name the source of the figure: a dashboard, a load test, the logs, the bill.")
    ]
  }
}
