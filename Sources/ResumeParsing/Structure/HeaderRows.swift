/// Decides what a comma in a title means where the words do not tell, from how the section prints its other jobs.
enum HeaderRows {
  /// Makes titles whole again that were cut at a comma, and finds titles that no word tells.
  ///
  /// Where the other jobs print title and organisation apart, so does this one: "Executive, Mid-Market" alone, where the
  /// organisation stands on a row above the titles, is a title at the organisation above; "Executive, Mid-Market" over
  /// "Acme" is a title at Acme.
  static func settle(_ readings: inout [HeaderReading]) {
    // A comma that was left in a title may set the organisation apart, and what was read as the name be its place; but
    // no place stands on a row above.
    let orders = readings.compactMap { reading -> Order? in
      guard let order = self.order(of: reading) else { return nil }
      let isSure =
        order == .nameAbove || !reading.location.isEmpty || OrganisationWords.score(reading.name) > 0
        || HeaderPart.commaPieces(reading.position).count == 1
      return isSure ? order : nil
    }
    guard let order = orders.first, orders.allSatisfy({ $0 == order }) else { return }
    for index in readings.indices {
      guard let whole = readings[index].withCommas.first, self.order(of: whole) == order else { continue }
      readings[index] = whole
    }
    guard order == .nameAbove, let first = readings.firstIndex(where: { self.order(of: $0) != nil }) else {
      return
    }
    let areNamesLoud = readings.allSatisfy {
      self.order(of: $0) == nil || TextFolding.isAllCaps($0.name) && !TextFolding.isAllCaps($0.position)
    }
    for index in readings.indices.dropFirst(first + 1) {
      if isTitle(readings[index].pieces) {
        readings[index].becomeTitle(readings[index].pieces.joined(separator: ", "))
      } else if areNamesLoud, readings[index].isNameOnly, readings[index].isDated,
        !TextFolding.isAllCaps(readings[index].name)
      {
        readings[index].becomeTitle(readings[index].name)
      }
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
  fileprivate mutating func becomeTitle(_ title: String) {
    position = title
    name = ""
    undecided = nil
    titleFirst = nil
    isList = false
    parts = [HeaderPart(text: title, line: 0, segment: 0)]
  }
}
