/// Turns cue patterns into steps and tests, one after another; ``CueSet`` seeks what comes out.
///
/// What every topic needs is compiled once: a copy of a compiler goes on where the first one stopped.
struct CueCompiler: Sendable {
  private(set) var steps: [CueStep] = []
  /// The first steps of the branches of all choices.
  private(set) var branches: [Int32] = []
  /// The tests that each program cannot do without.
  private(set) var required: [Int32] = []
  /// The ways of the further sides of `&`: each side is a range of ``sidePrograms``.
  private(set) var sides: [Range<Int32>] = []
  private(set) var sidePrograms: [CueProgram] = []
  /// The words of all tests.
  private(set) var trie = CueWordTrie()
  /// The tests that each class of tokens passes, by the class's bit.
  private(set) var classTests: [[Int32]] = Array(repeating: [], count: 32)
  /// The number of patterns that were added.
  private(set) var count = 0

  /// The ways to match each pattern, with their rarest tests.
  private var filing: [(key: Int32, value: CueCandidate)] = []
  /// Which entry of the trie passes which test.
  private var passes: [(key: Int32, value: Int32)] = []
  /// For each test, how common what passes it is, roughly.
  private var rarity: [Int] = []
  /// The same for each entry of the trie.
  private var entryWeights: [Int] = []
  /// The test of each entry on its own; -1 for none yet.
  private var entryTests: [Int32] = []
  private var tests: [CueNode: Int32] = [:]
  /// The entries of long choices, so that a list of words is looked up once however many tests hold it.
  private var entriesOfChoice: [CueChoice: [Int32]] = [:]

  /// Begins without a pattern.
  init() {
    for word in CueCompiler.commonWords.split(separator: " ") {
      _ = entry(of: String(word), isStem: false, weight: 300)
    }
  }

  /// The number of distinct tests.
  var testCount: Int { rarity.count }

  /// Compiles `pattern`.
  mutating func add(_ pattern: CuePattern) {
    defer { count += 1 }
    guard let first = pattern.terms.first else { return }
    let programs = CueCompiler.ways(of: first.node).map { program($0, isNegated: false) }
    let sidesFrom = Int32(sides.count)
    for term in pattern.terms.dropFirst() {
      let from = Int32(sidePrograms.count)
      for way in CueCompiler.ways(of: term.node) {
        sidePrograms.append(program(way, isNegated: term.isNegated))
      }
      sides.append(from..<Int32(sidePrograms.count))
    }
    for program in programs {
      let candidate = CueCandidate(
        pattern: Int32(count), program: program, sidesFrom: sidesFrom, sidesTo: Int32(sides.count),
        place: pattern.place)
      let needed = required[Int(program.requiredFrom)..<Int(program.requiredTo)]
      guard let key = needed.min(by: { rarity[Int($0)] < rarity[Int($1)] }) else { continue }
      filing.append((key, candidate))
    }
  }

  /// The candidates by their rarest tests, and for each test where its candidates begin; one more at the end.
  func candidates() -> (values: [CueCandidate], from: [Int32]) {
    CueCompiler.filed(filing, under: testCount)
  }

  /// The tests by the entries of the trie that pass them, and for each entry where its tests begin; one more at
  /// the end.
  func testsByEntry() -> (values: [Int32], from: [Int32]) {
    CueCompiler.filed(passes, under: trie.count)
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

  // MARK: Programs

  private mutating func program(_ way: CueNode, isNegated: Bool) -> CueProgram {
    let from = Int32(required.count)
    let items: [CueNode] = if case .sequence(let items) = way { items } else { [way] }
    for item in items where item.isSingle { required.append(test(item)) }
    let to = Int32(required.count)
    let accept = add(CueStep(kind: .accept))
    let entry = compile(items[...], next: accept, isLast: true)
    return CueProgram(
      entry: entry, requiredFrom: from, requiredTo: to, isNegated: isNegated, lead: lead(of: items, entry))
  }

  /// The test of the first token of every match of `items`, which are compiled to `entry`.
  private mutating func lead(of items: [CueNode], _ entry: Int32) -> Int32 {
    let known = steps[Int(entry)].lead
    if known >= 0 { return known }
    return CueNode.firsts(of: items).map { test(.choice($0)) } ?? -1
  }

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
    if node.isSingle { return add(take(node, next: next)) }
    switch node {
    case .sequence(let items):
      return compile(items[...], next: next, isLast: isLast)
    case .choice(let choice):
      // Single words first, as one test; the phrases each on their own.
      var entries: [Int32] = []
      if let singles = choice.singles {
        entries.append(add(take(.choice(singles), next: next)))
      }
      for branch in choice.branches where !branch.isSingle {
        entries.append(compile(branch, next: next, isLast: isLast))
      }
      return choose(entries, lead: choice.firsts.map { test(.choice($0)) } ?? -1)
    case .optional(let inner):
      return choose([compile(inner, next: next, isLast: isLast), next], lead: -1)
    case .gap(let length):
      return add(CueStep(kind: .gap, test: Int32(length), next: next))
    case .guarded(let inner):
      return add(CueStep(kind: isLast ? .notAfter : .notBefore, test: test(inner), next: next))
    case .start:
      return add(CueStep(kind: .atStart, next: next))
    case .word, .ofClass:
      return add(take(node, next: next))
    }
  }

  private mutating func choose(_ entries: [Int32], lead: Int32) -> Int32 {
    let from = Int32(branches.count)
    branches += entries
    return add(CueStep(kind: .choose, test: from, next: Int32(entries.count), lead: lead))
  }

  private mutating func take(_ node: CueNode, next: Int32) -> CueStep {
    let test = test(node)
    return CueStep(kind: .take, test: test, next: next, lead: test)
  }

  private mutating func add(_ step: CueStep) -> Int32 {
    steps.append(step)
    return Int32(steps.count - 1)
  }

  // MARK: Tests

  /// The number of the test that `node`, one token long, stands for.
  private mutating func test(_ node: CueNode) -> Int32 {
    if case .word(let word, let isStem) = node, let entry = entry(of: word, isStem: isStem) {
      if entryTests[Int(entry)] >= 0 { return entryTests[Int(entry)] }
      let test = newTest(node)
      entryTests[Int(entry)] = test
      return test
    }
    if let known = tests[node] { return known }
    let test = newTest(node)
    tests[node] = test
    return test
  }

  private mutating func newTest(_ node: CueNode) -> Int32 {
    let test = Int32(rarity.count)
    var entries: [Int32] = []
    var classes: [CueClass] = []
    collect(node, &entries, &classes)
    var weight = 0
    for found in classes {
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

  /// Adds the trie's entries for the words of `node`, and its classes.
  private mutating func collect(_ node: CueNode, _ entries: inout [Int32], _ classes: inout [CueClass]) {
    switch node {
    case .word(let word, let isStem):
      if let entry = entry(of: word, isStem: isStem) { entries.append(entry) }
      // "didnt" is how hurried people write "didn't".
      if word.utf8.count > 3, word.hasSuffix("n't"),
        let entry = entry(of: word.dropLast(2) + "t", isStem: isStem)
      {
        entries.append(entry)
      }
    case .ofClass(let found): classes.append(found)
    case .choice(let choice):
      let isLong = choice.branches.count >= CueCompiler.longChoice
      if isLong, let known = entriesOfChoice[choice] {
        entries += known
        return
      }
      let from = entries.count
      let known = classes.count
      for branch in choice.branches { collect(branch, &entries, &classes) }
      if isLong, classes.count == known { entriesOfChoice[choice] = Array(entries[from...]) }
    case .sequence(let nodes): for node in nodes { collect(node, &entries, &classes) }
    case .optional, .gap, .guarded, .start: break
    }
  }

  /// From how many branches on the entries of a choice are kept.
  private static let longChoice = 8

  /// The trie's entry for `word`; `weight` says how common it is where that is known.
  private mutating func entry(of word: String, isStem: Bool, weight: Int? = nil) -> Int32? {
    guard let entry = trie.insert(word, isStem: isStem) else { return nil }
    if entry == entryWeights.count {
      entryWeights.append(weight ?? (isStem ? max(2, 40 >> min(word.utf8.count, 8)) + 2 : 2))
      entryTests.append(-1)
    }
    return Int32(entry)
  }

  private static let commonWords = """
    the a an and of to in on for with was were is it that this we i our had by at from as be so \
    not no which all but my they up out when after before into us have has are or if new time one
    """
}
