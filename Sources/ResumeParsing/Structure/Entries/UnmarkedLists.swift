/// Finds the items of the lists of a text that lost all marks of a section: what stands between one entry's header and
/// the next one's, since a resume prints all its entries alike.
///
/// Dates tell where the entries are. What stands above the first date shows how many lines head an entry, and the lines
/// that follow each date alike - short, or known as a title, an organisation or a place - belong to its header as well.
enum UnmarkedLists {
  /// `lines` of one section with those items as bullets; as they are where any bullet has kept its mark, or where not
  /// all entries can have the header of the first. A job's date is a range, or stands alone (`areJobs`).
  static func marked(_ lines: [ResumeLine], areJobs: Bool) -> [ResumeLine] {
    guard lines.count >= 3, !lines.contains(where: { $0.role == .bullet || $0.fontSize > 0 }) else {
      return lines
    }
    let dates = lines.indices.filter { isDated(lines[$0], areJobs: areJobs) }
    guard let first = dates.first, first <= most, lines[..<first].allSatisfy({ !isSentence($0) }) else {
      return lines
    }
    let hasGaps = lines[1..<max(first, 1)].contains { $0.gapAbove > 0 }
    var starts = [0]
    for (last, date) in zip(dates, dates.dropFirst()) {
      let above = linesAbove(date, after: last, atMost: first, in: lines, hasGaps: hasGaps)
      guard above > 0 || first == 0 else { return lines }
      starts.append(date - above)
    }
    let ends = starts.dropFirst() + [lines.count]
    let after = linesBelow(dates, ends: Array(ends), in: lines, areJobs: areJobs)
    var items: [Int] = []
    var empty = 0
    for (start, (date, end)) in zip(starts, zip(dates, ends)) {
      let body = min(date + after + 1, end)
      guard lines[start..<body].contains(where: namesSomething) else { return lines }
      let found = (body..<end).filter { isItem(lines[$0]) }
      empty += found.isEmpty ? 1 : 0
      items += found
    }
    // Names and places are shorter than what people did.
    guard empty * 3 <= dates.count, !items.contains(where: { heads(lines[$0]) }),
      items.reduce(0, { $0 + length(lines[$1]) }) >= items.count * 4
    else { return lines }
    return withBullets(items, in: lines)
  }

  /// `lines` with `items` as bullets, and with those on the item above that hold no more than its end.
  private static func withBullets(_ items: [Int], in lines: [ResumeLine]) -> [ResumeLine] {
    let isItem = Set(items)
    let full = items.filter { $0 + 1 < lines.count && lines[$0 + 1].number == lines[$0].number + 1 }
    let width = full.map { lines[$0].text.unicodeScalars.count }.max() ?? 0
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    for (at, line) in lines.enumerated() {
      var line = line
      if isItem.contains(at) {
        if let above = out.last, above.role == .bullet, lines[at - 1].number == line.number - 1,
          line.gapAbove == 0, lines[at - 1].text.unicodeScalars.count * 20 >= width * 17,
          isTail(line) || endsInFigure(above.text) && !WorkSentence.matches(line.text)
        {
          out[out.count - 1].text += " " + line.text
          out[out.count - 1].segments = [out[out.count - 1].text]
          continue
        }
        // A word alone is what something was built with, or a name.
        if length(line) > 1 {
          line.role = .bullet
          line.level = 1
        }
      }
      out.append(line)
    }
    return out
  }

  /// Whether `line` can hardly be an item of its own: a word or two, or what begins with a figure or a sign.
  private static func isTail(_ line: ResumeLine) -> Bool {
    guard let first = line.text.unicodeScalars.first else { return true }
    return length(line) <= 2 || first.properties.numericType != nil || first.properties.isLowercase
      || !first.properties.isAlphabetic && !"\"“„«(".unicodeScalars.contains(first)
  }

  /// The most lines of a header above its date, and below.
  private static let most = 3

  /// How many lines above the date at `date` head its entry: as many as head the first one, unless they read otherwise.
  private static func linesAbove(
    _ date: Int, after last: Int, atMost most: Int, in lines: [ResumeLine], hasGaps: Bool
  ) -> Int {
    var count = 0
    while count < most, date - count - 1 > last {
      let line = lines[date - count - 1]
      // A date stands with what it dates, however long that is.
      guard count == 0 ? !isSentence(line) : isHeaderLike(line) else { break }
      count += 1
      if line.gapAbove > 0, !hasGaps { break }
    }
    return count
  }

  /// How many lines below each date belong to its header in all entries alike.
  private static func linesBelow(_ dates: [Int], ends: [Int], in lines: [ResumeLine], areJobs: Bool) -> Int {
    var count = 0
    while count < most {
      let slots = zip(dates, ends).filter { $0 + count + 1 < $1 }.map { lines[$0.0 + count + 1] }
      guard !slots.isEmpty, slots.count * 2 > dates.count else { break }
      let isLast = zip(dates, ends).contains { $0 + count + 2 == $1 }
      // A single entry has nothing to be alike to, and a name's words take no entry's only line.
      let isHeader =
        slots.count == 1
        ? slots.allSatisfy(isKnownHeader)
        : slots.allSatisfy { isHeaderLike($0) || isNamed($0) && (!isLast || isNameWithPlace($0)) }
      guard isHeader, areJobs || slots.count > 1 else { break }
      count += 1
    }
    return count
  }

  private static func isDated(_ line: ResumeLine, areJobs: Bool) -> Bool {
    let header = HeaderDates.split(line)
    guard !header.dates.isEmpty else { return false }
    let words = header.segments.reduce(0) { $0 + $1.split(separator: " ").count }
    return (!areJobs || words == 0 || header.dates.contains(where: \.isRange) || hasDateApart(line))
      && words <= 14 && !isSentence(line)
  }

  /// "Larkspur Bank · 2014 · Leeds": a date that marks set apart.
  private static func hasDateApart(_ line: ResumeLine) -> Bool {
    line.text.split(whereSeparator: HeaderDates.marks.contains).map { TextFolding.trimmed(String($0)) }
      .contains(where: HeaderDates.isDate)
  }

  /// Whether something of `line` is neither a date nor a place.
  private static func namesSomething(_ line: ResumeLine) -> Bool {
    HeaderDates.split(line).segments.contains { !PlaceNames.isPlace($0) }
  }

  /// Whether `line` may be part of a header: known words, or few.
  private static func isHeaderLike(_ line: ResumeLine) -> Bool {
    guard !isSentence(line) else { return false }
    return isKnownHeader(line) || length(line) <= 4 && line.text.unicodeScalars.count <= 36
  }

  private static func isKnownHeader(_ line: ResumeLine) -> Bool {
    LineWords.isHeader(line.text) || PlaceNames.isPlace(line.text)
      || PlaceNames.withTrailingPlace(line.text) != nil
      || [" · ", " • ", " | "].contains(where: line.text.contains) && length(line) <= 8
  }

  /// "Latenz von 40" goes on below in what was counted.
  private static func endsInFigure(_ text: String) -> Bool {
    let word = text.unicodeScalars.reversed().prefix { $0 != " " }
    return word.count <= 3 && word.allSatisfy { (0x30...0x39).contains($0.value) }
  }

  /// Whether all long words of `line` are written as names are, but for what is in brackets: "Harrow & Finch
  /// of the Isle, Newcastle upon Tyne".
  private static func isNamed(_ line: ResumeLine) -> Bool {
    let words = line.text.prefix { $0 != "(" }.split(separator: " ")
    guard (2...8).contains(words.count), !isSentence(line) else { return false }
    return words.allSatisfy { word in
      word.count <= 4 || !(word.unicodeScalars.first?.properties.isLowercase ?? false) || word.contains("’")
    } && words.count { $0.unicodeScalars.first?.properties.isUppercase ?? false } * 2 >= words.count
  }

  /// "Wroclaw Centre for Robotics, Poznań": a name and, behind its only comma, what may be a place.
  private static func isNameWithPlace(_ line: ResumeLine) -> Bool {
    let pieces = HeaderPart.commaPieces(line.text)
    return pieces.count == 2 && pieces[1].split(separator: " ").count <= 3
      && PlaceNames.looksLikeName(pieces[1])
  }

  /// Whether an item reads like a header that this rule did not expect.
  private static func heads(_ line: ResumeLine) -> Bool {
    length(line) <= 4 && isKnownHeader(line) || LineWords.isDated(line.text)
  }

  /// Whether `line` goes on in small letters, or tells a deed.
  private static func isSentence(_ line: ResumeLine) -> Bool {
    guard HeaderDates.split(line).dates.isEmpty else { return false }
    let goesOn = line.text.unicodeScalars.first?.properties.isLowercase ?? false
    return goesOn && line.text.split(separator: " ").count >= 4 || WorkSentence.matches(line.text)
  }

  private static func isItem(_ line: ResumeLine) -> Bool {
    line.role == .text && line.segments.count == 1 && KeywordLabels.keywords(line.text) == nil
      && !LineWords.isContact(line.text)
  }

  /// Words; of scripts without blanks, three characters count as one.
  private static func length(_ line: ResumeLine) -> Int {
    let words = line.text.split(separator: " ").count
    return TextFolding.isCJK(line.text) ? max(words, line.text.unicodeScalars.count / 3) : words
  }
}
