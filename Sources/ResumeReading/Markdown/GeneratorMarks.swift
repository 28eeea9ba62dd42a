/// Takes out what is written for a site's generator and never printed: attribute lists of kramdown (`{: .title}`), tags
/// of Liquid (`{% include x %}`), shortcodes of Hugo (`{{< x >}}`), fences of Pandoc's divisions (`::: {.x}`) and commands
/// of TeX (`\newpage`), each on a line of its own.
enum GeneratorMarks {
  /// `text` with such lines emptied; lines keep their numbers.
  static func removed(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x7B || $0 == 0x5C }) || text.contains(":::") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      isMark(line) ? "" : line
    }.joined(separator: "\n")
  }

  private static func isMark(_ line: Substring) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    if text.hasPrefix(":::") { return true }
    if text.hasPrefix("\\") { return isCommand(text.dropFirst()) }
    guard line.utf8.contains(0x7B) else { return false }
    let end = text.lastIndex { !$0.isWhitespace }.map { text[...$0] } ?? text
    return [("{:", "}"), ("{%", "%}"), ("{{<", ">}}"), ("{{%", "%}}")].contains { open, close in
      end.hasPrefix(open) && end.hasSuffix(close)
    }
  }

  /// Whether `text`, behind its backslash, is a command that breaks pages or leaves room, and its arguments.
  private static func isCommand(_ text: Substring) -> Bool {
    let name = text.prefix { $0.isASCII && $0.isLetter }
    let rest = text[name.endIndex...].drop(while: \.isWhitespace)
    return commands.contains(String(name))
      && (rest.isEmpty || rest.hasPrefix("{") && rest.last { !$0.isWhitespace } == "}")
  }

  private static let commands: Set = [
    "newpage", "pagebreak", "clearpage", "cleardoublepage", "vspace", "hspace", "bigskip", "medskip",
    "smallskip", "hfill", "vfill", "hrulefill", "hrule", "noindent", "centering", "begin", "end",
  ]
}
