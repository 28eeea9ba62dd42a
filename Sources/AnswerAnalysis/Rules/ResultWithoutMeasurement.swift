extension AnswerRule {
  /// Nobody knows how it was measured.
  package static let resultWithoutMeasurement = AnswerRule(
    id: "result-without-measurement",
    summary: "Looks for how the result was measured: a dashboard, a load test, logs, a bill, a survey.",
    why: "A number whose origin is known is believed.",
    source: "Amazon-style guides: how it was measured; NIH: probes for evidence.",
    trips: "Latency fell by 85 %.",
    passes: "On the same dashboard p95 fell by 85 %."
  ) { facts in
    guard facts.wordCount >= 60, let first = facts.substantial(.result).first(where: { !$0.metrics.isEmpty }),
      !MeasurementWords.occur(in: facts.prose)
    else { return [] }
    return [
      Finding(
        rule: "result-without-measurement", severity: .note, span: first.span,
        message: "It is not said how this was measured.",
        fix: "Name the source of the figure: a dashboard, a load test, the logs, the bill.")
    ]
  }
}
