/// Reads projects: a name, what it is built with, and what was done.
enum ProjectReader {
  /// The projects of `section`.
  static func entries(of section: ResumeSection) -> [Resume.Entry] {
    if !section.lines.contains(where: { $0.role != .bullet }),
      !section.lines.contains(where: { $0.level >= 2 })
    {
      return section.lines.map(entry(ofBullet:))
    }
    if let rows = NamedSentence.rows(of: section) { return rows }
    return EntryGrouper.drafts(of: section).map { draft in
      var entry = Resume.Entry()
      read(draft, into: &entry)
      entry.keywords += draft.keywords
      entry.line = draft.header.first?.line.number ?? draft.body.first?.number ?? section.number
      EntryBody.setDates(of: &entry, from: draft.date ?? dateAmongTools(of: &entry), isSingleAnEnd: false)
      EntryBody.fill(&entry, from: draft.body)
      return entry
    }
  }

  /// The date that stands among what a project is built with, taken out: "tracefold (2021, Go, PostgreSQL)".
  private static func dateAmongTools(of entry: inout Resume.Entry) -> DateMention? {
    guard entry.keywords.count > 1, let at = entry.keywords.firstIndex(where: HeaderDates.isDate) else {
      return nil
    }
    return DateScanner.mentions(in: entry.keywords.remove(at: at)).first
  }

  /// A project that is nothing but a bullet: "tracefold: a traffic shadowing proxy".
  private static func entry(ofBullet line: ResumeLine) -> Resume.Entry {
    var entry = Resume.Entry()
    entry.line = line.number
    // "Smart Walking Stick (ESP32, Embedded C)" is nothing but a name.
    let (bare, tools) = nameAndTools(line.text)
    if !tools.isEmpty, bare.split(separator: " ").count <= 8, !LineWords.startsWithVerb(bare) {
      (entry.name, entry.keywords) = (bare, tools)
      entry.url = line.links.first ?? ""
      return entry
    }
    if let (name, _) = NamedSentence.parted(line.text) { entry.name = name }
    entry.highlights = [Resume.Highlight(text: line.text, line: line.number)]
    entry.url = ContactScanner.links(in: line.text).first ?? line.links.first ?? ""
    return entry
  }

  private static func read(_ draft: EntryDraft, into entry: inout Resume.Entry) {
    for line in draft.header where line.field != nil {
      let text = line.segments.joined(separator: ", ")
      switch line.field {
      case .organisation where entry.name.isEmpty: entry.name = text
      case .position where entry.position.isEmpty: entry.position = text
      case .place where entry.location.isEmpty: entry.location = text
      case .date: break
      default: entry.summary = entry.summary.isEmpty ? text : entry.summary + "; " + text
      }
    }
    for part in HeaderPart.parts(of: draft.header.filter { $0.field == nil }) {
      if ContactScanner.isLink(part.text) {
        if entry.url.isEmpty { entry.url = part.text }
      } else if entry.name.isEmpty {
        (entry.name, entry.keywords) = nameAndTools(part.text)
      } else if isToolList(part.text) {
        // "(Go, Kafka)" in brackets of its own, but "Go (Fiber)" as it is.
        let isBracketed = part.text.hasPrefix("(") && part.text.hasSuffix(")")
        entry.keywords += SkillReader.keywords(
          isBracketed ? String(part.text.dropFirst().dropLast()) : part.text)
      } else if entry.position.isEmpty, JobTitleWords.score(part.text) >= 2,
        part.text.split(separator: " ").count <= 5
      {
        entry.position = part.text
      } else if entry.location.isEmpty, PlaceNames.isPlace(part.text) {
        entry.location = part.text
      } else {
        entry.summary = entry.summary.isEmpty ? part.text : entry.summary + "; " + part.text
      }
    }
    if entry.url.isEmpty,
      let link = draft.header.flatMap(\.line.links).first(where: { ContactScanner.uri($0) != nil })
    {
      entry.url = link
    }
  }

  /// "tracefold (Go, PostgreSQL)": the name and what it is built with.
  private static func nameAndTools(_ text: String) -> (String, [String]) {
    // Wide brackets belong to the name: "Heron 轻量任务调度系统（Go）".
    guard text.hasSuffix(")"), let parts = BracketedText(text), isToolList(parts.inside) else {
      return (text, [])
    }
    return (parts.before, SkillReader.keywords(parts.inside))
  }

  /// Whether `text` is a list of technologies: short items between commas, or one word that starts with a capital.
  private static func isToolList(_ text: String) -> Bool {
    let items = SkillReader.keywords(text)
    if items.count == 1 {
      // A phrase in a script without blanks says what the project is.
      return text.split(separator: " ").count <= 2 && !text.hasSuffix(".")
        && !(TextFolding.isCJK(text) && text.unicodeScalars.count > 12)
    }
    return items.count >= 2 && items.allSatisfy { $0.split(separator: " ").count <= 4 }
  }
}
