/// One token of a ``Prose`` without its text: plain numbers, so that the passes over an answer copy, compare and throw
/// away tokens without counting references or comparing strings.
///
/// The text is ``Prose/folded(_:)``; most rules need only ``key`` or ``mark``. Public, because only public members are
/// inlined in other libraries, and as calls they took a tenth of the time of judging.
@frozen public struct BareToken: Sendable {
  /// FNV-1a (64 bits) over the folded text's UTF-8: equal texts have equal keys on every machine.
  public let key: UInt64
  // Offsets take 32 bits: whoever reads texts bounds them far below 4 G, and a token fits into half a cache line.
  @usableFromInline let start: UInt32
  @usableFromInline let end: UInt32
  @usableFromInline let foldedStart: UInt32
  @usableFromInline let foldedEnd: UInt32
  /// The folded character of punctuation and symbols, U+000A for a line break, 0 for words and numbers.
  public let mark: UInt32
  /// What kind of characters the token is made of.
  public let kind: Token.Kind
  /// Whether the first character is a capital.
  public let isCapitalised: Bool
  /// How many capitals the token has; 255 stands for more, too.
  public let capitals: UInt8

  init(
    kind: Token.Kind, span: Range<Int>, folded: Range<Int>, key: UInt64, mark: UInt32, isCapitalised: Bool,
    capitals: UInt8
  ) {
    self.kind = kind
    self.key = key
    self.mark = mark
    self.isCapitalised = isCapitalised
    self.capitals = capitals
    start = UInt32(truncatingIfNeeded: span.lowerBound)
    end = UInt32(truncatingIfNeeded: span.upperBound)
    foldedStart = UInt32(truncatingIfNeeded: folded.lowerBound)
    foldedEnd = UInt32(truncatingIfNeeded: folded.upperBound)
  }

  /// Unicode-scalar offsets in the text, half open.
  @inlinable public var span: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

  /// The folded text's place in ``Prose/foldedBytes``.
  @inlinable public var folded: Range<Int> { Range(uncheckedBounds: (Int(foldedStart), Int(foldedEnd))) }

  /// The number of scalars.
  @inlinable public var length: Int { Int(end) - Int(start) }

  /// Whether this is a word.
  @inlinable public var isWord: Bool { if case .word = kind { true } else { false } }

  /// Whether this is a number.
  @inlinable public var isNumber: Bool { if case .number = kind { true } else { false } }

  /// Whether this is a mark of punctuation.
  @inlinable public var isPunctuation: Bool { if case .punctuation = kind { true } else { false } }

  /// Whether this is a line break.
  @inlinable public var isNewline: Bool { if case .newline = kind { true } else { false } }

  /// Whether this is a word or a number: what the length of an answer is counted in.
  @inlinable public var isSpoken: Bool {
    switch kind {
    case .word, .number: true
    case .punctuation, .symbol, .newline: false
    }
  }

  /// Whether this is the punctuation or symbol `mark`, in its folded form.
  @inlinable public func isMark(_ mark: Unicode.Scalar) -> Bool { self.mark == mark.value }
}

/// The keys of folded texts.
public enum WordKey {
  /// The key of a folded text, as ``BareToken/key`` holds it.
  package static func of(_ folded: String) -> UInt64 {
    var folded = folded
    return folded.withUTF8 { bytes in
      var key = empty
      for byte in bytes { key = adding(byte, to: key) }
      return key
    }
  }

  /// The key of an empty text.
  @inlinable public static var empty: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The key of a text with one byte more.
  @inlinable public static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
