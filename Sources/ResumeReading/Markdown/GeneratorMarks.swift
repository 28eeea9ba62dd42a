/// Takes out what is written for a site's generator and never printed: attribute lists of kramdown (`{: .title}`), tags
/// of Liquid (`{% include x %}`), shortcodes of Hugo (`{{< x >}}`) and fences of Pandoc's divisions (`::: {.x}`), each on a
/// line of its own.
enum GeneratorMarks {
  /// `text` with such lines emptied; lines keep their numbers.
  static func removed(_ text: String) -> String {
    guard text.utf8.contains(0x7B) || text.contains(":::") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      isMark(line) ? "" : line
    }.joined(separator: "\n")
  }

  private static func isMark(_ line: Substring) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    if text.hasPrefix(":::") { return true }
    guard line.utf8.contains(0x7B) else { return false }
    let end = text.lastIndex { !$0.isWhitespace }.map { text[...$0] } ?? text
    return [("{:", "}"), ("{%", "%}"), ("{{<", ">}}"), ("{{%", "%}}")].contains { open, close in
      end.hasPrefix(open) && end.hasSuffix(close)
    }
  }
}
