extension AnswerRule {
  /// What would be done, not what was done.
  package static let hypothetical = AnswerRule(
    id: "hypothetical",
    summary: "Looks for \"I would …\" where a story was asked for.",
    why: "What somebody did predicts what they will do better than what they say they would do.",
    source: "NIH behavioural interview guide; Huffcutt 2014 on past-behaviour questions.",
    trips: "First I would check the database. Then I would add a cache, and I would put a queue in front.",
    passes: "First I checked the database. Then I added a cache and put a queue in front."
  ) { facts in
    let plans = facts.sentences.filter(\.isHypothetical)
    guard plans.count >= 2 || (plans.count == 1 && facts.sentences.count <= 2) else { return [] }
    guard plans.count * 3 >= facts.sentences.count, let first = plans.first else { return [] }
    return [
      Finding(
        rule: "hypothetical", severity: .error, span: first.span,
        message:
          "\(plans.count) of \(facts.sentences.count) sentences say what you would do, not what you did.",
        fix: "Pick one real case and tell it in the past tense, even if it was smaller than the question.")
    ]
  }
}
