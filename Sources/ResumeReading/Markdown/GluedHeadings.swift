/// Puts the blank back that headings lost behind their marks ("##Experience"): older Markdown asked for none.
enum GluedHeadings {
  /// `text` with such headings; as it is where a heading has its blank, or where only one line begins so.
  static func parted(_ text: String) -> String {
    guard text.utf8.contains(0x23) else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let glued = lines.indices.filter { isGlued(lines[$0]) }
    guard glued.count >= 2, !lines.contains(where: isHeading) else { return text }
    for at in glued {
      let marks = lines[at].prefix { $0 == "#" }
      lines[at] = marks + " " + lines[at].dropFirst(marks.count)
    }
    return lines.joined(separator: "\n")
  }

  private static func isHeading(_ line: Substring) -> Bool {
    let marks = line.prefix { $0 == "#" }
    return (1...6).contains(marks.count) && line.dropFirst(marks.count).first?.isWhitespace ?? false
  }

  /// Whether the line is a short heading but for the blank; several words behind marks are tags ("#go #rust").
  private static func isGlued(_ line: Substring) -> Bool {
    let marks = line.prefix { $0 == "#" }
    guard (1...6).contains(marks.count), line.utf8.count <= 120 else { return false }
    let rest = line.dropFirst(marks.count)
    return rest.first.map { $0.isLetter || $0 == "*" || $0 == "[" } ?? false && !rest.contains(" #")
  }
}
