/// Puts together a range of dates that a narrow column set on two lines: "Jul 2020" over "Jun 2016" as a timeline has
/// it, "2020 –" over "Present".
enum StackedDates {
  /// `lines` with both halves of every such range on the first of its lines.
  static func joined(_ lines: [ResumeLine]) -> [ResumeLine] {
    let isTimeline = isTimeline(lines)
    // Hardly any resume has one, and the lines of a long one need not be there twice.
    guard
      let first = lines.indices.dropFirst().first(where: {
        joined(lines[$0 - 1], lines[$0], isTimeline: isTimeline) != nil
      })
    else { return lines }
    var out = Array(lines[..<first])
    out.reserveCapacity(lines.count)
    for line in lines[first...] {
      if let above = out.last, let (whole, rest) = joined(above, line, isTimeline: isTimeline) {
        out[out.count - 1] = whole
        if let rest { out.append(rest) }
      } else {
        out.append(line)
      }
    }
    return out
  }

  /// Whether entries have their end over their start ("Present ⟂ Engineer" over "Nov 2021 ⟂ Acme"), or all of them the
  /// start over the end: two such pairs, each with its list or its text below and no third date among its rows.
  private static func isTimeline(_ lines: [ResumeLine]) -> Bool {
    func first(_ at: Int) -> Half? {
      guard lines.indices.contains(at), lines[at].role != .bullet, lines[at].segments.count > 1 else {
        return nil
      }
      return lines[at].segments.first.flatMap(half)
    }
    var falling = 0
    var rising = 0
    for at in lines.indices.dropLast() {
      guard let upper = first(at), let lower = first(at + 1), first(at - 1) == nil, first(at + 2) == nil,
        at + 2 < lines.count, lines[at + 1].gapAbove <= 6
      else { continue }
      switch (upper.date, lower.date) {
      case (nil, nil): continue
      case (nil, _): falling += 1
      // Two entries of a row each have dates in order as well; what follows a range is a list.
      case (_, nil): rising += lines[at + 2].role == .bullet ? 1 : 0
      case (let one?, let two?):
        if (one.year, one.month ?? 0) >= (two.year, two.month ?? 0) {
          falling += 1
        } else if lines[at + 2].role == .bullet, one.month != nil {
          rising += 1
        }
      }
    }
    return falling >= 2 && rising == 0 || rising >= 2 && falling == 0
  }

  /// The line above with the whole range, and what is left of `line`; nil where both hold no halves of one.
  private static func joined(_ above: ResumeLine, _ line: ResumeLine, isTimeline: Bool) -> (
    ResumeLine, ResumeLine?
  )? {
    guard above.role != .bullet, line.role != .bullet, above.column == line.column, above.page == line.page,
      line.gapAbove <= 6, line.segments.first.map({ $0.split(separator: " ").count <= 4 }) ?? false
    else { return nil }
    if let whole = brokenPresent(above, line) { return (whole, nil) }
    guard let lower = line.segments.first.flatMap(half) else { return nil }
    for (at, segment) in above.segments.enumerated() where segment.split(separator: " ").count <= 4 {
      guard
        let range = half(segment).flatMap({
          // "Present" alone dates nothing.
          range($0, lower, isAlone: line.segments.count == 1 || at == 0 && (isTimeline || $0.date == nil))
        }) ?? broken(segment, lower)
      else { continue }
      var whole = above
      whole.segments[at] = range
      whole.text = whole.segments.joined(separator: " ")
      guard line.segments.count > 1 else { return (whole, nil) }
      var rest = line
      rest.set(Array(line.segments.dropFirst()))
      return (whole, rest)
    }
    return nil
  }

  /// The earlier of two halves of a range and the later one, as they stand above each other; nil where they are none.
  static func ordered<Cell>(_ upper: (text: String, cell: Cell), _ lower: (text: String, cell: Cell)) -> (
    start: Cell, end: Cell
  )? {
    guard let first = half(upper.text), let second = half(lower.text), !first.isOpen,
      range(first, second, isAlone: true) != nil
    else { return nil }
    switch (first.date, second.date) {
    case (nil, _): return (lower.cell, upper.cell)
    case (_, nil): return (upper.cell, lower.cell)
    case (let one?, let two?):
      return (one.year, one.month ?? 0) < (two.year, two.month ?? 0)
        ? (upper.cell, lower.cell) : (lower.cell, upper.cell)
    }
  }

  /// "2025.04 – 現" over "在": a word for the present that breaks between two of its letters, as East Asian ones may.
  private static func brokenPresent(_ above: ResumeLine, _ line: ResumeLine) -> ResumeLine? {
    guard line.segments.count == 1, line.text.unicodeScalars.count <= 2, TextFolding.isCJK(line.text),
      let first = above.segments.first, !HeaderDates.isDate(first), HeaderDates.isDate(first + line.text)
    else { return nil }
    var whole = above
    whole.segments[0] = first + line.text
    whole.text = whole.segments.joined(separator: " ")
    return whole
  }

  /// One end of a range.
  private struct Half {
    var text: String
    /// Nil for a word for the present.
    var date: ResumeDate?
    /// Whether a dash follows that nothing closes.
    var isOpen: Bool
  }

  /// What `text` states where it is one end of a range and nothing else.
  private static func half(_ text: String) -> Half? {
    let bare = TextFolding.trimmed(text, of: "–—-~～(")
    let isOpen = text.unicodeScalars.last.map { "–—-~～".unicodeScalars.contains($0) } ?? false
    if DateScanner.isPresent(bare) { return Half(text: bare, date: nil, isOpen: false) }
    let found = DateScanner.mentions(in: bare)
    guard found.count == 1, let only = found.first, !only.isRange, let date = only.start,
      only.span.count >= bare.unicodeScalars.count - 1
    else { return nil }
    return Half(text: bare, date: date, isOpen: isOpen)
  }

  /// "Sep 2017 – Dec" over "2020": a range that breaks inside its second date.
  private static func broken(_ upper: String, _ lower: Half) -> String? {
    guard !HeaderDates.isDate(upper), DateShape.looksLikeDate(upper) else { return nil }
    let whole = upper + " " + lower.text
    let found = DateScanner.mentions(in: whole)
    guard found.count == 1, let only = found.first, only.isRange, HeaderDates.isDate(whole) else {
      return nil
    }
    return whole
  }

  private static func range(_ upper: Half, _ lower: Half, isAlone: Bool) -> String? {
    // What stands beside the second half belongs to it, unless the first one asked for more or all entries are so.
    guard upper.isOpen || isAlone else { return nil }
    switch (upper.date, lower.date) {
    case (nil, nil): return nil
    case (nil, _): return lower.text + " – " + upper.text
    case (_, nil): return upper.text + " – " + lower.text
    case (let first?, let second?):
      guard upper.isOpen || first != second, (first.month == nil) == (second.month == nil) else { return nil }
      return (first.year, first.month ?? 0) < (second.year, second.month ?? 0)
        ? upper.text + " – " + lower.text : lower.text + " – " + upper.text
    }
  }
}
