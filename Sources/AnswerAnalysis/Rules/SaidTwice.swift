extension AnswerRule {
  /// The same words again.
  package static let saidTwice = AnswerRule(
    id: "said-twice",
    summary: "Looks for sentences that stand twice.",
    why: "Repetition takes time from the parts that are missing.",
    source: "Length without content gains nothing: see the design of the score.",
    trips: "I added a cache in front of it. I added a cache in front of it.",
    passes: "I added a cache in front of it and measured the hit rate."
  ) { facts in
    guard let again = facts.sentences.first(where: \.isRepeated) else { return [] }
    return [
      Finding(
        rule: "said-twice", severity: .warning, span: again.span,
        message: "This was said before, word for word.",
        fix: "Strike it.")
    ]
  }
}
