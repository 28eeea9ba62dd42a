/// Characters that begin a list item.
package enum BulletGlyph {
  /// How sure a glyph at a line's start is to be a bullet.
  enum Strength {
    /// Never anything else at a line's start.
    case strong
    /// Also used otherwise (a dash, a letter, a number): needs company.
    case weak
  }

  /// The strength of a word that stands alone at a line's start; nil where it is no bullet.
  static func strength(_ word: PositionedWord) -> Strength? {
    let scalars = word.text.unicodeScalars
    guard let only = scalars.first else { return nil }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      if isStrong(only) { return .strong }
      switch only.value {
      case 0x2D, 0x2010...0x2015, 0x2212, 0x2A, 0x6F, 0x3E, 0x2B, 0xB0, 0x203A, 0xBB, 0x7E, 0x71:
        return .weak
      case 0x80...0x9F, 0xE000...0xF8FF:
        // A glyph known to its font alone: a bullet in a text or symbol font, a picture in an icon font.
        return word.style.isIconFont ? nil : .strong
      default: return nil
      }
    }
    // "3.", "(12)": no longer word is one.
    return word.text.utf8.count > 4 || ordinal(Array(scalars)) == nil ? nil : .weak
  }

  /// The strength of a row's first word given its second: a character of another font may be a bullet that the
  /// font draws in a letter's or a bracket's place.
  static func strength(_ word: PositionedWord, before next: PositionedWord) -> Strength? {
    if let known = strength(word) { return known }
    guard word.text.unicodeScalars.count == 1, word.style.family != next.style.family,
      !word.style.isIconFont, word.text.unicodeScalars.allSatisfy({ $0.value < 0x250 })
    else { return nil }
    return .weak
  }

  /// The number of an ordered item ("3.", "(3)", "3)"); nil where the word is none.
  static func ordinal(_ scalars: [Unicode.Scalar]) -> Int? {
    var body = scalars[...]
    if body.first == "(" { body = body.dropFirst() }
    guard let last = body.last, last == "." || last == ")" else { return nil }
    body = body.dropLast()
    guard (1...2).contains(body.count) else { return nil }
    var number = 0
    for scalar in body {
      guard (0x30...0x39).contains(scalar.value) else { return nil }
      number = number * 10 + Int(scalar.value) - 0x30
    }
    return number
  }

  /// Whether the character begins a list item wherever it begins a line.
  package static func isStrong(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2022, 0x2023, 0x2024, 0x2043, 0x204C, 0x204D, 0x2219, 0x00B7, 0x30FB, 0xFF65, 0x2027,
      0x22C4...0x22C6:
      true
    case 0x25A0...0x25FF: true  // geometric shapes
    case 0x2217, 0x2218, 0x2660...0x2667: true  // operators and suits that LaTeX sets as bullets
    case 0x2B1B...0x2B2F, 0x2B50...0x2B58: true  // squares, circles, stars
    case 0x1F534...0x1F53B, 0x1F7E0...0x1F7EB, 0x1F784...0x1F78F: true  // circles, squares
    case 0x2794, 0x2799...0x27BE, 0x2756, 0x2726, 0x2727, 0x274F...0x2752, 0x2605, 0x2606, 0x2713...0x2718:
      true
    case 0x27E9, 0x232A, 0x276D...0x2771: true  // angle brackets that LaTeX sets as bullets
    case 0x2192, 0x21D2, 0x21E8, 0x29BE, 0x29BF, 0x26AB, 0x26AA, 0x2981, 0x2D54F: true
    case 0xF0B7, 0xF0A7, 0xF076, 0xF0D8, 0xF0FC, 0xF0A8, 0xF06E, 0xF075: true  // Symbol and Wingdings
    default: false
    }
  }
}
