import ResumeParsing

/// Pictures whose font the file does not name: browsers embed icon fonts so. Characters for private use are bullets in
/// other fonts, so that only what stands behind them tells.
struct NamelessIcons {
  private var pictures: Set<Unicode.Scalar> = []

  /// The pictures of `pages`: characters for private use that occur once, or mostly before a date or two words at most
  /// (a calendar, a pin, an envelope).
  init(in pages: [PositionedPage]) {
    var uses: [Unicode.Scalar: (all: Int, short: Int)] = [:]
    for page in pages where page.words.contains(where: { NamelessIcons.character(of: $0) != nil }) {
      let rows = RowNeighbours(of: page.words)
      for index in rows.words.indices {
        guard let character = NamelessIcons.character(of: rows.words[index]) else { continue }
        let text = NamelessIcons.text(behind: index, in: rows)
        let isShort = text.count <= 2 || DateShape.looksLikeDate(text.joined(separator: " "))
        uses[character, default: (0, 0)].all += 1
        uses[character, default: (0, 0)].short += isShort ? 1 : 0
      }
    }
    for (character, use) in uses where use.all == 1 || use.short * 2 > use.all { pictures.insert(character) }
  }

  /// Whether `word` is one of the pictures.
  func contain(_ word: PositionedWord) -> Bool {
    !pictures.isEmpty && (NamelessIcons.character(of: word).map(pictures.contains) ?? false)
  }

  private static func character(of word: PositionedWord) -> Unicode.Scalar? {
    let scalars = word.text.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().isEmpty, (0xE000...0xF8FF).contains(first.value),
      !BulletGlyph.isStrong(first)
    else { return nil }
    return first
  }

  /// The words right of the picture up to a gap that parts cells, eight at most.
  private static func text(behind index: Int, in rows: RowNeighbours) -> [String] {
    var end = rows.words[index].box.xMax
    var text: [String] = []
    for word in rows.behind(index).sorted(by: { $0.box.xMin < $1.box.xMin }) {
      if word.box.xMin - end > 2 * max(word.style.size, 4) || text.count == 8 { break }
      text.append(word.text)
      end = word.box.xMax
    }
    return text
  }
}
