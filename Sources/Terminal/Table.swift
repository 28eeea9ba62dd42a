/// A table of text in columns, the last of which takes what is left of the width.
package struct Table: Sendable {
  /// Where a column's text stands.
  package enum Alignment: Sendable {
    case left, right
  }

  private let titles: [String]
  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// Creates a table with a title and an alignment for each column.
  package init(_ columns: [(title: String, alignment: Alignment)]) {
    self.titles = columns.map(\.title)
    self.alignments = columns.map(\.alignment)
  }

  /// Adds a row; missing cells are empty.
  package mutating func add(_ cells: [String]) {
    rows.append(cells)
  }

  /// The table's lines, no wider than `width`: titles, then rows, two spaces between columns. Columns that do not fit stand
  /// on lines of their own below, set in.
  package func lines(width: Int) -> [String] {
    let all = [titles] + rows
    var widths = titles.indices.map { column in
      all.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    let last = widths.count - 1
    var groups: [Range<Int>] = []
    var start = 0
    var used = 0
    for column in titles.indices {
      // The last one is cut where it is long, but not to less than it takes to tell what it says.
      let least = column == last ? min(widths[column], 8) : widths[column]
      if column > start, used + 2 + least > width {
        groups.append(start..<column)
        start = column
        used = 2 + widths[column]
      } else {
        used += (column == start ? 0 : 2) + widths[column]
      }
    }
    if last >= 0 {
      groups.append(start..<last + 1)
      let others = widths[start..<last].reduce(groups.count > 1 ? 2 : 0) { $0 + $1 + 2 }
      widths[last] = min(widths[last], max(8, width - others))
    }
    return all.flatMap { row in
      groups.enumerated().map { index, columns in
        line(of: row, columns, widths, indent: index == 0 ? "" : "  ")
      }
    }
  }

  private func line(of row: [String], _ columns: Range<Int>, _ widths: [Int], indent: String) -> String {
    var line = indent
    for column in columns {
      let cell = DisplayWidth.clipped(column < row.count ? row[column] : "", to: widths[column])
      let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
      if column > columns.lowerBound { line += "  " }
      line += alignments[column] == .right ? padding + cell : cell + padding
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
