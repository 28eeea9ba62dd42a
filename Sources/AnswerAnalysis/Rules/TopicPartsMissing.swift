extension AnswerRule {
  /// Parts that this topic asks for are missing.
  package static let topicPartsMissing = AnswerRule(
    id: "topic-parts-missing",
    summary: "Looks for the parts that a full answer on the topic covers.",
    why: "Interviewers go through these in their heads, and ask for what is missing.",
    source: "The topics of the question bank: `starling bank show`.",
    question: "Tell me about an outage that you handled.",
    trips:
      "At 09:10 checkout was down for every customer, and I was on call. I rolled the "
      + "deploy back at 09:22.",
    passes:
      "At 09:10 on a Monday the pager woke me: checkout failed for about 12 % of our "
      + "customers, and the alert had needed four minutes to fire. I was on call and took the"
      + " lead. At 09:15 I saw that the deploy of 09:05 had triggered it, which added a "
      + "column to the orders table, so at 09:22 I rolled it back, and orders went through "
      + "again at 09:26. The root cause was a missing index: the new query scanned the whole "
      + "table and held every connection. Staging has only a thousand orders, so nothing was "
      + "slow there, and there was no canary. I wrote the postmortem, and we agreed on three "
      + "actions with an owner and a date each: Dana added a check for unindexed queries to "
      + "the pipeline, I put a canary in front of every deploy, and Ben filled staging with "
      + "two million orders. I learned to deploy a migration on its own. It has not happened "
      + "again in the eight months since."
  ) { facts in
    guard let topic = facts.topic, facts.topicParts.contains(where: \.isPresent) else { return [] }
    let missing = Set(facts.topicParts.filter { !$0.isPresent }.map(\.part))
    let parts = topic.parts.filter { missing.contains($0.id) }
    guard let first = parts.first else { return [] }
    let more = parts.count > 4 ? "; and \(parts.count - 4) more" : ""
    return [
      Finding(
        rule: "topic-parts-missing", severity: .note, span: nil,
        message: "Not covered: \(parts.prefix(4).map(\.title).joined(separator: "; "))\(more).",
        fix: first.probe)
    ]
  }
}
