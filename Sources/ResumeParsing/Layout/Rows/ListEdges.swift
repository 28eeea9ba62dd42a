/// Left edges of the texts behind a page's bullets: what begins at one of them goes on a list.
struct ListEdges {
  /// Points, ascending.
  private let lefts: [Double]

  /// The edges at `lefts`, points, in any order.
  init(_ lefts: [Double]) { self.lefts = lefts.sorted() }

  /// Whether there is no bullet.
  var isEmpty: Bool { lefts.isEmpty }

  /// Whether text that begins at `left` begins at one of the edges; fonts and printers move it by two points.
  func contains(_ left: Double) -> Bool {
    var low = 0
    var high = lefts.count
    while low < high {
      let middle = (low + high) / 2
      if left - lefts[middle] > 2.5 { low = middle + 1 } else { high = middle }
    }
    return low < lefts.count && lefts[low] - left <= 2.5
  }
}
