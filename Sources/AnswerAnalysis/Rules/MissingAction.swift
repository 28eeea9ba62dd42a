extension AnswerRule {
  /// Nothing says what the speaker did.
  package static let missingAction = AnswerRule(
    id: "missing-action",
    summary: "Looks for Actions: what you did, step by step.",
    why: "The actions are what an interviewer scores; 40 to 70 % of the words belong there.",
    source: "STAR; NIH behavioural interview guide: what he or she did.",
    trips: ExampleAnswer.with(ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.result),
    passes: ExampleAnswer.whole
  ) { facts in
    guard !facts.has(.action) else { return [] }
    if let sentence = facts.stepInsideResult {
      return [
        Finding(
          rule: "missing-action", severity: .warning, span: sentence.span,
          message: "What you did stands beside what came of it, where it is easily missed.",
          fix:
            "Give your steps sentences of their own, at least three: what you looked at, decided, built."
        )
      ]
    }
    if facts.isToldInPassive {
      return [
        .passive(
          facts, rule: "missing-action",
          message: "Something was done, but in the passive: it is not said what you did.")
      ]
    }
    return [
      Finding(
        rule: "missing-action", severity: .error, span: nil, message: "Nothing says what you did.",
        fix:
          "Tell at least three steps in the first person and the past tense: what you looked at, decided, built."
      )
    ]
  }
}
