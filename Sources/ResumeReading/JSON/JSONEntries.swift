import ResumeParsing

/// Reads the entries of a document's jobs, voluntary positions, projects and schools.
struct JSONEntries {
  /// The section's key in JSON Resume.
  let section: String
  let log: JSONLog

  /// The entries under `node`: a list of them, one, or a list with something around it.
  func entries(_ node: JSONNode) -> [Resume.Entry] {
    switch node.value {
    case .array(let elements): return elements.flatMap { entries($0) }
    case .object:
      guard let record = JSONRecord(node, name: section, log: log) else { return [] }
      if let inner = inner(record) { return inner.flatMap { entries($0) } }
      let found = entries(record).filter(isFilled)
      // {"Internship": "One month with the harbour police"}
      guard found.isEmpty, !node.isTouched, let text = JSONTexts.text(of: node), namesSomething(text) else {
        return found
      }
      node.markRead()
      return [entry(of: text, line: node.line)]
    case .string, .number:
      guard let text = JSONTexts.text(of: node), namesSomething(text) else { return [] }
      node.markRead()
      log.bare(section, line: node.line)
      return [entry(of: text, line: node.line)]
    case .null, .bool: return []
    }
  }

  /// Whether a text may be an entry: figures alone name no job.
  private func namesSomething(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }

  /// The lists in an object that is around them (`{"title": "…", "works": […]}`, `{"first": {…}, "second": {…}}`);
  /// nil where the object is an entry.
  private func inner(_ record: JSONRecord) -> [JSONNode]? {
    let filled = record.rest
    let lists = filled.filter(\.node.holdsObjects)
    guard !lists.isEmpty,
      ![.startDate, .dates, .institution, .organisation].contains(where: { names in record.has(names) })
    else { return nil }
    let others = filled.filter { !$0.node.holdsObjects }
    // The title of the section, which its key says as well, and whether it is shown.
    let saysNothing = { (member: (key: String, node: JSONNode)) in
      if case .bool = member.node.value { return true }
      return ["title", "heading", "label", "type"].contains(JSONRecord.folded(member.key))
    }
    guard others.allSatisfy({ saysNothing($0) || JSONRecord.folded($0.key).hasPrefix("intro") }) else {
      return nil
    }
    for other in others where saysNothing(other) { other.node.markRead() }
    return lists.map(\.node)
  }

  /// An entry that is a text alone: a name where it is short, what was done where it is a sentence.
  private func entry(of text: String, line: Int) -> Resume.Entry {
    var entry = Resume.Entry()
    entry.line = line
    if text.count <= 80, !text.hasSuffix("."), section == "projects" || section == "education" {
      entry.name = text
    } else if text.count <= 80, !text.hasSuffix(".") {
      entry.position = text
    } else {
      entry.summary = text
    }
    return entry
  }

  private func isFilled(_ entry: Resume.Entry) -> Bool {
    var empty = Resume.Entry()
    empty.line = entry.line
    empty.isCurrent = entry.isCurrent
    return entry != empty
  }

  /// The entry of `record`, and one more for each further role in the same organisation.
  private func entries(_ record: JSONRecord) -> [Resume.Entry] {
    var entry = Resume.Entry()
    entry.line = record.line
    readNames(record, into: &entry)
    let roles = section == "work" || section == "volunteer" ? record.records(.roles) : []
    readDates(record, into: &entry)
    readText(record, into: &entry)
    guard !roles.isEmpty else { return [entry] }
    return roles.enumerated().map { index, role in
      // What is said of all of them stands with the latest.
      var one = index == 0 ? entry : Resume.Entry()
      (one.name, one.line) = (entry.name, role.line)
      if one.location.isEmpty { one.location = entry.location }
      one.position = role.text(.position)
      if case let place = role.text(.entryLocation), !place.isEmpty { one.location = place }
      (one.startDate, one.endDate, one.isCurrent) = ("", "", false)
      readDates(role, into: &one)
      readText(role, into: &one)
      return one
    }
  }

  private func readNames(_ record: JSONRecord, into entry: inout Resume.Entry) {
    switch section {
    case "projects":
      entry.name = record.text(.project)
      entry.position = record.words(.projectRoles).joined(separator: ", ")
      var about = Resume.About()
      about.entity = record.text(.entity)
      about.type = record.plainText(.type)
      if about != Resume.About() { entry.about = about }
    case "education":
      entry.name = record.text(.institution)
      entry.position = record.text(.area)
      entry.studyType = record.text(.studyType)
      entry.score = record.plainText(.score)
    default:
      entry.name = record.text(.organisation)
      if case let department = record.text(.department), !department.isEmpty {
        entry.name += (entry.name.isEmpty ? "" : ", ") + department
      }
      entry.position = record.plainText(.position)
    }
    let places = record.texts(.entryLocation)
    entry.location = places.joined(separator: ", ")
    // {"title": "Engineer", "location": "Tern"}: where somebody worked may be a firm.
    if entry.name.isEmpty, section == "work" || section == "education", !places.isEmpty,
      !LineWords.isPlace(entry.location)
    {
      (entry.name, entry.location) = (entry.location, "")
    }
    entry.url = record.address(.url)
    if entry.url.isEmpty, let link = record.records(.url).first { entry.url = link.address(.profileURL) }
  }

  private func readDates(_ record: JSONRecord, into entry: inout Resume.Entry) {
    let start = record.date(.startDate)
    let end = record.date(.endDate)
    entry.startDate = start.iso
    entry.endDate = end.iso
    let isCurrent = record.flag(.isCurrent)
    if entry.startDate.isEmpty, entry.endDate.isEmpty, let dates = record.range(.dates) {
      entry.startDate = dates.start
      entry.endDate = dates.end
      entry.isCurrent = dates.isCurrent
      if dates.isSingle {
        entry.endDate = dates.start
        if section == "education" { entry.startDate = "" }
      }
      return
    }
    if isCurrent || end.isPresent { entry.endDate = "" }
    entry.isCurrent = entry.endDate.isEmpty && !entry.startDate.isEmpty && section != "projects"
  }

  private func readText(_ record: JSONRecord, into entry: inout Resume.Entry) {
    while case let lines = record.lines(.highlights), !lines.isEmpty {
      entry.highlights += lines.map { Resume.Highlight(text: $0.text, line: $0.line) }
    }
    let own = record.text(.summary, joinedBy: "\n")
    var about = ""
    var summary = own
    // A list of sentences is what `highlights` is for.
    if let description = record.value(.description), description.elements != nil {
      for line in record.lines(.description) {
        entry.highlights.append(Resume.Highlight(text: line.text, line: line.line))
      }
    } else if case let text = record.text(.description, joinedBy: "\n"), !text.isEmpty {
      if section == "work", !summary.isEmpty, log.isOwnSchema {
        // What the organisation does.
        var employer = Resume.About()
        employer.description = text
        entry.about = employer
      } else {
        about = text
        summary = summary.isEmpty ? text : "\(text); \(summary)"
      }
    }
    if section == "projects", entry.highlights.isEmpty, !about.isEmpty, let lines = listed(own) {
      entry.highlights = lines.map { Resume.Highlight(text: $0, line: record.line) }
      summary = about
    } else if entry.highlights.isEmpty, let lines = listed(summary) {
      entry.highlights = lines.map { Resume.Highlight(text: $0, line: record.line) }
      summary = ""
    }
    if !summary.isEmpty { entry.summary = summary }
    if section == "education" { entry.keywords += record.words(.courses) }
    entry.keywords += record.words(.keywords)
    for sentence in record.sentences() {
      entry.highlights.append(Resume.Highlight(text: sentence.text, line: sentence.line))
    }
  }

  /// The items of a `summary` that is a list, one a line, as people write it who leave `highlights` empty; nil where it
  /// is a text. Paragraphs have a blank line between them.
  private func listed(_ summary: String) -> [String]? {
    guard summary.contains("\n"), !summary.contains("\n\n") else { return nil }
    let printed = summary.split(separator: "\n")
    let marked = printed.count { JSONTexts.isMarked($0) }
    var lines: [String] = []
    for line in printed {
      let text = JSONTexts.unmarked(line)
      if text.isEmpty { continue }
      // What a narrow page wrapped goes on with a small letter and without the others' mark.
      if let last = lines.indices.last, text.first?.isLowercase ?? false, line.hasPrefix(text), marked > 1 {
        lines[last] += " " + text
      } else {
        lines.append(text)
      }
    }
    return lines.count >= 2 ? lines : nil
  }
}
