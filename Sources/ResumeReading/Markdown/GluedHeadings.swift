/// Puts the blank back that headings lost behind their marks ("##Experience"): older Markdown asked for none.
enum GluedHeadings {
  /// `text` with such headings. Where others have their blank, or where only one line begins so, a single mark may be a
  /// tag's ("#go") and stays; two and more are no tag's.
  static func parted(_ text: String) -> String {
    guard text.utf8.contains(0x23) else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var glued = lines.indices.filter { isGlued(lines[$0]) }
    if glued.count < 2 || lines.contains(where: isHeading) { glued.removeAll { !lines[$0].hasPrefix("##") } }
    guard !glued.isEmpty else { return text }
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
