import Prose

/// What a change is told of, by the words of its sentence.
struct ChangeSubjects {
  private let text: Reading

  init(_ prose: Prose) {
    text = Reading(prose)
  }

  /// The content words of the sentence that holds `span`.
  func words(around span: Range<Int>) -> SubjectWords {
    guard let token = text.tokens.firstIndex(where: { $0.span.upperBound > span.lowerBound }) else {
      return SubjectWords(stems: [], isPronoun: true)
    }
    var stems: Set<String> = []
    var isPronoun = false
    for at in text.sentenceStart(token)..<text.sentenceEnd(token) where text.isWord(at) {
      if text.isAny(at, .it, .that, .this, .which) { isPronoun = true }
      let isFunction = text.has(at, [.stop, .frequency]) || text.means(at, [.changeVerb, .resultVerb])
      guard !isFunction, text.lexeme(at).unit == .none, text.lexeme(at).number < 0,
        text.tokens[at].span.count > 2
      else {
        continue
      }
      stems.insert(String(text.word(at).prefix(5)))
    }
    return SubjectWords(stems: stems, isPronoun: isPronoun)
  }
}

/// The content words of one sentence, by their first five letters.
struct SubjectWords {
  let stems: Set<String>
  /// Whether the sentence speaks of "it", "that" or "this", named before.
  let isPronoun: Bool

  /// Whether the two may speak of one thing: a word in common, or nothing but a pronoun.
  func agree(with other: SubjectWords) -> Bool {
    !stems.isDisjoint(with: other.stems) || stems.isEmpty && isPronoun
  }
}
