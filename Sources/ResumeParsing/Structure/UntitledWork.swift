/// Jobs that stand above the first section title: a resume whose first title is missing or could not be read.
enum UntitledWork {
  /// Takes the jobs out of `top`: everything from the first job's header on, where bullets follow dated headers.
  static func section(takenFrom top: inout [ResumeLine]) -> ResumeSection? {
    guard let firstBullet = top.firstIndex(where: { $0.role == .bullet && isWork($0.text) }) else {
      return nil
    }
    // The header is the run of lines before the bullet, back to the line before its date's title.
    var start = firstBullet
    var seenDate = false
    while start > 1, firstBullet - start < 4 {
      let line = top[start - 1]
      if line.text.contains("@") || line.role == .bullet || ContactScanner.phone(in: line.text) != nil {
        break
      }
      if seenDate, WorkSentence.matches(line.text) { break }
      if !HeaderDates.split(line).dates.isEmpty { seenDate = true }
      start -= 1
    }
    guard seenDate else { return nil }
    let lines = Array(top[start...])
    top.removeSubrange(start...)
    return ResumeSection(kind: .work, title: "", number: lines.first?.number ?? 0, lines: lines)
  }

  private static func isWork(_ text: String) -> Bool {
    text.split(separator: " ").count >= 5 && !text.contains("@")
  }
}
