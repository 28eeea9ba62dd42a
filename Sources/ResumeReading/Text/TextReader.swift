import ResumeParsing

/// Reads plain text: finds bullets, underlined headings and a page's columns, and joins wrapped lines.
package enum TextReader {
  /// The lines of `text`.
  package static func document(_ text: String) -> ResumeDocument {
    let physical = LoneMarks.placed(
      TextLine.lines(
        of: PastedMarks.repaired(
          LostMarks.restored(
            BracketedYears.spelledOut(GluedDates.parted(FieldCodes.removed(TypedTags.removed(text)))))))
    )
    .compactMap(
      IconLabels.removed)
    let bare = RangeEnds.joined(
      HangingDates.joined(
        EntryMarks.unmarked(NumberedEntries.bare(withoutPageNumbers(ViewerPrints.removed(physical))))))
    let isLaidOut = LaidOutText.isLikely(bare)
    let (lines, isTwoColumns) =
      isLaidOut
      ? LaidOutText.arranged(bare)
      : (
        TurnedPages.joined(
          DateColumns.joined(RunInTitles.parted(LabelTitles.parted(bare.flatMap(InlineMarks.items))))), false
      )
    var joiner = TextJoiner(lines, areLaidOut: isLaidOut)
    let pages = lines.last?.page ?? 1
    return ResumeDocument(
      format: "text", pages: pages > 1 ? pages : nil, columns: isTwoColumns ? 2 : 1,
      lines: IndentedBullets.marked(joiner.joined(), rows: lines).map(withoutSoftHyphens))
  }

  /// `line` without the soft hyphens of words that went on nowhere.
  private static func withoutSoftHyphens(_ line: ResumeLine) -> ResumeLine {
    guard line.text.unicodeScalars.contains("\u{AD}") else { return line }
    func bare(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{AD}" }))
    }
    var line = line
    line.text = bare(line.text)
    line.segments = line.segments.map(bare)
    return line
  }

  /// `lines` without those that close a page with its number and nothing else.
  private static func withoutPageNumbers(_ lines: [TextLine]) -> [TextLine] {
    guard let last = lines.last, last.page > 1 else { return withoutLoneNumbers(lines) }
    return lines.enumerated().filter { index, line in
      let closesPage = index + 1 == lines.count || lines[index + 1].page > line.page
      return !(closesPage && line.text == String(line.page))
    }.map(\.element)
  }

  /// `lines` without those that count the pages of a text which has lost their ends: nothing but 1, 2, 3 and so on.
  private static func withoutLoneNumbers(_ lines: [TextLine]) -> [TextLine] {
    let numbers = lines.filter { $0.text.utf8.count <= 2 && Int($0.text) != nil }
    guard numbers.count >= 2, numbers.enumerated().allSatisfy({ $1.text == String($0 + 1) }) else {
      return lines
    }
    return lines.filter { $0.text.utf8.count > 2 || Int($0.text) == nil }
  }
}
