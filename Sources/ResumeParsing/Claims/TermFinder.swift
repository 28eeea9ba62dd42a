import Prose

/// Finds a vocabulary's terms in a text, by tokens and without case but for names that count only as spelled.
///
/// Phrases are indexed by their first word, so that the cost is that of the text and not of the vocabulary.
struct TermFinder {
  private struct Phrase {
    var words: [String]
    /// Whether the last word matches any ending ("shard*").
    var isOpen: Bool
    /// The words as spelled, where only that counts.
    var spelled: [String]?
    var term: Int
  }

  private let terms: [ClaimVocabulary.Term]
  private var byFirst: [String: [Phrase]] = [:]
  /// A bit for each first word in ASCII, by the lowest bits of its key, and for the first letter of each open one: most
  /// words of a text begin no phrase, which these tell at once.
  private var firsts = [UInt64](repeating: 0, count: 64)
  private var openLetters = [Bool](repeating: false, count: 256)
  /// Phrases whose first word is open, by its first two letters.
  private var open: [String: [Phrase]] = [:]
  private var eastAsian = EastAsianPhrases()

  init(_ vocabulary: ClaimVocabulary) {
    terms = vocabulary.terms
    for (index, term) in terms.enumerated() {
      for text in term.phrases where !eastAsian.add(text, id: index) {
        let isOpen = text.hasSuffix("*")
        let (words, spelled) = TermFinder.words(of: isOpen ? String(text.dropLast()) : text)
        guard let first = words.first else { continue }
        let phrase = Phrase(
          words: words, isOpen: isOpen, spelled: term.isCaseExact ? spelled : nil, term: index)
        if isOpen, words.count == 1 {
          open[TermFinder.opening(of: first), default: []].append(phrase)
          openLetters[Int(first.utf8.first ?? 0)] = true
        } else {
          byFirst[first, default: []].append(phrase)
          let key = WordKey.of(first)
          firsts[Int(key >> 6 & 63)] |= 1 << (key & 63)
        }
      }
    }
  }

  /// The words of a phrase, folded and as spelled: its tokens.
  private static func words(of phrase: String) -> (folded: [String], spelled: [String]) {
    // Most are small letters with blanks between them: each word is its own token, and folded already.
    if phrase.utf8.allSatisfy({ 0x61...0x7A ~= $0 || $0 == UInt8(ascii: " ") }) {
      let words = TextFolding.blankSeparated(phrase).map(String.init)
      return (words, words)
    }
    let prose = Prose(phrase)
    let tokens = prose.tokens.filter { $0.kind != .newline }
    return (tokens.map(\.folded), tokens.map { prose.string($0.span) })
  }

  /// The terms that `prose` names, by where they stand first and then by the vocabulary's order; each once.
  func terms(in prose: Prose) -> [ClaimVocabulary.Term] {
    let words = prose.tokens.map { TermFinder.withoutElision($0.folded) }
    var first: [Int: Int] = [:]
    var technologies = TechnologyMentions()
    func add(_ phrase: Phrase, _ at: Int) {
      if terms[phrase.term].kind == .technology {
        technologies.add(phrase.term, at..<(at + phrase.words.count), isSpelled: isSpelled(phrase, at, prose))
      } else if first[phrase.term] == nil, isSpelled(phrase, at, prose) {
        first[phrase.term] = at
      }
    }
    for at in words.indices where mayBegin(words[at]) {
      let here = (byFirst[words[at]] ?? []).filter { matches($0, words, at, prose) }
      // "Performance reviews" are about people: a topic's longer phrase speaks for its words.
      let longest = here.lazy.filter { terms[$0.term].kind == .topic }.map { $0.words.count }.max() ?? 0
      for phrase in here where terms[phrase.term].kind != .topic || phrase.words.count == longest {
        add(phrase, at)
      }
      for phrase in open[TermFinder.opening(of: words[at])] ?? [] where words[at].hasPrefix(phrase.words[0]) {
        add(phrase, at)
      }
      // "API를", "APIの": the name stands by itself, the ending is glued to it.
      for word in EastAsianPhrases.latinWords(in: words[at]) {
        for phrase in byFirst[word] ?? []
        where word.count > 2 || word.count == 2 && (phrase.words.count > 1 || phrase.spelled != nil) {
          guard hasRest(phrase, words, at), isSpelled(phrase, at, prose) else { continue }
          add(phrase, at)
        }
      }
    }
    for (term, at) in technologies.places(words, prose) { first[term] = at }
    for (term, at) in eastAsian.found(in: prose) { first[term] = min(first[term] ?? at, at) }
    return first.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { terms[$0.key] }
  }

  /// Whether a phrase may begin with `word` or inside it.
  private func mayBegin(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { utf8 in
      guard let first = utf8.first else { return false }
      if openLetters[Int(first)] { return true }
      var key = WordKey.empty
      for byte in utf8 {
        // Letters with accents can be spelled in two ways, and names stand inside East Asian words.
        if byte >= 0x80 { return true }
        key = WordKey.adding(byte, to: key)
      }
      return firsts[Int(key >> 6 & 63)] >> (key & 63) & 1 == 1
    }
  }

  /// "l'api" as "api", "d'elasticsearch" as "elasticsearch": French glues short words to the next one.
  private static func withoutElision(_ word: String) -> String {
    var bytes = word.utf8.makeIterator()
    guard let letter = bytes.next(), bytes.next() == 0x27, "cdjlmnst".utf8.contains(letter) else {
      return word
    }
    return String(word.dropFirst(2))
  }

  private func matches(_ phrase: Phrase, _ words: [String], _ at: Int, _ prose: Prose) -> Bool {
    guard at + phrase.words.count <= words.count else { return false }
    // "1,900 GitHub stars" tells of an audience, not of a technology that was used.
    let next = at + phrase.words.count
    if next < words.count, ["star", "stars", "followers", "스타"].contains(words[next]) { return false }
    for (offset, word) in phrase.words.enumerated() {
      let isLast = offset == phrase.words.count - 1
      let here = words[at + offset]
      if isLast, phrase.isOpen ? !here.hasPrefix(word) : !isForm(here, of: word, prose.tokens[at + offset]) {
        // "Node.jsで", "CI/CD를"
        guard offset > 0, EastAsianPhrases.latinWords(in: here).first == word else { return false }
      }
      if !isLast, here != word { return false }
    }
    // "Go" in lower case is a verb, "R" in "R&D" no language: a name of one or two letters is printed as such, or
    // stands in a list of technologies.
    if phrase.words.count == 1, phrase.words[0].count <= 2, terms[phrase.term].kind == .technology {
      let printed = prose.string(prose.tokens[at].span)
      guard phrase.spelled != nil || (printed.unicodeScalars.first?.properties.isUppercase ?? false) else {
        return false
      }
      // "340 Go de données": a gigabyte in French.
      if at > 0, prose.tokens[at - 1].kind == .number,
        at + 1 >= words.count || ["de", "d", "par", "/", ")", ","].contains(words[at + 1])
      {
        return false
      }
      let isGlued = prose.adjoins(at, at + 1) && ["&", "+", "#", "-"].contains(words[at + 1])
      return !isGlued
    }
    return true
  }

  /// Whether the words after a phrase's first stand behind `at`; an East Asian ending may be glued to the last one.
  private func hasRest(_ phrase: Phrase, _ words: [String], _ at: Int) -> Bool {
    guard at + phrase.words.count <= words.count else { return false }
    return phrase.words.indices.dropFirst().allSatisfy { offset in
      let here = words[at + offset]
      return here == phrase.words[offset]
        || offset == phrase.words.count - 1
          && EastAsianPhrases.latinWords(in: here).first == phrase.words[offset]
    }
  }

  /// Whether `word` is `term`, or its plural where it is a word of its own.
  private func isForm(_ word: String, of term: String, _ token: Token) -> Bool {
    word == term || (term.count >= 4 && token.kind == .word && word == term + "s")
  }

  /// Whether the words at `at` are spelled as `phrase` is, where that counts. Endings may be glued to them ("Spring을").
  private func isSpelled(_ phrase: Phrase, _ at: Int, _ prose: Prose) -> Bool {
    guard let spelled = phrase.spelled else { return true }
    return spelled.indices.allSatisfy {
      prose.string(prose.tokens[at + $0].span).firstRange(of: spelled[$0]) != nil
    }
  }

  /// The first two letters of `word`; by bytes where they are ASCII, as most are.
  private static func opening(of word: String) -> String {
    let begin = word.utf8.prefix(3)
    return begin.allSatisfy { $0 < 0x80 }
      ? String(decoding: begin.prefix(2), as: UTF8.self) : String(word.prefix(2))
  }
}
