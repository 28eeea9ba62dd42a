import ResumeParsing

/// Reads the sections of a document, each into the field of a resume that it means.
struct JSONSections {
  let log: JSONLog
  var resume = Resume()
  /// What the sections that were read are called: as they say themselves ("title"), or else by their keys.
  private(set) var titles: [String] = []

  init(log: JSONLog) {
    self.log = log
  }

  /// Whether `node` is an object that has sections of a resume.
  static func areIn(_ node: JSONNode) -> Bool {
    node.members?.contains { key, value in
      if JSONNames.person.contains(JSONRecord.folded(key)) { return value.members != nil }
      if isAround(key), areIn(value) { return true }
      guard let section = SectionKeys.section(of: key) else { return false }
      switch value.value {
      case .array, .object: return section != "summary" && section != "contact"
      default: return key == section
      }
    } ?? false
  }

  /// Whether `key` is what schemas call the object around their sections ("sections" of RenderCV).
  private static func isAround(_ key: String) -> Bool {
    ["sections", "body", "content", "contents"].contains(JSONRecord.folded(key))
  }

  /// The member of a document that holds both the person and the sections, with its key.
  static func documentAround(
    in members: [(key: String, node: JSONNode)]
  ) -> (node: JSONNode, key: String?)? {
    members.first { key, value in
      isAround(key) && areIn(value)
        && value.members?.contains {
          JSONNames.person.contains(JSONRecord.folded($0.key)) && $0.node.members != nil
        }
          ?? false
    }.map { ($0.node, $0.key) }
  }

  /// Reads the sections of `root` that nobody has read.
  mutating func read(_ root: JSONRecord) {
    lazy var own = JSONSections.names(in: root.node)
    for (key, value) in root.rest {
      let folded = JSONRecord.folded(key)
      let isInner = JSONSections.areIn(value)
      if JSONNames.person.contains(folded), let members = value.members {
        // What is left of the person is told of, not read again, but for sections ({"sidebar": {"languages": […]}}).
        for member in members where JSONSections.isSection(member.key, member.node) {
          read(member.node, key: member.key)
        }
        continue
      }
      if JSONNames.settings.contains(folded), !(isInner && JSONSections.isAround(key)) { continue }
      // {"main": {…}, "resume": {"work": […]}}: sections a level down, unless they are those of this level once more.
      if isInner, ["", "summary"].contains(SectionKeys.section(of: key) ?? ""),
        JSONSections.names(in: value).isDisjoint(with: own),
        let inner = JSONRecord(value, name: key, log: log)
      {
        read(inner)
      } else {
        read(value, key: key)
      }
    }
  }

  /// Whether `node` under `key` is a section with something in it.
  private static func isSection(_ key: String, _ node: JSONNode) -> Bool {
    guard node.elements != nil || node.members != nil, !node.isRead, node.isFilled,
      let section = SectionKeys.section(of: key)
    else { return false }
    return section != "summary" && section != "contact"
  }

  private static func names(in node: JSONNode) -> Set<String> {
    Set((node.members ?? []).compactMap { SectionKeys.section(of: $0.key) })
  }

  private mutating func read(_ node: JSONNode, key: String) {
    guard !["$schema", "meta"].contains(key) else { return }
    let title = JSONSections.takenTitle(of: node)
    var section = (SectionKeys.section(of: key) ?? title.flatMap(SectionKeys.section)) ?? ""
    if section.isEmpty { section = JSONSections.section(ofEntriesIn: node) ?? "" }
    if section == "work" && JSONSections.areTools(node)
      || section == "languages" && JSONSections.areProgrammed(node)
    {
      section = "skills"
    }
    if !section.isEmpty, key != section, section != "contact" {
      log.renamed(key, of: "", to: section, line: node.line)
    }
    let before = held
    switch section {
    case "work":
      // Lists of experience may hold projects, which say so.
      for element in node.elements ?? [node] {
        if JSONSections.isProject(element) {
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
      resume.basics.summary = JSONTexts.parts(of: node).filter { !$0.isRead }
        .compactMap { JSONTexts.text(of: $0, joinedBy: "\n") }.joined(separator: "\n")
      node.markRead()
    default: readOther(node, key: key, title: title)
    }
    if held != before { titles.append(title ?? JSONLog.shown(key)) }
  }

  /// How much the resume holds, to tell whether a section gave it something: comparing resumes would copy one for each.
  private var held: Int {
    resume.work.count + resume.volunteer.count + resume.projects.count + resume.education.count
      + resume.skills.count + resume.certificates.count + resume.languages.count + resume.awards.count
      + resume.publications.count + resume.interests.count + resume.references.count
      + resume.otherSections.count + (resume.basics.summary.isEmpty ? 0 : 1)
  }

  /// What a section with something else in it says that it is called; that counts as read.
  private static func takenTitle(of node: JSONNode) -> String? {
    guard let members = node.members, members.count > 1,
      members.contains(where: { $0.node.holdsObjects || JSONRecord.folded($0.key) == "summary" }),
      let member = members.first(where: { ["title", "heading"].contains(JSONRecord.folded($0.key)) }),
      case .string = member.node.value, let text = JSONTexts.text(of: member.node)
    else { return nil }
    member.node.markRead()
    return text
  }

  /// What a section is by its entries, where its key does not tell: people call their jobs "industry" or "research".
  static func section(ofEntriesIn node: JSONNode) -> String? {
    let entries = (node.elements ?? []).compactMap(\.members)
    guard !entries.isEmpty else { return nil }
    func all(_ keys: Set<String>...) -> Bool {
      entries.allSatisfy { entry in
        keys.allSatisfy { names in
          entry.contains { names.contains(JSONRecord.folded($0.key)) && $0.node.isFilled }
        }
      }
    }
    if all(["institution", "school", "university", "college"], ["degree", "area", "major", "studytype"]) {
      return "education"
    }
    if all(
      ["position", "role", "title", "jobtitle"],
      ["company", "employer", "organization", "organisation", "place", "location"],
      ["startdate", "dates", "date", "start", "period", "duration"])
    {
      return "work"
    }
    return nil
  }

  /// Whether a list of experience is one of tools: named things with years or a level, without a place or a text.
  private static func areTools(_ node: JSONNode) -> Bool {
    guard let entries = node.elements?.compactMap(\.members), !entries.isEmpty else { return false }
    let levels: Set = ["level", "experience", "years", "rating"]
    let kept = levels.union(["name", "url", "icon", "image"])
    return entries.contains { entry in entry.contains { levels.contains(JSONRecord.folded($0.key)) } }
      && entries.allSatisfy { entry in
        entry.contains { $0.key == "name" }
          && entry.allSatisfy { member in
            if case .number = member.node.value { return true }
            return kept.contains(JSONRecord.folded(member.key)) || !member.node.isFilled
          }
      }
  }

  /// Whether a list of languages has none that people speak.
  private static func areProgrammed(_ node: JSONNode) -> Bool {
    guard let elements = node.elements, elements.count > 1 else { return false }
    return !elements.contains { element in
      guard case .string(let text) = element.value else { return true }
      return LineWords.namesLanguage(text)
    }
  }

  /// Whether an entry says that it is a project; a section's type is how a theme shows it.
  private static func isProject(_ node: JSONNode) -> Bool {
    guard node.members?.contains(where: { $0.node.holdsObjects }) == false else { return false }
    return node.members?.contains { key, value in
      guard JSONRecord.folded(key) == "type", case .string(let text) = value.value else { return false }
      return JSONRecord.folded(text) == "project"
    } ?? false
  }

  /// A section that no resume has: its texts, one line for each element.
  private mutating func readOther(_ node: JSONNode, key: String, title: String?) {
    let lines: [(text: String, line: Int)] =
      if let members = node.members {
        members.compactMap { name, value in
          guard !value.isRead else { return nil }
          return JSONTexts.text(of: value).map { ("\(JSONLog.shown(name)): \($0)", value.line) }
        }
      } else {
        JSONTexts.lines(of: node)
      }
    // Where somebody has read a part already, the rest is told of.
    let parts = JSONTexts.parts(of: node)
    guard !lines.isEmpty, parts.count(where: \.isRead) == (title == nil ? 0 : 1),
      !parts.contains(where: \.isTouched)
    else { return }
    node.markRead()
    let name = JSONLog.shown(key)
    resume.otherSections.append(
      Resume.OtherSection(
        title: title ?? name, lines: lines.map { Resume.Highlight(text: $0.text, line: $0.line) }))
    log.warn("Line \(node.line): “\(name)” is no part of a JSON Resume; it stands among the other sections.")
  }
}
