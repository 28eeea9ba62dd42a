/// Cuts the headers of a copied text where a page set parts apart and the copy left a blank: "Larkspur Bank Leeds",
/// "Systems Engineer Harrow Telecom 2016 – 2020".
enum GluedCells {
  /// `lines` of a section of jobs with such headers in segments. A place behind a name or a title is cut off where two
  /// headers end in one, and half as many as there are dates, or each over a date of its own, which others follow where
  /// somebody had several titles there; an organisation behind a title where every date stands behind such a pair.
  static func parted(_ lines: [ResumeLine]) -> [ResumeLine] {
    guard !lines.contains(where: { $0.fontSize > 0 }) else { return lines }
    let dates = lines.indices.filter { isHeader(lines[$0]) && !HeaderDates.split(lines[$0]).dates.isEmpty }
    guard dates.count >= 2 else { return lines }
    var out = lines
    // A place stands on the row of a date or beside it.
    let near = Set(dates.flatMap { [$0 - 2, $0 - 1, $0, $0 + 1, $0 + 2] }).intersection(lines.indices)
    let places = near.sorted().compactMap { at in placed(lines[at]).map { (at, $0) } }
    if places.count >= 2,
      places.count * 2 >= dates.count
        || places.allSatisfy({ !dates.contains($0.0) && dates.contains($0.0 + 1) })
    {
      for (at, line) in places { out[at] = line }
    }
    let pairs = dates.map { titled(out[$0]) }
    if pairs.allSatisfy({ $0 != nil }), dates.allSatisfy({ isFollowedByBody(out, at: $0) }) {
      for (at, pair) in zip(dates, pairs) { if let pair { out[at] = pair } }
    }
    return out
  }

  private static func isHeader(_ line: ResumeLine) -> Bool {
    line.role != .bullet && line.segments.count == 1 && line.text.split(separator: " ").count <= 14
  }

  /// `line` with the place that its name ends in, before any date, as a segment of its own.
  private static func placed(_ line: ResumeLine) -> ResumeLine? {
    guard isHeader(line), !WorkSentence.matches(line.text), let (name, date) = nameAndDate(line) else {
      return nil
    }
    let words = name.split(separator: " ")
    guard words.count >= 2, words.count > 4 || !PlaceNames.isPlace(name) else { return nil }
    // "Larkspur Clinic-Stone Mountain, GA" is cut at its hyphen.
    if let hyphen = name.lastIndex(of: "-"), PlaceNames.isPlace(String(name[name.index(after: hyphen)...])) {
      return nil
    }
    for count in stride(from: min(4, words.count - 1), through: 1, by: -1) {
      let (rest, place) = (words.dropLast(count), words.suffix(count).joined(separator: " "))
      guard let last = rest.last, let begin = last.unicodeScalars.first, PlaceNames.isPlace(place),
        PlaceNames.looksLikeName(place.filter { $0 != "," }),
        !words.suffix(count).contains(where: { OrganisationWords.score(String($0)) > 0 }),
        !",;|·•–—-/&@".contains(last.last ?? " "),
        last != "Co.",
        rest.count == 1 || begin.properties.isUppercase || OrganisationWords.isLegalForm(String(last))
          || last.hasSuffix(")")
          || begin.properties.numericType != nil
      else { continue }
      let text = rest.joined(separator: " ")
      // "Larkspur, San Francisco, CA" is cut at its commas.
      let tail = text.split(separator: ",").last.map { TextFolding.trimmed(String($0)) + " " + place }
      guard !text.contains(",") || tail.map({ !PlaceNames.isPlace($0) }) ?? true,
        rest.count == 1 || !PlaceNames.isPlace(text)
      else { continue }
      return with([text, place] + date, line)
    }
    return nil
  }

  /// `line` with the organisation behind its title as a segment of its own.
  private static func titled(_ line: ResumeLine) -> ResumeLine? {
    guard let first = line.segments.first, let (name, date) = nameAndDate(line, first: first) else {
      return nil
    }
    let words = name.split(separator: " ").map(String.init)
    guard words.count >= 2, words.count <= 10, !name.contains(","), !name.contains(" – "),
      !name.contains(" at "),
      var end = words.lastIndex(where: { JobTitleWords.score($0) >= 2 })
    else { return nil }
    while end + 1 < words.count, ["I", "II", "III", "IV"].contains(words[end + 1]) { end += 1 }
    let rest = words[(end + 1)...].joined(separator: " ")
    guard !rest.isEmpty, JobTitleWords.score(rest) == 0, !JobTitleWords.isDepartment(rest),
      !["of", "de", "für", "and", "&", "(", "|", "·", "•", "@", "-", "—", "–", "/"].contains(words[end + 1]),
      !rest.hasPrefix("(")
    else { return nil }
    return with([words[...end].joined(separator: " "), rest] + line.segments.dropFirst() + date, line)
  }

  /// What stands before the date that the line ends in, and the date.
  private static func nameAndDate(_ line: ResumeLine, first: String? = nil) -> (name: String, date: [String])?
  {
    let text = first ?? line.text
    let header = HeaderDates.split(ResumeLine(text: text, number: line.number))
    guard header.segments.count == 1, let name = header.segments.first, text.hasPrefix(name) else {
      return nil
    }
    let date = TextFolding.trimmed(String(text.dropFirst(name.count)))
    return (name, date.isEmpty ? [] : [date])
  }

  private static func with(_ segments: [String], _ line: ResumeLine) -> ResumeLine {
    var line = line
    line.segments = segments
    line.text = segments.joined(separator: " ")
    if line.role == .text { line.role = .row }
    return line
  }

  private static func isFollowedByBody(_ lines: [ResumeLine], at index: Int) -> Bool {
    guard index + 1 < lines.count else { return true }
    let next = lines[index + 1]
    return next.role == .bullet || WorkSentence.matches(next.text)
  }
}
