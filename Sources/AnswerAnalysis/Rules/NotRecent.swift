import Quantities

extension AnswerRule {
  /// The story is old.
  package static let notRecent = AnswerRule(
    id: "not-recent",
    summary: "Looks for a story that happened five or more years ago.",
    why: "Interviewers ask for recent work: it shows how you work now.",
    source: "NIH behavioural interview guide, item 1.",
    trips:
      "Seven years ago our quote service timed out on 9 % of its requests. I profiled it, "
      + "added two replicas and moved the reads to them. Time-outs fell to 0.2 %.",
    passes:
      "Two years ago our quote service timed out on 9 % of its requests. I profiled it, "
      + "added two replicas and moved the reads to them. Time-outs fell to 0.2 %."
  ) { facts in
    let old = facts.quantities.quantities.first { quantity in
      quantity.unit == "year" && quantity.value >= 5 && facts.word(after: quantity.span) == "ago"
    }
    guard let old else { return [] }
    return [
      Finding(
        rule: "not-recent", severity: .note, span: old.span,
        message: "This was \(old.text)\(old.text.contains("year") ? "" : " years") ago.",
        fix: "Take something from the last two or three years, if you have it.")
    ]
  }
}
