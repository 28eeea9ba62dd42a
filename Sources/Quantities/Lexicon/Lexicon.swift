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
    slots = builder.slots
    mask = slots.count - 1
  }

  /// Words are known by their keys alone from the start: the lexicon is built at every start, and a string of each
  /// word would take most of the time.
  private struct Builder {
    var entries = [Lexeme()]
    var slots = [(key: UInt64, entry: UInt16)](repeating: (0, 0), count: 16_384)

    /// Where `key` stands in ``slots``, or the free place where it belongs.
    private func place(of key: UInt64) -> Int {
      var place = Int(truncatingIfNeeded: key >> 20) & (slots.count - 1)
      while slots[place].key != 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
      return place
    }

    private mutating func change(_ key: UInt64, _ edit: (inout Lexeme) -> Void) {
      var place = place(of: key)
      if slots[place].key == 0 {
        // A quarter at most is taken, so that a word that is not in it is told at once.
        if (entries.count + 1) * 4 > slots.count {
          grow()
          place = self.place(of: key)
        }
        slots[place] = (key, UInt16(clamping: entries.count))
        entries.append(Lexeme())
      }
      edit(&entries[Int(slots[place].entry)])
    }

    private mutating func grow() {
      let old = slots
      slots = Array(repeating: (0, 0), count: old.count * 2)
      for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
    }

    mutating func change(_ word: String, _ edit: (inout Lexeme) -> Void) {
      change(WordKey.of(word), edit)
    }

    /// Edits every word of a list of words between blanks and line breaks.
    mutating func each(of words: String, _ edit: (inout Lexeme) -> Void) {
      var words = words
      words.withUTF8 { bytes in
        var key = WordKey.empty
        for byte in bytes {
          if byte > UInt8(ascii: " ") {
            key = WordKey.adding(byte, to: key)
          } else if key != WordKey.empty {
            change(key, edit)
            key = WordKey.empty
          }
        }
        if key != WordKey.empty { change(key, edit) }
      }
    }

    mutating func addNumbers() {
      for (word, value) in NumberWords.cardinals { change(word) { $0.number = value } }
      for (value, tongue, words) in ForeignNumbers.cardinals {
        each(of: words) {
          $0.foreign = value
          $0.tongues.formUnion(tongue)
        }
      }
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
