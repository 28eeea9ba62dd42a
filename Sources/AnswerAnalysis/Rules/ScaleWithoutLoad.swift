import Quantities

extension AnswerRule {
  /// Scale is claimed, no load is given.
  package static let scaleWithoutLoad = AnswerRule(
    id: "scale-without-load",
    summary: "Looks for claims of scale (“high traffic”, “at scale”) without any load in figures.",
    why: "“High traffic” is ten requests a second for one team and a million for another.",
    source:
      "Hiring guides for back-end roles: scale claimed without evidence is a common "
      + "mistake.",
    trips:
      "I designed the quote service for high traffic, put a queue in front of it and moved "
      + "the reads to replicas.",
    passes:
      "I designed the quote service for 6,000 requests a second, put a queue in front of it"
      + " and moved the reads to replicas."
  ) { facts in
    guard let claim = facts.marks.phrases.first(where: { $0.phrase == .scale }) else { return [] }
    let hasLoad = facts.metrics.contains { quantity in
      quantity.kind == .rate || quantity.role == .load || quantity.kind == .size
        || (quantity.kind == .count && quantity.value >= 100)
    }
    guard !hasLoad else { return [] }
    let span = facts.span(of: claim.tokens)
    return [
      Finding(
        rule: "scale-without-load", severity: .warning, span: span,
        message: "“\(facts.prose.string(span))” is claimed, but no load is given.",
        fix: "Give the load in figures: requests a second, users at once, rows, bytes a day.")
    ]
  }
}
