/// What texts hold, by every three letters in a row: East Asian text has no blanks between its words, and looking for
/// each word in all of a long text would take the square of its length.
struct LetterTriples {
  /// Runs of one, two and three letters, each as one number.
  private var runs: Set<UInt64> = []

  /// Takes note of what `text` holds.
  mutating func add(_ text: String) {
    let letters = Array(text.unicodeScalars)
    for start in letters.indices {
      for end in start..<min(start + 3, letters.count) {
        runs.insert(LetterTriples.number(letters[start...end]))
      }
    }
  }

  /// Whether every three letters in a row of `word` stand so in some text; of a shorter word, all its letters.
  func hold(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    guard letters.count > 3 else { return runs.contains(LetterTriples.number(letters[...])) }
    return (3...letters.count).allSatisfy { runs.contains(LetterTriples.number(letters[($0 - 3)..<$0])) }
  }

  /// At most three letters as a number: a letter takes 21 bits.
  private static func number(_ letters: ArraySlice<Unicode.Scalar>) -> UInt64 {
    letters.reduce(0) { $0 << 21 | UInt64($1.value) }
  }
}
