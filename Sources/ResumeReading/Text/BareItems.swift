import ResumeParsing

/// Finds the items of lists that have neither marks nor blank lines between them, below rows so full that they might
/// go on: a capital tells, where the lists of the text end their items without a stop.
enum BareItems {
  /// The items' first rows among `lines`, which were wrapped at `widths`; none where fewer than three items end in rows
  /// that are not full and without a stop, or where nouns have capitals anyway.
  static func indices(in lines: [TextLine], widths: [Int?]) -> Set<Int> {
    var found: Set<Int> = []
    var short = 0
    var isList = false
    for (at, line) in lines.enumerated() {
      if line.isTitle {
        isList = LineWords.isTitleOfEntries(line.text)
      } else if isList, at > 0, isItem(line, below: lines[at - 1]) {
        found.insert(at)
        if let width = widths[at - 1], lines[at - 1].width * 10 < width * 8 { short += 1 }
      }
    }
    return short >= 3 && !isGerman(lines) ? found : []
  }

  private static func isItem(_ line: TextLine, below above: TextLine) -> Bool {
    guard line.bullet == nil, above.bullet == nil, line.blankBefore == 0,
      line.text.unicodeScalars.first?.properties.isUppercase ?? false,
      !SplitWords.endsOpen(above.text), !above.text.hasSuffix(".")
    else { return false }
    return SplitWords.count(line.text) >= 4 && SplitWords.count(above.text) >= 4
      && !LineWords.isDated(above.text) && !LineWords.isDated(line.text)
  }

  private static func isGerman(_ lines: [TextLine]) -> Bool {
    lines.lazy.flatMap { $0.text.split(separator: " ") }.filter { germanWords.contains(String($0)) }.prefix(6)
      .count == 6
  }

  private static let germanWords: Set<String> = ["der", "und", "für", "von", "mit", "eines", "einer", "zur"]
}
