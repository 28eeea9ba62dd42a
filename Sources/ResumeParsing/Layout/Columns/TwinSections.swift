/// Finds short sections side by side, each below a title of its own ("Skills", "Languages" and "Awards" in one row), on
/// a page that is otherwise no page of columns.
enum TwinSections {
  /// A stretch of a page.
  enum Part {
    /// Rows as they stand.
    case rows([Row])
    /// Sections side by side, left to right, each with its own rows.
    case sections([[Row]])
  }

  /// The page's rows, blocks of such sections apart.
  static func parts(of rows: [Row], page: Int) -> [Part] {
    var out: [Part] = []
    var plain: [Row] = []
    var at = 0
    while at < rows.count {
      if isHead(rows[at]), let block = block(rows[at...], page: page) {
        if !plain.isEmpty { out.append(.rows(plain)) }
        plain = []
        out.append(.sections(block.sections))
        at += block.count
      } else {
        plain.append(rows[at])
        at += 1
      }
    }
    if !plain.isEmpty || out.isEmpty { out.append(.rows(plain)) }
    return out
  }

  /// Whether the row is titles of sections and nothing else, all set alike and louder than text.
  static func isHead(_ row: Row) -> Bool {
    guard (2...4).contains(row.fragments.count), row.fragments.allSatisfy({ $0.words.count <= 4 }) else {
      return false
    }
    let isLoud = row.fragments.allSatisfy { fragment in
      fragment.words.allSatisfy(\.style.isBold) || TextFolding.isAllCaps(fragment.text)
    }
    return (isLoud || nameEntries(row)) && row.fragments.allSatisfy { abs($0.size - row.size) < 0.5 }
      && row.fragments.allSatisfy { SectionTitles.kind(of: $0.text) != nil }
  }

  /// Whether a row of titles of which nobody knows how they are set names sections that no group of skills is called
  /// after ("Hobbies", "Certifications"), each of another kind.
  private static func nameEntries(_ row: Row) -> Bool {
    let kinds = row.fragments.compactMap { SectionTitles.kind(of: $0.text) }
    return row.fragments.allSatisfy(\.isOfNoFont) && Set(kinds).count == row.fragments.count
      && kinds.contains { $0 != .skills && $0 != .languages }
  }

  /// The sections below the titles of the first of `rows`, and how many rows they are; nil where the rows below do not
  /// keep to columns.
  private static func block(_ rows: ArraySlice<Row>, page: Int) -> (sections: [[Row]], count: Int)? {
    guard let head = rows.first else { return nil }
    let below = body(of: rows)
    var cuts: [Double] = []
    var count = below.count
    for (left, right) in zip(head.fragments, head.fragments.dropFirst()) {
      let found = widestCut(after: left.box.xMax + 3, before: right.box.xMin - 3, in: below)
      cuts.append(found.x)
      count = min(count, found.rows)
    }
    var words = head.fragments.map(\.words)
    var filled: Set<Int> = []
    for row in below.prefix(count) {
      for fragment in row.fragments.flatMap({ pieces($0, cuts: cuts) }) {
        let column = cuts.count { $0 < fragment.box.xMin + 1 }
        words[column] += fragment.words
        filled.insert(column)
      }
    }
    guard filled.count >= 2 else { return nil }
    return (words.map { RowBuilder.rows(of: $0, page: page) }, count + 1)
  }

  /// The rows that may belong to the block: up to the next row of titles, the next title that stands alone, or a wide
  /// gap.
  private static func body(of rows: ArraySlice<Row>) -> [Row] {
    guard var above = rows.first else { return [] }
    var out: [Row] = []
    for row in rows.dropFirst() {
      let isTitle =
        row.isSectionTitle && (row.isBold || TextFolding.isAllCaps(row.fragments[0].text))
      if isTitle || isHead(row) || row.yMid - above.yMid > 4 * max(above.size, row.size, 6) { break }
      out.append(row)
      above = row
    }
    return out
  }

  /// The cut between two titles that most rows keep to, the right-most of several, and how many do.
  private static func widestCut(after left: Double, before right: Double, in rows: [Row]) -> (
    x: Double, rows: Int
  ) {
    var best = (x: right, rows: -1)
    for step in 0..<64 {
      let x = right - 4 * Double(step)
      if step > 0, x < left { break }
      let kept = rows.firstIndex { $0.fragments.contains { crosses($0, x) } } ?? rows.count
      if kept > best.rows { best = (x, kept) }
    }
    return best
  }

  private static func crosses(_ fragment: Fragment, _ x: Double) -> Bool {
    fragment.box.xMin < x && fragment.box.xMax > x && fragment.splitAround(x + 3) == nil
  }

  private static func pieces(_ fragment: Fragment, cuts: [Double]) -> [Fragment] {
    for cut in cuts where fragment.box.xMin < cut && fragment.box.xMax > cut {
      if let parts = fragment.splitAround(cut + 3) { return [parts.left] + pieces(parts.right, cuts: cuts) }
    }
    return [fragment]
  }
}
