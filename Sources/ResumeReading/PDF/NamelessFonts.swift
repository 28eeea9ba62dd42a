import ResumeParsing

/// Sizes in fonts that the file does not name. Browsers embed a variable font as several of them, each with the letters
/// that it happened to meet, and the size of each is guessed from those letters: one word may come in three sizes.
/// Its height in the box of the word is one for all.
enum NamelessFonts {
  /// `words` with one size for all in such fonts that are equally high: that of most letters.
  static func evened(_ words: [PositionedWord]) -> [PositionedWord] {
    var letters: [Int: [Double: Int]] = [:]
    for word in words where isNameless(word.style) {
      letters[height(word), default: [:]][word.style.size, default: 0] += word.text.utf8.count
    }
    letters = letters.filter { $1.count > 1 }
    guard !letters.isEmpty else { return words }
    let sizes = letters.mapValues { sizes in
      sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
    return words.map { word in
      guard isNameless(word.style), let size = sizes[height(word)] else { return word }
      var word = word
      word.style.size = size
      return word
    }
  }

  /// pdftohtml calls a font without a name "Times".
  private static func isNameless(_ style: TextStyle) -> Bool {
    style.family == "Times" || style.family.isEmpty
  }

  /// In twentieths of a point.
  private static func height(_ word: PositionedWord) -> Int {
    Int(max(0, min(1e5, word.box.height * 20)).rounded())
  }
}
