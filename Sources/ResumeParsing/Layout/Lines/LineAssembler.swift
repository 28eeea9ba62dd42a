/// Joins the rows of one flow to logical lines: wrapped bullets and paragraphs become one line each
/// (``RowContinuation``).
struct LineAssembler {
  private let rows: [Row]
  private let column: Int
  /// Whether any bullet of the document has a glyph; where none has, indentation makes bullets.
  private let hasGlyphs: Bool
  private let flow: FlowMeasures
  private let text: RowText

  init(rows: [Row], hyphenation: Hyphenation, column: Int, hasGlyphs: Bool) {
    self.rows = WrappedHeaders.joined(rows, hyphenation: hyphenation)
    self.column = column
    self.hasGlyphs = hasGlyphs
    flow = FlowMeasures(self.rows, hasGlyphs: hasGlyphs)
    text = RowText(rows: self.rows, hyphenation: hyphenation, flow: flow)
  }

  /// The flow's lines in order, and the rows of the last one instead of that line where more rows are to come.
  func lines(holdingLast: Bool) -> (lines: [ResumeLine], open: [Row]) {
    let continuation = RowContinuation(flow: flow, hasGlyphs: hasGlyphs)
    var drafts: [LineDraft] = []
    for row in rows {
      if var draft = drafts.last, continuation.goesOn(row, draft) {
        draft.rows.append(row)
        draft.last = row
        drafts[drafts.count - 1] = draft
      } else {
        drafts.append(LineDraft(rows: [row], left: row.textLeft, last: row))
      }
    }
    let open = holdingLast ? drafts.popLast()?.rows ?? [] : []
    return (withIndentedBullets(drafts), open)
  }

  /// Turns drafts to lines; in a document without bullet glyphs, lines set in below the line that leads them are
  /// bullets whose marks were drawn, not written.
  private func withIndentedBullets(_ drafts: [LineDraft]) -> [ResumeLine] {
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

  /// Gives bullets their depth from their left edges; one beside the item before it (`beside`, from the
  /// second on) is as deep as that.
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

  private func line(of draft: LineDraft, above: Row?) -> ResumeLine {
    let first = draft.rows[0]
    var segments: [String] = []
    var sizes: [Double] = []
    var text = ""
    if draft.rows.count == 1 && !first.isBullet {
      let parts = partsByStyle(first)
      segments = parts.map { RowText.plain($0.text) }
      sizes = zip(parts, segments).filter { !$1.isEmpty }.map { ($0.0.size * 10).rounded() / 10 }
      // Marks that only kept two parts of the line apart.
      if segments.count > 1 { segments = segments.map(LineAssembler.withoutEdgeMarks) }
      if first.fragments.count == 1, segments.count > 1 {
        segments = segments.map { TextFolding.trimmed($0, of: ",;|–—-·•") }
      }
      segments.removeAll(where: \.isEmpty)
      text = segments.joined(separator: " ")
    } else {
      text = RowText.plain(self.text.joined(draft.rows))
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

  /// The row's fragments; a short row of one fragment in two or three styles ("**Acme** *Engineer*") as a
  /// part each, and so a name in bold and its place before a date ("**Acme** Utrecht ⟂ 2019").
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
}
