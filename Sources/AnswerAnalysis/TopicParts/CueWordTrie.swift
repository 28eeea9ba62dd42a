/// Which sets of tests a word passes, found in one walk over its bytes however many words are sought.
struct CueWordTrie: Sendable {
  /// One place in the tree: the bytes that led here are the beginning of some sought word.
  private struct Node: Sendable {
    let byte: UInt8
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// The set of tests that a word passes which ends here, as an index into ``sets``; -1 for none.
    var whole: Int32 = -1
    /// The set of tests that every word passes which comes by here; -1 for none.
    var stem: Int32 = -1
  }

  private var nodes: [Node] = []
  /// The node of each first byte, since the root has the most children.
  private var roots = [Int32](repeating: -1, count: 256)
  /// The sets of tests that ``walk(_:_:)`` names.
  private(set) var sets: [[Int32]] = []

  /// Makes `test` true of `word`, or of all words that begin with it.
  mutating func insert(_ word: String, isStem: Bool, test: Int32) {
    var at: Int32 = -1
    for byte in word.utf8 { at = child(of: at, byte) }
    guard at >= 0 else { return }
    var set = isStem ? nodes[Int(at)].stem : nodes[Int(at)].whole
    if set < 0 {
      set = Int32(sets.count)
      sets.append([])
      if isStem { nodes[Int(at)].stem = set } else { nodes[Int(at)].whole = set }
    }
    if !sets[Int(set)].contains(test) { sets[Int(set)].append(test) }
  }

  private mutating func child(of parent: Int32, _ byte: UInt8) -> Int32 {
    if parent < 0 {
      if roots[Int(byte)] < 0 {
        nodes.append(Node(byte: byte))
        roots[Int(byte)] = Int32(nodes.count - 1)
      }
      return roots[Int(byte)]
    }
    var at = nodes[Int(parent)].firstChild
    while at >= 0 {
      if nodes[Int(at)].byte == byte { return at }
      at = nodes[Int(at)].nextSibling
    }
    nodes.append(Node(byte: byte, nextSibling: nodes[Int(parent)].firstChild))
    nodes[Int(parent)].firstChild = Int32(nodes.count - 1)
    return Int32(nodes.count - 1)
  }

  /// Calls `passes` with the index in ``sets`` of each set whose tests `word` passes.
  @inline(__always)
  func walk(_ word: String, _ passes: (Int) -> Void) {
    var at: Int32 = -1
    var isRoot = true
    for byte in word.utf8 {
      if isRoot {
        at = roots[Int(byte)]
        isRoot = false
      } else {
        at = nodes[Int(at)].firstChild
        while at >= 0, nodes[Int(at)].byte != byte { at = nodes[Int(at)].nextSibling }
      }
      guard at >= 0 else { return }
      let stem = nodes[Int(at)].stem
      if stem >= 0 { passes(Int(stem)) }
    }
    guard at >= 0 else { return }
    let whole = nodes[Int(at)].whole
    if whole >= 0 { passes(Int(whole)) }
  }
}
