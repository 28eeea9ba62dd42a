import Quantities

extension AnswerRule {
  /// Scale is claimed, no load is given.
  package static let scaleWithoutLoad = AnswerRule(
    id: "scale-without-load",
    summary: "Looks for claims of scale (\"high traffic\", \"massive\", \"at scale\") without any load in "
      + "figures.",
    why: "\"High traffic\" is ten requests a second for one team and a million for another.",
    source: "The role’s guide: scale claimed without evidence is a common mistake.",
    trips: "I designed it for high traffic and massive scale.",
    passes: "I designed it for 6,000 requests a second, five times the usual peak."
  ) { facts in
    guard let span = ScaleWords.first(in: facts.prose) else { return [] }
    let hasLoad = facts.metrics.contains { quantity in
      quantity.kind == .rate || quantity.role == .load || quantity.kind == .size
        || (quantity.kind == .count && quantity.value >= 100)
    }
    guard !hasLoad else { return [] }
    return [
      Finding(
        rule: "scale-without-load", severity: .warning, span: span,
        message: "“\(facts.prose.string(span))” is claimed, but no load is given.",
        fix: "Give the load in figures: requests a second, users at once, rows, bytes a day.")
    ]
  }
}
