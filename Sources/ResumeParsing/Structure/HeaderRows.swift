/// Titles on rows of their own, below a row that names the organisation of several.
enum HeaderRows {
  /// Makes titles whole again that were cut at their commas: "Executive, Mid-Market" alone, where the jobs before it have
  /// the organisation on a row above the title's, is a title at the organisation above.
  static func settle(_ readings: inout [HeaderReading]) {
    guard let first = readings.firstIndex(where: { rowsAreApart($0) != nil }),
      readings.allSatisfy({ rowsAreApart($0) ?? true })
    else { return }
    for index in readings.indices.dropFirst(first + 1) where isTitle(readings[index].pieces) {
      let title = readings[index].pieces.joined(separator: ", ")
      readings[index].position = title
      readings[index].name = ""
      readings[index].undecided = nil
      readings[index].titleFirst = nil
      readings[index].isList = false
      readings[index].parts = [HeaderPart(text: title, line: 0, segment: 0)]
    }
  }

  /// Whether the organisation stands on a row above the title's; nil where the header is one part, or lacks one of them.
  private static func rowsAreApart(_ reading: HeaderReading) -> Bool? {
    guard reading.pieces.isEmpty, !reading.name.isEmpty, !reading.position.isEmpty,
      let name = reading.parts.first(where: { $0.text.hasPrefix(reading.name) }),
      let title = reading.parts.first(where: { $0.text.hasPrefix(reading.position) })
    else { return nil }
    return name.line < title.line
  }

  /// Whether `pieces` are a title and what it is for, none of them an organisation by its words.
  private static func isTitle(_ pieces: [String]) -> Bool {
    pieces.count == 2 && JobTitleWords.score(pieces[0]) >= 2
      && pieces.allSatisfy { OrganisationWords.score($0) < 2 }
  }
}
