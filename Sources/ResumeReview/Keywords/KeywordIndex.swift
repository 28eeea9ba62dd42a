import Prose

/// Finds keywords and their synonyms in texts, by words, with inflections.
struct KeywordIndex {
  private struct Phrase {
    var keyword: Int
    var words: [String]
    /// The phrase as printed, where it must stand so: "REST" is no "rest".
    var exact: String?
    /// Whether the last word may be inflected: names are not, but for an s.
    var isInflected: Bool
    var isOpen: Bool
  }

  private var byStem: [String: [Phrase]] = [:]

  init(_ keywords: [ReviewRole.Keyword]) {
    for (index, keyword) in keywords.enumerated() {
      for text in [keyword.keyword] + keyword.synonyms {
        let isOpen = text.hasSuffix("*")
        let printed = isOpen ? String(text.dropLast()) : text
        let words = KeywordText(printed).words
        guard let first = words.first else { continue }
        let hasCapital = printed.unicodeScalars.contains { $0.properties.isUppercase }
        let isShort = words.count == 1 && printed.unicodeScalars.count <= 4 && hasCapital
        byStem[Self.stem(first), default: []].append(
          Phrase(
            keyword: index, words: words, exact: isShort ? printed : nil, isInflected: !hasCapital,
            isOpen: isOpen))
      }
    }
  }

  /// The keywords that `text` names, by index, once for each place.
  func keywords(in text: KeywordText) -> [Int] {
    var found: [Int] = []
    for at in text.words.indices {
      let here = found.count
      for phrase in byStem[text.stems[at]] ?? [] where matches(phrase, text, at) {
        // Two phrases of one keyword at one place are one mention.
        if !found[here...].contains(phrase.keyword) { found.append(phrase.keyword) }
      }
    }
    return found
  }

  private func matches(_ phrase: Phrase, _ text: KeywordText, _ at: Int) -> Bool {
    guard at + phrase.words.count <= text.words.count else { return false }
    for (offset, word) in phrase.words.enumerated() {
      let here = text.words[at + offset]
      if here == word { continue }
      guard offset == phrase.words.count - 1 else { return false }
      if phrase.isOpen, here.hasPrefix(word) { continue }
      if phrase.isInflected, Self.stem(here) == Self.stem(word) { continue }
      guard here == word + "s", word.count > 3 else { return false }
    }
    return phrase.exact.map { $0 == text.printed[at] } ?? true
  }

  /// A word without its English ending: "caching", "cached" and "caches" are one; short words stay.
  static func stem(_ word: String) -> String {
    guard word.utf8.count > 4 else { return word }
    for ending in ["ing", "ed", "es", "s", "e"] where word.hasSuffix(ending) {
      var stem = word.dropLast(ending.count)
      guard stem.utf8.count >= 4 else { continue }
      let last = stem.suffix(2)
      if ending == "ing" || ending == "ed", last.count == 2, last.first == last.last {
        stem = stem.dropLast()
      }
      return String(stem)
    }
    return word
  }
}

/// A text's words, hyphens left out: "on-call" is "on call".
struct KeywordText {
  let words: [String]
  let stems: [String]
  let printed: [String]

  init(_ text: String) { self.init(Prose(text)) }

  init(_ prose: Prose) {
    let tokens = prose.tokens.filter { $0.kind != .newline && $0.folded != "-" }
    words = tokens.map(\.folded)
    stems = words.map(KeywordIndex.stem)
    printed = tokens.map { prose.string($0.span) }
  }
}
