extension AnswerRule {
  /// Nothing was learned.
  package static let noReflection = AnswerRule(
    id: "no-reflection",
    summary: "Looks for what was learned or would be done differently.",
    why: "Optional, but it is what separates ten years from one year ten times.",
    source: "CARL; STAR+R.",
    trips:
      ExampleAnswer.with(
        ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.action, ExampleAnswer.result),
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.wordCount >= 80, !facts.has(.reflection) else { return [] }
    return [
      Finding(
        rule: "no-reflection", severity: .note, span: nil,
        message: "It is not said what you learned or would do differently.",
        fix: "One sentence at the end is enough: what you do differently since then.")
    ]
  }
}
