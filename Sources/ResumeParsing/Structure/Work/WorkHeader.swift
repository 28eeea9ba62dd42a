/// Reads the header of a job: what labels name, links, places, departments and how somebody was employed are taken off,
/// and what is left is parted at its commas into title and organisation (``TitleAndName``).
enum WorkHeader {
  /// What `header` says; `bracketsHoldTitles` where the section sets titles in brackets. With `keepsCommas` a comma
  /// inside one of several parts sets no title apart.
  static func reading(
    of header: [HeaderLine], bracketsHoldTitles: Bool, keepsCommas: Bool = false
  ) -> HeaderReading {
    if let reading = longReading(of: header) { return reading }
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
    takeRowOfDescription(from: &parts, of: header, into: &reading)
    parts = withWholeTitles(parts, of: header, isPlaced: !reading.location.isEmpty)
    parts.removeAll { part in
      guard let type = EmploymentTypes.type(in: part.text) else { return false }
      reading.notes.append(type)
      return true
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
    TitleAndName.assign(parts, to: &reading)
    if !labelled.name.isEmpty { reading.name = labelled.name }
    if !labelled.position.isEmpty { reading.position = labelled.position }
    if !labelled.name.isEmpty, !labelled.position.isEmpty { reading.undecided = nil }
    takeDescription(from: &reading)
    completeTitle(of: printed, in: &reading)
    return reading
  }

  /// "Larkfield (backed by Harrow Ventures)": what small letters in brackets say of an organisation is no part of its name.
  private static func takeDescription(from reading: inout HeaderReading) {
    guard reading.name.hasSuffix(")"), let open = reading.name.lastIndex(of: "("),
      case let inside = reading.name[open...].dropFirst().dropLast(),
      inside.unicodeScalars.first?.properties.isLowercase ?? false,
      (2...8).contains(inside.split(separator: " ").count),
      case let name = TextFolding.trimmed(String(reading.name[..<open])), !name.isEmpty
    else { return }
    reading.notes.append(String(inside))
    reading.name = name
  }

  /// "Engineer, Larkfield" over "Consultancy for mid-sized firms": where the rows above tell both title and organisation,
  /// what small letters say on the last one describes the organisation.
  private static func takeRowOfDescription(
    from parts: inout [HeaderPart], of header: [HeaderLine], into reading: inout HeaderReading
  ) {
    guard parts.count == 2 || parts.count == 3, let last = parts.last,
      last.line > parts[parts.count - 2].line,
      header.indices.contains(last.line), header[last.line].dates.isEmpty,
      header[last.line].segments.count == 1, isDescription(last.text)
    else { return }
    let pieces =
      parts.count == 2 ? HeaderPart.commaPieces(parts[0].text) : parts.dropLast().map(\.text)
    guard pieces.count == 2, (JobTitleWords.score(pieces[0]) >= 2) != (JobTitleWords.score(pieces[1]) >= 2),
      !pieces.contains(where: PlaceNames.isPlace)
    else { return }
    reading.notes.append(last.text)
    parts.removeLast()
  }

  /// Whether `text` says in small letters what something is: two words of four letters and more, or one and where or for
  /// whom ("Web hosting in Leeds").
  private static func isDescription(_ text: String) -> Bool {
    let words = text.split(whereSeparator: { !$0.isLetter })
    let isSmall = words.map { $0.count >= 4 && $0.first?.isLowercase ?? false }
    if isSmall.count(where: { $0 }) >= 2 { return true }
    return words.indices.dropFirst(2).contains { at in
      isSmall[at - 1] && describing.contains(words[at].lowercased())
    } && OrganisationWords.score(text) == 0
  }

  private static let describing: WordSet = ["in", "for", "from", "with", "für", "aus", "pour", "à", "para"]

  /// A header of five rows and more, as job sites print it: the firm, its town and its trades, the date, and
  /// below that the title. Nil where `header` is none.
  private static func longReading(of header: [HeaderLine]) -> HeaderReading? {
    guard header.count >= 5, let first = header.first?.segments.first, let last = header.last?.segments.first,
      header.allSatisfy({ $0.field == nil && $0.segments.count <= 1 }),
      header.indices.allSatisfy({ header[$0].dates.isEmpty == ($0 != header.count - 2) }),
      header[header.count - 2].segments.isEmpty,
      JobTitleWords.score(last) >= 2, JobTitleWords.score(first) < 2
    else { return nil }
    var reading = HeaderReading()
    (reading.name, reading.position, reading.titleFirst) = (first, last, false)
    for text in header[1..<(header.count - 2)].flatMap(\.segments) {
      for piece in PlaceNames.isPlace(text) ? [text] : HeaderPart.commaPieces(text) {
        if reading.location.isEmpty, PlaceNames.isPlace(piece) {
          reading.location = piece
        } else if reading.url.isEmpty, ContactScanner.isLink(piece) {
          reading.url = piece
        } else {
          reading.notes.append(piece)
        }
      }
    }
    return reading
  }

  /// "Engineering Manager - Payments Platform" below "Larkspur": where the organisation has a row of its own,
  /// what a dash parts from the title says of what.
  private static func completeTitle(of header: [HeaderLine], in reading: inout HeaderReading) {
    guard !reading.position.isEmpty, !reading.name.isEmpty, reading.undecided == nil,
      let at = reading.parts.firstIndex(where: { $0.text == reading.position }),
      let name = reading.parts.first(where: { $0.text.hasPrefix(reading.name) }),
      reading.parts.indices.contains(at + 1)
    else { return }
    let (title, rest) = (reading.parts[at], reading.parts[at + 1])
    guard rest.line == title.line, rest.segment == title.segment, name.line != title.line,
      reading.parts.count(where: { $0.line == title.line }) == 2,
      reading.parts.count(where: { $0.line == name.line }) == 1,
      header.indices.contains(title.line), header[title.line].segments.indices.contains(title.segment),
      OrganisationWords.score(rest.text) < 2, JobTitleWords.score(rest.text) < 2,
      !PlaceNames.isPlace(rest.text), EmploymentTypes.type(in: rest.text) == nil
    else { return }
    let isNote = reading.notes.last == rest.text
    guard isNote || reading.location == rest.text else { return }
    let text = header[title.line].segments[title.segment]
    for dash in [" - ", " – ", " — "] where text == title.text + dash + rest.text {
      if isNote { reading.notes.removeLast() } else { reading.location = "" }
      reading.position = text
    }
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
        if pieces.count == 2, OrganisationWords.score(pieces[0]) > 0 || PlaceNames.isShortName(pieces[1]),
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

  /// `parts` with titles whole that a dash cut in a cell of their own, where the organisation stands before that cell and
  /// the place is known besides (`isPlaced`): "Larkfield Devices | Leeds, UK" over "Engineer – Gears & Levers"; and two titles
  /// beside each other over what is surely an organisation.
  private static func withWholeTitles(
    _ parts: [HeaderPart], of header: [HeaderLine], isPlaced: Bool
  ) -> [HeaderPart] {
    guard parts.count >= 3 else { return parts }
    var out: [HeaderPart] = []
    for part in parts {
      if let last = out.last, last.line == part.line, last.segment == part.segment,
        JobTitleWords.score(last.text) >= 2, OrganisationWords.score(part.text) == 0,
        !PlaceNames.isPlace(part.text), EmploymentTypes.type(in: part.text) == nil, !part.followsAt,
        part.text.split(separator: " ").count <= 3,
        (isPlaced || JobTitleWords.isDepartment(part.text)) && isNamed(out.dropLast(), apartFrom: part)
          || JobTitleWords.score(part.text) >= 2
            && parts.contains(where: { $0.line != part.line && OrganisationWords.score($0.text) > 0 }),
        let whole = [" – ", " - ", " — "].map({ last.text + $0 + part.text }).first(
          where: header[part.line].segments[part.segment].contains)
      {
        out[out.count - 1].text = whole
      } else {
        out.append(part)
      }
    }
    return out
  }

  private static func isNamed(_ others: ArraySlice<HeaderPart>, apartFrom part: HeaderPart) -> Bool {
    others.contains { other in
      (other.line, other.segment) != (part.line, part.segment) && JobTitleWords.score(other.text) < 2
    }
  }

  private static func takeLinks(
    from parts: inout [HeaderPart], links: [String], into reading: inout HeaderReading
  ) {
    // "Harrow.com" is an employer where nothing else can be.
    let name = parts.first { part in
      ContactScanner.isLink(part.text) && isDomainName(part.text)
    }
    let others = parts.contains {
      !ContactScanner.isLink($0.text) && JobTitleWords.score($0.text) < 2 && !PlaceNames.isPlace($0.text)
    }
    parts.removeAll { part in
      guard ContactScanner.isLink(part.text), others || part != name else { return false }
      if reading.url.isEmpty { reading.url = part.text }
      return true
    }
    if reading.url.isEmpty,
      let link = links.first(where: { ContactScanner.uri($0) != nil && !$0.contains("@") })
    {
      reading.url = link
    }
  }

  /// Whether `text` is a site that may be called what its owner is: no path, no "www", the first letter large.
  private static func isDomainName(_ text: String) -> Bool {
    !text.contains("/") && !text.hasPrefix("www.")
      && text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// "Midway (via Brightline)", "through Brightline": who hired is a note, where the work was done the employer.
  private static let agencies = FixedPieces([" (via ", " via ", " (through ", " (über "])

  private static func takeAgencies(from parts: inout [HeaderPart], into reading: inout HeaderReading) {
    for index in parts.indices {
      let text = parts[index].text
      guard agencies.stand(in: text) else { continue }
      for opening in [" (via ", " via ", " (through ", " (über "] {
        guard let cut = text.firstRange(of: opening) else { continue }
        // "(contractor via Brightline)" is one note.
        let before = text[..<cut.lowerBound]
        let open = before.lastIndex(of: "(").flatMap { before[$0...].contains(")") ? nil : $0 }
        let start = open ?? cut.lowerBound
        reading.notes.append(TextFolding.trimmed(String(text[start...]), of: "()"))
        parts[index].text = TextFolding.trimmed(String(text[..<start]))
        break
      }
    }
    parts.removeAll { $0.text.isEmpty }
  }

  private static func takePlaces(from parts: inout [HeaderPart], into reading: inout HeaderReading) {
    // The last place wins where two parts could be one: names come first.
    guard parts.count > 1,
      let at = parts.lastIndex(where: { PlaceNames.isPlace($0.text) }) ?? townAndState(in: parts)
        ?? inBrackets(parts)
    else { return }
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

  /// "(Saint-Agrève)", last of the parts and set otherwise than what it is the place of; behind a title alone it may be the
  /// organisation.
  private static func inBrackets(_ parts: [HeaderPart]) -> Int? {
    guard let last = parts.last?.text, last.hasPrefix("("), last.hasSuffix(")"),
      case let inside = String(last.dropFirst().dropLast())
    else { return nil }
    if PlaceNames.isPlace(inside) { return parts.count - 1 }
    guard parts.count > 2 || HeaderPart.commaPieces(parts[0].text).count > 1, PlaceNames.isShortName(inside),
      JobTitleWords.score(inside) == 0, OrganisationWords.score(inside) == 0,
      !TextFolding.isAllCaps(inside), !inside.contains(where: \.isNumber),
      EmploymentTypes.type(in: inside) == nil
    else { return nil }
    return parts.count - 1
  }

  /// "Hilo HI", last on a row below others. "AB" is a Swedish firm's form as well.
  private static func townAndState(in parts: [HeaderPart]) -> Int? {
    guard let last = parts.last, last.line > 0 || parts.count > 2, !last.text.hasSuffix(" AB"),
      !last.text.contains(","),
      PlaceNames.isTownAndState(last.text)
    else { return nil }
    return parts.count - 1
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
    joinDepartment(in: &pieces)
    return pieces.map { HeaderPart(text: $0, line: part.line, segment: part.segment) }
  }

  /// "Department of Geology, University of Inari": both are the employer.
  private static func joinDepartment(in pieces: inout [String]) {
    for at in pieces.indices.dropLast() where OrganisationWords.isSchool(pieces[at + 1]) {
      let words = TextFolding.words(pieces[at])
      guard words.count >= 2, words.contains(where: departments.contains),
        JobTitleWords.score(pieces[at]) < 2
      else { continue }
      pieces[at] += ", " + pieces.remove(at: at + 1)
      return
    }
  }

  private static let departments: WordSet = [
    "department", "dept", "school", "faculty", "division", "institute", "chair", "laboratory", "lab",
    "departement", "faculte", "institut", "fakultat", "lehrstuhl", "departamento", "facultad", "faculdade",
    "dipartimento",
  ]

  /// Title pieces that belong together: "Director", "Product Management"; "Co-Founder", "CTO"; "Charge
  /// Nurse", "Surgery" before "Harrow Hospital".
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
        result.append(part.keeping(pieces, hadPlace: hadPlace))
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
        PlaceNames.isShortName(pieces[1]),
        OrganisationWords.score(pieces[1]) == 0, !OrganisationWords.isCampus(pieces)
      {
        reading.location = pieces[1]
        result.append(part.keeping([pieces[0]], hadPlace: false))
      } else {
        joinDepartment(in: &pieces)
        result.append(part.keeping(pieces, hadPlace: hadPlace))
      }
    }
    return result
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
    if PlaceNames.isPlace(last) || PlaceNames.isTownAndState(last),
      !OrganisationWords.isCampus(pieces) || pieces.count > 2
    {
      if reading.location.isEmpty { reading.location = last }
      pieces.removeLast()
    }
  }
}
