/// Words side by side without a wide gap between them.
struct Fragment: Equatable {
  var words: [PositionedWord]
  var box: TextBox

  init?(_ words: [PositionedWord]) {
    guard let first = words.first else { return nil }
    self.words = words
    self.box = words.dropFirst().reduce(first.box) { $0.union($1.box) }
  }

  /// The parts left and right of `x`, where a word begins there after a gap that no blank of running text leaves;
  /// nil where none does.
  /// `leastGap` is that gap in font sizes.
  func split(at x: Double, leastGap: Double = 0.5) -> (left: Fragment, right: Fragment)? {
    guard let at = words.firstIndex(where: { abs($0.box.xMin - x) <= 2.5 }), at > 0 else { return nil }
    let gap = (words[at].box.xMin - words[at - 1].box.xMax) / max(1, words[at].style.size)
    // The words of one title in bold, whose second begins at a column's edge by accident.
    if gap < 0.7, words.allSatisfy({ $0.style.isBold && $0.style.size == words[at].style.size }),
      words.count <= 4,
      !DateShape.looksLikeDate(words[..<at].map(\.text).joined(separator: " "))
    {
      return nil
    }
    guard gap >= leastGap, at > 1 || BulletGlyph.strength(words[0]) == nil,
      let left = Fragment(Array(words[..<at])),
      let right = Fragment(Array(words[at...]))
    else { return nil }
    return (left, right)
  }

  /// The parts left and right of `x`, where a word begins there that is printed over the end of the one before: a
  /// label that is longer than its column is wide.
  func splitAtOverlap(at x: Double) -> (left: Fragment, right: Fragment)? {
    guard let at = words.firstIndex(where: { abs($0.box.xMin - x) <= 1 }), at > 0,
      words[at - 1].box.xMax - words[at].box.xMin > 0.3 * words[at].style.size,
      let left = Fragment(Array(words[..<at])), let right = Fragment(Array(words[at...]))
    else { return nil }
    return (left, right)
  }

  /// The parts left and right of the strip of white that ends at `x`, where hardly more than a blank is left of it: a
  /// full line of one column beside text that is set in from the other's edge. Nil where a word stands in the strip.
  func splitAround(_ x: Double) -> (left: Fragment, right: Fragment)? {
    if let parts = split(at: x) { return parts }
    if let parts = split(at: x, leastGap: 0.1),
      parts.left.isSectionTitle(beside: parts.right) || parts.left.isAddress
    {
      return parts
    }
    guard let at = words.firstIndex(where: { $0.box.xMin > x + 2.5 }), at > 0, words[at - 1].box.xMax < x - 2,
      words[at].box.xMin - words[at - 1].box.xMax >= 0.9 * max(4, words[at].style.size),
      let left = Fragment(Array(words[..<at])), let right = Fragment(Array(words[at...]))
    else { return nil }
    return (left, right)
  }

  /// Whether the fragment is an e-mail address, with a picture before it at most: it may fill its column to the edge.
  private var isAddress: Bool {
    words.count <= 2 && (words.last.map { ContactScanner.email(in: $0.text) == $0.text } ?? false)
  }

  /// Whether the fragment is a section's title, or the first half of one ("COURSES &"), set louder than `text`.
  private func isSectionTitle(beside text: Fragment) -> Bool {
    guard words.count <= 4, let end = words.last, let next = text.words.first else { return false }
    let isLouder =
      TextFolding.isAllCaps(self.text) && !TextFolding.isAllCaps(next.text)
      || words.allSatisfy(\.style.isBold) && !next.style.isBold || abs(end.style.size - next.style.size) > 0.5
    return isLouder
      && (SectionTitles.kind(of: self.text) != nil || end.text == "&" || SectionTitles.isModifier(self.text))
  }

  /// The fragment with `more` behind it on its own row, a blank apart: what the rows below had of it.
  func extended(by more: some Sequence<PositionedWord>) -> Fragment? {
    var words = words
    var x = box.xMax
    for word in more {
      var word = word
      x += 0.3 * max(word.style.size, 4)
      let width = word.box.width
      word.box = TextBox(xMin: x, yMin: box.yMin, xMax: x + width, yMax: box.yMax)
      x += width
      words.append(word)
    }
    return Fragment(words)
  }

  /// The fragment's words with single blanks.
  var text: String {
    guard words.count > 1 else { return words.first?.text ?? "" }
    var text = ""
    text.reserveCapacity(words.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for (index, word) in words.enumerated() {
      if index > 0 { text += " " }
      text += word.text
    }
    return text
  }

  /// Whether nothing is known of the words' fonts: a text that was laid out with blanks has none.
  var isOfNoFont: Bool { words.allSatisfy(\.style.family.isEmpty) }

  /// Size of most characters, points.
  var size: Double { Fragment.dominant(words) { $0.style.size } ?? 0 }

  /// The value of most characters; ties go to the earlier word.
  static func dominant<Value: Equatable>(
    _ words: some Collection<PositionedWord>, _ value: (PositionedWord) -> Value
  ) -> Value? {
    guard let first = words.first.map(value) else { return nil }
    // Most rows are set alike, and need no tally.
    if words.allSatisfy({ value($0) == first }) { return first }
    var tally: [(value: Value, count: Int)] = []
    for word in words {
      let found = value(word)
      let weight = word.text.unicodeScalars.count
      if let at = tally.firstIndex(where: { $0.value == found }) {
        tally[at].count += weight
      } else if tally.count < 16 {
        tally.append((found, weight))
      }
    }
    var best: (value: Value, count: Int)?
    for entry in tally where entry.count > (best?.count ?? -1) { best = entry }
    return best?.value
  }
}

/// What stands at one height of one column: fragments from left to right.
struct Row: Equatable {
  /// What begins the row's text.
  enum Lead: Equatable {
    case none
    /// A bullet, with its glyph and the glyph's left edge; the glyph is no longer among the words.
    case bullet(glyph: String, left: Double)
  }

  var fragments: [Fragment]
  var lead: Lead = .none
  var page: Int
  /// Where the room for the row's text ends, points: a cell that was moved to another row began there.
  var limit: Double?
  /// Running number over all pages, set once the rows' order is known.
  var number = 0

  /// Around all fragments.
  var box: TextBox {
    guard let first = fragments.first else { return TextBox(xMin: 0, yMin: 0, xMax: 0, yMax: 0) }
    return fragments.dropFirst().reduce(first.box) { $0.union($1.box) }
  }
  /// Left edge of the text, without its bullet.
  var textLeft: Double { fragments.first?.box.xMin ?? 0 }
  /// The row's words.
  var text: String { words.map(\.text).joined(separator: " ") }
  /// Whether a bullet, strong or weak, is the row's first word.
  var startsWithBullet: Bool { fragments.first?.words.first.map { BulletGlyph.strength($0) != nil } ?? false }
  /// Size of most characters of the first fragment.
  var size: Double { fragments.first?.size ?? 0 }
  var words: [PositionedWord] { fragments.count == 1 ? fragments[0].words : fragments.flatMap(\.words) }
  var isBullet: Bool { lead != .none }
  /// Whether the row is a known title of a section and nothing else.
  var isSectionTitle: Bool { fragments.count == 1 && SectionTitles.kind(of: fragments[0].text) != nil }
  var isBold: Bool { Fragment.dominant(words) { $0.style.isBold } ?? false }
  var isItalic: Bool { Fragment.dominant(words) { $0.style.isItalic } ?? false }
  /// About where the letters of the first fragment stand: rows are in the order of their baselines.
  var baseline: Double { fragments.first.map { $0.box.yMin + 0.78 * $0.box.height } ?? 0 }
  /// Middle of the first fragment, where a line's height is measured from.
  var yMid: Double { fragments.first?.box.yMid ?? 0 }
}
