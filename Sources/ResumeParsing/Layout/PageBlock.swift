/// A block that stands on one side of a gutter candidate.
struct PageBlock {
  var fragment: Fragment
  var box: TextBox
  var size: Double
  var text: String
  var isBold: Bool
  var hasBullet: Bool
  /// Whether the block is a row of a list on three columns and more, which no gutter parts.
  var isWhole = false
  /// Whether the text begins right of `x` and only its bullet hangs out to the left.
  func hangs(from x: Double) -> Bool {
    textLeft > box.xMin && textLeft >= x - 2.5 && box.xMin >= x - 1.2 * max(size, 6)
  }
  /// Left edge of the text after the bullet, points.
  var textLeft: Double {
    let opens = fragment.words.first.map { BulletGlyph.strength($0) != nil } ?? false
    return opens && fragment.words.count > 1 ? fragment.words[1].box.xMin : fragment.box.xMin
  }
}
