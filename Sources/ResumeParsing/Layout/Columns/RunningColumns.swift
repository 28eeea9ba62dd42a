/// Columns as newspapers have them: one text, which goes on at the head of the right column.
enum RunningColumns {
  /// The rows of both columns as one flow, the right column's set below the left one's; nil where the right column
  /// begins with a title or with data of its own.
  static func flow(left: [Row], right: [Row], gutter: Gutter, bands: [ClosedRange<Double>]) -> [Row]? {
    let inBand = left.filter { row in bands.contains { $0.contains(row.yMid) } }
    guard let first = right.first, let edge = inBand.map(\.textLeft).min(),
      let end = right.map(\.box.xMax).max(),
      let bottom = inBand.map(\.box.yMax).max(), let other = right.map(\.box.yMax).max(), bottom > other - 30,
      inBand.contains(where: startsWithBullet), goesOn(right.prefix(2)),
      SectionTitles.kind(of: first.text) == nil
    else { return nil }
    let widths = (gutter.middle - edge, end - gutter.rightEdge)
    guard widths.0 > 0.8 * widths.1, widths.1 > 0.8 * widths.0 else { return nil }
    return left + right.map { moved($0, by: edge - gutter.rightEdge) }
  }

  /// Whether the column begins in the middle of something: in small letters, with a bullet, or with an entry's date.
  private static func goesOn(_ rows: ArraySlice<Row>) -> Bool {
    guard let first = rows.first, let word = first.words.first else { return false }
    let holdsContact = rows.contains { row in
      row.fragments.contains { LineWords.isContact($0.text) || ContactScanner.email(in: $0.text) != nil }
    }
    guard !holdsContact else { return false }
    return word.text.unicodeScalars.first?.properties.isLowercase ?? false || startsWithBullet(first)
      || rows.contains { $0.fragments.last.map { DateShape.looksLikeDate($0.text) } ?? false }
  }

  private static func startsWithBullet(_ row: Row) -> Bool {
    row.words.first.map { BulletGlyph.strength($0) == .strong } ?? false
  }

  /// `row` that many points further right.
  static func moved(_ row: Row, by x: Double) -> Row {
    var out = row
    for at in out.fragments.indices {
      for index in out.fragments[at].words.indices {
        out.fragments[at].words[index].box.xMin += x
        out.fragments[at].words[index].box.xMax += x
      }
      out.fragments[at].box.xMin += x
      out.fragments[at].box.xMax += x
    }
    return out
  }
}
