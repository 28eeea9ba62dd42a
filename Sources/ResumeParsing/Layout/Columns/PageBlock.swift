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

  /// `fragment` as a block that takes up `box`.
  init(_ fragment: Fragment, box: TextBox, hasBullet: Bool) {
    self.fragment = fragment
    self.box = box
    size = fragment.size
    text = fragment.text
    isBold = Fragment.dominant(fragment.words) { $0.style.isBold } ?? false
    self.hasBullet = hasBullet
  }

  /// The fragments of `row`, a lone bullet counted to the text it leads.
  static func blocks(of row: Row) -> [PageBlock] {
    var out: [PageBlock] = []
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
          out.append(PageBlock(glyph, box: glyph.box, hasBullet: true))
        }
        pending = nil
      }
      if isGlyph {
        pending = fragment
      } else {
        out.append(PageBlock(fragment, box: box, hasBullet: hasBullet))
      }
    }
    if let glyph = pending { out.append(PageBlock(glyph, box: glyph.box, hasBullet: true)) }
    return out
  }

  /// `row` as one block that takes up `box`; none where the row is empty.
  static func whole(_ row: Row, box: TextBox, hasBullet: Bool) -> [PageBlock] {
    guard let all = Fragment(row.words) else { return [] }
    var out = PageBlock(all, box: box, hasBullet: hasBullet)
    out.isWhole = true
    return [out]
  }
}
