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

  /// One step of a compiled pattern; `test` and `next` mean what the kind says.
  private struct Step: Sendable {
    enum Kind: UInt8 { case take, choose, gap, notBefore, notAfter, atStart, accept }
    let kind: Kind
    /// The test; for a gap its length; for a choice the index of its first branch in ``branches``.
    var test: Int32 = 0
    /// The step after; for a choice the number of branches.
    var next: Int32 = 0
  }

  /// One way to match one side of `&`.
  private struct Program: Sendable {
    let entry: Int32
    /// Tests that some token of the sentence must pass, as a range of ``required``.
    let requiredFrom: Int32
    let requiredTo: Int32
    let isNegated: Bool
  }

  /// One way to match one pattern, filed under its rarest test.
  private struct Candidate: Sendable {
    let pattern: Int32
    let program: Program
    /// The other sides of `&`, as a range of ``sides``.
    let sidesFrom: Int32
    let sidesTo: Int32
    /// Where in the answer the match must begin, as shares of its tokens in per cent.
    let place: CuePlace
  }

  private var steps: [Step] = []
  private var branches: [Int32] = []
  private var required: [Int32] = []
  /// The ways of the further sides of `&`: each side is a range of ``sidePrograms``.
  private var sides: [Range<Int32>] = []
  private var sidePrograms: [Program] = []
  private var tests: [CueNode: Int32] = [:]
  private var rarity: [Int] = []
  private var trie = CueWordTrie()
  /// The tests that each class of tokens passes, by the class's bit.
  private var classTests: [[Int32]] = Array(repeating: [], count: 32)
  private var candidates: [Candidate] = []
  /// For each test, where its candidates begin in ``candidates``; one more at the end.
  private var filed: [Int32] = []
  private var width = 1
  /// The bits of the tests in each of the trie's sets, ``width`` words each.
  private var setRows: [UInt64] = []
  /// The same for each class.
  private var classRows: [UInt64] = []
  /// The classes that some pattern names.
  private var usedClasses: UInt32 = 0

  /// Compiles `patterns`.
  init(_ patterns: [CuePattern]) {
    var byTest: [[Candidate]] = []
    for (index, pattern) in patterns.enumerated() {
      guard let first = pattern.terms.first else { continue }
      let programs = CueSet.ways(of: first.node).map { program($0, isNegated: false) }
      let sidesFrom = Int32(sides.count)
      for term in pattern.terms.dropFirst() {
        let from = Int32(sidePrograms.count)
        for way in CueSet.ways(of: term.node) { sidePrograms.append(program(way, isNegated: term.isNegated)) }
        sides.append(from..<Int32(sidePrograms.count))
      }
      for program in programs {
        let candidate = Candidate(
          pattern: Int32(index), program: program, sidesFrom: sidesFrom, sidesTo: Int32(sides.count),
          place: pattern.place)
        let needed = required[Int(program.requiredFrom)..<Int(program.requiredTo)]
        guard let key = needed.min(by: { rarity[Int($0)] < rarity[Int($1)] }) else { continue }
        while byTest.count <= Int(key) { byTest.append([]) }
        byTest[Int(key)].append(candidate)
      }
    }
    while byTest.count < tests.count { byTest.append([]) }
    for group in byTest {
      filed.append(Int32(candidates.count))
      candidates += group
    }
    filed.append(Int32(candidates.count))
    width = max(1, (tests.count + 63) / 64)
    trie.freeze()
    setRows = rows(of: trie.sets)
    classRows = rows(of: classTests)
    for (bit, tests) in classTests.enumerated() where !tests.isEmpty { usedClasses |= 1 << UInt32(bit) }
  }

  private func rows(of sets: [[Int32]]) -> [UInt64] {
    var rows = [UInt64](repeating: 0, count: sets.count * width)
    for (index, set) in sets.enumerated() {
      for test in set { rows[index * width + Int(test >> 6)] |= 1 << UInt64(test & 63) }
    }
    return rows
  }

  private mutating func program(_ way: CueNode, isNegated: Bool) -> Program {
    let from = Int32(required.count)
    let items: [CueNode] = if case .sequence(let items) = way { items } else { [way] }
    for item in items where item.isSingle { required.append(test(item)) }
    let to = Int32(required.count)
    let accept = add(Step(kind: .accept))
    let entry = compile(items[...], next: accept, isLast: true)
    return Program(entry: entry, requiredFrom: from, requiredTo: to, isNegated: isNegated)
  }

  /// The number of distinct tests, for measuring.
  var testCount: Int { tests.count }

  // MARK: Compiling

  /// A pattern without a single word that it always needs is cut into its branches, until each has one.
  private static func ways(of node: CueNode) -> [CueNode] {
    let items: [CueNode] = if case .sequence(let items) = node { items } else { [node] }
    if items.contains(where: \.isSingle) { return [node] }
    guard let place = items.firstIndex(where: { if case .choice = $0 { true } else { false } }),
      case .choice(let branches) = items[place]
    else { return [node] }
    return branches.flatMap { branch -> [CueNode] in
      let inner: [CueNode] = if case .sequence(let inner) = branch { inner } else { [branch] }
      return ways(of: .sequence(Array(items[..<place]) + inner + Array(items[(place + 1)...])))
    }
  }

  private mutating func compile(_ items: ArraySlice<CueNode>, next: Int32, isLast: Bool) -> Int32 {
    var entry = next
    for index in items.indices.reversed() {
      entry = compile(items[index], next: entry, isLast: isLast && index == items.endIndex - 1)
    }
    return entry
  }

  private mutating func compile(_ node: CueNode, next: Int32, isLast: Bool) -> Int32 {
    if node.isSingle { return add(Step(kind: .take, test: test(node), next: next)) }
    switch node {
    case .sequence(let items):
      return compile(items[...], next: next, isLast: isLast)
    case .choice(let nodes):
      // Single words first, as one test; the phrases each on their own.
      let single = nodes.filter(\.isSingle)
      var entries: [Int32] = []
      if !single.isEmpty {
        entries.append(add(Step(kind: .take, test: test(.choice(single)), next: next)))
      }
      for branch in nodes where !branch.isSingle {
        entries.append(compile(branch, next: next, isLast: isLast))
      }
      return choose(entries)
    case .optional(let inner):
      return choose([compile(inner, next: next, isLast: isLast), next])
    case .gap(let length):
      return add(Step(kind: .gap, test: Int32(length), next: next))
    case .guarded(let inner):
      return add(Step(kind: isLast ? .notAfter : .notBefore, test: test(inner), next: next))
    case .start:
      return add(Step(kind: .atStart, next: next))
    case .word, .ofClass:
      return add(Step(kind: .take, test: test(node), next: next))
    }
  }

  private mutating func choose(_ entries: [Int32]) -> Int32 {
    let from = Int32(branches.count)
    branches += entries
    return add(Step(kind: .choose, test: from, next: Int32(entries.count)))
  }

  private mutating func add(_ step: Step) -> Int32 {
    steps.append(step)
    return Int32(steps.count - 1)
  }

  /// The number of the test that `node`, one token long, stands for.
  private mutating func test(_ node: CueNode) -> Int32 {
    if let known = tests[node] { return known }
    var words: [(word: String, isStem: Bool)] = []
    var classes: [CueClass] = []
    CueSet.collect(node, &words, &classes)
    let test = Int32(tests.count)
    tests[node] = test
    var weight = 0
    for (word, isStem) in words {
      insert(word, isStem: isStem, test: test)
      weight += CueSet.commonWords.contains(word) ? 300 : isStem ? max(2, 40 >> word.utf8.count) + 2 : 2
    }
    for found in classes {
      classTests[found.bit.trailingZeroBitCount].append(test)
      weight += found == .word || found == .past ? 4000 : 500
    }
    rarity.append(weight)
    return test
  }

  private mutating func insert(_ word: String, isStem: Bool, test: Int32) {
    trie.insert(word, isStem: isStem, test: test)
    // "didnt" is how hurried people write "didn't".
    if word.hasSuffix("n't") { trie.insert(word.dropLast(2) + "t", isStem: isStem, test: test) }
  }

  private static func collect(
    _ node: CueNode, _ words: inout [(word: String, isStem: Bool)], _ classes: inout [CueClass]
  ) {
    switch node {
    case .word(let word, let isStem): words.append((word, isStem))
    case .ofClass(let found): classes.append(found)
    case .choice(let nodes), .sequence(let nodes): for node in nodes { collect(node, &words, &classes) }
    case .optional, .gap, .guarded, .start: break
    }
  }

  private static let commonWords: Set<String> = [
    "the", "a", "an", "and", "of", "to", "in", "on", "for", "with", "was", "were", "is", "it", "that", "this",
    "we",
    "i", "our", "had", "by", "at", "from", "as", "be", "so", "not", "no", "which", "all", "but", "my", "they",
    "up",
    "out", "when", "after", "before", "into", "us", "have", "has", "are", "or", "us", "if", "new", "time",
    "one",
  ]

  // MARK: Matching

  /// Where patterns match, by sentence; at most `limit` matches of one pattern in one sentence.
  func matches(in text: CueText, limit: Int = 4) -> [Match] {
    guard !text.tokens.isEmpty, !candidates.isEmpty else { return [] }
    var rows = [UInt64](repeating: 0, count: text.tokens.count * width)
    var found: [Match] = []
    found.reserveCapacity(64)
    rows.withUnsafeMutableBufferPointer { rows in read(text, into: rows) }
    rows.withUnsafeBufferPointer { rows in
      steps.withUnsafeBufferPointer { steps in
        branches.withUnsafeBufferPointer { branches in
          withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width) { present in
            for (index, sentence) in text.sentences.enumerated() {
              let run = Run(
                rows: rows, steps: steps, branches: branches, width: width, sentence: sentence,
                count: text.tokens.count)
              seek(run, present, index, limit, &found)
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

  /// Sets the bits of the tests that each token passes.
  private func read(_ text: CueText, into rows: UnsafeMutableBufferPointer<UInt64>) {
    setRows.withUnsafeBufferPointer { sets in
      classRows.withUnsafeBufferPointer { classSets in
        for (index, range) in text.tokens.enumerated() {
          let base = index * width
          var classes = text.classes[index] & usedClasses
          while classes != 0 {
            let from = classes.trailingZeroBitCount * width
            for word in 0..<width { rows[base &+ word] |= classSets[from &+ word] }
            classes &= classes - 1
          }
          func pass(_ set: Int) {
            for word in 0..<width { rows[base &+ word] |= sets[set &* width &+ word] }
          }
          if range.count == 1 {
            trie.walk(text.prose.tokens[range.lowerBound].folded, pass)
          } else {
            for at in range where text.prose.tokens[at].kind == .word {
              trie.walk(text.prose.tokens[at].folded, pass)
            }
            if text.prose.tokens[range.upperBound - 1].folded == ">" { trie.walk("→", pass) }
          }
        }
      }
    }
  }

  /// Tries every pattern whose tests are all true of some token of the sentence.
  private func seek(
    _ run: Run, _ present: UnsafeMutableBufferPointer<UInt64>, _ sentence: Int, _ limit: Int,
    _ found: inout [Match]
  ) {
    for word in 0..<width { present[word] = 0 }
    for token in run.sentence {
      for word in 0..<width { present[word] |= run.rows[token &* width &+ word] }
    }
    for word in 0..<width {
      var bits = present[word]
      while bits != 0 {
        let test = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        for index in Int(filed[test])..<Int(filed[test + 1]) {
          let candidate = candidates[index]
          if holds(candidate.program, in: present) { seek(candidate, run, sentence, limit, &found) }
        }
      }
    }
  }

  private func holds(_ program: Program, in present: UnsafeMutableBufferPointer<UInt64>) -> Bool {
    for index in Int(program.requiredFrom)..<Int(program.requiredTo) {
      let test = required[index]
      if present[Int(test >> 6)] & (1 << UInt64(test & 63)) == 0 { return false }
    }
    return true
  }

  private func seek(
    _ candidate: Candidate, _ run: Run, _ sentence: Int, _ limit: Int, _ found: inout [Match]
  ) {
    var start = run.sentence.lowerBound
    var count = 0
    let first = run.steps[Int(candidate.program.entry)]
    while start < run.sentence.upperBound, count < limit {
      if first.kind == .take, !run.passes(start, first.test) {
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
      if count == 0 {
        for side in candidate.sidesFrom..<candidate.sidesTo {
          let ways = sides[Int(side)]
          let holds = ways.contains { way in
            let entry = sidePrograms[Int(way)].entry
            return run.sentence.contains { run.end(entry, $0) != nil }
          }
          if holds == sidePrograms[Int(ways.lowerBound)].isNegated { return }
        }
      }
      found.append(Match(pattern: Int(candidate.pattern), sentence: sentence, tokens: start..<end))
      count += 1
      start = end
    }
  }

  /// One sentence while patterns are tried on it.
  private struct Run {
    let rows: UnsafeBufferPointer<UInt64>
    let steps: UnsafeBufferPointer<Step>
    let branches: UnsafeBufferPointer<Int32>
    let width: Int
    let sentence: Range<Int>
    /// The number of tokens of the whole answer.
    let count: Int

    @inline(__always)
    func passes(_ token: Int, _ test: Int32) -> Bool {
      rows[token &* width &+ Int(test >> 6)] & (1 << UInt64(test & 63)) != 0
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
          for index in Int(step.test)..<Int(step.test + step.next) {
            if let end = end(branches[index], token) { return end }
          }
          return nil
        case .gap:
          let last = min(token + Int(step.test), sentence.upperBound)
          let next = steps[Int(step.next)]
          while token <= last {
            if next.kind == .take, token == sentence.upperBound || !passes(token, next.test) {
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
