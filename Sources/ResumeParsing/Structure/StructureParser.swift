/// From a resume's lines to a ``Resume``: the front door of this folder. Pure; cost is linear in the lines.
package enum StructureParser {
  /// The resume that `document` holds.
  ///
  /// Sections are found by their headings, and each is read by its kind. What is not understood becomes a warning
  /// with its line; a section of no known kind is kept with its lines in ``Resume/otherSections``.
  package static func resume(from document: consuming ResumeDocument) -> Resume {
    var resume = Resume()
    resume.format = document.format
    resume.pages = document.pages
    resume.columns = document.columns
    resume.warnings = document.warnings
    var lines = document.lines
    // A long file has many lines, and they need not be there twice.
    document.lines = []
    for index in lines.indices { lines[index] = PrintArtefacts.repaired(lines[index]) }
    lines.removeAll(where: \.text.isEmpty)
    ClosingLines.remove(from: &lines)
    var (top, sections) = SectionSplitter(lines).split()
    if top.isEmpty { top = NameBehindSidebar.lines(takenFrom: &sections) }
    if resume.format == "text" {
      top.insert(contentsOf: NameBehindSidebar.lines(takenFrom: &sections, below: top), at: 0)
    }
    if let untitled = UntitledWork.section(takenFrom: &top) { sections.insert(untitled, at: 0) }
    for index in sections.indices.reversed() where sections[index].kind == .summary {
      if let untitled = UntitledWork.section(takenFrom: &sections[index].lines, isSummary: true) {
        sections.insert(untitled, at: index + 1)
      }
    }
    if !sections.contains(where: { $0.kind == .skills }),
      let untitled = UntitledSkills.section(takenFrom: &top)
    {
      sections.insert(untitled, at: 0)
    }
    // "Projekte" of somebody who works for clients.
    if !sections.contains(where: { $0.kind == .work }),
      let index = sections.firstIndex(where: {
        $0.kind == .projects && $0.lines.contains(where: TableHeads.headsWork)
      })
    {
      sections[index].kind = .work
    }
    sections = UntitledJobs.joined(SkillGroupTitles.joined(sections))
    if !sections.contains(where: { $0.kind == .work }) {
      for index in sections.indices.reversed() {
        guard let untitled = UntitledWork.section(takenFrom: &sections[index]) else { continue }
        sections.insert(untitled, at: index + 1)
        break
      }
    }
    // "Leadership Experience" is an honorary one, where there is another or may be.
    let hasUnknown = sections.contains { $0.kind == .other }
    if !sections.contains(where: { $0.kind == .work }),
      let index = sections.firstIndex(where: { section in
        let words = TextFolding.words(section.title)
        return section.kind == .volunteer && words.contains("experience")
          && !words.contains { $0.hasPrefix("volunt") }
          && (!hasUnknown || section.lines.contains { $0.role != .bullet && LineWords.isRanged($0.text) })
      })
    {
      sections[index].kind = .work
    }
    for index in sections.indices where sections[index].kind == .education {
      if SectionContent.listsSkills(sections[index]) { sections[index].kind = .skills }
    }
    resume.sections = sections.map(\.title).filter { !$0.isEmpty }
    sections = MixedSections.parted(sections)
    var known = Set(sections.map(\.kind))
    for index in sections.indices where sections[index].kind == .other {
      guard
        let kind = SectionTitles.kind(ofNounIn: sections[index].title)
          ?? SectionContent.kind(of: sections[index], among: known, isFirst: index == 0)
      else { continue }
      resume.warnings.append(
        "Line \(sections[index].number): the section “\(sections[index].title)” is of no known kind; read as \(kind.rawValue)."
      )
      sections[index].kind = kind
      known.insert(kind)
    }
    for index in sections.indices where SectionContent.listsCourses(sections[index], among: sections) {
      sections[index].kind = .other
    }
    for index in sections.indices where [.work, .volunteer, .education].contains(sections[index].kind) {
      sections[index].lines = FormFields.joined(FromAndTo.joined(sections[index].lines))
    }
    let contact = sections.filter { $0.kind == .contact }.flatMap(\.lines)
    resume.basics = BasicsReader.basics(
      top: top, contact: contact, all: lines, furniture: document.furniture)
    lines = []
    resume.head = (top + contact).map { Resume.Highlight(text: $0.text, line: $0.number) }
    keep(top, title: "", in: &resume)
    for section in sections where section.kind == .contact {
      keep(section.lines, title: section.title, in: &resume)
    }
    if resume.format == "text" {
      for index in sections.indices where [.work, .volunteer, .projects].contains(sections[index].kind) {
        let areJobs = sections[index].kind != .projects
        if areJobs { sections[index].lines = DisplacedDates.restored(sections[index].lines) }
        sections[index].lines = UnmarkedLists.marked(sections[index].lines, areJobs: areJobs)
        if areJobs { sections[index].lines = GluedCells.parted(sections[index].lines) }
      }
      for index in sections.indices where [.skills, .languages].contains(sections[index].kind) {
        sections[index].lines = RightFlushLabels.parted(sections[index].lines)
      }
    }
    var strays: [(line: ResumeLine, title: String)] = []
    let schools = sections.filter { $0.kind == .education }
    for section in sections { read(section, schools: schools, into: &resume, strays: &strays) }
    resume.work = DescribedJobs.merged(resume.work)
    place(strays, in: &resume)
    resume.warnings += LineCoverage(resume).warnings(for: [top] + sections.map(\.lines))
    return resume
  }

  /// Bullets that stand where only contact data was expected are kept as a section of no known kind.
  private static func keep(_ lines: [ResumeLine], title: String, in resume: inout Resume) {
    let bullets = lines.filter { line in
      line.role == .bullet && line.text.split(separator: " ").count >= 4
        && !resume.basics.summary.contains(line.text)
        && !LineWords.isContact(line.text)
        && (resume.basics.location.isEmpty || !line.text.contains(resume.basics.location))
    }
    guard let first = bullets.first else { return }
    let highlights = bullets.map { Resume.Highlight(text: $0.text, line: $0.number) }
    resume.otherSections.append(Resume.OtherSection(title: title, lines: highlights))
    resume.warnings.append("Line \(first.number) stands among the contact data, but is none.")
  }

  private static func read(
    _ section: ResumeSection, schools: [ResumeSection], into resume: inout Resume,
    strays: inout [(line: ResumeLine, title: String)]
  ) {
    switch section.kind {
    case .summary:
      let text = EastAsian.joined(section.lines.map(\.text))
      resume.basics.summary = resume.basics.summary.isEmpty ? text : resume.basics.summary + " " + text
    case .work: resume.work += WorkReader.entries(of: section, schools: schools, warnings: &resume.warnings)
    case .volunteer:
      resume.volunteer += WorkReader.entries(of: section, schools: schools, warnings: &resume.warnings)
    case .projects: resume.projects += ProjectReader.entries(of: section)
    case .education: resume.education += EducationReader.entries(of: section)
    case .skills:
      var sentences: [ResumeLine] = []
      var groups = SkillReader.groups(of: section, sentences: &sentences)
      strays += sentences.map { ($0, section.title) }
      for index in groups.indices where groups[index].name.isEmpty { groups[index].name = section.title }
      resume.skills += groups
    case .certificates: resume.certificates += ItemReader.items(of: section)
    case .languages: resume.languages += ItemReader.items(of: section)
    case .awards: resume.awards += ItemReader.items(of: section)
    case .publications: resume.publications += ItemReader.items(of: section)
    case .interests: resume.interests += ItemReader.items(of: section)
    case .references: resume.references += ItemReader.items(of: section)
    case .contact: break
    case .other:
      let lines = section.lines.map { Resume.Highlight(text: $0.text, line: $0.number) }
      resume.otherSections.append(Resume.OtherSection(title: section.title, lines: lines))
      resume.warnings.append("Line \(section.number): the section “\(section.title)” is of no known kind.")
    }
  }

  /// Sentences about work among the skills go to the last job above them, which they ran away from. Where none stands
  /// above, the resume tells its deeds by skill, and they are no job's: they become a project with the section's title.
  private static func place(_ strays: [(line: ResumeLine, title: String)], in resume: inout Resume) {
    for (line, title) in strays {
      resume.warnings.append("Line \(line.number) reads like work but stands among the skills.")
      let highlight = Resume.Highlight(text: line.text, line: line.number)
      if let at = resume.work.lastIndex(where: { $0.line < line.number }) {
        resume.work[at].highlights.append(highlight)
      } else if let at = resume.projects.lastIndex(where: { $0.name == title }) {
        resume.projects[at].highlights.append(highlight)
      } else {
        var entry = Resume.Entry()
        entry.name = title
        entry.highlights = [highlight]
        entry.line = line.number
        resume.projects.append(entry)
      }
    }
  }
}
