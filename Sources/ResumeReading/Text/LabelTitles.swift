import ResumeParsing

/// Gives the titles that label the first line of their sections lines of their own: "EDUCATION: B.Sc.,
/// Larkspur College", "Compétences : Go, SQL".
enum LabelTitles {
  /// `lines` with those cut in two; as they are unless three titles of the text end in a colon, work's or education's
  /// among them, and hardly one stands without. Two are enough where none does.
  static func parted(_ lines: [TextLine]) -> [TextLine] {
    var found: [(at: Int, title: String)] = []
    var alone = 0
    var others = 0
    var counts: [String: Int] = [:]
    for (at, line) in lines.enumerated() where line.bullet == nil && line.parts.count == 1 {
      if let title = label(of: line) {
        found.append((at, title))
        counts[title.lowercased(), default: 0] += 1
      } else if LineWords.isTitle(line.text) {
        if line.text.hasSuffix(":") { alone += 1 } else { others += 1 }
      }
    }
    // What labels the lists of several jobs heads no section.
    found.removeAll { counts[$0.title.lowercased(), default: 0] > 1 }
    let capitals = found.filter { !$0.title.contains(where: \.isLowercase) }
    if capitals.count >= 2 { found = capitals } else { found = apart(found, in: lines) }
    let titles = found.map(\.title) + lines.filter { $0.text.hasSuffix(":") }.map(\.text)
    guard !found.isEmpty, found.count + alone >= (others == 0 ? 2 : 3), others <= 1,
      titles.contains(where: LineWords.isTitleOfWork) || titles.contains(where: LineWords.isTitleOfEducation)
    else { return lines }
    return LeadingTitles.apart(found, in: lines) { line, _ in
      let rest = LabelledText(line.text)?.rest.drop { $0 == " " } ?? ""
      let column = line.valueColumn ?? line.indent + line.text.count - rest.count
      var body = TextLine(parts: [(String(rest), column)], of: line, column: line.column)
      body.indent = line.indent
      return body
    }
  }

  /// The title that a colon parts from what stands behind it on the line.
  private static func label(of line: TextLine) -> String? {
    guard let parts = LabelledText(line.text), parts.label.utf8.count <= 48,
      let begin = parts.rest.first(where: { !$0.isWhitespace }), begin != "("
    else { return nil }
    var title = String(parts.label)
    while title.hasSuffix(" ") { title.removeLast() }
    return LineWords.isTitle(title) && !LineWords.listsTechnologies(line.text) ? title : nil
  }

  /// Those of `found` that begin at the margin, below a blank line or below another.
  private static func apart(
    _ found: [(at: Int, title: String)], in lines: [TextLine]
  ) -> [(at: Int, title: String)] {
    var out: [(at: Int, title: String)] = []
    for one in found where lines[one.at].indent == 0 {
      if lines[one.at].blankBefore > 0 || out.last?.at == one.at - 1 { out.append(one) }
    }
    return out
  }
}
