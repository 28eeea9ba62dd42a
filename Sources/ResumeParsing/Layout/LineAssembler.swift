/// Joins the rows of one flow to logical lines: wrapped bullets and paragraphs become one line each.
///
/// A row goes on the line above it when it stands where that line's text begins, is set alike, follows at the
/// distance of lines and not of paragraphs, and its first word would not have fitted above.
struct LineAssembler {
  private let rows: [Row]
  private let hyphenation: Hyphenation
  private let column: Int
  /// Whether any bullet of the document has a glyph; where none has, indentation makes bullets.
  private let hasGlyphs: Bool
  private let flow: FlowMeasures

  init(rows: [Row], hyphenation: Hyphenation, column: Int, hasGlyphs: Bool) {
    self.rows = WrappedHeaders.joined(rows, hyphenation: hyphenation)
    self.hyphenation = hyphenation
    self.column = column
    self.hasGlyphs = hasGlyphs
    flow = FlowMeasures(self.rows, hasGlyphs: hasGlyphs)
  }

  /// One line being put together.
  private struct Draft {
    var rows: [Row]
    /// Left edge of the text.
    var left: Double
    var last: Row
  }

  /// The flow's lines in order, and the rows of the last one instead of that line where more rows are to come.
  func lines(holdingLast: Bool) -> (lines: [ResumeLine], open: [Row]) {
    var drafts: [Draft] = []
    for row in rows {
      if var draft = drafts.last, goesOn(row, draft) {
        draft.rows.append(row)
        draft.last = row
        drafts[drafts.count - 1] = draft
      } else {
        drafts.append(Draft(rows: [row], left: row.textLeft, last: row))
      }
    }
    let open = holdingLast ? drafts.popLast()?.rows ?? [] : []
    return (withIndentedBullets(drafts), open)
  }

  private func nearest(_ table: [Int: Double], _ x: Double, _ pick: (Double, Double) -> Double) -> Double? {
    let bucket = Int(x.rounded())
    var found: Double?
    for key in bucket - 2...bucket + 2 {
      if let value = table[key] { found = found.map { pick($0, value) } ?? value }
    }
    return found
  }

  private func goesOn(_ row: Row, _ draft: Draft) -> Bool {
    let last = draft.last
    guard !row.isBullet, let first = row.words.first, row.fragments.count == 1 || draft.rows[0].isBullet
    else { return false }
    guard abs(row.size - last.size) <= 0.09 * max(row.size, last.size) else { return false }
    // A word broken at the row's end goes on below, however wide its row was justified.
    if draft.rows.count == 1, breaksWord(last, before: row), abs(row.textLeft - draft.left) <= 2.5,
      row.isBold == last.isBold, row.yMid - last.yMid <= 1.6 * max(row.size, 6), row.yMid > last.yMid
    {
      return true
    }
    // A title in bold with its cell at the right is no part of a bullet that is not.
    if row.fragments.count > 1, first.style.isBold, !last.isBold { return false }
    if row.isBold, !last.isBold, row.words.count <= 4, SectionTitles.kind(of: row.text) != nil {
      return false
    }
    // An address or a link on a row of its own is no continuation, however full the row above; nor is a row of
    // contact data below a sentence.
    if draft.rows[0].lead == .none, first.text.contains("@") || first.text.contains("://") { return false }
    if draft.rows[0].lead == .none, endsSentence(last), !endsSentence(row), row.words.count <= 14,
      row.words.contains(where: { $0.text.contains("@") && $0.text.contains(".") })
    {
      return false
    }
    if draft.rows[0].lead == .none, beginsLabel(row),
      beginsLabel(draft.rows[0]) || first.style.isBold && !(last.words.last?.style.isBold ?? true)
    {
      return false
    }
    // A title in capitals goes on in capitals.
    if draft.rows[0].lead == .none, draft.rows.count <= 2, TextFolding.isAllCaps(last.text),
      !TextFolding.isAllCaps(row.text),
      SectionTitles.kind(of: draft.rows.map(\.text).joined(separator: " ")) != nil
    {
      return false
    }
    // What stands higher than the row before it is at the head of the next column.
    let samePage = row.page == last.page && row.yMid > last.yMid
    let pitch = row.yMid - last.yMid
    var usual = min(nearest(flow.pitches, row.textLeft, min) ?? 1.6 * row.size, 2.6 * row.size)
    // Items may be set closer to each other than the rows of one are.
    if draft.rows[0].isBullet { usual = max(usual, 1.1 * row.size) }
    if samePage {
      guard pitch > 0, pitch <= 1.32 * usual + 0.5 else { return false }
    }
    if draft.rows[0].lead == .none, closesDate(row, of: draft) || closesBracket(row, of: draft) {
      return true
    }
    let startsLower = first.text.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
    let blank = 0.2 * row.size
    // Where a hyphen ends the row above, the whole word would have had to fit.
    func fitsAbove(_ margin: Double) -> Bool {
      last.box.xMax + blank + first.box.width < min(margin, last.limit ?? margin) - 0.5
    }
    let ownMargin = nearest(flow.margins, draft.left, max) ?? flow.widest

    if case .bullet(_, let glyphLeft) = draft.rows[0].lead {
      // Printers that justify draw the first row's text nearer to its mark.
      let shift = row.textLeft - draft.left
      if abs(shift) <= max(2.5, 0.3 * row.size) || shift > 0 && shift <= 0.5 * row.size {
        if !fitsAbove(ownMargin) { return true }
        // A break before the margin: a paragraph set ragged, or a line of its own in the item.
        if row.isBold != last.isBold, row.isBold { return false }
        return startsLower || (samePage && pitch <= 1.12 * usual && !endsSentence(last))
      }
      // Marks that are typed, with a blank behind them, in a paragraph that hangs further.
      if shift > 0, shift <= 1.5 * row.size, row.fragments.count == 1, row.isBold == last.isBold {
        return startsLower || !fitsAbove(ownMargin)
      }
      if samePage, flow.isOutdented(row, from: glyphLeft, below: last) || draft.rows.count > 1,
        (flow.bucket(row) - 1...flow.bucket(row) + 1).contains(where: flow.outdents.contains),
        row.textLeft < glyphLeft - 2, row.isBold == last.isBold, row.fragments.count == 1
      {
        return !fitsAbove(max(ownMargin, nearest(flow.margins, row.textLeft, max) ?? 0))
      }
      let isFlush = abs(row.textLeft - glyphLeft) <= max(2.5, 0.3 * row.size)
      let between = row.textLeft > glyphLeft + 2 && row.textLeft < draft.left - 2
      guard isFlush || between else { return false }
      if flow.hangs.contains(Int(glyphLeft.rounded())) && isFlush { return false }
      if samePage, flow.flush.contains(Int(glyphLeft.rounded())), pitch <= 1.12 * usual,
        flow.continuesFlush(row, glyphLeft: glyphLeft, below: last),
        !DateShape.looksLikeDate(row.fragments[0].text)
      {
        return true
      }
      // A short title behind a mark does not reach as far as the text below it, whose first word may be a sentence long.
      let margin = max(ownMargin, nearest(flow.margins, row.textLeft, max) ?? 0)
      let isShort =
        (first.text.unicodeScalars.first.map(EastAsian.breaksAnywhere) ?? false)
        && last.box.xMax + 4 * row.size < margin
      return !isShort && !fitsAbove(margin) && row.isBold == last.isBold && row.isItalic == last.isItalic
        && row.fragments.count == 1
    }

    if (Int(draft.left.rounded()) - 1...Int(draft.left.rounded()) + 1).contains(where: flow.hanging.contains),
      samePage,
      row.isBold == last.isBold, row.fragments.count == 1
    {
      let indent = row.textLeft - draft.left
      if indent < 2.5, draft.rows.count > 1 || last.words.count >= 5 { return false }
      return indent > 5 && indent < 3 * max(row.size, 6)
        && (draft.rows.count == 1 || abs(row.textLeft - last.textLeft) < 2.5)
    }
    guard draft.rows.allSatisfy({ $0.fragments.count == 1 }), row.isBold == last.isBold,
      row.isItalic == last.isItalic || startsLower, abs(row.textLeft - last.textLeft) <= 2.5
    else { return false }
    let isFull = Hyphenation.asksForMore(last.words.last?.text ?? "") || row.isBold
    guard last.words.count >= (isFull ? 2 : 3) || startsLower else { return false }
    // Paragraphs that each begin in bold, or end in a date, are entries of a list.
    if samePage, first.style.isBold, !row.isBold, draft.rows[0].words.first?.style.isBold ?? false,
      !(last.words.last?.style.isBold ?? true)
    {
      return false
    }
    if samePage, !startsLower, DateShape.endsInDate(last.words.suffix(3).map(\.text).joined(separator: " ")) {
      return false
    }
    guard samePage || startsLower || last.words.count >= 8 && !endsSentence(last) else { return false }
    // Items without marks: a capital begins one, unless the row above cannot end there.
    if !hasGlyphs, samePage, first.text.unicodeScalars.first?.properties.isUppercase ?? false,
      !Hyphenation.asksForMore(last.words.last?.text ?? ""),
      pitch > 1.06 * usual || flow.indented.contains(flow.bucket(row))
    {
      return false
    }
    let left = draft.left
    guard !fitsAbove(ownMargin), ownMargin - left >= 0.45 * (flow.widest - left) else { return false }
    return !DateShape.looksLikeDate(row.fragments[0].text)
      || last.words.count >= 8
  }

  /// Whether `row` ends in the first half of a word whose second half begins `next`.
  private func breaksWord(_ row: Row, before next: Row) -> Bool {
    guard next.fragments.count == 1, let head = row.words.last?.text, head.unicodeScalars.count >= 4,
      let end = head.unicodeScalars.last, end == "-" || end == "\u{AD}" || end == "\u{2010}",
      head.unicodeScalars.dropLast().last?.properties.isLowercase ?? false
    else { return false }
    return next.words.first?.text.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// Whether the row above ends within a date that this one ends ("… (May 2016" over "– Jan 2020)").
  private func closesDate(_ row: Row, of draft: Draft) -> Bool {
    guard draft.rows.allSatisfy({ $0.fragments.count == 1 }), abs(row.textLeft - draft.last.textLeft) <= 2.5,
      draft.last.words.count >= 3, row.words.count <= 5
    else { return false }
    let end = draft.last.words.suffix(3).map(\.text).joined(separator: " ")
    let begin = row.text
    guard DateShape.endsInDate(end) || Hyphenation.asksForMore(draft.last.words.last?.text ?? "") else {
      return false
    }
    if let dash = begin.unicodeScalars.first, "–—-~".unicodeScalars.contains(dash) {
      return DateScanner.mentions(in: end + " " + begin).contains(where: \.isRange)
    }
    let text = draft.rows.flatMap(\.words).map(\.text).joined(separator: " ")
    return leavesBracketOpen(draft) && begin.hasSuffix(")") && !begin.contains("(")
      && DateScanner.mentions(in: text + " " + begin).contains(where: \.isRange)
  }

  private func leavesBracketOpen(_ draft: Draft) -> Bool {
    var open = 0
    for word in draft.rows.flatMap(\.words) {
      for scalar in word.text.unicodeScalars { open += scalar == "(" ? 1 : scalar == ")" ? -1 : 0 }
    }
    return open > 0
  }

  /// Whether the row above opens a bracket that this one closes ("English (Native or" over "Bilingual)").
  private func closesBracket(_ row: Row, of draft: Draft) -> Bool {
    guard draft.rows.allSatisfy({ $0.fragments.count == 1 }), abs(row.textLeft - draft.last.textLeft) <= 2.5,
      row.isBold == draft.last.isBold, row.words.count <= 8, leavesBracketOpen(draft)
    else { return false }
    let marks = row.words.flatMap { $0.text.unicodeScalars.filter { $0 == "(" || $0 == ")" } }
    return marks.first == ")"
  }

  /// Whether the row begins with a label ("Languages: …"): a list of such is a line each.
  private func beginsLabel(_ row: Row) -> Bool {
    let words = row.words
    guard words.first?.text.unicodeScalars.first?.properties.isLowercase == false,
      let colon = words.prefix(4).firstIndex(where: { $0.text.hasSuffix(":") })
    else { return false }
    return colon + 1 < words.count
  }

  private func endsSentence(_ row: Row) -> Bool {
    guard let last = row.words.last?.text.unicodeScalars.last else { return false }
    return last == "." || last == "!" || last == "?"
  }

  /// Turns drafts to lines; in a document without bullet glyphs, lines set in below the line that leads them are
  /// bullets whose marks were drawn, not written.
  private func withIndentedBullets(_ drafts: [Draft]) -> [ResumeLine] {
    var out: [ResumeLine] = []
    var header = Double.infinity
    var previous: Row?
    for draft in drafts {
      var line = line(of: draft, above: previous)
      previous = draft.last
      if !hasGlyphs, line.role == .text {
        let indent = draft.left - header
        // In bold it is an entry's title below the section's.
        if indent >= 8, indent <= 60, line.text.unicodeScalars.count >= 12, !line.isBold,
          flow.indented.contains(flow.bucket(draft.rows[0]))
        {
          line.role = .bullet
          line.level = 1
        } else {
          header = draft.left
        }
      }
      out.append(line)
    }
    return nested(out, beside: zip(drafts.dropFirst(), drafts).map { areBeside($0.rows[0], $1.last) })
  }

  /// Whether both rows stand at one height: items side by side.
  private func areBeside(_ row: Row, _ last: Row) -> Bool {
    row.page == last.page && abs(row.yMid - last.yMid) < 0.4 * max(row.size, 6)
  }

  /// Gives bullets their depth from their left edges; one beside the item before it (`beside`, from the second on) is as
  /// deep as that.
  private func nested(_ lines: [ResumeLine], beside: [Bool]) -> [ResumeLine] {
    var out = lines
    var stack: [Double] = []
    for index in out.indices {
      guard out[index].role == .bullet else {
        stack = []
        continue
      }
      if index > 0, out[index - 1].role == .bullet, beside[index - 1] {
        out[index].level = out[index - 1].level
        continue
      }
      while let top = stack.last, top > out[index].left + 3 { stack.removeLast() }
      if stack.last.map({ out[index].left > $0 + 3 }) ?? true { stack.append(out[index].left) }
      out[index].level = min(6, stack.count)
    }
    return out
  }

  private func line(of draft: Draft, above: Row?) -> ResumeLine {
    let first = draft.rows[0]
    var segments: [String] = []
    var sizes: [Double] = []
    var text = ""
    if draft.rows.count == 1 && !first.isBullet {
      let parts = partsByStyle(first)
      segments = parts.map { LineAssembler.plain($0.text) }
      sizes = zip(parts, segments).filter { !$1.isEmpty }.map { ($0.0.size * 10).rounded() / 10 }
      // Marks that only kept two parts of the line apart.
      if segments.count > 1 { segments = segments.map(LineAssembler.withoutEdgeMarks) }
      if first.fragments.count == 1, segments.count > 1 {
        segments = segments.map { TextFolding.trimmed($0, of: ",;|–—-·•") }
      }
      segments.removeAll(where: \.isEmpty)
      text = segments.joined(separator: " ")
    } else {
      text = LineAssembler.plain(joinedText(draft.rows))
      segments = [text]
    }
    let words = draft.rows.flatMap(\.words)
    let size = Fragment.dominant(words) { $0.style.size } ?? 0
    var links: [String] = []
    for word in words {
      if let link = word.link, links.last != link { links.append(link) }
    }
    var gap = 0.0
    if let above, above.page == first.page {
      gap = max(0, first.yMid - above.yMid - 1.2 * (first.size + above.size) / 2)
    }
    var found = ResumeLine(
      text: text, segments: segments,
      role: first.isBullet ? .bullet : segments.count > 1 ? .row : .text,
      level: first.isBullet ? 1 : 0, number: first.number, page: first.page, left: first.textLeft,
      fontSize: (size * 10).rounded() / 10, isBold: Fragment.dominant(words) { $0.style.isBold } ?? false,
      isItalic: Fragment.dominant(words) { $0.style.isItalic } ?? false,
      gapAbove: (gap * 10).rounded() / 10, column: column, links: links)
    if case .bullet(let glyph, _) = first.lead { found.mark = glyph.unicodeScalars.first }
    if segments.count > 1, sizes.count == segments.count { found.segmentSizes = sizes }
    if segments.count == 1 {
      found.chips = first.isBullet ? FlushLabels.chips(of: first) : LineAssembler.chips(draft.rows)
    }
    // A label and its chips.
    if segments.count == 2, first.fragments.count == 2, draft.rows.count == 1 {
      var cell = first
      cell.fragments.removeFirst()
      found.chips = LineAssembler.chips([cell])
    }
    return found
  }

  /// The words of rows that are set apart by more than the blanks of running text.
  private static func chips(_ rows: [Row]) -> [String] {
    var out: [String] = []
    for row in rows {
      let words = row.words
      guard words.count >= 2 else {
        out += words.map(\.text)
        continue
      }
      let gaps = zip(words, words.dropFirst()).map { ($1.box.xMin - $0.box.xMax) / max(4, $0.style.size) }
      let least = gaps.min() ?? 0
      // Where every blank is wider than running text has it, none needs to stand out.
      let isEven = least >= 0.55 && (gaps.max() ?? 0) <= 1.6 * least
      let wide = gaps.filter { $0 >= (isEven ? 0.55 : 0.75) }
      guard let narrowest = wide.min(), wide.count == gaps.count || least < 0.55 * narrowest else {
        return []
      }
      var chip = words[0].text
      for (gap, word) in zip(gaps, words.dropFirst()) {
        if gap >= (isEven ? 0.55 : 0.75) {
          out.append(chip)
          chip = word.text
        } else {
          chip += " " + word.text
        }
      }
      out.append(chip)
    }
    return out.count >= 2 ? out : []
  }

  /// The row's fragments; a short row of one fragment in two or three styles ("**Acme** *Engineer*") as a part each, and
  /// so a name in bold and its place before a date ("**Acme** Utrecht ⟂ 2019").
  private func partsByStyle(_ row: Row) -> [Fragment] {
    if row.fragments.count == 2, let name = row.fragments.first, name.words.count <= 8,
      !name.text.contains(where: { $0 == ":" || $0 == "," }),
      row.fragments[1].words.count <= 6, HeaderDates.isDate(row.fragments[1].text)
    {
      let bold = name.words.prefix { $0.style.isBold }
      let rest = name.words.dropFirst(bold.count)
      if let last = rest.last, !rest.contains(where: \.style.isBold), last.text.unicodeScalars.count > 2,
        let first = Fragment(Array(bold)), let second = Fragment(Array(rest))
      {
        return [first, second, row.fragments[1]]
      }
    }
    guard row.fragments.count == 1, let only = row.fragments.first, (2...14).contains(only.words.count),
      !only.text.hasSuffix("."), !only.text.contains("@"), !HeaderDates.isDate(only.text),
      SectionTitles.kind(of: only.text) == nil
    else { return row.fragments }
    // A name may be set light and bold; only its size sets it apart from what follows.
    let isLarge = row.size > 1.25 * flow.usualSize
    var groups: [[PositionedWord]] = []
    for word in only.words {
      if let last = groups.last?.last, isAlike(last, word, bySizeOnly: isLarge) {
        groups[groups.count - 1].append(word)
      } else {
        groups.append([word])
      }
    }
    // A style that comes back is emphasis inside a sentence; a mark between two styles belongs to neither.
    guard (2...3).contains(groups.count), let first = groups.first?.first, let last = groups.last?.first,
      !isAlike(first, last, bySizeOnly: isLarge),
      groups.allSatisfy({ $0.contains { $0.text.unicodeScalars.contains(where: \.properties.isAlphabetic) } })
    else { return row.fragments }
    return groups.compactMap { Fragment($0) }
  }

  private func isAlike(_ left: PositionedWord, _ right: PositionedWord, bySizeOnly: Bool) -> Bool {
    let isOneSize = abs(left.style.size - right.style.size) <= 0.12 * max(left.style.size, right.style.size)
    return isOneSize
      && (bySizeOnly
        || left.style.isBold == right.style.isBold && left.style.isItalic == right.style.isItalic)
  }

  /// The rows' texts with line ends resolved.
  private func joinedText(_ rows: [Row]) -> String {
    var text = ""
    // A text that grows word by word ends up with room for another half of it, and keeps that as long as it lives.
    var count = 0
    for row in rows {
      for word in row.words { count += word.text.utf8.count + 1 }
    }
    text.reserveCapacity(count)
    var last: PositionedWord?
    for row in rows {
      for (index, word) in row.words.enumerated() {
        guard let before = last else {
          text += word.text
          last = word
          continue
        }
        if index > 0 {
          text += " "
        } else {
          switch separator(before, word) {
          case .space: text += " "
          case .glued: break
          case .hyphenDropped: _ = text.unicodeScalars.popLast()
          }
        }
        text += word.text
        last = word
      }
    }
    return text
  }

  private func separator(_ head: PositionedWord, _ tail: PositionedWord) -> Hyphenation.Join {
    guard let end = head.text.unicodeScalars.last, let start = tail.text.unicodeScalars.first else {
      return .space
    }
    // Japanese and Chinese have no blank beside Latin letters and digits either.
    let isWide = (EastAsian.breaksAnywhere(end), EastAsian.breaksAnywhere(start))
    if isWide.0 && isWide.1 || isWide.0 && isLatin(start) || isWide.1 && isLatin(end) { return .glued }
    if EastAsian.isHangul(end), EastAsian.isHangul(start) || tail.text.unicodeScalars.count == 1 {
      return hangulJoin(head, tail)
    }
    return hyphenation.join(head.text, tail.text)
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// Some writers break Korean between any two syllables, others only at blanks; a writer that keeps blanks at
  /// line ends says which, and a line that ends more than a syllable short was broken at a blank.
  private func hangulJoin(_ head: PositionedWord, _ tail: PositionedWord) -> Hyphenation.Join {
    if head.hasSpaceAfter { return .space }
    let room = rightEdge(of: head) - head.box.xMax
    return room < head.style.size ? .glued : .space
  }

  private func rightEdge(of word: PositionedWord) -> Double {
    for row in rows where row.words.last == word {
      return nearest(flow.margins, row.textLeft, max) ?? flow.widest
    }
    return flow.widest
  }

  /// Without separators ("|", "·") at the part's ends.
  private static func withoutEdgeMarks(_ part: String) -> String {
    var scalars = Substring(part).unicodeScalars
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x20, 0x7C, 0xB7, 0x2022, 0x22C4, 0x2666, 0x25C6, 0x2758, 0xFF5C: true
      default: false
      }
    }
    while let edge = scalars.first, isMark(edge) { scalars.removeFirst() }
    while let edge = scalars.last, isMark(edge) { scalars.removeLast() }
    return String(scalars)
  }

  /// Without soft hyphens and glyphs that have no letter's shape, blanks single.
  static func plain(_ text: String) -> String {
    // Most lines are ASCII with single blanks already.
    var before = UInt8(ascii: " ")
    let isPlain = text.utf8.allSatisfy { byte in
      defer { before = byte }
      return byte < 0x80 && (byte != UInt8(ascii: " ") || before != byte)
    }
    if isPlain, before != UInt8(ascii: " ") { return text }
    var out = String.UnicodeScalarView()
    for scalar in WordCleaner.withoutPictorial(text).unicodeScalars where scalar.value != 0xAD {
      if scalar == " ", out.isEmpty || out.last == " " { continue }
      out.append(scalar)
    }
    while out.last == " " { out.removeLast() }
    return String(out)
  }
}
