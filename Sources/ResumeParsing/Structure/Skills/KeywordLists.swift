/// Lists of what something was built with below a label of their own: "Tech stack" over "Go, Kafka", as a
/// heading, a line or an item with items below it.
enum KeywordLists {
  /// `lines` with such a label and its list as one line, "Tech stack: Go, Kafka".
  static func joined(_ lines: [ResumeLine]) -> [ResumeLine] {
    // Few resumes have one, and the lines of a long one need not be there twice.
    guard let first = lines.firstIndex(where: isLabel) else { return lines }
    var out = Array(lines[..<first])
    out.reserveCapacity(lines.count)
    var at = first
    while at < lines.count {
      let list = isLabel(lines[at]) ? list(below: at, in: lines) : []
      if list.isEmpty {
        out.append(lines[at])
        at += 1
      } else {
        var line = lines[at]
        let items = list.map { $0.segments.joined(separator: ", ") }
        line.set([TextFolding.trimmed(line.text, of: ":：") + ": " + items.joined(separator: ", ")])
        line.becomeText()
        out.append(line)
        at = list.endIndex
      }
    }
    return out
  }

  private static func isLabel(_ line: ResumeLine) -> Bool {
    line.segments.count == 1 && line.text.utf8.count <= 60 && KeywordLabels.isLabel(line.text)
  }

  private static func list(below at: Int, in lines: [ResumeLine]) -> ArraySlice<ResumeLine> {
    let (label, rest) = (lines[at], lines[(at + 1)...])
    if let next = rest.first, next.role != .bullet {
      return next.role != .heading && isList(next, least: 2) ? rest.prefix(1) : []
    }
    let items = rest.prefix { $0.role == .bullet && (label.role != .bullet || $0.level > label.level) }
    return items.allSatisfy { isList($0, least: 1) } ? items : []
  }

  /// Whether a line is names between commas, `least` of them, and no sentence.
  private static func isList(_ line: ResumeLine, least: Int) -> Bool {
    let items = line.segments.flatMap { SkillReader.keywords($0) }
    guard items.count >= least, !line.text.hasSuffix("."), !line.text.hasSuffix("。") else { return false }
    return items.allSatisfy { $0.split(separator: " ").count <= 4 && $0.unicodeScalars.count <= 40 }
  }
}
