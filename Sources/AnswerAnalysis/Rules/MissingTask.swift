extension AnswerRule {
  /// Nothing says what was the speaker’s to do.
  package static let missingTask = AnswerRule(
    id: "missing-task",
    summary: "Looks for a Task: what was yours to do, as against the team’s.",
    why:
      "Good answers often fold it into the Situation, so this is a soft hint: one clause is"
      + " enough.",
    source: "STAR; University of Washington careers page: Task 10 % of the answer.",
    trips: ExampleAnswer.with(ExampleAnswer.situation, ExampleAnswer.action, ExampleAnswer.result),
    passes: ExampleAnswer.whole
  ) { facts in
    guard !facts.tellsTask else { return [] }
    return [
      Finding(
        rule: "missing-task", severity: .note, span: nil, message: "It is not said what was yours to do.",
        fix: "Add one clause: “I was responsible for …” or “my part was to …”.")
    ]
  }
}
