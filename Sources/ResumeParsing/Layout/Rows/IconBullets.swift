/// Pictures of icon fonts that begin list items: some templates take an arrow or a circle of such a font, of which the
/// file tells no character, as their bullet.
enum IconBullets {
  /// Where a picture stands and which one it is.
  private struct Place: Hashable {
    var text: String
    var family: String
    var left: Int

    init(_ word: PositionedWord) {
      text = word.text
      family = word.style.family
      left = Int((word.box.xMin / 2).rounded())
    }
  }

  /// The indices of those of `pictures`, words of `words`, that are bullets: one and the same three times and more
  /// at one left edge, most of them before a row of five words and more. Pictures of a pin or of a house stand before
  /// short text.
  static func indices(among pictures: [Int], of words: [PositionedWord]) -> Set<Int> {
    guard pictures.count >= 3 else { return [] }
    var places: [Place: [Int]] = [:]
    for index in pictures { places[Place(words[index]), default: []].append(index) }
    let repeated = places.values.filter { $0.count >= 3 }
    guard !repeated.isEmpty else { return [] }
    var rows: [Int: Int] = [:]
    for word in words where word.box.yMid.isFinite && abs(word.box.yMid) < 100_000 {
      rows[height(word), default: 0] += 1
    }
    var found: Set<Int> = []
    for group in repeated {
      let long = group.filter { index in
        let at = height(words[index])
        return (at - 1...at + 1).reduce(0) { $0 + (rows[$1] ?? 0) } > 5
      }
      if long.count * 3 >= group.count * 2 { found.formUnion(group) }
    }
    return found
  }

  private static func height(_ word: PositionedWord) -> Int { Int((word.box.yMid / 3).rounded()) }
}
