/// “a” or “an”.
enum Article {
  /// How a word begins when it is read aloud.
  enum Beginning: Sendable, Equatable {
    case vowel, consonant
    /// Read as a word by some and letter by letter by others (“SQL”), so that either article will do.
    case either
  }

  /// How `word`, as printed, begins.
  static func beginning(of word: String) -> Beginning {
    let scalars = Array(word.unicodeScalars)
    guard let first = scalars.first else { return .either }
    if ("0"..."9").contains(first) { return beginning(ofDigits: scalars) }
    guard first.properties.isAlphabetic else { return .either }
    let letters = scalars.prefix { $0.properties.isAlphabetic }
    let lower = word.lowercased()
    if letters.count == 1 || letters.allSatisfy(\.properties.isUppercase) || mixedCapitals(letters) {
      // Letter by letter where it cannot be a word; “SQL” is said both ways.
      let name = first.properties.uppercaseMapping.unicodeScalars.first ?? first
      let isVowelName = "AEFHILMNORSX".unicodeScalars.contains(name)
      let isSpelled =
        letters.count == 1 || !lower.unicodeScalars.contains { "aeiou".unicodeScalars.contains($0) }
      if isSpelled, lower != "sql" { return isVowelName ? .vowel : .consonant }
      if first == "U" { return .either }
      let isVowelLetter = "AEIOU".unicodeScalars.contains(first)
      return isVowelName == isVowelLetter ? (isVowelName ? .vowel : .consonant) : .either
    }
    if ["hour", "honest", "honor", "honour", "heir"].contains(where: { lower.hasPrefix($0) }) {
      return .vowel
    }
    if consonantal.contains(where: { lower.hasPrefix($0) }) { return .consonant }
    if lower == "one" || lower.hasPrefix("one-") || lower.hasPrefix("once") { return .consonant }
    return "aeiou".unicodeScalars.contains(lower.unicodeScalars.first ?? first) ? .vowel : .consonant
  }

  /// Beginnings that are spelled with a vowel and said with a consonant.
  private static let consonantal = [
    "uni", "use", "usa", "usu", "util", "eu", "ubiq", "uto", "ura", "uri", "ufo",
  ]

  private static func mixedCapitals(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    letters.count > 1 && letters.prefix(2).allSatisfy(\.properties.isUppercase)
  }

  private static func beginning(ofDigits scalars: [Unicode.Scalar]) -> Beginning {
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    if digits.first == "8" { return .vowel }
    guard digits.count == 2 || digits.count % 3 == 2, digits.first == "1",
      let second = digits.dropFirst().first
    else { return .consonant }
    return second == "1" || second == "8" ? .vowel : .consonant
  }
}
