/// Puts right what the way of a pasted text did to its lines: the quote marks of a mail, and bullets that
/// lost the blank behind them.
enum PastedMarks {
  /// `text` with those repaired; lines keep their numbers.
  static func repaired(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var isChanged = false
    if isQuoted(lines) {
      lines = lines.map(withoutQuoteMarks)
      isChanged = true
    }
    for mark: Character in ["*", "-", "–", "+", "→", "›", "»", "·"] {
      let least = gluedWords(to: mark, in: lines)
      guard let least else { continue }
      lines = lines.map { isGlued($0, mark, least: least) ? spaced($0, mark) : $0 }
      isChanged = true
    }
    return isChanged ? lines.joined(separator: "\n") : text
  }

  /// Whether the text is a mail's quote: most lines begin with the mark, the empty ones between them too. As a bullet
  /// it stands before no empty line.
  private static func isQuoted(_ lines: [Substring]) -> Bool {
    var quoted = 0
    var empty = 0
    var plain = 0
    for line in lines where !line.isEmpty {
      if !line.hasPrefix(">") {
        plain += 1
      } else if line.dropFirst().allSatisfy({ $0 == ">" || $0 == " " }) {
        empty += 1
      } else {
        quoted += 1
      }
    }
    return empty > 0 && quoted > plain
  }

  private static func withoutQuoteMarks(_ line: Substring) -> Substring {
    var rest = line
    while rest.first == ">" {
      rest = rest.dropFirst()
      if rest.first == " " { rest = rest.dropFirst() }
    }
    return rest
  }

  /// How many words stand behind `mark` at least where it is glued to the items of a text; nil where it is
  /// not. A few long items tell, and short ones ("-Science Tutor") where there are five and no blank stands
  /// behind the mark anywhere.
  private static func gluedWords(to mark: Character, in lines: [Substring]) -> Int? {
    let long = lines.count { isGlued($0, mark, least: 4) }
    let short = lines.count { isGlued($0, mark, least: 1) }
    let isNeverApart = !lines.contains { line in
      let text = line.drop { $0 == " " || $0 == "\t" }
      return text.first == mark && text.dropFirst().first?.isWhitespace ?? false
    }
    if short >= 5, isNeverApart { return 1 }
    return long >= 3 ? 4 : nil
  }

  /// "*Led a team": the mark right before a capital, and not around the words as it is where it stands for italics.
  private static func isGlued(_ line: Substring, _ mark: Character, least words: Int) -> Bool {
    let text = line.drop { $0 == " " || $0 == "\t" }
    guard text.first == mark, let next = text.dropFirst().unicodeScalars.first else { return false }
    // Between East Asian words there is no blank either.
    if (0x2E80...0x9FFF).contains(next.value) { return text.unicodeScalars.count >= 8 }
    // Stars stand for italics, but an arrow may stand between any two figures.
    return next.properties.isUppercase && (mark == "→" || !text.dropFirst().contains(mark))
      && text.split(separator: " ", maxSplits: words - 1).count >= words
  }

  private static func spaced(_ line: Substring, _ mark: Character) -> Substring {
    guard let at = line.firstIndex(of: mark) else { return line }
    return line[...at] + " " + line[line.index(after: at)...]
  }
}
