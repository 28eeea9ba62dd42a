/// Puts words into rows by height, and splits a row where a gap is wider than a blank can be.
enum RowBuilder {
  /// A gap wider than this many font sizes separates fragments: justified text stays below it.
  static let widestBlank = 1.25

  /// The rows of `words`, top to bottom, each split into fragments, left to right. Words overlap a row's first
  /// word by half their height, so that tight leading and mixed sizes do not run rows together.
  static func rows(of words: [PositionedWord], page: Int) -> [Row] {
    let order = words.indices.sorted {
      (words[$0].box.yMid, words[$0].box.xMin, $0) < (words[$1].box.yMid, words[$1].box.xMin, $1)
    }
    var groups: [[PositionedWord]] = []
    var references: [TextBox] = []
    var sizes: [Double] = []
    for index in order {
      let word = words[index]
      // Only the last few rows can still overlap, as the words come in order of height.
      var home: Int?
      var best = 0.5
      for candidate in stride(from: groups.count - 1, through: max(0, groups.count - 3), by: -1) {
        let overlap = references[candidate].verticalOverlap(word.box)
        if overlap > best, !isOnOtherLine(word, than: groups[candidate]) {
          best = overlap
          home = candidate
        }
      }
      if let home {
        groups[home].append(word)
        // A small mark (a raised bullet, the 2 of m²) is a poor reference for the text that follows it.
        if word.box.height > references[home].height * 1.5 || word.style.size > sizes[home] * 1.5,
          word.text.unicodeScalars.count > 1, groups[home].count < 3
        {
          references[home] = word.box
          sizes[home] = word.style.size
        }
      } else {
        groups.append([word])
        references.append(word.box)
        sizes.append(word.style.size)
      }
    }
    let rows = withAlignedCells(FlushLabels.parted(groups.compactMap { row(of: $0, page: page) }))
    return rows.sorted { ($0.baseline, $0.box.xMin) < ($1.baseline, $1.box.xMin) }
  }

  /// Whether `word` is set as large as the row's first word, but more than half its size higher or lower: tall
  /// boxes of some fonts overlap from line to line.
  private static func isOnOtherLine(_ word: PositionedWord, than group: [PositionedWord]) -> Bool {
    guard let first = group.first, word.text.unicodeScalars.count > 1, first.text.unicodeScalars.count > 1,
      abs(word.style.size - first.style.size) <= 0.2 * max(word.style.size, first.style.size)
    else { return false }
    return abs(word.baseline - first.baseline) > 0.55 * max(word.style.size, 4)
  }

  /// Rows cut where the cell of a neighbour begins: a label may be so long that hardly a blank parts it from its
  /// cell.
  private static func withAlignedCells(_ rows: [Row]) -> [Row] {
    var out = rows
    for index in rows.indices where !rows[index].fragments.isEmpty {
      for other in [index - 1, index + 1] where rows.indices.contains(other) {
        guard let cells = cells(of: rows[index], like: rows[other]) else { continue }
        out[index].fragments.replaceSubrange(0...0, with: cells)
        break
      }
    }
    return out
  }

  /// The fragments of `row`, a label of three words at most and its cell, by those of its neighbour.
  private static func cells(of row: Row, like neighbour: Row) -> [Fragment]? {
    guard neighbour.fragments.count >= 2, let only = row.fragments.first, only.words.count >= 2,
      abs(row.yMid - neighbour.yMid) < 3 * max(row.size, 6),
      // The words of a title stand where they stand by chance.
      SectionTitles.kind(of: only.text) == nil
    else { return nil }
    let (label, cell) = (neighbour.fragments[0], neighbour.fragments[1])
    if row.fragments.count > 1, row.fragments[1].box.xMin <= cell.box.xMin + 2.5 { return nil }
    // A bullet that a tab parts from its text is no label.
    guard !(label.words.count == 1 && label.words[0].isBulletGlyph), cell.box.xMin - label.box.xMin < 250,
      let (left, right) = only.split(at: cell.box.xMin, leastGap: 0.22)
        ?? only.splitAtOverlap(at: cell.box.xMin),
      left.words.count <= 3, abs(left.size - label.size) < 0.5, abs(right.size - cell.size) < 0.5,
      BulletGlyph.strength(left.words[0]) == nil
    else { return nil }
    let isAligned =
      abs(left.box.xMin - label.box.xMin) < 2.5 || abs(left.box.xMax - label.box.xMax) < 2.5
    return isAligned ? [left, right] : nil
  }

  private static func row(of words: [PositionedWord], page: Int) -> Row? {
    let inOrder = words.sorted { ($0.box.xMin, $0.box.yMin) < ($1.box.xMin, $1.box.yMin) }
    let joined = LetterSpacing.joined(TouchingWords.joined(inOrder))
    var fragments: [Fragment] = []
    var current: [PositionedWord] = []
    for word in joined {
      if let last = current.last {
        let gap = word.box.xMin - last.box.xMax
        let isWide = gap > widestBlank * max(last.style.size, word.style.size, 4)
        if isWide || endsLabel(current, before: word, gap: gap, isFirst: fragments.isEmpty)
          || fragments.isEmpty && endsDate(current, gap: gap)
        {
          fragments += Fragment(current).map { [$0] } ?? []
          current = []
        }
      }
      current.append(word)
    }
    fragments += Fragment(current).map { [$0] } ?? []
    return fragments.isEmpty ? nil : Row(fragments: fragments, page: page)
  }

  /// Whether a row's first words are a date, set apart from what follows by more than its own blanks and
  /// those of running text, though less than a column's gap.
  private static func endsDate(_ date: [PositionedWord], gap: Double) -> Bool {
    guard let first = date.first, gap > 0.7 * first.style.size, date.count <= 7,
      // Nearly all that stands so is a bullet; no word for the present is one character.
      date.count == 1 && first.text.unicodeScalars.count > 1
        || date.contains(where: { $0.text.utf8.contains(where: { (0x30...0x39).contains($0) }) }),
      zip(date, date.dropFirst()).allSatisfy({ $1.box.xMin - $0.box.xMax < 0.6 * gap })
    else { return false }
    return DateShape.isDateCell(date.map(\.text).joined(separator: " "))
  }

  /// Whether a row's first words are a label in bold ("Languages"), set apart from what follows by more than a
  /// blank, though less than a column's gap.
  private static func endsLabel(
    _ label: [PositionedWord], before word: PositionedWord, gap: Double, isFirst: Bool
  ) -> Bool {
    isFirst && label.count <= 4 && !word.style.isBold && gap > 0.55 * word.style.size
      && label.allSatisfy { $0.style.isBold } && !(label.first?.isBulletGlyph ?? false)
  }
}
