extension Reading {
  /// "8 Entwicklern", "30 interne Anwendungen", "120 Server": where the words around a number are German, the noun that it
  /// counts is told by its capital; its plural has too many endings to go by.
  func germanNoun(from: Int) -> CountedNoun? {
    var at = from
    // Adjectives between the number and its noun: "30 interne Anwendungen".
    while at < from + 2, isWord(at), !isCapitalised(at), !has(at, .stop), isGermanAdjective(at) { at += 1 }
    guard isCapitalised(at), !isGlued(at), !isAllCapitals(at), tokens[at].span.count >= 3,
      !has(at, [.stop, .frequency]), !means(at, [.month, .product, .standard, .season]),
      lexeme(at).currency == 0,
      isNumber(from - 1) || isScaleWord(from - 1) || isMark(from - 1, ".") || lexeme(from - 1).foreign > 0,
      !isGlued(at + 1) || !isMark(at + 1, "-"), !means(from - 2, [.label, .product, .standard]),
      speaksGerman(around: at)
    else { return nil }
    return CountedNoun(head: at, next: at + 1, frequency: -1)
  }

  private func isScaleWord(_ at: Int) -> Bool { isWord(at) && lexeme(at).scale > 0 }

  private func isGermanAdjective(_ at: Int) -> Bool {
    let word = word(at)
    return word.count >= 4 && ["e", "en", "er"].contains { word.hasSuffix($0) }
  }

  /// Whether one of a few words before or after `at` is German and can be nothing else, written small.
  private func speaksGerman(around at: Int) -> Bool {
    for near in max(0, at - 12)..<min(count, at + 12) where isWord(near) && !isCapitalised(near) {
      if GermanNouns.words.contains(word(near)) { return true }
    }
    return false
  }
}

private enum GermanNouns {
  static let words: Set<String> = [
    "und", "von", "für", "mit", "eines", "einer", "einem", "einen", "nach", "durch", "zur", "zum", "vom",
    "beim", "über",
    "auf", "bei",
    "insgesamt", "rund", "etwa", "der", "sowie", "aus", "wurden", "auch", "nicht", "ist",
    "ich", "wir",
  ]
}
