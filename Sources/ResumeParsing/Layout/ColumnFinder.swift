/// A vertical strip of white between two sides of a page.
struct Gutter: Equatable {
  /// The strip's middle, points.
  var middle: Double
  /// Left edge of the text right of the strip, points.
  var rightEdge: Double
}

/// How the words of one page are arranged.
enum PageArrangement: Equatable {
  /// One column; right-aligned dates and table cells are fragments of its rows.
  case single
  /// Two independent columns on both sides of `gutter`, within the bands of height `bands`; what lies
  /// outside them spans the page.
  case columns(gutter: Gutter, bands: [ClosedRange<Double>], mainIsLeft: Bool)
  /// Dates or labels left of `gutter`, each belonging to the row that begins at its height.
  case labels(gutter: Gutter, bands: [ClosedRange<Double>])
}

/// Decides page by page whether a vertical strip of white is a gutter between columns, the distance between
/// labels and what they label, or only where text ends before right-aligned dates.
enum ColumnFinder {
  /// A block that stands on one side of a gutter candidate.
  private struct Block {
    var fragment: Fragment
    var box: TextBox
    var size: Double
    var text: String
    var isBold: Bool
    var hasBullet: Bool
  }

  /// Both sides of a candidate between two fragments that cross it.
  private struct Band {
    var left: [Block] = []
    var right: [Block] = []
    var extent: ClosedRange<Double>? {
      let tops = (left + right).map(\.box.yMin)
      let bottoms = (left + right).map(\.box.yMax)
      guard let top = tops.min(), let bottom = bottoms.max(), top <= bottom else { return nil }
      return top...bottom
    }
    var isTwoSided: Bool { rowCount(left) >= 3 && rowCount(right) >= 3 }

    func rowCount(_ side: [Block]) -> Int {
      var rows = 0
      var last = -Double.infinity
      for block in side where block.box.yMid > last + 3 {
        rows += 1
        last = block.box.yMid
      }
      return rows
    }
  }

  /// The arrangement of the page whose rows are `rows`.
  static func arrangement(of rows: [Row], page: PositionedPage, bodySize: Double) -> PageArrangement {
    let blocks = rows.flatMap(blocks(of:)).sorted {
      ($0.box.yMid, $0.box.xMin) < ($1.box.yMid, $1.box.xMin)
    }
    var best: (score: Double, gutter: Double, bands: [Band])?
    for x in candidates(blocks, page: page) {
      let found = bands(blocks, x: x).filter(\.isTwoSided)
      let rows = found.reduce(0) { $0 + min($1.rowCount($1.left), $1.rowCount($1.right)) }
      let height = found.compactMap(\.extent).reduce(0) { $0 + $1.upperBound - $1.lowerBound }
      guard rows >= 4 || (rows >= 3 && height > 0.2 * page.height) else { continue }
      guard height > 0.08 * page.height else { continue }
      let score = height + Double(rows) * bodySize
      if score > (best?.score ?? 0) { best = (score, x, found) }
    }
    guard let best else { return .single }
    let left = best.bands.flatMap(\.left)
    let right = best.bands.flatMap(\.right)
    let extents = best.bands.compactMap(\.extent)
    // The gutter's middle, so that a fragment is on one side whatever its exact edge.
    let edge = left.map(\.box.xMax).filter { $0 < best.gutter }.max() ?? best.gutter
    let gutter = Gutter(middle: (max(edge, best.gutter - 40) + best.gutter) / 2, rightEdge: best.gutter)
    if isLabelling(labels: left, content: right, bodySize: bodySize) {
      return .labels(gutter: gutter, bands: extents)
    }
    if isLabelling(labels: right, content: left, bodySize: bodySize) { return .single }
    let weights = [left, right].map { $0.reduce(0) { $0 + $1.text.unicodeScalars.count } }
    return .columns(gutter: gutter, bands: extents, mainIsLeft: weights[0] >= weights[1])
  }

  /// The row's fragments, a lone bullet counted to the text it leads.
  private static func blocks(of row: Row) -> [Block] {
    var out: [Block] = []
    var pending: Fragment?
    for fragment in row.fragments {
      let isGlyph = fragment.words.count == 1 && BulletGlyph.strength(fragment.words[0]) != nil
      var box = fragment.box
      var hasBullet = fragment.words.first.map { BulletGlyph.strength($0) == .strong } ?? false
      if let glyph = pending {
        if box.xMin - glyph.box.xMax < 3.5 * max(fragment.size, 6) {
          box = box.union(glyph.box)
          hasBullet = true
        } else {
          out.append(block(glyph, box: glyph.box, hasBullet: true))
        }
        pending = nil
      }
      if isGlyph {
        pending = fragment
      } else {
        out.append(block(fragment, box: box, hasBullet: hasBullet))
      }
    }
    if let glyph = pending { out.append(block(glyph, box: glyph.box, hasBullet: true)) }
    return out
  }

  private static func block(_ fragment: Fragment, box: TextBox, hasBullet: Bool) -> Block {
    Block(
      fragment: fragment, box: box, size: fragment.size, text: fragment.text,
      isBold: Fragment.dominant(fragment.words) { $0.style.isBold } ?? false, hasBullet: hasBullet)
  }

  /// Left edges that at least three blocks share, away from the page's own margins.
  private static func candidates(_ blocks: [Block], page: PositionedPage) -> [Double] {
    var counts: [Int: (count: Int, least: Double)] = [:]
    for block in blocks {
      guard block.box.xMin > 0.08 * page.width, block.box.xMin < 0.88 * page.width else { continue }
      let bucket = Int(block.box.xMin.rounded())
      let known = counts[bucket] ?? (0, block.box.xMin)
      counts[bucket] = (known.count + 1, min(known.least, block.box.xMin))
    }
    var out: [Double] = []
    for bucket in counts.keys.sorted() {
      let near = (bucket - 1...bucket + 1).compactMap { counts[$0] }
      guard near.reduce(0, { $0 + $1.count }) >= 3, let own = counts[bucket] else { continue }
      out.append(own.least)
    }
    return out
  }

  /// Splits the page at the blocks that cross the white strip left of `x`.
  private static func bands(_ blocks: [Block], x: Double) -> [Band] {
    var out: [Band] = []
    var current = Band()
    for block in blocks {
      if block.box.xMax <= x - 5 {
        current.left.append(block)
      } else if block.box.xMin >= x - 2.5 {
        current.right.append(block)
      } else if let (left, right) = block.fragment.split(at: x) {
        current.left.append(self.block(left, box: left.box, hasBullet: block.hasBullet))
        current.right.append(self.block(right, box: right.box, hasBullet: false))
      } else {
        out.append(current)
        current = Band()
      }
    }
    out.append(current)
    return out
  }

  /// Whether `labels` are dates or labels of `content`'s rows: they begin at the heights at which items of the
  /// other side begin, hold dates, and have no headings of their own.
  private static func isLabelling(labels: [Block], content: [Block], bodySize: Double) -> Bool {
    guard !labels.isEmpty, labels.count <= content.count else { return false }
    var aligned = 0
    var besideItem = 0
    var dates = 0
    var alignedDates = 0
    var headings = 0
    var start = 0
    for label in labels {
      while start < content.count, content[start].box.yMid < label.box.yMid - 4 { start += 1 }
      var partner: Block?
      var at = start
      while at < content.count, content[at].box.yMid <= label.box.yMid + 4 {
        if abs(content[at].box.yMid - label.box.yMid) <= max(1.6, 0.16 * label.size) { partner = content[at] }
        at += 1
      }
      let isDate = DateShape.looksLikeDate(label.text)
      dates += isDate ? 1 : 0
      if let partner {
        aligned += 1
        alignedDates += isDate ? 1 : 0
        // Sidebars on the same grid fall beside bullets and wrapped lines as often as beside titles.
        if partner.hasBullet { besideItem += 1 }
      } else if isHeading(label, bodySize: bodySize) {
        headings += 1
      }
    }
    let count = Double(labels.count)
    if dates * 2 >= labels.count, Double(alignedDates) >= 0.6 * Double(dates) { return true }
    if Double(besideItem) > 0.35 * count, dates * 3 < labels.count { return false }
    return Double(aligned) >= 0.9 * count || (headings == 0 && Double(aligned) >= 0.75 * count)
  }

  private static func isHeading(_ block: Block, bodySize: Double) -> Bool {
    let letters = block.text.unicodeScalars.filter { $0.properties.isAlphabetic }
    if letters.count < 3 { return false }
    if block.size >= 1.12 * bodySize { return true }
    if letters.allSatisfy({ !$0.properties.isLowercase }), letters.first?.properties.isUppercase == true {
      return true
    }
    return block.isBold && letters.count <= 40 && !DateShape.looksLikeDate(block.text)
  }
}
