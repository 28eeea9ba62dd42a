import Quantities

extension AnswerRule {
  /// A figure after, none before.
  package static let resultWithoutBaseline = AnswerRule(
    id: "result-without-baseline",
    summary: "Looks for the value before, where the result states one after.",
    why: "“180 ms” is good or bad only beside what it was.",
    source: "Amazon-style guides: baseline → target.",
    trips:
      "Our quote service was slow on the first day of a price war. I profiled it, added two"
      + " replicas and moved the reads to them. In the end its latency was 180 ms.",
    passes:
      "Our quote service was slow on the first day of a price war. I profiled it, added two"
      + " replicas and moved the reads to them. In the end its latency was 180 ms, down from "
      + "1.2 s."
  ) { facts in
    guard facts.quantities.changes.isEmpty else { return [] }
    let results = facts.metrics(in: facts.substantial(.result))
    // A ratio or a stated change carries its baseline; so does an earlier figure of the same measure.
    guard !results.contains(where: { $0.kind == .multiplier || $0.role == .change }) else { return [] }
    guard let first = results.first(where: { $0.canHaveBaseline && !facts.isTimeTaken($0) }) else {
      return []
    }
    let earlier = facts.metrics.filter { $0.span.upperBound <= first.span.lowerBound }
    guard !results.contains(where: { result in earlier.contains { $0.isComparable(to: result) } }) else {
      return []
    }
    guard !facts.isCompared(first) else { return [] }
    return [
      Finding(
        rule: "result-without-baseline", severity: .warning, span: first.span,
        message: "“\(first.text)” has no value before it.",
        fix: "Say what it was before: “from ___ to \(first.text)”.")
    ]
  }
}

extension AnswerFacts {
  /// "3.1 % against 3.9 %": whether a figure of the same measure stands right beside `quantity` to compare it with.
  fileprivate func isCompared(_ quantity: Quantity) -> Bool {
    quantities.quantities.contains { other in
      (quantity.span.upperBound..<quantity.span.upperBound + 40).contains(other.span.lowerBound)
        && other.isComparable(to: quantity)
        && ["against", "versus", "vs", "than", "from"].contains(word(before: other.span))
    }
  }
}
