/// The few classes of characters that tokenising tells apart.
enum CharacterClass {
  case space, newline, letter, mark, digit, apostrophe, punctuation, symbol

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self = CharacterClass.ascii(value)
      return
    }
    switch value {
    case 0x85, 0x2028, 0x2029: self = .newline
    case 0xA0, 0x1680, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF, 0xAD: self = .space
    case 0x2019, 0x02BC, 0xFF07: self = .apostrophe
    case 0x2018, 0x201C, 0x201D, 0x2010...0x2015, 0x2026: self = .punctuation
    default: self = CharacterClass.byProperty(scalar)
    }
  }

  private static func ascii(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x0A, 0x0D, 0x0B, 0x0C: .newline
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x27: .apostrophe
    case 0...0x20, 0x7F: .space
    case 0x24, 0x25, 0x2B, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E: .symbol
    default: .punctuation
    }
  }

  private static func byProperty(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .decimalNumber: .digit
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      .punctuation
    case .spaceSeparator, .control, .format, .surrogate, .privateUse, .unassigned: .space
    case .lineSeparator, .paragraphSeparator: .newline
    default: .symbol
    }
  }
}
