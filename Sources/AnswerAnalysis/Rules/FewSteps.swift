extension AnswerRule {
  /// Fewer than three concrete steps.
  package static let fewSteps = AnswerRule(
    id: "few-steps",
    summary: "Looks for at least three concrete steps among the actions.",
    why: "Two verbs can be guessed; the third and fourth step show that you were there.",
    source: "CARL and behavioural guides: at least three concrete steps.",
    trips: "I investigated and fixed it.",
    passes:
      "I read the slow-query log, found the missing index, built it concurrently, and watched p95 for a "
      + "day."
  ) { facts in
    guard facts.wordCount >= 30, facts.has(.action) else { return [] }
    let steps = Steps.count(in: facts)
    guard steps < 3 else { return [] }
    return [
      Finding(
        rule: "few-steps", severity: .warning, span: facts.substantial(.action).first?.span,
        message: steps == 1
          ? "Only one concrete step of yours is told." : "Only \(steps) concrete steps of yours are told.",
        fix: "Tell at least three: what you measured, what you changed, and how you made sure.")
    ]
  }
}
