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
  package private(set) var keys: [UInt32] = []
  /// For segment `s` and group `g`, the end of its keys is `ends[s * Group.allCases.count + g]`.
  package private(set) var ends: [Int] = []
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
    keys.reserveCapacity(prose.tokens.count * 7 + segments.count * 24)
    ends.reserveCapacity(segments.count * Self.groupCount)
    var outlines: [Outline] = []
    outlines.reserveCapacity(segments.count)
    var words: [Word] = []
    words.reserveCapacity(prose.tokens.count)
    for segment in segments {
      outlines.append(Outline(prose: prose, segment: segment, lexicon: lexicon, words: &words))
    }
    let whole = Self.wholeKey(outlines)
    for index in outlines.indices {
      let outline = outlines[index]
      appendWords(words[outline.words])
      ends.append(keys.count)
      appendTags(words[outline.words])
      ends.append(keys.count)
      appendCues(outline, words[outline.words])
      ends.append(keys.count)
      appendNeighbour(index > 0 ? outlines[index - 1] : nil, salt: Salt.previous, words)
      appendNeighbour(index + 1 < outlines.count ? outlines[index + 1] : nil, salt: Salt.next, words)
      ends.append(keys.count)
      keys.append(whole)
      if index == 0 || index + 1 == outlines.count {
        keys.append(StarHash.pair(whole, index == 0 ? 11 : 12))
      }
      ends.append(keys.count)
      appendPosition(index, of: outlines.count, words: outline.words, total: words.count)
      ends.append(keys.count)
    }
  }

  /// One token that counts.
  private struct Word {
    let hash: UInt32
    let tag: StarTag
    /// The hash of the word's first six letters; 0 for short words.
    let beginning: UInt32
  }

  /// What a segment shows at a glance.
  private struct Outline {
    let words: Range<Int>
    var cues: UInt64 = 0
    var hasQuestion = false
    /// "I built", "we then asked".
    var hasDeed = false
    /// "I would", "you can".
    var hasPlan = false
    var hasNumber = false
    var hasSign = false
    var hasArrow = false
    /// "+47%", "-30".
    var hasSignedNumber = false
    /// How many clauses open with a verb in the past: "built the export, tested it".
    var deeds = 0
    var numbers = 0
    /// "Reduce the cost of builds".
    var opensWithBase = false

    init(prose: Prose, segment: StarSegment, lexicon: StarLexicon, words: inout [Word]) {
      let start = words.count
      var cues: UInt64 = 0
      var isClauseStart = true
      for index in segment.tokens {
        let token = prose.tokens[index]
        switch token.kind {
        case .newline:
          continue
        case .number:
          hasNumber = true
          numbers += 1
          isClauseStart = false
          if index > 0, prose.adjoins(index - 1, index) {
            let sign = prose.tokens[index - 1].folded
            if sign == "+" || (sign == "-" && (index < 2 || !prose.adjoins(index - 2, index - 1))) {
              hasSignedNumber = true
            }
          }
          words.append(Word(hash: Self.number, tag: .number, beginning: 0))
        case .symbol:
          hasSign = true
          if token.folded == "→" { hasArrow = true }
          words.append(Word(hash: StarHash.word(token.folded), tag: .sign, beginning: 0))
        case .punctuation:
          switch token.folded {
          case "?": hasQuestion = true
          case ",", ";", ":": isClauseStart = true
          case "→": hasArrow = true
          default: break
          }
          continue
        case .word:
          words.append(Self.word(token.folded, lexicon: lexicon, cues: &cues))
          let tag = words[words.count - 1].tag
          if isClauseStart {
            if tag == .ed || tag == .past { deeds += 1 }
            if tag == .base, words.count == start + 1 { opensWithBase = true }
          }
          // "then built", "and also tested": small words before the verb still open the clause.
          isClauseStart = isClauseStart && (tag == .conjunction || tag == .time || tag == .adverb)
        }
        let last = words.count - 1
        if last > start {
          let two = StarHash.pair(words[last - 1].hash, words[last].hash)
          cues |= lexicon.find(two).cues
          if last > start + 1 {
            cues |= lexicon.find(StarHash.pair(words[last - 2].hash, two)).cues
          }
        }
      }
      self.words = start..<words.count
      self.cues = cues
      findDeeds(words)
    }

    private mutating func findDeeds(_ words: [Word]) {
      var index = self.words.lowerBound
      while index < self.words.upperBound {
        let tag = words[index].tag
        if tag == .first || tag == .plural {
          var next = index + 1
          while next < self.words.upperBound, next < index + 3,
            words[next].tag == .adverb || words[next].tag == .time || words[next].tag == .conjunction
              || words[next].tag == .have
          {
            next += 1
          }
          if next < self.words.upperBound {
            switch words[next].tag {
            case .past, .ed: hasDeed = true
            case .would: hasPlan = true
            default: break
            }
          }
        } else if tag == .would, index > self.words.lowerBound, words[index - 1].tag == .you {
          hasPlan = true
        }
        index += 1
      }
    }

    static let number = StarHash.word("#")

    private static func word(_ folded: String, lexicon: StarLexicon, cues: inout UInt64) -> Word {
      // One walk over the bytes gives the word's hash, the hash of its beginning, and its ending.
      var hash: UInt32 = 0x811C_9DC5
      var beginning: UInt32 = 0
      var count = 0
      var third: UInt8 = 0
      var second: UInt8 = 0
      var last: UInt8 = 0
      for byte in folded.utf8 where byte != 0x27 {
        hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        count += 1
        if count == 6 { beginning = hash }
        third = second
        second = last
        last = byte
      }
      if hash == 0 { hash = 1 }
      let known = lexicon.find(hash)
      cues |= known.cues
      var tag = StarTag.other
      if known.tag > 0, let listed = StarTag(rawValue: known.tag - 1) {
        tag = listed
      } else if count > 3, second == 0x65, last == 0x64 {
        tag = .ed
      } else if count > 4, third == 0x69, second == 0x6E, last == 0x67 {
        tag = .ing
      } else if count > 3, second == 0x6C, last == 0x79 {
        tag = .adverb
      }
      return Word(hash: hash, tag: tag, beginning: count >= 6 ? beginning : 0)
    }
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

  private mutating func appendWords(_ words: ArraySlice<Word>) {
    var before: UInt32 = 0
    for word in words {
      keys.append(StarHash.pair(Salt.word, word.hash))
      if word.beginning != 0 { keys.append(StarHash.pair(Salt.beginning, word.beginning)) }
      if before != 0 { keys.append(StarHash.pair(before, word.hash)) }
      before = word.hash
    }
  }

  private mutating func appendTags(_ words: ArraySlice<Word>) {
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

  private mutating func appendCues(_ outline: Outline, _ words: ArraySlice<Word>) {
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
    appendFirstVerb(words)
  }

  /// The first verb and what stands before it: who did what, wherever in the segment that is told.
  private mutating func appendFirstVerb(_ words: ArraySlice<Word>) {
    guard let at = words.firstIndex(where: { Self.verbs.contains($0.tag) }) else {
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

  private static let verbs: Set<StarTag> = [.past, .ed, .be, .have, .would, .base, .do]

  private mutating func appendNeighbour(_ outline: Outline?, salt: UInt32, _ words: [Word]) {
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

  private mutating func appendPosition(_ index: Int, of count: Int, words: Range<Int>, total: Int) {
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
