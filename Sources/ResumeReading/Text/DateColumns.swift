import ResumeParsing

/// Gives entries their dates back where a copy set the column of dates before all that they stood beside: four ranges
/// below each other, then four headers with their lists.
enum DateColumns {
  /// `lines` with each date behind the first line of the header that it belongs to, where a column has as many dates as
  /// there are headers: those of its section, or of all sections where it stands above the first title.
  static func joined(_ lines: [TextLine]) -> [TextLine] {
    var lines = lines
    var used: Set<Int> = []
    var at = 0
    var isBelowTitle = false
    /// Whether the section's first column of dates has been looked at; a second one is none.
    var isSettled = false
    while at < lines.count {
      if lines[at].isTitle {
        isBelowTitle = true
        isSettled = false
      }
      let end = lines[at...].firstIndex { !isDate($0) } ?? lines.count
      if end - at >= 3, !isSettled {
        isSettled = true
        let found = headers(in: lines, from: end, isSection: isBelowTitle)
        if let headers = [found.blocks, found.schools, found.all].first(where: { $0.count == end - at }) {
          for (date, header) in zip(at..<end, headers) {
            lines[header].parts.append((lines[date].text, lines[header].width + 3))
            lines[header].text += " " + lines[date].text
          }
          used.formUnion(at..<end)
        }
      }
      at = max(end, at + 1)
    }
    return used.isEmpty ? lines : lines.indices.filter { !used.contains($0) }.map { lines[$0] }
  }

  private static func isDate(_ line: TextLine) -> Bool {
    line.bullet == nil && line.parts.count == 1 && LineWords.isDated(line.text) && LineWords.isDate(line.text)
  }

  /// The lines from `start` on, in the section there or in all sections of entries, that head entries without dates: the
  /// first of those below each other (`blocks`), or each line of schools (`schools`), or each (`all`). None where one
  /// has a date.
  private static func headers(
    in lines: [TextLine], from start: Int, isSection: Bool
  ) -> (blocks: [Int], schools: [Int], all: [Int]) {
    var found: (blocks: [Int], schools: [Int], all: [Int]) = ([], [], [])
    var isInEntries = isSection
    var areSchools = false
    var isBelow = false
    for at in start..<lines.count {
      if lines[at].isTitle {
        if isSection { break }
        isInEntries = LineWords.isTitleOfEntries(lines[at].text)
        areSchools = LineWords.isTitleOfEducation(lines[at].text)
        isBelow = false
      } else if isInEntries, isHeader(lines[at]) {
        guard !LineWords.isRanged(lines[at].text) else { return ([], [], []) }
        found.all.append(at)
        if !isBelow || areSchools { found.schools.append(at) }
        if !isBelow { found.blocks.append(at) }
        isBelow = true
      } else {
        isBelow = false
      }
    }
    return found
  }

  /// Whether `line`, or what a mark parts of it, reads as the title of a job or the name of a school or company.
  private static func isHeader(_ line: TextLine) -> Bool {
    guard line.bullet == nil, SplitWords.count(line.text) <= 12, !line.text.hasSuffix("."),
      !(line.text.unicodeScalars.first?.properties.isLowercase ?? true), !LineWords.startsWithVerb(line.text)
    else { return false }
    let parts = line.text.split(whereSeparator: { ",;|·".contains($0) })
      .flatMap { $0.split(separator: " - ").flatMap { $0.split(separator: " – ") } }
    return parts.count > 1 ? parts.contains { LineWords.isHeader(String($0)) } : LineWords.isHeader(line.text)
  }
}
