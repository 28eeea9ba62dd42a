extension AnswerRule {
  /// No step says why.
  package static let noReason = AnswerRule(
    id: "no-reason",
    summary: "Looks for a reason beside the steps (\"because\", \"so that\", \"to avoid\").",
    why: "What was done can be read in a ticket; why shows judgement.",
    source: "OPM structured interview guide: levels of depth; CARL.",
    trips: "I added a cache. I added two replicas. I raised the pool size.",
    passes: "I added two replicas rather than a cache, because prices change every second."
  ) { facts in
    let acting = facts.substantial(.action)
    guard facts.wordCount >= 60, acting.count >= 2, !acting.contains(where: \.givesReason) else { return [] }
    return [
      Finding(
        rule: "no-reason", severity: .warning, span: acting.first?.span,
        message: "The steps do not say why.",
        fix: "Give the reason for the one decision that mattered: “… because …”.")
    ]
  }
}
