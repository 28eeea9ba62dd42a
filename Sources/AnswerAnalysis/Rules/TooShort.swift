extension AnswerRule {
  /// Under half a minute aloud.
  package static let tooShort = AnswerRule(
    id: "too-short",
    summary: "Looks for fewer than 60 words.",
    why:
      "About two minutes aloud is 150 to 320 words; under 60 there is no room for all four "
      + "parts.",
    source: "Derived from speaking rates of 130 to 160 words a minute.",
    trips:
      "Our service was slow in March. I was asked to fix it. I added an index. It got twice"
      + " as fast.",
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.wordCount < 60 else { return [] }
    return [
      Finding(
        rule: "too-short", severity: .warning, span: nil,
        message: "\(facts.wordCount) words are under half a minute aloud; two minutes are 150 to 320.",
        fix: "Add what you saw first, why you chose what you did, and the figures before and after.")
    ]
  }
}
