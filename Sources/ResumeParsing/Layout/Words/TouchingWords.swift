/// Puts together what a reader of the page sees as one word, but a change of font or of script broke: small capitals
/// ("E" and "DUCATION"), a comma of another font, East Asian text beside Latin letters.
enum TouchingWords {
  /// `words` of one row, left to right, with those that belong together joined.
  static func joined(_ words: [PositionedWord]) -> [PositionedWord] {
    var out: [PositionedWord] = []
    out.reserveCapacity(words.count)
    for word in words {
      if let last = out.last, belong(last, word) {
        out[out.count - 1] = union(last, word)
      } else {
        out.append(word)
      }
    }
    return out
  }

  private static func belong(_ left: PositionedWord, _ right: PositionedWord) -> Bool {
    let size = max(left.style.size, right.style.size, 1)
    let gap = (right.box.xMin - left.box.xMax) / size
    // First, as it settles most pairs.
    guard gap > -0.3, gap < 0.3 else { return false }
    // And this most of the others: between two words in ASCII there is a blank.
    let edges = (left.text.utf8.last ?? 0x80, right.text.utf8.first ?? 0x80)
    if gap >= 0.18, edges.0 < 0x80, edges.1 < 0x80 { return false }
    guard let end = left.text.unicodeScalars.last, let start = right.text.unicodeScalars.first,
      !left.style.isIconFont, !right.style.isIconFont, !left.isBulletGlyph, !right.isBulletGlyph
    else { return false }
    let isEastAsian = (isWide(end), isWide(start))
    if isEastAsian.0 != isEastAsian.1 { return belongAcrossScripts(left, right, gap: gap) }
    // Letter-spacing parts a word's first capital from its small ones by less than a blank.
    if gap >= 0.07, gap < 0.18, left.text.unicodeScalars.count == 1 { return isSmallCapitals(left, right) }
    guard gap < 0.07 else { return false }
    if isEastAsian.0 { return true }
    if ",.;:)]%".unicodeScalars.contains(start), right.text.unicodeScalars.count <= 2 { return true }
    return isSmallCapitals(left, right) || isHyphenOfCapitals(left, right) || isAroundLigature(left, right)
  }

  /// Browsers keep ligatures in a font of their own: "fi" before "ve", "tra" before "ffi" before "c".
  private static func isAroundLigature(_ left: PositionedWord, _ right: PositionedWord) -> Bool {
    guard let end = left.text.unicodeScalars.last, let start = right.text.unicodeScalars.first,
      end.properties.isAlphabetic, start.properties.isLowercase
    else { return false }
    return ligatures.contains(right.text) || ligatures.contains { left.text.hasSuffix($0) }
  }

  private static let ligatures: Set<String> = ["fi", "fl", "ff", "ffi", "ffl", "Fi", "Fl"]

  /// The hyphen of a word in small capitals, which comes from the larger font; what it parts touches it.
  private static func isHyphenOfCapitals(_ left: PositionedWord, _ right: PositionedWord) -> Bool {
    func isCapital(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isUppercase ?? false }
    let (before, after) = (left.text.unicodeScalars, right.text.unicodeScalars)
    return right.text == "-" && isCapital(before.last)
      || before.last == "-" && before.count > 1 && isCapital(before.dropLast().last) && isCapital(after.first)
  }

  /// Printers set a quarter of an em between East Asian and Latin text where the writer typed no blank. In Chinese
  /// and Japanese a blank there says nothing; in Korean it parts words, unless a particle or a counter follows.
  private static func belongAcrossScripts(_ left: PositionedWord, _ right: PositionedWord, gap: Double)
    -> Bool
  {
    if gap < 0.1 { return true }
    // A telephone number or an address beside a place is an item of its own.
    if [left, right].contains(where: { $0.text.utf8.count >= 9 && LineWords.isContact($0.text) }) {
      return false
    }
    guard let end = left.text.unicodeScalars.last, let start = right.text.unicodeScalars.first else {
      return false
    }
    func isLatin(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value < 0x250
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "%")
    }
    if EastAsian.isHangul(start) {
      guard isLatin(end) else { return false }
      let isNumber = end.properties.numericType != nil || end == "%"
      return EastAsian.isAttached(right.text, toNumber: isNumber)
    }
    if EastAsian.isHangul(end) { return false }
    return EastAsian.breaksAnywhere(start) ? isLatin(end) : isLatin(start)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    EastAsian.breaksAnywhere(scalar) || EastAsian.isHangul(scalar)
  }

  /// A capital and the smaller capitals that go on its word, on one baseline.
  private static func isSmallCapitals(_ left: PositionedWord, _ right: PositionedWord) -> Bool {
    func isCapitals(_ word: PositionedWord) -> Bool {
      word.text.unicodeScalars.allSatisfy { $0.properties.isUppercase || !$0.properties.isAlphabetic }
        && word.text.unicodeScalars.contains(where: \.properties.isUppercase)
    }
    guard left.style.size > 0, isCapitals(left), isCapitals(right) else { return false }
    let ratio = right.style.size / left.style.size
    return (0.6...0.93).contains(ratio)
  }

  private static func union(_ left: PositionedWord, _ right: PositionedWord) -> PositionedWord {
    var out = left.text.unicodeScalars.count >= right.text.unicodeScalars.count ? left : right
    out.text = left.text + right.text
    out.box = left.box.union(right.box)
    out.link = left.link ?? right.link
    out.hasSpaceAfter = right.hasSpaceAfter
    return out
  }
}
