extension AnswerRule {
  /// No step says why.
  package static let noReason = AnswerRule(
    id: "no-reason",
    summary: "Looks for a reason beside the steps (“because”, “so that”, “to avoid”).",
    why: "What was done can be read in a ticket; why shows judgement.",
    source: "OPM structured interview guide: levels of depth; CARL.",
    trips:
      "Our quote service timed out on 9 % of its requests when a price war began in March, "
      + "and I was responsible for the fix. I profiled one instance under replayed traffic. I"
      + " found the pool of 20 connections exhausted. I added two replicas. I moved the price"
      + " reads to them. I rolled it out host by host over three days. Time-outs fell to 0.2 "
      + "% within a week.",
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.wordCount >= 60, facts.has(.action), facts.steps >= 2,
      !facts.sentences.contains(where: { $0.givesReason && !$0.isRedundant }),
      // "I considered …, but …" says why not, which is a reason too.
      !facts.marks.has(.alternative)
    else { return [] }
    return [
      Finding(
        rule: "no-reason", severity: .warning, span: facts.substantial(.action).first?.span,
        message: "The steps do not say why.",
        fix: "Give the reason for the one decision that mattered: “… because …”.")
    ]
  }
}
