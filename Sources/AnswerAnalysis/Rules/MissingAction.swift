extension AnswerRule {
  /// Nothing says what the speaker did.
  package static let missingAction = AnswerRule(
    id: "missing-action",
    summary: "Looks for Actions: what you did, step by step.",
    why: "The actions are what an interviewer scores; 40 to 70 % of the words belong there.",
    source: "STAR; NIH behavioural interview guide: what he or she did.",
    trips:
      "Our quote service timed out in March. It was my job to mend it. Time-outs fell from 2 % to 0.1 %.",
    passes:
      "In March our quote service took 1,200 requests a second and timed out on 2 % of them. I owned the "
      + "fix. I profiled it, found the pool of 20 connections exhausted, and moved reads to two replicas "
      + "because they could lag by a second. Time-outs fell to 0.1 % within a week."
  ) { facts in
    guard facts.wordCount > 0, !facts.has(.action) else { return [] }
    return [
      Finding(
        rule: "missing-action", severity: .error, span: nil,
        message: "Nothing says what you did.",
        fix:
          "Tell at least three steps in the first person and the past tense: what you looked at, decided, built."
      )
    ]
  }
}
