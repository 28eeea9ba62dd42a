extension AnswerRule {
  /// Parts that this topic asks for are missing.
  package static let topicPartsMissing = AnswerRule(
    id: "topic-parts-missing",
    summary: "Looks for the parts that a full answer on the topic covers.",
    why: "Interviewers go through these in their heads, and ask for what is missing.",
    source: "The topics of the question bank: `starling bank show`.",
    trips: "(on an incident) Checkout was down. I rolled back.",
    passes:
      "(on an incident) … the pager went after 4 minutes … 12 % of orders failed … the index was missing "
      + "because …"
  ) { facts in
    guard facts.wordCount >= 12, let topic = facts.topic else { return [] }
    let missing = facts.topicParts.filter { !$0.isPresent }.map(\.part)
    guard !missing.isEmpty, missing.count < facts.topicParts.count || facts.wordCount < 40 else { return [] }
    let parts = topic.parts.filter { missing.contains($0.id) }
    guard let first = parts.first else { return [] }
    return [
      Finding(
        rule: "topic-parts-missing", severity: .note, span: nil,
        message: "Not covered: " + parts.prefix(4).map(\.title).joined(separator: "; ")
          + (parts.count > 4 ? "; and \(parts.count - 4) more." : "."),
        fix: first.probe)
    ]
  }
}
