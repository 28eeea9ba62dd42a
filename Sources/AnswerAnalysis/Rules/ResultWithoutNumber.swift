extension AnswerRule {
  /// The result has no number.
  package static let resultWithoutNumber = AnswerRule(
    id: "result-without-number",
    summary: "Looks for a number in the result.",
    why: "“Better” and “faster” cannot be weighed; a figure can.",
    source: "Amazon-style guides: the metric before and after.",
    trips:
      "In March our quote service was slow on the first day of a price war, and I had to "
      + "fix it. I profiled it, added two replicas and moved the reads to them. After that it"
      + " was much faster and everybody was happy.",
    passes: ExampleAnswer.whole
  ) { facts in
    let results = facts.substantial(.result)
    // Where several sentences pass for the result, the one that says that something came of it.
    guard facts.has(.result), let first = results.first(where: { $0.outcomes > 0 }) ?? results.first,
      !facts.hasMeasuredOutcome
    else { return [] }
    return [
      Finding(
        rule: "result-without-number", severity: .warning, span: first.span,
        message: "The result has no number.",
        fix:
          "Say by how much, in the unit of your dashboard: time, errors, cost, load, or hours of work saved.")
    ]
  }
}
