/// Takes out what is written for a site's generator and never printed: attribute lists of kramdown (`{: .title}`), tags
/// of Liquid (`{% include x %}`) and shortcodes of Hugo (`{{< x >}}`), each on a line of its own.
enum GeneratorMarks {
  /// `text` with such lines emptied; lines keep their numbers.
  static func removed(_ text: String) -> String {
    guard text.utf8.contains(0x7B) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      isMark(line) ? "" : line
    }.joined(separator: "\n")
  }

  private static func isMark(_ line: Substring) -> Bool {
    guard line.utf8.contains(0x7B) else { return false }
    let text = line.drop(while: \.isWhitespace)
    let end = text.lastIndex { !$0.isWhitespace }.map { text[...$0] } ?? text
    return [("{:", "}"), ("{%", "%}"), ("{{<", ">}}"), ("{{%", "%}}")].contains { open, close in
      end.hasPrefix(open) && end.hasSuffix(close)
    }
  }
}
