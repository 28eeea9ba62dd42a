/// One row of a page in reading order, its bullet found and taken off, before rows are joined to lines.
package struct ArrangedRow: Sendable {
  /// The cells, left to right, and where each begins, points.
  package var cells: [(text: String, left: Double)]
  /// Where the last cell ends, points.
  package var right: Double
  /// The bullet's glyph and its left edge in points; nil where the row begins with none.
  package var mark: (glyph: Unicode.Scalar, left: Double)?
  /// 1-based.
  package var page: Int
  /// The middle of the row, points from the page's top.
  package var y: Double
  /// 0 the main column, 1 a sidebar.
  package var column: Int

  init(_ row: Row, column: Int) {
    cells = row.fragments.map { ($0.text, $0.box.xMin) }
    right = row.box.xMax
    if case .bullet(let glyph, let left) = row.lead {
      mark = (glyph.unicodeScalars.first ?? "•", left)
    }
    page = row.page
    y = row.yMid
    self.column = column
  }
}
