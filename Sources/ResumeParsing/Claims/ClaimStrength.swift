import Prose
import Quantities

/// Judges how well a claim is backed.
///
/// Strong: something was changed, and by how much, or a named means carried a load. Partial: what was done is named by
/// its means or its scale, but not what changed by how much. Weak: a duty, or a making of which nothing could be checked.
enum ClaimStrength {
  /// The strength of a claim whose verb is `word`, of the weight `verb`, with a short phrase for each reason.
  static func judged(
    verb: VerbWords.Weight?, word: String?, hasChangeVerb: Bool, mechanisms: Int, technologies: Int,
    quantities: QuantityReport, in prose: Prose
  ) -> (Claim.Strength, [String]) {
    var reasons: [String] = []
    let metrics = quantities.quantities.filter(\.isMetric)
    let hasChange = !quantities.changes.isEmpty || FigureContrast.stands(in: prose, quantities)
    let differs = metrics.contains { $0.role == .change || $0.role == .baseline }
    let changed = metrics.contains {
      $0.role == .change || $0.role == .outcome && !isWhole($0) || $0.role == .baseline
    }
    let carried = metrics.contains { $0.role == .load || $0.role == .target }
    if hasChange {
      reasons.append("says what was before and what after")
    } else if changed {
      reasons.append(differs ? "says how much changed" : "gives the result as a number")
    } else if carried {
      reasons.append("gives a scale")
    } else if !metrics.isEmpty {
      reasons.append("gives a number")
    } else {
      reasons.append("no number that could be checked")
    }
    switch verb {
    case .change: reasons.append("names a change")
    case _ where hasChangeVerb: reasons.append("names a change")
    case .duty: reasons.append("names a duty, not what was done")
    // A figure before and after says what the making changed.
    case .making where !hasChange && !changed: reasons.append("names what was done, not what it changed")
    case .making: break
    case nil: reasons.append("no verb that says what was done")
    }
    if mechanisms > 0 { reasons.append("names the mechanism") }
    if mechanisms == 0, technologies > 0 { reasons.append("names the technology") }
    // "Increased coverage by 35%": neither from what nor how; nothing of it can be checked.
    if mechanisms == 0, technologies == 0, let word, ClaimMeans.effects.contains(TextFolding.key(word)),
      BareChange.first(in: prose, quantities) != nil, !ClaimMeans.stand(in: prose)
    {
      reasons.append("says neither from which value nor by which means")
      return (.partial, reasons)
    }
    if hasChange || (changed && (verb != .duty || mechanisms > 0)) { return (.strong, reasons) }
    let isChange = verb == .change || hasChangeVerb
    if verb == .change, hasChangeVerb, !metrics.isEmpty { return (.strong, reasons) }
    if verb == .making, mechanisms + technologies > 0, metrics.contains(where: isSystemLoad) {
      return (.strong, reasons)
    }
    if !metrics.isEmpty && verb != .duty {
      return (isChange && mechanisms > 0 && carried ? .strong : .partial, reasons)
    }
    if !metrics.isEmpty { return (.partial, reasons) }
    if isChange || mechanisms > 0 { return (.partial, reasons) }
    return (.weak, reasons)
  }

  /// "100% compatibility": that nothing is missing was measured by nobody.
  private static func isWhole(_ quantity: Quantity) -> Bool {
    quantity.kind == .percent && quantity.value == 100
  }

  /// "40,000 readings per second": what machines carry, as against "4 reports a month".
  private static func isSystemLoad(_ quantity: Quantity) -> Bool {
    guard quantity.kind == .rate, quantity.role == .load else { return false }
    return quantity.unit.hasSuffix("/s") || quantity.unit.hasSuffix("/min") || quantity.value >= 1_000
  }
}
