import ResumeParsing

/// Finds the bullets of a text that lost its marks: the lines set in by a few columns from the line that heads them.
enum IndentedBullets {
  /// `lines` with those as bullets; as they are where any bullet has kept its mark. Below a section's title
  /// everything may be set in, and the first line there heads what follows.
  /// `rows` are the lines as the text has them, which tell where the cells of a line begin.
  static func marked(_ lines: [ResumeLine], rows: [TextLine]) -> [ResumeLine] {
    guard !lines.contains(where: { $0.role == .bullet }) else { return lines }
    let cells = secondCells(of: rows)
    let edges = edges(
      lines.lazy.filter { $0.role == .text }.flatMap { line in
        [Edge(line)] + (cells[line.number].map { [$0] } ?? [])
      })
    guard !edges.isEmpty else { return lines }
    var out = lines
    /// Left edges of the last line that is no bullet, and of what a label of it stands beside, by column.
    var head: [Int: [Int]] = [:]
    var isBelowTitle = false
    for (at, line) in lines.enumerated() where line.role == .text {
      let edge = Edge(line)
      let isBelowHead =
        !isBelowTitle && head[line.column, default: []].contains { isSetIn(edge.left, from: $0) }
      isBelowTitle = LineWords.isTitle(line.text)
      if isBelowHead, edges.contains(edge), line.segments.count == 1, isItem(line.text),
        !(line.gapAbove > 0 && LineWords.isHeader(line.text))
      {
        out[at].role = .bullet
        out[at].level = 1
      } else {
        head[line.column] = [edge.left] + (cells[line.number].map { [$0.left] } ?? [])
      }
    }
    return out
  }

  /// Where a line begins: its column of the page, and how far right.
  struct Edge: Hashable {
    var column: Int
    /// In points.
    var left: Int

    init(_ line: ResumeLine) { (column, left) = (line.column, Int(line.left)) }
    init(_ line: TextLine) { (column, left) = (line.column, line.indent * 6) }
  }

  /// Left edges at which items of a list begin that has lost its marks; none where any item has kept its own, or where
  /// the lines there are sentences of a paragraph.
  static func edges(of rows: [TextLine]) -> Set<Edge> {
    guard !rows.contains(where: { $0.bullet != nil }) else { return [] }
    let cells = secondCells(of: rows)
    var sentences: [Edge: (ends: Int, lines: Int)] = [:]
    for row in rows {
      let known = sentences[Edge(row)] ?? (0, 0)
      sentences[Edge(row)] = (known.ends + (row.text.contains(". ") ? 1 : 0), known.lines + 1)
    }
    return edges(rows.lazy.flatMap { row in [Edge(row)] + (cells[row.number].map { [$0] } ?? []) })
      .filter { edge in sentences[edge].map { $0.ends * 5 <= $0.lines } ?? true }
  }

  /// Where the second cells of lines begin that have two, by the lines' numbers: what stands behind a label or a date.
  private static func secondCells(of rows: [TextLine]) -> [Int: Edge] {
    var out: [Int: Edge] = [:]
    for row in rows where row.bullet == nil && row.parts.count >= 2 {
      var edge = Edge(row)
      edge.left = row.parts[1].column * 6
      out[row.number] = edge
    }
    return out
  }

  private static func isSetIn(_ left: Int, from edge: Int) -> Bool { (1...36).contains(left - edge) }

  /// Those of `begun` at which three lines and more begin, a character more or less, a little right of where two others
  /// do.
  private static func edges(_ begun: some Sequence<Edge>) -> Set<Edge> {
    var counts: [Edge: Int] = [:]
    for edge in begun { counts[edge, default: 0] += 1 }
    let found = counts.filter { edge, count in
      let near = [-6, 6].reduce(count) { sum, step in
        var beside = edge
        beside.left += step
        return sum + (counts[beside] ?? 0)
      }
      return near >= 3
        && counts.contains {
          $0.key.column == edge.column && $0.value >= 2 && isSetIn(edge.left, from: $0.key.left)
        }
    }
    return Set(found.keys)
  }

  private static func isItem(_ text: String) -> Bool {
    text.unicodeScalars.count >= 12 && !LineWords.isTitle(text) && !LineWords.isContact(text)
      && !LineWords.isHeaderWithRange(text)
  }
}
