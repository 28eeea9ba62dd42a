import Prose
import Quantities

/// What one sentence of an answer is made of.
package struct SentenceFacts: Sendable {
  /// Unicode-scalar offsets.
  package let span: Range<Int>
  /// The part that the sentence plays.
  package let label: StarLabel
  /// Indices of its tokens in the prose.
  package let tokens: Range<Int>
  /// Number of words.
  package let words: Int
  /// "I", "me", "my", "myself" and their contractions.
  package let firstSingular: Int
  /// "we", "us", "our", "ourselves" and their contractions.
  package let firstPlural: Int
  /// Spans of hedges ("maybe", "kind of").
  package let hedges: [Range<Int>]
  /// The metrics that stand in it.
  package let metrics: [Quantity]
  /// "would" and its kin where they say what might be done, not what was ("I would check").
  package let isHypothetical: Bool
  /// A list of keywords rather than a sentence: hardly any word that holds a sentence together.
  package let isHeap: Bool
  /// Said before in the same answer, word for word.
  package let isRepeated: Bool
  /// Gives a reason ("because", "so that", "in order to").
  package let givesReason: Bool

  /// The facts of every sentence of `star`, in order. Linear in the text.
  static func all(prose: Prose, star: StarReading, quantities: QuantityReport) -> [SentenceFacts] {
    var facts: [SentenceFacts] = []
    facts.reserveCapacity(star.sentences.count)
    var token = 0
    var quantity = 0
    var seen: Set<[String]> = []
    for sentence in star.sentences {
      while token < prose.tokens.count, prose.tokens[token].span.lowerBound < sentence.span.lowerBound {
        token += 1
      }
      let first = token
      while token < prose.tokens.count, prose.tokens[token].span.lowerBound < sentence.span.upperBound {
        token += 1
      }
      while quantity < quantities.quantities.count,
        quantities.quantities[quantity].span.lowerBound < sentence.span.lowerBound
      {
        quantity += 1
      }
      var metrics: [Quantity] = []
      while quantity < quantities.quantities.count,
        quantities.quantities[quantity].span.lowerBound < sentence.span.upperBound
      {
        if quantities.quantities[quantity].isMetric { metrics.append(quantities.quantities[quantity]) }
        quantity += 1
      }
      facts.append(
        SentenceFacts(
          sentence: sentence, tokens: first..<token, prose: prose, metrics: metrics, seen: &seen))
    }
    return facts
  }

  private init(
    sentence: LabelledSentence, tokens: Range<Int>, prose: Prose, metrics: [Quantity],
    seen: inout Set<[String]>
  ) {
    span = sentence.span
    label = sentence.label
    self.tokens = tokens
    self.metrics = metrics
    var words: [String] = []
    var singular = 0
    var plural = 0
    var function = 0
    var hedges: [Range<Int>] = []
    var modal = false
    var reason = false
    for index in tokens {
      let token = prose.tokens[index]
      guard token.kind == .word || token.kind == .number else { continue }
      words.append(token.folded)
      switch PersonWords.person(of: token.folded) {
      case .singular: singular += 1
      case .plural: plural += 1
      case nil: break
      }
      if FunctionWords.contains(token.folded) { function += 1 }
      if let end = Hedges.end(at: index, in: prose, limit: tokens.upperBound) {
        hedges.append(token.span.lowerBound..<prose.tokens[end - 1].span.upperBound)
      }
      if Hypothetical.isModal(at: index, in: prose) { modal = true }
      if Reasons.starts(at: index, in: prose) { reason = true }
    }
    self.words = words.count
    firstSingular = singular
    firstPlural = plural
    self.hedges = hedges
    isHypothetical = modal
    givesReason = reason
    // A sentence of English has a function word among any three or four words; a heap of keywords has none.
    isHeap = words.count >= 4 && function * 8 < words.count && singular + plural == 0
    isRepeated = words.count >= 4 && !seen.insert(words).inserted
  }
}
