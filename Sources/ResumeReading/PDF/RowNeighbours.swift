import ResumeParsing

/// The words of a page from top to bottom, so that those beside each are found without looking at the whole page.
struct RowNeighbours {
  /// The words by their height, those of one height from left to right.
  let words: [PositionedWord]

  init(of words: [PositionedWord]) {
    self.words = words.sorted { ($0.box.yMid, $0.box.xMin) < ($1.box.yMid, $1.box.xMin) }
  }

  /// Calls `body` with each word of which more than `share` stands at the height of the word at `index`, nearest in
  /// ``words`` first on either side, until it returns false. Whether it never did.
  @discardableResult
  func visit(beside index: Int, sharing share: Double, _ body: (Int) -> Bool) -> Bool {
    let box = words[index].box
    for step in [-1, 1] {
      var other = index + step
      while words.indices.contains(other), abs(words[other].box.yMid - box.yMid) < box.height {
        if words[other].box.verticalOverlap(box) > share, !body(other) { return false }
        other += step
      }
    }
    return true
  }

  /// The words right of the one at `index` on its row, in no order.
  func behind(_ index: Int) -> [PositionedWord] {
    var found: [PositionedWord] = []
    visit(beside: index, sharing: 0.4) { other in
      if words[other].box.xMin >= words[index].box.xMax - 1 { found.append(words[other]) }
      return true
    }
    return found
  }
}
