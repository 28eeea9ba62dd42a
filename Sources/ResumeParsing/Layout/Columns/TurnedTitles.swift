/// Titles of sections that are turned by a quarter and stand at the side of what they head, in the middle of its
/// height. They are laid flat above the first row that they head.
enum TurnedTitles {
  /// One title: its words in the order of the file, and the place that they take as they stand.
  private struct Title {
    var words: [PositionedWord]
    var box: TextBox
    /// The title as one row reads it.
    var text: String { words.map(\.text).joined(separator: " ") }

    /// Whether `word` stands next to the title's words, at the same side and set alike.
    func goesOn(with word: PositionedWord) -> Bool {
      guard abs((words.first?.style.size ?? 0) - word.style.size) < 0.5 else { return false }
      let shared = min(box.xMax, word.box.xMax) - max(box.xMin, word.box.xMin)
      let gap = max(word.box.yMin - box.yMax, box.yMin - word.box.yMax)
      return shared > 0.5 * min(box.width, word.box.width) && gap < 0.8 * max(word.style.size, 4)
    }
  }

  /// `rows` of `page` with its turned titles laid flat; as they are, where the page has fewer than two, or turned words
  /// that are no titles.
  static func flat(_ rows: [Row], of page: PositionedPage) -> [Row] {
    guard page.words.lazy.filter(isTurned).prefix(2).count == 2 else { return rows }
    let titles = titles(of: page.words).sorted { $0.box.yMid < $1.box.yMid }
    guard titles.count >= 2, titles.allSatisfy({ SectionTitles.kind(of: $0.text) != nil }) else {
      return rows
    }
    let turned = titles.flatMap(\.words)
    let upright = RowBuilder.rows(of: page.words.filter { !turned.contains($0) }, page: page.number)
    guard let starts = starts(of: titles, in: upright) else { return rows }
    var out: [Row] = []
    var next = 0
    for (index, row) in upright.enumerated() {
      if next < titles.count, starts[next] == index {
        out += laid(titles[next], above: upright[index...].prefix(4), after: out.last)
        next += 1
      }
      out.append(row)
    }
    return out
  }

  /// Whether the word's letters stand one below the other: no upright word of four letters is that tall and narrow.
  static func isTurned(_ word: PositionedWord) -> Bool {
    guard word.box.height > 2 * word.box.width else { return false }
    let letters = Double(word.text.unicodeScalars.count)
    return letters >= 4 && word.box.height > 0.35 * letters * word.style.size
      && word.box.width < 1.8 * max(word.style.size, 1)
  }

  /// Turned words that go on one another at the same side, in the order of the file; short ones ("Work", "&") are
  /// known by the turned word that they stand next to.
  private static func titles(of words: [PositionedWord]) -> [Title] {
    var out: [Title] = []
    var free = 0
    for index in words.indices where index >= free && isTurned(words[index]) {
      var title = Title(words: [words[index]], box: words[index].box)
      var first = index
      while first > free, title.goesOn(with: words[first - 1]) {
        first -= 1
        title.words.insert(words[first], at: 0)
        title.box = title.box.union(words[first].box)
      }
      free = index + 1
      while free < words.count, title.goesOn(with: words[free]) {
        title.words.append(words[free])
        title.box = title.box.union(words[free].box)
        free += 1
      }
      out += parted(title)
    }
    return out
  }

  /// Two titles of sections that end and begin hardly more than a blank apart ("PROJECTS", "EDUCATION"), each of a kind
  /// of its own; one title otherwise.
  private static func parted(_ title: Title) -> [Title] {
    for cut in title.words.indices.dropFirst() {
      let parts = [title.words[..<cut], title.words[cut...]].compactMap { words in
        words.first.map { first in
          Title(words: Array(words), box: words.dropFirst().reduce(first.box) { $0.union($1.box) })
        }
      }
      let kinds = parts.map { SectionTitles.kind(of: $0.text) }
      if kinds.allSatisfy({ $0 != nil }), Set(kinds).count == 2 { return parts }
    }
    return [title]
  }

  /// For each title the row that begins what it heads; nil where two titles would head the same row.
  private static func starts(of titles: [Title], in rows: [Row]) -> [Int]? {
    var out: [Int] = []
    for (above, below) in zip(titles, titles.dropFirst()) {
      // The widest gap between the middles of both titles parts what they head; of equal ones the nearest to the place
      // between them.
      let edge = (above.box.yMax + below.box.yMin) / 2
      var best: (index: Int, gap: Double, distance: Double)?
      for index in rows.indices.dropFirst() {
        let (end, start) = (rows[index - 1].box.yMax, rows[index].box.yMin)
        let middle = (end + start) / 2
        guard middle > above.box.yMid, middle < below.box.yMid else { continue }
        let distance = abs(middle - edge)
        if let known = best, start - end < known.gap + 1,
          start - end < known.gap - 1 || distance >= known.distance
        {
          continue
        }
        best = (index, start - end, distance)
      }
      guard let best else { return nil }
      out.append(best.index)
    }
    guard let second = out.first, let title = titles.first else { return nil }
    // What the first title heads reaches as far above its middle as below it, or as far as the title itself.
    let reach = max(rows[second - 1].box.yMax - title.box.yMid, title.box.height / 2)
    let top = title.box.yMid - reach
    guard
      let first = rows[..<second].indices.min(by: {
        abs(rows[$0].box.yMin - top) < abs(rows[$1].box.yMin - top)
      })
    else { return nil }
    out.insert(first, at: 0)
    return zip(out, out.dropFirst()).allSatisfy(<) ? out : nil
  }

  /// The title as a row of its own between the last row and the next ones.
  private static func laid(_ title: Title, above rows: ArraySlice<Row>, after last: Row?) -> [Row] {
    guard let next = rows.first else { return [] }
    let size = title.words.map(\.style.size).max() ?? 10
    let floor = last.map(\.box.yMax) ?? next.box.yMin - 1.2 * size
    let middle = (floor + next.box.yMin) / 2
    let half = min(0.6 * size, max(0.3 * size, (next.box.yMin - floor) / 2))
    var x = rows.map { $0.fragments.first?.box.xMin ?? 0 }.min() ?? 0
    var words = title.words
    for index in words.indices {
      let width = min(words[index].box.height, 0.6 * size * Double(words[index].text.unicodeScalars.count))
      words[index].box = TextBox(xMin: x, yMin: middle - half, xMax: x + width, yMax: middle + half)
      x += width + 0.3 * size
    }
    return Fragment(words).map { [Row(fragments: [$0], page: next.page)] } ?? []
  }
}
