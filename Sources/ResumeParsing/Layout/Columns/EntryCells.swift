/// A table with a row for each entry: at the left who, when and where, on rows of their own, at the right what.
///
/// Such a left side is neither a column with a text of its own, nor labels of a row each.
enum EntryCells {
  /// The rows of both sides, cell after cell as a reader of the table takes them; nil where it is no such table.
  ///
  /// All dates stand at the left and all titles of sections too; two cells and more that hold a range of dates begin at
  /// the height at which a text with a list begins beside them. A sidebar's dates do not keep to what the other column
  /// says, and that column dates its entries itself.
  static func flow(left: [Row], right: [Row]) -> [Row]? {
    guard let end = labelsBelow(left, right) else { return cells(left: left, right: right) }
    guard let flow = cells(left: left.filter { $0.yMid < end }, right: right.filter { $0.yMid < end }) else {
      return nil
    }
    let below = left.filter { $0.yMid >= end }.map { row in
      var row = row
      row.fragments += right.filter { abs($0.yMid - row.yMid) < 3 }.flatMap(\.fragments)
      return row
    }
    return flow + below
  }

  /// Where a row of labels over short lists begins below the table ("Front end", "Back end", "Tooling"),
  /// which ends both sides: points; nil where there is none.
  private static func labelsBelow(_ left: [Row], _ right: [Row]) -> Double? {
    guard let last = right.last, SectionTitles.kind(of: last.text) != nil,
      left.contains(where: { abs($0.yMid - last.yMid) < 3 && $0.isBold == last.isBold })
    else { return nil }
    return last.yMid - 3
  }

  private static func cells(left: [Row], right: [Row]) -> [Row]? {
    guard let top = right.first?.yMid, right.count >= 4,
      !right.contains(where: { SectionTitles.kind(of: $0.text) != nil || isDate($0) })
    else { return nil }
    // Where cells begin: a row of the right side that is in no list and not set in, beside one of the left.
    let edge = right.map(\.box.xMin).min() ?? 0
    let starts = right.filter { row in
      !row.startsWithBullet && row.box.xMin < edge + 3
        && left.contains { abs($0.yMid - row.yMid) < 3 && !isDate($0) }
    }.map(\.yMid)
    guard let starts = starts.count >= 2 ? starts : startsOfLists(right, beside: left) else { return nil }
    let within = left.filter { $0.yMid >= top - 3 && isDate($0) }
    var dated: Set<Int> = []
    for row in within {
      // The first cell above, begun by anything but the date itself.
      guard let cell = starts.lastIndex(where: { $0 < row.yMid - 3 }) else { return nil }
      dated.insert(cell)
    }
    let listed = dated.filter { cell in
      let end = cell + 1 < starts.count ? starts[cell + 1] : .infinity
      return right.contains { $0.startsWithBullet && $0.yMid >= starts[cell] && $0.yMid < end }
    }
    guard listed.count >= 2 else { return nil }
    var out = left.filter { $0.yMid < starts[0] - 3 }
    for (cell, start) in starts.enumerated() {
      let end = cell + 1 < starts.count ? starts[cell + 1] - 3 : .infinity
      let own = left.filter { $0.yMid >= start - 3 && $0.yMid < end }
      let texts = right.filter { $0.yMid >= start - 3 && $0.yMid < end }
      guard let last = texts.last else { continue }
      // What stands below the cell's text is the title of the next section, or a paragraph from edge to edge.
      let title = own.firstIndex { $0.yMid > start + 3 && SectionTitles.kind(of: $0.text) != nil }
      let below = own.firstIndex { $0.yMid > last.yMid + 3 && !isDate($0) && dated.contains(cell) == false }
      let cut = min(title ?? own.count, below ?? own.count)
      if cut == 1, texts.count == 1 {
        var row = own[0]
        row.fragments += texts[0].fragments
        out.append(row)
      } else {
        out += own[..<cut] + texts
      }
      out += own[cut...]
    }
    return out
  }

  /// Where cells begin that hold nothing but a list: below more white than between two rows of it, beside a row of the
  /// left side; nil where the right side holds anything else.
  private static func startsOfLists(_ right: [Row], beside left: [Row]) -> [Double]? {
    guard right.first?.startsWithBullet ?? false, right.count(where: \.startsWithBullet) * 2 > right.count
    else {
      return nil
    }
    let steps = zip(right, right.dropFirst()).map { $1.yMid - $0.yMid }
    let usual = steps.sorted()[steps.count / 2]
    let starts = right.indices.filter { at in
      right[at].startsWithBullet && (at == 0 || steps[at - 1] > 1.3 * usual)
        && left.contains { abs($0.yMid - right[at].yMid) < 3 && !isDate($0) }
    }
    return starts.count >= 2 ? starts.map { right[$0].yMid } : nil
  }

  private static func isDate(_ row: Row) -> Bool { DateShape.looksLikeDate(row.text) }
}
