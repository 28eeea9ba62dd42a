extension AnswerRule {
  /// Situation and Task take more than their share.
  package static let longOpening = AnswerRule(
    id: "long-opening",
    summary: "Looks for a Situation and Task of more than 35 % of the words.",
    why: "The opening is what the interviewer needs least of; the actions are what is scored.",
    source: "University of Washington careers page: 20 % Situation, 10 % Task, 60 % Action, 10 % Result.",
    trips: "Five sentences about the company and the product, then one about what you did.",
    passes:
      "In March our quote service took 1,200 requests a second and timed out on 2 % of them. I owned the "
      + "fix. I profiled it, found the pool of 20 connections exhausted, and moved reads to two replicas "
      + "because they could lag by a second. Time-outs fell to 0.1 % within a week."
  ) { facts in
    let opening = facts.share(.situation) + facts.share(.task)
    guard facts.wordCount >= 60, facts.has(.action), opening > 0.45 else { return [] }
    return [
      Finding(
        rule: "long-opening", severity: .note, span: nil,
        message:
          "Situation and Task take \(Int((opening * 100).rounded())) % of the words; a third is plenty.",
        fix: "Keep only the background that your steps and figures need.")
    ]
  }
}
