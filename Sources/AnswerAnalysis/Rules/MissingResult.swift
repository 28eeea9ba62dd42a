extension AnswerRule {
  /// Nothing says what came of it.
  package static let missingResult = AnswerRule(
    id: "missing-result",
    summary: "Looks for a Result: what changed because of what you did.",
    why: "A story without an end leaves open whether it worked at all.",
    source: "STAR; Amazon-style guides: the metric before and after.",
    trips: ExampleAnswer.with(ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.action),
    passes: ExampleAnswer.whole
  ) { facts in
    guard !facts.has(.result) else { return [] }
    if let sentence = facts.outcomeInsideAction ?? facts.outcomeToday {
      return [
        Finding(
          rule: "missing-result", severity: .note, span: sentence.span,
          message: "What came of it stands at the end of a step, where it is easily missed.",
          fix:
            "Give it a sentence of its own, at the end: the figure before, the figure after, and how you measured it."
        )
      ]
    }
    return [
      Finding(
        rule: "missing-result", severity: .error, span: nil, message: "Nothing says what came of it.",
        fix: "End with what changed: the figure before, the figure after, and how you measured it.")
    ]
  }
}
