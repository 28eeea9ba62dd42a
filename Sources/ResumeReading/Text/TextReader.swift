import ResumeParsing

/// Reads plain text: finds bullets, underlined headings and a page's columns, and joins wrapped lines.
package enum TextReader {
  /// The lines of `text`.
  package static func document(_ text: String) -> ResumeDocument {
    let physical = LoneMarks.placed(TextLine.lines(of: PastedMarks.repaired(LostMarks.restored(text))))
      .compactMap(
        IconLabels.removed)
    let bare = RangeEnds.joined(
      HangingDates.joined(EntryMarks.unmarked(withoutPageNumbers(physical))))
    let isLaidOut = LaidOutText.isLikely(bare)
    let (lines, isTwoColumns) = isLaidOut ? LaidOutText.arranged(bare) : (RunInTitles.parted(bare), false)
    var joiner = TextJoiner(lines, areLaidOut: isLaidOut)
    let pages = lines.last?.page ?? 1
    return ResumeDocument(
      format: "text", pages: pages > 1 ? pages : nil, columns: isTwoColumns ? 2 : 1,
      lines: IndentedBullets.marked(joiner.joined()).map(withoutSoftHyphens))
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

  /// `lines` without those that close a page with its number and nothing else, and without what a viewer prints between
  /// pages ("Page 1 of 2") or below a text that it cut ("…see more").
  private static func withoutPageNumbers(_ lines: [TextLine]) -> [TextLine] {
    let lines = lines.filter { !isViewers($0.text) }
    guard let last = lines.last, last.page > 1 else { return lines }
    return lines.enumerated().filter { index, line in
      let closesPage = index + 1 == lines.count || lines[index + 1].page > line.page
      return !(closesPage && line.text == String(line.page))
    }.map(\.element)
  }

  private static func isViewers(_ text: String) -> Bool {
    if cuts.contains(text.lowercased()) { return true }
    let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "/" }).map(String.init)
    guard (2...4).contains(words.count), pages.contains(words[0]), Int(words[1]) != nil else { return false }
    return words.dropFirst(2).allSatisfy {
      Int($0) != nil || ["of", "von", "de", "di", "sur", "van"].contains($0)
    }
  }

  private static let cuts: Set = ["…see more", "...see more", "… see more", "see more", "show more", "…more"]
  private static let pages = ["page", "seite", "página", "pagina", "pág.", "pag."]
}
