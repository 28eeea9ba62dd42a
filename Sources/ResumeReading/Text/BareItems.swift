import ResumeParsing

/// Finds the items of lists that have neither marks nor blank lines between them, below rows so full that they might
/// go on: a capital tells, where the lists of the text end their items without a stop.
enum BareItems {
  /// The items' first rows among `lines`; none where they are fewer than three, or few beside the rows that go on in
  /// small letters, as those of paragraphs do, or where nouns have capitals anyway.
  static func indices(in lines: [TextLine]) -> Set<Int> {
    var found: Set<Int> = []
    /// Rows that surely go on.
    var tails = 0
    var isList = false
    for (at, line) in lines.enumerated() {
      if line.isTitle {
        isList = LineWords.isTitleOfEntries(line.text)
      } else if isList, at > 0, isItem(line, below: lines[at - 1]) {
        found.insert(at)
      } else if isList, line.bullet == nil, line.text.unicodeScalars.first?.properties.isLowercase ?? false {
        tails += 1
      }
    }
    return found.count >= 3 && found.count * 2 >= tails && !isGerman(lines) ? found : []
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
