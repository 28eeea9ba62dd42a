/// Which sets of tests a word passes, found in one walk over its bytes however many words are sought.
struct CueWordTrie: Sendable {
  /// One place in the tree while it grows: the bytes that led here are the beginning of some sought word.
  private struct Draft: Sendable {
    var children: [(byte: UInt8, draft: Int)] = []
    var whole: Int32 = -1
    var stem: Int32 = -1
  }

  /// One place in the finished tree. A node's children stand side by side, so that a walk touches little memory.
  private struct Node: Sendable {
    let firstChild: Int32
    let childCount: Int32
    /// The set of tests that a word passes which ends here, as an index into ``sets``; -1 for none.
    let whole: Int32
    /// The set of tests that every word passes which comes by here; -1 for none.
    let stem: Int32
  }

  private var drafts: [Draft] = [Draft()]
  private var nodes: [Node] = []
  /// The byte that leads to each node.
  private var bytes: [UInt8] = []
  /// The node of each first byte, since the root has the most children; -1 for none.
  private var roots = [Int32](repeating: -1, count: 256)
  /// The sets of tests that ``walk(_:_:)`` names.
  private(set) var sets: [[Int32]] = []

  /// Makes `test` true of `word`, or of all words that begin with it.
  mutating func insert(_ word: String, isStem: Bool, test: Int32) {
    var at = 0
    for byte in word.utf8 { at = child(of: at, byte) }
    guard at > 0 else { return }
    var set = isStem ? drafts[at].stem : drafts[at].whole
    if set < 0 {
      set = Int32(sets.count)
      sets.append([])
      if isStem { drafts[at].stem = set } else { drafts[at].whole = set }
    }
    if !sets[Int(set)].contains(test) { sets[Int(set)].append(test) }
  }

  private mutating func child(of parent: Int, _ byte: UInt8) -> Int {
    if let known = drafts[parent].children.first(where: { $0.byte == byte }) { return known.draft }
    drafts.append(Draft())
    drafts[parent].children.append((byte, drafts.count - 1))
    return drafts.count - 1
  }

  /// Lays the tree out, level by level; call it after the last ``insert(_:isStem:test:)`` and before the first
  /// ``walk(_:_:)``.
  mutating func freeze() {
    var order = [0]
    var at = 0
    bytes = [0]
    nodes = []
    while at < order.count {
      let draft = drafts[order[at]]
      nodes.append(
        Node(
          firstChild: Int32(order.count), childCount: Int32(draft.children.count), whole: draft.whole,
          stem: draft.stem))
      for child in draft.children {
        if at == 0 { roots[Int(child.byte)] = Int32(order.count) }
        order.append(child.draft)
        bytes.append(child.byte)
      }
      at += 1
    }
    drafts = []
  }

  /// Calls `passes` with the index in ``sets`` of each set whose tests `word` passes.
  @inline(__always)
  func walk(_ word: String, _ passes: (Int) -> Void) {
    nodes.withUnsafeBufferPointer { nodes in
      bytes.withUnsafeBufferPointer { bytes in
        var at = -1
        for byte in word.utf8 {
          if at < 0 {
            at = Int(roots[Int(byte)])
            guard at >= 0 else { return }
          } else {
            let node = nodes[at]
            var child = Int(node.firstChild)
            let end = child + Int(node.childCount)
            while child < end, bytes[child] != byte { child += 1 }
            guard child < end else { return }
            at = child
          }
          let stem = nodes[at].stem
          if stem >= 0 { passes(Int(stem)) }
        }
        guard at >= 0 else { return }
        let whole = nodes[at].whole
        if whole >= 0 { passes(Int(whole)) }
      }
    }
  }
}
