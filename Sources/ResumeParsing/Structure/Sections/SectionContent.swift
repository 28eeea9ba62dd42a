/// Tells what a section whose title is unknown is about, from what stands in it.
enum SectionContent {
  /// Whether `section`, called "Qualifications", holds lists behind labels and no school: they are skills.
  static func listsSkills(_ section: ResumeSection) -> Bool {
    guard TextFolding.key(section.title).hasPrefix("qualification"), section.lines.count >= 2 else {
      return false
    }
    return section.lines.allSatisfy { line in
      LabelledText(line.text).map { SkillReader.keywords(String($0.rest)).count >= 2 } ?? false
        && !OrganisationWords.isSchool(line.text)
    }
  }

  /// Whether `section`, called "Teaching", lists courses beside other `sections` of work, and no titles that somebody had.
  static func listsCourses(_ section: ResumeSection, among sections: [ResumeSection]) -> Bool {
    section.kind == .work && TextFolding.key(section.title) == "teaching"
      && sections.contains { $0.kind == .work && $0.number != section.number && !$0.lines.isEmpty }
      && !section.lines.contains { JobTitleWords.score($0.text) >= 2 }
  }

  /// The kind of `section`, or nil where its lines do not say. A resume that has no section of work, or of projects, in
  /// `known` is likely to have it under a title of its own.
  static func kind(of section: ResumeSection, among known: Set<SectionKind>, isFirst: Bool) -> SectionKind? {
    // "Location", set as the other titles are, heads what such a label stands beside elsewhere.
    if ContactPieces.isLabel(section.title), section.lines.count <= 4 { return .contact }
    let heads = section.lines.filter { $0.role != .bullet }
    let bullets = section.lines.filter { $0.role == .bullet }
    var dates = 0
    var ranges = 0
    var titles = 0
    var schools = 0
    var lists = 0
    var contacts = 0
    for line in section.lines {
      if LineWords.isContact(line.text) { contacts += 1 }
      if isList(line) { lists += 1 }
      guard line.role != .bullet || bullets.count == section.lines.count else { continue }
      let header = HeaderDates.split(line)
      dates += header.dates.isEmpty ? 0 : 1
      ranges += header.dates.contains(where: \.isRange) ? 1 : 0
      let text = header.segments.joined(separator: " ")
      guard !text.isEmpty, text.split(separator: " ").count <= 14 else { continue }
      let isTitle = JobTitleWords.score(text) >= 2
      let hasDegree = HeaderPart.parts(of: [header]).contains { DegreeWords.leading($0.text) != nil }
      // "Head of Science, Fulmar School" is a job.
      if hasDegree || !isTitle && OrganisationWords.isSchool(text) {
        schools += 1
      } else if isTitle {
        titles += 1
      }
    }
    // A resume opens with what it says of its owner.
    if isFirst, !known.contains(.summary), dates == 0, contacts == 0, bullets.isEmpty,
      section.lines.contains(where: { $0.segments.count == 1 && $0.text.split(separator: " ").count >= 8 }),
      lists == 0
    {
      return .summary
    }
    if dates >= 1, schools >= 1, schools >= titles { return .education }
    if dates >= 1, titles >= 1 { return .work }
    if contacts * 2 > section.lines.count { return .contact }
    if lists * 5 >= section.lines.count * 3, lists >= 1 { return .skills }
    // One item a line: skills, where no other section holds them.
    if !known.contains(.skills), dates == 0, schools == 0, section.lines.count >= 4,
      section.lines.allSatisfy({ $0.segments.count == 1 && $0.text.split(separator: " ").count <= 3 })
    {
      return .skills
    }
    let isHeaded = zip(section.lines, section.lines.dropFirst()).contains { head, bullet in
      head.role != .bullet && bullet.role == .bullet && head.text.split(separator: " ").count <= 12
        && bullet.text.split(separator: " ").count >= 4
    }
    if dates == 0, isHeaded, bullets.count >= heads.count { return .projects }
    if ranges >= 2, isHeaded, schools == 0, !known.contains(.work) { return .work }
    if ranges == 0, isHeaded, !known.contains(.projects) { return .projects }
    return nil
  }

  /// "Data: Redis, Kafka", "Go, Java, SQL".
  private static func isList(_ line: ResumeLine) -> Bool {
    if line.chips.count >= 3 { return true }
    let text = line.text
    let rest = text.firstIndex(of: ":").map { String(text[text.index(after: $0)...]) } ?? text
    let items =
      line.segments.count > 1
      ? line.segments.flatMap { SkillReader.keywords($0) } : SkillReader.keywords(rest)
    guard items.count >= 2, !text.hasSuffix(".") else { return false }
    let words = items.reduce(0) { $0 + $1.split(separator: " ").count }
    return words <= items.count * 5 / 2 && (items.count >= 3 || text.contains(":"))
  }
}
