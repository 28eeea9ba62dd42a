/// What the words at a line's end say about whether it goes on.
enum SplitWords {
  /// Words between white space.
  static func count(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  /// Whether `text` is long though it has few words: East Asian prose.
  static func isWide(_ text: String) -> Bool {
    text.unicodeScalars.count >= 25 && text.unicodeScalars.contains { $0.value >= 0x3000 }
  }

  /// Whether `text` ends where no sentence can: in a comma, an open bracket, a hyphen, or a small word.
  static func endsOpen(_ text: String) -> Bool {
    guard let end = text.last else { return false }
    if ",;(-/&–—:+".contains(end) { return true }
    if let open = text.lastIndex(of: "("), text[open...].firstIndex(of: ")") == nil { return true }
    guard let word = text.split(separator: " ").last else { return false }
    return small.contains(word.lowercased())
  }

  private static let small: Set<String> = [
    "a", "an", "the", "and", "or", "of", "to", "in", "on", "for", "with", "by", "from", "at", "as", "into",
    "across", "over",
    "under", "than", "that", "which", "using", "via", "per", "its", "our", "their", "is", "are", "was",
    "were", "between", "through",
    "de", "du", "des", "la", "le", "les", "et", "à", "au", "aux", "en", "pour", "par", "avec", "sur", "un",
    "une", "dans",
    "der", "die", "das", "und", "von", "mit", "für", "zur", "zum", "im", "in", "den", "dem", "ein", "eine",
    "y", "el", "los", "con",
    "para", "del", "that", "while", "when", "within", "without", "against", "about", "including",
  ]
}
