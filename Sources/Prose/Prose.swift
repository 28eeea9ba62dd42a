/// A text addressed by Unicode-scalar offsets, with its tokens.
///
/// Tokenising loses nothing but white space: letters and digits are split where one meets the other ("p95" is
/// the word `p` and the number `95`, with adjoining spans), so that a rule sees the number and can still see what
/// it is glued to. Cost is linear in the text.
package struct Prose: Sendable {
  /// The text's Unicode scalars, in order; every offset in this program indexes this array.
  package let scalars: [Unicode.Scalar]
  /// The tokens in order; spans never overlap.
  package let tokens: [Token]

  /// Reads `text`.
  package init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    self.scalars = scalars
    self.tokens = Tokenizer.tokens(of: scalars)
  }

  /// The number of Unicode scalars.
  package var count: Int { scalars.count }

  /// The text of `span`, clamped to the text's bounds.
  package func string(_ span: Range<Int>) -> String {
    let bounded = span.clamped(to: 0..<scalars.count)
    var bytes = 0
    for offset in bounded { bytes &+= UTF8.width(scalars[offset]) }
    return String(unsafeUninitializedCapacity: bytes) { buffer in
      var at = 0
      for offset in bounded {
        guard let encoded = UTF8.encode(scalars[offset]) else { continue }
        for unit in encoded {
          buffer[at] = unit
          at += 1
        }
      }
      return at
    }
  }

  /// Whether two neighbouring tokens touch, with no white space between them.
  package func adjoins(_ left: Int, _ right: Int) -> Bool {
    tokens.indices.contains(left) && tokens.indices.contains(right)
      && tokens[left].span.upperBound == tokens[right].span.lowerBound
  }
}
