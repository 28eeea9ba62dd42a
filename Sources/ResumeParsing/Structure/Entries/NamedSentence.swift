/// Projects on one line: a short name and a sentence that says what it is.
enum NamedSentence {
  /// "Name: what it does, in a sentence", cut in two; nil where `text` is no such line.
  static func parted(_ text: String) -> (name: String, rest: String)? {
    guard let colon = text.firstRange(of: ": ") else { return dashed(text) }
    let name = String(text[..<colon.lowerBound])
    let rest = String(text[colon.upperBound...])
    guard (1...7).contains(name.split(separator: " ").count), rest.split(separator: " ").count >= 6,
      !KeywordLabels.isKnown(name), !name.contains("."),
      SkillReader.keywords(rest).count < 5
        || rest.contains(". ")
    else { return nil }
    return (name, rest)
  }

  /// The projects of a section that is nothing but rows of a name and, beside it, what the project is; nil where it is
  /// anything else.
  static func rows(of section: ResumeSection) -> [Resume.Entry]? {
    guard section.lines.count >= 2, section.lines.allSatisfy(isRow) else { return nil }
    return section.lines.map { line in
      var entry = Resume.Entry()
      entry.name = TextFolding.trimmed(line.segments[0], of: ":–—-,")
      entry.highlights = [Resume.Highlight(text: line.segments[1], line: line.number)]
      entry.url = line.links.first { ContactScanner.uri($0) != nil } ?? ""
      entry.line = line.number
      return entry
    }
  }

  private static func isRow(_ line: ResumeLine) -> Bool {
    guard line.role == .row, line.segments.count == 2 else { return false }
    let (name, rest) = (line.segments[0], line.segments[1])
    return name.split(separator: " ").count <= 4 && rest.split(separator: " ").count >= 3
      && HeaderDates.split(line).dates.isEmpty && !KeywordLabels.isKnown(name)
      && SkillReader.keywords(rest).count < 3 && JobTitleWords.score(rest) < 2 && !PlaceNames.isPlace(rest)
      && !ContactScanner.isLink(rest)
  }

  /// "tidewatch – Predicts the tide of forty harbours": a short name, a dash, a sentence.
  private static func dashed(_ text: String) -> (name: String, rest: String)? {
    for dash in [" – ", " — "] {
      guard let cut = text.firstRange(of: dash) else { continue }
      let name = String(text[..<cut.lowerBound])
      let rest = String(text[cut.upperBound...])
      let words = rest.split(separator: " ")
      let small = words.filter { $0.unicodeScalars.first?.properties.isLowercase ?? false }
      guard (1...3).contains(name.split(separator: " ").count), words.count >= 6,
        small.count * 2 >= words.count,
        SkillReader.keywords(rest).count < 4,
        HeaderDates.split(ResumeLine(text: rest, number: 0)).dates.isEmpty
      else { return nil }
      return (name, rest)
    }
    return nil
  }
}
