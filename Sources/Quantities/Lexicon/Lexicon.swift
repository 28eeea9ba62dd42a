/// Every word the finder knows, built once for the process and looked up once per token.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  /// The lexemes; index 0 is the unknown word.
  let entries: [Lexeme]
  private let index: [String: UInt16]

  /// The index into ``entries`` of a folded word, 0 where it is unknown.
  func entry(of word: String) -> UInt16 { index[word] ?? 0 }

  private init() {
    var builder = Builder()
    builder.addNumbers()
    builder.addUnits()
    for (words, code) in Currency.words {
      let currency = Currency.index(code)
      builder.each(of: words) { $0.currency = currency }
    }
    for (cues, words) in CueWords.grammar { builder.each(of: words) { $0.grammar.formUnion(cues) } }
    for (cues, words) in CueWords.sense { builder.each(of: words) { $0.sense.formUnion(cues) } }
    entries = builder.entries
    index = builder.index
  }

  private struct Builder {
    var entries = [Lexeme()]
    var index: [String: UInt16] = [:]

    mutating func change(_ word: String, _ edit: (inout Lexeme) -> Void) {
      let at: UInt16
      if let known = index[word] {
        at = known
      } else {
        at = UInt16(clamping: entries.count)
        entries.append(Lexeme())
        index[word] = at
      }
      edit(&entries[Int(at)])
    }

    mutating func each(of words: String, _ edit: (inout Lexeme) -> Void) {
      for word in words.split(whereSeparator: \.isWhitespace) { change(String(word), edit) }
    }

    mutating func addNumbers() {
      for (word, value) in NumberWords.cardinals { change(word) { $0.number = value } }
      for (word, value) in NumberWords.scales { change(word) { $0.scale = value } }
      for (word, value) in NumberWords.vague { change(word) { $0.vague = value } }
      for (word, value) in NumberWords.multipliers { change(word) { $0.multiplier = value } }
      for (word, value) in NumberWords.denominators {
        change(word) {
          $0.sense.insert(.fraction)
          if $0.multiplier == 0 { $0.multiplier = -1 / value }
        }
      }
    }

    mutating func addUnits() {
      for (unit, words) in UnitWords.spellings { each(of: words) { $0.unit = unit } }
    }
  }
}
