/// Titles of sections that are groups of skills below "Skills": "Leadership" over "Hiring" and "Coaching".
enum SkillGroupTitles {
  /// `sections` with such a group in the section of skills above it, which held nothing before.
  static func joined(_ sections: [ResumeSection]) -> [ResumeSection] {
    guard sections.contains(where: { $0.kind == .skills && $0.lines.isEmpty }) else { return sections }
    var out: [ResumeSection] = []
    for section in sections {
      guard let above = out.indices.last, out[above].kind == .skills, out[above].lines.isEmpty,
        isGroup(section)
      else {
        out.append(section)
        continue
      }
      var title = ResumeLine(text: section.title, number: section.number)
      title.isBold = true
      out[above].lines = [title] + section.lines
    }
    return out
  }

  /// Honorary posts have dates and tell what was done in them.
  private static func isGroup(_ section: ResumeSection) -> Bool {
    section.kind == .volunteer && !section.lines.isEmpty
      && section.lines.allSatisfy {
        $0.text.split(separator: " ").count <= 4 && HeaderDates.split($0).dates.isEmpty
      }
  }
}
