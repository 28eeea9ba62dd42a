extension AnswerRule {
  /// The story jumps.
  package static let outOfOrder = AnswerRule(
    id: "out-of-order",
    summary: "Looks for an outcome before its steps, and for a story that goes back and forth.",
    why: "Who listens cannot turn back a page: an order that jumps sounds as if it was not thought through.",
    source: "University of Washington careers page: Situation, Task, Action, Result, in that order.",
    trips:
      "In the end the time-outs fell to 0.2 %, and no shop complained any more. I rolled it "
      + "out host by host. I moved the price reads to two replicas. I found the pool of 20 "
      + "connections exhausted. It was my job to find out why. Our quote service had timed "
      + "out on 9 % of its requests when a price war began in March.",
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.has(.action), facts.has(.result) else { return [] }
    let order = facts.order
    guard order.isMuddled else { return [] }
    let outcome = facts.sentences.first { $0.outcomes > 0 && !$0.isRedundant }
    let isOutcomeFirst = order.tellsOutcomeFirst && outcome != nil
    return [
      Finding(
        rule: "out-of-order", severity: .warning,
        span: isOutcomeFirst ? outcome?.span : order.goesBack?.span,
        message: isOutcomeFirst
          ? "The outcome stands before most of the steps that led to it."
          : "The story goes back and forth between what was, what you did and what came of it.",
        fix: "Tell it as it happened: what was wrong, what was yours to do, your steps, what came of them.")
    ]
  }
}
