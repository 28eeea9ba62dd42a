import ResumeParsing

/// Finds bullets that a writer drew as shapes instead of setting them as text, and writes them as "•".
enum DrawnBullets {
  /// `page` with a bullet word before every line that has a small dark mark at its left and white around it.
  static func written(_ page: PositionedPage, raster: PageRaster?) -> PositionedPage {
    guard let raster else { return page }
    var out = page
    let starts = lineStarts(page.words)
    var marks = starts.map { mark(before: $0, contrast: dark, raster: raster) }
    // Some are pale, as are rules and grounds: a pale mark needs another one at its edge.
    if marks.contains(where: { $0 == nil }) {
      let weak = starts.map { mark(before: $0, contrast: pale, raster: raster) }
      var counts: [Int: Int] = [:]
      for found in weak { if let found { counts[found.left, default: 0] += 1 } }
      for (index, found) in weak.enumerated() where marks[index] == nil {
        if let found, counts[found.left] ?? 0 >= 2 { marks[index] = found }
      }
    }
    // Marks that all stand between a date and what it dates are the dots of a timeline.
    let found = marks.compactMap(\.self)
    let lists = Set(found.filter { !$0.isBesideDate }.map(\.left))
    for (mark, left, isBesideDate) in found
    where !isBesideDate || (left - 1...left + 1).contains(where: lists.contains) {
      out.words.append(mark)
    }
    return out
  }

  /// How much darker than the ground the ink of marks is at least, of 255 shades.
  private static let (dark, pale) = (90, 20)

  /// A mark as a bullet, the left edge of what it stands before, and whether a date stands before both.
  private typealias Mark = (mark: PositionedWord, left: Int, isBesideDate: Bool)

  private static func mark(before start: LineStart, contrast: Int, raster: PageRaster) -> Mark? {
    // Some stand higher than the middle of the letters.
    let box = [0, 0.3].lazy.compactMap {
      mark(before: start.word, from: start.limit, raisedBy: $0, contrast: contrast, raster: raster)
    }.first
    return box.map { box in
      (
        PositionedWord(text: "•", box: box, style: start.word.style),
        Int((start.word.box.xMin / 3).rounded()), DateShape.looksLikeDate(start.before)
      )
    }
  }

  /// Whether a picture of the pages may show bullets that the text lacks: no line begins with one, or the
  /// writer is known to draw them and more lines stand set in from others without one than with one.
  static func areLikely(in pages: [PositionedPage], writerDraws: Bool) -> Bool {
    var glyphs = 0
    var unexplained = 0
    let pictures = NamelessIcons(in: pages)
    for page in pages {
      let starts = lineStarts(page.words)
      var explained: Set<Int> = []
      var counts: [Int: Int] = [:]
      for word in starts.map(\.word) {
        if isBullet(word, pictures) { glyphs += 1 }
        counts[Int((word.box.xMin / 2).rounded()), default: 0] += 1
      }
      if glyphs > 0, !writerDraws { return false }
      for left in textLefts(afterGlyphsOf: page.words, pictures) {
        explained.insert(Int((left / 2).rounded()))
      }
      for left in counts.keys.sorted() where !(left - 1...left + 1).contains(where: explained.contains) {
        let parents = (left - 20...left - 4).contains { (counts[$0] ?? 0) >= 2 }
        if parents, let count = counts[left], count >= 2 { unexplained += count }
      }
    }
    return glyphs == 0 || writerDraws && unexplained > glyphs
  }

  /// Whether the word is, or begins with, a bullet: neither a picture nor a row of circles for how well somebody knows
  /// something.
  private static func isBullet(_ word: PositionedWord, _ pictures: NamelessIcons) -> Bool {
    guard word.isBulletGlyph, !pictures.contain(word) else { return false }
    return word.text.unicodeScalars.dropFirst().first.map { !BulletGlyph.isStrong($0) } ?? true
  }

  /// Left edges of the words that follow a glyph on its line.
  private static func textLefts(afterGlyphsOf words: [PositionedWord], _ pictures: NamelessIcons) -> [Double]
  {
    let rows = RowNeighbours(of: words)
    return rows.words.indices.filter { isBullet(rows.words[$0], pictures) }
      .compactMap { rows.behind($0).map(\.box.xMin).min() }
  }

  /// A word with white at its left that a bullet could stand in, where the white begins, and the text before it.
  private struct LineStart {
    var word: PositionedWord
    var limit: Double
    var before: String
  }

  private static func lineStarts(_ words: [PositionedWord]) -> [LineStart] {
    let rows = RowNeighbours(of: words)
    return rows.words.indices.compactMap { index in
      let word = rows.words[index]
      guard word.style.size >= 5, word.style.size <= 20 else { return nil }
      var limit = max(0, word.box.xMin - reach(word))
      var left: [Int] = []
      let isClear = rows.visit(beside: index, sharing: 0.2) { other in
        let box = rows.words[other].box
        guard box.xMin < word.box.xMin else { return true }
        limit = max(limit, box.xMax + 1)
        if box.verticalOverlap(word.box) > 0.8, abs(box.yMid - word.box.yMid) < 2 { left.append(other) }
        // Nearly every word touches the one before it.
        return word.box.xMin - limit > 0.75 * word.style.size
      }
      guard isClear, word.box.xMin - limit > 0.75 * word.style.size else { return nil }
      let before = left.map { rows.words[$0] }.sorted { $0.box.xMin < $1.box.xMin }
        .map(\.text).joined(separator: " ")
      return LineStart(word: word, limit: limit, before: before)
    }
  }

  /// How far left of its text a bullet stands at most, points.
  private static func reach(_ word: PositionedWord) -> Double { 2.6 * word.style.size }

  /// The box of a mark left of `word`: alone, at half the height of the line, small and about as wide as high.
  private static func mark(
    before word: PositionedWord, from limit: Double, raisedBy lift: Double, contrast: Int, raster: PageRaster
  ) -> TextBox? {
    let size = word.style.size
    let zone = TextBox(
      xMin: limit, yMin: word.box.yMid - (0.55 + lift) * size,
      xMax: word.box.xMin - 0.15 * size,
      yMax: word.box.yMid + (0.55 - lift) * size)
    let (xs, ys) = raster.dots(zone)
    guard xs.count > 4, ys.count > 4 else { return nil }
    let ground = Int(raster.shade(xs.upperBound - 1, ys.lowerBound))
    func isInk(_ x: Int, _ y: Int) -> Bool { abs(Int(raster.shade(x, y)) - ground) > contrast }
    // The dots nearest the text, up to the next white column: borders further left do not matter.
    var left = Int.max
    var right = Int.min
    for x in xs.reversed() {
      if ys.contains(where: { isInk(x, $0) }) {
        right = max(right, x)
        left = x
      } else if right != Int.min {
        break
      }
    }
    guard left <= right else { return nil }
    var top = Int.max
    var bottom = Int.min
    var ink = 0
    for y in ys {
      for x in left...right where isInk(x, y) {
        ink += 1
        top = min(top, y)
        bottom = max(bottom, y)
      }
    }
    guard ink >= 4 else { return nil }
    let wide = right - left + 1
    let high = bottom - top + 1
    let points = 72 / Double(PageRaster.resolution)
    // Rules, borders and pictures reach the zone's edge; a mark stands clear of it.
    guard top > ys.lowerBound, bottom < ys.upperBound - 1, left > xs.lowerBound, right < xs.upperBound - 1,
      Double(wide) * points <= 0.8 * size, Double(high) * points <= 0.8 * size, wide <= 2 * high + 1,
      high <= 2 * wide + 1
    else { return nil }
    return TextBox(
      xMin: Double(left) * points, yMin: word.box.yMin, xMax: Double(right + 1) * points, yMax: word.box.yMax)
  }
}
