import ResumeParsing

/// A resume as a tree that reads easily, for comparing whole parses; the numbers are lines of the source.
enum ResumeTree {
  static func dump(_ resume: Resume) -> String {
    var out: [String] = []
    let basics = resume.basics
    out.append("name: " + basics.name)
    for (key, value) in [
      ("label", basics.label), ("email", basics.email), ("phone", basics.phone),
      ("location", basics.location),
      ("url", basics.url), ("summary", basics.summary),
    ] where !value.isEmpty {
      out.append("\(key): \(value)")
    }
    for profile in basics.profiles { out.append("profile: \(profile.network) \(profile.username)") }
    out.append("sections: " + resume.sections.joined(separator: " | "))
    for (key, entries) in [
      ("work", resume.work), ("volunteer", resume.volunteer), ("project", resume.projects),
      ("education", resume.education),
    ] {
      for entry in entries { out += lines(of: entry, key) }
    }
    for group in resume.skills {
      out.append("skills \(group.line): \(group.name): " + group.keywords.joined(separator: " + "))
    }
    for (key, items) in [
      ("certificate", resume.certificates), ("language", resume.languages), ("award", resume.awards),
      ("publication", resume.publications), ("interest", resume.interests), ("reference", resume.references),
    ] {
      for item in items {
        let rest = [item.detail, item.date].filter { !$0.isEmpty }.map { " / " + $0 }.joined()
        out.append("\(key) \(item.line): \(item.name)\(rest)")
      }
    }
    for section in resume.otherSections {
      out.append("other: \(section.title)")
      for line in section.lines { out.append("  \(line.line) \(line.text)") }
    }
    for warning in resume.warnings { out.append("warning: " + warning) }
    return out.joined(separator: "\n")
  }

  private static func lines(of entry: Resume.Entry, _ key: String) -> [String] {
    var head = "\(key) \(entry.line):"
    for part in [entry.studyType, entry.position, entry.name.isEmpty ? "" : "@ " + entry.name]
    where !part.isEmpty {
      head += " " + part
    }
    if !entry.location.isEmpty { head += " (\(entry.location))" }
    if !entry.startDate.isEmpty || !entry.endDate.isEmpty {
      head += " [\(entry.startDate)..\(entry.isCurrent ? "now" : entry.endDate)]"
    }
    var out = [head]
    if !entry.score.isEmpty { out.append("  score: " + entry.score) }
    if !entry.keywords.isEmpty { out.append("  with: " + entry.keywords.joined(separator: " + ")) }
    if !entry.summary.isEmpty { out.append("  summary: " + entry.summary) }
    for highlight in entry.highlights { out.append("  \(highlight.line) • \(highlight.text)") }
    return out
  }
}
