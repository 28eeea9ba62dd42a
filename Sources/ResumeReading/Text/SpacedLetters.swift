/// Puts words together whose letters are typed with a blank between them: "P R O F I L E", "A D A   B R O O K".
enum SpacedLetters {
  /// `text` with such words whole; nil where it is not letter-spaced. Two and more blanks part words.
  static func joined(_ text: some StringProtocol) -> String? {
    var words: [String] = [""]
    var blanks = 0
    var letters = 0
    for character in text.drop(while: \.isWhitespace) {
      if character.isWhitespace {
        blanks += 1
        continue
      }
      let isFirst = words.count == 1 && words[0].isEmpty
      guard blanks > 0 || isFirst, isLetter(character) || "&-’'.".contains(character) else { return nil }
      if blanks >= 2, !isFirst { words.append("") }
      words[words.count - 1].append(character)
      blanks = 0
      if isLetter(character) { letters += 1 }
    }
    // "R & D", and a name's initials, are no spaced word.
    guard letters >= 4, words.contains(where: { $0.count >= 3 }) else { return nil }
    return words.joined(separator: " ")
  }

  /// Whether `character` is a letter of an alphabet; ideographs and syllables may stand alone.
  private static func isLetter(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic && first.value < 0x1100
  }
}
