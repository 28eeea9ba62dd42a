extension AnswerRule {
  /// More than about three minutes aloud.
  package static let tooLong = AnswerRule(
    id: "too-long",
    summary: "Looks for more than 400 words.",
    why: "Past two or three minutes an interviewer stops taking notes or interrupts.",
    source: "Derived from speaking rates of 130 to 160 words a minute.",
    trips: ExampleAnswer.with(ExampleAnswer.whole, ExampleAnswer.longBackground),
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.wordCount > 400 else { return [] }
    let minutes = (facts.wordCount + 72) / 145
    return [
      Finding(
        rule: "too-long", severity: .warning, span: nil,
        message: "\(facts.wordCount) words are about \(minutes) minutes aloud; two minutes are 150 to 320.",
        fix: "Cut the background to two sentences and keep the three steps that mattered.")
    ]
  }
}
