extension AnswerRule {
  /// Nothing was answered.
  package static let emptyAnswer = AnswerRule(
    id: "empty-answer",
    summary: "Looks for an answer at all: more than “I don’t know” or a few words.",
    why: "An interviewer can rate only what is said.",
    source: "OPM structured interview guide: the lowest anchor is an answer without an example.",
    trips: "I don’t know.",
    passes: ExampleAnswer.whole
  ) { facts in
    // A plan of some length is told to be one by another rule.
    guard facts.saysTooLittle, facts.wordCount < 12 || !facts.sentences.contains(where: \.isHypothetical)
    else { return [] }
    return [
      Finding(
        rule: "empty-answer", severity: .error, span: nil,
        message: facts.wordCount == 0
          ? "There is no answer." : "This says too little to be judged as an answer.",
        fix: "Take one thing you did yourself, however small, and tell it from the problem to the result.")
    ]
  }
}
