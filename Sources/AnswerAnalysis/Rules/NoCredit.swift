extension AnswerRule {
  /// Nobody else occurs.
  package static let noCredit = AnswerRule(
    id: "no-credit",
    summary: "Looks for a whole answer in which nobody but the speaker occurs.",
    why: "Hardly any change is made alone; some credit makes the \"I\" believable. A note only.",
    source: "NIH behavioural interview guide; OPM: works with others.",
    trips: "I profiled, I decided, I built, I rolled out, I measured, and my change halved the latency.",
    passes:
      "I profiled and decided; Dana from the platform team reviewed the plan and ran the migration with "
      + "me."
  ) { facts in
    guard facts.wordCount >= 120 else { return [] }
    let others: Set<String> = [
      "we", "our", "us", "team", "teams", "colleague", "colleagues", "manager", "they", "them", "their", "he",
      "she", "his", "her", "engineer", "engineers", "lead", "customer", "customers", "client", "clients",
      "teammate", "teammates", "together", "with", "support", "staff", "people", "everyone",
    ]
    guard !facts.prose.tokens.contains(where: { others.contains($0.folded) }) else { return [] }
    return [
      Finding(
        rule: "no-credit", severity: .note, span: nil,
        message: "Nobody but you occurs in this answer.",
        fix: "Name in half a sentence who helped, reviewed or had to be convinced.")
    ]
  }
}
