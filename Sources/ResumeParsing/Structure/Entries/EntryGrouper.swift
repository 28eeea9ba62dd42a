/// Groups a section's lines into entries.
///
/// Bullets and sentences are an entry's body; every other line heads one. A header that follows a body begins a new
/// entry; several headers in a row are told apart by their dates, since an entry has one.
struct EntryGrouper {
  private let lines: EntryLines
  /// The section with those ``lines``.
  private let section: ResumeSection
  private var drafts: [EntryDraft] = []
  private var current = EntryDraft()
  /// Whether each entry of the section begins with a line that is nothing but its date.
  private var datesLead = false

  private init(_ section: ResumeSection) {
    lines = EntryLines(of: section)
    self.section = lines.section
  }

  /// The entries of `section` as lines.
  static func drafts(of section: ResumeSection) -> [EntryDraft] {
    if let (rest, dates) = TrailingDates.parted(section) {
      var drafts = drafts(of: rest)
      if drafts.count == dates.count {
        for index in drafts.indices { drafts[index].header.append(dates[index]) }
        return drafts
      }
    }
    var grouper = EntryGrouper(section)
    grouper.read()
    return EntryDates.merged(EntryDates.separated(grouper.drafts, in: section.kind), in: section.kind)
  }

  private mutating func read() {
    let bulletsAreHeaders = BulletHeads.areAll(of: section)
    let areApart = bulletsAreHeaders && BulletHeads.areApart(in: section)
    datesLead = EntryGrouper.datesLead(section)
    let look = EntryLook.ofEntries(in: section)
    let heads = BulletHeads.marked(in: section.lines)
    for (index, line) in section.lines.enumerated() {
      if line.segments.count == 1,
        LineWords.isContact(line.text) && !ContactScanner.isLink(line.text) || EntryGrouper.isLinks(line.text)
      {
        continue
      }
      if EntryGrouper.sumsUp(line) { continue }
      if line.role == .text, !line.links.isEmpty, LinkLabels.areAll(line.text) {
        if !current.header.isEmpty { current.header[0].line.links += line.links }
        continue
      }
      if line.role == .bullet, !(bulletsAreHeaders && line.level <= 1), !heads.contains(index) {
        addBullet(line)
      } else if let keywords = KeywordLabels.keywords(of: line), hasContent {
        current.keywords += keywords
      } else if isToolList(line, at: index) {
        current.keywords += SkillReader.keywords(line.text)
      } else if section.kind == .education, hasContent, line.segments.count == 1,
        SchoolNotes.isThesis(line.text) || isWholeSchool && SchoolNotes.isNote(line.text)
      {
        current.body.append(line)
      } else if areApart, line.role == .bullet {
        close()
        addHeader(line, at: index)
      } else if isSmallChips(line) {
        addTail(line)
      } else if let look, isTail(line, at: index, look: look) {
        addTail(line)
      } else if let (date, rest) = leadingDate(of: line) {
        current.header.append(HeaderDates.split(date))
        current.body.append(rest)
      } else if let title = titleBelowDate(line) {
        current.header.append(HeaderDates.split(title))
      } else if goesOnWithHeader(line, at: index) {
        current.header.append(HeaderDates.split(line))
      } else if isHeader(line), !endsBlock(line, at: index) {
        addHeader(line, at: index)
      } else {
        current.body.append(line)
      }
    }
    close()
  }

  private var hasContent: Bool { !current.header.isEmpty || !current.body.isEmpty }

  /// "Oct 2025 – present (until May as a student). Advisor: …" below an entry's heading: its date, and what is said besides.
  private func leadingDate(of line: ResumeLine) -> (date: ResumeLine, rest: ResumeLine)? {
    guard line.role == .text, current.body.isEmpty, !current.header.isEmpty,
      line.text.split(separator: " ").count > 8, LineWords.opensWithRange(line.text), current.date == nil,
      let range = DateScanner.mentions(in: line.text).first
    else { return nil }
    let scalars = line.text.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: range.span.upperBound)
    let text = TextFolding.trimmed(String(line.text[end...]), of: ",;·|–—- ")
    guard text.split(separator: " ").count > 8 || text.hasPrefix("(") else { return nil }
    var (date, rest) = (line, line)
    date.set([String(line.text[..<end])])
    rest.set([text])
    return (date, rest)
  }

  /// "Network Technician at Harrow Works, Leeds." below nothing but a date, without the full stop: it says who and where.
  private func titleBelowDate(_ line: ResumeLine) -> ResumeLine? {
    guard line.role == .text, section.kind == .work, current.body.isEmpty,
      let date = current.header.last, date.segments.isEmpty, !date.dates.isEmpty, line.text.hasSuffix("."),
      let cut = [" at ", " bei ", " chez "].compactMap({ line.text.firstRange(of: $0) }).first,
      line.text.split(separator: " ").count <= 16, !line.text.dropLast().contains(". "),
      case let name = String(line.text[..<cut.lowerBound]), JobTitleWords.score(name) >= 2,
      name.split(separator: " ").allSatisfy({
        ["and", "of", "for", "in"].contains($0) || !($0.unicodeScalars.first?.properties.isLowercase ?? true)
      }), !["He", "She", "They", "I"].contains(where: { name.hasPrefix($0 + " ") })
    else { return nil }
    var title = line
    title.set([String(line.text.dropLast())])
    return title
  }

  /// Whether `line` states the date, or right below it the title, of a job whose heading has what the firm does between:
  /// "## Acme" over "A market for …", "2021 – 2023" and "Engineer".
  private func goesOnWithHeader(_ line: ResumeLine, at index: Int) -> Bool {
    guard line.role == .text, section.kind == .work, let head = current.header.first,
      head.line.role == .heading,
      !current.body.isEmpty, !current.body.contains(where: { $0.role == .bullet }), line.gapAbove == 0
    else { return false }
    if current.date == nil { return current.header.count == 1 && HeaderDates.isDate(line.text) }
    return current.header.count == 2 && current.header[1].line.number == section.lines[index - 1].number
      && JobTitleWords.score(line.text) >= 2 && line.text.split(separator: " ").count <= 8
  }

  /// "_Debian, Java, PostgreSQL_" between an entry's text and the heading of the next: what it was built with.
  private func isToolList(_ line: ResumeLine, at index: Int) -> Bool {
    guard line.role == .text, line.isItalic, !line.isBold, !current.body.isEmpty,
      index + 1 == section.lines.count || section.lines[index + 1].role == .heading,
      HeaderDates.split(line).dates.isEmpty, !line.text.hasSuffix(".")
    else { return false }
    let items = SkillReader.keywords(line.text)
    return items.count >= 2 && items.allSatisfy { $0.split(separator: " ").count <= 3 }
  }

  /// Chips below an entry's text, set smaller than its header: what it was built with.
  private func isSmallChips(_ line: ResumeLine) -> Bool {
    guard line.chips.count >= 2, line.role == .text, !current.body.isEmpty, section.kind != .education,
      let head = current.header.first?.line.fontSize, line.fontSize < head - 0.5
    else { return false }
    return line.chips.allSatisfy { $0.split(separator: " ").count <= 3 && !HeaderDates.isDate($0) }
  }

  /// Whether the header so far names a school and a degree.
  private var isWholeSchool: Bool {
    let texts = current.header.flatMap(\.segments)
    return texts.contains { OrganisationWords.isSchool($0) }
      && texts.contains { DegreeWords.contains($0) || DegreeWords.leading($0) != nil }
  }

  private mutating func addBullet(_ line: ResumeLine) {
    // A page that sets dates in a right-hand column can put one beside the first bullet.
    if line.segments.count > 1, !current.header.isEmpty {
      let aside = line.segments.dropFirst().filter { HeaderDates.isDate($0) || PlaceNames.isPlace($0) }
      if !aside.isEmpty {
        var bullet = line
        bullet.set(line.segments.filter { !aside.contains($0) })
        var header = line
        header.set(Array(aside))
        current.header.append(HeaderDates.split(header))
        current.body.append(bullet)
        return
      }
    }
    current.body.append(line)
  }

  private mutating func addHeader(_ line: ResumeLine, at index: Int) {
    var line = line
    if section.kind == .projects, let (name, rest) = NamedSentence.parted(line.text),
      line.role != .heading
    {
      if hasContent { close() }
      var head = line
      head.text = name
      head.segments = [name]
      line.text = rest
      line.segments = [rest]
      line.role = .bullet
      current.header.append(HeaderDates.split(head))
      current.body.append(line)
      return
    }
    if !hasContent, EntryGrouper.headsPositions(line) { return }
    var header = HeaderDates.split(line)
    header.field = lines.field(of: line)
    // "###### Asset class: bonds" inside an entry that is marked up above it.
    if line.role == .heading, header.field == nil, header.dates.isEmpty,
      let head = current.header.first?.line,
      head.role == .heading, line.level > head.level, current.date != nil,
      let parts = LabelledText(line.text),
      !parts.value.isEmpty, JobTitleWords.score(line.text) < 2
    {
      current.groups.append(line.text)
      return
    }
    if !current.body.isEmpty {
      // "Project: …", "Supervisor: …" between an entry's lists, and no date that would make it an entry of its own.
      if header.field == .note, lines.opener != .note, header.dates.isEmpty,
        !(index + 1 < section.lines.count && section.lines[index + 1].role != .bullet
          && LineWords.isDated(section.lines[index + 1].text))
      {
        current.header.append(header)
        return
      }
      // A form may ask for the employer below the duties.
      if let field = header.field, let opener = lines.opener, field != opener,
        current.header.contains(where: { $0.field == opener }),
        !current.header.contains(where: { $0.field == field })
      {
        current.header.append(header)
        return
      }
      // A date that stands alone behind a body belongs to the entry above if that has none.
      if header.segments.isEmpty, current.date == nil {
        current.header.append(header)
        return
      }
      if header.segments.isEmpty && !datesLead && header.field != .date || isStray(header) {
        // "Previous positions:" over further entries is nothing that was done.
        if header.dates.isEmpty, line.text.hasSuffix(":"), isOverHeader(index) { return }
        current.body.append(line)
        return
      }
      close()
    } else if let first = current.header.first, line.role == .heading,
      !(header.segments.isEmpty && current.date == nil),
      // A date above the heading it dates.
      !(current.header.allSatisfy { $0.segments.allSatisfy(PlaceNames.isPlace) } && header.dates.isEmpty),
      // A place may follow a date, each marked as a heading.
      current.header.contains(where: {
        $0.line.role == .heading && $0.line.level >= line.level && !$0.segments.isEmpty
      })
        || first.line.role != .heading
    {
      close()
    } else if section.kind == .projects, header.line.isBold, current.header.contains(where: \.line.isBold),
      !current.header.contains(where: { !$0.line.isBold && $0.line.gapAbove > line.gapAbove })
    {
      close()
    }
    current.header.append(header)
  }

  // MARK: What the section's print says

  /// A date line that opens the section, and another one after the first entry's body.
  private static func datesLead(_ section: ResumeSection) -> Bool {
    func isDateLine(_ line: ResumeLine) -> Bool { line.role != .bullet && HeaderDates.isDate(line.text) }
    guard let first = section.lines.first, isDateLine(first), section.lines.count >= 3 else { return false }
    guard let body = section.lines.firstIndex(where: { $0.role == .bullet }) else {
      // Schools may have no more than a sentence each, and jobs be told in prose below a date and a title.
      let dates = section.lines.indices.filter { isDateLine(section.lines[$0]) }
      guard dates.count >= 2 else { return false }
      if section.kind == .education { return true }
      return dates.allSatisfy { at in
        section.lines[(at + 1)...].prefix(2).contains { JobTitleWords.score($0.text) >= 2 }
      }
    }
    return section.lines[body...].contains(where: isDateLine)
      || !section.lines.dropFirst().contains(where: isDateLine)
  }

  /// Whether a line after an entry's body belongs to that entry: it is set otherwise than entries begin, and the
  /// next entry, or the end, follows.
  private func isTail(_ line: ResumeLine, at index: Int, look: EntryLook) -> Bool {
    guard !current.body.isEmpty, EntryLook(line) != look, HeaderDates.split(line).dates.isEmpty,
      line.segments.allSatisfy({ $0.split(separator: " ").count <= 3 }), JobTitleWords.score(line.text) < 2,
      // A name with its place at the right heads an entry.
      !(line.segments.count == 2 && PlaceNames.isPlace(line.segments[1]))
    else { return false }
    guard index + 1 < section.lines.count else { return true }
    let next = section.lines[index + 1]
    return next.role != .bullet && EntryLook(next) == look
  }

  /// Whether a line of plain text ends an entry's body: nothing parts it from the line above, but a blank line from
  /// what follows, and nothing in it is a date or a title.
  private func endsBlock(_ line: ResumeLine, at index: Int) -> Bool {
    guard line.role == .text, line.fontSize == 0, line.gapAbove == 0, !line.isBold, line.segments.count == 1,
      let above = current.body.last, above.role != .bullet, above.text.split(separator: " ").count >= 4,
      line.text.split(separator: " ").count >= 4, JobTitleWords.score(line.text) < 2,
      OrganisationWords.score(line.text) == 0, HeaderDates.split(line).dates.isEmpty
    else { return false }
    return index + 1 >= section.lines.count || section.lines[index + 1].gapAbove > 0
  }

  /// Chips or a list without a label below an entry: what it was built with.
  private mutating func addTail(_ line: ResumeLine) {
    let items = line.chips.isEmpty ? line.segments.flatMap { SkillReader.keywords($0) } : line.chips
    if items.count > 1 || line.text.split(separator: " ").count <= 2 {
      current.keywords += items
    } else {
      current.body.append(line)
    }
  }

  /// A line after bullets that heads nothing: an only word in lower case, a label without a value.
  private func isStray(_ header: HeaderLine) -> Bool {
    guard header.dates.isEmpty, header.line.role != .heading, !header.line.isBold else { return false }
    guard let first = header.line.text.unicodeScalars.first else { return true }
    // "iOS Developer" is a title.
    if first.properties.isLowercase, section.kind != .projects, JobTitleWords.score(header.line.text) < 2 {
      return true
    }
    // "Data Science:" over a list heads a project.
    return header.line.text.hasSuffix(":")
      && !(section.kind == .projects && !FieldLabels.isLabel(header.line.text))
  }

  /// "Current positions:", "Previous roles" over entries that follow.
  private static func headsPositions(_ line: ResumeLine) -> Bool {
    let words = TextFolding.words(line.text)
    guard line.role != .bullet, words.count == 2, let last = words.last else { return false }
    return ["positions", "roles", "jobs", "employment", "experience", "employers"].contains(last)
      && ["current", "previous", "past", "former", "earlier", "other", "prior"].contains(words[0])
  }

  /// Whether the line below the one at `index` heads something.
  private func isOverHeader(_ index: Int) -> Bool {
    guard index + 1 < section.lines.count else { return false }
    let next = section.lines[index + 1]
    return next.role != .bullet && isHeader(next)
  }

  private mutating func close() {
    if hasContent { drafts.append(current) }
    current = EntryDraft()
  }

  private func isHeader(_ line: ResumeLine) -> Bool {
    if lines.field(of: line) != nil { return true }
    if line.role == .text, !line.isBold, DatedAside.ends(line.text) { return false }
    if line.role == .heading || line.role == .row || line.segments.count > 1 { return true }
    if section.kind == .projects, NamedSentence.parted(line.text) != nil { return true }
    let header = HeaderDates.split(line)
    if !header.dates.isEmpty {
      let text = header.segments.joined(separator: " ")
      let words = text.split(separator: " ").count
      if !line.isBold, isDatedSentence(line.text, without: text, words: words) { return false }
      return words <= 16
    }
    if line.isBold, line.text.split(separator: " ").count <= 10 { return true }
    if JobTitleWords.score(line.text) >= 2, line.text.split(separator: " ").count <= 8,
      !startsWithWorkVerb(line.text)
    {
      return true
    }
    if section.kind == .education,
      DegreeWords.leading(line.text) != nil || OrganisationWords.isSchool(line.text),
      line.text.split(separator: " ").count <= 16
    {
      return true
    }
    return !WorkSentence.matches(line.text)
  }

  /// "Dropped eleven features nobody had used since 2018 and cut …", "May 2023 release: seat reservations on …": a date
  /// inside a sentence about work.
  private func isDatedSentence(_ text: String, without rest: String, words: Int) -> Bool {
    guard words >= 7 else { return false }
    let goesOnSmall = rest.unicodeScalars.first?.properties.isLowercase ?? false
    if goesOnSmall, !text.hasPrefix(rest.prefix(8)) { return true }
    let last = text.split(separator: " ").last.map(String.init) ?? ""
    return startsWithWorkVerb(text) && !DateShape.looksLikeDate(last) && rest.hasSuffix(last)
  }

  private func startsWithWorkVerb(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count >= 4, !isTitleInCapitals(text) else { return false }
    return WorkSentence.startsWithVerb(String(first)) && TextFolding.key(String(first)) != "lead"
  }

  /// "Build and Release Engineer, Pune": a verb that is a noun as well, all written large, ending in a profession.
  private func isTitleInCapitals(_ text: String) -> Bool {
    let words = HeaderPart.commaPieces(text).first?.split(separator: " ").map(String.init) ?? []
    guard let first = words.first, let last = words.last, (2...6).contains(words.count),
      !first.hasSuffix("ed")
    else { return false }
    return
      (JobTitleWords.score(last) >= 2
      || JobTitleWords.score(last) == 1 && words.dropFirst().contains { JobTitleWords.score($0) >= 2 })
      && words.allSatisfy { $0.count <= 3 || $0.unicodeScalars.first?.properties.isUppercase ?? false }
  }

  /// "2011-03-01 of experience", "Since 2011 of professional experience": how long all jobs took together heads none.
  private static func sumsUp(_ line: ResumeLine) -> Bool {
    guard line.text.hasSuffix("experience") else { return false }
    let header = HeaderDates.split(line)
    let words = header.segments.joined(separator: " ").split(separator: " ")
    return header.dates.count == 1 && words.count <= 4 && words.first == "of"
  }

  /// Whether a line is two links or more and marks between them: contact data at the foot of a page.
  private static func isLinks(_ text: String) -> Bool {
    // Hardly any line begins with a word that has a full stop in it.
    guard text.utf8.prefix(while: { $0 != UInt8(ascii: " ") }).contains(UInt8(ascii: ".")) else {
      return false
    }
    let words = text.split(separator: " ").filter { $0.contains(where: \.isLetter) }
    return words.count >= 2
      && words.allSatisfy { ContactScanner.isLink(String($0)) || ContactScanner.email(in: String($0)) != nil }
  }
}
