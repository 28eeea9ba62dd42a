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
      if let end = Self.endOfThought(at: index, in: prose) {
        phrases.append(AnswerPhrase.Match(phrase: .alternative, tokens: index..<end))
      }
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

  /// "I thought about serializable transactions, but …": what was thought of is an alternative where a "but" turns it down
  /// in the same sentence; "I thought about how to tell them, but" weighs nothing.
  private static func endOfThought(at index: Int, in prose: Prose) -> Int? {
    guard prose.isFolded(index, "thought"), index + 2 < prose.bare.count,
      prose.isFolded(index + 1, "about") || prose.isFolded(index + 1, "of"),
      !["how", "what", "why", "whether", "it", "that", "this", "who", "when", "where"].contains(
        prose.folded(index + 2))
    else { return nil }
    for next in (index + 3)..<max(index + 3, min(prose.bare.count, index + 40)) {
      if prose.isFolded(next, "but") { return index + 2 }
      if prose.bare[next].isMark(".") || prose.bare[next].isNewline { return nil }
    }
    return nil
  }

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
