extension AnswerRule {
  /// Nothing was answered.
  package static let emptyAnswer = AnswerRule(
    id: "empty-answer",
    summary: "Looks for an answer at all: more than \"I don't know\" or a few words.",
    why: "An interviewer can rate only what is said.",
    source: "OPM structured interview guide: the lowest anchor is an answer without an example.",
    trips: "I don't know.",
    passes:
      "In March our quote service took 1,200 requests a second and timed out on 2 % of them. I owned the "
      + "fix. I profiled it, found the pool of 20 connections exhausted, and moved reads to two replicas "
      + "because they could lag by a second. Time-outs fell to 0.1 % within a week."
  ) { facts in
    let said = facts.sentences.filter { $0.label != .other }.reduce(0) { $0 + $1.words }
    guard facts.wordCount < 12 || (facts.wordCount < 40 && said == 0) else { return [] }
    return [
      Finding(
        rule: "empty-answer", severity: .error, span: nil,
        message: facts.wordCount == 0
          ? "There is no answer." : "This says too little to be judged as an answer.",
        fix: "Take one thing you did yourself, however small, and tell it from the problem to the result.")
    ]
  }
}
