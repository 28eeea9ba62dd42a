import ResumeParsing

/// Finds bullets that a writer drew as shapes instead of setting them as text, and writes them as "•".
enum DrawnBullets {
  /// `page` with a bullet word before every line that has a small dark mark at its left and white around it.
  static func written(_ page: PositionedPage, raster: PageRaster?) -> PositionedPage {
    guard let raster else { return page }
    var out = page
    for word in lineStarts(page.words) {
      if let mark = mark(before: word, raster: raster) {
        out.words.append(PositionedWord(text: "•", box: mark, style: word.style))
      }
    }
    return out
  }

  /// Words with no other word in the points left of them.
  private static func lineStarts(_ words: [PositionedWord]) -> [PositionedWord] {
    let order = words.sorted { ($0.box.yMid, $0.box.xMin) < ($1.box.yMid, $1.box.xMin) }
    return order.indices.compactMap { index in
      let word = order[index]
      guard word.style.size >= 5, word.style.size <= 20 else { return nil }
      for step in [-1, 1] {
        var other = index + step
        while order.indices.contains(other), abs(order[other].box.yMid - word.box.yMid) < word.box.height {
          let box = order[other].box
          if box.verticalOverlap(word.box) > 0.4, box.xMin < word.box.xMin,
            word.box.xMin - box.xMax < reach(word)
          {
            return nil
          }
          other += step
        }
      }
      return word
    }
  }

  /// How far left of its text a bullet stands at most, points.
  private static func reach(_ word: PositionedWord) -> Double { 2.6 * word.style.size }

  /// The box of a mark left of `word`: alone, at half the height of the line, small and about as wide as high.
  private static func mark(before word: PositionedWord, raster: PageRaster) -> TextBox? {
    let size = word.style.size
    let zone = TextBox(
      xMin: max(0, word.box.xMin - reach(word)), yMin: word.box.yMid - 0.55 * size,
      xMax: word.box.xMin - 0.15 * size,
      yMax: word.box.yMid + 0.55 * size)
    let (xs, ys) = raster.dots(zone)
    guard xs.count > 4, ys.count > 4 else { return nil }
    var left = Int.max
    var right = Int.min
    var top = Int.max
    var bottom = Int.min
    var ink = 0
    let ground = Int(raster.shade(xs.lowerBound, ys.lowerBound))
    for y in ys {
      for x in xs where abs(Int(raster.shade(x, y)) - ground) > 90 {
        ink += 1
        left = min(left, x)
        right = max(right, x)
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
