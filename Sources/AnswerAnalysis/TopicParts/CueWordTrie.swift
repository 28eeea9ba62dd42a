/// Which tests a word passes, found in one walk over its bytes however many patterns there are.
struct CueWordTrie: Sendable {
  /// One place in the tree: the bytes that led here are the beginning of some cue's word.
  private struct Node: Sendable {
    var byte: UInt8
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// Tests that a word passes which ends here.
    var whole: [Int32] = []
    /// Tests that every word passes which comes by here.
    var stems: [Int32] = []
  }

  private var nodes: [Node] = []
  /// The node of each first byte, since the root has the most children.
  private var roots = [Int32](repeating: -1, count: 256)

  /// Makes `test` true of `word`, or of all words that begin with it.
  mutating func insert(_ word: String, isStem: Bool, test: Int32) {
    var at: Int32 = -1
    for byte in word.utf8 { at = child(of: at, byte) }
    guard at >= 0 else { return }
    if isStem {
      if !nodes[Int(at)].stems.contains(test) { nodes[Int(at)].stems.append(test) }
    } else if !nodes[Int(at)].whole.contains(test) {
      nodes[Int(at)].whole.append(test)
    }
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

  /// Calls `passes` with each test that `word` passes, possibly more than once.
  @inline(__always)
  func walk(_ word: String, _ passes: (Int32) -> Void) {
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
      for test in nodes[Int(at)].stems { passes(test) }
    }
    guard at >= 0 else { return }
    for test in nodes[Int(at)].whole { passes(test) }
  }
}
