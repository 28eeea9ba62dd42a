import ResumeParsing

/// Reads a JSON Resume document of any version, and what other schemas of resumes plainly call the same things.
package enum JSONResumeReader {
  /// The resume of `text`. What is read otherwise than JSON Resume says, and what no field of a resume holds, is told in
  /// a warning.
  /// - Throws: ``ResumeReadingError/malformed(format:reason:)``, or ``ResumeReadingError/foreign(format:reason:)``.
  package static func resume(_ text: String) throws(ResumeReadingError) -> Resume {
    let root: JSONNode
    let warnings: [String]
    do throws(JSONParser.Failure) {
      (root, warnings) = try JSONParser.parse(text)
    } catch {
      throw .malformed(format: "JSON", reason: "line \(error.line): \(error.reason)")
    }
    guard let found = document(in: root) else {
      throw .foreign(
        format: "JSON",
        reason: root.members == nil
          ? "it is no object with the sections of a resume"
          : "it has no key that names a section of a resume (basics, work, education, skills, projects)")
    }
    let log = JSONLog(isOwnSchema: isOwnSchema(found.node))
    var resume = resume(found.node, log)
    if let key = found.key {
      log.warn("Line \(found.node.line): the resume under “\(JSONLog.shown(key))” was read.")
    }
    if !log.isOwnSchema {
      log.warn(
        "Line \(found.node.line): this is no JSON Resume; what it holds was read by the names of its keys.")
    }
    JSONRemains.tell(of: root, to: log)
    resume.warnings = warnings + log.warnings
    if let line = firstUnsafeLine(in: root) {
      resume.warnings.append("Line \(line) holds control or bidirectional characters; they were removed.")
    }
    return resume
  }

  /// The object that is a resume: the document, the one object of a list, or a member (`{"resume": {…}}`, one for each
  /// language) with its key.
  private static func document(in root: JSONNode) -> (node: JSONNode, key: String?)? {
    if let elements = root.elements {
      let filled = elements.filter(\.isFilled)
      return filled.count == 1 && filled[0].members != nil ? document(in: filled[0]) : nil
    }
    guard let members = root.members else { return nil }
    if isResume(root) { return (root, nil) }
    return members.first { isResume($0.node) }.map { ($0.node, $0.key) }
  }

  private static func isResume(_ node: JSONNode) -> Bool {
    node.members?.contains { key, value in
      if JSONNames.person.contains(JSONRecord.folded(key)) { return value.members != nil }
      guard let section = SectionKeys.section(of: key) else { return false }
      switch value.value {
      case .array, .object: return section != "summary" && section != "contact"
      default: return key == section
      }
    } ?? false
  }

  /// Whether the keys are those of JSON Resume: another schema has no `basics`, or calls the jobs otherwise.
  private static func isOwnSchema(_ node: JSONNode) -> Bool {
    let keys = Set((node.members ?? []).map(\.key))
    return keys.contains("basics") || keys.isSubset(of: Set(sections.map(\.key) + ["$schema", "meta"]))
  }

  private static func resume(_ node: JSONNode, _ log: JSONLog) -> Resume {
    var resume = Resume()
    resume.format = "json"
    guard let root = JSONRecord(node, name: "", log: log) else { return resume }
    let people = root.rest.filter {
      JSONNames.person.contains(JSONRecord.folded($0.key)) && $0.node.members != nil
    }
    resume.basics = JSONPerson.basics(
      people.compactMap { JSONRecord($0.node, name: $0.key, log: log) },
      root: log.isOwnSchema ? nil : root)
    readSections(root, into: &resume, log)
    resume.sections = resume.basics.summary.isEmpty ? [] : ["Summary"]
    resume.sections += sections.filter { $0.isFilled(resume) }.map(\.title)
    resume.sections += resume.otherSections.map(\.title)
    return resume
  }

  private static func readSections(_ root: JSONRecord, into resume: inout Resume, _ log: JSONLog) {
    lazy var own = sectionNames(of: root.node)
    for (key, value) in root.rest where !JSONNames.settings.contains(JSONRecord.folded(key)) {
      // What is left of the person is told of, not read again.
      if JSONNames.person.contains(JSONRecord.folded(key)), value.members != nil { continue }
      // {"main": {…}, "resume": {"work": […]}}: sections a level down, unless they are those of this level once more.
      if isResume(value), ["", "summary"].contains(SectionKeys.section(of: key) ?? ""),
        sectionNames(of: value).isDisjoint(with: own),
        let inner = JSONRecord(value, name: key, log: log)
      {
        readSections(inner, into: &resume, log)
      } else {
        read(value, key: key, into: &resume, log)
      }
    }
  }

  private static func sectionNames(of node: JSONNode) -> Set<String> {
    Set((node.members ?? []).compactMap { SectionKeys.section(of: $0.key) })
  }

  private static func read(_ node: JSONNode, key: String, into resume: inout Resume, _ log: JSONLog) {
    guard !["$schema", "meta"].contains(key) else { return }
    let section = SectionKeys.section(of: key) ?? ""
    if !section.isEmpty, key != section, section != "contact" {
      log.renamed(key, of: "", to: section, line: node.line)
    }
    switch section {
    case "work":
      // Lists of experience may hold projects, which say so.
      for element in node.elements ?? [node] {
        if isProject(element) {
          resume.projects += JSONEntries(section: "projects", log: log).entries(element)
        } else {
          resume.work += JSONEntries(section: section, log: log).entries(element)
        }
      }
    case "volunteer": resume.volunteer += JSONEntries(section: section, log: log).entries(node)
    case "projects": resume.projects += JSONEntries(section: section, log: log).entries(node)
    case "education": resume.education += JSONEntries(section: section, log: log).entries(node)
    case "skills": resume.skills += JSONSkills(log: log).groups(node)
    case "certificates": resume.certificates += JSONItems(section: section, log: log).items(node)
    case "languages": resume.languages += JSONItems(section: section, log: log).items(node)
    case "awards": resume.awards += JSONItems(section: section, log: log).items(node)
    case "publications": resume.publications += JSONItems(section: section, log: log).items(node)
    case "interests": resume.interests += JSONItems(section: section, log: log).items(node)
    case "references": resume.references += JSONItems(section: section, log: log).items(node)
    case "summary" where resume.basics.summary.isEmpty:
      resume.basics.summary = JSONTexts.text(of: node, joinedBy: "\n") ?? ""
      node.markRead()
    default: readOther(node, key: key, into: &resume, log)
    }
  }

  private static func isProject(_ node: JSONNode) -> Bool {
    node.members?.contains { key, value in
      guard JSONRecord.folded(key) == "type", case .string(let text) = value.value else { return false }
      return JSONRecord.folded(text) == "project"
    } ?? false
  }

  /// A section that no resume has: its texts, one line for each element.
  private static func readOther(_ node: JSONNode, key: String, into resume: inout Resume, _ log: JSONLog) {
    let lines: [(text: String, line: Int)] =
      if let members = node.members {
        members.compactMap { name, value in
          JSONTexts.text(of: value).map { ("\(JSONLog.shown(name)): \($0)", value.line) }
        }
      } else {
        JSONTexts.lines(of: node)
      }
    guard !lines.isEmpty, !node.isTouched else { return }
    node.markRead()
    let title = JSONLog.shown(key)
    resume.otherSections.append(
      Resume.OtherSection(title: title, lines: lines.map { Resume.Highlight(text: $0.text, line: $0.line) }))
    log.warn("Line \(node.line): “\(title)” is no part of a JSON Resume; it stands among the other sections.")
  }

  /// The first line with a text that could change a terminal: escapes of JSON's name every character.
  private static func firstUnsafeLine(in node: JSONNode) -> Int? {
    switch node.value {
    case .string(let text): text.unicodeScalars.contains(where: TextDecoder.isUnsafe) ? node.line : nil
    case .array(let elements): elements.lazy.compactMap(firstUnsafeLine).first
    case .object(let members): members.lazy.compactMap { firstUnsafeLine(in: $0.node) }.first
    case .null, .bool, .number: nil
    }
  }

  /// A document has no printed titles; these stand for its keys.
  private static let sections: [(key: String, title: String, isFilled: @Sendable (Resume) -> Bool)] = [
    ("work", "Work", { !$0.work.isEmpty }), ("volunteer", "Volunteer", { !$0.volunteer.isEmpty }),
    ("education", "Education", { !$0.education.isEmpty }), ("projects", "Projects", { !$0.projects.isEmpty }),
    ("skills", "Skills", { !$0.skills.isEmpty }),
    ("certificates", "Certificates", { !$0.certificates.isEmpty }),
    ("languages", "Languages", { !$0.languages.isEmpty }), ("awards", "Awards", { !$0.awards.isEmpty }),
    ("publications", "Publications", { !$0.publications.isEmpty }),
    ("interests", "Interests", { !$0.interests.isEmpty }),
    ("references", "References", { !$0.references.isEmpty }),
  ]
}
