/// An answer that is being typed, between its lines and its text.
enum DraftText {
  /// The lines as one text, without blank lines at its end.
  static func joined(_ lines: [String]) -> String {
    var lines = lines[...]
    while let last = lines.last, last.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      lines.removeLast()
    }
    return lines.joined(separator: "\n")
  }

  /// The lines of `text`; none where it is blank.
  static func lines(of text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }[...]
    func isBlank(_ line: Substring) -> Bool { line.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    while let last = lines.last, isBlank(last) { lines.removeLast() }
    while let first = lines.first, isBlank(first) { lines.removeFirst() }
    return lines.map(String.init)
  }
}
