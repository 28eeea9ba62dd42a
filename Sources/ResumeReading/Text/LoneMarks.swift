import ResumeParsing

/// Puts the marks of bullets that a copy set on lines of their own before their texts.
///
/// A mark's text mostly stands right below, or below a blank line. Marks that were copied together belong to the list
/// above them, or to the one that follows: to as many of its items as there are marks.
struct LoneMarks {
  private var lines: [TextLine]
  private let marks: Set<Int>
  /// The runs of marks between which nothing stands.
  private let runs: [Range<Int>]

  /// `lines` with every such mark before its text, and without those whose text was not found.
  static func placed(_ lines: [TextLine]) -> [TextLine] {
    let marks = marks(in: lines)
    guard !marks.isEmpty else { return lines }
    var placing = LoneMarks(lines, marks)
    placing.place()
    return placing.lines.indices.filter { !marks.contains($0) }.map { placing.lines[$0] }
  }

  private init(_ lines: [TextLine], _ marks: Set<Int>) {
    self.lines = lines
    self.marks = marks
    var runs: [Range<Int>] = []
    for at in marks.sorted() {
      if let last = runs.last, last.upperBound == at {
        runs[runs.count - 1] = last.lowerBound..<at + 1
      } else {
        runs.append(at..<at + 1)
      }
    }
    self.runs = runs
  }

  private mutating func place() {
    let areApart = marks.count >= 3 && runs.count == marks.count
    for run in runs {
      let next = run.upperBound
      // An item that was left empty at a list's end.
      let isLast =
        marks.count <= 2 && run.lowerBound > 0 && lines[run.lowerBound - 1].bullet != nil
        && next < lines.count && lines[next].blankBefore > 0
      if run.count == 1, !areApart, next < lines.count, lines[next].bullet == nil,
        isLast || isTitle(next) || LineWords.isHeaderWithRange(lines[next].text)
      {
        continue
      }
      if next < lines.count, lines[next].bullet == nil, run.count == 1 || !isTitle(next),
        lines[next].blankBefore == 0 || areApart && lines[next].blankBefore == 1 && isStart(next)
      {
        let mark = lines[next - 1]
        setBullet(next, mark)
        lines[next].indent = mark.indent
        lines[next].blankBefore = mark.blankBefore
        if run.count > 1 { giveBack(run.dropLast()) }
      } else {
        giveBack(run)
      }
    }
  }

  /// Gives the marks of `run` to the items that they were copied apart from.
  private mutating func giveBack(_ run: Range<Int>) {
    guard let items = itemsAbove(run) ?? itemsBelow(run) else { return }
    for at in items { setBullet(at, lines[run.lowerBound]) }
  }

  /// The last items above `run`, as many as it has marks: of the block above, before its marked items where
  /// it has some, and of those above that where dates were copied behind their lists.
  private func itemsAbove(_ run: Range<Int>) -> ArraySlice<Int>? {
    // Marks right below a header belong to what follows.
    var end = run.lowerBound
    let isApart = lines[end].blankBefore > 0
    var starts: [Int] = []
    for _ in 0..<4 {
      while end > 0, marks.contains(end - 1) { end -= 1 }
      guard end > 0 else { break }
      var first = end - 1
      while first > 0, lines[first].blankBefore == 0, !marks.contains(first - 1), !isTitle(first) {
        first -= 1
      }
      let marked = (first..<end).first { lines[$0].bullet != nil }
      guard isApart || marked != nil else { break }
      let found = (first..<(marked ?? end)).filter(isStart)
      starts = found + starts
      if starts.count >= run.count { return starts.suffix(run.count) }
      guard isApart, marked == nil, !isTitle(first),
        !found.isEmpty || (first..<end).allSatisfy({ isDateOrPlace($0) })
      else { break }
      end = first
    }
    return nil
  }

  /// The items of the first block below `run` that has no more of them than the run has marks, and nothing else.
  private func itemsBelow(_ run: Range<Int>) -> ArraySlice<Int>? {
    var first = run.upperBound
    for _ in 0..<3 {
      guard first < lines.count, !marks.contains(first) else { return nil }
      var end = first + 1
      while end < lines.count, lines[end].blankBefore == 0, !marks.contains(end), !isTitle(end) { end += 1 }
      let starts = (first..<end).filter(isStart)
      if starts.first == first, starts.count <= run.count,
        (first..<end).allSatisfy({ isStart($0) || goesOn($0) })
      {
        return starts[...]
      }
      // Dates and places may have been copied before the list.
      guard (first..<end).allSatisfy({ isDateOrPlace($0) }) else { return nil }
      first = end
    }
    return nil
  }

  private mutating func setBullet(_ at: Int, _ mark: TextLine) {
    lines[at].bullet = lines[at].text
    lines[at].mark = mark.mark ?? mark.text.unicodeScalars.first
  }

  /// Whether an item without a mark begins at `at`.
  private func isStart(_ at: Int) -> Bool {
    let text = lines[at].text
    guard lines[at].bullet == nil, !goesOn(at),
      text.split(separator: " ").count >= 3 || SplitWords.isWide(text)
    else { return false }
    return !isTitle(at) && !LineWords.isDated(text) && !LineWords.isContact(text) && !text.contains(" | ")
      && !LineWords.isPlace(text) && !LineWords.isHeader(text)
  }

  private func isDateOrPlace(_ at: Int) -> Bool {
    LineWords.isDated(lines[at].text) || LineWords.isPlace(lines[at].text)
  }

  private func isTitle(_ at: Int) -> Bool { LineWords.isTitle(lines[at].text) }

  private func goesOn(_ at: Int) -> Bool {
    guard at > 0, lines[at].bullet == nil, lines[at].blankBefore == 0 else { return false }
    let first = lines[at].text.unicodeScalars.first
    return first.map { $0.properties.isLowercase || $0 == "(" } ?? false
      || SplitWords.endsOpen(lines[at - 1].text)
  }

  /// The lines that hold nothing but a mark; those that stand between the words of a sentence as well are marks where
  /// there are two. Where a font's private characters are of three kinds and more, each is a picture that the text has
  /// only once.
  private static func marks(in lines: [TextLine]) -> Set<Int> {
    var sure: Set<Int> = []
    var likely: Set<Int> = []
    var counts: [Unicode.Scalar: Int] = [:]
    for mark in lines.lazy.compactMap(\.mark) where (0xE000...0xF8FF).contains(mark.value) {
      counts[mark, default: 0] += 1
    }
    for (at, line) in lines.enumerated() {
      if counts.count >= 3, let mark = line.mark, counts[mark] == 1 { continue }
      if line.bullet?.isEmpty ?? false {
        sure.insert(at)
      } else if line.text.unicodeScalars.count == 1,
        BulletGlyphs.text(afterGlyphIn: line.text + " ")?.isEmpty ?? false
      {
        likely.insert(at)
      }
    }
    return likely.count >= 2 ? sure.union(likely) : sure
  }
}
