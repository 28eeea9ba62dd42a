extension AnswerRule {
  /// The same words again.
  package static let saidTwice = AnswerRule(
    id: "said-twice",
    summary:
      "Looks for sentences that stand twice; the second time they count for nothing in the "
      + "score.",
    why: "Repetition takes time from the parts that are missing.",
    source: "Starling’s own: length without content must gain nothing.",
    trips:
      "I added a cache in front of the catalogue. It held. I added a cache in front of the "
      + "catalogue.",
    passes: "I added a cache in front of the catalogue. It held, and I measured its hit rate."
  ) { facts in
    guard let again = facts.redundancy.repeats.first else { return [] }
    return [
      Finding(
        rule: "said-twice", severity: .warning, span: facts.span(of: again),
        message: "This was said before, word for word.", fix: "Strike it.")
    ]
  }
}
