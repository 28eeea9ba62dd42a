/// Lists that run on three columns and more in the middle of a page ("• Hiring   • Kubernetes   • Go" over rows of the
/// same): their columns are none of the page's.
enum GridLists {
  /// The indices of the rows of such lists: at least two rows in succession, each of three bullets and more, whose
  /// bullets stand below each other.
  static func rows(among rows: [Row]) -> Set<Int> {
    var out: Set<Int> = []
    var above: (index: Int, edges: [Double])?
    for (index, row) in rows.enumerated() {
      let edges = edges(of: row)
      guard edges.count >= 3 else {
        // The row that a cell goes on in, or the list's last.
        if !edges.isEmpty || row.fragments.count > 1 { above = nil }
        continue
      }
      if let last = above, zip(last.edges, edges).allSatisfy({ abs($0 - $1) < 2 }) {
        out.formUnion([last.index, index])
      }
      above = (index, edges)
    }
    return out
  }

  /// Left edges, points, of the bullets that the row's cells begin with; none where one of its cells has none.
  private static func edges(of row: Row) -> [Double] {
    var out: [Double] = []
    var isOpen = false
    for fragment in row.fragments {
      guard let word = fragment.words.first else { continue }
      if BulletGlyph.strength(word) == .strong {
        out.append(word.box.xMin)
        isOpen = fragment.words.count == 1
      } else if isOpen {
        isOpen = false
      } else {
        return []
      }
    }
    return out
  }
}
