/// Takes out the codes of Word's links, which programs that keep a document's text alone leave in it:
/// "HYPERLINK "mailto:ana@example.com" ana@example.com".
enum FieldCodes {
  /// `text` without them; a link that shows nothing leaves its target.
  static func removed(_ text: String) -> String {
    guard text.contains(code) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(withoutCodes)
      .joined(separator: "\n")
  }

  private static let code = "HYPERLINK \""

  private static func withoutCodes(_ line: Substring) -> Substring {
    var rest = line
    var out = ""
    while let start = rest.firstRange(of: code),
      let end = rest[start.upperBound...].firstIndex(of: "\"")
    {
      out += rest[..<start.lowerBound]
      let shown = rest[rest.index(after: end)...].drop { $0 == " " }
      if shown.isEmpty { out += rest[start.upperBound..<end] }
      rest = shown
    }
    return Substring(out + rest)
  }
}
