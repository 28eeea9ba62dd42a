/// Sections that hold jobs and schools under one title ("Experience & Education", "Berufserfahrung und Bildung").
enum MixedSections {
  /// `sections` with each such section as two of one title: its jobs and its schools.
  static func parted(_ sections: [ResumeSection]) -> [ResumeSection] {
    guard sections.contains(where: isMixed) else { return sections }
    return sections.flatMap { section in isMixed(section) ? parts(of: section) : [section] }
  }

  private static func isMixed(_ section: ResumeSection) -> Bool {
    guard section.kind == .work || section.kind == .education else { return false }
    return SectionTitles.namesWorkAndEducation(section.title)
  }

  private static func parts(of section: ResumeSection) -> [ResumeSection] {
    var (work, education) = (section, section)
    (work.kind, work.lines) = (.work, [])
    (education.kind, education.lines) = (.education, [])
    for entry in entries(of: section.lines) {
      if isSchool(entry) { education.lines += entry } else { work.lines += entry }
    }
    return [work, education].filter { !$0.lines.isEmpty }
  }

  /// The lines of each entry: from one heading to the next, or from the short lines above a date.
  private static func entries(of lines: [ResumeLine]) -> [ArraySlice<ResumeLine>] {
    let level = lines.filter { $0.role == .heading }.map(\.level).min()
    var starts: [Int] = []
    for at in lines.indices {
      let line = lines[at]
      if let level {
        if line.role == .heading, line.level == level { starts.append(at) }
      } else if line.role != .bullet, HeaderDates.split(line).dates.contains(where: \.isRange) {
        var start = at
        while start > (starts.last ?? -1) + 1, isAbove(lines[start - 1]) { start -= 1 }
        starts.append(start)
      }
    }
    guard let first = starts.first else { return [lines[...]] }
    var entries = first > 0 ? [lines[..<first]] : []
    for (start, end) in zip(starts, starts.dropFirst() + [lines.count]) { entries.append(lines[start..<end]) }
    return entries
  }

  /// Whether `line` may belong to a header whose date stands below.
  private static func isAbove(_ line: ResumeLine) -> Bool {
    line.role != .bullet && HeaderDates.split(line).dates.isEmpty && !WorkSentence.matches(line.text)
  }

  /// Whether what heads `entry` names a degree, or a school and no title of a job.
  private static func isSchool(_ entry: ArraySlice<ResumeLine>) -> Bool {
    let heads = entry.prefix { $0.role != .bullet }.prefix(3).map(HeaderDates.split)
    let parts = heads.flatMap { HeaderPart.parts(of: [$0]) }.flatMap { HeaderPart.cutAtCommas($0) }.map(
      \.text)
    if parts.contains(where: { JobTitleWords.score($0) >= 2 && DegreeWords.leading($0) == nil }) {
      return false
    }
    return parts.contains { DegreeWords.leading($0) != nil || OrganisationWords.isSchool($0) }
  }
}
