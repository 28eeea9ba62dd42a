/// Reads jobs and voluntary positions: which part of a header is the organisation, which the title, which the place.
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
      return reading(of: header, bracketsHoldTitles: bracketsHoldTitles)
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
      entry.location = TextFolding.trimmed(reading.location, of: "()（）")
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

  /// Makes titles whole that a comma parts, below the name of an organisation that stands alone with the whole stay, while
  /// they are dated within it: "Ward Manager, Orthopaedics 2019 – 2021" below "Larkspur Health Board 2013 – present".
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

  // MARK: One header

  private static func reading(
    of header: [HeaderLine], bracketsHoldTitles: Bool, keepsCommas: Bool = false
  ) -> HeaderReading {
    var reading = HeaderReading()
    let printed = header
    var header = header
    takeFields(from: &header, into: &reading)
    var parts = HeaderPart.parts(of: header, bracketsHoldTitles: bracketsHoldTitles)
    reading.isDated = header.count == 1 && !header[0].dates.isEmpty
    reading.isList = parts.count == 1
    reading.parts = reading.isList ? HeaderPart.cutAtCommas(parts[0]) : parts
    takeLinks(from: &parts, links: header.flatMap(\.line.links), into: &reading)
    takePlaces(from: &parts, into: &reading)
    takeAgencies(from: &parts, into: &reading)
    parts = parts.filter { part in
      if isType(inBrackets: part.text) {
        reading.notes.append(TextFolding.trimmed(part.text, of: "()"))
        return false
      }
      guard employmentTypes.contains(TextFolding.key(part.text)) else { return true }
      reading.notes.append(part.text)
      return false
    }
    if parts.count == 1 {
      parts = splitAtCommas(parts[0], into: &reading)
      if parts.count > 1 { reading.pieces = parts.map(\.text) }
    } else if parts.count >= 2 {
      let count = parts.count
      parts = withoutCommaPlaces(parts, keepsTitles: keepsCommas, into: &reading)
      if parts.count > count {
        reading.withCommas = [
          Self.reading(of: printed, bracketsHoldTitles: bracketsHoldTitles, keepsCommas: true)
        ]
      }
    }
    let labelled = reading
    assign(parts, to: &reading)
    if !labelled.name.isEmpty { reading.name = labelled.name }
    if !labelled.position.isEmpty { reading.position = labelled.position }
    if !labelled.name.isEmpty, !labelled.position.isEmpty { reading.undecided = nil }
    return reading
  }

  /// Takes what labels name ("Position: …", "Employer: …") out of `header`.
  private static func takeFields(from header: inout [HeaderLine], into reading: inout HeaderReading) {
    for index in header.indices {
      let text = header[index].segments.joined(separator: ", ")
      switch header[index].field {
      case .position where reading.position.isEmpty: reading.position = text
      case .place where reading.location.isEmpty: reading.location = text
      case .note: reading.notes.append(text)
      case .organisation where reading.name.isEmpty:
        var pieces = HeaderPart.commaPieces(text)
        takeTrailingPlace(from: &pieces, keeping: 1, into: &reading)
        // "Acme Ltd, Amsterdam": a form asks for the name with its address.
        if pieces.count == 2, OrganisationWords.score(pieces[0]) > 0 || isShortName(pieces[1]),
          reading.location.isEmpty
        {
          reading.location = pieces[1]
          pieces.removeLast()
        }
        reading.name = pieces.joined(separator: ", ")
      default: continue
      }
      header[index].segments = []
    }
  }

  private static func takeLinks(
    from parts: inout [HeaderPart], links: [String], into reading: inout HeaderReading
  ) {
    parts.removeAll { part in
      guard ContactScanner.isLink(part.text) else { return false }
      if reading.url.isEmpty { reading.url = part.text }
      return true
    }
    if reading.url.isEmpty,
      let link = links.first(where: { ContactScanner.uri($0) != nil && !$0.contains("@") })
    {
      reading.url = link
    }
  }

  /// "Midway (via Brightline)", "through Brightline": who hired is a note, where the work was done the employer.
  private static let agencies = FixedPieces([" (via ", " via ", " (through ", " (über "])

  private static func takeAgencies(from parts: inout [HeaderPart], into reading: inout HeaderReading) {
    for index in parts.indices {
      let text = parts[index].text
      guard agencies.stand(in: text) else { continue }
      for opening in [" (via ", " via ", " (through ", " (über "] {
        guard let cut = text.firstRange(of: opening) else { continue }
        reading.notes.append(TextFolding.trimmed(String(text[cut.lowerBound...]), of: "()"))
        parts[index].text = TextFolding.trimmed(String(text[..<cut.lowerBound]))
        break
      }
    }
    parts.removeAll { $0.text.isEmpty }
  }

  private static func takePlaces(from parts: inout [HeaderPart], into reading: inout HeaderReading) {
    // The last place wins where two parts could be one: names come first.
    guard parts.count > 1, let at = parts.lastIndex(where: { PlaceNames.isPlace($0.text) }) else { return }
    // "Larkfield Vision, Victoria" beside a title only: a name of two words with its place; "Whitby, Whitby".
    if parts.count == 2, JobTitleWords.score(parts[1 - at].text) >= 2 {
      let pieces = HeaderPart.commaPieces(parts[at].text)
      if pieces.count == 2,
        pieces[0].split(separator: " ").count >= 2 && !PlaceNames.isPlace(pieces[0])
          && PlaceNames.isRegion(pieces[1]) && pieces[1].count > 2
          || TextFolding.key(pieces[0]) == TextFolding.key(pieces[1])
      {
        reading.location = pieces[1]
        parts[at].text = pieces[0]
        return
      }
    }
    reading.location = parts[at].text
    parts.remove(at: at)
    // "Remote | Berlin, Germany": both are places.
    if parts.count > 2, let more = parts.lastIndex(where: { PlaceNames.isPlace($0.text) }) {
      reading.location = parts[more].text + ", " + reading.location
      parts.remove(at: more)
    }
  }

  /// One part for all: "Acme, Senior Engineer", "Engineer, Acme, Portland, OR", "Director, Product Management".
  private static func splitAtCommas(_ part: HeaderPart, into reading: inout HeaderReading) -> [HeaderPart] {
    var pieces = HeaderPart.commaPieces(part.text)
    guard pieces.count > 1 else { return [part] }
    takeTrailingPlace(from: &pieces, keeping: 1, into: &reading)
    guard pieces.count > 1 else {
      return [HeaderPart(text: pieces[0], line: part.line, segment: part.segment)]
    }
    pieces = mergedTitles(pieces)
    takeDepartment(from: &pieces, into: &reading)
    return pieces.map { HeaderPart(text: $0, line: part.line, segment: part.segment) }
  }

  /// "Department of Geology, University of Inari": the school is the employer.
  private static func takeDepartment(from pieces: inout [String], into reading: inout HeaderReading) {
    for at in pieces.indices.dropLast() where OrganisationWords.isSchool(pieces[at + 1]) {
      let words = TextFolding.words(pieces[at])
      guard let first = words.first, words.count >= 2, departments.contains(first) else { continue }
      reading.notes.append(pieces[at])
      pieces.remove(at: at)
      return
    }
  }

  private static let departments: WordSet = [
    "department", "dept", "school", "faculty", "division", "institute", "chair", "laboratory", "lab",
    "departement", "faculte", "institut", "fakultat", "lehrstuhl", "departamento", "facultad", "faculdade",
    "dipartimento",
  ]

  /// Title pieces that belong together: "Director", "Product Management"; "Co-Founder", "CTO"; "Charge Nurse", "Surgery"
  /// before "Harrow Hospital".
  private static func mergedTitles(_ pieces: [String]) -> [String] {
    if pieces.count == 3, JobTitleWords.score(pieces[0]) >= 2, OrganisationWords.score(pieces[1]) == 0,
      OrganisationWords.isWhole(pieces[2])
    {
      return [pieces[0] + ", " + pieces[1], pieces[2]]
    }
    var merged: [String] = []
    for piece in pieces {
      if let last = merged.last, JobTitleWords.score(last) >= 1, JobTitleWords.isDepartment(piece),
        pieces.count > 2
      {
        merged[merged.count - 1] = last + ", " + piece
      } else {
        merged.append(piece)
      }
    }
    return merged
  }

  /// Several parts: a comma inside one sets off a place ("Acme, Utrecht") or, where no other part is a title, a title.
  /// `keepsTitles` leaves the latter whole.
  private static func withoutCommaPlaces(
    _ parts: [HeaderPart], keepsTitles: Bool, into reading: inout HeaderReading
  ) -> [HeaderPart] {
    var result: [HeaderPart] = []
    for (index, part) in parts.enumerated() {
      var pieces = HeaderPart.commaPieces(part.text)
      guard pieces.count > 1 else {
        result.append(part)
        continue
      }
      let whole = pieces.count
      takeTrailingPlace(from: &pieces, keeping: 1, into: &reading)
      let hadPlace = pieces.count < whole
      // "Account Executive, Mid-Market at Acme": what stands before the word is the title, whatever commas it has.
      if index + 1 < parts.count, parts[index + 1].followsAt, parts[index + 1].line == part.line {
        result.append(
          HeaderPart(
            text: pieces.joined(separator: ", "), line: part.line, segment: part.segment,
            followsAt: part.followsAt, hadPlace: hadPlace))
        continue
      }
      let others = parts.indices.filter { $0 != index }
      let otherIsTitle = others.contains { JobTitleWords.score(parts[$0].text) >= 2 }
      let titles = pieces.indices.filter { JobTitleWords.score(pieces[$0]) >= 2 }
      if !keepsTitles, pieces.count == 2, titles.count == 1, !otherIsTitle,
        reading.location.isEmpty || others.count > 1,
        !JobTitleWords.isDepartment(pieces[1 - titles[0]]),
        !others.contains(where: { other in
          HeaderPart.commaPieces(parts[other].text).contains {
            OrganisationWords.score($0) > OrganisationWords.score(pieces[1 - titles[0]])
          }
        })
      {
        // "Acme, Engineer — Tampere": title and organisation in one part, so that the other is the place.
        result += pieces.map { HeaderPart(text: $0, line: part.line, segment: part.segment) }
      } else if pieces.count == 2, titles.isEmpty, otherIsTitle, reading.location.isEmpty,
        isShortName(pieces[1]),
        OrganisationWords.score(pieces[1]) == 0, !isCampus(pieces)
      {
        reading.location = pieces[1]
        result.append(
          HeaderPart(text: pieces[0], line: part.line, segment: part.segment, followsAt: part.followsAt))
      } else {
        takeDepartment(from: &pieces, into: &reading)
        result.append(
          HeaderPart(
            text: pieces.joined(separator: ", "), line: part.line, segment: part.segment,
            followsAt: part.followsAt, hadPlace: hadPlace))
      }
    }
    return result
  }

  /// "University of California, Berkeley": the campus is part of the name.
  static func isCampus(_ pieces: [String]) -> Bool {
    guard pieces.count >= 2 else { return false }
    let words = TextFolding.words(pieces[0])
    return words.first == "university" && words.count >= 3 || words.suffix(2) == ["state", "university"]
  }

  private static func takeTrailingPlace(
    from pieces: inout [String], keeping: Int, into reading: inout HeaderReading
  ) {
    guard pieces.count > keeping, let last = pieces.last else { return }
    if pieces.count > keeping + 1, PlaceNames.isRegion(last) {
      let city = pieces[pieces.count - 2]
      if city.split(separator: " ").count <= 3 || city.hasSuffix(" City"), JobTitleWords.score(city) < 2,
        OrganisationWords.score(city) == 0,
        PlaceNames.looksLikeName(city)
      {
        if reading.location.isEmpty { reading.location = city + ", " + last }
        pieces.removeLast(2)
        return
      }
    }
    if PlaceNames.isPlace(last) || PlaceNames.isTownAndState(last), !isCampus(pieces) || pieces.count > 2 {
      if reading.location.isEmpty { reading.location = last }
      pieces.removeLast()
    }
  }

  private static func isShortName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    // "Newcastle upon Tyne", "Stratford-upon-Avon": what is not written large does not count.
    let small = words.count { $0.unicodeScalars.first?.properties.isLowercase ?? false }
    return words.count - small <= 2 && words.count <= 4 && PlaceNames.looksLikeName(text)
  }

  private static func assign(_ parts: [HeaderPart], to reading: inout HeaderReading) {
    guard let only = parts.first else { return }
    if parts.count == 1 {
      if isTitle(only.text) { reading.position = only.text } else { reading.name = only.text }
      return
    }
    // "Cook at Harrow Works" tells which is which, unless the words say the opposite.
    if let name = parts.firstIndex(where: \.followsAt), name > 0, parts[name - 1].line == parts[name].line,
      lean(parts[name].text) <= lean(parts[name - 1].text)
    {
      reading.position = parts[name - 1].text
      reading.name = parts[name].text
      reading.titleFirst = true
      keep(parts.indices.filter { $0 != name && $0 != name - 1 }.map { parts[$0] }, in: &reading)
      return
    }
    let title = bestTitle(parts)
    let rest = parts.indices.filter { $0 != title }
    if let title {
      let name = bestName(parts, among: rest)
      reading.position = parts[title].text
      reading.name = parts[name].text
      // Equal words on both sides say nothing about the order.
      let isClear = lean(parts[title].text) > lean(parts[name].text)
      reading.titleFirst = isClear ? title < name : nil
      if !isClear {
        let (low, high) = (min(title, name), max(title, name))
        reading.undecided = (parts[low], parts[high])
      }
      keep(rest.filter { $0 != name }.map { parts[$0] }, in: &reading)
    } else {
      let name = bestName(parts, among: Array(parts.indices))
      let other = parts.indices.first { $0 != name } ?? name
      if OrganisationWords.score(parts[name].text) > OrganisationWords.score(parts[other].text) {
        reading.name = parts[name].text
        reading.position = parts[other].text
        reading.titleFirst = other < name
      } else {
        reading.undecided = (parts[min(name, other)], parts[max(name, other)])
      }
      keep(parts.indices.filter { $0 != name && $0 != other }.map { parts[$0] }, in: &reading)
    }
  }

  private static func keep(_ parts: [HeaderPart], in reading: inout HeaderReading) {
    for part in parts {
      if reading.location.isEmpty, isShortName(part.text) || PlaceNames.isPlace(part.text) {
        reading.location = part.text
      } else {
        reading.notes.append(part.text)
      }
    }
  }

  private static func isTitle(_ text: String) -> Bool { lean(text) > 0 }

  /// How much more `text` reads like a title than like an organisation.
  private static func lean(_ text: String) -> Int {
    let text = HeaderPart.withoutSpelling(text)
    let title = JobTitleWords.score(text)
    // What brackets say of a title names no organisation: "IT Specialist (federal job)".
    let bare = title >= 2 ? text.prefix { $0 != "(" } : text[...]
    return title - 2 * OrganisationWords.score(bare.isEmpty ? text : String(bare))
  }

  private static func bestTitle(_ parts: [HeaderPart]) -> Int? {
    var best: (index: Int, lean: Int)?
    for (index, part) in parts.enumerated() {
      let lean = lean(part.text)
      if JobTitleWords.score(part.text) >= 1, lean > best?.lean ?? -1 { best = (index, lean) }
    }
    return best?.index
  }

  private static func bestName(_ parts: [HeaderPart], among indices: [Int]) -> Int {
    var best = indices.first ?? 0
    for index in indices {
      let (this, that) = (parts[index], parts[best])
      let better = (-lean(this.text), this.segment == 0 ? 1 : 0)
      let worse = (-lean(that.text), that.segment == 0 ? 1 : 0)
      if better.0 > worse.0 || (better.0 == worse.0 && better.1 > worse.1) { best = index }
    }
    return best
  }

  /// Whether `text` is brackets with how somebody was employed and nothing else, as style sets it apart: "*(Stage)*".
  private static func isType(inBrackets text: String) -> Bool {
    guard text.hasPrefix("("), text.hasSuffix(")") else { return false }
    let key = TextFolding.key(text)
    return employmentTypes.contains(key) || bracketedTypes.contains(key)
  }

  /// What says in brackets how somebody was employed, and may be a title elsewhere.
  private static let bracketedTypes: WordSet = [
    "freelance", "stage", "alternance", "apprentissage", "saisonnier", "saisonniere", "interim", "internship",
    "praktikum", "werkstudium", "beurlaubt", "saisonal", "minijob", "tirocinio", "practicas",
    "estagio",
  ]

  private static let employmentTypes = WordSet(
    [
      "Full-time", "Part-time", "Contract", "Permanent", "Temporary", "Full time", "Part time", "Vollzeit",
      "Teilzeit", "CDI",
      "CDD", "Temps plein", "정규직", "계약직", "正社員", "契約社員", "业务委托", "業務委託", "派遣社員", "全职", "兼职", "全職", "兼職",
      "Seasonal", "Befristet", "Festanstellung",
    ].map(TextFolding.key))
}
