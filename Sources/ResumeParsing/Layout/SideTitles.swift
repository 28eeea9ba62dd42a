/// A narrow column at the left that holds the titles of sections and the dates of entries and nothing else, each in the
/// middle of what it stands beside or somewhat above it: no sidebar, and no labels that open a row of their own height.
enum SideTitles {
  /// The rows of both sides as one flow, each title before the block of rows that it stands beside and each date in the
  /// first of them; nil where the left column holds something else, or two dates stand beside one block.
  static func flow(left: [Row], right: [Row], gutter: Gutter, bands: [ClosedRange<Double>]) -> [Row]? {
    let column = left.indices.filter { index in
      left[index].box.xMax < gutter.middle + 1 && bands.contains { $0.contains(left[index].yMid) }
    }
    let dates = column.filter { DateShape.looksLikeDate(left[$0].text) }
    let titles = column.filter { !dates.contains($0) }
    let known = titles.filter { SectionTitles.kind(of: left[$0].text) != nil }
    guard known.count >= 3, dates.count >= 2, known.count * 2 > titles.count, let look = known.first,
      titles.allSatisfy({ isSet(left[$0], like: left[look]) })
    else { return nil }
    let blocks = blocks(of: right)
    guard blocks.count >= known.count else { return nil }
    var above = [[Row]](repeating: [], count: blocks.count)
    var dated = [Fragment?](repeating: nil, count: blocks.count)
    for index in column {
      guard let home = home(of: left[index], among: blocks, in: right) else { return nil }
      if !dates.contains(index) {
        above[home].append(left[index])
      } else if dated[home] == nil {
        dated[home] = Fragment(left[index].words)
      } else {
        return nil
      }
    }
    var flow = left.indices.filter { !column.contains($0) }.map { left[$0] }
    for (home, block) in blocks.enumerated() {
      var rows = Array(right[block])
      if let date = dated[home] { rows[0].fragments.append(moved(date, behind: rows[0])) }
      flow += above[home] + rows
    }
    return flow
  }

  /// Whether both rows are set alike.
  private static func isSet(_ row: Row, like other: Row) -> Bool {
    abs(row.size - other.size) < 0.6 && row.isBold == other.isBold
  }

  /// `rows` parted where the gap to the next row is more than twice the usual one.
  private static func blocks(of rows: [Row]) -> [Range<Int>] {
    guard !rows.isEmpty else { return [] }
    let gaps = zip(rows, rows.dropFirst()).map { $1.box.yMin - $0.box.yMax }
    let usual = max(gaps.sorted().dropFirst(gaps.count / 2).first ?? 0, 1)
    var out: [Range<Int>] = []
    var start = 0
    for (index, gap) in gaps.enumerated() where gap > 2 * usual {
      out.append(start..<(index + 1))
      start = index + 1
    }
    return out + [start..<rows.count]
  }

  /// The block at the row's height: each reaches half way to the next.
  private static func home(of row: Row, among blocks: [Range<Int>], in rows: [Row]) -> Int? {
    blocks.indices.first { index in
      guard index + 1 < blocks.count else { return true }
      let end =
        (rows[blocks[index].upperBound - 1].box.yMax + rows[blocks[index + 1].lowerBound].box.yMin) / 2
      return row.yMid < end
    }
  }

  /// `date` at the height of `row`, right of its text.
  private static func moved(_ date: Fragment, behind row: Row) -> Fragment {
    let (x, y) = (row.box.xMax + 24 - date.box.xMin, row.yMid - date.box.yMid)
    var out = date
    for index in out.words.indices {
      let box = out.words[index].box
      out.words[index].box = TextBox(
        xMin: box.xMin + x, yMin: box.yMin + y, xMax: box.xMax + x, yMax: box.yMax + y)
    }
    return Fragment(out.words) ?? out
  }
}
