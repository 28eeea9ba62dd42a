extension AnswerRule {
  /// Words in a heap.
  package static let keywordHeap = AnswerRule(
    id: "keyword-heap",
    summary: "Looks for lists of terms that are no sentences; they count for nothing in the score.",
    why: "Terms without a story show that the terms are known, not that the work was done.",
    source: "Tried on published checkers, which give such a heap full marks.",
    trips:
      "Kafka, Redis, Kubernetes, sharding, load balancing, leadership, impact. Situation "
      + "task action result. Improved increased outcome impact 50% 100 users as a result.",
    passes:
      "I put Kafka between checkout and billing, so that a slow bank no longer blocked "
      + "orders."
  ) { facts in
    guard let heap = facts.redundancy.heaps.first else { return [] }
    return [
      Finding(
        rule: "keyword-heap", severity: .warning, span: facts.span(of: heap),
        message: "This is a list of terms, not a sentence.",
        fix: "Say what you did with one of them, and what came of it.")
    ]
  }
}
