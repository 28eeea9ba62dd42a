/// Decides which part of a header is the title and which the organisation where no word tells, from what the section's
/// other headers, the places and the schools show.
enum HeaderOrder {
  /// Settles the undecided of `readings`, all of one section. `schools` are the resume's sections of education.
  static func settle(_ readings: inout [HeaderReading], schools: [ResumeSection]) {
    let isOpen = readings.map { $0.titleFirst == nil || $0.isContested }
    guard isOpen.contains(true) || readings.contains(where: { $0.undecided != nil }) else { return }
    var slots = HeaderSlots()
    for (reading, isOpen) in zip(readings, isOpen) where !isOpen && reading.undecided == nil {
      slots.learn(reading.roles, of: reading.parts)
    }
    for index in readings.indices where isOpen[index] {
      guard let roles = slots.roles(of: readings[index].parts) else { continue }
      readings[index].take(roles)
    }
    let open = readings.compactMap(\.undecided)
    guard !open.isEmpty else { return }
    let titleFirst = readings.count { $0.titleFirst == true }
    let nameFirst = readings.count { $0.titleFirst == false }
    var isTitleFirst = titleFirst > nameFirst
    if titleFirst == nameFirst {
      let leaning = readings.reduce(0) { $0 + evidence(in: $1) } + repetition(in: open)
      isTitleFirst = leaning < 0 || leaning == 0 && areDegreesFirst(in: schools)
    }
    for index in readings.indices {
      guard let (first, second) = readings[index].undecided else { continue }
      (readings[index].name, readings[index].position) =
        isTitleFirst ? (second.text, first.text) : (first.text, second.text)
      readings[index].undecided = nil
    }
  }

  /// How much the place says that the first of the two undecided parts is the organisation; less than nothing for the
  /// second. A place stands with what it is the place of: in the same part, on the same row alone, or next to it in a
  /// list ("Purser, Fulmar, Bergen").
  private static func evidence(in reading: HeaderReading) -> Int {
    guard let (first, second) = reading.undecided else { return 0 }
    if first.hadPlace != second.hadPlace { return first.hadPlace ? 2 : -2 }
    let partners = (HeaderPart.isPartners(first.text), HeaderPart.isPartners(second.text))
    if partners.0 != partners.1 { return partners.0 ? 1 : -1 }
    guard !reading.location.isEmpty else { return 0 }
    if reading.isList {
      let texts = reading.parts.map(\.text)
      guard
        let at = texts.indices.dropFirst().first(where: {
          texts[$0...].joined(separator: ", ") == reading.location
        })
      else { return 0 }
      return texts[at - 1] == second.text ? -1 : texts[at - 1] == first.text ? 1 : 0
    }
    guard first.line != second.line, let place = reading.parts.last(where: { $0.text == reading.location })
    else {
      return 0
    }
    return place.line == first.line ? 1 : place.line == second.line ? -1 : 0
  }

  /// Several jobs at one organisation repeat its name: more than nothing where the first parts repeat.
  private static func repetition(in pairs: [(HeaderPart, HeaderPart)]) -> Int {
    let firsts = pairs.count - Set(pairs.map { TextFolding.key($0.0.text) }).count
    let seconds = pairs.count - Set(pairs.map { TextFolding.key($0.1.text) }).count
    return firsts > seconds ? 2 : firsts < seconds ? -2 : 0
  }

  /// Whether schools are printed with the degree before the institution: jobs mostly are printed as schools are.
  private static func areDegreesFirst(in schools: [ResumeSection]) -> Bool {
    var degreeFirst = 0
    for draft in schools.flatMap({ EntryGrouper.drafts(of: $0) }) {
      let parts = HeaderPart.parts(of: draft.header).flatMap { HeaderPart.commaPieces($0.text) }
      guard let school = parts.firstIndex(where: { OrganisationWords.isSchool($0) }),
        let degree = parts.firstIndex(where: {
          DegreeWords.leading($0) != nil && !OrganisationWords.isSchool($0)
        })
      else { continue }
      degreeFirst += degree < school ? 1 : -1
    }
    return degreeFirst > 0
  }
}
