extension AnswerRule {
  /// What would be done, not what was done.
  package static let hypothetical = AnswerRule(
    id: "hypothetical",
    summary: "Looks for “I would …” where a story was asked for.",
    why:
      "What somebody did predicts what they will do better than what they say they would "
      + "do.",
    source: "NIH behavioural interview guide; Huffcutt 2014 on past-behaviour questions.",
    trips:
      "First I would check the database. Then I would add a cache in front of it, and I "
      + "would put a queue behind the API.",
    passes:
      "First I checked the database. Then I added a cache in front of it, and I put a queue"
      + " behind the API."
  ) { facts in
    let plans = facts.sentences.filter(\.isHypothetical)
    guard let first = plans.first, plans.count >= 2 || facts.sentences.count <= 2,
      plans.count * 3 >= facts.sentences.count
    else { return [] }
    let count = plans.count == 1 ? "One" : "\(plans.count)"
    return [
      Finding(
        rule: "hypothetical", severity: .error, span: first.span,
        message:
          "\(count) of \(facts.sentences.count) sentences say\(plans.count == 1 ? "s" : "") what you would do, not "
          + "what you did.",
        fix: "Pick one real case and tell it in the past tense, even if it was smaller than the question.")
    ]
  }
}
