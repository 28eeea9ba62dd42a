/// One sentence of an answer with the part that it plays.
package struct LabelledSentence: Sendable, Equatable {
  /// Unicode-scalar offsets of the sentence (or of the clause, where a run-on was cut).
  package let span: Range<Int>
  /// What the sentence does.
  package let label: StarLabel
  /// How sure the model is, 0 to 1.
  package let confidence: Double

  /// Creates a labelled sentence.
  package init(span: Range<Int>, label: StarLabel, confidence: Double) {
    self.span = span
    self.label = label
    self.confidence = confidence
  }
}

/// Whether one part of STAR is there, and where.
package struct StarPart: Sendable, Equatable {
  /// Judged from content, not from position.
  package let isPresent: Bool
  /// The sentences that carry it, in order.
  package let spans: [Range<Int>]
  /// Its share of the answer's words, 0 to 1.
  package let share: Double

  /// Creates a part.
  package init(isPresent: Bool, spans: [Range<Int>], share: Double) {
    self.isPresent = isPresent
    self.spans = spans
    self.share = share
  }
}

/// An answer's sentences with their labels, and which parts are there.
package struct StarReading: Sendable, Equatable {
  /// Every sentence, in order; together they cover all words of the answer.
  package let sentences: [LabelledSentence]
  /// One entry for each of situation, task, action, result, reflection.
  package let parts: [StarLabel: StarPart]

  /// How well the order in which things are told is that of a story, judged from content alone: the correlation of
  /// each segment's place with the part it seems to be by its words, −1 to 1; nil for fewer than four segments.
  package let order: Double?

  /// Creates a reading.
  package init(sentences: [LabelledSentence], parts: [StarLabel: StarPart], order: Double? = nil) {
    self.sentences = sentences
    self.parts = parts
    self.order = order
  }
}
