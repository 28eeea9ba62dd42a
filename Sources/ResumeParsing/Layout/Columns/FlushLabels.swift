/// Parts labels from their lists where hardly more than a blank is between them: rows above each other whose labels
/// end (or begin) at one edge, and whose lists begin at another.
enum FlushLabels {
  /// `rows`, top to bottom, each label a fragment of its own.
  static func parted(_ rows: [Row]) -> [Row] {
    var out = rows
    for index in rows.indices.dropLast() {
      guard abs(rows[index].yMid - rows[index + 1].yMid) < 3 * max(rows[index].size, 6),
        abs(rows[index].size - rows[index + 1].size) < 0.5, let first = cut(rows[index]),
        let second = cut(rows[index + 1]), abs(first.list.box.xMin - second.list.box.xMin) < 1
      else { continue }
      // Both flush left is what a table's rows are too, and those may have dates or places in their second cell.
      let isFlush = abs(first.label.box.xMax - second.label.box.xMax) < 1
      guard isFlush || abs(first.label.box.xMin - second.label.box.xMin) < 1 else { continue }
      for (at, parts) in [(index, first), (index + 1, second)] where out[at].fragments == rows[at].fragments {
        out[at].fragments.replaceSubrange(0...0, with: [parts.label, parts.list])
      }
    }
    return out
  }

  /// The label and the list of a bullet ("• Languages  Go, Java") whose one wide gap stands behind the label; none
  /// otherwise.
  static func chips(of row: Row) -> [String] {
    guard row.fragments.count == 1, let parts = cut(row) else { return [] }
    let gap = parts.list.box.xMin - parts.label.box.xMax
    let isTight = zip(parts.list.words, parts.list.words.dropFirst()).allSatisfy {
      $1.box.xMin - $0.box.xMax < 0.7 * gap
    }
    return isTight ? [parts.label.text, parts.list.text] : []
  }

  /// A label of one to three words, a gap that is wide for a blank, and a list with commas.
  private static func cut(_ row: Row) -> (label: Fragment, list: Fragment)? {
    guard let first = row.fragments.first, first.words.count >= 2 else { return nil }
    for at in 1...min(3, first.words.count - 1) {
      let word = first.words[at]
      let before = first.words[at - 1]
      guard word.box.xMin - before.box.xMax > 0.7 * max(word.style.size, 4) else { continue }
      guard !isBullet(first.words[0]),
        !first.words[..<at].contains(where: { $0.text.hasSuffix(",") || $0.text.hasSuffix(".") }),
        row.words.dropFirst().contains(where: { $0.text.hasSuffix(",") || $0.text.hasSuffix("、") }),
        let label = Fragment(Array(first.words[..<at])), let list = Fragment(Array(first.words[at...]))
      else { return nil }
      return (label, list)
    }
    return nil
  }

  private static func isBullet(_ word: PositionedWord) -> Bool {
    word.isBulletGlyph || BulletGlyph.strength(word) != nil
  }
}
