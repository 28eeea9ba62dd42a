/// The organisation, the title and the rest of one header of a job, before the section's habit is known.
struct HeaderReading {
  var name = ""
  var position = ""
  var location = ""
  var url = ""
  var notes: [String] = []
  /// All parts of the header as printed; an only one cut at its commas.
  var parts: [HeaderPart] = []
  /// Whether the header is one part whose commas set everything apart.
  var isList = false
  /// Whether the row of the header's only part states a date.
  var isDated = false
  /// The pieces of the header's only part besides places, where commas cut it: a title and its organisation,
  /// or one title.
  var pieces: [String] = []
  /// The reading in which a comma inside a part sets nothing apart, where the words alone let it part a title from its
  /// organisation; none elsewhere.
  var withCommas: [HeaderReading] = []
  /// Two parts of which neither the words nor the print tell which is which, in printed order.
  var undecided: (HeaderPart, HeaderPart)?
  /// Whether the title came before the organisation; nil where one is missing.
  var titleFirst: Bool?

  var isTitleOnly: Bool { name.isEmpty && undecided == nil && !position.isEmpty }
  var isNameOnly: Bool { position.isEmpty && undecided == nil && !name.isEmpty }

  /// Whether a part beside the title reads like one as well, and may be the organisation ("Consultora Arriaga").
  var isContested: Bool {
    JobTitleWords.score(position) >= 2
      // A part that was cut at its comma holds the title itself.
      && parts.contains { !$0.text.hasPrefix(position) && JobTitleWords.score($0.text) >= 2 }
  }

  /// What each of ``parts`` was read as.
  var roles: [HeaderSlots.Role?] {
    parts.map { part in
      if part.text == position { return .position }
      if part.text == name { return .name }
      if !name.isEmpty, !location.isEmpty, part.text == name + ", " + location { return .nameAndPlace }
      return HeaderReading.bare(part.text) == HeaderReading.bare(location) ? .location : nil
    }
  }

  /// Reads the parts as `roles` says, unless their words object.
  mutating func take(_ roles: [HeaderSlots.Role?]) {
    guard let title = roles.firstIndex(of: .position),
      let named = roles.firstIndex(where: { $0?.isName ?? false }),
      OrganisationWords.score(parts[title].text) == 0 || OrganisationWords.score(parts[named].text) > 0,
      JobTitleWords.score(parts[named].text) < 2 || JobTitleWords.score(parts[title].text) >= 2
    else { return }
    position = parts[title].text
    name = parts[named].text
    // "Lodi, CA" is two parts of a list.
    let places = HeaderPart.commaPieces(location)
    if let place = roles.firstIndex(of: .location) {
      location = HeaderReading.bare(parts[place].text)
    } else if !isList || places.count < 2
      || !places.allSatisfy({ place in parts.contains { $0.text == place } })
    {
      location = ""
    }
    if roles[named] == .nameAndPlace {
      var pieces = HeaderPart.commaPieces(name)
      if pieces.count > 1 {
        location = pieces.removeLast()
        name = pieces.joined(separator: ", ")
      }
    }
    notes.removeAll { note in parts.contains { $0.text == note } }
    for (part, role) in zip(parts, roles)
    where role == nil && (location.isEmpty || !places.contains(part.text)) {
      notes.append(part.text)
    }
    titleFirst = title < named
    undecided = nil
  }

  private static func bare(_ text: String) -> String { TextFolding.trimmed(text, of: "()（）") }
}
