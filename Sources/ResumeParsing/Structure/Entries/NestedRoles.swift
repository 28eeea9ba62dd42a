/// The roles at one organisation as bullets, with what was done in each nested below: "• Engineer (2019 – 2022)".
enum NestedRoles {
  /// `lines` with such roles as lines that head their bullets; as they are where any outer bullet is no dated title.
  static func raised(_ lines: [ResumeLine]) -> [ResumeLine] {
    let outer = lines.filter { $0.role == .bullet && $0.level <= 1 }
    guard !outer.isEmpty, lines.contains(where: { $0.role == .bullet && $0.level >= 2 }),
      outer.allSatisfy(isRole)
    else { return lines }
    return lines.map { line in
      guard line.role == .bullet else { return line }
      var line = line
      if line.level <= 1 {
        line.becomeText()
        line.segments = [line.text]
      } else {
        line.level -= 1
      }
      return line
    }
  }

  private static func isRole(_ line: ResumeLine) -> Bool {
    let header = HeaderDates.split(line)
    let text = header.segments.joined(separator: " ")
    return header.dates.contains(where: \.isRange) && text.split(separator: " ").count <= 8
      && JobTitleWords.score(text) >= 2
  }
}
