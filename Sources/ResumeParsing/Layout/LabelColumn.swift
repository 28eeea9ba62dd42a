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
    let listLefts = Set(content.filter(startsWithBullet).compactMap(textLeft))
    /// Whether the row is a bullet or goes on one.
    func isInList(_ row: Row) -> Bool {
      guard let left = textLeft(row) else { return false }
      return startsWithBullet(row) || (left - 1...left + 1).contains { listLefts.contains($0) }
    }
    let edge = labels.map(\.box.xMax).max() ?? gutter.middle
    /// Label cells that open a content row, and label rows that stand before one.
    var attached: [Int: [Fragment]] = [:]
    var before: [Int: [Row]] = [:]
    var previous: (row: Row, home: Int, isAttached: Bool)?
    var start = 0
    for label in labels {
      while start < content.count, content[start].yMid < label.yMid - 5 { start += 1 }
      var target: Int?
      var at = start
      while at < content.count, content[at].yMid <= label.yMid + 5 {
        if target == nil, content[at].box.verticalOverlap(label.box) > 0.6 { target = at }
        at += 1
      }
      if let last = previous,
        goesOn(label, last.row, isBesideList: target.map { isInList(content[$0]) } ?? false)
      {
        // The label's further rows stay with its first, before the list that begins beside it.
        if last.isAttached {
          attached[last.home] = merged(
            attached[last.home] ?? [], label.fragments, always: isWrapped(last.row, label, edge: edge))
        } else if var rows = before[last.home], let end = rows.popLast() {
          if isWrapped(end, label, edge: edge) {
            var joined = end
            joined.fragments = merged(end.fragments, label.fragments, always: true)
            before[last.home] = rows + [joined]
          } else {
            before[last.home] = rows + [end, label]
          }
        }
        previous = (label, last.home, last.isAttached)
      } else if let target, !isInList(content[target]) {
        attached[target, default: []] += label.fragments
        previous = (label, target, true)
      } else {
        let home = target ?? start
        before[home, default: []].append(label)
        previous = (label, home, false)
      }
    }
    var out: [Row] = []
    for index in content.indices {
      out += before[index] ?? []
      if let fragments = attached[index] { content[index].fragments = fragments + content[index].fragments }
      out.append(content[index])
    }
    for home in before.keys.sorted() where home >= content.count { out += before[home] ?? [] }
    return out
  }

  private static func startsWithBullet(_ row: Row) -> Bool {
    row.fragments.first?.words.first.map { BulletGlyph.strength($0) != nil } ?? false
  }

  /// Left edge of the row's text after its bullet, in steps of two points.
  private static func textLeft(_ row: Row) -> Int? {
    let words = row.words
    guard let word = startsWithBullet(row) && words.count > 1 ? words[1] : words.first else { return nil }
    return Int((word.box.xMin / 2).rounded())
  }

  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "/"]

  /// Whether `label` is the next row of the label `above`.
  private static func goesOn(_ label: Row, _ above: Row, isBesideList: Bool) -> Bool {
    guard label.yMid - above.yMid < 1.7 * max(label.size, 6) else { return false }
    if let end = above.words.last?.text.unicodeScalars.last, dashes.contains(end) || end == "," {
      return true
    }
    if let begin = label.words.first?.text.unicodeScalars.first, dashes.contains(begin) { return true }
    return isBesideList
  }

  /// Whether `label` goes on `above` because its first word did not fit there.
  private static func isWrapped(_ above: Row, _ label: Row, edge: Double) -> Bool {
    guard let first = label.words.first, above.isBold == label.isBold else { return false }
    return above.box.xMax + 0.2 * label.size + first.box.width > edge
  }

  /// Both labels' parts: one text where the first ends in a dash or the next begins with one.
  private static func merged(_ first: [Fragment], _ second: [Fragment], always: Bool = false) -> [Fragment] {
    guard let last = first.last, let next = second.first,
      let end = last.words.last?.text.unicodeScalars.last,
      let begin = next.words.first?.text.unicodeScalars.first,
      always || dashes.contains(end) || end == "," || dashes.contains(begin),
      let joined = Fragment(last.words + next.words)
    else { return first + second }
    return first.dropLast() + [joined] + second.dropFirst()
  }
}
