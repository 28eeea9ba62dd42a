/// Decides what a comma in a title means where the words do not tell, from how the section prints its other jobs.
enum HeaderRows {
  /// Makes titles whole again that were cut at a comma, and finds titles that no word tells.
  ///
  /// "Executive, Mid-Market" over "Acme" is a title at Acme where the other jobs print title and organisation apart.
  /// "Executive, Mid-Market" alone, below a job whose organisation stands on a row above its title, is a title at the
  /// same organisation, and so is any row with a date where organisations are set in capitals and titles are not.
  static func settle(_ readings: inout [HeaderReading]) {
    keepCommas(in: &readings)
    let areNamesLoud = readings.allSatisfy { reading in
      guard let order = order(of: reading) else { return true }
      return order == .nameAbove && TextFolding.isAllCaps(reading.name)
        && !TextFolding.isAllCaps(reading.position)
    }
    var above: Order?
    for index in readings.indices {
      if above == .nameAbove, isTitle(readings[index].pieces) {
        readings[index].becomeTitle(readings[index].pieces.joined(separator: ", "))
      } else if above == .nameAbove, areNamesLoud, readings[index].isNameOnly, readings[index].isDated,
        !TextFolding.isAllCaps(readings[index].name)
      {
        readings[index].becomeTitle(readings[index].name)
      } else {
        above = order(of: readings[index]) ?? (readings[index].pieces.isEmpty ? above : nil)
      }
    }
  }

  /// Takes the readings in which a comma sets nothing apart, where they have the order that all other jobs have.
  private static func keepCommas(in readings: inout [HeaderReading]) {
    guard readings.contains(where: { !$0.withCommas.isEmpty || !$0.pieces.isEmpty }) else { return }
    // A comma that was left in a title may set the organisation apart, and what was read as the name be its place; but
    // no place stands on a row above.
    let orders = readings.compactMap { reading -> Order? in
      guard let order = self.order(of: reading) else { return nil }
      let isSure =
        order == .nameAbove || !reading.location.isEmpty || OrganisationWords.score(reading.name) > 0
        || HeaderPart.commaPieces(reading.position).count == 1
      return isSure ? order : nil
    }
    guard let order = orders.first else { return cutAsOthers(&readings) }
    guard orders.allSatisfy({ $0 == order }) else { return }
    for index in readings.indices {
      guard let whole = readings[index].withCommas.first, self.order(of: whole) == order else { continue }
      readings[index] = whole
    }
  }

  /// Cuts the titles whose words did not let them be cut, where other jobs were: "Analista, Consultora
  /// Larkspur – Alcalá" among "Ingeniera, Movilia – Sevilla".
  private static func cutAsOthers(_ readings: inout [HeaderReading]) {
    let others = readings.filter {
      !$0.withCommas.isEmpty || $0.pieces.count == 2 && !$0.location.isEmpty && $0.titleFirst != nil
    }
    guard let titleFirst = others.first?.titleFirst, others.allSatisfy({ $0.titleFirst == titleFirst }) else {
      return
    }
    for index in readings.indices
    where readings[index].withCommas.isEmpty && readings[index].pieces.isEmpty
      && readings[index].location.isEmpty && !readings[index].name.isEmpty
    {
      let pieces = HeaderPart.commaPieces(readings[index].position)
      guard pieces.count == 2, pieces.allSatisfy({ JobTitleWords.score($0) >= 2 }) else { continue }
      readings[index].location = readings[index].name
      (readings[index].position, readings[index].name) =
        titleFirst ? (pieces[0], pieces[1]) : (pieces[1], pieces[0])
    }
  }

  private enum Order { case nameAbove, titleAbove, nameFirst, titleFirst }

  /// How the organisation stands to the title; nil where the header has one of them only, or one part for both.
  private static func order(of reading: HeaderReading) -> Order? {
    guard reading.pieces.isEmpty, reading.withCommas.isEmpty, !reading.name.isEmpty,
      !reading.position.isEmpty,
      let name = reading.parts.first(where: { $0.text.hasPrefix(reading.name) }),
      let title = reading.parts.first(where: { $0.text.hasPrefix(reading.position) })
    else { return nil }
    if name.line != title.line { return name.line < title.line ? .nameAbove : .titleAbove }
    return name.segment < title.segment ? .nameFirst : .titleFirst
  }

  /// Whether `pieces` are a title and what it is for, none of them surely an organisation by its words.
  private static func isTitle(_ pieces: [String]) -> Bool {
    pieces.count == 2 && JobTitleWords.score(pieces[0]) >= 2
      && pieces.allSatisfy { OrganisationWords.score($0) < 2 }
  }
}

extension HeaderReading {
  /// Makes the header one title, at an organisation that stands above.
  mutating func becomeTitle(_ title: String) {
    position = title
    name = ""
    undecided = nil
    titleFirst = nil
    isList = false
    parts = [HeaderPart(text: title, line: 0, segment: 0)]
  }
}
