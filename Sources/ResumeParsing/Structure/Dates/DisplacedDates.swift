/// Gives entries the dates back that a page prints at its right margin and a copy set on lines of their own, somewhere
/// below: behind the bullets, behind the next entry's title, or all of them behind the last list.
///
/// Whatever was copied first, headers came in their order and dates in theirs, so that the first date is the first
/// header's.
enum DisplacedDates {
  /// `lines` of a section with each date beside the first line of its header; as they are unless there are as many dates
  /// on lines of their own as headers above bullets, and one of the dates stands where no header's can.
  static func restored(_ lines: [ResumeLine]) -> [ResumeLine] {
    guard lines.contains(where: { $0.role == .bullet }), !lines.contains(where: { $0.fontSize > 0 }) else {
      return lines
    }
    let dates = lines.indices.filter { isDate(lines[$0]) }
    guard dates.count >= 2 else { return lines }
    let runs = runs(of: lines)
    let entries = runs.filter { $0.upperBound < lines.count && lines[$0].contains(where: names) }
    guard entries.count == dates.count, let first = entries.first,
      !lines.contains(where: {
        $0.role != .bullet && !isDate($0) && !isPlace($0) && LineWords.isRanged($0.text)
      })
    else { return lines }
    let trailing = runs.last.map { $0.upperBound == lines.count ? lines[$0] : [] } ?? []
    guard
      !lines[first].contains(where: isDate) || trailing.contains(where: isDate)
        || entries.contains(where: { lines[$0].count(where: isDate) > 1 })
    else { return lines }
    return arranged(lines, entries, dates)
  }

  private static func arranged(
    _ lines: [ResumeLine], _ entries: [Range<Int>], _ dates: [Int]
  ) -> [ResumeLine] {
    let places = lines.filter(isPlace)
    // Where each has a place, they came in order as well.
    let inOrder = places.count == entries.count ? places : []
    let starts = Dictionary(
      entries.enumerated().map { ($1.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    /// The entry whose header has not begun yet.
    var waiting: Int?
    for (at, line) in lines.enumerated() {
      if let entry = starts[at] { waiting = entry }
      if isDate(line) || isPlace(line) && (!inOrder.isEmpty || isBeside(lines, at)) { continue }
      guard let entry = waiting, names(line) else {
        out.append(line)
        continue
      }
      waiting = nil
      // As the page has it: who, where and when on one row.
      let place = inOrder.isEmpty ? place(at: dates[entry], in: lines) : inOrder[entry]
      var header = line
      header.set(line.segments + (place.map { [$0.text] } ?? []) + [lines[dates[entry]].text])
      header.role = .row
      out.append(header)
    }
    return out
  }

  /// The runs of lines between bullets.
  private static func runs(of lines: [ResumeLine]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start: Int?
    for (at, line) in lines.enumerated() {
      if line.role != .bullet {
        start = start ?? at
      } else if let begun = start {
        out.append(begun..<at)
        start = nil
      }
    }
    if let start { out.append(start..<lines.count) }
    return out
  }

  /// Whether `line` can name a job: neither a date nor a place.
  private static func names(_ line: ResumeLine) -> Bool {
    line.role != .bullet && !isDate(line) && !isPlace(line)
  }

  private static func isDate(_ line: ResumeLine) -> Bool {
    line.role != .bullet && HeaderDates.isDate(line.text) && LineWords.isRanged(line.text)
  }

  private static func isPlace(_ line: ResumeLine) -> Bool {
    line.role != .bullet && line.segments.count == 1 && PlaceNames.isPlace(line.text)
  }

  /// Whether the place at `at` stands right above or below a date, on the block that was at the margin.
  private static func isBeside(_ lines: [ResumeLine], _ at: Int) -> Bool {
    at + 1 < lines.count && isDate(lines[at + 1]) && lines[at + 1].gapAbove == 0
      || at > 0 && isDate(lines[at - 1]) && lines[at].gapAbove == 0
  }

  /// The place right above or below the date at `at`.
  private static func place(at date: Int, in lines: [ResumeLine]) -> ResumeLine? {
    [date - 1, date + 1].first { lines.indices.contains($0) && isPlace(lines[$0]) && isBeside(lines, $0) }
      .map { lines[$0] }
  }
}
