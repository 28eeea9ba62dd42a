extension AnswerRule {
  /// The result has no number.
  package static let resultWithoutNumber = AnswerRule(
    id: "result-without-number",
    summary: "Looks for a number in the result.",
    why: "\"Better\" and \"faster\" cannot be weighed; a figure can.",
    source: "Amazon-style guides: the metric before and after.",
    trips: "After that it was much faster and everybody was happy.",
    passes: "After that p95 was 180 ms instead of 1.2 s."
  ) { facts in
    let results = facts.substantial(.result)
    guard facts.has(.result), let first = results.first, results.allSatisfy({ $0.metrics.isEmpty }) else {
      return []
    }
    return [
      Finding(
        rule: "result-without-number", severity: .warning, span: first.span,
        message: "The result has no number.",
        fix:
          "Say by how much, in the unit of your dashboard: time, errors, cost, load, or people saved from work."
      )
    ]
  }
}
