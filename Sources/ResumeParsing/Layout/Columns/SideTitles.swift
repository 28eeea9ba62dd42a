/// A narrow column at the left that holds the titles of sections and the dates of entries and nothing else, at other
/// heights than the rows of what it stands beside: no sidebar, and no labels that open a row of their own height.
enum SideTitles {
  /// What the column holds.
  private struct Column {
    var titles: [Row] = []
    /// Dates, those on two rows as one.
    var dates: [Row] = []
    /// The rows of the left side that span the page.
    var others: [Row] = []
  }

  /// Rows and the height that they begin at, points.
  private struct Placed {
    var y: Double
    var rows: [Row]
  }

  /// The rows of both sides as one flow, each title above what it heads and each date in the first row of its
  /// entry; nil where the left column holds something else, or dates do not each have an entry of their own.
  ///
  /// Titles and dates stand in the middle of a block of rows or somewhat above it (JSON Resume's "paper"), or hardly
  /// lower than the first row of an entry (RenderCV's "moderncv").
  static func flow(left: [Row], right: [Row], gutter: Gutter, bands: [ClosedRange<Double>]) -> [Row]? {
    guard let column = column(left, gutter: gutter, bands: bands),
      let placed = byBlock(column, right) ?? byHeight(column, right)
    else { return nil }
    let others = column.others.map { Placed(y: $0.yMid, rows: [$0]) }
    let all = (others + placed).enumerated().sorted { ($0.element.y, $0.offset) < ($1.element.y, $1.offset) }
    return all.flatMap(\.element.rows)
  }

  // MARK: The column

  private static func column(_ left: [Row], gutter: Gutter, bands: [ClosedRange<Double>]) -> Column? {
    var column = Column()
    for row in left {
      guard row.box.xMax < gutter.middle + 1, bands.contains(where: { $0.contains(row.yMid) }) else {
        column.others.append(row)
        continue
      }
      if let last = column.titles.last, isBroken(last), let whole = joined(last, row) {
        column.titles.removeLast()
        column.dates.append(whole)
      } else if let last = column.dates.last, isBroken(last), let whole = joined(last, row) {
        column.dates[column.dates.count - 1] = whole
      } else if DateShape.looksLikeDate(row.text) {
        column.dates.append(row)
      } else {
        column.titles.append(row)
      }
    }
    let known = column.titles.filter { SectionTitles.kind(of: $0.text) != nil }
    guard known.count >= 2, column.dates.count >= 2, known.count * 2 > column.titles.count,
      let look = known.first,
      column.titles.allSatisfy({ abs($0.size - look.size) < 0.6 && $0.isBold == look.isBold })
    else { return nil }
    return column
  }

  /// Whether the row may be the first half of a date: "Apr 2023 –", "Oct 2020 – Mar".
  private static func isBroken(_ row: Row) -> Bool {
    guard let end = row.words.last?.text, let last = end.unicodeScalars.last else { return false }
    return "-–—".unicodeScalars.contains(last) || DateWords.months[TextFolding.key(end)] != nil
  }

  /// Both rows as one date on the first one's row; nil where the second is none, or they are not close.
  private static func joined(_ first: Row, _ second: Row) -> Row? {
    guard second.box.yMin - first.box.yMax < 0.5 * max(first.size, 4), abs(first.size - second.size) < 0.5,
      DateShape.looksLikeDate(second.text)
    else { return nil }
    return Fragment(first.words)?.extended(by: second.words).map { Row(fragments: [$0], page: first.page) }
  }

  // MARK: Entries beside their dates

  /// Each date in the row that begins at most a row above it or below, and each title where it stands.
  private static func byHeight(_ column: Column, _ right: [Row]) -> [Placed]? {
    guard let edge = right.map(\.box.xMin).min() else { return nil }
    var rows = right
    var taken: Set<Int> = []
    for date in column.dates {
      let near = right.indices.filter { index in
        abs(right[index].yMid - date.yMid) < 0.9 * max(date.size, 6) && right[index].box.xMin < edge + 3
          && !right[index].startsWithBullet
      }
      let nearest = near.min { abs(right[$0].yMid - date.yMid) < abs(right[$1].yMid - date.yMid) }
      guard let home = nearest, taken.insert(home).inserted else { return nil }
      rows[home].fragments += [Fragment(date.words)].compactMap(\.self).map { moved($0, behind: rows[home]) }
    }
    let titles = column.titles.map { title in
      // Before the row that it stands beside.
      let beside = right.first { $0.box.verticalOverlap(title.box) > 0.3 }
      return Placed(y: min(title.yMid, beside?.yMid ?? title.yMid) - 0.1, rows: [title])
    }
    return titles + rows.map { Placed(y: $0.yMid, rows: [$0]) }
  }

  /// The blocks of the right side, each with the titles at its height above it and the date in its first row.
  private static func byBlock(_ column: Column, _ right: [Row]) -> [Placed]? {
    let blocks = blocks(of: right)
    guard blocks.count >= column.titles.count else { return nil }
    var out = blocks.map { Placed(y: right[$0.lowerBound].yMid, rows: Array(right[$0])) }
    var dated: Set<Int> = []
    for date in column.dates {
      guard let home = home(of: date, among: blocks, in: right), dated.insert(home).inserted,
        let fragment = Fragment(date.words)
      else { return nil }
      out[home].rows[0].fragments.append(moved(fragment, behind: out[home].rows[0]))
    }
    for title in column.titles.reversed() {
      guard let home = home(of: title, among: blocks, in: right) else { return nil }
      out[home].rows.insert(title, at: 0)
    }
    return out
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
