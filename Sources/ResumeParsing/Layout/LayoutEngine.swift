/// Turns the positioned words of a resume's pages into its lines in reading order. Pure: the same words give the
/// same document.
///
/// Each page is arranged on its own (one column, columns with a sidebar, or labels beside their content); what
/// belongs to the paper is removed; the main column and the sidebar are each read through all pages, so that a
/// bullet goes on over a page's end; rows are joined to lines. `docs/layout.md` shows the steps.
///
/// All of a resume's pages are looked at together. A file of hundreds of pages is no resume, and is read
/// ``pagesAtOnce`` pages at a time, so that its words need not be held all at once.
package struct LayoutEngine {
  /// The most pages that are looked at together.
  package static let pagesAtOnce = 24

  private var lines: [ResumeLine] = []
  private var warnings: [String] = []
  private var pages = 0
  private var columns = 1
  private var rowNumber = 0
  private var furniture = PageFurniture()
  private var hyphenation = Hyphenation(words: [])
  private var hasGlyphs = false
  /// The arrangement of the last page that had two sides.
  private var before: PageArrangement?
  private var titles: LabelColumn.TitleLook?
  /// The rows of the main column's last line, which the pages that come may go on.
  private var open: [Row] = []

  /// An engine that has seen no page yet.
  package init() {}

  /// The lines of `pages`, which are in order.
  package static func document(pages: [PositionedPage]) -> ResumeDocument {
    var engine = LayoutEngine()
    var rest = pages[...]
    while rest.count > pagesAtOnce {
      engine.add(Array(rest.prefix(pagesAtOnce)), isLast: false)
      rest = rest.dropFirst(pagesAtOnce)
    }
    engine.add(Array(rest), isLast: true)
    return engine.document
  }

  /// The document, once the last pages were added.
  package var document: ResumeDocument {
    ResumeDocument(
      format: "pdf", pages: pages, columns: columns, lines: lines, warnings: warnings,
      furniture: furniture.first.map { row in
        ResumeLine(
          text: row.fragments.map(\.text).joined(separator: " "), segments: row.fragments.map(\.text),
          role: .row, number: 0, page: row.page)
      })
  }

  /// Reads the next pages, ``pagesAtOnce`` at most.
  package mutating func add(_ new: consuming [PositionedPage], isLast: Bool) {
    let (main, side) = arranged(new, isLast: isLast)
    assemble([numbered(main), numbered(side)], isLast: isLast)
  }

  /// The rows of the next pages in reading order, ``pagesAtOnce`` at most: those of the main column, and those of the
  /// sidebar.
  private mutating func arranged(_ new: consuming [PositionedPage], isLast: Bool) -> (
    main: [Row], side: [Row]
  ) {
    let count = new.count
    let cleaned = new.map { LayoutEngine.readable($0, &warnings) }
    // The words need not be there twice.
    new = []
    let bodySize = LayoutEngine.usualSize(of: cleaned)
    let furnished = cleaned.map { TurnedTitles.flat(RowBuilder.rows(of: $0.words, page: $0.number), of: $0) }
    let bare = furniture.removed(
      from: furnished, geometry: cleaned, after: pages, total: isLast ? pages + count : nil)
    pages += count

    var main: [Row] = []
    var side: [Row] = []
    for (page, rows) in zip(cleaned, bare) {
      let arrangement = ColumnFinder.arrangement(of: rows, page: page, bodySize: bodySize, before: before)
      if arrangement != .single { before = arrangement }
      switch arrangement {
      case .single, .labels:
        for part in TwinSections.parts(of: rows, page: page.number) {
          switch part {
          case .sections(let sections): main += sections.flatMap(\.self)
          case .rows(let rows):
            main += labelled(
              TableRecords.flow(TwinCards.flow(rows, page: page.number)), arrangement, page: page.number)
          }
        }
      case .columns(let gutter, let bands, let mainIsLeft):
        columns = 2
        let (rows, below) = LayoutEngine.cut(rows, below: bands, page: page.number)
        defer { main += below }
        let sides = LayoutEngine.split(
          rows, gutter: gutter, bands: bands, mainIsLeft: true, page: page.number)
        if let flow = RunningColumns.flow(left: sides.main, right: sides.side, gutter: gutter, bands: bands)
          ?? ListColumns.flow(left: sides.main, right: sides.side, gutter: gutter)
          ?? EntryCells.flow(left: sides.main, right: sides.side)
          ?? SideTitles.flow(left: sides.main, right: sides.side, gutter: gutter, bands: bands)
        {
          main += flow
          continue
        }
        let parts =
          mainIsLeft
          ? sides
          : LayoutEngine.split(rows, gutter: gutter, bands: bands, mainIsLeft: false, page: page.number)
        let inMain = SecondGutter.parted(parts.main, of: page, bodySize: bodySize)
        let inSide = SecondGutter.parted(parts.side, of: page, bodySize: bodySize)
        main += withinColumn(inMain.main, of: page, bodySize: bodySize)
        side += inSide.main + inSide.side + inMain.side
      }
    }
    hyphenation.learn(cleaned.lazy.flatMap(\.words).map(\.text))
    return (FlowRows.prepared(main), FlowRows.prepared(side))
  }

  /// The rows of `pages` in reading order, for a reader that joins them to lines itself; the most columns of
  /// a page; and whether a page of one column has labels beside what they label.
  package static func rows(of pages: [PositionedPage]) -> (
    rows: [ArrangedRow], columns: Int, hasLabels: Bool
  ) {
    var engine = LayoutEngine()
    var rows: [ArrangedRow] = []
    var rest = pages[...]
    while !rest.isEmpty {
      let next = Array(rest.prefix(pagesAtOnce))
      rest = rest.dropFirst(pagesAtOnce)
      let (main, side) = engine.arranged(next, isLast: rest.isEmpty)
      rows += main.map { ArrangedRow($0, column: 0) } + side.map { ArrangedRow($0, column: 1) }
    }
    return (rows, engine.columns, engine.before != nil && engine.columns == 1)
  }

  /// The rows of a page of columns, and those below its last band where short sections stand side by side there.
  private static func cut(_ rows: [Row], below bands: [ClosedRange<Double>], page: Int) -> (
    rows: [Row], below: [Row]
  ) {
    guard let end = bands.map(\.upperBound).max(), let first = rows.firstIndex(where: { $0.yMid > end })
    else {
      return (rows, [])
    }
    let parts = TwinSections.parts(of: Array(rows[first...]), page: page)
    guard parts.count > 1 || parts.contains(where: { if case .sections = $0 { true } else { false } }) else {
      return (rows, [])
    }
    let below = parts.flatMap { part in
      switch part {
      case .sections(let sections): sections.flatMap(\.self)
      case .rows(let rows): rows
      }
    }
    return (Array(rows[..<first]), below)
  }

  /// `rows` of a page of one column, their labels beside what they label.
  private mutating func labelled(_ rows: [Row], _ arrangement: PageArrangement, page: Int) -> [Row] {
    guard case .labels(let gutter, let bands) = arrangement else { return rows }
    return LabelColumn.rows(rows, gutter: gutter, bands: bands, page: page, titles: &titles)
  }

  /// `rows` of the main column, with the labels that stand in it beside what they label.
  private mutating func withinColumn(_ rows: [Row], of page: PositionedPage, bodySize: Double) -> [Row] {
    guard LayoutEngine.hasDatesAside(rows) else { return rows }
    let inside = ColumnFinder.arrangement(of: rows, page: page, bodySize: bodySize)
    if case .columns(let gutter, let bands, _) = inside {
      let sides = LayoutEngine.split(rows, gutter: gutter, bands: bands, mainIsLeft: true, page: page.number)
      return SideTitles.flow(left: sides.main, right: sides.side, gutter: gutter, bands: bands) ?? rows
    }
    return labelled(rows, inside, page: page.number)
  }

  /// Whether two dates end left of where most rows begin: only then is a column worth a second look for labels.
  private static func hasDatesAside(_ rows: [Row]) -> Bool {
    var lefts: [Int: Int] = [:]
    for row in rows where row.fragments.count == 1 { lefts[Int(row.textLeft / 4), default: 0] += 1 }
    guard let most = lefts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else { return false }
    let edge = Double(most.key + 1) * 4
    var dates = 0
    for row in rows {
      let aside = row.words.prefix { $0.box.xMax <= edge }.map(\.text).joined(separator: " ")
      guard !aside.isEmpty, DateShape.looksLikeDate(aside) else { continue }
      dates += 1
      if dates == 2 { return true }
    }
    return false
  }

  /// `rows` with their numbers, which run on from page to page.
  private mutating func numbered(_ rows: [Row]) -> [Row] {
    var rows = rows
    for index in rows.indices {
      rowNumber += 1
      rows[index].number = rowNumber
    }
    return rows
  }

  /// Adds the lines of the main column and of the sidebar.
  private mutating func assemble(_ flows: [[Row]], isLast: Bool) {
    hasGlyphs = hasGlyphs || flows.contains { $0.contains(where: \.isBullet) }
    for (column, rows) in flows.enumerated() {
      let assembler = LineAssembler(
        rows: column == 0 ? open + rows : rows, hyphenation: hyphenation, column: column, hasGlyphs: hasGlyphs
      )
      let found = assembler.lines(holdingLast: column == 0 && !isLast)
      let more = found.lines.filter { !$0.text.isEmpty }
      // Arrays double by themselves, and half of a long file's room would be empty.
      if lines.count + more.count > lines.capacity {
        lines.reserveCapacity((lines.count + more.count) * 9 / 8)
      }
      lines += more
      if column == 0 { open = found.open }
    }
  }

  /// Rows of the page as rows of the main column and of the sidebar; what spans the page goes with the main one.
  static func split(
    _ rows: [Row], gutter: Gutter, bands: [ClosedRange<Double>], mainIsLeft: Bool, page: Int
  ) -> (main: [Row], side: [Row]) {
    var left: [PositionedWord] = []
    var right: [PositionedWord] = []
    for row in rows {
      for fragment in row.fragments {
        let isInBand = bands.contains { $0.contains(fragment.box.yMid) }
        let mid = (fragment.box.xMin + fragment.box.xMax) / 2
        if isInBand, let parts = fragment.splitAround(gutter.rightEdge) {
          left += parts.left.words
          right += parts.right.words
        } else if isInBand ? mid < gutter.middle : mainIsLeft {
          left += fragment.words
        } else {
          right += fragment.words
        }
      }
    }
    let parts = (
      RowBuilder.rows(of: left, page: page), RowBuilder.rows(of: right, page: page)
    )
    return mainIsLeft ? parts : (parts.1, parts.0)
  }

  /// Size of most characters of the document, points.
  private static func usualSize(of pages: [PositionedPage]) -> Double {
    var counts: [Int: Int] = [:]
    for word in pages.lazy.flatMap(\.words) {
      counts[Int((word.style.size * 2).rounded()), default: 0] += word.text.unicodeScalars.count
    }
    let best = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.map { Double($0.key) / 2 } ?? 10
  }

  /// The page's words fit to be read: cleaned, without pictures, and without what no reader sees.
  private static func readable(_ page: PositionedPage, _ warnings: inout [String]) -> PositionedPage {
    var findings = WordCleaner.Findings()
    var hidden = page.hiddenWords
    var unmapped = 0
    var words: [PositionedWord] = []
    var pictures: [Int] = []
    words.reserveCapacity(page.words.count)
    for word in page.words {
      let isOutside =
        word.box.xMax <= 0 || word.box.yMax <= 0 || word.box.xMin >= page.width
        || word.box.yMin >= page.height
      // Bullets may be that small and still be seen.
      let isTiny = word.style.size < 3 && !word.isBulletGlyph
      if isOutside || isTiny || !word.box.xMin.isFinite || !word.box.yMin.isFinite {
        hidden &+= 1
        continue
      }
      if !word.style.isIconFont, WordCleaner.lacksLetters(word.text) { unmapped += 1 }
      var clean = word
      clean.text = WordCleaner.clean(word.text, &findings)
      if clean.text.isEmpty { continue }
      if isPicture(clean) { pictures.append(words.count) }
      words.append(clean)
    }
    if !pictures.isEmpty {
      let bullets = IconBullets.indices(among: pictures, of: words)
      for index in bullets { words[index].text = "•" }
      let gone = Set(pictures).subtracting(bullets)
      words = words.indices.filter { !gone.contains($0) }.map { words[$0] }
    }
    if hidden > 0 {
      warnings.append(
        "Page \(page.number) holds \(hidden) word\(hidden == 1 ? "" : "s") that cannot be seen on paper; left out."
      )
    }
    if findings.unsafe > 0 {
      warnings.append(
        "Page \(page.number) holds \(findings.unsafe) control or bidirectional characters; removed.")
    }
    if unmapped > 0 {
      let words = "\(unmapped) word\(unmapped == 1 ? "" : "s")"
      warnings.append(
        "Page \(page.number) holds \(words) that could not be read: the font has no character map.")
    }
    return PositionedPage(number: page.number, width: page.width, height: page.height, words: words)
  }

  /// Whether the word is a picture of an icon font; such a font's circles and squares may be bullets.
  private static func isPicture(_ word: PositionedWord) -> Bool {
    guard word.style.isIconFont else { return false }
    guard word.text.unicodeScalars.count == 1, let only = word.text.unicodeScalars.first else { return true }
    return !BulletGlyph.isStrong(only) || (0xE000...0xF8FF).contains(only.value)
  }
}
