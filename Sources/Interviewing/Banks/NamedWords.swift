/// The words of a text, made ready for one question: may this phrase stand in it?
///
/// Compared are runs of ASCII letters without case. A phrase that stands in the text by its tokens has its runs there
/// too, so no phrase is missed; some that do not stand there pass.
struct NamedWords {
  /// Hashes of the runs, whole and without an "s" at the end: plurals name what the singular names.
  private var runs: Set<Int> = []
  /// A bit for each of ``runs``, by the lowest bits of its hash: most phrases of a bank are told by them alone.
  private var marks = [UInt64](repeating: 0, count: 256)
  /// Hashes of everything that a run begins with: for phrases with an open end ("shard*").
  private var beginnings: Set<Int> = []
  /// Whether a letter from kana to hangul stands in the text.
  private var hasEastAsian = false

  /// The words of `texts`.
  init(_ texts: some Sequence<String>) {
    var run: [UInt8] = []
    for text in texts {
      for scalar in text.unicodeScalars {
        if scalar.isASCII {
          add(UInt8(scalar.value), to: &run)
        } else {
          hasEastAsian = hasEastAsian || 0x3000...0xDFFF ~= scalar.value
          // Some letters have an ASCII letter as their small one (the Kelvin sign).
          for small in scalar.properties.lowercaseMapping.unicodeScalars {
            add(small.isASCII ? UInt8(small.value) : 0, to: &run)
          }
        }
      }
      close(&run)
    }
  }

  private mutating func add(_ byte: UInt8, to run: inout [UInt8]) {
    guard let letter = NamedWords.letter(byte) else { return close(&run) }
    run.append(letter)
  }

  private mutating func close(_ run: inout [UInt8]) {
    guard !run.isEmpty else { return }
    defer { run.removeAll(keepingCapacity: true) }
    var hash = NamedWords.seed
    var before = hash
    for letter in run {
      before = hash
      hash = NamedWords.combined(hash, letter)
      beginnings.insert(hash)
    }
    insert(run: hash)
    if run.last == UInt8(ascii: "s") { insert(run: before) }
  }

  private mutating func insert(run hash: Int) {
    runs.insert(hash)
    marks[hash >> 6 & 255] |= 1 << UInt64(hash & 63)
  }

  private func isRun(_ hash: Int) -> Bool {
    marks[hash >> 6 & 255] >> UInt64(hash & 63) & 1 == 1 && runs.contains(hash)
  }

  /// Whether one of the phrases in `line` from `start` on, the YAML of a text or of a list of texts or a line of such,
  /// may stand in the text.
  func mayName(_ line: UnsafeRawBufferPointer, from start: Int) -> Bool {
    var at = start
    while at < line.count {
      var end = at
      while end < line.count, !NamedWords.endsPhrase(line[end]) { end += 1 }
      if end > at, mayNamePhrase(UnsafeRawBufferPointer(rebasing: line[at..<end])) { return true }
      at = end + 1
    }
    return false
  }

  /// Whether `phrase` may stand in the text.
  func mayName(_ phrase: String) -> Bool {
    var phrase = phrase
    return phrase.withUTF8 { mayNamePhrase(UnsafeRawBufferPointer($0)) }
  }

  private static func endsPhrase(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  /// Whether every run of letters of the phrase is a run of the text, or begins one where the phrase's end is open.
  private func mayNamePhrase(_ phrase: UnsafeRawBufferPointer) -> Bool {
    var hash = NamedWords.seed
    var isInRun = false
    var hasInk = false
    var hasRun = false
    var isAfterSpace = false
    for byte in phrase {
      // A comment.
      if byte == UInt8(ascii: "#"), isAfterSpace { break }
      isAfterSpace = byte == UInt8(ascii: " ")
      if let letter = NamedWords.letter(byte) {
        hash = NamedWords.combined(hash, letter)
        isInRun = true
        continue
      }
      // A phrase of kana, Chinese characters or hangul stands only in a text that has some.
      if 0xE3...0xED ~= byte { return hasEastAsian }
      // What else is no ASCII says nothing, and may be a part of the word beside it.
      if byte >= 0x80 { return true }
      if byte > UInt8(ascii: " ") { hasInk = true }
      guard isInRun else { continue }
      let isOpen = byte == UInt8(ascii: "*")
      guard isOpen ? beginnings.contains(hash) : isRun(hash) else { return false }
      hash = NamedWords.seed
      isInRun = false
      hasRun = true
    }
    if isInRun { return isRun(hash) }
    // Without a letter ("404") nothing is known.
    return hasRun || hasInk
  }

  private static let seed = Int(bitPattern: 0xCBF2_9CE4_8422_2325)

  private static func combined(_ hash: Int, _ letter: UInt8) -> Int {
    (hash ^ Int(letter)) &* 0x100_0000_01B3
  }

  /// The byte as a small letter; nil where it is none.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A: byte
    case 0x41...0x5A: byte + 0x20
    default: nil
    }
  }
}
