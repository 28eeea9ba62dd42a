import Prose

/// What every token of an answer can do, and the phrases in it: looked up once for all rules.
struct AnswerMarks: Sendable {
  /// The classes of each token; empty for anything but words.
  let classes: [WordClass]
  /// The phrases, by their first token.
  let phrases: [AnswerPhrase.Match]
  /// Number of words and numbers.
  let wordCount: Int

  /// Looks up the tokens of `prose`. Linear in the text.
  init(_ prose: Prose) {
    let tokens = prose.bare
    // Asked for once: the lazy start of a static value costs as much as looking a word up in it.
    let phrasebook = AnswerPhrase.book
    let words = WordClass.table
    var classes: [WordClass] = []
    classes.reserveCapacity(tokens.count)
    var phrases: [AnswerPhrase.Match] = []
    var wordCount = 0
    for index in tokens.indices {
      guard tokens[index].isSpoken else {
        classes.append([])
        continue
      }
      wordCount += 1
      let found = WordClass(rawValue: words[tokens[index].key])
      classes.append(found)
      phrasebook.append(at: index, in: tokens, to: &phrases)
      if found.contains(.vagueKind), let end = Self.endOfVagueKind(at: index, in: prose) {
        phrases.append(AnswerPhrase.Match(phrase: .hedge, tokens: index..<end))
      }
    }
    self.classes = classes
    self.phrases = phrases
    self.wordCount = wordCount
  }

  /// Whether a kind of phrase occurs.
  func has(_ phrase: AnswerPhrase) -> Bool { phrases.contains { $0.phrase == phrase } }

  /// "kind of slow" hedges; "a kind of queue", "this sort of outage", "kind of a lock" name a kind.
  private static func endOfVagueKind(at index: Int, in prose: Prose) -> Int? {
    func word(_ at: Int) -> String { prose.bare.indices.contains(at) ? prose.folded(at) : "" }
    guard word(index + 1) == "of" else { return nil }
    switch word(index + 2) {
    case "a", "an", "the", "this", "that", "these", "work", "thing", "things": return nil
    default: break
    }
    switch word(index - 1) {
    case "this", "that", "the", "a", "what", "some", "any", "every", "same", "one", "each", "which",
      "another", "new":
      return nil
    default: return index + 2
    }
  }
}

extension Prose {
  /// Whether token `index` looks like a verb in the past tense: an ending in -ed, or an irregular form.
  func isPast(_ index: Int, _ classes: WordClass) -> Bool {
    if classes.contains(.irregularPast) { return true }
    let span = bare[index].span
    return span.count >= 4 && scalars[span.upperBound - 1] == "d" && scalars[span.upperBound - 2] == "e"
  }
}
