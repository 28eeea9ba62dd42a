import Prose

/// The clause in which a match stands.
enum Clause {
  /// The Unicode-scalar span of the clause around `tokens` in its sentence.
  ///
  /// A clause ends at a semicolon, colon, dash or bracket, at a comma before a word that opens a clause, and at
  /// "but", "because" and "so that".
  static func span(of tokens: Range<Int>, sentence: Int, in text: CueText) -> Range<Int> {
    let bounds = text.sentences[sentence]
    var first = tokens.lowerBound
    while first > bounds.lowerBound, !opens(at: first, from: bounds.lowerBound, in: text) { first -= 1 }
    while first < tokens.lowerBound, text.isBreak[first] { first += 1 }
    var last = tokens.upperBound
    while last < bounds.upperBound, !text.isBreak[last] || !separates(last, bounds, text),
      !text.roles[last].contains(.conjunction)
    {
      last += 1
    }
    while last > tokens.upperBound, text.isBreak[last - 1] { last -= 1 }
    return text.spans[first].lowerBound..<text.spans[last - 1].upperBound
  }

  /// Whether a clause begins with the token at `at`.
  private static func opens(at: Int, from lower: Int, in text: CueText) -> Bool {
    if text.roles[at].contains(.conjunction) { return true }
    let before = at - 1
    guard before >= lower, text.isBreak[before] else { return false }
    return !isComma(before, text) || text.roles[at].contains(.opener)
  }

  private static func separates(_ at: Int, _ bounds: Range<Int>, _ text: CueText) -> Bool {
    guard isComma(at, text) else { return true }
    return at + 1 >= bounds.upperBound || text.roles[at + 1].contains(.opener)
  }

  private static func isComma(_ at: Int, _ text: CueText) -> Bool {
    text.prose.scalars[text.spans[at].lowerBound] == ","
  }
}
