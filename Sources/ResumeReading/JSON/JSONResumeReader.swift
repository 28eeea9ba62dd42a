import ResumeParsing

/// Reads a JSON Resume document of any version, and what other schemas of resumes plainly call the same things, in JSON
/// and in YAML.
package enum JSONResumeReader {
  /// The notation of a document.
  package enum Notation: String, Sendable {
    case json = "JSON"
    case yaml = "YAML"
  }

  /// The resume of `text`. What is read otherwise than JSON Resume says, and what no field of a resume holds, is told in
  /// a warning.
  /// - Throws: ``ResumeReadingError/malformed(format:reason:)``, or ``ResumeReadingError/foreign(format:reason:)``.
  package static func resume(_ text: String, in notation: Notation = .json) throws(ResumeReadingError)
    -> Resume
  {
    let root: JSONNode
    var warnings: [String] = []
    do throws(JSONNode.Malformed) {
      switch notation {
      case .json: (root, warnings) = try JSONParser.parse(text)
      case .yaml: root = try YAMLParser.parse(text)
      }
    } catch {
      throw .malformed(format: notation.rawValue, reason: "line \(error.line): \(error.reason)")
    }
    var resume = try resume(of: root, in: notation)
    resume.warnings = warnings + resume.warnings
    return resume
  }

  /// The resume of a document that is parsed.
  /// - Throws: ``ResumeReadingError/foreign(format:reason:)``.
  static func resume(of document: JSONNode, in notation: Notation) throws(ResumeReadingError) -> Resume {
    let root = JSONTitledLists.flattened(document) ?? document
    guard let found = sections(in: root) else {
      throw .foreign(
        format: notation.rawValue,
        reason: root.members == nil
          ? "it is no object with the sections of a resume"
          : "it has no key that names a section of a resume (basics, work, education, skills, projects)")
    }
    let log = JSONLog(isOwnSchema: isOwnSchema(found.node))
    var resume = resume(found.node, log)
    resume.format = notation.rawValue.lowercased()
    if let key = found.key {
      log.warn("Line \(found.node.line): the resume under “\(JSONLog.shown(key))” was read.")
    }
    if !log.isOwnSchema {
      log.warn(
        "Line \(found.node.line): this is no JSON Resume; what it holds was read by the names of its keys.")
    }
    JSONRemains.tell(of: root, to: log)
    resume.warnings = log.warnings
    if let line = firstUnsafeLine(in: root) {
      resume.warnings.append("Line \(line) holds control or bidirectional characters; they were removed.")
    }
    return resume
  }

  /// The object that is a resume: the document, the one object of a list, or a member (`{"resume": {…}}`, one for each
  /// language) with its key.
  private static func sections(in root: JSONNode) -> (node: JSONNode, key: String?)? {
    if let elements = root.elements {
      let filled = elements.filter(\.isFilled)
      if filled.count == 1 { return filled[0].members != nil ? sections(in: filled[0]) : nil }
      // A list of jobs and nothing else.
      let isWork = JSONSections.section(ofEntriesIn: root) == "work"
      return isWork ? (JSONNode(.object([("work", root)]), line: root.line), nil) : nil
    }
    guard let members = root.members else { return nil }
    // {"content": {"basics": {…}, "work": […]}}
    if let around = JSONSections.documentAround(in: members) { return around }
    if JSONSections.areIn(root) { return (root, nil) }
    return members.first { JSONSections.areIn($0.node) }.map { ($0.node, $0.key) }
  }

  /// Whether the keys are those of JSON Resume: another schema has no `basics`, or calls the jobs otherwise.
  private static func isOwnSchema(_ node: JSONNode) -> Bool {
    let keys = Set((node.members ?? []).map(\.key))
    return keys.contains("basics") || keys.isSubset(of: Set(sections.map(\.key) + ["$schema", "meta"]))
  }

  private static func resume(_ node: JSONNode, _ log: JSONLog) -> Resume {
    guard let root = JSONRecord(node, name: "", log: log) else { return Resume() }
    let people = root.rest.filter {
      JSONNames.person.contains(JSONRecord.folded($0.key)) && $0.node.members != nil
    }
    var reader = JSONSections(log: log)
    reader.resume.basics = JSONPerson.basics(
      people.compactMap { JSONRecord($0.node, name: $0.key, log: log) },
      root: log.isOwnSchema ? nil : root)
    let isSummarised = !reader.resume.basics.summary.isEmpty
    reader.read(root)
    var resume = reader.resume
    if log.isOwnSchema {
      resume.sections = resume.basics.summary.isEmpty ? [] : ["Summary"]
      resume.sections += sections.filter { $0.isFilled(resume) }.map(\.title)
      resume.sections += resume.otherSections.map(\.title)
    } else {
      resume.sections = (isSummarised ? ["Summary"] : []) + reader.titles
    }
    return resume
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

  /// A JSON Resume has no printed titles; these stand for its keys.
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
