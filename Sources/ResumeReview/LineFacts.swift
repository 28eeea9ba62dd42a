import Prose
import Quantities
import ResumeParsing

/// What the rules ask about one claim, found out once.
struct LineFacts: Sendable {
  let claim: Claim
  let prose: Prose
  /// The tokens' folded texts, by token.
  let words: [String]
  /// Number of words and numbers.
  let length: Int
  /// Whether the line reads as English, so that rules about English words may speak.
  let isEnglish: Bool
  /// Quantities that measure something.
  let metrics: [Quantity]
  /// How the line opens.
  let lead: LeadWords.Lead?

  init(_ claim: Claim) {
    self.claim = claim
    let prose = Prose(claim.text)
    self.prose = prose
    words = prose.tokens.map(\.folded)
    length = prose.tokens.reduce(0) { $0 + ($1.kind == .word || $1.kind == .number ? 1 : 0) }
    isEnglish = LineLanguage.isEnglish(prose)
    metrics = claim.quantities.quantities.filter(\.isMetric)
    lead = isEnglish ? LeadWords.lead(of: prose) : nil
  }

  /// The first of `phrases` (words with single spaces, folded) that stands in the line, as printed.
  func first(of phrases: [[String]]) -> String? {
    for at in words.indices {
      for phrase in phrases where matches(phrase, at) {
        let end = prose.tokens[at + phrase.count - 1].span.upperBound
        return prose.string(prose.tokens[at].span.lowerBound..<end)
      }
    }
    return nil
  }

  /// Whether `phrase` stands at the token `at`; a word ending in `*` matches any ending.
  func matches(_ phrase: [String], _ at: Int) -> Bool {
    guard at + phrase.count <= words.count else { return false }
    for (offset, word) in phrase.enumerated() {
      let here = words[at + offset]
      if word.hasSuffix("*") {
        if !here.hasPrefix(word.dropLast()) { return false }
      } else if here != word {
        return false
      }
    }
    return true
  }

  /// Whether the line has more than one clause or purpose, so that what is put behind it would hang on the last one.
  var isBranched: Bool {
    words.indices.contains { at in
      [",", ";", "(", "that", "which", "while", "who", "where"].contains(words[at])
        || at > 2 && ["to", "for", "and", "before", "after", "during"].contains(words[at])
    }
  }

  /// Whether a phrase ends at the offset `end`: a stop, or a word that begins another.
  func isPhraseEnd(_ end: Int) -> Bool {
    guard let next = prose.tokens.firstIndex(where: { $0.span.lowerBound >= end }) else { return true }
    return [",", ";", ".", "and", "while", "without", "("].contains(words[next])
  }

  /// Words that begin another phrase behind "10% increase in visits".
  static let phraseEnds: Set<String> = [
    "by", "through", "using", "via", "with", "while", "across", "over", "and", "on", "at", "within", "for",
    "from",
    "after", "when", "thanks", "because", "during", "per", "compared", "versus", "vs", "than", "as", "which",
    "that",
    "where", "without", "but", "or", "to",
    // A finite verb: "so that 40% fewer cases had to be passed on".
    "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could",
    "may", "must", "should", "so",
  ]

  /// Whether any of these words stands in the line; a word ending in `*` matches any ending.
  func has(_ wanted: [String]) -> Bool {
    words.contains { word in
      wanted.contains { $0.hasSuffix("*") ? word.hasPrefix($0.dropLast()) : word == $0 }
    }
  }
}
