/// A rectangle on a page, in points from the page's top left corner; y grows downwards.
package struct TextBox: Sendable, Equatable {
  package var xMin: Double
  package var yMin: Double
  package var xMax: Double
  package var yMax: Double

  /// Creates a rectangle from its edges.
  package init(xMin: Double, yMin: Double, xMax: Double, yMax: Double) {
    self.xMin = xMin
    self.yMin = yMin
    self.xMax = xMax
    self.yMax = yMax
  }

  /// Horizontal extent, never negative.
  package var width: Double { max(0, xMax - xMin) }
  /// Vertical extent, never negative.
  package var height: Double { max(0, yMax - yMin) }
  /// The middle between top and bottom.
  package var yMid: Double { (yMin + yMax) / 2 }

  /// The smallest rectangle around both.
  package func union(_ other: TextBox) -> TextBox {
    TextBox(
      xMin: min(xMin, other.xMin), yMin: min(yMin, other.yMin), xMax: max(xMax, other.xMax),
      yMax: max(yMax, other.yMax))
  }

  /// How much of the lower of two boxes' heights both share, 0…1.
  package func verticalOverlap(_ other: TextBox) -> Double {
    let shared = min(yMax, other.yMax) - max(yMin, other.yMin)
    let lower = min(height, other.height)
    return lower > 0 ? max(0, shared) / lower : 0
  }
}

/// How a word is set.
package struct TextStyle: Sendable, Equatable, Hashable {
  /// Font family as the file names it, without its subset prefix; empty where unknown.
  package let family: String
  /// Size in points.
  package var size: Double
  package var isBold: Bool
  package var isItalic: Bool
  /// Whether the font holds pictures instead of letters, judged by its name: a glyph of it is decoration.
  package let isIconFont: Bool

  /// Creates a style.
  package init(family: String = "", size: Double, isBold: Bool = false, isItalic: Bool = false) {
    self.family = family
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    isIconFont = TextStyle.namesIcons(family)
  }

  private static func namesIcons(_ family: String) -> Bool {
    guard !family.isEmpty else { return false }
    if iconFonts.stand(in: family) { return true }
    guard icon.stand(in: family) else { return false }
    let name = family.lowercased()
    // "SemiCondensed", "DemiCond" are letters set narrow.
    return name.ranges(of: "icon").contains { !name[$0.upperBound...].hasPrefix("d") }
  }

  private static let icon = FixedPieces(["icon"])
  private static let iconFonts = FixedPieces([
    "awesome", "material", "symbol-identity", "academicons", "glyphicon", "feather", "fontello",
  ])
}

/// One word with its place: what a page is made of before anything is known about its layout.
package struct PositionedWord: Sendable, Equatable {
  /// The word; never empty, no white space inside except in icon names.
  package var text: String
  package var box: TextBox
  package var style: TextStyle
  /// Target of the link that covers the word.
  package var link: String?
  /// Whether the source has a blank after the word (some writers keep it at a line's end).
  package var hasSpaceAfter: Bool

  /// Creates a word.
  package init(
    text: String, box: TextBox, style: TextStyle, link: String? = nil, hasSpaceAfter: Bool = false
  ) {
    self.text = text
    self.box = box
    self.style = style
    self.link = link
    self.hasSpaceAfter = hasSpaceAfter
  }
}

extension PositionedWord {
  /// About where the word's letters stand, points: most fonts reach 78 % of their box above the baseline.
  var baseline: Double { box.yMin + 0.78 * box.height }

  /// The word in a box of its letters' height. Fonts of East Asian scripts may state boxes of two and a half times
  /// their size, which reach over the lines above and below.
  package var withUsualHeight: PositionedWord {
    guard style.size >= 3, box.height > 1.75 * style.size else { return self }
    var out = self
    let baseline = box.yMin + 0.735 * box.height
    out.box.yMin = baseline - 0.93 * style.size
    out.box.yMax = baseline + 0.26 * style.size
    return out
  }

  /// Whether the word is, or begins with, a character that begins list items.
  package var isBulletGlyph: Bool {
    BulletGlyph.strength(self) == .strong || text.unicodeScalars.first.map(BulletGlyph.isStrong) ?? false
  }
}

/// The visible words of one page, in any order.
package struct PositionedPage: Sendable, Equatable {
  /// 1-based.
  package var number: Int
  /// Points.
  package var width: Double
  /// Points.
  package var height: Double
  package var words: [PositionedWord]
  /// How many words the file holds that no reader of the page sees; they are not in ``words``.
  package var hiddenWords: Int

  /// Creates a page.
  package init(number: Int, width: Double, height: Double, words: [PositionedWord], hiddenWords: Int = 0) {
    self.number = number
    self.width = width
    self.height = height
    self.words = words
    self.hiddenWords = hiddenWords
  }
}
