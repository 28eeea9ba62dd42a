import Prose

extension StarFeatures {
  /// One token that counts.
  struct Word {
    let hash: UInt32
    let tag: StarTag
    /// The hash of the word's first six letters; 0 for short words.
    let beginning: UInt32
  }

  /// What a segment shows at a glance.
  struct Outline {
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
        let token = prose.bare[index]
        switch token.kind {
        case .newline:
          continue
        case .number:
          hasNumber = true
          numbers += 1
          isClauseStart = false
          if index > 0, prose.adjoins(index - 1, index) {
            let sign = prose.bare[index - 1]
            if sign.isMark("+") || (sign.isMark("-") && (index < 2 || !prose.adjoins(index - 2, index - 1))) {
              hasSignedNumber = true
            }
          }
          words.append(Word(hash: Self.number, tag: .number, beginning: 0))
        case .symbol:
          hasSign = true
          if token.isMark("→") { hasArrow = true }
          words.append(Word(hash: StarHash.word(prose.folded(index)), tag: .sign, beginning: 0))
        case .punctuation:
          switch Unicode.Scalar(token.mark) {
          case "?": hasQuestion = true
          case ",", ";", ":": isClauseStart = true
          case "→": hasArrow = true
          default: break
          }
          continue
        case .word:
          words.append(Self.word(prose.foldedBytes, token.folded, lexicon: lexicon, cues: &cues))
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

    private static func word(
      _ text: [UInt8], _ place: Range<Int>, lexicon: StarLexicon, cues: inout UInt64
    ) -> Word {
      // One walk over the bytes gives the word's hash, the hash of its beginning, and its ending.
      var hash: UInt32 = 0x811C_9DC5
      var beginning: UInt32 = 0
      var count = 0
      var third: UInt8 = 0
      var second: UInt8 = 0
      var last: UInt8 = 0
      text.withUnsafeBufferPointer { text in
        for offset in place where text[offset] != 0x27 {
          let byte = text[offset]
          hash = (hash ^ UInt32(byte)) &* 0x0100_0193
          count += 1
          if count == 6 { beginning = hash }
          third = second
          second = last
          last = byte
        }
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
}
