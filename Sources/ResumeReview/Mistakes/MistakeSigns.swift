import Quantities

/// What the mistakes of the roles are made of.
extension MistakeCatalog {
  /// A mistake that English lines make; `predicate` goes on from "Lines 3, 8:".
  static func line(_ id: String, _ predicate: String, _ test: @escaping @Sendable (LineFacts) -> Bool)
    -> Entry
  {
    (id, { facts, _ in judged(facts, least: 1, predicate) { $0.isEnglish && test($0) } })
  }

  /// A mistake of leaving something out, judged from five lines on.
  static func absence(
    _ id: String, _ absent: String, _ there: String, _ test: @escaping @Sendable (LineFacts) -> Bool
  ) -> Entry {
    (
      id,
      { facts, _ in
        facts.count < 5
          ? Found(isPresent: false, message: "Too few lines to judge.") : missing(facts, absent, there, test)
      }
    )
  }
}

extension LineFacts {
  /// The first word.
  var opening: String { words.first ?? "" }

  /// Whether the line is hardly more than names of tools, without what for.
  var listsTools: Bool {
    let uses: Set<String> = [
      "used", "using", "utilized", "utilised", "worked", "working", "familiar", "experience", "experienced",
      "built",
      "developed",
    ]
    return uses.contains(opening) && !has(["to", "that", "which", "for"]) && claim.technologies.count >= 3
      && metrics.isEmpty && length <= 3 * claim.technologies.count + 6
  }

  /// Whether a figure says what came of the work.
  var hasResult: Bool {
    !claim.quantities.changes.isEmpty
      || metrics.contains { $0.role == .change || $0.role == .outcome || $0.role == .baseline }
  }

  /// Whether the line counts any of these things.
  func counts(_ things: [String]) -> Bool {
    metrics.contains { metric in
      metric.kind == .count && things.contains { metric.unit.contains($0) }
    }
  }

  func measures(_ kinds: [Quantity.Kind]) -> Bool { metrics.contains { kinds.contains($0.kind) } }
}
