/// Tells whether a row goes on the line above it: it stands where that line's text begins, is set alike, follows at the
/// distance of lines and not of paragraphs, and its first word would not have fitted above.
struct RowContinuation {
  let flow: FlowMeasures
  /// Whether any bullet of the document has a glyph; where none has, indentation makes bullets.
  let hasGlyphs: Bool

  /// Whether `row` goes on the line that `draft` is.
  func goesOn(_ row: Row, _ draft: LineDraft) -> Bool {
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
    var usual = min(FlowMeasures.nearest(flow.pitches, row.textLeft, min) ?? 1.6 * row.size, 2.6 * row.size)
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
    let ownMargin = FlowMeasures.nearest(flow.margins, draft.left, max) ?? flow.widest

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
        return !fitsAbove(max(ownMargin, FlowMeasures.nearest(flow.margins, row.textLeft, max) ?? 0))
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
      // A short title behind a mark does not reach as far as the text below it, whose first word may be a
      // sentence long.
      let margin = max(ownMargin, FlowMeasures.nearest(flow.margins, row.textLeft, max) ?? 0)
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
    if samePage, first.text.unicodeScalars.first?.properties.isUppercase ?? false,
      !Hyphenation.asksForMore(last.words.last?.text ?? ""),
      pitch > 1.2 * usual || !hasGlyphs && (pitch > 1.06 * usual || flow.indented.contains(flow.bucket(row)))
    {
      return false
    }
    let left = draft.left
    // A sentence goes on in small letters, though a table's cell or a ragged edge broke it before the margin.
    if startsLower, last.words.count >= 8, !endsSentence(last), last.box.width >= 0.6 * (flow.widest - left) {
      return true
    }
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
  private func closesDate(_ row: Row, of draft: LineDraft) -> Bool {
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

  /// Whether the row above opens a bracket that this one closes ("English (Native or" over "Bilingual)").
  private func closesBracket(_ row: Row, of draft: LineDraft) -> Bool {
    guard draft.rows.allSatisfy({ $0.fragments.count == 1 }), abs(row.textLeft - draft.last.textLeft) <= 2.5,
      row.isBold == draft.last.isBold, row.words.count <= 8, leavesBracketOpen(draft)
    else { return false }
    let marks = row.words.flatMap { $0.text.unicodeScalars.filter { $0 == "(" || $0 == ")" } }
    return marks.first == ")"
  }

  private func leavesBracketOpen(_ draft: LineDraft) -> Bool {
    var open = 0
    for word in draft.rows.flatMap(\.words) {
      for scalar in word.text.unicodeScalars { open += scalar == "(" ? 1 : scalar == ")" ? -1 : 0 }
    }
    return open > 0
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
}
