extension AnswerRule {
  /// The actions are the team's.
  package static let weNotI = AnswerRule(
    id: "we-not-i",
    summary: "Looks for actions told with \"we\" and hardly any \"I\".",
    why: "Interviewers hire one person: they write down what he or she did and strike what \"we\" did.",
    source: "NIH behavioural interview guide: what he or she did, not what \"we\" did.",
    trips: "We profiled the service, we added two replicas and we moved the reads.",
    passes: "I profiled the service and added two replicas; Dana moved the reads."
  ) { facts in
    let acting = facts.substantial(.action)
    let plural = acting.reduce(0) { $0 + $1.firstPlural }
    let singular = acting.reduce(0) { $0 + $1.firstSingular }
    guard plural >= 2, plural > 2 * singular else { return [] }
    guard let worst = acting.max(by: { $0.firstPlural < $1.firstPlural }) else { return [] }
    return [
      Finding(
        rule: "we-not-i", severity: .warning, span: worst.span,
        message: "The actions say “we” \(plural) times and “I” \(singular) times.",
        fix: "Say which steps were yours (“I decided …”, “I wrote …”) and name others for theirs.")
    ]
  }
}
