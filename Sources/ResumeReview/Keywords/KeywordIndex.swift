import Prose
import ResumeParsing

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
  /// Phrases of one open word ("idempoten*"), by its first two letters.
  private var open: [String: [Phrase]] = [:]
  private var eastAsian = EastAsianPhrases()

  init(_ keywords: [ReviewRole.Keyword]) {
    for (index, keyword) in keywords.enumerated() {
      for text in [keyword.keyword] + keyword.synonyms where !eastAsian.add(text, id: index) {
        let isOpen = text.hasSuffix("*")
        let printed = isOpen ? String(text.dropLast()) : text
        let words = KeywordText(printed).words
        guard let first = words.first else { continue }
        let hasCapital = printed.unicodeScalars.contains { $0.properties.isUppercase }
        let isShort = words.count == 1 && printed.unicodeScalars.count <= 4 && hasCapital
        let phrase = Phrase(
          keyword: index, words: words, exact: isShort ? printed : nil, isInflected: !hasCapital,
          isOpen: isOpen)
        if isOpen, words.count == 1 {
          open[String(first.prefix(2)), default: []].append(phrase)
        } else {
          byStem[Self.stem(first), default: []].append(phrase)
        }
      }
    }
  }

  /// The keywords that `text` names, by index, once for each place.
  func keywords(in text: KeywordText) -> [Int] {
    var found: [Int] = []
    for at in text.words.indices {
      let here = found.count
      // Two phrases of one keyword at one place are one mention.
      for phrase in byStem[text.stems[at]] ?? [] where matches(phrase, text, at) {
        if !found[here...].contains(phrase.keyword) { found.append(phrase.keyword) }
      }
      for phrase in open[String(text.words[at].prefix(2))] ?? [] where matches(phrase, text, at) {
        if !found[here...].contains(phrase.keyword) { found.append(phrase.keyword) }
      }
    }
    return found + eastAsian.found(in: text.prose).map(\.id)
  }

  private func matches(_ phrase: Phrase, _ text: KeywordText, _ at: Int) -> Bool {
    guard at + phrase.words.count <= text.words.count else { return false }
    // "1,900 GitHub stars" tells of an audience, not of a use.
    let next = at + phrase.words.count
    if next < text.words.count, ["star", "stars", "followers", "스타"].contains(text.words[next]) {
      return false
    }
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

  /// A word without its English ending: "caching", "cached" and "caches" are one; short words stay, so that a "page"
  /// is no "paging".
  static func stem(_ word: String) -> String {
    guard word.utf8.count > 4 else { return word }
    for ending in ["ing", "ed", "es", "s", "e"] where word.hasSuffix(ending) {
      var stem = word.dropLast(ending.count)
      guard stem.utf8.count >= 4 else { continue }
      let last = stem.suffix(2)
      // "planning" is of "plan", and "processes" of what "process" is cut to.
      if ending == "ing" || ending == "ed" || last == "ss", last.first == last.last {
        stem = stem.dropLast()
      }
      return String(stem)
    }
    return word
  }
}

/// A text's words, hyphens left out: "on-call" is "on call".
struct KeywordText {
  let prose: Prose
  let words: [String]
  let stems: [String]
  let printed: [String]

  init(_ text: String) { self.init(Prose(text)) }

  init(_ prose: Prose) {
    self.prose = prose
    var words: [String] = []
    var printed: [String] = []
    for token in prose.tokens where token.kind != .newline && token.folded != "-" {
      // "API를": the name stands by itself, the ending is glued to it.
      let latin = EastAsianPhrases.latinWords(in: token.folded)
      words += latin.isEmpty ? [token.folded] : latin
      printed += latin.isEmpty ? [prose.string(token.span)] : latin.map { $0.uppercased() }
    }
    self.words = words
    self.printed = printed
    stems = words.map(KeywordIndex.stem)
  }
}
