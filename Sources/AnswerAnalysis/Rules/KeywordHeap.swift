extension AnswerRule {
  /// Words in a heap.
  package static let keywordHeap = AnswerRule(
    id: "keyword-heap",
    summary: "Looks for lists of terms that are no sentences.",
    why: "Terms without a story show that the terms are known, not that the work was done.",
    source: "Tried on published checkers, which give such a heap full marks.",
    trips: "Kafka Redis Kubernetes sharding load balancing leadership impact 50% scalability ownership.",
    passes: "I put Kafka between checkout and billing, so that a slow bank no longer blocked orders."
  ) { facts in
    guard let heap = facts.sentences.first(where: \.isHeap) else { return [] }
    return [
      Finding(
        rule: "keyword-heap", severity: .warning, span: heap.span,
        message: "This is a list of terms, not a sentence.",
        fix: "Say what you did with one of them, and what came of it.")
    ]
  }
}
