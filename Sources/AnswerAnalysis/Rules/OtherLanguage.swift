extension AnswerRule {
  /// The answer is not in English.
  package static let otherLanguage = AnswerRule(
    id: "other-language",
    summary: "Looks for an answer in English; of any other only the numbers can be judged.",
    why:
      "Rules about English words say nothing about other languages, and silence is better "
      + "than a wrong finding.",
    source: "Starling’s own limit: model, rules and cues are made for English.",
    trips:
      "Im März fiel unser Dienst aus, und ich habe die Datenbank mit zwei Replikaten "
      + "entlastet. Die Fehler sind dann von 9 % auf 0,2 % gefallen.",
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.language == .other, facts.wordCount > 0 else { return [] }
    return [
      Finding(
        rule: "other-language", severity: .warning, span: nil,
        message: "Most of this is not in English, so only its numbers were judged.",
        fix: "Answer in English to get the full check.")
    ]
  }
}
