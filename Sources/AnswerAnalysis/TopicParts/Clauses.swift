import Prose

/// The clauses of a text: found for all tokens at once, since one sentence without a stop may hold thousands of matches.
///
/// A clause ends at a semicolon, colon, dash or bracket, at a comma before a word that opens a clause, and at
/// "but", "because" and "so that".
struct Clauses {
  /// For each token, the first word of its clause, or the token itself where only marks come before it.
  private var starts: [Int32] = []
  /// For each token, the first one from it on that ends a clause, or the end of its sentence.
  private var stops: [Int32]
  /// For each token, and for the end of the text, one past the last word before it; 0 where there is none.
  private var words: [Int32] = [0]

  /// Finds the clauses of `text`. Linear in it.
  init(_ text: CueText) {
    let count = text.tokens.count
    starts.reserveCapacity(count)
    words.reserveCapacity(count + 1)
    stops = Array(repeating: 0, count: count)
    for sentence in text.sentences {
      var start: Int?
      for at in sentence {
        if at == sentence.lowerBound || Self.opens(at: at, from: sentence.lowerBound, in: text) {
          start = nil
        }
        if start == nil, !text.isBreak[at] { start = at }
        starts.append(Int32(start ?? at))
        words.append(text.isBreak[at] ? words[at] : Int32(at + 1))
      }
      var stop = Int32(sentence.upperBound)
      for at in sentence.reversed() {
        if text.isBreak[at] && Self.separates(at, sentence, text) || text.roles[at].contains(.conjunction) {
          stop = Int32(at)
        }
        stops[at] = stop
      }
    }
  }

  /// The Unicode-scalar span of the clause around `tokens` of a sentence of `text`.
  func span(of tokens: Range<Int>, sentence: Int, in text: CueText) -> Range<Int> {
    let bound = text.sentences[sentence].upperBound
    let stop = tokens.upperBound < bound ? Int(stops[tokens.upperBound]) : bound
    let end = max(tokens.upperBound, Int(words[stop]))
    return text.spans[Int(starts[tokens.lowerBound])].lowerBound..<text.spans[end - 1].upperBound
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
