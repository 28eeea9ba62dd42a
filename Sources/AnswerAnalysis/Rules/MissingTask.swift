extension AnswerRule {
  /// Nothing says what was the speaker's to do.
  package static let missingTask = AnswerRule(
    id: "missing-task",
    summary: "Looks for a Task: what was yours to do, as against the team's.",
    why: "Good answers often fold it into the Situation, so this is a soft hint: one clause is enough.",
    source: "STAR; University of Washington careers page: Task 10 % of the answer.",
    trips:
      "Our quote service timed out in March. I profiled it and added two replicas. Time-outs fell to 0.1 "
      + "%.",
    passes:
      "In March our quote service took 1,200 requests a second and timed out on 2 % of them. I owned the "
      + "fix. I profiled it, found the pool of 20 connections exhausted, and moved reads to two replicas "
      + "because they could lag by a second. Time-outs fell to 0.1 % within a week."
  ) { facts in
    guard facts.wordCount > 0, !facts.has(.task) else { return [] }
    return [
      Finding(
        rule: "missing-task", severity: .note, span: nil,
        message: "It is not said what was yours to do.",
        fix: "Add one clause: “I was responsible for …” or “my part was to …”.")
    ]
  }
}
