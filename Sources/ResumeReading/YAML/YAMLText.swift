import ResumeParsing

/// Texts of YAML files as they are read by whoever prints them: Markdown.
enum YAMLText {
  /// `text` without the marks of Markdown. What its writer wrapped is one line again; items keep their marks.
  static func plain(_ text: String) -> String {
    guard text.contains("\n") else { return unmarked(text) }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let widest = rows.reduce(0) { max($0, $1.count) }
    var lines: [String] = []
    var isOpen = false
    var width = 0
    for row in rows {
      var words = row.drop(while: \.isWhitespace)
      while words.last?.isWhitespace ?? false { words.removeLast() }
      if words.isEmpty {
        isOpen = false
      } else if isOpen, !JSONTexts.isMarked(row), goesOn(words, behind: width, of: widest) {
        lines[lines.count - 1] += " " + words
      } else {
        lines.append(String(words))
        isOpen = true
      }
      width = row.count
    }
    return lines.map(unmarked).joined(separator: "\n")
  }

  /// Whether `row` goes on the row before, which is `width` characters wide, in a block whose rows have `widest` at
  /// the most: it begins with a small letter, or its first word had no room there.
  private static func goesOn(_ row: Substring, behind width: Int, of widest: Int) -> Bool {
    row.first?.isLowercase ?? false
      || widest >= 50 && width + 1 + row.prefix { !$0.isWhitespace }.count >= widest - 8
  }

  /// One line without emphasis, code and links' targets, and with characters instead of their names.
  private static func unmarked(_ line: String) -> String {
    guard isMarkedUp(line) else { return line }
    // A mark of an item or of a title is no part of what cmark is asked for.
    let text = JSONTexts.unmarked(line[...])
    let mark = line.hasSuffix(text) ? line.dropLast(text.count) : ""
    return mark + MarkdownReader.document(text).lines.map(\.text).joined(separator: " ")
  }

  /// Whether a link, emphasis, code or a character by its name (`&mdash;`) may stand in `text`.
  private static func isMarkedUp(_ text: String) -> Bool {
    text.contains("](") || text.count { $0 == "*" } > 1 || text.contains("__") || text.contains("`")
      || text.split(separator: "&").dropFirst().contains { part in
        let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "#" }
        return (2...8).contains(name.count) && part.dropFirst(name.count).first == ";"
      }
  }
}
