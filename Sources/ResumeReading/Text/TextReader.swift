import ResumeParsing

/// Reads plain text: finds bullets, underlined headings and a page's columns, and joins wrapped lines.
package enum TextReader {
  /// The lines of `text`.
  package static func document(_ text: String) -> ResumeDocument {
    let physical = TextLine.lines(of: text).compactMap(IconLabels.removed)
    let (lines, isTwoColumns) = PageColumns.separated(physical)
    var joiner = TextJoiner(lines)
    let pages = lines.last?.page ?? 1
    return ResumeDocument(
      format: "text", pages: pages > 1 ? pages : nil, columns: isTwoColumns ? 2 : 1, lines: joiner.joined())
  }
}
