extension LineRule {
  /// A duty where a change should be.
  static let dutyInsteadOfChange = LineRule(
    id: "duty-instead-of-change",
    summary: "The line opens with a duty instead of what was changed.",
    why:
      "A duty was true of the job before you had it; what became different while it was yours is your part.",
    trips: "Responsible for the nightly invoice run.",
    passes: "Replaced the nightly invoice run with hourly batches, from 6 hours to 40 minutes."
  ) { facts in
    guard let lead = facts.lead, lead.kind == .duty, facts.claim.strength != .strong else { return nil }
    let tokens = facts.prose.tokens
    let opening = facts.prose.string(
      tokens[lead.tokens.lowerBound].span.lowerBound..<tokens[lead.tokens.upperBound - 1].span.upperBound)
    return Match(
      message: "“\(opening)” names a duty, not what you changed.",
      fix: "Begin with what you did and end with what was different afterwards.")
  }
}
