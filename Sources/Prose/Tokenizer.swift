/// Splits scalars into tokens; see ``Prose`` for the rules.
enum Tokenizer {
  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(scalars.count / 5 + 1)
    var at = 0
    let end = scalars.count
    while at < end {
      let start = at
      let kind: Token.Kind
      switch CharacterClass(scalars[at]) {
      case .space:
        at += 1
        continue
      case .newline:
        at += scalars[at] == "\r" && at + 1 < end && scalars[at + 1] == "\n" ? 2 : 1
        tokens.append(Token(kind: .newline, span: start..<at, folded: "\n"))
        continue
      case .letter, .mark:
        at += 1
        while at < end, let step = wordStep(scalars, at) { at += step }
        kind = .word
      case .digit:
        at += 1
        while at < end {
          if CharacterClass(scalars[at]) == .digit {
            at += 1
          } else if scalars[at] == "." || scalars[at] == ",", at + 1 < end,
            CharacterClass(scalars[at + 1]) == .digit
          {
            at += 2
          } else {
            break
          }
        }
        kind = .number
      case .apostrophe, .punctuation:
        at += 1
        kind = .punctuation
      case .symbol:
        at += 1
        kind = .symbol
      }
      tokens.append(Token(kind: kind, span: start..<at, folded: folded(scalars[start..<at])))
    }
    return tokens
  }

  /// How many scalars from `at` go on a word: a letter or mark, or an apostrophe with its letter; nil at its end.
  private static func wordStep(_ scalars: [Unicode.Scalar], _ at: Int) -> Int? {
    switch CharacterClass(scalars[at]) {
    case .letter, .mark: 1
    case .apostrophe where at + 1 < scalars.count && CharacterClass(scalars[at + 1]) == .letter: 2
    default: nil
    }
  }

  /// Lower case with ASCII apostrophes and dashes.
  private static func folded(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    // Most tokens are ASCII; writing their bytes straight into the string saves half the tokenizer's time.
    var isASCII = true
    let ascii = String(unsafeUninitializedCapacity: slice.count) { buffer in
      var at = 0
      for scalar in slice {
        guard scalar.value < 0x80 else {
          isASCII = false
          return 0
        }
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        buffer[at] = 0x41...0x5A ~= byte ? byte + 32 : byte
        at += 1
      }
      return at
    }
    if isASCII { return ascii }
    var view = String.UnicodeScalarView()
    for scalar in slice {
      switch scalar.value {
      case 0x41...0x5A: view.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case 0..<0x80: view.append(scalar)
      case 0x2018, 0x2019, 0x02BC, 0xFF07: view.append("'")
      case 0x2010...0x2015, 0x2212: view.append("-")
      default: view.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(view)
  }
}
