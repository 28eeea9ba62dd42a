import Prose

/// Every word the finder knows, built once for the process and looked up once per token.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  /// The lexemes; index 0 is the unknown word.
  let entries: [Lexeme]
  /// Open addressing over the words' keys: the key and the index of its entry.
  private let slots: [(key: UInt64, entry: UInt16)]
  private let mask: Int

  /// The index into ``entries`` of the word whose `WordKey` is given, 0 where it is unknown.
  func entry(key: UInt64) -> UInt16 {
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[place].key != 0 {
      if slots[place].key == key { return slots[place].entry }
      place = (place + 1) & mask
    }
    return 0
  }

  private init() {
    var builder = Builder()
    for name in Named.allCases where name != .none { builder.change(name.rawValue) { $0.name = name } }
    builder.addNumbers()
    builder.addUnits()
    for (words, code) in Currency.words {
      let currency = Currency.index(code)
      builder.each(of: words) { $0.currency = currency }
    }
    for (cues, words) in CueWords.grammar { builder.each(of: words) { $0.grammar.formUnion(cues) } }
    for (cues, words) in CueWords.sense { builder.each(of: words) { $0.sense.formUnion(cues) } }
    entries = builder.entries
    var size = 1_024
    while size < builder.entries.count * 4 { size *= 2 }
    var slots = [(key: UInt64, entry: UInt16)](repeating: (0, 0), count: size)
    for (offset, word) in builder.words.enumerated() {
      let key = WordKey.of(word)
      var place = Int(truncatingIfNeeded: key >> 20) & (size - 1)
      while slots[place].key != 0 { place = (place + 1) & (size - 1) }
      slots[place] = (key, UInt16(clamping: offset + 1))
    }
    self.slots = slots
    mask = size - 1
  }

  private struct Builder {
    var entries = [Lexeme()]
    var words: [String] = []
    private var index: [String: Int] = [:]

    mutating func change(_ word: String, _ edit: (inout Lexeme) -> Void) {
      let at: Int
      if let known = index[word] {
        at = known
      } else {
        at = entries.count
        entries.append(Lexeme())
        words.append(word)
        index[word] = at
      }
      edit(&entries[at])
    }

    mutating func each(of words: String, _ edit: (inout Lexeme) -> Void) {
      // By bytes: the lists are blanks, line breaks and words, and the lexicon is built at every start.
      for word in words.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
        change(String(Substring(word)), edit)
      }
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
