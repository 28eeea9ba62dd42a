import Prose

/// Tells whether an English claim says by which means it was done.
package enum ClaimMeans {
  /// Whether a phrase of means stands in `prose`: "by batching", "using …", "via …".
  package static func stand(in prose: Prose) -> Bool {
    let tokens = prose.tokens
    for at in tokens.indices.dropFirst() {
      switch tokens[at].folded {
      case "using", "via", "through", "with", "behind", "leveraging", "replacing", "based", "into", "instead",
        "around", "on", "driven", "supervised", "powered", "backed", "algorithm", "algorithms":
        return true
      // "Built a planner cutting …": what was made is the means.
      case "reducing", "achieving", "improving", "increasing", "cutting", "saving", "dropping", "raising",
        "enabling", "serving", "eliminating", "lowering":
        if at > 2 { return true }
      case "by" where at + 1 < tokens.count:
        if tokens[at + 1].kind == .word { return true }
      default: continue
      }
    }
    return false
  }

  /// Verbs, folded, that say an effect and nothing of what brought it about: "reduced", as against "introduced", whose
  /// object is a means.
  package static let effects: Set<String> = [
    "reduced", "improved", "increased", "optimized", "optimised", "enhanced", "boosted", "accelerated", "cut",
    "lowered", "decreased", "raised", "scaled", "sped", "doubled", "tripled", "halved", "saved", "grew",
    "eliminated", "streamlined",
  ]
}
