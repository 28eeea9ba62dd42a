extension LineRule {
  /// No figure that could be checked.
  static let noNumber = LineRule(
    id: "no-number",
    summary: "The line has no number that measures anything.",
    why:
      "A number is what an interviewer can ask about and what a reader remembers; versions, ports and years count "
      + "for nothing.",
    trips: "Built the parcel tracking service in Java 17.",
    passes: "Built the parcel tracking service that answers 900 requests a second."
  ) { facts in
    guard facts.metrics.isEmpty else { return nil }
    // What a number counts may go unread ("40건", "targets of 14 sales"): where one stands, nothing is claimed.
    guard !facts.claim.quantities.hasUnreadCount else { return nil }
    let ignored = facts.claim.quantities.ignored.first.map { " (“\($0.text)” is \($0.reason))" }
    let idle = facts.claim.quantities.quantities.first.map {
      " (“\($0.text)” says neither how much it carried nor what changed)"
    }
    let digits = idle ?? ignored ?? ""
    return Match(
      message: "No number that measures anything\(digits).",
      fix: "Say by how much something changed, or how much it carried.")
  }
}
