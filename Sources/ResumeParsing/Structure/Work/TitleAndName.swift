/// Tells which part of a job's header is the title and which the organisation, by their words alone; where these do not
/// tell, the habit of the section does (``HeaderOrder``).
enum TitleAndName {
  /// Gives each of `parts` its place in `reading`: title, organisation, the place, or a note.
  static func assign(_ parts: [HeaderPart], to reading: inout HeaderReading) {
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
      if reading.location.isEmpty, PlaceNames.isShortName(part.text) || PlaceNames.isPlace(part.text) {
        reading.location = part.text
      } else {
        reading.notes.append(part.text)
      }
    }
  }

  private static func isTitle(_ text: String) -> Bool { lean(text) > 0 }

  private static let forSomebody = FixedPieces([" for a "])
  private static let ofSomething = FixedPieces([" of "])

  /// How much more `text` reads like a title than like an organisation.
  private static func lean(_ text: String) -> Int {
    let text = HeaderPart.withoutSpelling(text)
    let title = JobTitleWords.score(text)
    // What brackets say of a title names no organisation, nor for whom it was: "IT Specialist (federal job)", "Developer
    // for a Big Bank".
    var bare = title >= 2 ? text.prefix { $0 != "(" } : text[...]
    if title >= 2, forSomebody.stand(in: text), let whom = bare.firstRange(of: " for a ") {
      bare = bare[..<whom.lowerBound]
    }
    // Nor does what somebody heads: "Head of Department", "Dean of the School of Law".
    if title >= 2, ofSomething.stand(in: text), let what = bare.firstRange(of: " of "),
      JobTitleWords.score(String(bare[..<what.lowerBound])) >= 1
    {
      bare = bare[..<what.lowerBound]
    }
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
}
