import ResumeParsing

/// Finds where entries begin in a text that kept neither blank lines nor indents, in which the first line of a header
/// looks like the last row of the item above.
///
/// As many lines as stand between a section's title and its first date head each of its entries, since a resume prints
/// them alike; fewer where an item's mark, or the date before, stands closer.
enum EntryStarts {
  /// Where entries begin in `lines`, but for the first of each section.
  static func indices(in lines: [TextLine]) -> Set<Int> {
    var found: Set<Int> = []
    /// The lines that head an entry above its date; nil outside sections of entries, and before the first date.
    var height: Int?
    var title: Int?
    /// The last line that is surely none of the next header: a title, an item's first row, a date.
    var above = 0
    for (at, line) in lines.enumerated() {
      if line.isTitle {
        title = LineWords.isTitleOfEntries(line.text) ? at : nil
        height = nil
        above = at
      } else if line.bullet != nil {
        // The first entry has no date.
        if height == nil { title = nil }
        above = at
      } else if let first = title, isDated(line, after: lines[at - 1]) {
        if let height {
          let start = max(at - height, above + 1)
          if opens(lines[start], after: lines[start - 1]) { found.insert(start) }
        } else if at - first <= most + 1 {
          height = at - first - 1
        } else {
          title = nil
        }
        above = at
      }
    }
    return found
  }

  /// The most lines of a header above its date.
  private static let most = 3

  private static func isDated(_ line: TextLine, after above: TextLine) -> Bool {
    LineWords.opensWithRange(line.text)
      || LineWords.isDated(line.text) && SplitWords.count(line.text) <= 14 && opens(line, after: above)
  }

  private static func opens(_ line: TextLine, after above: TextLine) -> Bool {
    // "iOS Developer"
    !line.text.prefix(2).allSatisfy(\.isLowercase) && !line.text.hasPrefix("(")
      && !SplitWords.endsOpen(above.text) && !LineWords.startsWithVerb(line.text)
  }
}
