import Prose

/// Tells an English line from others by its small words.
package enum LineLanguage {
  /// Whether `prose` reads as English: no East Asian writing, and more English small words than others'.
  package static func isEnglish(_ prose: Prose) -> Bool {
    var foreignLetters = 0
    for scalar in prose.scalars {
      if scalar.value >= 0x370 && scalar.properties.isAlphabetic { foreignLetters += 1 }
    }
    if foreignLetters * 4 > prose.count { return false }
    var english = 0
    var others = 0
    for token in prose.tokens where token.kind == .word {
      if smallEnglish.contains(token.folded) { english += 1 }
      if smallOthers.contains(token.folded) { others += 1 }
      for scalar in prose.scalars[token.span] where (0xC0...0x17F).contains(scalar.value) {
        others += 1
        break
      }
    }
    return others <= english
  }

  private static let smallEnglish: Set<String> = [
    "the", "of", "and", "to", "for", "with", "by", "from", "at", "on", "which", "that", "using", "a", "is",
    "was", "into", "as", "over", "their", "our", "through", "across",
  ]

  private static let smallOthers: Set<String> = [
    "der", "die", "das", "und", "von", "mit", "für", "auf", "im", "den", "dem", "des", "zur", "zum", "eine",
    "einer", "eines", "durch", "bei", "le", "la", "les", "du", "de", "et", "pour", "avec", "dans", "sur",
    "une", "aux", "au", "par", "el", "los", "las", "y", "con", "para", "del", "una", "por", "e", "da", "do",
    "dos", "em", "di", "il", "per", "och", "av", "van", "het", "een", "en", "voor", "verantwortlich",
  ]
}
