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
    /// A test that the first token of every match passes; -1 where there is no such test.
    let lead: Int32
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
  private var candidates: [Candidate] = []
  /// For each test, where its candidates begin in ``candidates``; one more at the end.
  private var filed: [Int32] = []
  /// The number of words of 64 bits that hold a bit for every test.
  private var width = 1
  private var trie = CueWordTrie()
  /// For each entry of the trie, where its tests begin in ``entryTests``; one more at the end.
  private var entryFrom: [Int32] = []
  private var entryTests: [Int32] = []
  /// The tests that each class of tokens passes, by the class's bit.
  private var classTests: [[Int32]] = Array(repeating: [], count: 32)
  /// The classes that some pattern names.
  private var usedClasses: UInt32 = 0

  // While compiling:

  private var tests: [CueNode: Int32] = [:]
  /// How common what passes each test is, roughly.
  private var rarity: [Int] = []
  /// The same for each entry of the trie.
  private var entryWeights: [Int] = []
  /// Which entry passes which test.
  private var passes: [(entry: Int32, test: Int32)] = []
  /// The entries of long choices, so that a list of words is looked up once however many tests hold it.
  private var entriesOfChoice: [ObjectIdentifier: [Int32]] = [:]

  /// Compiles `patterns`.
  init(_ patterns: [CuePattern]) {
    var filing: [(key: Int32, candidate: Candidate)] = []
    filing.reserveCapacity(patterns.count)
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
        filing.append((key, candidate))
      }
    }
    width = max(1, (rarity.count + 63) / 64)
    (candidates, filed) = CueSet.filed(filing.map { ($0.key, $0.candidate) }, under: rarity.count)
    (entryTests, entryFrom) = CueSet.filed(passes.map { ($0.entry, $0.test) }, under: trie.count)
    trie.freeze()
    for (bit, tests) in classTests.enumerated() where !tests.isEmpty { usedClasses |= 1 << UInt32(bit) }
    tests = [:]
    passes = []
    entryWeights = []
    entriesOfChoice = [:]
  }

  /// The values of `pairs` in the order of their keys, all below `count`, and where each key's values begin.
  private static func filed<Value>(
    _ pairs: [(key: Int32, value: Value)], under count: Int
  ) -> (values: [Value], from: [Int32]) {
    var from = [Int32](repeating: 0, count: count + 1)
    for (key, _) in pairs { from[Int(key) + 1] += 1 }
    for key in 0..<count { from[key + 1] += from[key] }
    var next = from
    var order = [Int](repeating: 0, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      order[Int(next[Int(pair.key)])] = index
      next[Int(pair.key)] += 1
    }
    return (order.map { pairs[$0].value }, from)
  }

  private mutating func program(_ way: CueNode, isNegated: Bool) -> Program {
    let from = Int32(required.count)
    let items: [CueNode] = if case .sequence(let items) = way { items } else { [way] }
    for item in items where item.isSingle { required.append(test(item)) }
    let to = Int32(required.count)
    let accept = add(Step(kind: .accept))
    let entry = compile(items[...], next: accept, isLast: true)
    return Program(
      entry: entry, requiredFrom: from, requiredTo: to, isNegated: isNegated, lead: lead(of: items, entry))
  }

  /// The test of the first token of every match of `items`, which are compiled to `entry`.
  private mutating func lead(of items: [CueNode], _ entry: Int32) -> Int32 {
    let first = steps[Int(entry)]
    if first.kind == .take { return first.test }
    var firsts: [CueNode] = []
    guard CueSet.addFirsts(of: items, to: &firsts) else { return -1 }
    return test(firsts.count == 1 ? firsts[0] : .choice(CueChoice(firsts)))
  }

  /// Adds what the first token of a match of `items` can be; false where that may be any token, or none.
  private static func addFirsts(of items: [CueNode], to firsts: inout [CueNode]) -> Bool {
    for item in items {
      switch item {
      case .word, .ofClass:
        firsts.append(item)
        return true
      case .sequence(let inner):
        return addFirsts(of: inner, to: &firsts)
      case .choice(let choice):
        if choice.isSingle {
          firsts.append(item)
          return true
        }
        return choice.branches.allSatisfy { addFirsts(of: [$0], to: &firsts) }
      case .optional(let inner):
        guard addFirsts(of: [inner], to: &firsts) else { return false }
      case .guarded, .start:
        continue
      case .gap:
        return false
      }
    }
    return false
  }

  // MARK: Compiling

  /// A pattern without a single word that it always needs is cut into its branches, until each has one.
  private static func ways(of node: CueNode) -> [CueNode] {
    let items: [CueNode] = if case .sequence(let items) = node { items } else { [node] }
    if items.contains(where: \.isSingle) { return [node] }
    guard let place = items.firstIndex(where: { if case .choice = $0 { true } else { false } }),
      case .choice(let choice) = items[place]
    else { return [node] }
    return choice.branches.flatMap { branch -> [CueNode] in
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
    case .choice(let choice):
      // Single words first, as one test; the phrases each on their own.
      var entries: [Int32] = []
      if let singles = choice.singles {
        entries.append(add(Step(kind: .take, test: test(.choice(singles)), next: next)))
      }
      for branch in choice.branches where !branch.isSingle {
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
    let test = Int32(rarity.count)
    tests[node] = test
    var entries: [Int32] = []
    var weight = 0
    collect(node, &entries) { classTests, found in
      classTests[found.bit.trailingZeroBitCount].append(test)
      weight += found == .word || found == .past ? 4000 : 500
    }
    for entry in entries {
      passes.append((entry, test))
      weight += entryWeights[Int(entry)]
    }
    rarity.append(weight)
    return test
  }

  /// Adds the trie's entries for the words of `node`, and hands over its classes.
  private mutating func collect(
    _ node: CueNode, _ entries: inout [Int32], _ take: (inout [[Int32]], CueClass) -> Void
  ) {
    switch node {
    case .word(let word, let isStem):
      insert(word, isStem: isStem, &entries)
      // "didnt" is how hurried people write "didn't".
      if word.utf8.count > 3, word.hasSuffix("n't") {
        insert(word.dropLast(2) + "t", isStem: isStem, &entries)
      }
    case .ofClass(let found): take(&classTests, found)
    case .choice(let choice):
      let key = ObjectIdentifier(choice)
      if let known = entriesOfChoice[key] {
        entries += known
        return
      }
      let from = entries.count
      var hasClass = false
      for branch in choice.branches {
        collect(branch, &entries) { classTests, found in
          hasClass = true
          take(&classTests, found)
        }
      }
      if !hasClass, choice.branches.count >= CueSet.longChoice {
        entriesOfChoice[key] = Array(entries[from...])
      }
    case .sequence(let nodes): for node in nodes { collect(node, &entries, take) }
    case .optional, .gap, .guarded, .start: break
    }
  }

  /// From how many branches on the entries of a choice are kept.
  private static let longChoice = 8

  private mutating func insert(_ word: String, isStem: Bool, _ entries: inout [Int32]) {
    guard let entry = trie.insert(word, isStem: isStem) else { return }
    if entry == entryWeights.count {
      entryWeights.append(
        CueSet.commonWords.contains(word) ? 300 : isStem ? max(2, 40 >> word.utf8.count) + 2 : 2)
    }
    entries.append(Int32(entry))
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
              for test in classTests[classes.trailingZeroBitCount] { pass(test) }
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
    _ candidates: UnsafeBufferPointer<Candidate>, _ run: Run, _ sentence: Int, _ limit: Int,
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

  private func holds(_ program: Program, in run: Run) -> Bool {
    required.withUnsafeBufferPointer { required in
      for index in Int(program.requiredFrom)..<Int(program.requiredTo) where !run.has(required[index]) {
        return false
      }
      return program.lead < 0 || run.has(program.lead)
    }
  }

  private func seek(
    _ candidate: Candidate, _ run: Run, _ sentence: Int, _ limit: Int, _ found: inout [Match]
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
  private func allows(_ candidate: Candidate, _ run: Run) -> Bool {
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

    /// Whether some token of the sentence passes `test`.
    @inline(__always)
    func has(_ test: Int32) -> Bool {
      rows[present &+ Int(test >> 6)] & (1 << UInt64(test & 63)) != 0
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
