/// What the rows of one flow have in common: where its text begins and ends, how far its rows stand apart, and how its
/// lists and paragraphs go on.
struct FlowMeasures {
  /// Right edge that text beginning at a left edge reaches, by left edge in points.
  private(set) var margins: [Int: Double] = [:]
  /// Least distance of consecutive rows with the same left edge, by left edge in points.
  private(set) var pitches: [Int: Double] = [:]
  /// Right edge of the flow's widest row of one fragment.
  private(set) var widest = 0.0
  /// Whether lists of this flow hang their wrapped rows under the text, by left edge of the glyph.
  private(set) var hangs: Set<Int> = []
  /// Left edges of rows that go on bullets left of their glyphs, as a paragraph's do whose first row is set in.
  private(set) var outdents: Set<Int> = []
  /// Left edges of glyphs under which the further rows of their bullets begin, however ragged they are set.
  private(set) var flush: Set<Int> = []
  /// Left edges of paragraphs without bullets whose further rows are set in, as in lists of references.
  private(set) var hanging: Set<Int> = []
  /// Size of most characters of the flow, points.
  private(set) var usualSize = 10.0
  /// Left edges that stand in from another left edge of the flow.
  private(set) var indented: Set<Int> = []

  /// Measures `rows`; `hasGlyphs` says whether any bullet of the document has a glyph.
  init(_ rows: [Row], hasGlyphs: Bool) {
    var above: Row?
    usualSize = Fragment.dominant(rows.lazy.flatMap(\.words)) { ($0.style.size * 2).rounded() / 2 } ?? 10
    var lefts: [Int: Int] = [:]
    for row in rows { lefts[bucket(row), default: 0] += 1 }
    for (left, count) in lefts where count >= 3 {
      if (left - 40...left - 8).contains(where: { (lefts[$0] ?? 0) >= 2 }) { indented.insert(left) }
    }
    var flushRows: [Int: Int] = [:]
    var ends: [Int: [Int: Int]] = [:]
    var large: [Int: Double] = [:]
    for row in rows {
      let bucket = bucket(row)
      if row.fragments.count == 1 {
        // A name or a title in large type runs on above a narrow column.
        if row.size > 1.3 * usualSize {
          large[bucket] = max(large[bucket] ?? 0, row.box.xMax)
        } else {
          margins[bucket] = max(margins[bucket] ?? 0, row.box.xMax)
        }
        ends[bucket, default: [:]][Int(row.box.xMax.rounded()), default: 0] += 1
        widest = max(widest, row.box.xMax)
      }
      if let above, above.page == row.page, abs(above.textLeft - row.textLeft) < 2.5 {
        let pitch = row.yMid - above.yMid
        if pitch > 0.7 * row.size { pitches[bucket] = min(pitches[bucket] ?? .infinity, pitch) }
        // A title may stand where the text of the bullet above it does by accident.
        if case .bullet(_, let left) = above.lead, !row.isBullet, row.textLeft > left + 3,
          pitch < 1.6 * max(row.size, 6), row.fragments.count == 1
        {
          hangs.insert(Int(left.rounded()))
        }
      }
      if let above, above.page == row.page, case .bullet(_, let left) = above.lead, beginsSmall(row) {
        if isOutdented(row, from: left, below: above) { outdents.insert(bucket) }
        if continuesFlush(row, glyphLeft: left, below: above) {
          flushRows[Int(left.rounded()), default: 0] += 1
        }
      }
      above = row
    }
    margins.merge(large) { margin, _ in margin }
    for (left, ends) in ends {
      guard let margin = margins[left], let usual = FlowMeasures.justified(ends, widest: margin) else {
        continue
      }
      margins[left] = usual
    }
    flush = Set(flushRows.filter { $0.value >= 2 }.keys)
    if !hasGlyphs { measureHanging(rows) }
  }

  /// Where justified rows end, if some of them alone run over that edge: no hyphen was found for their last
  /// words. `ends` are the rows' right edges in whole points with their counts.
  private static func justified(_ ends: [Int: Int], widest: Double) -> Double? {
    guard let edge = ends.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
      widest - Double(edge) < 20
    else { return nil }
    let flush = ends.filter { abs($0.key - edge) <= 1 }.reduce(0) { $0 + $1.value }
    let over = ends.filter { $0.key > edge + 1 }.reduce(0) { $0 + $1.value }
    return flush >= 3 && over * 3 <= flush ? Double(edge) + 0.5 : nil
  }

  /// Finds paragraphs whose further rows are set in: each of those stands below a full row, and one begins in small
  /// letters. Below a title that ends short, rows that are set in are a list.
  private mutating func measureHanging(_ rows: [Row]) {
    var pairs: [Int: [(above: Row, row: Row)]] = [:]
    for (above, row) in zip(rows, rows.dropFirst())
    where above.page == row.page && row.fragments.count == 1 && above.fragments.count == 1 {
      let indent = row.textLeft - above.textLeft
      guard indent > 5, indent < 3 * max(row.size, 6), abs(row.size - above.size) < 0.5 else { continue }
      pairs[bucket(above), default: []].append((above, row))
    }
    for (left, pairs) in pairs where pairs.count >= 3 {
      let margin = pairs.map { max($0.above.box.xMax, $0.row.box.xMax) }.max() ?? 0
      let goingOn = pairs.filter { above, row in
        above.words.count >= 5 && row.isBold == above.isBold
          && row.yMid - above.yMid < 1.5 * max(row.size, 6)
          && above.box.xMax + 0.2 * row.size + (row.words.first?.box.width ?? 0) >= margin - 2 * row.size
      }
      let small = goingOn.count { beginsSmall($0.row) }
      if goingOn.count * 5 >= pairs.count * 4, small * 2 >= goingOn.count { hanging.insert(left) }
    }
  }

  /// Whether `row` begins, at the distance of lines and set alike, where the glyph at `glyphLeft` of its bullet does.
  func continuesFlush(_ row: Row, glyphLeft: Double, below above: Row) -> Bool {
    !row.isBullet && row.fragments.count == 1 && abs(row.textLeft - glyphLeft) <= max(2.5, 0.3 * row.size)
      && abs(row.size - above.size) < 0.3 && row.isBold == above.isBold && row.isItalic == above.isItalic
      && row.yMid > above.yMid && row.yMid - above.yMid < 1.5 * max(row.size, 6)
  }

  /// Whether `row` stands, at the distance of lines, left of the glyph at `left` of the bullet `above`, by an indent.
  func isOutdented(_ row: Row, from left: Double, below above: Row) -> Bool {
    !row.isBullet && row.fragments.count == 1 && row.textLeft < left - 2
      && row.textLeft > left - 2.5 * max(row.size, 6) && abs(row.size - above.size) < 0.3
      && row.isBold == above.isBold && row.isItalic == above.isItalic
      && row.yMid - above.yMid < 1.5 * max(row.size, 6)
  }

  private func beginsSmall(_ row: Row) -> Bool {
    row.words.first?.text.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// The left edge of the row's text, in whole points.
  func bucket(_ row: Row) -> Int { Int(row.textLeft.rounded()) }

  /// What `pick` prefers of the values of `table` within two points of `x`; nil where there are none.
  static func nearest(_ table: [Int: Double], _ x: Double, _ pick: (Double, Double) -> Double)
    -> Double?
  {
    let bucket = Int(x.rounded())
    var found: Double?
    for key in bucket - 2...bucket + 2 {
      if let value = table[key] { found = found.map { pick($0, value) } ?? value }
    }
    return found
  }
}
