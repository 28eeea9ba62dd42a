/// Bullets that are titles: of an entry whose own list is set in further, or of a section behind a picture or
/// an ornament.
struct BulletTitles {
  /// How known titles of sections are set that stand behind a mark.
  private let looks: [TitleLook]

  /// The titles among `rows`.
  init(in rows: [Row]) {
    looks = rows.filter { $0.isBullet && BulletTitles.isLoudTitle($0) }.map { TitleLook($0.fragments[0]) }
  }

  /// Whether the bullet `row`, whose cell at the margin is `cell`, is one, between the rows `above` and `next`.
  func contain(_ row: Row, cell: Fragment?, above: Row?, next: Row?) -> Bool {
    isEntryTitle(row, cell: cell, next: next) || isPicturedTitle(row, next: next)
      || isOrnateTitle(row, above: above, next: next)
  }

  /// Whether a bullet is an entry's title: set bold, or short with a cell at the right, and followed by deeper
  /// bullets or by a row of another kind that begins where its text does.
  private func isEntryTitle(_ row: Row, cell: Fragment?, next: Row?) -> Bool {
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

  /// Whether a bullet is a section's title behind a picture, set as known ones are, and no item of a list.
  private func isPicturedTitle(_ row: Row, next: Row?) -> Bool {
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
  private func isOrnateTitle(_ row: Row, above: Row?, next: Row?) -> Bool {
    guard case .bullet(_, let left) = row.lead, row.isSectionTitle,
      row.words.allSatisfy(\.style.isBold),
      let next, !next.isBullet, next.page == row.page, row.size > next.size + 0.5
    else { return false }
    if case .bullet(_, let other) = above?.lead { return abs(other - left) > 2.5 }
    return true
  }

  /// Whether a row is a section's title, known, in bold capitals.
  private static func isLoudTitle(_ row: Row) -> Bool {
    row.isSectionTitle && row.words.allSatisfy(\.style.isBold)
      && TextFolding.isAllCaps(row.fragments[0].text)
  }
}
