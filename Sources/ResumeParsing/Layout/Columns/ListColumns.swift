/// A list that goes on in a second column: bullets side by side below one title, and nothing else at the right
/// but dates that end the rows of entries.
enum ListColumns {
  /// The rows of both sides as one flow, the right items below the left ones; nil where either side holds
  /// something else at the height of the right one.
  static func flow(left: [Row], right: [Row], gutter: Gutter) -> [Row]? {
    var left = left
    // Dates that end the rows of entries above or below the list.
    for date in right where !isItem(date) {
      guard DateShape.looksLikeDate(date.text),
        let home = left.firstIndex(where: { abs($0.yMid - date.yMid) < 4 && !isItem($0) })
      else { return nil }
      left[home].fragments += date.fragments
    }
    let right = right.filter(isItem)
    guard let first = right.first, let last = right.last else { return nil }
    let beside = left.indices.filter { (first.yMid - 3...last.yMid + 3).contains(left[$0].yMid) }
    guard let start = beside.first, var end = beside.last, let edge = beside.map({ left[$0].textLeft }).min(),
      beside.allSatisfy({ isItem(left[$0]) }), abs(left[start].yMid - first.yMid) < 3
    else { return nil }
    // The left column may have an item more.
    while end + 1 < left.count, isItem(left[end + 1]),
      left[end + 1].yMid - left[end].yMid < 2 * left[end].size
    {
      end += 1
    }
    return left[...end] + right.map { RunningColumns.moved($0, by: edge - gutter.rightEdge) }
      + left[(end + 1)...]
  }

  private static func isItem(_ row: Row) -> Bool {
    guard let first = row.words.first, BulletGlyph.strength(first) == .strong else { return false }
    return SectionTitles.kind(of: row.words.dropFirst().map(\.text).joined(separator: " ")) == nil
  }
}
