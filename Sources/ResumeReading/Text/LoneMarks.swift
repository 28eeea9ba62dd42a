import ResumeParsing

/// Puts the marks of bullets that a copy set on lines of their own before their texts.
enum LoneMarks {
  /// `lines` with every such mark before the text of the next line, and without those that no text follows.
  ///
  /// The text may stand below a blank line where no two marks follow each other; where they do, the marks of a list were
  /// copied together, and stand before none of its texts.
  static func placed(_ lines: [TextLine]) -> [TextLine] {
    let marks = marks(in: lines)
    guard !marks.isEmpty else { return lines }
    let areApart = marks.count >= 3 && !marks.contains { marks.contains($0 + 1) }
    var out: [TextLine] = []
    out.reserveCapacity(lines.count)
    var mark: TextLine?
    for (at, line) in lines.enumerated() {
      if marks.contains(at) {
        mark = line
        continue
      }
      var line = line
      if let mark, line.bullet == nil,
        line.blankBefore == 0 || areApart && line.blankBefore == 1 && isItem(line.text)
      {
        line.bullet = line.text
        line.indent = mark.indent
        line.blankBefore = mark.blankBefore
      }
      mark = nil
      out.append(line)
    }
    return out
  }

  /// The lines that hold nothing but a mark; those that stand between the words of a sentence as well are marks where
  /// there are two.
  private static func marks(in lines: [TextLine]) -> Set<Int> {
    var sure: Set<Int> = []
    var likely: Set<Int> = []
    for (at, line) in lines.enumerated() {
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

  private static func isItem(_ text: String) -> Bool {
    (text.split(separator: " ").count >= 3 || SplitWords.isWide(text)) && !LineWords.isPlace(text)
      && !LineWords.isTitle(text) && !LineWords.isDated(text) && !LineWords.isHeader(text)
      && !LineWords.isContact(text)
  }
}
