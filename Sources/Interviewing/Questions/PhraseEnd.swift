/// Where a text can be cut without a word left hanging.
enum PhraseEnd {
  /// The last place up to `end` after a word that can end a phrase: “without signal for up” ends after “signal”. No
  /// words are given up below `least`, and the marks before the place are.
  static func before(_ end: Int, in scalars: [Unicode.Scalar], from least: Int) -> Int {
    var end = withoutMarks(end, scalars)
    while let space = scalars[..<end].lastIndex(of: " "), space > least,
      hanging.contains(OneLine.string(scalars[(space + 1)..<end]).lowercased())
    {
      end = withoutMarks(space, scalars)
    }
    return end
  }

  private static func withoutMarks(_ end: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var end = end
    while end > 1, [" ", ",", ";", ":", ".", "(", "-", "–", "—"].contains(scalars[end - 1]) { end -= 1 }
    return end
  }

  /// Prepositions, articles, conjunctions and the like of the languages that are read.
  private static let hanging: Set<String> = [
    "a", "an", "the", "of", "to", "for", "in", "on", "at", "by", "with", "without", "from", "into", "onto",
    "over",
    "under", "up", "down", "across", "through", "via", "between", "and", "or", "but", "as", "that", "which",
    "who",
    "while", "so", "than", "per", "its", "their", "our", "my", "his", "her", "this", "these", "those", "each",
    "every",
    "all", "is", "are", "was", "were", "has", "have", "had", "be", "using", "about", "around", "after",
    "before",
    "not", "no", "more", "less", "fewer", "most", "only", "both", "other", "new", "within", "&", "+", "/",
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und",
    "oder", "von",
    "vom", "zu", "zum", "zur", "mit", "für", "im", "am", "auf", "aus", "bei", "nach", "durch", "ohne", "über",
    "unter",
    "sowie", "wodurch", "bis", "le", "la", "les", "un", "une", "du", "de", "d’une", "d'une", "et", "ou", "à",
    "au",
    "aux", "en", "dans", "sur", "sous", "pour", "par", "avec", "sans", "el", "los", "las", "una", "y", "con",
    "para",
    "por", "sin", "o", "e", "do", "da", "dos", "das", "em", "com", "sem", "na", "w", "z", "i", "oraz",
  ]
}
