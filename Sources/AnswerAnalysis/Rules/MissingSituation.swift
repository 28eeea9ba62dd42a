extension AnswerRule {
  /// Nothing says when, where and at what scale it happened.
  package static let missingSituation = AnswerRule(
    id: "missing-situation",
    summary: "Looks for a Situation: when, where, and at what scale it happened.",
    why: "Without it nobody can tell whether the task was hard, or what the numbers mean.",
    source: "STAR; University of Washington careers page: Situation 20 % of the answer.",
    trips:
      "I profiled the service, added two replicas and moved the price reads to them. I "
      + "rolled it out to 5 % of the hosts first. Time-outs fell to 0.2 %.",
    passes: ExampleAnswer.whole
  ) { facts in
    guard !facts.tellsSituation else { return [] }
    return [
      Finding(
        rule: "missing-situation", severity: .warning, span: nil,
        message: "Nothing says when, where and at what scale this happened.",
        fix: "Open with one or two sentences: the system, its normal load, and what was at stake.")
    ]
  }
}
