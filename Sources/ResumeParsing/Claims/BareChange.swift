import Prose
import Quantities

/// Finds a change that a claim states by its share or factor alone ("by 60%").
package enum BareChange {
  /// The first stated change in `prose` whose two ends it does not tell; nil where there is none.
  package static func first(in prose: Prose, _ report: QuantityReport) -> Quantity? {
    let metrics = report.quantities.filter(\.isMetric)
    guard report.changes.isEmpty, !metrics.contains(where: { $0.role == .baseline }) else { return nil }
    let bare = metrics.first {
      $0.role == .change && [.percent, .multiplier].contains($0.kind)
        && !hasAmountInBrackets($0, prose, report) && !isShare($0, prose)
    }
    return bare.flatMap { FigureContrast.stands(in: prose, report) ? nil : $0 }
  }

  /// "a quarter of the money", "38% of purchases": a part of a whole, unless something fell or rose "by" it.
  private static func isShare(_ part: Quantity, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard let next = tokens.firstIndex(where: { $0.span.lowerBound >= part.span.upperBound }),
      tokens[next].folded == "of",
      let first = tokens.firstIndex(where: { $0.span.lowerBound >= part.span.lowerBound })
    else { return false }
    return !tokens[max(0, first - 3)..<first].contains { $0.folded == "by" }
  }

  /// "by 31% ($22k a month)": with the amount, the share tells where it began.
  private static func hasAmountInBrackets(_ share: Quantity, _ prose: Prose, _ report: QuantityReport) -> Bool
  {
    let tokens = prose.tokens
    guard let open = tokens.firstIndex(where: { $0.span.lowerBound >= share.span.upperBound }),
      tokens[open].folded == "(", let close = tokens[open...].firstIndex(where: { $0.folded == ")" })
    else { return false }
    let inside = tokens[open].span.upperBound..<tokens[close].span.lowerBound
    return report.quantities.contains {
      inside.contains($0.span.lowerBound) && ![.percent, .multiplier].contains($0.kind)
    }
  }
}
