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
      !conjunctions.contains(word(last, text))
    {
      last += 1
    }
    while last > tokens.upperBound, text.isBreak[last - 1] { last -= 1 }
    return text.spans[first].lowerBound..<text.spans[last - 1].upperBound
  }

  /// Whether a clause begins with the token at `at`.
  private static func opens(at: Int, from lower: Int, in text: CueText) -> Bool {
    if conjunctions.contains(word(at, text)) { return true }
    let before = at - 1
    guard before >= lower, text.isBreak[before] else { return false }
    return text.prose.tokens[text.tokens[before].lowerBound].folded != "," || openers.contains(word(at, text))
  }

  private static func separates(_ at: Int, _ bounds: Range<Int>, _ text: CueText) -> Bool {
    guard text.prose.tokens[text.tokens[at].lowerBound].folded == "," else { return true }
    return at + 1 >= bounds.upperBound || openers.contains(word(at + 1, text))
  }

  private static func word(_ at: Int, _ text: CueText) -> String {
    text.prose.tokens[text.tokens[at].lowerBound].folded
  }

  private static let conjunctions: Set<String> = ["but", "because", "although", "whereas", "→"]

  private static let openers: Set<String> = [
    "and", "but", "so", "or", "which", "because", "while", "when", "then", "since", "as", "after", "before", "until",
    "i", "we", "it", "they", "he", "she", "there", "the", "this", "that", "these", "my", "our", "who", "where", "if",
    "causing", "making", "leading", "resulting", "reducing", "allowing", "meaning", "leaving", "due", "though",
  ]
}
