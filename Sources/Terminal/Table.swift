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

  /// The table's lines, no wider than `width`: titles, then rows, two spaces between columns.
  package func lines(width: Int) -> [String] {
    let all = [titles] + rows
    var widths = titles.indices.map { column in
      all.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    if let last = widths.indices.last {
      let others = widths.dropLast().reduce(0, +) + 2 * last
      widths[last] = min(widths[last], max(8, width - others))
    }
    return all.map { row in
      var line = ""
      for column in titles.indices {
        let cell = DisplayWidth.clipped(column < row.count ? row[column] : "", to: widths[column])
        let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        if column > 0 { line += "  " }
        line += alignments[column] == .right ? padding + cell : cell + padding
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}
