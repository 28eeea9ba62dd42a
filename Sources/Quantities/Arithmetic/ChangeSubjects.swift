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
      guard isSubject(at) else { continue }
      stems.insert(String(text.word(at).prefix(5)))
    }
    return SubjectWords(stems: stems, isPronoun: isPronoun)
  }

  /// The content words among the six before `offset`, inside its sentence, by their first five letters.
  func words(before offset: Int) -> Set<String> {
    let end = text.tokens.firstIndex { $0.span.lowerBound >= offset } ?? text.tokens.count
    guard end > 0 else { return [] }
    var stems: Set<String> = []
    for at in max(text.sentenceStart(end - 1), end - 6)..<end where isSubject(at) {
      stems.insert(String(text.word(at).prefix(5)))
    }
    return stems
  }

  /// Whether "by" leads the figure at `offset`, which makes it a difference: "by 80 %", "by about 80 %".
  func isLedByBy(at offset: Int) -> Bool {
    let end = text.tokens.firstIndex { $0.span.lowerBound >= offset } ?? text.tokens.count
    return text.word(end - 1) == "by" || text.word(end - 2) == "by"
  }

  /// Whether the token at `at` is a word that can name what is measured.
  private func isSubject(_ at: Int) -> Bool {
    guard text.isWord(at), !text.has(at, [.stop, .frequency]), !text.means(at, [.changeVerb, .resultVerb])
    else { return false }
    return text.lexeme(at).unit == .none && text.lexeme(at).number < 0 && text.tokens[at].span.count > 2
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
