/// Cells at the right margin that stand beside the first bullets of an entry, and bullets that are titles.
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
    let pictured = rows.filter { $0.isBullet && isLoudTitle($0) }.map { TitleLook($0.fragments[0]) }
    for (index, row) in rows.enumerated() {
      var row = row
      let goesOn = !row.isBullet && listed.map { goesOnItem(row, after: $0) } ?? false
      let next = rows.indices.contains(index + 1) ? rows[index + 1] : nil
      let isFloated = !hasBullets && title.map { isBesideFloat(row, below: out[$0], next: next) } ?? false
      let cell = row.isBullet || goesOn || isFloated ? marginCell(of: row, edges: edges) : nil
      if row.isBullet,
        isTitle(row, cell: cell, next: next) || isPicturedTitle(row, next: next, looks: pictured)
          || isOrnateTitle(row, above: index > 0 ? rows[index - 1] : nil, next: next)
      {
        row.lead = .none
      } else if let cell, let home = title, out[home].page == row.page, out.count - home <= 8,
        !isSectionTitle(out[home])
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
      title.words[0].style.isBold, !isSectionTitle(title),
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

  /// Whether a row is a section's title, known, in bold capitals.
  private static func isLoudTitle(_ row: Row) -> Bool {
    isSectionTitle(row) && row.words.allSatisfy(\.style.isBold)
      && TextFolding.isAllCaps(row.fragments[0].text)
  }

  /// Whether a bullet is a section's title behind a picture, set as known ones are, and no item of a list.
  private static func isPicturedTitle(_ row: Row, next: Row?, looks: [TitleLook]) -> Bool {
    guard row.fragments.count == 1, row.words.count <= 5, looks.contains(TitleLook(row.fragments[0])),
      row.words.allSatisfy(\.style.isBold)
    else { return false }
    guard case .bullet(_, let left) = row.lead, let next, case .bullet(_, let other) = next.lead else {
      return true
    }
    return abs(left - other) > 2.5
  }

  /// Whether a bullet is a section's title, known and in bold, between ornaments: larger than the text below it, and no
  /// item of a list.
  private static func isOrnateTitle(_ row: Row, above: Row?, next: Row?) -> Bool {
    guard case .bullet(_, let left) = row.lead, isSectionTitle(row), row.words.allSatisfy(\.style.isBold),
      let next, !next.isBullet, next.page == row.page, row.size > next.size + 0.5
    else { return false }
    if case .bullet(_, let other) = above?.lead { return abs(other - left) > 2.5 }
    return true
  }

  private static func isSectionTitle(_ row: Row) -> Bool {
    row.fragments.count == 1 && SectionTitles.kind(of: row.fragments[0].text) != nil
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

  /// Whether a bullet is an entry's title: set bold, or short with a cell at the right, and followed by deeper
  /// bullets or by a row of another kind that begins where its text does.
  private static func isTitle(_ row: Row, cell: Fragment?, next: Row?) -> Bool {
    guard case .bullet(_, let left) = row.lead, let text = row.fragments.first else { return false }
    let isAllBold = text.words.allSatisfy { $0.style.isBold }
    let isShort = cell.map { text.box.width < 0.55 * ($0.box.xMin - text.box.xMin) } ?? false
    guard isAllBold || isShort else { return false }
    // Text that goes on below in small letters is no title.
    if let begin = next?.words.first?.text.unicodeScalars.first, next?.isBullet == false,
      begin.properties.isLowercase
    {
      return false
    }
    guard let next, next.page == row.page else { return isAllBold }
    if case .bullet(_, let nextLeft) = next.lead { return nextLeft > left + 3 || (isAllBold && cell != nil) }
    return abs(next.textLeft - row.textLeft) < 2.5 && (next.fragments.count >= 2 || !next.isBold)
  }

  /// "Portland, OR" or "Remote": few words, each in title case, no full stop.
  static func isPlace(_ fragment: Fragment) -> Bool {
    fragment.words.count <= 4
      && fragment.words.allSatisfy { word in
        word.text.unicodeScalars.first.map { $0.properties.isUppercase || $0.value >= 0x1100 } ?? false
      }
  }
}
