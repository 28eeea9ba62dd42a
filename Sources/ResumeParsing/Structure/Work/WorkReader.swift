/// Reads jobs and voluntary positions; what their headers say, ``WorkHeader`` tells.
struct WorkReader {
  /// The entries of `section`; `warnings` gets a sentence for each line that was not understood. `schools` are the
  /// resume's sections of education, which show in which order it prints names and titles.
  static func entries(of section: ResumeSection, schools: [ResumeSection] = [], warnings: inout [String])
    -> [Resume.Entry]
  {
    var drafts = BulletGroups.merged(SubHeadings.merged(EntryGrouper.drafts(of: section)))
    let bracketsHoldTitles = drafts.contains { HeaderPart.holdsTitleInBrackets($0.header) }
    // An entry's lines go when they are read: those of a long file take more room than what is made of them.
    var heads: [(date: DateMention?, line: Int?, level: Int)] = []
    heads.reserveCapacity(drafts.count)
    var readings = drafts.indices.map { index in
      let header = drafts[index].header
      let level = header.first.map { $0.line.role == .heading ? $0.line.level : 0 } ?? 0
      heads.append((drafts[index].date, header.first?.line.number, level))
      drafts[index].header = []
      return WorkHeader.reading(of: header, bracketsHoldTitles: bracketsHoldTitles)
    }
    HeaderRows.settle(&readings)
    settleRoles(&readings, heads.map(\.date), isEmpty: drafts.map(\.body.isEmpty))
    HeaderOrder.settle(&readings, schools: schools)
    // A habit of "Title" over "Company" also tells what an only part is.
    let umbrella = drafts.indices.map { index in
      readings[index].isNameOnly && drafts[index].body.isEmpty && index + 1 < drafts.count
        && readings[index + 1].isTitleOnly
    }
    var entries: [Resume.Entry] = []
    entries.reserveCapacity(drafts.count)
    var company = HeaderReading()
    // The whole stay at it, for an only role that has no date of its own.
    var stay: DateMention?
    /// The level of the heading that names the company and when, but no title; 0 where there is none.
    var companyLevel = 0
    for index in drafts.indices {
      let (draft, reading, head) = (drafts[index], readings[index], heads[index])
      drafts[index] = EntryDraft()
      readings[index] = HeaderReading()
      if umbrella[index] {
        (company, stay, companyLevel) = (reading, head.date, 0)
        continue
      }
      if reading.name.isEmpty, reading.position.isEmpty, head.date == nil {
        attach(draft, to: &entries, section: section, warnings: &warnings)
        continue
      }
      if reading.isNameOnly, head.date == nil, draft.body.isEmpty, !entries.isEmpty {
        warnings.append("Line \(head.line ?? section.number) of “\(section.title)” was not understood.")
        entries[entries.count - 1].summary = joined(entries[entries.count - 1].summary, reading.name)
        continue
      }
      var entry = Resume.Entry()
      entry.name = reading.name
      entry.position = reading.position
      // "Lima (PE), Aktau (KZ)" keeps its brackets.
      entry.location =
        reading.location.hasSuffix(")") && !reading.location.hasPrefix("(")
        ? reading.location : TextFolding.trimmed(reading.location, of: "()（）")
      entry.url = reading.url
      entry.keywords = draft.keywords
      entry.line = head.line ?? draft.body.first?.number ?? section.number
      // A title marked up as the firm above it, which has its own dates, is no title at that firm.
      if reading.isTitleOnly, !company.name.isEmpty, companyLevel == 0 || companyLevel != head.level {
        entry.name = company.name
        if entry.location.isEmpty { entry.location = company.location }
      }
      EntryBody.setDates(
        of: &entry, from: head.date ?? (reading.isTitleOnly ? stay : nil), isSingleAnEnd: false)
      stay = nil
      entry.summary = (reading.notes + draft.groups).joined(separator: "; ")
      if let (name, history) = OrganisationHistory.parted(entry.name) {
        entry.name = name
        entry.summary = entry.summary.isEmpty ? history : history + "; " + entry.summary
      }
      EntryBody.fill(&entry, from: draft.body)
      if !entry.name.isEmpty, !reading.isTitleOnly {
        company = reading
        companyLevel = reading.isNameOnly && head.date != nil && !draft.body.isEmpty ? head.level : 0
      }
      entries.append(entry)
    }
    return entries
  }

  /// Makes titles whole that a comma parts, below the name of an organisation that stands alone with the
  /// whole stay, while they are dated within it: "Ward Manager, Orthopaedics 2019 – 2021" below "Larkspur
  /// Health Board 2013 – present".
  private static func settleRoles(
    _ readings: inout [HeaderReading], _ dates: [DateMention?], isEmpty: [Bool]
  ) {
    for index in readings.indices where readings[index].isNameOnly && isEmpty[index] {
      guard let stay = dates[index], stay.isRange else { continue }
      var next = index + 1
      while next < readings.count, let date = dates[next], stay.holds(date) {
        let pieces = readings[next].pieces
        if pieces.count == 2, JobTitleWords.score(pieces[0]) >= 2, OrganisationWords.score(pieces[1]) < 2 {
          readings[next].becomeTitle(pieces.joined(separator: ", "))
        }
        next += 1
      }
    }
  }

  private static func joined(_ text: String, _ more: String) -> String {
    text.isEmpty ? more : text + " " + more
  }

  private static func attach(
    _ draft: EntryDraft, to entries: inout [Resume.Entry], section: ResumeSection, warnings: inout [String]
  ) {
    if entries.isEmpty {
      guard !draft.body.isEmpty else { return }
      var entry = Resume.Entry()
      entry.line = draft.body[0].number
      EntryBody.fill(&entry, from: draft.body)
      warnings.append("Line \(entry.line) of “\(section.title)” has no job above it.")
      entries.append(entry)
    } else {
      EntryBody.fill(&entries[entries.count - 1], from: draft.body)
      entries[entries.count - 1].keywords += draft.keywords
    }
  }
}
