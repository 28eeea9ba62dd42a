import Prose
import Synchronization

/// Words that are known when the program is built, each with its number; found by their bytes.
///
/// A program that runs for some milliseconds makes all of its tables and asks most of them a few times, so that making
/// one must cost next to nothing: the bytes stand one after another in one array and are hashed as they come, where a
/// `Set<String>` hashes each word by its characters with a key that is drawn anew in every process. It answers as such
/// a set does: texts that are made of the same letters are the same word, composed or not.
package final class WordSet: Sendable, ExpressibleByArrayLiteral {
  /// The words' UTF-8, one after another.
  private let bytes: [UInt8]
  /// Where each word ends in ``bytes``; the first begins at 0.
  private let ends: [UInt32]
  /// Open addressing over the words' keys: one more than the word's number, 0 where there is none.
  private let slots: [UInt16]
  /// The words as a dictionary, for those that are spelled in several ways; made when first asked for.
  private let spelled = AtomicLazyReference<Spelled>()

  private final class Spelled: Sendable {
    let numbers: [String: Int]
    init(_ numbers: [String: Int]) { self.numbers = numbers }
  }

  /// The words while they are put in.
  package struct Builder {
    fileprivate var bytes: [UInt8] = []
    fileprivate var ends: [UInt32] = []
    fileprivate var slots: [UInt16]

    /// No words yet, and room for about `count`.
    package init(expecting count: Int) {
      var size = 16
      while size < count * 2 { size *= 2 }
      slots = [UInt16](repeating: 0, count: size)
      ends.reserveCapacity(count)
      bytes.reserveCapacity(count * 10)
    }

    /// Puts `word` in.
    ///
    /// - Returns: Its number: how many others came before it when it was first put in.
    package mutating func insert(_ word: String) -> Int {
      var word = word
      return word.withUTF8 { insert($0) }
    }

    /// Puts in the word that `utf8` spells.
    package mutating func insert(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
      var place = WordSet.place(of: utf8, slots: slots, ends: ends, bytes: bytes)
      if slots[place] != 0 { return Int(slots[place]) - 1 }
      if (ends.count + 1) * 2 > slots.count {
        grow()
        place = WordSet.place(of: utf8, slots: slots, ends: ends, bytes: bytes)
      }
      bytes += utf8
      ends.append(UInt32(bytes.count))
      slots[place] = UInt16(ends.count)
      return ends.count - 1
    }

    private mutating func grow() {
      slots = [UInt16](repeating: 0, count: slots.count * 2)
      bytes.withUnsafeBufferPointer { all in
        var start = 0
        for (number, end) in ends.enumerated() {
          let word = UnsafeBufferPointer(rebasing: all[start..<Int(end)])
          var place = WordSet.first(of: word, among: slots.count)
          while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
          slots[place] = UInt16(number + 1)
          start = Int(end)
        }
      }
    }
  }

  /// The words of `builder`.
  package init(_ builder: Builder) {
    bytes = builder.bytes
    ends = builder.ends
    slots = builder.slots
    assert((0..<ends.count).allSatisfy { WordSet.hasOneSpelling(word($0)) }, "a word is not composed")
  }

  /// These words.
  package convenience init(arrayLiteral words: String...) { self.init(words) }

  /// These words.
  package convenience init(_ words: some Collection<String>) {
    var builder = Builder(expecting: words.count)
    for word in words { _ = builder.insert(word) }
    self.init(builder)
  }

  /// The words of a text that has line breaks or `|` between them.
  package static func list(_ text: String) -> WordSet {
    var text = text
    return WordSet(
      text.withUTF8 { utf8 in
        var builder = Builder(expecting: utf8.count / 8)
        var start = 0
        for end in 0...utf8.count {
          guard end == utf8.count || utf8[end] == UInt8(ascii: "|") || utf8[end] == UInt8(ascii: "\n")
          else { continue }
          if end > start { _ = builder.insert(UnsafeBufferPointer(rebasing: utf8[start..<end])) }
          start = end + 1
        }
        return builder
      })
  }

  /// How many words there are.
  package var count: Int { ends.count }

  /// Whether `word` is one of them.
  package func contains(_ word: String) -> Bool { number(of: word) != nil }

  /// The number of `word`; nil where it is none of them.
  package func number(of word: String) -> Int? {
    var word = word
    let (found, isASCII) = word.withUTF8 { utf8 in
      let found = Int(slots[WordSet.place(of: utf8, slots: slots, ends: ends, bytes: bytes)])
      var all: UInt8 = 0
      if found == 0 { for byte in utf8 { all |= byte } }
      return (found, all < 0x80)
    }
    if found != 0 { return found - 1 }
    return isASCII || WordSet.hasOneSpelling(word) ? nil : numberBySpelling(word)
  }

  private func numberBySpelling(_ word: String) -> Int? {
    if let known = spelled.load() { return known.numbers[word] }
    let numbers = Dictionary(
      (0..<ends.count).map { (self.word($0), $0) }, uniquingKeysWith: { first, _ in first })
    return spelled.storeIfNil(Spelled(numbers)).numbers[word]
  }

  /// The word of that number.
  private func word(_ number: Int) -> String {
    String(decoding: bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])], as: UTF8.self)
  }

  /// The place among `size` where the word that `utf8` spells is looked for first.
  private static func first(of utf8: UnsafeBufferPointer<UInt8>, among size: Int) -> Int {
    var key = WordKey.empty
    for byte in utf8 { key = WordKey.adding(byte, to: key) }
    return Int(truncatingIfNeeded: key >> 20) & (size - 1)
  }

  /// The place in `slots` of the word that `utf8` spells, or the free one where it belongs.
  private static func place(
    of utf8: UnsafeBufferPointer<UInt8>, slots: [UInt16], ends: [UInt32], bytes: [UInt8]
  ) -> Int {
    var place = first(of: utf8, among: slots.count)
    while slots[place] != 0 {
      let number = Int(slots[place]) - 1
      let start = number == 0 ? 0 : Int(ends[number - 1])
      if Int(ends[number]) - start == utf8.count {
        var offset = 0
        while offset < utf8.count, bytes[start + offset] == utf8[offset] { offset += 1 }
        if offset == utf8.count { return place }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  /// Whether every character of `text` is one that Unicode composes with no other and takes for no other: such a text
  /// equals another only byte by byte. Others may do so too; these are letters and marks that resumes are made of.
  static func hasOneSpelling(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(hasOneSpelling)
  }

  /// Whether `scalar` is such a character.
  static func hasOneSpelling(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Latin; Cyrillic without its marks; Latin with dots below.
    case 0..<0x300, 0x400...0x482, 0x48A...0x52F, 0x1E00...0x1EF9: true
    // Dashes, quotes and bullets; signs of currencies; arrows, mathematics and shapes.
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x22FF, 0x2500...0x27BF: true
    // Chinese characters, kana, hangul, and what is as wide as they are.
    case 0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0xFF01...0xFF5E:
      true
    default: false
    }
  }
}
