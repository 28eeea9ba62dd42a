/// Finds the skills of a resume that prints them below its head, without a title.
enum UntitledSkills {
  /// The skills as a section, taken from `top`, the lines above the first section: rows of short cells ("chips"), or at
  /// least two lists behind labels ("Data: Redis, Kafka"); six skills at least, that are neither contact data nor dates
  /// nor places.
  static func section(takenFrom top: inout [ResumeLine]) -> ResumeSection? {
    taken(from: &top, atLeast: 1) { isSkills($0.role == .bullet ? [] : cells($0)) }
      ?? taken(from: &top, atLeast: 2) { isSkills(listed($0), from: 2) }
  }

  /// The first lines side by side that are skills, taken out of `top`.
  private static func taken(
    from top: inout [ResumeLine], atLeast least: Int, where isTaken: (ResumeLine) -> Bool
  ) -> ResumeSection? {
    guard let start = top.firstIndex(where: isTaken) else { return nil }
    let end = top[start...].prefix(while: isTaken).endIndex
    let lines = top[start..<end]
    guard lines.count >= least, lines.reduce(0, { $0 + max(cells($1).count, listed($1).count) }) >= 6 else {
      return nil
    }
    let section = ResumeSection(kind: .skills, title: "", number: lines[start].number, lines: Array(lines))
    top.removeSubrange(start..<end)
    return section
  }

  /// The items of "Label: one, two"; none where the line is no such list.
  private static func listed(_ line: ResumeLine) -> [String] {
    guard line.segments.count == 1, let parts = LabelledText(line.text),
      (1...3).contains(parts.label.split(separator: " ").count),
      !ContactPieces.isLabel(String(parts.label))
    else { return [] }
    let list = TextFolding.trimmed(String(parts.rest), of: ".")
    return PlaceNames.isPlace(list) ? [] : SkillReader.keywords(list)
  }

  private static func cells(_ line: ResumeLine) -> [String] {
    line.segments.count > 1 ? line.segments : line.chips
  }

  /// Whether `items` may be skills.
  private static func isSkills(_ items: [String], from least: Int = 3) -> Bool {
    items.count >= least
      && items.allSatisfy {
        $0.split(separator: " ").count <= 3 && $0.unicodeScalars.count <= 24 && !LineWords.isContact($0)
          && !$0.contains("@") && !PlaceNames.isPlace($0) && !HeaderDates.isDate($0)
          && ContactScanner.phone(in: $0) == nil && JobTitleWords.score($0) < 2
      }
  }
}
