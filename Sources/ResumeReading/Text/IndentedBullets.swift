import ResumeParsing

/// Finds the bullets of a text that lost its marks: the lines set in by a few columns from the line that heads them.
enum IndentedBullets {
  /// `lines` with those as bullets; as they are where any bullet has kept its mark. Below a section's title
  /// everything may be set in, and the first line there heads what follows.
  static func marked(_ lines: [ResumeLine]) -> [ResumeLine] {
    guard !lines.contains(where: { $0.role == .bullet }) else { return lines }
    let edges = edges(of: lines)
    guard !edges.isEmpty else { return lines }
    var out = lines
    /// Left edge of the last line that is no bullet, in points, by column.
    var head: [Int: Double] = [:]
    var isBelowTitle = false
    for (at, line) in lines.enumerated() where line.role == .text {
      let indent = isBelowTitle ? 0 : line.left - (head[line.column] ?? .infinity)
      isBelowTitle = LineWords.isTitle(line.text)
      if indent > 0, indent <= 36, edges.contains(Edge(line)), line.segments.count == 1, isItem(line.text),
        !(line.gapAbove > 0 && LineWords.isHeader(line.text))
      {
        out[at].role = .bullet
        out[at].level = 1
      } else {
        head[line.column] = line.left
      }
    }
    return out
  }

  private struct Edge: Hashable {
    var column: Int
    var left: Int

    init(_ line: ResumeLine) { (column, left) = (line.column, Int(line.left)) }
  }

  /// Left edges at which three lines and more begin, a little right of where two others do.
  private static func edges(of lines: [ResumeLine]) -> Set<Edge> {
    var counts: [Edge: Int] = [:]
    for line in lines where line.role == .text { counts[Edge(line), default: 0] += 1 }
    let found = counts.filter { edge, count in
      count >= 3
        && counts.contains {
          $0.key.column == edge.column && $0.value >= 2 && (1...36).contains(edge.left - $0.key.left)
        }
    }
    return Set(found.keys)
  }

  private static func isItem(_ text: String) -> Bool {
    text.unicodeScalars.count >= 12 && !LineWords.isTitle(text) && !LineWords.isContact(text)
      && !LineWords.isHeaderWithRange(text)
  }
}
