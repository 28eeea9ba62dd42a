extension AnswerRule {
  /// More hedges than an answer can bear.
  package static let hedging = AnswerRule(
    id: "hedging",
    summary:
      "Counts hedges (maybe, kind of, I guess, probably, somewhat); “so”, “like” and "
      + "“right” in ordinary use are none.",
    why: "Each hedge takes back what was said; three in two minutes sound like a guess.",
    source: "Public speech analysers, less their false hits.",
    trips:
      "The service was kind of slow, so I guess I maybe added a cache, and it probably "
      + "helped a lot of customers.",
    passes:
      "The service was slow, so I added a kind of read-through cache, and it helped "
      + "customers right away, like a second replica."
  ) { facts in
    let hedges = facts.marks.phrases.filter { $0.phrase == .hedge }
    guard let first = hedges.first, hedges.count >= 2, hedges.count * 60 >= facts.wordCount else { return [] }
    return [
      Finding(
        rule: "hedging", severity: .warning, span: facts.span(of: first.tokens),
        message: "\(hedges.count) hedges in \(facts.wordCount) words take back what you say.",
        fix: "Strike them, or say what you do not know and how you would find out.")
    ]
  }
}
