import Prose

/// What every token of an answer can do, and the phrases in it: looked up once for all rules.
struct AnswerMarks: Sendable {
  /// The classes of each token; empty for anything but words.
  let classes: [WordClass]
  /// Each word's hash; 0 for anything but words and numbers.
  let hashes: [UInt64]
  /// The phrases, by their first token.
  let phrases: [AnswerPhrase.Match]
  /// Number of words and numbers.
  let wordCount: Int

  /// Looks up the tokens of `prose`. Linear in the text.
  init(_ prose: Prose) {
    var classes: [WordClass] = []
    classes.reserveCapacity(prose.tokens.count)
    var hashes: [UInt64] = []
    hashes.reserveCapacity(prose.tokens.count)
    var phrases: [AnswerPhrase.Match] = []
    var words = 0
    for (index, token) in prose.tokens.enumerated() {
      guard token.isSpoken else {
        classes.append([])
        hashes.append(0)
        continue
      }
      words += 1
      let word = WordHash(token.folded)
      hashes.append(word.value)
      let found = WordClass.of(word)
      classes.append(found)
      AnswerPhrase.append(at: index, word, in: prose, to: &phrases)
      if found.contains(.vagueKind), let end = Self.endOfVagueKind(at: index, in: prose) {
        phrases.append(AnswerPhrase.Match(phrase: .hedge, tokens: index..<end))
      }
    }
    self.classes = classes
    self.hashes = hashes
    self.phrases = phrases
    wordCount = words
  }

  /// The spans of one kind of phrase.
  func spans(of phrase: AnswerPhrase, in prose: Prose) -> [Range<Int>] {
    phrases.filter { $0.phrase == phrase }.map { match in
      prose.tokens[match.tokens.lowerBound].span
        .lowerBound..<prose.tokens[match.tokens.upperBound - 1].span
        .upperBound
    }
  }

  /// Whether a kind of phrase occurs.
  func has(_ phrase: AnswerPhrase) -> Bool { phrases.contains { $0.phrase == phrase } }

  /// "kind of slow" hedges; "a kind of queue", "this sort of outage", "kind of a lock" name a kind.
  private static func endOfVagueKind(at index: Int, in prose: Prose) -> Int? {
    func word(_ at: Int) -> String { prose.tokens.indices.contains(at) ? prose.tokens[at].folded : "" }
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

// Asked hundreds of times an answer: a pattern is one comparison, `==` of an enumeration with raw values a call.
extension Token {
  /// Whether this is a word.
  var isWord: Bool { if case .word = kind { true } else { false } }

  /// Whether this is a mark of punctuation.
  var isPunctuation: Bool { if case .punctuation = kind { true } else { false } }

  /// Whether this is a word or a number: what the length of an answer is counted in.
  var isSpoken: Bool {
    switch kind {
    case .word, .number: true
    case .punctuation, .symbol, .newline: false
    }
  }
}

extension Prose {
  /// Whether token `index` looks like a verb in the past tense: an ending in -ed, or an irregular form.
  func isPast(_ index: Int, _ classes: WordClass) -> Bool {
    if classes.contains(.irregularPast) { return true }
    let span = tokens[index].span
    return span.count >= 4 && scalars[span.upperBound - 1] == "d" && scalars[span.upperBound - 2] == "e"
  }
}
