/// Jobs that stand above the first section title: a resume whose first title is missing or could not be read.
enum UntitledWork {
  /// Takes the jobs out of `top`: everything from the first job's header on, where bullets follow dated headers. A
  /// summary (`isSummary`) may hold nothing else, below a title that promised one.
  static func section(takenFrom top: inout [ResumeLine], isSummary: Bool = false) -> ResumeSection? {
    guard let firstBullet = top.firstIndex(where: { $0.role == .bullet && isWork($0.text) }) else {
      return nil
    }
    // The header is the run of lines before the bullet, back to the line before its date's title.
    var start = firstBullet
    var seenDate = false
    // The first line is whose resume it is, but for a heading that says what somebody did and where.
    let opens = top.first.map { $0.role == .heading && isJob($0.text) || isSummary && isName($0) } ?? false
    let least = opens ? 0 : 1
    while start > least, firstBullet - start < 4 {
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

  /// Takes the jobs out of `section`, which lists something else: everything from the first of two and more
  /// headers on that state a job's title and its date, below a blank line.
  static func section(takenFrom section: inout ResumeSection) -> ResumeSection? {
    guard [.languages, .skills, .interests, .certificates, .awards, .contact].contains(section.kind),
      section.lines.count >= 4
    else { return nil }
    let heads = section.lines.indices.filter { isHead(section.lines[$0]) }
    guard heads.count >= 2, let first = heads.first, section.lines[first].gapAbove > 0 || first == 0 else {
      return nil
    }
    let lines = Array(section.lines[first...])
    section.lines.removeSubrange(first...)
    return ResumeSection(kind: .work, title: "", number: lines[0].number, lines: lines)
  }

  private static func isHead(_ line: ResumeLine) -> Bool {
    guard line.role == .text, line.text.split(separator: " ").count <= 14 else { return false }
    let header = HeaderDates.split(line)
    return !header.dates.isEmpty
      && header.segments.contains { text in
        HeaderPart.commaPieces(text).contains { JobTitleWords.score($0) >= 2 }
      }
  }

  /// Whether the line can be an employer's over a title and a date.
  private static func isName(_ line: ResumeLine) -> Bool {
    line.text.split(separator: " ").count <= 8 && !line.text.hasSuffix(".")
      && PlaceNames.looksLikeName(HeaderPart.commaPieces(line.text).first ?? "")
  }

  private static func isJob(_ text: String) -> Bool {
    let parts = HeaderPart.parts(of: [HeaderDates.split(ResumeLine(text: text, number: 0))])
    return parts.count >= 2 && JobTitleWords.score(parts[0].text) >= 2
  }

  private static func isWork(_ text: String) -> Bool {
    text.split(separator: " ").count >= 5 && !text.contains("@")
  }
}
