/// Finds entries side by side, each in a card of its own below one title, on a page that is otherwise no page
/// of columns: two jobs whose dates stand at the same height.
enum TwinCards {
  /// `rows` with the cards of each such block one column after the other.
  static func flow(_ rows: [Row], page: Int) -> [Row] {
    guard rows.contains(where: isPairOfDates) else { return rows }
    var out: [Row] = []
    var at = 0
    while at < rows.count {
      guard let block = block(in: rows[at...]) else { break }
      out += rows[at..<block.range.lowerBound]
      var left: [PositionedWord] = []
      var right: [PositionedWord] = []
      for fragment in rows[block.range].flatMap(\.fragments) {
        if fragment.box.xMin < block.cut { left += fragment.words } else { right += fragment.words }
      }
      out += RowBuilder.rows(of: left, page: page) + RowBuilder.rows(of: right, page: page)
      at = block.range.upperBound
    }
    return out + rows[at...]
  }

  /// Whether the row is two ranges of dates and nothing else. A table with a column for each end has no ranges.
  private static func isPairOfDates(_ row: Row) -> Bool {
    row.fragments.count == 2
      && row.fragments.allSatisfy { fragment in
        DateShape.looksLikeDate(fragment.text)
          && fragment.text.unicodeScalars.contains { "-–—~〜".unicodeScalars.contains($0) }
      }
  }

  /// The rows of the first block of cards and the left edge of its right column, less a hair.
  private static func block(in rows: ArraySlice<Row>) -> (range: Range<Int>, cut: Double)? {
    for pair in rows.indices where isPairOfDates(rows[pair]) {
      let (left, right) = (rows[pair].fragments[0].box.xMin, rows[pair].fragments[1].box.xMin)
      var start = pair
      while start > rows.startIndex, pair - start < 4, isHead(rows[start - 1], left: left, right: right),
        rows[start].yMid - rows[start - 1].yMid < 2.5 * max(rows[start - 1].size, 6)
      {
        start -= 1
      }
      guard start < pair else { continue }
      var end = pair + 1
      while end < rows.endIndex, keeps(rows[end], left: left, right: right) { end += 1 }
      return (start..<end, right - 3)
    }
    return nil
  }

  /// Whether the row heads both cards: what they are called, each at the edge of its card.
  private static func isHead(_ row: Row, left: Double, right: Double) -> Bool {
    row.fragments.count == 2 && abs(row.fragments[0].box.xMin - left) < 3
      && abs(row.fragments[1].box.xMin - right) < 3
  }

  /// Whether the row stands on one side of the strip between the cards, or has parts on both; the title of the next
  /// section ends them.
  private static func keeps(_ row: Row, left: Double, right: Double) -> Bool {
    guard !row.isSectionTitle else { return false }
    return row.fragments.allSatisfy { fragment in
      fragment.box.xMin > left - 3 && (fragment.box.xMax < right - 3 || fragment.box.xMin > right - 3)
    }
  }
}
