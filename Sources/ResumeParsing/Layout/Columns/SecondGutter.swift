/// Pages of three columns: what looks like one of two columns is two of them where a gutter parts it again and sections
/// are headed on both sides of that.
enum SecondGutter {
  /// `rows` of one column parted at its own gutter; all of them are the main part where it has none.
  static func parted(_ rows: [Row], of page: PositionedPage, bodySize: Double) -> (main: [Row], side: [Row]) {
    // Most columns have but a few rows of several cells, and are not looked at again.
    guard rows.count(where: { $0.fragments.count > 1 }) >= 4 else { return (rows, []) }
    if case .columns(let gutter, let bands, let mainIsLeft) = ColumnFinder.arrangement(
      of: rows, page: page, bodySize: bodySize)
    {
      let parts = LayoutEngine.split(
        rows, gutter: gutter, bands: bands, mainIsLeft: mainIsLeft, page: page.number)
      if parts.main.contains(where: \.isSectionTitle),
        parts.side.contains(where: \.isSectionTitle)
      {
        return parts
      }
    }
    return besideTitles(rows, page: page) ?? (rows, [])
  }

  /// `rows` parted below two titles side by side, where nothing crosses the white between them down to the end.
  private static func besideTitles(_ rows: [Row], page: PositionedPage) -> (main: [Row], side: [Row])? {
    guard let at = rows.firstIndex(where: { $0.fragments.count == 2 && TwinSections.isHead($0) }),
      let end = rows.last?.box.yMax, case let start = rows[at].box.yMin, start <= end
    else { return nil }
    let (title, twin) = (rows[at].fragments[0].box, rows[at].fragments[1].box)
    let below = rows[at...].flatMap(\.fragments)
    // A title in a box of colour stands right of what is below it.
    let edge = below.lazy.map(\.box.xMin).filter { $0 > max(title.xMax, twin.xMin - 15) }.min() ?? twin.xMin
    let (left, right) = (below.filter { $0.box.xMin < edge - 1 }, below.filter { $0.box.xMin >= edge - 1 })
    guard left.count >= 4, right.count >= 4, let limit = left.map(\.box.xMax).max(), limit < edge else {
      return nil
    }
    func letters(_ side: [Fragment]) -> Int { side.reduce(0) { $0 + $1.text.unicodeScalars.count } }
    return LayoutEngine.split(
      rows, gutter: Gutter(middle: (limit + edge) / 2, rightEdge: edge), bands: [start...end],
      mainIsLeft: letters(left) >= letters(right), page: page.number)
  }
}
