extension AnswerRule {
  /// Nothing else was weighed.
  package static let noAlternative = AnswerRule(
    id: "no-alternative",
    summary: "Looks for an alternative that was weighed, or for what the choice cost.",
    why: "Senior engineers are hired for what they decided against.",
    source: "OPM structured interview guide: levels of depth.",
    trips:
      "Our quote service timed out on 9 % of its requests when a price war began in March, "
      + "and I was responsible for the fix. I profiled one instance under replayed traffic. I"
      + " found the pool of 20 connections exhausted. I added two replicas. I moved the price"
      + " reads to them. I rolled it out host by host over three days. Time-outs fell to 0.2 "
      + "% within a week.",
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.wordCount >= 60, facts.has(.action), !facts.marks.has(.alternative) else { return [] }
    return [
      Finding(
        rule: "no-alternative", severity: .note, span: nil,
        message: "No alternative is weighed, and no cost of the choice is named.",
        fix: "Add one sentence: “I also considered …, but …”, or what the choice cost you.")
    ]
  }
}
