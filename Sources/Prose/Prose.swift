/// A text addressed by Unicode-scalar offsets, with its tokens.
///
/// Tokenising loses nothing but white space: letters and digits are split where one meets the other ("p95" is
/// the word `p` and the number `95`, with adjoining spans), so that a rule sees the number and can still see what
/// it is glued to. Cost is linear in the text.
public struct Prose: Sendable {
  /// The text's Unicode scalars, in order; every offset in this program indexes this array. A line break that only
  /// wraps a sentence is a space here (``WrappedRows``), so that no reader tells a wrapped text from one that is not.
  package let scalars: [Unicode.Scalar]
  /// The tokens in order, without their texts; spans never overlap.
  @usableFromInline package let bare: [BareToken]
  /// The folded texts of all tokens, as UTF-8, one after another.
  package let foldedBytes: [UInt8]
  private let memo = ProseMemo()

  /// Reads `text`.
  package init(_ text: String) {
    var text = text
    scalars = WrappedRows.joined(text.withUTF8 { Prose.scalars(of: $0) })
    (bare, foldedBytes) = Tokenizer.tokens(of: scalars, utf8Count: text.utf8.count)
  }

  /// The tokens in order, with their texts; made when first asked for.
  package var tokens: [Token] { memo.tokens(of: self) }

  /// The sentences in order: disjoint, and together they hold every word and number; made when first asked for.
  ///
  /// Made for typed text: a stop ends a sentence before a small letter too ("it crashed. the fix was…"), a missing
  /// space after the stop is forgiven before a common opening word ("it crashed.Then I…"), a line break ends a
  /// sentence unless it only wraps it. Abbreviations, initials, decimals, file names and the numbers of list
  /// items do not end one. Cost is linear in the text.
  package func sentences() -> [Sentence] { memo.sentences(of: self) }

  /// The number of Unicode scalars.
  package var count: Int { scalars.count }

  /// The folded text of token `index`: lower case, with typographic apostrophes and dashes as their ASCII forms.
  package func folded(_ index: Int) -> String {
    let place = bare[index].folded
    return String(unsafeUninitializedCapacity: place.count) { buffer in
      foldedBytes.withUnsafeBufferPointer { bytes in
        for offset in 0..<place.count { buffer[offset] = bytes[place.lowerBound + offset] }
      }
      return place.count
    }
  }

  /// Whether the folded text of token `index` is `word`; false out of bounds.
  package func isFolded(_ index: Int, _ word: StaticString) -> Bool {
    guard bare.indices.contains(index) else { return false }
    let place = bare[index].folded
    guard place.count == word.utf8CodeUnitCount else { return false }
    return foldedBytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<place.count where bytes[place.lowerBound + offset] != word.utf8Start[offset] {
        return false
      }
      return true
    }
  }

  /// The text of `span`, clamped to the text's bounds.
  package func string(_ span: Range<Int>) -> String {
    let bounded = span.clamped(to: 0..<scalars.count)
    var bytes = 0
    for offset in bounded { bytes &+= UTF8.width(scalars[offset]) }
    return String(unsafeUninitializedCapacity: bytes) { buffer in
      var at = 0
      for offset in bounded {
        let scalar = scalars[offset]
        if scalar.value < 0x80 {
          buffer[at] = UInt8(truncatingIfNeeded: scalar.value)
          at += 1
        } else if let encoded = UTF8.encode(scalar) {
          for unit in encoded {
            buffer[at] = unit
            at += 1
          }
        }
      }
      return at
    }
  }

  /// Whether two neighbouring tokens touch, with no white space between them.
  @inlinable public func adjoins(_ left: Int, _ right: Int) -> Bool {
    left >= 0 && left < bare.count && right >= 0 && right < bare.count && bare[left].end == bare[right].start
  }

  /// Decodes UTF-8 that is known to be valid, as that of every `String` is.
  private static func scalars(of utf8: UnsafeBufferPointer<UInt8>) -> [Unicode.Scalar] {
    [Unicode.Scalar](unsafeUninitializedCapacity: utf8.count) { buffer, count in
      var at = 0
      var written = 0
      func unit(_ offset: Int) -> UInt32 {
        at + offset < utf8.count ? UInt32(utf8[at + offset] & 0x3F) : 0
      }
      while at < utf8.count {
        while at < utf8.count, utf8[at] < 0x80 {
          buffer.initializeElement(at: written, to: Unicode.Scalar(utf8[at]))
          written += 1
          at += 1
        }
        guard at < utf8.count else { break }
        let lead = UInt32(utf8[at])
        let value: UInt32
        let length: Int
        switch lead {
        case ..<0xE0: (value, length) = ((lead & 0x1F) << 6 | unit(1), 2)
        case ..<0xF0: (value, length) = ((lead & 0x0F) << 12 | unit(1) << 6 | unit(2), 3)
        default: (value, length) = ((lead & 0x07) << 18 | unit(1) << 12 | unit(2) << 6 | unit(3), 4)
        }
        buffer.initializeElement(at: written, to: Unicode.Scalar(value) ?? "\u{FFFD}")
        written += 1
        at += length
      }
      count = written
    }
  }
}
