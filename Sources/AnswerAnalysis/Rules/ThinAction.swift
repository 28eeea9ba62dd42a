extension AnswerRule {
  /// The actions take less than their share.
  package static let thinAction = AnswerRule(
    id: "thin-action",
    summary: "Looks for Actions of less than 30 % of the words; 40 to 70 % is usual.",
    why: "What you did is what is scored; it deserves most of the two minutes.",
    source: "University of Washington careers page: 60 % Action.",
    trips:
      ExampleAnswer.with(ExampleAnswer.background, ExampleAnswer.shortStory),
    passes: ExampleAnswer.whole
  ) { facts in
    let share = facts.share(.action)
    guard facts.wordCount >= 60, facts.has(.action), share < 0.3 else { return [] }
    return [
      Finding(
        rule: "thin-action", severity: .note, span: nil,
        message: "Only \(Int((share * 100).rounded())) % of the words say what you did; 40 to 70 % is usual.",
        fix:
          "Tell the steps one by one: what you checked, what you chose, what you built, how you rolled it out."
      )
    ]
  }
}
