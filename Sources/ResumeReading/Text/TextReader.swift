import ResumeParsing

/// Reads plain text: finds bullets, underlined headings and a page's columns, and joins wrapped lines.
package enum TextReader {
  /// The lines of `text`.
  package static func document(_ text: String) -> ResumeDocument {
    let physical = TextLine.lines(of: text).compactMap(IconLabels.removed)
    let (lines, isTwoColumns) = PageColumns.separated(withoutPageNumbers(physical))
    var joiner = TextJoiner(lines)
    let pages = lines.last?.page ?? 1
    return ResumeDocument(
      format: "text", pages: pages > 1 ? pages : nil, columns: isTwoColumns ? 2 : 1, lines: joiner.joined())
  }

  /// `lines` without those that close a page with its number and nothing else.
  private static func withoutPageNumbers(_ lines: [TextLine]) -> [TextLine] {
    guard let last = lines.last, last.page > 1 else { return lines }
    return lines.enumerated().filter { index, line in
      let closesPage = index + 1 == lines.count || lines[index + 1].page > line.page
      return !(closesPage && line.text == String(line.page))
    }.map(\.element)
  }
}
