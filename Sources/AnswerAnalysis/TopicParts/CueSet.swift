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
  /// The bits of the tests that tokens of each class pass, ``width`` words for each bit of a class.
  private let classRows: [UInt64]
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
    var classRows = [UInt64](repeating: 0, count: compiler.classTests.count * width)
    for (bit, tests) in compiler.classTests.enumerated() {
      for test in tests { classRows[bit * width + Int(test >> 6)] |= 1 << UInt64(test & 63) }
    }
    self.classRows = classRows
    usedClasses = compiler.classTests.indices.reduce(0) {
      compiler.classTests[$1].isEmpty ? $0 : $0 | 1 << UInt32($1)
    }
  }

  /// Where patterns match, by sentence; at most `limit` matches of one pattern in one sentence.
  func matches(in text: CueText, limit: Int = 4) -> [Match] {
    guard !text.tokens.isEmpty, !candidates.isEmpty else { return [] }
    let rows = text.tokens.count * width
    let bits = [UInt64](unsafeUninitializedCapacity: rows + text.sentences.count * width) { bits, count in
      count = rows + text.sentences.count * width
      bits.initialize(repeating: 0)
      read(text, into: bits, sentencesFrom: rows)
    }
    var found: [Match] = []
    found.reserveCapacity(64)
    bits.withUnsafeBufferPointer { bits in
      steps.withUnsafeBufferPointer { steps in
        branches.withUnsafeBufferPointer { branches in
          candidates.withUnsafeBufferPointer { candidates in
            for (index, sentence) in text.sentences.enumerated() {
              let run = Run(
                rows: bits, present: rows + index * width, steps: steps, branches: branches, width: width,
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

  /// Sets the bits of the tests that each token passes, and those that some token of each sentence passes.
  private func read(
    _ text: CueText, into bits: UnsafeMutableBufferPointer<UInt64>, sentencesFrom: Int
  ) {
    entryFrom.withUnsafeBufferPointer { entryFrom in
      entryTests.withUnsafeBufferPointer { entryTests in
        let width = width
        let words = text.prose.tokens
        for (number, sentence) in text.sentences.enumerated() {
          let present = sentencesFrom + number * width
          for index in sentence {
            let base = index * width
            func pass(_ test: Int32) {
              let word = Int(test >> 6)
              let bit: UInt64 = 1 << UInt64(test & 63)
              bits[base &+ word] |= bit
              bits[present &+ word] |= bit
            }
            func pass(_ entry: Int) {
              for at in Int(entryFrom[entry])..<Int(entryFrom[entry + 1]) { pass(entryTests[at]) }
            }
            var classes = text.classes[index] & usedClasses
            while classes != 0 {
              let row = classes.trailingZeroBitCount * width
              for word in 0..<width {
                bits[base &+ word] |= classRows[row &+ word]
                bits[present &+ word] |= classRows[row &+ word]
              }
              classes &= classes - 1
            }
            let range = text.tokens[index]
            if range.count == 1 {
              trie.walk(words[range.lowerBound].folded, pass)
            } else {
              for at in range where words[at].kind == .word { trie.walk(words[at].folded, pass) }
              if words[range.upperBound - 1].folded == ">" { trie.walk("→", pass) }
            }
          }
        }
      }
    }
  }

  /// Tries every pattern whose tests are all true of some token of the sentence.
  private func seek(
    _ candidates: UnsafeBufferPointer<CueCandidate>, _ run: Run, _ sentence: Int, _ limit: Int,
    _ found: inout [Match]
  ) {
    filed.withUnsafeBufferPointer { filed in
      for word in 0..<width {
        var bits = run.rows[run.present &+ word]
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
    /// The bits of each token's tests, and behind them those of each sentence.
    let rows: UnsafeBufferPointer<UInt64>
    /// Where this sentence's bits begin.
    let present: Int
    let steps: UnsafeBufferPointer<CueStep>
    let branches: UnsafeBufferPointer<Int32>
    let width: Int
    let sentence: Range<Int>
    /// The number of tokens of the whole answer.
    let count: Int

    @inline(__always)
    func passes(_ token: Int, _ test: Int32) -> Bool {
      rows[token &* width &+ Int(test >> 6)] & (1 << UInt64(test & 63)) != 0
    }

    /// Whether some token of the sentence passes `test`.
    @inline(__always)
    func has(_ test: Int32) -> Bool {
      rows[present &+ Int(test >> 6)] & (1 << UInt64(test & 63)) != 0
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
