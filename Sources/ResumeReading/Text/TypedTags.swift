/// Takes the tags out of a text whose lines end in them, as one that was typed for a web page has ("Engineer,
/// Larkspur <br>").
enum TypedTags {
  /// `text` without them; as it is unless four lines and half of all end in a tag that breaks a line.
  static func removed(_ text: String) -> String {
    guard text.contains(">") else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let full = lines.count { !$0.allSatisfy(\.isWhitespace) }
    let broken = lines.count { withoutBreak($0) != nil }
    guard broken >= 4, broken * 2 >= full else { return text }
    return lines.map { withoutBreak($0) ?? $0 }.joined(separator: "\n")
  }

  /// `line` without the tags that it ends in; nil where there are none.
  private static func withoutBreak(_ line: Substring) -> Substring? {
    var rest = line
    var isFound = false
    while true {
      while rest.last?.isWhitespace ?? false { rest.removeLast() }
      let end = rest.suffix(longest).lowercased()
      guard let tag = breaks.first(where: { end.hasSuffix($0) }) else { break }
      rest.removeLast(tag.count)
      isFound = true
    }
    return isFound ? rest : nil
  }

  /// How many letters the longest of ``breaks`` has.
  private static let longest = 6

  private static let breaks = ["<br>", "<br/>", "<br />", "</br>", "<p>", "</p>", "<hr>"]
}
