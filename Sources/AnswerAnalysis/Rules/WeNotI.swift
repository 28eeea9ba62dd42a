extension AnswerRule {
  /// The actions are the team’s.
  package static let weNotI = AnswerRule(
    id: "we-not-i",
    summary: "Looks for steps told with “we” and hardly any with “I”.",
    why:
      "Interviewers hire one person: they write down what he or she did and strike what "
      + "“we” did.",
    source: "NIH behavioural interview guide: what he or she did, not what “we” did.",
    trips:
      "In March our quote service timed out on 9 % of its requests. We profiled the "
      + "service, we added two replicas and we moved the reads to them. Time-outs fell to 0.2"
      + " %.",
    passes:
      "In March our quote service timed out on 9 % of its requests. I profiled the service "
      + "and added two replicas, and Dana moved the reads to them. Time-outs fell to 0.2 %."
  ) { facts in
    let told = facts.sentences.filter { !$0.isRedundant }
    let team = told.reduce(0) { $0 + $1.teamSteps }
    let own = told.reduce(0) { $0 + $1.ownSteps }
    let bare = told.reduce(0) { $0 + $1.bareSteps }
    guard team >= 2, team > 2 * own, team > bare, let worst = told.max(by: { $0.teamSteps < $1.teamSteps })
    else {
      return []
    }
    return [
      Finding(
        rule: "we-not-i", severity: .warning, span: worst.span,
        message: "“We” did \(team) of the steps, “I” did \(own == 0 ? "none" : "\(own)").",
        fix: "Say which steps were yours (“I decided …”, “I wrote …”) and name others for theirs.")
    ]
  }
}
