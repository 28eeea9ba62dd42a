import Prose

/// The stretch of an answer that gets one label: a sentence, or a clause of a run-on.
package struct StarSegment: Sendable, Equatable {
  /// Unicode-scalar offsets, half open.
  package let span: Range<Int>
  /// Indices into the prose's tokens.
  package let tokens: Range<Int>
  /// The index of the sentence that the segment is of.
  package let sentence: Int

  /// Creates a segment.
  package init(span: Range<Int>, tokens: Range<Int>, sentence: Int) {
    self.span = span
    self.tokens = tokens
    self.sentence = sentence
  }

  /// The segments of `prose`, in order; together they hold every word.
  package static func segments(of prose: Prose) -> [StarSegment] {
    let sentences = prose.sentences()
    let cutter = RunOnCutter(prose, sentences)
    var segments: [StarSegment] = []
    segments.reserveCapacity(sentences.count + 8)
    for (index, sentence) in sentences.enumerated() {
      var start = sentence.tokens.lowerBound
      for cut in cutter.cuts(in: sentence.tokens) {
        segments.append(segment(start..<cut, of: prose, sentence: index))
        start = cut
      }
      segments.append(segment(start..<sentence.tokens.upperBound, of: prose, sentence: index))
    }
    return segments
  }

  private static func segment(_ tokens: Range<Int>, of prose: Prose, sentence: Int) -> StarSegment {
    let span =
      prose.bare[tokens.lowerBound].span.lowerBound..<prose.bare[tokens.upperBound - 1].span.upperBound
    return StarSegment(span: span, tokens: tokens, sentence: sentence)
  }
}
