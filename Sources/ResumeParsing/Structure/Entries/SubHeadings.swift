/// Headings inside a job, marked a level below the one that heads it: parts of its work ("#### Payments"), not jobs.
enum SubHeadings {
  /// `drafts` with what stands below such headings in the job above them.
  ///
  /// Such a heading names no title of a job, and has no date or one within the job's own. Where the job's heading is
  /// without a title, a heading with a range below it may be one that no word tells, and stays.
  static func merged(_ drafts: [EntryDraft]) -> [EntryDraft] {
    // Few resumes mark anything up below their jobs.
    guard drafts.contains(where: { ($0.header.first?.line.level ?? 0) >= 4 || $0.header.count > 1 }),
      drafts.contains(where: { $0.header.first?.line.role == .heading })
    else { return drafts }
    var out: [EntryDraft] = []
    out.reserveCapacity(drafts.count)
    /// The level of the parts that were found.
    var level: Int?
    /// The last job that a heading heads; parts may have labels between them.
    var job: Int?
    for draft in drafts {
      guard let at = job, isPart(draft, of: out[at]), let head = draft.header.first,
        out[(at + 1)...].allSatisfy({ $0.date == nil && !$0.header.contains(where: isHeading) })
      else {
        if draft.header.first.map(isHeading) ?? false { job = draft.date == nil ? nil : out.count }
        out.append(draft)
        continue
      }
      level = min(level ?? 6, head.line.level)
      for part in out[(at + 1)...] + [draft] {
        out[at].groups += part.header.flatMap(\.segments)
        out[at].body += part.body
        out[at].keywords += part.keywords
      }
      out.removeSubrange((at + 1)...)
    }
    guard let level else { return out }
    for index in out.indices { takeFirst(at: level, from: &out[index]) }
    return out
  }

  private static func isPart(_ draft: EntryDraft, of job: EntryDraft) -> Bool {
    guard let head = draft.header.first, let outer = job.header.first, isHeading(head), isHeading(outer),
      head.line.level > outer.line.level, let range = job.date, range.isRange, !isTitle(head)
    else { return false }
    guard let date = draft.date else { return true }
    let hasTitle = job.header.contains { isTitle($0) && isHeading($0) && $0.line.level == outer.line.level }
    guard hasTitle || !date.isRange, let start = date.start, let first = range.start,
      start.year >= first.year, start.year <= range.end?.year ?? start.year
    else { return false }
    return true
  }

  /// The first part of a job stands in its header, with nothing between.
  private static func takeFirst(at level: Int, from job: inout EntryDraft) {
    guard let outer = job.header.first, isHeading(outer), outer.line.level < level,
      let at = job.header.firstIndex(where: {
        isHeading($0) && $0.line.level >= level && $0.dates.isEmpty && !isTitle($0)
          && !PlaceNames.isPlace(String($0.line.text.prefix { $0 != "(" }))
      })
    else { return }
    job.groups = job.header[at...].flatMap(\.segments) + job.groups
    job.header.removeSubrange(at...)
  }

  private static func isHeading(_ line: HeaderLine) -> Bool { line.line.role == .heading }

  private static func isTitle(_ line: HeaderLine) -> Bool {
    line.segments.contains { JobTitleWords.score($0) >= 2 }
  }
}
