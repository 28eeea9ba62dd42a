/// Gives the rows of one flow (the main column over all pages, or a sidebar) their bullets.
enum FlowRows {
  /// `rows` with bullets recognised and taken off, cells that are bullets of their own made rows, and
  /// right-aligned cells that only happen to stand beside a bullet given to the row above.
  static func prepared(_ rows: [Row]) -> [Row] {
    let looks = TitleLook.ofSections(in: rows)
    let split = TitlesBesideLists.parted(withStackedDatesApart(LooseMarginCells.joined(rows))).flatMap {
      splitTitle($0, looks: looks)
    }
    .flatMap(
      splitInlineHeading
    ).flatMap(
      splitAttachedGlyph
    ).map(withSmallDateApart)
    let company = weakCompany(split)
    var led: [Row] = []
    for row in split {
      if let bare = withoutPictures(row) {
        led.append(bare)
        continue
      }
      for piece in piecesByBullet(row) {
        var piece = marked(piece, company: company)
        if let last = led.last, isLoneGlyph(last, before: piece) {
          led.removeLast()
          if !piece.isBullet, let glyph = last.fragments.first {
            piece.lead = .bullet(glyph: glyph.text, left: glyph.box.xMin)
          }
        }
        led.append(piece)
      }
    }
    return MarginCells.moved(in: withLateBulletsRaised(led.filter { !isOnlyGlyph($0) }))
  }

  /// "Present ⟂ Engineer, Acme" over "Apr 2023 ⟂ • Built …": the second date of an entry stands beside its
  /// first bullet, and is a row of its own.
  private static func withStackedDatesApart(_ rows: [Row]) -> [Row] {
    var out: [Row] = []
    out.reserveCapacity(rows.count)
    for row in rows {
      if let above = out.last, row.fragments.count >= 2, let glyph = row.fragments[1].words.first,
        BulletGlyph.strength(glyph) == .strong, above.page == row.page, above.fragments.count >= 2,
        above.fragments[1].words.first.map({ BulletGlyph.strength($0) != .strong }) ?? false,
        row.yMid - above.yMid < 2 * max(row.size, 6), above.fragments[0].box.xMax < glyph.box.xMin,
        [above, row].allSatisfy({ DateShape.isDateCell($0.fragments[0].text) })
      {
        out.append(Row(fragments: [row.fragments[0]], page: row.page))
        out.append(Row(fragments: Array(row.fragments.dropFirst()), page: row.page))
      } else {
        out.append(row)
      }
    }
    return out
  }

  /// A title that is set as the others are, with the first of its chips beside it.
  private static func splitTitle(_ row: Row, looks: [TitleLook]) -> [Row] {
    guard row.fragments.count >= 2, let title = row.fragments.first, looks.contains(TitleLook(title)),
      title.words.count <= 5, SectionTitles.kind(of: title.text) != nil,
      case let rest = row.fragments.dropFirst(),
      rest.allSatisfy({ TitleLook($0) != TitleLook(title) && !DateShape.looksLikeDate($0.text) })
    else { return [row] }
    return [Row(fragments: [title], page: row.page), Row(fragments: Array(rest), page: row.page)]
  }

  /// A mark beside the second row of its text, as browsers draw it next to a float: it belongs to the first.
  private static func withLateBulletsRaised(_ rows: [Row]) -> [Row] {
    var out = rows
    for index in out.indices.dropFirst() {
      let (above, row) = (out[index - 1], out[index])
      guard row.isBullet, !above.isBullet, above.page == row.page, abs(above.textLeft - row.textLeft) < 2.5,
        row.yMid - above.yMid < 1.6 * max(row.size, 6), abs(above.size - row.size) < 0.5, !above.isBold,
        let first = row.words.first?.text, first.unicodeScalars.first?.properties.isLowercase ?? false,
        // "campus-map: …" names an item of its own.
        !first.hasSuffix(":"),
        above.words.first?.text.unicodeScalars.first?.properties.isUppercase ?? false
      else { continue }
      out[index - 1].lead = row.lead
      out[index].lead = .none
    }
    return out
  }

  /// A heading set large with its text beginning beside it is a row of its own.
  private static func splitInlineHeading(_ row: Row) -> [Row] {
    // "About me" beside its first line.
    if row.fragments.count == 2, row.fragments[1].words.count >= 6,
      SectionTitles.kind(of: row.fragments[0].text) == .summary
    {
      return row.fragments.map { Row(fragments: [$0], page: row.page) }
    }
    guard let opening = row.fragments.first, let first = opening.words.first else { return [row] }
    func isSmall(_ word: PositionedWord) -> Bool { word.style.size < 0.75 * first.style.size }
    let at = opening.words.firstIndex(where: isSmall) ?? opening.words.count
    let rest = Fragment(Array(opening.words[at...])).map { [$0] } ?? []
    let others = rest + row.fragments.dropFirst()
    guard (1...4).contains(at), others.reduce(0, { $0 + $1.words.count }) >= 4,
      others.allSatisfy({ $0.words.allSatisfy(isSmall) }), let heading = Fragment(Array(opening.words[..<at]))
    else { return [row] }
    return [Row(fragments: [heading], page: row.page), Row(fragments: others, page: row.page)]
  }

  /// A date set smaller than the text it stands beside is a cell of its own, however close.
  private static func withSmallDateApart(_ row: Row) -> Row {
    guard let last = row.fragments.last, row.fragments.count <= 2, let end = last.words.last,
      let first = last.words.first, end.style.size < 0.93 * first.style.size
    else { return row }
    let at = (last.words.lastIndex { $0.style.size > end.style.size + 0.2 } ?? -1) + 1
    guard at > 0, at < last.words.count, last.words.count - at <= 7,
      let text = Fragment(Array(last.words[..<at])), let date = Fragment(Array(last.words[at...])),
      DateShape.looksLikeDate(date.text), HeaderDates.isDate(date.text),
      // Figures of another font ("Jan 2016 – Mar" and a smaller "2019") do not make two dates of one.
      !HeaderDates.isDate(last.text)
    else { return row }
    var out = row
    out.fragments = row.fragments.dropLast() + [text, date]
    return out
  }

  /// "•Built" as "•" and "Built".
  private static func splitAttachedGlyph(_ row: Row) -> [Row] {
    guard var first = row.fragments.first, let word = first.words.first,
      word.text.unicodeScalars.count > 1, let glyph = attachedMark(word.text)
    else { return [row] }
    let rest = String(word.text.unicodeScalars.dropFirst(glyph.unicodeScalars.count))
    guard !rest.isEmpty, !rest.unicodeScalars.allSatisfy({ BulletGlyph.isStrong($0) }) else { return [row] }
    let share = word.box.width / Double(word.text.unicodeScalars.count)
    var mark = word
    mark.text = glyph
    mark.box.xMax = word.box.xMin + share * Double(glyph.unicodeScalars.count)
    var tail = word
    tail.text = rest
    tail.box.xMin = mark.box.xMax
    first.words.replaceSubrange(0..<1, with: [mark, tail])
    var out = row
    out.fragments[0] = first
    return [out]
  }

  /// The bullet, or the number ("10.") before a capital, that `text` begins with.
  private static func attachedMark(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    if let first = scalars.first, BulletGlyph.isStrong(first) { return String(Character(first)) }
    guard let dot = scalars.prefix(3).firstIndex(where: { $0 == "." || $0 == ")" }), dot > 0,
      dot + 2 < scalars.count, scalars[dot + 1].properties.isUppercase,
      BulletGlyph.ordinal(Array(scalars[...dot])) != nil
    else { return nil }
    return String(text.prefix(dot + 1))
  }

  /// A row of bullets side by side ("• Go   • Kafka") as a row each.
  private static func piecesByBullet(_ row: Row) -> [Row] {
    func leads(_ fragment: Fragment) -> Bool {
      fragment.words.first.map { BulletGlyph.strength($0) == .strong } ?? false
    }
    guard let first = row.fragments.first, leads(first) else { return [row] }
    if let items = labelledItems(row) { return items }
    guard row.fragments.dropFirst().contains(where: leads) else { return [row] }
    var out: [Row] = []
    for fragment in row.fragments {
      // A glyph alone belongs to the fragment after it, which then joins this piece.
      if leads(fragment) || out.isEmpty {
        out.append(Row(fragments: [fragment], page: row.page))
      } else {
        out[out.count - 1].fragments.append(fragment)
      }
    }
    return out.filter { !isOnlyGlyph($0) }
  }

  /// "• Languages: Go, Kotlin   Tools: Git, Make": an item for each label, behind the one mark; nil where a
  /// part has none.
  private static func labelledItems(_ row: Row) -> [Row]? {
    guard row.fragments.count >= 2, let first = row.fragments.first, let glyph = first.words.first,
      let text = Fragment(Array(first.words.dropFirst()))
        ?? (row.fragments.count >= 3 ? row.fragments[1] : nil)
    else { return nil }
    let items = [text] + row.fragments.dropFirst(first.words.count > 1 ? 1 : 2)
    guard items.count >= 2,
      items.allSatisfy({ item in
        let label = item.words.prefix { !$0.text.hasSuffix(":") }.count
        return label <= 2 && label + 1 < item.words.count
          && item.words[0].text.unicodeScalars.first?.properties.isUppercase ?? false
      })
    else { return nil }
    return items.compactMap { item in
      Fragment([glyph] + item.words).map { Row(fragments: [$0], page: row.page) }
    }
  }

  /// Left edges, in points, of rows that begin with each weak glyph: one alone is no list.
  private static func weakCompany(_ rows: [Row]) -> [String: [Int: Int]] {
    var out: [String: [Int: Int]] = [:]
    for row in rows {
      let words = row.words
      guard words.count > 1, let word = words.first, BulletGlyph.strength(word, before: words[1]) == .weak
      else { continue }
      out[weakKind(word), default: [:]][Int((word.box.xMin / 4).rounded()), default: 0] += 1
    }
    return out
  }

  private static func weakKind(_ word: PositionedWord) -> String {
    BulletGlyph.ordinal(Array(word.text.unicodeScalars)) == nil ? word.text : "1."
  }

  private static func marked(_ row: Row, company: [String: [Int: Int]]) -> Row {
    guard let first = row.fragments.first, let word = first.words.first, row.words.count > 1,
      let strength = BulletGlyph.strength(word, before: row.words[1])
    else { return row }
    if strength == .weak {
      let near = Int((word.box.xMin / 4).rounded())
      let counts = company[weakKind(word)] ?? [:]
      let peers = (near - 1...near + 1).reduce(0) { $0 + (counts[$1] ?? 0) }
      guard peers >= (BulletGlyph.strength(word) == nil ? 3 : 2) else { return row }
    }
    var out = row
    out.lead = .bullet(glyph: word.text, left: word.box.xMin)
    if let rest = Fragment(Array(first.words.dropFirst())) {
      out.fragments[0] = rest
    } else {
      out.fragments.removeFirst()
    }
    return out
  }

  /// The row without its marks where they stand before dates, places and contact data: pictures of a calendar, a pin or
  /// a telephone. Nil where anything else stands there. The cell after each is one of its own.
  private static func withoutPictures(_ row: Row) -> Row? {
    guard row.words.first.map({ BulletGlyph.strength($0) == .strong }) ?? false else { return nil }
    var cells: [[PositionedWord]] = []
    for fragment in row.fragments {
      cells.append([])
      for word in fragment.words {
        if BulletGlyph.strength(word) == .strong {
          cells.append([])
        } else {
          cells[cells.count - 1].append(word)
        }
      }
    }
    let fragments = cells.compactMap { Fragment($0) }
    guard let first = fragments.first, isPictured(first.text),
      fragments.dropFirst().allSatisfy({
        isPictured($0.text) || PlaceNames.isPlace($0.text) || MarginCells.isPlace($0)
      })
    else { return nil }
    var out = row
    out.fragments = fragments
    return out
  }

  private static func isPictured(_ text: String) -> Bool {
    DateShape.looksLikeDate(text) && HeaderDates.isDate(text)
      || LineWords.isContact(text) && text.split(separator: " ").count <= 6
  }

  private static func isOnlyGlyph(_ row: Row) -> Bool {
    row.words.count == 1 && !row.isBullet
      && row.words.first.map { BulletGlyph.strength($0) == .strong } ?? false
  }

  /// Whether `row` is a raised or lowered bullet whose text is `next`.
  private static func isLoneGlyph(_ row: Row, before next: Row) -> Bool {
    isOnlyGlyph(row) && row.page == next.page && abs(next.yMid - row.yMid) < max(8, next.size)
      && row.box.xMax <= next.textLeft + 1
  }
}
