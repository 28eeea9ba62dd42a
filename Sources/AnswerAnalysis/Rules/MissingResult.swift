extension AnswerRule {
  /// Nothing says what came of it.
  package static let missingResult = AnswerRule(
    id: "missing-result",
    summary: "Looks for a Result: what changed because of what you did.",
    why: "A story without an end leaves open whether it worked at all.",
    source: "STAR; Amazon-style guides: the metric before and after.",
    trips:
      "Our quote service timed out in March. I owned the fix. I profiled it and added two read replicas.",
    passes:
      "In March our quote service took 1,200 requests a second and timed out on 2 % of them. I owned the "
      + "fix. I profiled it, found the pool of 20 connections exhausted, and moved reads to two replicas "
      + "because they could lag by a second. Time-outs fell to 0.1 % within a week."
  ) { facts in
    guard facts.wordCount > 0, !facts.has(.result) else { return [] }
    return [
      Finding(
        rule: "missing-result", severity: .error, span: nil,
        message: "Nothing says what came of it.",
        fix: "End with what changed: the figure before, the figure after, and how you measured it.")
    ]
  }
}
