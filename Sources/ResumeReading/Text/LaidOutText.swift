import ResumeParsing

/// Reads a text whose layout was kept with spaces (`pdftotext -layout`, a terminal's copy) as the page that
/// it pictures: the layout engine finds its columns and labels, and ``TextJoiner`` joins the rows by their
/// words.
enum LaidOutText {
  /// Points from one character to the next, and from one line to the next, of the page that is pictured.
  private static let cell = (width: 6.0, height: 12.0)
  private static let size = 10.0
  /// A blank of running text, points: what it is in type of that size, not in a terminal's.
  private static let blank = 2.0
  /// What parts cells, points; wider than the layout engine takes for a blank.
  private static let leastGap = 13.0
  /// The widest and the longest sheet: a file that goes on without a page's end is no page, and must not take the time
  /// of one.
  private static let most = (columns: 400, lines: 400)

  /// Whether gaps part the lines of a text so often that it pictures a page.
  static func isLikely(_ lines: [TextLine]) -> Bool {
    let parted = lines.count { $0.parts.count >= 2 }
    return parted >= 3 && parted * 20 >= lines.count || parted > 0 && alternates(lines)
  }

  /// Whether lines that begin at one column far from the margin, a third of all, alternate with others that end left of
  /// it: two columns whose rows stand at other heights.
  private static func alternates(_ lines: [TextLine]) -> Bool {
    var counts: [Int: Int] = [:]
    for line in lines where line.indent >= 16 { counts[line.indent, default: 0] += 1 }
    guard let edge = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key else { return false }
    var (right, left, turns) = (0, 0, 0)
    var isRight: Bool?
    for line in lines where line.parts.count == 1 {
      let isBeyond = line.indent >= edge
      guard isBeyond || line.width < edge else { continue }
      (right, left) = isBeyond ? (right + 1, left) : (right, left + 1)
      turns += isBeyond != isRight && isRight != nil ? 1 : 0
      isRight = isBeyond
    }
    return right * 3 >= lines.count && left >= 6 && turns >= 8
  }

  /// `lines` in reading order, as the layout engine arranges the page that they picture, or, where that sees a single
  /// column, as ``PageColumns`` does by characters; and whether it has two columns.
  static func arranged(_ lines: [TextLine]) -> (lines: [TextLine], isTwoColumns: Bool) {
    let sheets = sheets(of: lines)
    let (rows, columns, hasLabels) = LayoutEngine.rows(of: sheets.map(\.picture))
    if columns == 1, !hasLabels, case let found = PageColumns.separated(lines), found.isTwoColumns {
      return found
    }
    let marks = Dictionary(
      lines.compactMap { line in line.mark.map { (line.number, $0) } },
      uniquingKeysWith: { first, _ in first })
    let values = Dictionary(
      lines.compactMap { line in line.valueColumn.map { (line.number, $0) } },
      uniquingKeysWith: { first, _ in first })
    let filled = Set(lines.lazy.filter { $0.isFilledUp && $0.parts.count == 1 }.map(\.number))
    var out: [TextLine] = []
    out.reserveCapacity(rows.count)
    for row in rows {
      let sheet = sheets[row.page - 1]
      let number = Int(row.y / cell.height - 0.5) - margin + sheet.first
      let parts = row.cells.map { ($0.text, Int(($0.left / cell.width).rounded())) }
      guard let start = parts.first else { continue }
      var blank = 1
      if let last = out.last, last.column == row.column, last.page == sheet.page {
        blank = max(0, number - last.number - 1)
      }
      out.append(
        TextLine(
          parts: parts, mark: row.mark.map { marks[number] ?? $0.glyph }, number: number, page: sheet.page,
          indent: row.mark.map { Int(($0.left / cell.width).rounded()) } ?? start.1,
          blankBefore: out.isEmpty ? 0 : blank, width: Int((row.right / cell.width).rounded()),
          column: row.column))
      if parts.count == 1 {
        out[out.count - 1].valueColumn = values[number]
        out[out.count - 1].isFilledUp = filled.contains(number)
      }
    }
    return (withTitlesAside(out), columns > 1)
  }

  /// `rows` with the titles that still stand beside the first row of their section, with nothing below them, as rows of
  /// their own: a page with few of them does not show by itself where the margin is. Only where two others were found.
  private static func withTitlesAside(_ rows: [TextLine]) -> [TextLine] {
    func isTitle(_ at: Int) -> Bool { rows[at].parts.first.map { LineWords.isTitle($0.text) } ?? false }
    let aside = rows.indices.dropLast().count { at in
      rows[at].number == rows[at + 1].number && rows[at].column == rows[at + 1].column
        && rows[at].parts.count == 1 && isTitle(at)
    }
    guard aside >= 2 else { return rows }
    return rows.indices.flatMap { at -> [TextLine] in
      let row = rows[at]
      guard row.parts.count >= 2, row.bullet == nil, isTitle(at),
        rows.indices.contains(at + 1) ? rows[at + 1].indent > row.indent + 2 : true
      else { return [row] }
      var rest = TextLine(parts: Array(row.parts.dropFirst()), of: row, column: row.column)
      rest.blankBefore = 0
      return [TextLine(parts: [row.parts[0]], of: row, column: row.column), rest]
    }
  }

  /// Lines above the first of a sheet, so that it stands where a page's text does.
  private static let margin = 4

  /// A page of the text as words with places, the text's page that it is of, and the number of its first line.
  private struct Sheet {
    var picture: PositionedPage
    var page: Int
    var first: Int
  }

  private static func sheets(of lines: [TextLine]) -> [Sheet] {
    var sheets: [Sheet] = []
    let width = Double(min(lines.map(\.width).max() ?? 0, most.columns) + margin) * cell.width
    for line in lines {
      if sheets.last.map({ $0.page != line.page || line.number - $0.first >= most.lines }) ?? true {
        sheets.append(
          Sheet(
            picture: PositionedPage(number: sheets.count + 1, width: width, height: 0, words: []),
            page: line.page, first: line.number))
      }
      let at = sheets.count - 1
      let y = Double(line.number - sheets[at].first + margin) * cell.height
      sheets[at].picture.words += words(of: line, y: y)
      sheets[at].picture.height = y + Double(margin) * cell.height
    }
    return sheets
  }

  private static func words(of line: TextLine, y: Double) -> [PositionedWord] {
    var out: [PositionedWord] = []
    let isBullet = line.bullet != nil
    // Whatever stands for the bullet: the text's own rules have found it, and no company need be looked for.
    if isBullet { out.append(word("•", at: line.indent, y: y)) }
    for (index, part) in line.parts.enumerated() {
      var column = part.column
      if isBullet, index == 0, column == line.indent { column += 2 }
      let words = part.text.split(separator: " ")
      // A date that was put together from two rows is longer than the room that its column leaves.
      if index + 1 < line.parts.count, case let room = line.parts[index + 1].column - column,
        TextLine.columns(part.text[...]) > room
      {
        var squeezed = word(words.joined(separator: " "), at: column, y: y)
        squeezed.box.xMax = Double(column + room) * cell.width - leastGap
        out.append(squeezed)
        continue
      }
      for (at, text) in words.enumerated() {
        var found = word(String(text), at: column, y: y)
        if at + 1 < words.count { found.box.xMax += cell.width - blank }
        out.append(found)
        column += TextLine.columns(text) + 1
      }
      // A tab parts two cells, however little of it is left.
      if index + 1 < line.parts.count, let last = out.indices.last {
        let end = Double(line.parts[index + 1].column) * cell.width - leastGap
        out[last].box.xMax = max(out[last].box.xMin + 1, min(out[last].box.xMax, end))
      }
    }
    return out
  }

  private static func word(_ text: String, at column: Int, y: Double) -> PositionedWord {
    let x = Double(min(column, most.columns)) * cell.width
    return PositionedWord(
      text: text,
      box: TextBox(
        xMin: x, yMin: y, xMax: x + Double(TextLine.columns(text[...])) * cell.width, yMax: y + cell.height),
      style: TextStyle(size: size), hasSpaceAfter: true)
  }
}
