extension AnswerRule {
  /// Nobody knows how long it took or held.
  package static let resultWithoutTimeframe = AnswerRule(
    id: "result-without-timeframe",
    summary: "Looks for a time beside the result: how long it took, or how long it has held.",
    why: "A gain in a week and a gain in two years are different stories.",
    source: "Amazon-style guides: baseline → target, over what time.",
    trips: "Time-outs fell from 2 % to 0.1 %.",
    passes: "Time-outs fell from 2 % to 0.1 % within a week."
  ) { facts in
    let results = facts.substantial(.result)
    guard facts.wordCount >= 60, facts.has(.result), results.contains(where: { !$0.metrics.isEmpty }) else {
      return []
    }
    guard !TimeWords.occur(in: facts) else { return [] }
    return [
      Finding(
        rule: "result-without-timeframe", severity: .note, span: results.first { !$0.metrics.isEmpty }?.span,
        message: "It is not said over what time.",
        fix: "Add how long it took, or since when it has held: “within two weeks”, “ever since March”.")
    ]
  }
}
