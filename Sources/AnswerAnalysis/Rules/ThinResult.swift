extension AnswerRule {
  /// The result takes less than its share.
  package static let thinResult = AnswerRule(
    id: "thin-result",
    summary: "Looks for a Result of less than 5 % of the words; 10 to 30 % is usual.",
    why: "A long way that ends in three words leaves the interviewer to guess what it was worth.",
    source: "University of Washington careers page: 10 % Result; others give it 15 to 30 %.",
    trips: ExampleAnswer.with(
      ExampleAnswer.situation, ExampleAnswer.task, ExampleAnswer.action, "As a result, the time-outs stopped."
    ),
    passes: ExampleAnswer.whole
  ) { facts in
    let share = facts.share(.result)
    guard facts.wordCount >= 120, facts.has(.result), share < 0.05,
      let last = facts.substantial(.result).last
    else { return [] }
    return [
      Finding(
        rule: "thin-result", severity: .note, span: last.span,
        message:
          "Only \(Int((share * 100).rounded())) % of the words say what came of it; 10 to 30 % is usual.",
        fix: "Say what changed, from which figure to which, and what it was worth to others.")
    ]
  }
}
