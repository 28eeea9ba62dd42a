import ResumeParsing

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
    if ",;(-/&–—:+".contains(end) { return !text.hasSuffix("++") }
    if let open = text.lastIndex(of: "("), text[open...].firstIndex(of: ")") == nil { return true }
    return endsInSmallWord(text)
  }

  /// Whether `text` begins with a name of one word and what that is ("lru-cache: Keeps …", "Tidepool — Watches …").
  static func opensWithName(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3 else { return false }
    return words[0].hasSuffix(":") && words[0].count >= 3 || ["—", "–", "-"].contains(words[1])
  }

  /// Whether a date breaks between `upper` and `lower`: "… — Sept." over "2016 to 2020".
  static func breaksDate(_ upper: String, _ lower: String) -> Bool {
    guard let month = upper.split(separator: " ").last, let year = lower.split(separator: " ").first,
      year.utf8.count == 4, year.utf8.allSatisfy({ (0x30...0x39).contains($0) }), month != "may"
    else { return false }
    return LineWords.isMonth(String(month))
  }

  /// Whether the last word of `text` is one that asks for more: an article, a preposition, a conjunction.
  static func endsInSmallWord(_ text: String) -> Bool {
    guard let word = text.split(separator: " ").last else { return false }
    // "Bend, OR"
    let isCode = word.utf8.count == 2 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return small.contains(word.lowercased()) && !isCode || letters.contains(String(word))
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
    "these", "who", "whose", "where", "but", "has", "have", "had", "after", "before", "until",
    "auf", "bei", "nach", "vor", "über", "unter", "durch", "aus", "um", "bis", "als", "ohne", "gegen",
    "sowie",
    "am", "vom",
    "beim", "einen", "einem", "einer", "eines", "zu", "an", "ins", "seit", "pro", "je", "oder",
    "sans", "chez", "que", "qui", "ou", "ces", "ses", "leur", "leurs", "entre", "sous", "vers", "dont",
    "al", "las", "una", "unos", "por", "sin", "sobre", "desde", "hasta", "como", "cada",
    "di", "il", "gli", "tra", "fra", "da", "nel", "nella", "alla", "dei", "delle", "della", "che", "su",
    "van", "het", "een", "voor", "op", "te", "naar", "uit", "door", "aan", "om", "tot",
    "na", "dla", "od", "przez", "oraz", "ze", "og", "och", "av", "til", "till", "för", "på", "med", "som",
  ]

  /// Words of a letter, which written large are names of something ("Plan Z").
  private static let letters: Set<String> = ["w", "z", "e", "o", "i"]
}
