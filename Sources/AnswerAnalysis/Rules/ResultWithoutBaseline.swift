import Quantities

extension AnswerRule {
  /// A figure after, none before.
  package static let resultWithoutBaseline = AnswerRule(
    id: "result-without-baseline",
    summary: "Looks for the value before, where the result states one after.",
    why: "\"180 ms\" is good or bad only beside what it was.",
    source: "Amazon-style guides: baseline → target.",
    trips: "In the end p95 was 180 ms.",
    passes: "In the end p95 was 180 ms, from 1.2 s."
  ) { facts in
    let results = facts.substantial(.result)
    let metrics = results.flatMap(\.metrics)
    guard let first = metrics.first, facts.quantities.changes.isEmpty else { return [] }
    // A ratio, a stated change, or a comparison carries its baseline; so does an earlier figure of the same unit.
    let comparesItself = metrics.contains { $0.kind == .multiplier || $0.role == .change }
    let earlier = facts.metrics.filter { $0.span.upperBound <= first.span.lowerBound }
    let hasBaseline = metrics.contains { metric in
      earlier.contains { Comparable.areComparable($0, metric) }
    }
    guard !comparesItself, !hasBaseline else { return [] }
    return [
      Finding(
        rule: "result-without-baseline", severity: .warning, span: first.span,
        message: "“\(first.text)” has no value before it.",
        fix: "Say what it was before: “from ___ to \(first.text)”.")
    ]
  }
}
