/// Dates and places flush right that stand half a row above or below what they belong to: templates that raise a
/// paragraph's first line, or set the left cell larger, print them so. Each would be a line of its own.
enum LooseMarginCells {
  /// `rows` from top to bottom, each such cell in the nearer of the rows above and below it.
  static func joined(_ rows: [Row]) -> [Row] {
    let loose = cells(rows)
    guard !loose.isEmpty else { return rows }
    var out = rows
    for at in loose {
      let homes = [at - 1, at + 1].filter { rows.indices.contains($0) && isHome(rows[$0], of: rows[at]) }
      let nearest = homes.min {
        abs(rows[$0].yMid - rows[at].yMid) < abs(rows[$1].yMid - rows[at].yMid)
      }
      guard let nearest, out[nearest].fragments.count == 1 else { continue }
      out[nearest].fragments += rows[at].fragments
      out[at].fragments = []
    }
    return out.filter { !$0.fragments.isEmpty }
  }

  /// The rows of dates and places alone, three at least that end at one right edge; half of them are dates.
  private static func cells(_ rows: [Row]) -> Set<Int> {
    guard let left = rows.map(\.textLeft).min(), let right = rows.map(\.box.xMax).max() else { return [] }
    let candidates = rows.indices.filter { at in
      let row = rows[at]
      return row.fragments.count == 1 && !row.startsWithBullet && row.textLeft > left + 0.6 * (right - left)
        && right - row.box.xMax < 2.5 && isCell(row.fragments[0])
    }
    let dates = candidates.count { DateShape.looksLikeDate(rows[$0].text) }
    return candidates.count >= 3 && dates * 2 >= candidates.count ? Set(candidates) : []
  }

  private static func isCell(_ fragment: Fragment) -> Bool {
    fragment.text.utf8.count <= 40 && SectionTitles.kind(of: fragment.text) == nil
      && (DateShape.looksLikeDate(fragment.text) || MarginCells.isPlace(fragment))
  }

  /// Whether `row` is a line of an entry's head near enough to have `cell` at its right.
  private static func isHome(_ row: Row, of cell: Row) -> Bool {
    row.page == cell.page && row.fragments.count == 1 && !row.startsWithBullet
      && row.box.xMax < cell.textLeft - 6
      && abs(row.yMid - cell.yMid) < 1.3 * max(row.size, cell.size, 6)
  }
}
