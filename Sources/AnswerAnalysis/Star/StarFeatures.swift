import Prose

/// The features of every segment of an answer, as hashed keys in groups.
///
/// Groups differ in how much one key counts (``scale(_:_:)``). Words and tags share a fixed sum of squares, so that
/// long sentences do not shout; the other groups count the same each time.
package struct StarFeatures: Sendable {
  /// The kinds of features.
  package enum Group: Int, Sendable, CaseIterable {
    /// Words, beginnings of long words, pairs of words.
    case words
    /// Pairs and triples of tags.
    case tags
    /// Cue classes, the opening, shape.
    case cues
    /// Cues and openings of the segments before and after.
    case neighbours
    /// What holds of the whole answer.
    case whole
    /// Where in the answer the segment stands. Only the labelling chain has weights for it.
    case position
  }

  /// All keys, segment by segment and in each segment group by group.
  package let keys: [UInt32]
  /// For segment `s` and group `g`, the end of its keys is `ends[s * Group.allCases.count + g]`.
  package let ends: [Int]
  /// The number of segments.
  package let count: Int

  /// The keys of one group of one segment.
  package func range(_ segment: Int, _ group: Int) -> Range<Int> {
    let at = segment * Self.groupCount + group
    return (at == 0 ? 0 : ends[at - 1])..<ends[at]
  }

  /// How much one key counts in a group with `count` keys.
  @inline(__always)
  package static func scale(_ group: Int, _ count: Int) -> Double {
    switch group {
    case 0: 2.5 / Double(max(count, 4)).squareRoot()
    case 1: 1.3 / Double(max(count, 4)).squareRoot()
    case 2: 0.8
    case 3: 0.4
    case 4: 0.5
    default: 1
    }
  }

  static let groupCount = 6

  /// Reads the features of `segments` of `prose`.
  package init(prose: Prose, segments: [StarSegment], lexicon: StarLexicon) {
    count = segments.count
    var outlines: [Outline] = []
    outlines.reserveCapacity(segments.count)
    var words: [Word] = []
    words.reserveCapacity(prose.bare.count)
    for segment in segments {
      outlines.append(Outline(prose: prose, segment: segment, lexicon: lexicon, words: &words))
    }
    let whole = Self.wholeKey(outlines)
    var ends: [Int] = []
    ends.reserveCapacity(segments.count * Self.groupCount)
    keys = [UInt32](unsafeUninitializedCapacity: Self.room(for: outlines, words: words.count)) {
      buffer, count in
      var keys = KeyList(buffer)
      for index in outlines.indices {
        let outline = outlines[index]
        Self.appendWords(words[outline.words], to: &keys)
        ends.append(keys.count)
        Self.appendTags(words[outline.words], to: &keys)
        ends.append(keys.count)
        Self.appendCues(outline, words[outline.words], to: &keys)
        ends.append(keys.count)
        Self.appendNeighbour(index > 0 ? outlines[index - 1] : nil, salt: Salt.previous, words, to: &keys)
        let next = index + 1 < outlines.count ? outlines[index + 1] : nil
        Self.appendNeighbour(next, salt: Salt.next, words, to: &keys)
        ends.append(keys.count)
        keys.append(whole)
        if index == 0 || index + 1 == outlines.count {
          keys.append(StarHash.pair(whole, index == 0 ? 11 : 12))
        }
        ends.append(keys.count)
        Self.appendPosition(index, of: outlines.count, words: outline.words, total: words.count, to: &keys)
        ends.append(keys.count)
      }
      count = keys.count
    }
    self.ends = ends
  }

  /// Keys that are written into memory of a known size: an answer has some 1,600, and an array that may have to grow
  /// asks for each whether it is shared and full.
  private struct KeyList {
    private let buffer: UnsafeMutableBufferPointer<UInt32>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt32>) { self.buffer = buffer }

    @inline(__always)
    mutating func append(_ key: UInt32) {
      precondition(count < buffer.count, "more keys than there is room for")
      buffer.initializeElement(at: count, to: key)
      count += 1
    }
  }

  /// The most keys that there can be: five a word, three for each cue of a segment (its own and its neighbours'), and
  /// fewer than 48 more for each segment.
  private static func room(for outlines: [Outline], words: Int) -> Int {
    outlines.reduce(words * 5) { $0 + 48 + 3 * $1.cues.nonzeroBitCount }
  }

  /// Keeps the kinds of features apart.
  private enum Salt {
    static let word: UInt32 = 1
    static let beginning: UInt32 = 2
    static let twoTags: UInt32 = 3
    static let threeTags: UInt32 = 4
    static let cue: UInt32 = 5
    static let opening: UInt32 = 6
    static let shape: UInt32 = 7
    static let previous: UInt32 = 8
    static let next: UInt32 = 9
    static let position: UInt32 = 10
    static let whole: UInt32 = 13
    static let openingTags: UInt32 = 14
    static let lastWords: UInt32 = 15
    static let verbOfSubject: UInt32 = 104
    static let verb: UInt32 = 105
    static let subject: UInt32 = 106
    static let verbAndNext: UInt32 = 107
  }

  private static func appendWords(_ words: ArraySlice<Word>, to keys: inout KeyList) {
    var before: UInt32 = 0
    for word in words {
      keys.append(StarHash.pair(Salt.word, word.hash))
      if word.beginning != 0 { keys.append(StarHash.pair(Salt.beginning, word.beginning)) }
      if before != 0 { keys.append(StarHash.pair(before, word.hash)) }
      before = word.hash
    }
  }

  private static func appendTags(_ words: ArraySlice<Word>, to keys: inout KeyList) {
    var first = UInt32(63)
    var second = UInt32(63)
    for word in words {
      let third = UInt32(word.tag.rawValue)
      keys.append(StarHash.pair(Salt.twoTags, second << 6 | third))
      keys.append(StarHash.pair(Salt.threeTags, first << 12 | second << 6 | third))
      first = second
      second = third
    }
  }

  private static func appendCues(_ outline: Outline, _ words: ArraySlice<Word>, to keys: inout KeyList) {
    var rest = outline.cues
    while rest != 0 {
      let bit = UInt32(rest.trailingZeroBitCount)
      keys.append(StarHash.pair(Salt.cue, bit))
      rest &= rest &- 1
    }
    if let first = words.first {
      keys.append(StarHash.pair(Salt.opening, first.hash))
      let second = words.dropFirst().first
      if let second { keys.append(StarHash.pair(StarHash.pair(Salt.opening, first.hash), second.hash)) }
      let third = words.dropFirst(2).first
      keys.append(
        StarHash.pair(
          Salt.openingTags,
          UInt32(first.tag.rawValue) << 12 | UInt32(second?.tag.rawValue ?? 63) << 6
            | UInt32(third?.tag.rawValue ?? 63)))
      keys.append(
        StarHash.pair(Salt.openingTags, UInt32(first.tag.rawValue) << 6 | UInt32(second?.tag.rawValue ?? 63)))
    }
    let length: UInt32
    switch words.count {
    case ..<4: length = 0
    case ..<8: length = 1
    case ..<14: length = 2
    case ..<22: length = 3
    case ..<32: length = 4
    default: length = 5
    }
    keys.append(StarHash.pair(Salt.shape, 0))
    keys.append(StarHash.pair(Salt.shape, 16 + length))
    if outline.hasQuestion { keys.append(StarHash.pair(Salt.shape, 1)) }
    if outline.hasDeed { keys.append(StarHash.pair(Salt.shape, 2)) }
    if outline.hasPlan { keys.append(StarHash.pair(Salt.shape, 3)) }
    if outline.hasNumber { keys.append(StarHash.pair(Salt.shape, 4)) }
    if outline.hasSign { keys.append(StarHash.pair(Salt.shape, 5)) }
    if outline.hasArrow { keys.append(StarHash.pair(Salt.shape, 6)) }
    if outline.hasSignedNumber { keys.append(StarHash.pair(Salt.shape, 7)) }
    if outline.opensWithBase { keys.append(StarHash.pair(Salt.shape, 8)) }
    if outline.deeds > 0 {
      keys.append(StarHash.pair(Salt.shape, 32 + UInt32(min(outline.deeds, 4))))
      keys.append(
        StarHash.pair(Salt.shape, 64 + UInt32(min(outline.deeds, 3) << 4 | min(outline.numbers, 3))))
    }
    if outline.numbers > 1 { keys.append(StarHash.pair(Salt.shape, 40 + UInt32(min(outline.numbers, 4)))) }
    appendFirstVerb(words, to: &keys)
  }

  /// The first verb and what stands before it: who did what, wherever in the segment that is told.
  private static func appendFirstVerb(_ words: ArraySlice<Word>, to keys: inout KeyList) {
    guard let at = words.firstIndex(where: { isVerb($0.tag) }) else {
      keys.append(StarHash.pair(Salt.subject, 0xFFFF))
      return
    }
    let subject = at > words.startIndex ? UInt32(words[at - 1].tag.rawValue) : 62
    let tag = UInt32(words[at].tag.rawValue)
    keys.append(StarHash.pair(StarHash.pair(Salt.verbOfSubject, words[at].hash), subject))
    keys.append(StarHash.pair(StarHash.pair(Salt.verb, words[at].hash), 7))
    keys.append(StarHash.pair(Salt.subject, subject << 6 | tag))
    if at + 1 < words.endIndex {
      let next = UInt32(words[at + 1].tag.rawValue)
      keys.append(StarHash.pair(Salt.verbAndNext, subject << 12 | tag << 6 | next))
    }
  }

  private static func isVerb(_ tag: StarTag) -> Bool {
    switch tag {
    case .past, .ed, .be, .have, .would, .base, .do: true
    default: false
    }
  }

  private static func appendNeighbour(
    _ outline: Outline?, salt: UInt32, _ words: [Word], to keys: inout KeyList
  ) {
    guard let outline else {
      // No neighbour is told by the chain's own start and end.
      return
    }
    var rest = outline.cues
    while rest != 0 {
      let bit = UInt32(rest.trailingZeroBitCount)
      keys.append(StarHash.pair(salt, bit))
      rest &= rest &- 1
    }
    if let first = outline.words.first {
      keys.append(StarHash.pair(salt, words[first].hash | 0x8000_0000))
      let second = first + 1 < outline.words.upperBound ? words[first + 1].tag.rawValue : 63
      keys.append(StarHash.pair(salt, 0x1000 | UInt32(words[first].tag.rawValue) << 6 | UInt32(second)))
    }
    if outline.hasDeed { keys.append(StarHash.pair(salt, 0x100)) }
    if outline.hasNumber { keys.append(StarHash.pair(salt, 0x101)) }
  }

  /// Whether the answer tells deeds, plans or neither: the same for every segment.
  private static func wholeKey(_ outlines: [Outline]) -> UInt32 {
    var deeds = 0
    var plans = 0
    for outline in outlines {
      if outline.hasDeed { deeds += 1 }
      if outline.hasPlan { plans += 1 }
    }
    let total = max(outlines.count, 1)
    func step(_ part: Int) -> UInt32 { part == 0 ? 0 : part * 5 < total ? 1 : part * 2 < total ? 2 : 3 }
    return StarHash.pair(Salt.whole, step(deeds) << 4 | step(plans))
  }

  private static func appendPosition(
    _ index: Int, of count: Int, words: Range<Int>, total: Int, to keys: inout KeyList
  ) {
    let tenth = UInt32(index * 10 / max(count, 1))
    keys.append(StarHash.pair(Salt.position, tenth))
    keys.append(StarHash.pair(Salt.position, 32 + UInt32(min(index, 5))))
    keys.append(StarHash.pair(Salt.position, 48 + UInt32(min(count - 1 - index, 5))))
    let middle = UInt32((words.lowerBound + words.upperBound) * 6 / max(total, 1))
    keys.append(StarHash.pair(Salt.position, 512 + middle))
    keys.append(StarHash.pair(Salt.position, 544 + middle / 3))
    let size: UInt32 = count < 4 ? 0 : count < 7 ? 1 : count < 12 ? 2 : 3
    keys.append(StarHash.pair(Salt.position, 256 + size << 4 | tenth))
  }
}
