/// The word classes that features are made of: the tag of a word, and the cue classes of a word or phrase.
///
/// An open-addressed table keyed by ``StarHash``; it is read straight out of the model's bytes.
package struct StarLexicon: Sendable {
  /// What the table says about one word or phrase.
  package struct Entry: Sendable, Equatable {
    /// The word's tag; nil for phrases and for words that only have cues.
    package let tag: StarTag?
    /// One bit for each cue class.
    package let cues: UInt64

    /// Creates an entry.
    package init(tag: StarTag?, cues: UInt64) {
      self.tag = tag
      self.cues = cues
    }
  }

  /// Two words a slot: the key with the tag above it, and the cues. An empty slot has key 0.
  private let slots: [UInt64]
  private let mask: Int

  /// Bytes a slot takes in a model file.
  static let slotBytes = 16

  /// Reads a table of `count` slots (a power of two) at `offset`; the caller has checked the bounds.
  init(bytes: UnsafeRawBufferPointer, offset: Int, count: Int) {
    var slots = [UInt64](repeating: 0, count: 2 * count)
    for index in 0..<(2 * count) {
      let word = bytes.loadUnaligned(fromByteOffset: offset + 8 * index, as: UInt64.self)
      slots[index] = UInt64(littleEndian: word)
    }
    self.slots = slots
    self.mask = count - 1
  }

  /// Lays `entries` out as a table, in the order given; keys must be distinct.
  package init(entries: [(key: UInt32, entry: Entry)]) {
    var count = 16
    while count < entries.count * 2 { count *= 2 }
    var slots = [UInt64](repeating: 0, count: 2 * count)
    for (key, entry) in entries {
      var at = Int(key) & (count - 1)
      while slots[2 * at] != 0 { at = (at + 1) & (count - 1) }
      let tag = UInt64(entry.tag.map { $0.rawValue + 1 } ?? 0)
      slots[2 * at] = UInt64(key) | tag << 32
      slots[2 * at + 1] = entry.cues
    }
    self.slots = slots
    self.mask = count - 1
  }

  /// The table as the model file holds it.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(slots.count * 8)
    for word in slots {
      for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * shift))) }
    }
    return bytes
  }

  /// The number of slots.
  package var slotCount: Int { mask + 1 }

  /// What is known of the word or phrase with this key.
  @inline(__always)
  func find(_ key: UInt32) -> (tag: UInt8, cues: UInt64) {
    slots.withUnsafeBufferPointer { slots in
      var at = Int(key) & mask
      for _ in 0...mask {
        let head = slots[2 * at]
        if head == 0 { return (0, 0) }
        if UInt32(truncatingIfNeeded: head) == key {
          return (UInt8(truncatingIfNeeded: head >> 32), slots[2 * at + 1])
        }
        at = (at + 1) & mask
      }
      return (0, 0)
    }
  }
}

/// The grammatical class of a word, as far as telling the parts of a story apart needs it.
package enum StarTag: UInt8, Sendable, CaseIterable {
  case first, plural, possessive, me, you, they, it, be, have, would, `do`, past, base, negation, to,
    preposition
  case determiner, conjunction, subordinator, time, so, unit, adjective
  /// Words in no list, by their ending or kind.
  case ed, ing, adverb, number, sign, other

  /// The name in the file of word classes; nil for tags that are given by a word's ending.
  package var name: String? {
    switch self {
    case .first: "I"
    case .plural: "WE"
    case .possessive: "MY"
    case .me: "ME"
    case .you: "YOU"
    case .they: "THEY"
    case .it: "IT"
    case .be: "BE"
    case .have: "HAVE"
    case .would: "WOULD"
    case .do: "DO"
    case .past: "PAST"
    case .base: "BASE"
    case .negation: "NEG"
    case .to: "TO"
    case .preposition: "PREP"
    case .determiner: "DET"
    case .conjunction: "CONJ"
    case .subordinator: "SUB"
    case .time: "TIME"
    case .so: "SO"
    case .unit: "UNIT"
    case .adjective: "ADJ"
    case .ed, .ing, .adverb, .number, .sign, .other: nil
    }
  }
}

/// Hashes of words, phrases and features: 32 bits, never 0, the same on every machine.
package enum StarHash {
  /// The hash of a folded word; apostrophes do not count, so that "didnt" is "didn't".
  @inline(__always)
  package static func word(_ folded: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in folded.utf8 where byte != 0x27 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash == 0 ? 1 : hash
  }

  /// The hash of a pair, or of a feature's kind and its content.
  @inline(__always)
  package static func pair(_ left: UInt32, _ right: UInt32) -> UInt32 {
    var mixed = (UInt64(left) << 32 | UInt64(right)) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    let hash = UInt32(truncatingIfNeeded: mixed >> 32)
    return hash == 0 ? 1 : hash
  }
}
