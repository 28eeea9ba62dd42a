/// Finds the skills of a resume that prints them as chips below its head, without a title.
enum UntitledSkills {
  /// The chips as a section of skills, taken from `top`, the lines above the first section: rows of short cells, six
  /// of them at least, that are neither contact data nor dates nor places.
  static func section(takenFrom top: inout [ResumeLine]) -> ResumeSection? {
    guard let start = top.firstIndex(where: isChips) else { return nil }
    let end = top[start...].prefix(while: isChips).endIndex
    let chips = top[start..<end]
    guard chips.reduce(0, { $0 + cells($1).count }) >= 6 else { return nil }
    let section = ResumeSection(kind: .skills, title: "", number: chips[start].number, lines: Array(chips))
    top.removeSubrange(start..<end)
    return section
  }

  private static func cells(_ line: ResumeLine) -> [String] {
    line.segments.count > 1 ? line.segments : line.chips
  }

  private static func isChips(_ line: ResumeLine) -> Bool {
    let cells = cells(line)
    return cells.count >= 3 && line.role != .bullet
      && cells.allSatisfy {
        $0.split(separator: " ").count <= 3 && $0.unicodeScalars.count <= 24 && !LineWords.isContact($0)
          && !$0.contains("@") && !PlaceNames.isPlace($0) && !HeaderDates.isDate($0)
          && ContactScanner.phone(in: $0) == nil && JobTitleWords.score($0) < 2
      }
  }
}
