import Quantities

/// Judges how well a claim is backed.
///
/// Strong: something was changed, and by how much. Partial: what was done is named by its means or its scale, but
/// not what changed by how much. Weak: a duty, or a making of which nothing could be checked.
enum ClaimStrength {
  /// The strength of a claim, with a short phrase for each reason.
  static func judged(
    verb: VerbWords.Weight?, hasChangeVerb: Bool, mechanisms: Int, technologies: Int,
    quantities: QuantityReport
  ) -> (Claim.Strength, [String]) {
    var reasons: [String] = []
    let metrics = quantities.quantities.filter(\.isMetric)
    let hasChange = !quantities.changes.isEmpty
    let differs = metrics.contains { $0.role == .change || $0.role == .baseline }
    let changed = metrics.contains { $0.role == .change || $0.role == .outcome || $0.role == .baseline }
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
    if hasChange || (changed && (verb != .duty || mechanisms > 0)) { return (.strong, reasons) }
    let isChange = verb == .change || hasChangeVerb
    if verb == .change, hasChangeVerb, !metrics.isEmpty { return (.strong, reasons) }
    if !metrics.isEmpty && verb != .duty {
      return (isChange && mechanisms > 0 && carried ? .strong : .partial, reasons)
    }
    if !metrics.isEmpty { return (.partial, reasons) }
    if isChange || mechanisms > 0 { return (.partial, reasons) }
    return (.weak, reasons)
  }
}
