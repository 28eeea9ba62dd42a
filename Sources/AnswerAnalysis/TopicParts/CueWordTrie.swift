/// Which of many words and beginnings a word is, found in one walk over its bytes however many are sought.
struct CueWordTrie: Sendable {
  /// One place in the tree while it grows: the bytes that led here are the beginning of some sought word.
  private struct Draft: Sendable {
    let byte: UInt8
    var firstChild: Int32 = -1
    let nextSibling: Int32
    var whole: Int32 = -1
    var stem: Int32 = -1
  }

  /// One place in the finished tree. A node's children stand side by side, so that a walk touches little memory.
  private struct Node: Sendable {
    let firstChild: Int32
    let childCount: Int32
    /// A bit for the low five bits of each child's byte: most words that are not sought end here.
    let childBits: UInt32
    /// The entry of the word that ends here; -1 for none.
    let whole: Int32
    /// The entry of the beginning that ends here, which every word has that comes by; -1 for none.
    let stem: Int32
  }

  private var drafts: [Draft] = []
  private var nodes: [Node] = []
  /// The byte that leads to each node.
  private var bytes: [UInt8] = []
  /// The draft, later the node, of each first byte, since the root has the most children; -1 for none.
  private var roots = [Int32](repeating: -1, count: 256)
  /// The number of different entries; they are numbered from zero in the order in which they first came.
  private(set) var count = 0

  /// The number of the entry for `word`, or for all words that begin with it; nil where the word is empty.
  mutating func insert(_ word: String, isStem: Bool) -> Int? {
    var at: Int32 = -1
    var word = word
    word.withUTF8 { bytes in
      for byte in bytes { at = child(of: at, byte) }
    }
    guard at >= 0 else { return nil }
    let known = isStem ? drafts[Int(at)].stem : drafts[Int(at)].whole
    if known >= 0 { return Int(known) }
    if isStem { drafts[Int(at)].stem = Int32(count) } else { drafts[Int(at)].whole = Int32(count) }
    count += 1
    return count - 1
  }

  private mutating func child(of parent: Int32, _ byte: UInt8) -> Int32 {
    let new = Int32(drafts.count)
    guard parent >= 0 else {
      if roots[Int(byte)] < 0 {
        roots[Int(byte)] = new
        drafts.append(Draft(byte: byte, nextSibling: -1))
      }
      return roots[Int(byte)]
    }
    let first = drafts[Int(parent)].firstChild
    var at = first
    while at >= 0 {
      if drafts[Int(at)].byte == byte { return at }
      at = drafts[Int(at)].nextSibling
    }
    drafts.append(Draft(byte: byte, nextSibling: first))
    drafts[Int(parent)].firstChild = new
    return new
  }

  /// Lays the tree out, level by level; call it after the last ``insert(_:isStem:)`` and before the first
  /// ``walk(_:_:)``.
  mutating func freeze() {
    var order: [Int32] = []
    order.reserveCapacity(drafts.count)
    for (byte, draft) in roots.enumerated() where draft >= 0 {
      roots[byte] = Int32(order.count)
      order.append(draft)
    }
    nodes.reserveCapacity(drafts.count)
    bytes.reserveCapacity(drafts.count)
    var at = 0
    while at < order.count {
      let draft = drafts[Int(order[at])]
      let first = order.count
      var child = draft.firstChild
      var childBits: UInt32 = 0
      while child >= 0 {
        order.append(child)
        childBits |= CueWordTrie.bit(of: drafts[Int(child)].byte)
        child = drafts[Int(child)].nextSibling
      }
      nodes.append(
        Node(
          firstChild: Int32(first), childCount: Int32(order.count - first), childBits: childBits,
          whole: draft.whole, stem: draft.stem))
      bytes.append(draft.byte)
      at += 1
    }
    drafts = []
  }

  @inline(__always)
  private static func bit(of byte: UInt8) -> UInt32 {
    1 << UInt32(byte & 31)
  }

  /// Calls `passes` with the number of each entry that the word, as UTF-8, is or begins with.
  @inline(__always)
  func walk(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ passes: (Int) -> Void) {
    let word = UnsafeBufferPointer(rebasing: word)
    nodes.withUnsafeBufferPointer { nodes in
      bytes.withUnsafeBufferPointer { bytes in
        var at = -1
        for byte in word {
          if at < 0 {
            at = Int(roots[Int(byte)])
            guard at >= 0 else { return }
          } else {
            let node = nodes[at]
            guard node.childBits & CueWordTrie.bit(of: byte) != 0 else { return }
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
