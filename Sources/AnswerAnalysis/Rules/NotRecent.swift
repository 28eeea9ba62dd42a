import Quantities

extension AnswerRule {
  /// The story is old.
  package static let notRecent = AnswerRule(
    id: "not-recent",
    summary:
      "Looks for a story that happened five or more years ago, or in a year as long past (“in March 2015”).",
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
    let fix = "Take something from the last two or three years, if you have it."
    if let old {
      return [
        Finding(
          rule: "not-recent", severity: .note, span: old.span,
          message: "This was \(old.text)\(old.text.contains("year") ? "" : " years") ago.",
          fix: fix)
      ]
    }
    // The latest year that the answer names says when it happened; "since 2015" only when something began.
    let years = facts.quantities.ignored.filter { $0.reason == "a year" }
    guard let latest = years.max(by: { $0.text < $1.text }), let year = Int(latest.text), year > 1_950,
      year <= Rubric.year - 6, ["in", "of", "on"].contains(facts.word(beforeDate: latest.span))
    else { return [] }
    return [
      Finding(
        rule: "not-recent", severity: .note, span: latest.span, message: "This was in \(year).", fix: fix)
    ]
  }
}
