import ResumeParsing

/// Reads a JSON Resume document: every field as given, nothing guessed.
package enum JSONResumeReader {
  /// The resume of `text`. What JSON Resume does not know is passed over with a warning; a value of the wrong kind is
  /// an error that names its path.
  /// - Throws: ``ResumeReadingError/malformed(format:reason:)``.
  package static func resume(_ text: String) throws(ResumeReadingError) -> Resume {
    do throws(JSONParser.Failure) {
      let root = try JSONParser.parse(text)
      var resume = try resume(JSONPath(node: root, path: ""))
      if let line = firstUnsafeLine(in: root) {
        resume.warnings.append("Line \(line) holds control or bidirectional characters; they were removed.")
      }
      return resume
    } catch {
      throw .malformed(format: "JSON", reason: "line \(error.line): \(error.reason)")
    }
  }

  private static func resume(_ root: JSONPath) throws(JSONParser.Failure) -> Resume {
    guard root.isObject else { throw root.failure("must be a JSON Resume object") }
    var resume = Resume()
    resume.format = "json"
    if let basics = try root.object("basics") { resume.basics = try self.basics(basics) }
    resume.work = try entries(root, "work", name: ["name", "company"], position: ["position"])
    resume.volunteer = try entries(root, "volunteer", name: ["organization", "name"], position: ["position"])
    resume.projects = try entries(root, "projects", name: ["name"], position: [])
    resume.education = try entries(root, "education", name: ["institution"], position: ["area"])
    for group in try root.list("skills") {
      resume.skills.append(
        Resume.SkillGroup(
          name: try group.text("name"), keywords: try group.strings("keywords").map(\.text), line: group.line)
      )
    }
    resume.certificates = try items(root, "certificates", name: "name", detail: ["issuer"], date: "date")
    resume.languages = try items(root, "languages", name: "language", detail: ["fluency"], date: nil)
    resume.awards = try items(root, "awards", name: "title", detail: ["awarder", "summary"], date: "date")
    resume.publications = try items(
      root, "publications", name: "name", detail: ["publisher", "summary"], date: "releaseDate")
    resume.interests = try items(root, "interests", name: "name", detail: [], date: nil)
    resume.references = try items(root, "references", name: "name", detail: ["reference"], date: nil)
    resume.sections = resume.basics.summary.isEmpty ? [] : ["Summary"]
    resume.sections += titles.filter { (key, _) in root.has(key) }.map { $0.1 }
    for (key, line) in root.keys(besides: known) {
      resume.warnings.append("Line \(line): “\(shown(key))” is no part of a JSON Resume; it was passed over.")
    }
    resume.warnings += try passedOver(root)
    return resume
  }

  /// A sentence for each key that is given twice, and for each that no field of a resume holds.
  private static func passedOver(_ root: JSONPath) throws(JSONParser.Failure) -> [String] {
    var warnings = root.repeatedKeys.map { key, line in
      "Line \(line): “\(shown(key))” stands there twice; the last was read."
    }
    func tell(_ section: String, _ objects: [JSONPath], _ read: Set<String>) {
      var told: Set<String> = []
      for object in objects {
        for (key, line) in object.filledKeys(besides: read) where told.insert(key).inserted {
          warnings.append("Line \(line): “\(shown(key))” of “\(section)” was passed over.")
        }
      }
    }
    if let basics = try root.object("basics") {
      tell("basics", [basics], fields["basics"] ?? [])
      tell("profiles", try basics.list("profiles"), ["network", "username", "url"])
    }
    for (section, _) in titles { tell(section, try root.list(section), fields[section] ?? []) }
    return warnings
  }

  /// What is read of each section. A picture says nothing.
  private static let fields: [String: Set<String>] = {
    let entry: Set<String> = [
      "startDate", "endDate", "summary", "description", "url", "website", "keywords", "highlights",
      "location",
    ]
    return [
      "basics": [
        "name", "label", "email", "phone", "url", "website", "summary", "location", "profiles", "image",
        "picture",
      ],
      "work": entry.union(["name", "company", "position"]),
      "volunteer": entry.union(["organization", "name", "position"]),
      "projects": entry.union(["name", "roles"]),
      "education": entry.union(["institution", "area", "studyType", "score", "courses"]),
      "skills": ["name", "keywords"], "certificates": ["name", "issuer", "date"],
      "languages": ["language", "fluency"], "awards": ["title", "awarder", "date", "summary"],
      "publications": ["name", "publisher", "releaseDate", "summary"], "interests": ["name", "keywords"],
      "references": ["name", "reference"],
    ]
  }()

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
  private static let titles = [
    ("work", "Work"), ("volunteer", "Volunteer"), ("education", "Education"), ("projects", "Projects"),
    ("skills", "Skills"),
    ("certificates", "Certificates"), ("languages", "Languages"), ("awards", "Awards"),
    ("publications", "Publications"),
    ("interests", "Interests"), ("references", "References"),
  ]

  private static let known = Set(titles.map { $0.0 } + ["$schema", "basics", "meta"])

  /// A key in a message: short, in one line.
  private static func shown(_ key: String) -> String {
    String(TextDecoder.clean(key).prefix(40).map { $0.isNewline ? " " : $0 })
  }

  private static func basics(_ object: JSONPath) throws(JSONParser.Failure) -> Resume.Basics {
    var basics = Resume.Basics()
    basics.name = try object.text("name")
    basics.label = try object.text("label")
    basics.email = try object.text("email")
    basics.phone = try object.text("phone")
    basics.url = try object.text("url")
    if basics.url.isEmpty { basics.url = try object.text("website") }
    basics.summary = try object.text("summary")
    if let place = try object.object("location") {
      var parts: [String] = []
      for key in ["address", "postalCode", "city", "region", "countryCode"] {
        let part = try place.text(key)
        if !part.isEmpty { parts.append(part) }
      }
      basics.location = parts.joined(separator: ", ")
    }
    for profile in try object.list("profiles") {
      basics.profiles.append(
        Resume.Profile(
          network: try profile.text("network"), username: try profile.text("username"),
          url: try profile.text("url")))
    }
    return basics
  }

  private static func entries(
    _ root: JSONPath, _ key: String, name: [String], position: [String]
  ) throws(JSONParser.Failure) -> [Resume.Entry] {
    var entries: [Resume.Entry] = []
    for object in try root.list(key) {
      var entry = Resume.Entry()
      for key in name where entry.name.isEmpty { entry.name = try object.text(key) }
      for key in position where entry.position.isEmpty { entry.position = try object.text(key) }
      if key == "projects" {
        entry.position = try object.strings("roles").map(\.text).joined(separator: ", ")
      }
      entry.location = try object.text("location")
      entry.startDate = try object.date("startDate")
      entry.endDate = try object.date("endDate")
      entry.isCurrent = entry.endDate.isEmpty && !entry.startDate.isEmpty && key != "projects"
      entry.summary = try object.texts(["description", "summary"])
      entry.studyType = try object.text("studyType")
      entry.score = try object.text("score")
      entry.url = try object.text("url")
      if entry.url.isEmpty { entry.url = try object.text("website") }
      entry.keywords = try object.strings("keywords").map(\.text)
      entry.line = object.line
      if key == "education" { entry.keywords += try object.strings("courses").map(\.text) }
      for highlight in try object.strings("highlights") {
        entry.highlights.append(Resume.Highlight(text: highlight.text, line: highlight.line))
      }
      if entry.highlights.isEmpty, let lines = listed(entry.summary) {
        entry.highlights = lines.map { Resume.Highlight(text: $0, line: object.line) }
        entry.summary = ""
      }
      entries.append(entry)
    }
    return entries
  }

  /// The items of a `summary` that is a list, one a line, as people write it who leave `highlights` empty; nil where it
  /// is a text. Paragraphs have a blank line between them.
  private static func listed(_ summary: String) -> [String]? {
    guard summary.contains("\n"), !summary.contains("\n\n") else { return nil }
    let lines = summary.split(separator: "\n").map { line in
      var line = line.drop(while: \.isWhitespace)
      if let mark = line.unicodeScalars.first,
        BulletGlyph.isStrong(mark) || "-*".unicodeScalars.contains(mark),
        line.dropFirst().first?.isWhitespace ?? false
      {
        line = line.dropFirst().drop(while: \.isWhitespace)
      }
      return String(line)
    }.filter { !$0.isEmpty }
    return lines.count >= 2 ? lines : nil
  }

  private static func items(
    _ root: JSONPath, _ key: String, name: String, detail: [String], date: String?
  ) throws(JSONParser.Failure) -> [Resume.Item] {
    var items: [Resume.Item] = []
    for object in try root.list(key) {
      var item = Resume.Item(name: try object.text(name), line: object.line)
      item.detail = try object.texts(detail)
      if key == "interests", case let keywords = try object.strings("keywords"), !keywords.isEmpty {
        item.name += (item.name.isEmpty ? "" : ": ") + keywords.map(\.text).joined(separator: ", ")
      }
      if let date { item.date = try object.date(date) }
      items.append(item)
    }
    return items
  }
}
