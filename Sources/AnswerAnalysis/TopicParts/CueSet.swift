import Prose

/// Many cue patterns, compiled to be sought together.
///
/// Every distinct test of a token (a word, a beginning, a class, or a choice of them) gets a number. A text is read
/// once: each token's tests become bits. A pattern is tried on a sentence only where all tests that it cannot do
/// without are true of some token in it; patterns are filed under the rarest of these, so that most are never
/// looked at.
struct CueSet: Sendable {
  /// Where one pattern matched.
  struct Match: Sendable, Equatable {
    /// The pattern's index in the order in which the patterns were given.
    let pattern: Int
    /// The index into ``CueText/sentences``.
    let sentence: Int
    /// The matched tokens, as a range of ``CueText/tokens``.
    let tokens: Range<Int>
  }

  private let steps: [CueStep]
  private let branches: [Int32]
  private let required: [Int32]
  private let sides: [Range<Int32>]
  private let sidePrograms: [CueProgram]
  private let candidates: [CueCandidate]
  /// For each test, where its candidates begin in ``candidates``; one more at the end.
  private let filed: [Int32]
  /// The number of words of 64 bits that hold a bit for every test.
  private let width: Int
  private let trie: CueWordTrie
  /// For each entry of the trie, where its tests begin in ``entryTests``; one more at the end.
  private let entryFrom: [Int32]
  private let entryTests: [Int32]
  /// The tests that tokens of each class pass, 64 at a time: which word of a row, and its bits.
  private let classBits: [(word: Int, bits: UInt64)]
  /// For each bit of a class, where its tests begin in ``classBits``; one more at the end.
  private let classFrom: [Int]
  /// The classes that some pattern names.
  private let usedClasses: UInt32

  /// Compiles `patterns`.
  init(_ patterns: [CuePattern]) {
    var compiler = CueCompiler()
    for pattern in patterns { compiler.add(pattern) }
    self.init(compiler)
  }

  /// What `compiler` has compiled.
  init(_ compiler: CueCompiler) {
    steps = compiler.steps
    branches = compiler.branches
    required = compiler.required
    sides = compiler.sides
    sidePrograms = compiler.sidePrograms
    width = max(1, (compiler.testCount + 63) / 64)
    (candidates, filed) = compiler.candidates()
    (entryTests, entryFrom) = compiler.testsByEntry()
    var trie = compiler.trie
    trie.freeze()
    self.trie = trie
    var classBits: [(word: Int, bits: UInt64)] = []
    var classFrom = [0]
    for tests in compiler.classTests {
      for test in tests.sorted() {
        if classBits.count == classFrom.last || classBits[classBits.count - 1].word != Int(test >> 6) {
          classBits.append((Int(test >> 6), 0))
        }
        classBits[classBits.count - 1].bits |= 1 << UInt64(test & 63)
      }
      classFrom.append(classBits.count)
    }
    self.classBits = classBits
    self.classFrom = classFrom
    usedClasses = compiler.classTests.indices.reduce(0) {
      compiler.classTests[$1].isEmpty ? $0 : $0 | 1 << UInt32($1)
    }
  }

  /// Where patterns match, by sentence; at most `limit` matches of one pattern in one sentence.
  func matches(in text: CueText, limit: Int = 4) -> [Match] {
    guard !text.tokens.isEmpty, !candidates.isEmpty else { return [] }
    // The bits of one sentence at a time, so that memory does not grow with the answer: those of the sentence, then
    // those of each of its tokens.
    let longest = text.sentences.reduce(0) { max($0, $1.count) }
    var bits = [UInt64](repeating: 0, count: (longest + 1) * width)
    var found: [Match] = []
    found.reserveCapacity(64)
    bits.withUnsafeMutableBufferPointer { bits in
      steps.withUnsafeBufferPointer { steps in
        branches.withUnsafeBufferPointer { branches in
          candidates.withUnsafeBufferPointer { candidates in
            for (index, sentence) in text.sentences.enumerated() {
              let rows = UnsafeMutableBufferPointer(rebasing: bits[..<((sentence.count + 1) * width)])
              rows.update(repeating: 0)
              read(text, sentence, into: rows)
              let run = Run(
                rows: UnsafeBufferPointer(rows), steps: steps, branches: branches, width: width,
                sentence: sentence, count: text.tokens.count)
              seek(candidates, run, index, limit, &found)
            }
          }
        }
      }
    }
    found.sort {
      ($0.sentence, $0.pattern, $0.tokens.lowerBound, $0.tokens.upperBound)
        < ($1.sentence, $1.pattern, $1.tokens.lowerBound, $1.tokens.upperBound)
    }
    return found
  }

  /// Sets the bits of the tests that some token of the sentence passes, and those that each token passes.
  private func read(_ text: CueText, _ sentence: Range<Int>, into bits: UnsafeMutableBufferPointer<UInt64>) {
    let width = width
    let words = text.prose.bare
    entryFrom.withUnsafeBufferPointer { entryFrom in
      entryTests.withUnsafeBufferPointer { entryTests in
        text.prose.foldedBytes.withUnsafeBufferPointer { folded in
          var base = 0
          for index in sentence {
            base &+= width
            func pass(_ entry: Int) {
              for at in Int(entryFrom[entry])..<Int(entryFrom[entry + 1]) {
                let word = Int(entryTests[at] >> 6)
                let bit: UInt64 = 1 << UInt64(entryTests[at] & 63)
                bits[base &+ word] |= bit
                bits[word] |= bit
              }
            }
            var classes = text.classes[index] & usedClasses
            while classes != 0 {
              let bit = classes.trailingZeroBitCount
              for at in classFrom[bit]..<classFrom[bit + 1] {
                let (word, tests) = classBits[at]
                bits[base &+ word] |= tests
                bits[word] |= tests
              }
              classes &= classes - 1
            }
            let range = text.tokens[index]
            if range.count == 1 {
              trie.walk(folded[words[range.lowerBound].folded], pass)
            } else {
              for at in range where words[at].isWord { trie.walk(folded[words[at].folded], pass) }
              if words[range.upperBound - 1].isMark(">") { walkArrow(pass) }
            }
          }
        }
      }
    }
  }

  /// "->" and "=>" are the arrow that patterns are written with.
  private func walkArrow(_ pass: (Int) -> Void) {
    let arrow: [UInt8] = [0xE2, 0x86, 0x92]
    arrow.withUnsafeBufferPointer { trie.walk($0[...], pass) }
  }

  /// Tries every pattern whose tests are all true of some token of the sentence.
  private func seek(
    _ candidates: UnsafeBufferPointer<CueCandidate>, _ run: Run, _ sentence: Int, _ limit: Int,
    _ found: inout [Match]
  ) {
    filed.withUnsafeBufferPointer { filed in
      for word in 0..<width {
        var bits = run.rows[word]
        while bits != 0 {
          let test = word &* 64 &+ bits.trailingZeroBitCount
          bits &= bits &- 1
          for index in Int(filed[test])..<Int(filed[test + 1])
          where holds(candidates[index].program, in: run) {
            seek(candidates[index], run, sentence, limit, &found)
          }
        }
      }
    }
  }

  private func holds(_ program: CueProgram, in run: Run) -> Bool {
    required.withUnsafeBufferPointer { required in
      for index in Int(program.requiredFrom)..<Int(program.requiredTo) where !run.has(required[index]) {
        return false
      }
      return program.lead < 0 || run.has(program.lead)
    }
  }

  private func seek(
    _ candidate: CueCandidate, _ run: Run, _ sentence: Int, _ limit: Int, _ found: inout [Match]
  ) {
    let lead = candidate.program.lead
    var start = run.sentence.lowerBound
    var count = 0
    while start < run.sentence.upperBound, count < limit {
      if lead >= 0, !run.passes(start, lead) {
        start += 1
        continue
      }
      guard let end = run.end(candidate.program.entry, start), end > start else {
        start += 1
        continue
      }
      guard candidate.place.allows(start, of: run.count) else {
        start = end
        continue
      }
      if count == 0, !allows(candidate, run) { return }
      found.append(Match(pattern: Int(candidate.pattern), sentence: sentence, tokens: start..<end))
      count += 1
      start = end
    }
  }

  /// Whether the sentence has the further sides of `&`, and none that it must not have.
  private func allows(_ candidate: CueCandidate, _ run: Run) -> Bool {
    for side in candidate.sidesFrom..<candidate.sidesTo {
      let ways = sides[Int(side)]
      let isThere = ways.contains { way in
        let program = sidePrograms[Int(way)]
        return holds(program, in: run)
          && run.sentence.contains {
            (program.lead < 0 || run.passes($0, program.lead)) && run.end(program.entry, $0) != nil
          }
      }
      if isThere == sidePrograms[Int(ways.lowerBound)].isNegated { return false }
    }
    return true
  }

  /// One sentence while patterns are tried on it.
  private struct Run {
    /// The bits of the sentence's tests, and behind them those of each token.
    let rows: UnsafeBufferPointer<UInt64>
    let steps: UnsafeBufferPointer<CueStep>
    let branches: UnsafeBufferPointer<Int32>
    let width: Int
    let sentence: Range<Int>
    /// The number of tokens of the whole answer.
    let count: Int

    @inline(__always)
    func passes(_ token: Int, _ test: Int32) -> Bool {
      rows[(token &- sentence.lowerBound &+ 1) &* width &+ Int(test >> 6)] & (1 << UInt64(test & 63)) != 0
    }

    /// Whether some token of the sentence passes `test`.
    @inline(__always)
    func has(_ test: Int32) -> Bool {
      rows[Int(test >> 6)] & (1 << UInt64(test & 63)) != 0
    }

    /// Whether a match of `step` can begin at `token`, by its first token alone.
    @inline(__always)
    private func mayBegin(_ step: CueStep, _ token: Int) -> Bool {
      step.lead < 0 || token < sentence.upperBound && passes(token, step.lead)
    }

    /// The end of the match that begins at `token` with `step`, or nil.
    func end(_ step: Int32, _ token: Int) -> Int? {
      var step = steps[Int(step)]
      var token = token
      while true {
        switch step.kind {
        case .take:
          guard token < sentence.upperBound, passes(token, step.test) else { return nil }
          token += 1
        case .choose:
          guard mayBegin(step, token) else { return nil }
          for index in Int(step.test)..<Int(step.test + step.next)
          where mayBegin(steps[Int(branches[index])], token) {
            if let end = end(branches[index], token) { return end }
          }
          return nil
        case .gap:
          let last = min(token + Int(step.test), sentence.upperBound)
          let next = steps[Int(step.next)]
          while token <= last {
            guard mayBegin(next, token) else {
              token += 1
              continue
            }
            if let end = end(step.next, token) { return end }
            token += 1
          }
          return nil
        case .notBefore:
          if token > sentence.lowerBound, passes(token - 1, step.test) { return nil }
        case .notAfter:
          if token < sentence.upperBound, passes(token, step.test) { return nil }
        case .atStart:
          guard token == sentence.lowerBound else { return nil }
        case .accept:
          return token
        }
        step = steps[Int(step.next)]
      }
    }
  }
}
