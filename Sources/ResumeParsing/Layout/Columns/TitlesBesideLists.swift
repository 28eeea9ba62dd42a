/// Titles in a cell of their own left of the list that says what was done, as tables have them: "Engineer ⟂ ・Moved the ledger"
/// over "(Team lead) ⟂ ・Cut the nightly run".
///
/// Such cells are too few to be a column of labels, and row by row each would run into an item.
enum TitlesBesideLists {
  /// `rows` with each such title, its further rows in it, above its list. Two lists of two items and more begin at one edge,
  /// or one cell may be there by accident.
  static func parted(_ rows: [Row]) -> [Row] {
    var tables: [Range<Int>] = []
    var at = 0
    while at < rows.count {
      if let end = end(of: at, in: rows) {
        tables.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
    guard tables.count >= 2, let edge = tables.first.map({ rows[$0.lowerBound].fragments[1].box.xMin }),
      tables.allSatisfy({ abs(rows[$0.lowerBound].fragments[1].box.xMin - edge) < 3 })
    else { return rows }
    var out: [Row] = []
    out.reserveCapacity(rows.count + tables.count)
    var next = 0
    for table in tables {
      out += rows[next..<table.lowerBound]
      let cells = table.filter { rows[$0].fragments.count == 2 }
      let more = cells.dropFirst().flatMap { rows[$0].fragments[0].words }
      let page = rows[table.lowerBound].page
      let first = rows[table.lowerBound].fragments[0]
      out.append(Row(fragments: [first.extended(by: more) ?? first], page: page))
      out += table.map { Row(fragments: [rows[$0].fragments[rows[$0].fragments.count - 1]], page: page) }
      next = table.upperBound
    }
    return out + rows[next...]
  }

  /// Where the list ends that begins beside a title at `start`; nil where none does.
  private static func end(of start: Int, in rows: [Row]) -> Int? {
    let row = rows[start]
    guard row.fragments.count == 2, !row.startsWithBullet, isItem(row.fragments[1]),
      row.fragments[0].words.count <= 8, !DateShape.looksLikeDate(row.fragments[0].text)
    else { return nil }
    let edge = row.fragments[1].box.xMin
    var items = 1
    var end = start + 1
    while end < rows.count, rows[end].page == row.page,
      rows[end].yMid - rows[end - 1].yMid < 2 * max(row.size, 6), let text = rows[end].fragments.last,
      rows[end].fragments.count <= 2, text.box.xMin > edge - 3, text.box.xMin < edge + 24
    {
      if rows[end].fragments.count == 2 {
        let cell = rows[end].fragments[0]
        // Anything else is a title with a list of its own.
        guard cell.box.xMax < edge, !DateShape.looksLikeDate(cell.text), goesOn(cell.text),
          abs(cell.box.xMin - row.textLeft) < 3, abs(cell.size - row.size) < 0.3
        else { return nil }
      }
      items += abs(text.box.xMin - edge) < 3 && isItem(text) ? 1 : 0
      end += 1
    }
    return items >= 2 ? end : nil
  }

  /// Whether `text` can be no beginning: brackets, small letters.
  private static func goesOn(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first == "(" || first == "（" || first.properties.isLowercase
  }

  /// Whether a mark that is surely one opens the cell, with a blank behind it or without.
  private static func isItem(_ cell: Fragment) -> Bool {
    guard let first = cell.words.first?.text.unicodeScalars.first else { return false }
    return BulletGlyph.isStrong(first)
  }
}
