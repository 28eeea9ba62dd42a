/// Reads a page whose dates or labels stand in a column of their own left of what they label.
enum LabelColumn {
  /// The page's rows with every label as the first cell of the row that begins at its height. The rows of a
  /// wrapped label ("September 2017 –" / "March 2021") become one.
  static func rows(_ rows: [Row], gutter: Gutter, bands: [ClosedRange<Double>], page: Int) -> [Row] {
    var labelWords: [PositionedWord] = []
    var otherWords: [PositionedWord] = []
    for fragment in rows.flatMap(\.fragments) {
      let isInBand = bands.contains { $0.contains(fragment.box.yMid) }
      if isInBand, fragment.box.xMax <= gutter.middle + 1 {
        labelWords += fragment.words
      } else if isInBand, let (label, rest) = fragment.split(at: gutter.rightEdge) {
        labelWords += label.words
        otherWords += rest.words
      } else {
        otherWords += fragment.words
      }
    }
    let labels = RowBuilder.rows(of: labelWords, page: page)
    var content = RowBuilder.rows(of: otherWords, page: page)
    var attached: [Int: [Fragment]] = [:]
    var alone: [Row] = []
    /// Where the last label went: a content row, or alone.
    var previous: (row: Row, target: Int?)?
    var start = 0
    for label in labels {
      while start < content.count, content[start].yMid < label.yMid - 5 { start += 1 }
      var target: Int?
      var at = start
      while at < content.count, content[at].yMid <= label.yMid + 5 {
        if content[at].box.verticalOverlap(label.box) > 0.6 { target = target ?? at }
        at += 1
      }
      if let last = previous, continues(label, last.row, content: target.map { content[$0] }) {
        let fragments = label.fragments
        if let home = last.target {
          attached[home] = merged(attached[home] ?? [], fragments)
        } else if !alone.isEmpty {
          alone[alone.count - 1].fragments = merged(alone[alone.count - 1].fragments, fragments)
        }
        previous = (label, last.target)
        continue
      }
      if let target, !startsWithBullet(content[target]) {
        attached[target, default: []] += label.fragments
        previous = (label, target)
      } else {
        alone.append(label)
        previous = (label, nil)
      }
    }
    for index in content.indices {
      if let fragments = attached[index] { content[index].fragments = fragments + content[index].fragments }
    }
    return (content + alone).sorted { ($0.yMid, $0.box.xMin) < ($1.yMid, $1.box.xMin) }
  }

  private static func startsWithBullet(_ row: Row) -> Bool {
    row.fragments.first?.words.first.map { BulletGlyph.strength($0) != nil } ?? false
  }

  /// Whether `label` is the next row of the label `above`.
  private static func continues(_ label: Row, _ above: Row, content: Row?) -> Bool {
    guard label.yMid - above.yMid < 1.7 * max(label.size, 6) else { return false }
    let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "/", ","]
    if let end = above.words.last?.text.unicodeScalars.last, dashes.contains(end) { return true }
    if let begin = label.words.first?.text.unicodeScalars.first, dashes.contains(begin) { return true }
    return content.map(startsWithBullet) ?? false
  }

  /// Both labels' parts: one text where the first ends in a dash or the next begins with one.
  private static func merged(_ first: [Fragment], _ second: [Fragment]) -> [Fragment] {
    guard let last = first.last, let next = second.first, let end = last.text.unicodeScalars.last,
      let begin = next.text.unicodeScalars.first,
      "-–—/,".unicodeScalars.contains(end) || "-–—/".unicodeScalars.contains(begin),
      let joined = Fragment(last.words + next.words)
    else { return first + second }
    return first.dropLast() + [joined] + second.dropFirst()
  }
}
