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

  /// One step of a compiled pattern.
  private enum Step: Sendable {
    case take(Int32, next: Int32)
    case choose([Int32])
    case gap(Int32, next: Int32)
    case notBefore(Int32, next: Int32)
    case notAfter(Int32, next: Int32)
    case atStart(next: Int32)
    case accept
  }

  /// One way to match one side of `&`.
  private struct Program: Sendable {
    let entry: Int32
    /// Tests that some token of the sentence must pass.
    let required: [Int32]
    let isNegated: Bool
  }

  /// One way to match one pattern.
  private struct Candidate: Sendable {
    let pattern: Int32
    let program: Program
    /// The other sides of `&`, each with its ways.
    let others: [[Program]]
  }

  private var steps: [Step] = []
  private var tests: [String: Int32] = [:]
  private var rarity: [Int] = []
  private var trie = CueWordTrie()
  /// The tests that each class of tokens passes, by the class's bit.
  private var classTests: [[Int32]] = Array(repeating: [], count: 32)
  private var filed: [[Candidate]] = []
  private var width = 1

  /// Compiles `patterns`.
  init(_ patterns: [CuePattern]) {
    for (index, pattern) in patterns.enumerated() {
      let sides = pattern.terms.map { term in
        CueSet.ways(of: term.node).map { way in
          var required: [Int32] = []
          let entry = compile(way, required: &required)
          return Program(entry: entry, required: required, isNegated: term.isNegated)
        }
      }
      guard let first = sides.first else { continue }
      for program in first {
        let candidate = Candidate(pattern: Int32(index), program: program, others: Array(sides.dropFirst()))
        guard let key = program.required.min(by: { rarity[Int($0)] < rarity[Int($1)] }) else { continue }
        while filed.count <= Int(key) { filed.append([]) }
        filed[Int(key)].append(candidate)
      }
    }
    while filed.count < tests.count { filed.append([]) }
    width = max(1, (tests.count + 63) / 64)
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

  private mutating func compile(_ node: CueNode, required: inout [Int32]) -> Int32 {
    let items: [CueNode] = if case .sequence(let items) = node { items } else { [node] }
    for item in items where item.isSingle {
      let test = self.test(item)
      if !required.contains(test) { required.append(test) }
    }
    return compile(items[...], next: add(.accept), isLast: true)
  }

  private mutating func compile(_ items: ArraySlice<CueNode>, next: Int32, isLast: Bool) -> Int32 {
    var entry = next
    for index in items.indices.reversed() {
      entry = compile(items[index], next: entry, isLast: isLast && index == items.endIndex - 1)
    }
    return entry
  }

  private mutating func compile(_ node: CueNode, next: Int32, isLast: Bool) -> Int32 {
    if node.isSingle { return add(.take(test(node), next: next)) }
    switch node {
    case .sequence(let items):
      return compile(items[...], next: next, isLast: isLast)
    case .choice(let branches):
      // Single words first, as one test; the phrases each on their own.
      let single = branches.filter(\.isSingle)
      var entries: [Int32] = []
      if !single.isEmpty { entries.append(add(.take(test(.choice(single)), next: next))) }
      for branch in branches where !branch.isSingle {
        entries.append(compile(branch, next: next, isLast: isLast))
      }
      return add(.choose(entries))
    case .optional(let inner):
      return add(.choose([compile(inner, next: next, isLast: isLast), next]))
    case .gap(let length):
      return add(.gap(Int32(length), next: next))
    case .guarded(let inner):
      return add(isLast ? .notAfter(test(inner), next: next) : .notBefore(test(inner), next: next))
    case .start:
      return add(.atStart(next: next))
    case .word, .ofClass:
      return add(.take(test(node), next: next))
    }
  }

  private mutating func add(_ step: Step) -> Int32 {
    steps.append(step)
    return Int32(steps.count - 1)
  }

  /// The number of the test that `node`, one token long, stands for.
  private mutating func test(_ node: CueNode) -> Int32 {
    var words: [(word: String, isStem: Bool)] = []
    var classes: [CueClass] = []
    CueSet.collect(node, &words, &classes)
    let key = Set(words.map { $0.isStem ? $0.word + "*" : $0.word } + classes.map { "<" + $0.rawValue })
      .sorted().joined(separator: "|")
    if let known = tests[key] { return known }
    let test = Int32(tests.count)
    tests[key] = test
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
    "the", "a", "an", "and", "of", "to", "in", "on", "for", "with", "was", "were", "is", "it", "that", "this", "we",
    "i", "our", "had", "by", "at", "from", "as", "be", "so", "not", "no", "which", "all", "but", "my", "they", "up",
    "out", "when", "after", "before", "into", "us", "have", "has", "are", "or", "us", "if", "new", "time", "one",
  ]

  // MARK: Matching

  /// Where patterns match, by sentence; at most `limit` matches of one pattern in one sentence.
  func matches(in text: CueText, limit: Int = 4) -> [Match] {
    guard width > 0, !text.tokens.isEmpty else { return [] }
    var rows = [UInt64](repeating: 0, count: text.tokens.count * width)
    var found: [Match] = []
    rows.withUnsafeMutableBufferPointer { rows in
      read(text, into: rows)
      let row = UnsafeBufferPointer(rows)
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width) { present in
        for (index, sentence) in text.sentences.enumerated() {
          for word in 0..<width { present[word] = 0 }
          for token in sentence {
            for word in 0..<width { present[word] |= row[token * width + word] }
          }
          for word in 0..<width {
            var bits = present[word]
            while bits != 0 {
              let test = word * 64 + bits.trailingZeroBitCount
              bits &= bits - 1
              for candidate in filed[test] {
                guard holds(candidate, in: present) else { continue }
                var run = Run(rows: row, width: width, sentence: sentence)
                seek(candidate, &run, index, limit, &found)
              }
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

  private func read(_ text: CueText, into rows: UnsafeMutableBufferPointer<UInt64>) {
    for (index, range) in text.tokens.enumerated() {
      let base = index * width
      var classes = text.classes[index]
      while classes != 0 {
        for test in classTests[classes.trailingZeroBitCount] {
          rows[base + Int(test) >> 6] |= 1 << UInt64(test & 63)
        }
        classes &= classes - 1
      }
      if range.count == 1 {
        trie.walk(text.prose.tokens[range.lowerBound].folded) { test in
          rows[base + Int(test) >> 6] |= 1 << UInt64(test & 63)
        }
      } else {
        for at in range where text.prose.tokens[at].kind == .word {
          trie.walk(text.prose.tokens[at].folded) { test in
            rows[base + Int(test) >> 6] |= 1 << UInt64(test & 63)
          }
        }
        if text.prose.tokens[range.upperBound - 1].folded == ">" {
          trie.walk("→") { test in rows[base + Int(test) >> 6] |= 1 << UInt64(test & 63) }
        }
      }
    }
  }

  private func holds(_ candidate: Candidate, in present: UnsafeMutableBufferPointer<UInt64>) -> Bool {
    for test in candidate.program.required
    where present[Int(test) >> 6] & (1 << UInt64(test & 63)) == 0 {
      return false
    }
    return true
  }

  /// The bits of one sentence's tokens while patterns are tried on it.
  private struct Run {
    let rows: UnsafeBufferPointer<UInt64>
    let width: Int
    let sentence: Range<Int>

    @inline(__always)
    func passes(_ token: Int, _ test: Int32) -> Bool {
      rows[token * width + Int(test) >> 6] & (1 << UInt64(test & 63)) != 0
    }
  }

  private func seek(
    _ candidate: Candidate, _ run: inout Run, _ sentence: Int, _ limit: Int, _ found: inout [Match]
  ) {
    var start = run.sentence.lowerBound
    var count = 0
    while start < run.sentence.upperBound, count < limit {
      guard let end = self.end(candidate.program.entry, start, run), end > start else {
        start += 1
        continue
      }
      if count == 0 {
        for ways in candidate.others {
          let holds = ways.contains { way in
            run.sentence.contains { self.end(way.entry, $0, run) != nil }
          }
          if holds == (ways.first?.isNegated ?? false) { return }
        }
      }
      found.append(Match(pattern: Int(candidate.pattern), sentence: sentence, tokens: start..<end))
      count += 1
      start = end
    }
  }

  /// The end of the match that begins at `token` with `step`, or nil.
  private func end(_ step: Int32, _ token: Int, _ run: Run) -> Int? {
    var step = step
    var token = token
    while true {
      switch steps[Int(step)] {
      case .take(let test, let next):
        guard token < run.sentence.upperBound, run.passes(token, test) else { return nil }
        token += 1
        step = next
      case .choose(let branches):
        for branch in branches {
          if let end = end(branch, token, run) { return end }
        }
        return nil
      case .gap(let length, let next):
        let last = min(token + Int(length), run.sentence.upperBound)
        while token <= last {
          if let end = end(next, token, run) { return end }
          token += 1
        }
        return nil
      case .notBefore(let test, let next):
        if token > run.sentence.lowerBound, run.passes(token - 1, test) { return nil }
        step = next
      case .notAfter(let test, let next):
        if token < run.sentence.upperBound, run.passes(token, test) { return nil }
        step = next
      case .atStart(let next):
        guard token == run.sentence.lowerBound else { return nil }
        step = next
      case .accept:
        return token
      }
    }
  }
}
