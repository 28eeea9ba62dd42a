extension AnswerRule {
  /// Fewer than three concrete steps.
  package static let fewSteps = AnswerRule(
    id: "few-steps",
    summary: "Looks for at least three concrete steps among the actions, and for who took them.",
    why: "Two verbs can be guessed; the third and fourth step show that you were there.",
    source: "CARL and behavioural guides: at least three concrete steps.",
    trips:
      "In March our quote service timed out on 9 % of its requests on the first day of a "
      + "price war, and it was my job to find out why. I looked into it and fixed it with "
      + "more replicas. Time-outs fell to 0.2 %, and our shops were happy.",
    passes:
      "In March our quote service timed out on 9 % of its requests on the first day of a "
      + "price war, and it was my job to find out why. I read the slow-query log, found the "
      + "missing index, built it overnight, and watched the latency for a day. Time-outs fell"
      + " to 0.2 %."
  ) { facts in
    guard facts.wordCount >= 30, facts.has(.action) else { return [] }
    if facts.isToldInPassive {
      return [
        .passive(
          facts, rule: "few-steps", message: "The steps are told in the passive: nobody is said to take them."
        )
      ]
    }
    let steps = facts.steps
    guard steps < 3, facts.substantial(.action).filter({ $0.words >= fullSentence }).count < 4 else {
      return []
    }
    let count = ["No concrete step of yours is told", "Only one concrete step of yours is told"]
    return [
      Finding(
        rule: "few-steps", severity: .warning, span: facts.substantial(.action).first?.span,
        message: (steps < 2 ? count[max(0, steps)] : "Only two concrete steps of yours are told") + ".",
        fix: "Tell at least three: what you measured, what you changed, and how you made sure.")
    ]
  }
  /// Four sentences of action with so many words tell enough, even where their verbs are not seen to be steps: “every
  /// change drops the entry, and a sweeper compares a thousand of them”.
  private static let fullSentence = 6
}
