extension AnswerRule {
  /// Nobody knows how long it took or held.
  package static let resultWithoutTimeframe = AnswerRule(
    id: "result-without-timeframe",
    summary: "Looks for a time beside the result: how long it took, or how long it has held.",
    why: "A gain in a week and a gain in two years are different stories.",
    source: "Amazon-style guides: baseline → target, over what time.",
    trips:
      "Our quote service timed out on 9 % of its requests when a price war began, and I was"
      + " responsible for the fix. I profiled one instance under replayed traffic, found the "
      + "pool of 20 connections exhausted, added two replicas, and moved the price reads to "
      + "them, because a price may be a second old without harm. I rolled it out host by "
      + "host. Time-outs fell to 0.2 %.",
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.wordCount >= 60, facts.has(.result), !facts.tellsTime,
      let first = facts.substantial(.result).first(where: { $0.metricCount > 0 })
    else { return [] }
    return [
      Finding(
        rule: "result-without-timeframe", severity: .note, span: first.span,
        message: "It is not said over what time.",
        fix: "Add how long it took, or since when it has held: “within two weeks”, “ever since March”.")
    ]
  }
}
