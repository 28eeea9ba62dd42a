/// Jobs whose organisations are marked up as a resume's sections are: "### Acme" over a date and a title, and the next.
enum UntitledJobs {
  /// `sections` with each run of two and more such sections as one of work, headed by their titles. Below a title of work
  /// with nothing of its own one is enough, and the job's title may be one that no word tells.
  static func joined(_ sections: [ResumeSection]) -> [ResumeSection] {
    var out: [ResumeSection] = []
    var run: [ResumeSection] = []
    /// Whether the section above is one of work that holds nothing but its title.
    func isBelowTitle() -> Bool { out.last.map { $0.kind == .work && $0.lines.isEmpty } ?? false }
    func flush() {
      if !run.isEmpty, isBelowTitle() {
        out[out.count - 1].lines = run.flatMap(lines)
      } else if run.count >= 2 {
        out.append(
          ResumeSection(kind: .work, title: "", number: run[0].number, lines: run.flatMap(lines)))
      } else {
        out += run
      }
      run = []
    }
    for section in sections {
      if isJob(section, isSure: isBelowTitle()) {
        run.append(section)
      } else {
        flush()
        out.append(section)
      }
    }
    flush()
    return out
  }

  /// Whether `section`, of no known kind, opens with a range of dates and the title of a job, and tells what was done; where
  /// it surely is in a section of work (`isSure`), the range is enough.
  private static func isJob(_ section: ResumeSection, isSure: Bool) -> Bool {
    guard section.kind == .other, !section.title.isEmpty else { return false }
    if isSure, LineWords.isRanged(section.title) { return true }
    guard section.lines.contains(where: { $0.role == .bullet || WorkSentence.matches($0.text) }) else {
      return false
    }
    let heads = section.lines.prefix(4).prefix { $0.role != .bullet }
    let dates = heads.filter { HeaderDates.split($0).dates.contains(where: \.isRange) }
    return !dates.isEmpty && dates.count <= 2
      && (isSure || (heads + [line(section)]).contains { JobTitleWords.score($0.text) >= 2 })
      && !heads.contains { OrganisationWords.isSchool($0.text) || DegreeWords.leading($0.text) != nil }
  }

  private static func line(_ section: ResumeSection) -> ResumeLine {
    ResumeLine(text: section.title, role: .heading, level: 2, number: section.number, gapAbove: 12)
  }

  private static func lines(_ section: ResumeSection) -> [ResumeLine] {
    [line(section)]
      + section.lines.map { below in
        guard below.role == .heading else { return below }
        var below = below
        below.level = max(3, below.level)
        return below
      }
  }
}
