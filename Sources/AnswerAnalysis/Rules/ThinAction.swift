extension AnswerRule {
  /// The actions take less than their share.
  package static let thinAction = AnswerRule(
    id: "thin-action",
    summary: "Looks for Actions of less than 40 % of the words.",
    why: "What you did is what is scored; it deserves most of the two minutes.",
    source: "University of Washington careers page: 60 % Action.",
    trips: "We had a big outage that lasted all morning and angered many clients. I fixed it. Everybody was "
      + "happy.",
    passes:
      "In March our quote service took 1,200 requests a second and timed out on 2 % of them. I owned the "
      + "fix. I profiled it, found the pool of 20 connections exhausted, and moved reads to two replicas "
      + "because they could lag by a second. Time-outs fell to 0.1 % within a week."
  ) { facts in
    let share = facts.share(.action)
    guard facts.wordCount >= 60, facts.has(.action), share < 0.3 else { return [] }
    return [
      Finding(
        rule: "thin-action", severity: .note, span: nil,
        message: "Only \(Int((share * 100).rounded())) % of the words say what you did; 40 to 70 % is usual.",
        fix:
          "Tell the steps one by one: what you checked, what you chose, what you built, how you rolled it out."
      )
    ]
  }
}
