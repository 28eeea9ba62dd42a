extension AnswerRule {
  /// Situation and Task take more than their share.
  package static let longOpening = AnswerRule(
    id: "long-opening",
    summary: "Looks for a Situation and Task of more than 45 % of the words; 35 % is plenty.",
    why: "The opening is what the interviewer needs least of; the actions are what is scored.",
    source:
      "University of Washington careers page: 20 % Situation, 10 % Task, 60 % Action, 10 % "
      + "Result.",
    trips:
      ExampleAnswer.with(ExampleAnswer.background, ExampleAnswer.shortStory),
    passes: ExampleAnswer.whole
  ) { facts in
    let opening = facts.share(.situation) + facts.share(.task)
    guard facts.wordCount >= 60, facts.has(.action), opening > 0.45 else { return [] }
    return [
      Finding(
        rule: "long-opening", severity: .note, span: nil,
        message:
          "Situation and Task take \(Int((opening * 100).rounded())) % of the words; a third is plenty.",
        fix: "Keep only the background that your steps and figures need.")
    ]
  }
}
