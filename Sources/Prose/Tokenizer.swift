/// Splits scalars into tokens; see ``Prose`` for the rules.
///
/// One walk finds the tokens, folds their texts and hashes these: made apart, with a string for every token, it took
/// three times as long.
struct Tokenizer {
  private let scalars: UnsafeBufferPointer<Unicode.Scalar>
  private let folded: UnsafeMutableBufferPointer<UInt8>
  private var at = 0
  private var tokens: [BareToken] = []
  // Of the token that is being read.
  private var start = 0
  private var foldedStart = 0
  private var foldedEnd = 0
  private var key = WordKey.empty
  private var mark: UInt32 = 0
  private var capitals: UInt8 = 0
  private var isCapitalised = false

  /// The tokens of `scalars`, and the folded texts of all of them; `utf8Count` is the text's length in UTF-8.
  static func tokens(of scalars: [Unicode.Scalar], utf8Count: Int) -> (tokens: [BareToken], folded: [UInt8]) {
    var tokens: [BareToken] = []
    // Small letters take at most half as many bytes again as their capitals (U+0130).
    let room = utf8Count == scalars.count ? utf8Count : utf8Count * 2
    let folded = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = scalars.withUnsafeBufferPointer { scalars in
        var tokenizer = Tokenizer(scalars, buffer)
        tokenizer.run()
        tokens = tokenizer.tokens
        return tokenizer.foldedEnd
      }
    }
    return (tokens, folded)
  }

  private init(_ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ folded: UnsafeMutableBufferPointer<UInt8>) {
    self.scalars = scalars
    self.folded = folded
    tokens.reserveCapacity(scalars.count / 4 + 4)
  }

  private mutating func run() {
    while at < scalars.count {
      let scalar = scalars[at]
      if Self.isSmallLetter(scalar.value | 0x20) {
        readWord()
        continue
      }
      switch CharacterClass(scalar) {
      case .space:
        at += 1
      case .newline:
        begin()
        at += scalar == "\r" && at + 1 < scalars.count && scalars[at + 1] == "\n" ? 2 : 1
        mark = 0x0A
        write(0x0A)
        end(.newline)
      case .letter, .mark:
        readWord()
      case .digit:
        readNumber()
      case .punctuation where beginsDecimal:
        readNumber()
      case .apostrophe, .punctuation:
        readMark()
        end(.punctuation)
      case .symbol:
        readMark()
        end(.symbol)
      }
    }
  }

  private mutating func readWord() {
    begin()
    take()
    while at < scalars.count {
      if Self.isSmallLetter(scalars[at].value) {
        takeSmallLetters()
        continue
      }
      switch CharacterClass(scalars[at]) {
      case .letter, .mark:
        take()
      case .apostrophe where at + 1 < scalars.count && CharacterClass(scalars[at + 1]) == .letter:
        take()
        take()
      default:
        return end(.word)
      }
    }
    end(.word)
  }

  private mutating func readNumber() {
    begin()
    take()
    while at < scalars.count {
      if CharacterClass(scalars[at]) == .digit {
        take()
      } else if scalars[at] == "." || scalars[at] == ",", at + 1 < scalars.count,
        CharacterClass(scalars[at + 1]) == .digit
      {
        take()
        take()
      } else {
        break
      }
    }
    end(.number)
  }

  /// Whether a number begins here whose zero was left out (".62"): a dot before a digit that nothing stands before but
  /// white space, an opening mark or a sign.
  private var beginsDecimal: Bool {
    guard scalars[at] == ".", at + 1 < scalars.count, CharacterClass(scalars[at + 1]) == .digit else {
      return false
    }
    guard at > 0 else { return true }
    switch scalars[at - 1] {
    case "(", "[", "~", "<", ">", "=", "$", "€", "£", "≈": return true
    default:
      let before = CharacterClass(scalars[at - 1])
      return before == .space || before == .newline
    }
  }

  private mutating func readMark() {
    begin()
    let scalar = scalars[at]
    take()
    mark = scalar.value < 0x80 ? scalar.value : Self.fold(scalar).first?.value ?? 0
  }

  // MARK: One token

  private mutating func begin() {
    start = at
    foldedStart = foldedEnd
    key = WordKey.empty
    mark = 0
    capitals = 0
    isCapitalised = false
  }

  private mutating func end(_ kind: Token.Kind) {
    tokens.append(
      BareToken(
        kind: kind, span: start..<at, folded: foldedStart..<foldedEnd, key: key, mark: mark,
        isCapitalised: isCapitalised, capitals: capitals))
  }

  /// Takes the character at `at` into the token.
  private mutating func take() {
    let scalar = scalars[at]
    let value = scalar.value
    if value < 0x80 {
      let isCapital = value &- 0x41 < 26
      if isCapital { noteCapital() }
      write(UInt8(truncatingIfNeeded: isCapital ? value | 0x20 : value))
    } else {
      if scalar.properties.isUppercase { noteCapital() }
      for small in Self.fold(scalar) {
        for unit in UTF8.encode(small) ?? UTF8.encodedReplacementCharacter { write(unit) }
      }
    }
    at += 1
  }

  /// Takes a run of small letters of ASCII, which most characters are part of; in variables of its own, which stay in
  /// registers.
  private mutating func takeSmallLetters() {
    var at = at
    var key = key
    var end = foldedEnd
    while at < scalars.count {
      let value = scalars[at].value
      guard Self.isSmallLetter(value), end < folded.count else { break }
      let byte = UInt8(truncatingIfNeeded: value)
      folded.initializeElement(at: end, to: byte)
      key = WordKey.adding(byte, to: key)
      end += 1
      at += 1
    }
    // Never without a step, even if there were no room.
    self.at = max(at, self.at + 1)
    self.key = key
    foldedEnd = end
  }

  private mutating func noteCapital() {
    if at == start { isCapitalised = true }
    if capitals < .max { capitals += 1 }
  }

  private mutating func write(_ byte: UInt8) {
    guard foldedEnd < folded.count else { return }
    folded.initializeElement(at: foldedEnd, to: byte)
    foldedEnd += 1
    key = WordKey.adding(byte, to: key)
  }

  private static func isSmallLetter(_ value: UInt32) -> Bool { value &- 0x61 < 26 }

  /// Lower case with ASCII apostrophes and dashes, of a character outside ASCII.
  private static func fold(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: "'".unicodeScalars
    case 0x2010...0x2015, 0x2212: "-".unicodeScalars
    // Letters without case: no table is asked.
    case 0x3040...0x9FFF, 0xAC00...0xD7A3: String(Character(scalar)).unicodeScalars
    default: scalar.properties.lowercaseMapping.unicodeScalars
    }
  }
}
