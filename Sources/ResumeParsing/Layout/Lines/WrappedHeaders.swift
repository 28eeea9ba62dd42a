/// Joins an entry's header that is broken beside its right-aligned date ("Engineer, Acme, Trondheim, ⟂ 2014 – 2018"
/// over "Norway").
enum WrappedHeaders {
  /// `rows` with the second row of every broken header taken into its first.
  static func joined(_ rows: [Row], hyphenation: Hyphenation) -> [Row] {
    var out: [Row] = []
    out.reserveCapacity(rows.count)
    let margin = rows.map(\.box.xMax).max() ?? 0
    for row in rows {
      var row = row
      if let last = out.last, let (header, rest) = withWholeDate(last, row) {
        out[out.count - 1] = header
        guard let rest else { continue }
        row = rest
      }
      if let last = out.last, let whole = whole(last, row, margin: margin, hyphenation: hyphenation) {
        out[out.count - 1] = whole
      } else {
        out.append(withoutLooseBlanks(row))
      }
    }
    return out
  }

  private static func whole(_ header: Row, _ next: Row, margin: Double, hyphenation: Hyphenation) -> Row? {
    guard !header.isBullet, !next.isBullet, next.fragments.count == 1,
      header.page == next.page, let at = brokenCell(of: header), case let text = header.fragments[at],
      let end = text.words.last, let begin = next.words.first,
      next.words.count <= 5,
      abs(next.textLeft - text.box.xMin) <= 2.5
        || at > 0 && abs(next.box.xMin + next.box.xMax - text.box.xMin - text.box.xMax) <= 4,
      abs(next.size - header.size) <= 0.09 * max(next.size, header.size),
      next.yMid - header.yMid > 0, next.yMid - header.yMid <= 1.5 * max(header.size, 6),
      header.fragments.count == 1
        ? breaksTitle(text, next, margin: margin)
        : breaksList(header, next, margin: margin) || Hyphenation.asksForMore(end.text)
          || breaksPlace(text, next, margin: margin)
          || next.words.count <= 2
            && OrganisationWords.isLegalForm(next.text),
      !DateShape.looksLikeDate(next.text)
    else { return nil }
    var words = text.words
    var more = next.words
    switch hyphenation.join(end.text, begin.text) {
    case .space: break
    case .glued, .hyphenDropped:
      var word = end
      let head = hyphenation.join(end.text, begin.text) == .glued ? end.text : String(end.text.dropLast())
      word.text = head + begin.text
      words.removeLast()
      more.removeFirst()
      words.append(word)
    }
    guard var fragment = Fragment(words + more) else { return nil }
    // The row stays as high as it was: the distance to what follows is that of its last line.
    fragment.box = text.box
    var out = header
    out.fragments[at] = fragment
    return out
  }

  /// `header` with the rest of the date that its last cell begins ("Oct 2014 – March" over "2019"), and `next` without
  /// it; nil where nothing is broken.
  private static func withWholeDate(_ header: Row, _ next: Row) -> (Row, Row?)? {
    guard header.fragments.count >= 2, !header.isBullet, !next.isBullet, next.fragments.count <= 2,
      header.page == next.page, let begin = header.fragments.last, let end = next.fragments.last,
      end.words.count <= 3, DateShape.looksLikeDate(begin.text), DateShape.looksLikeDate(end.text),
      next.yMid > header.yMid, next.yMid - header.yMid <= 1.6 * max(header.size, 6),
      abs(begin.box.xMin - end.box.xMin) < 3 || abs(begin.box.xMax - end.box.xMax) < 3,
      isBroken(begin.text), let whole = Fragment(begin.words + end.words),
      DateScanner.mentions(in: whole.text).contains(where: { $0.isRange && ($0.isCurrent || $0.end != nil) }),
      HeaderDates.isDate(whole.text)
    else { return nil }
    var out = header
    out.fragments[out.fragments.count - 1].words = whole.words
    var rest = next
    rest.fragments.removeLast()
    return (out, rest.fragments.isEmpty ? nil : rest)
  }

  /// Whether a range of dates begins in `text` and does not end there.
  private static func isBroken(_ text: String) -> Bool {
    if let last = text.unicodeScalars.last, "–—-~～".unicodeScalars.contains(last) { return true }
    return !DateScanner.mentions(in: text).contains(where: \.isRange)
      && text.unicodeScalars.contains { "–—-~～".unicodeScalars.contains($0) }
  }

  /// The cell that may go on below: the one before a date at the right, or the one behind a date at the left.
  private static func brokenCell(of header: Row) -> Int? {
    let last = header.fragments.count - 1
    if last == 0 { return 0 }
    if DateShape.looksLikeDate(header.fragments[last].text) { return last - 1 }
    return header.fragments.count == 2
      && (DateShape.looksLikeDate(header.fragments[0].text) || isLabelledList(header)) ? last : nil
  }

  /// "Tools ⟂ Jira, Jenkins, GitHub" over "Actions": a full list behind its label, and a word of its last item.
  private static func breaksList(_ header: Row, _ next: Row, margin: Double) -> Bool {
    guard isLabelledList(header), next.words.count <= 2, let text = header.fragments.last,
      let first = next.words.first,
      next.yMid - header.yMid <= 1.35 * max(header.size, 6), text.words.last?.text.hasSuffix(",") == false,
      first.text.unicodeScalars.first?.properties.isAlphabetic ?? false
    else { return false }
    return text.box.xMax + 0.2 * next.size + first.box.width > margin
  }

  private static func isLabelledList(_ row: Row) -> Bool {
    row.fragments.count == 2 && row.fragments[0].words.count <= 3
      && row.fragments[1].words.count { $0.text.hasSuffix(",") } >= 2
  }

  /// "**Acme**, Bristol — *Senior Data*" over "*Engineer*": a full row of several styles, and the rest of the last.
  private static func breaksTitle(_ text: Fragment, _ next: Row, margin: Double) -> Bool {
    guard let first = text.words.first?.style, let last = text.words.last?.style,
      let begin = next.words.first,
      first.isBold != last.isBold || first.isItalic != last.isItalic, last.isBold || last.isItalic,
      next.words.allSatisfy({ $0.style.isBold == last.isBold && $0.style.isItalic == last.isItalic })
    else { return false }
    return text.box.xMax + 0.2 * next.size + begin.box.width > margin
  }

  /// "Engineer at Acme, Cape Town, South" over "Africa": a full row of several parts, and a word or two of the last.
  private static func breaksPlace(_ text: Fragment, _ next: Row, margin: Double) -> Bool {
    guard let first = next.words.first, next.words.count <= 2, text.text.contains(","),
      next.isBold == (text.words.last?.style.isBold ?? false),
      text.words.last?.text.unicodeScalars.first?.properties.isUppercase ?? false
    else { return false }
    return text.box.xMax + 0.25 * next.size + first.box.width > margin
  }

  /// Justified headers stretch the blank behind a comma until it looks like a column's gap.
  private static func withoutLooseBlanks(_ row: Row) -> Row {
    guard row.fragments.count >= 3, let date = row.fragments.last, DateShape.looksLikeDate(date.text) else {
      return row
    }
    var out = row
    var fragments: [Fragment] = []
    for fragment in row.fragments.dropLast() {
      if let last = fragments.last, last.text.hasSuffix(","),
        fragment.box.xMin - last.box.xMax < 2.2 * max(4, fragment.size),
        let joined = Fragment(last.words + fragment.words)
      {
        fragments[fragments.count - 1] = joined
      } else {
        fragments.append(fragment)
      }
    }
    out.fragments = fragments + [date]
    return out
  }
}
