import Quantities

extension LineRule {
  /// By how much, but from where is left open.
  static let numberWithoutBaseline = LineRule(
    id: "number-without-baseline",
    summary: "The line says by how much something changed, but not from which value.",
    why: "Sixty percent may be five seconds to two, or five milliseconds to two.",
    trips: "Reduced page load time by 60%.",
    passes: "Reduced page load time from 5 s to 2 s."
  ) { facts in
    guard let bare = facts.bareChange else { return nil }
    return Match(
      message: "“\(bare.text)” has no value before it to compare with.",
      fix: "Give both values: from what to what.")
  }
}

extension LineFacts {
  /// The first stated change whose two ends the line does not tell; nil where there is none.
  var bareChange: Quantity? {
    guard claim.quantities.changes.isEmpty, !metrics.contains(where: { $0.role == .baseline }) else {
      return nil
    }
    return metrics.first {
      $0.role == .change && [.percent, .multiplier].contains($0.kind) && !hasAmountInBrackets($0)
        && !isShare($0)
    }
  }

  /// "a quarter of the money", "38% of purchases": a part of a whole, unless something fell or rose "by" it.
  private func isShare(_ part: Quantity) -> Bool {
    guard let next = prose.tokens.firstIndex(where: { $0.span.lowerBound >= part.span.upperBound }),
      words[next] == "of",
      let first = prose.tokens.firstIndex(where: { $0.span.lowerBound >= part.span.lowerBound })
    else { return false }
    return !words[max(0, first - 3)..<first].contains("by")
  }

  /// "by 31% ($22k a month)": with the amount, the share tells where it began.
  private func hasAmountInBrackets(_ share: Quantity) -> Bool {
    guard let open = prose.tokens.firstIndex(where: { $0.span.lowerBound >= share.span.upperBound }),
      words[open] == "(", let close = words[open...].firstIndex(of: ")")
    else { return false }
    let inside = prose.tokens[open].span.upperBound..<prose.tokens[close].span.lowerBound
    return claim.quantities.quantities.contains {
      inside.contains($0.span.lowerBound) && ![.percent, .multiplier].contains($0.kind)
    }
  }
}
