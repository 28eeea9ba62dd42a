import Prose
import Quantities

/// What the rules and the score know about one answer; computed once.
package struct AnswerFacts: Sendable {
  /// The request.
  package let request: AssessmentRequest
  /// The answer's tokens.
  package let prose: Prose
  /// Sentences and parts of STAR.
  package let star: StarReading
  /// Numbers in the answer.
  package let quantities: QuantityReport
  /// The topic's parts, in its order; empty without a topic.
  package let topicParts: [TopicPartFinding]
  /// The topic, where the request names one that is known.
  package let topic: TopicRubric?
  /// The sentences with what was counted in each, in the order of ``StarReading/sentences``.
  package let sentences: [SentenceFacts]
  /// Number of words in the answer.
  package let wordCount: Int

  /// Gathers the facts.
  package init(
    request: AssessmentRequest, prose: Prose, star: StarReading, quantities: QuantityReport,
    topicParts: [TopicPartFinding], topic: TopicRubric?
  ) {
    self.request = request
    self.prose = prose
    self.star = star
    self.quantities = quantities
    self.topicParts = topicParts
    self.topic = topic
    self.wordCount = prose.tokens.reduce(0) { $0 + ($1.kind == .word || $1.kind == .number ? 1 : 0) }
    self.sentences = SentenceFacts.all(prose: prose, star: star, quantities: quantities)
  }

  /// Whether a part of STAR is there.
  package func has(_ label: StarLabel) -> Bool { star.parts[label]?.isPresent ?? false }

  /// A part's share of the words, 0 to 1.
  package func share(_ label: StarLabel) -> Double { star.parts[label]?.share ?? 0 }

  /// The sentences of one label that say something (no heaps of keywords, no repetitions).
  package func substantial(_ label: StarLabel) -> [SentenceFacts] {
    sentences.filter { $0.label == label && !$0.isHeap && !$0.isRepeated }
  }

  /// The metrics that stand in sentences which say something, in order.
  package var metrics: [Quantity] {
    sentences.filter { !$0.isHeap && !$0.isRepeated }.flatMap(\.metrics)
  }
}
