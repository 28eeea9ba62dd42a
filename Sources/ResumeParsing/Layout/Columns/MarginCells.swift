/// Cells at the right margin that stand beside the first bullets of an entry, and belong to its title.
enum MarginCells {
  /// Right-aligned dates and places stand beside the first bullets where a title is one line high: such a cell
  /// is no part of the bullet, but of the title above. A bullet whose own text is a title keeps its cell, and is
  /// a title.
  static func moved(in rows: [Row]) -> [Row] {
    let edges = rightEdges(rows)
    var out: [Row] = []
    /// The last row that is neither a bullet nor goes on one.
    var title: Int?
    /// The row of the list that the next one may go on.
    var listed: Row?
    let hasBullets = rows.contains(where: \.isBullet)
    let titles = BulletTitles(in: rows)
    for (index, row) in rows.enumerated() {
      var row = row
      let goesOn = !row.isBullet && listed.map { goesOnItem(row, after: $0) } ?? false
      let next = rows.indices.contains(index + 1) ? rows[index + 1] : nil
      let isFloated = !hasBullets && title.map { isBesideFloat(row, below: out[$0], next: next) } ?? false
      let cell = row.isBullet || goesOn || isFloated ? marginCell(of: row, edges: edges) : nil
      if row.isBullet, titles.contain(row, cell: cell, above: index > 0 ? rows[index - 1] : nil, next: next) {
        row.lead = .none
      } else if let cell, let home = title, out[home].page == row.page, out.count - home <= 8,
        !out[home].isSectionTitle
      {
        row.fragments.removeLast()
        row.limit = cell.box.xMin
        out[home].fragments.append(cell)
      }
      if row.isBullet || goesOn && row.fragments.count == 1 {
        listed = row
      } else {
        title = out.count
        listed = nil
      }
      out.append(row)
    }
    return out
  }

  /// Right edges, in points, at which cells of at least three rows end.
  private static func rightEdges(_ rows: [Row]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for row in rows where row.fragments.count >= 2 {
      counts[Int(row.box.xMax.rounded()), default: 0] += 1
    }
    return Set(
      counts.keys.filter { edge in (edge - 1...edge + 1).reduce(0) { $0 + (counts[$1] ?? 0) } >= 3 })
  }

  /// Whether a date floated down beside the first row of a list without marks: the row is set in below a title in bold
  /// that has no date, and goes on below.
  private static func isBesideFloat(_ row: Row, below title: Row, next: Row?) -> Bool {
    guard row.fragments.count == 2, let cell = row.fragments.last, HeaderDates.isDate(cell.text),
      !row.fragments[0].words[0].style.isBold, title.page == row.page, title.fragments.count == 1,
      title.words[0].style.isBold, !title.isSectionTitle,
      !DateShape.looksLikeDate(title.words.suffix(3).map(\.text).joined(separator: " "))
    else { return false }
    let indent = row.textLeft - title.textLeft
    guard indent > 6, indent < 40, row.yMid - title.yMid < 2 * max(row.size, 6), let next else {
      return false
    }
    return next.page == row.page && abs(next.textLeft - row.textLeft) < 2.5
      && next.yMid - row.yMid < 2 * max(row.size, 6)
  }

  /// Whether `row` can be a further row of the item that `above` belongs to: titles may stand flush with the text of
  /// bullets that hang in the margin, but are set apart from it, or in another style.
  private static func goesOnItem(_ row: Row, after above: Row) -> Bool {
    guard abs(above.textLeft - row.textLeft) < 2.5, let first = row.fragments.first,
      let before = above.fragments.first
    else { return false }
    if above.page == row.page, row.yMid - above.yMid > 2.2 * max(row.size, 6) { return false }
    guard row.fragments.count > 1 else { return true }
    return Fragment.dominant(first.words) { $0.style.isBold }
      == Fragment.dominant(before.words) { $0.style.isBold }
      && Fragment.dominant(first.words) { $0.style.isItalic }
        == Fragment.dominant(before.words) { $0.style.isItalic }
  }

  /// The row's last cell where it is set apart at the right: a date, a place, or what others end with too.
  private static func marginCell(of row: Row, edges: Set<Int>) -> Fragment? {
    guard row.fragments.count == 2, let text = row.fragments.first, let cell = row.fragments.last,
      cell.text.unicodeScalars.count <= 40
    else { return nil }
    // Set smaller, a date needs no wide gap.
    if cell.size < 0.93 * text.size, DateShape.looksLikeDate(cell.text) { return cell }
    guard cell.box.xMin - text.box.xMax > 1.5 * max(6, row.size) else { return nil }
    let edge = Int(cell.box.xMax.rounded())
    let isShared = (edge - 1...edge + 1).contains { edges.contains($0) }
    return isShared || DateShape.looksLikeDate(cell.text) || isPlace(cell) ? cell : nil
  }

  /// "Portland, OR" or "Remote": few words, each in title case, no full stop.
  static func isPlace(_ fragment: Fragment) -> Bool {
    fragment.words.count <= 4
      && fragment.words.allSatisfy { word in
        word.text.unicodeScalars.first.map { $0.properties.isUppercase || $0.value >= 0x1100 } ?? false
      }
  }
}
