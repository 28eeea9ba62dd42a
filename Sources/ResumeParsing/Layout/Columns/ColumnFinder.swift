/// Decides page by page whether a vertical strip of white is a gutter between columns, the distance between
/// labels and what they label, or only where text ends before right-aligned dates.
enum ColumnFinder {
  /// The arrangement of the page whose rows are `rows`; `before` is that of the last page that had two sides.
  static func arrangement(
    of rows: [Row], page: PositionedPage, bodySize: Double, before: PageArrangement? = nil
  ) -> PageArrangement {
    let grids = GridLists.rows(among: rows)
    let titles = CentredTitles.rows(among: rows, width: page.width)
    let blocks = rows.enumerated().flatMap { at, row in
      if grids.contains(at) { return PageBlock.whole(row, box: row.box, hasBullet: true) }
      guard titles.contains(at) else { return PageBlock.blocks(of: row) }
      var box = row.box
      (box.xMin, box.xMax) = (0, page.width)
      return PageBlock.whole(row, box: box, hasBullet: false)
    }.sorted {
      ($0.box.yMid, $0.box.xMin) < ($1.box.yMid, $1.box.xMin)
    }
    let found = arrangement(of: blocks, page: page, bodySize: bodySize, before: before)
    if case .columns(let gutter, let bands, _) = found, cutsTables(rows, at: gutter, within: bands) {
      return .single
    }
    return found == .single ? flushRightSidebar(blocks, page: page) ?? .single : found
  }

  /// Whether the gutter runs through tables: rows of the names of fields ("근무기간", "회사명", "직무"), which head what
  /// stands below them.
  private static func cutsTables(_ rows: [Row], at gutter: Gutter, within bands: [ClosedRange<Double>])
    -> Bool
  {
    rows.contains { row in
      row.fragments.count >= 3 && bands.contains { $0.contains(row.yMid) }
        && row.box.xMin < gutter.middle && row.box.xMax > gutter.middle
        && row.fragments.filter { FieldLabels.isLabel($0.text) }.count >= 3
    }
  }

  /// Columns where the right one is set flush right: no left edge shows it, but its rows' ends, and it holds contact
  /// data or a section's title, as right-aligned dates and places do not.
  private static func flushRightSidebar(_ blocks: [PageBlock], page: PositionedPage) -> PageArrangement? {
    var ends: [Int: Int] = [:]
    for block in blocks
    where block.box.xMin > 0.55 * page.width && block.box.xMax < 2 * page.width
      && block.text.utf8.count <= 160
    {
      ends[Int(block.box.xMax.rounded()), default: 0] += 1
    }
    guard let end = ends.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
    let side = blocks.filter { $0.box.xMin > 0.55 * page.width && abs($0.box.xMax - Double(end)) < 2 }
    guard side.count >= 6, let x = side.map(\.box.xMin).min(), let widest = side.map(\.box.xMin).max(),
      widest - x > 15, side.filter({ DateShape.looksLikeDate($0.text) }).count * 4 < side.count,
      side.contains(where: { ContactScanner.email(in: $0.text) != nil }),
      side.contains(where: { SectionTitles.kind(of: $0.text) != nil })
    else { return nil }
    let (all, _) = PageBand.parted(blocks, at: x)
    let found = all.filter { $0.isTwoSided && $0.right.count >= 6 }
    guard !found.isEmpty else { return nil }
    let edge = found.flatMap(\.left).map(\.box.xMax).max() ?? x
    return columns(
      Gutter(middle: (max(edge, x - 40) + x) / 2, rightEdge: x), bands: found, before: nil)
  }

  private static func arrangement(
    of blocks: [PageBlock], page: PositionedPage, bodySize: Double, before: PageArrangement?
  ) -> PageArrangement {
    var best: Candidate?
    var others: [Candidate] = []
    for edge in candidates(blocks, page: page) {
      var x = edge
      var (all, crossing) = PageBand.parted(blocks, at: x)
      if let left = centredEdge(of: crossing, beside: all, at: x) {
        x = left
        (all, crossing) = PageBand.parted(blocks, at: x)
      }
      let found = all.filter(\.isTwoSided)
      let rows = found.reduce(0) { $0 + min($1.rowCount($1.left), $1.rowCount($1.right)) }
      let extents = found.compactMap(\.extent)
      let height = extents.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
      let holdsContact = found.contains(where: PageSide.isContactBesideText)
      guard rows >= 4 || (rows >= 3 && height > 0.2 * page.height) || (rows >= 3 && holdsContact) else {
        continue
      }
      guard height > 0.08 * page.height || holdsContact, let top = extents.map(\.lowerBound).min(),
        let bottom = extents.map(\.upperBound).max()
      else { continue }
      // Text that runs across again and again makes the white strip an accident.
      let across = crossing.filter { $0.box.yMid > top && $0.box.yMid < bottom }.count
      guard across * 5 <= found.reduce(0, { $0 + max($1.rowCount($1.left), $1.rowCount($1.right)) }) else {
        continue
      }
      let score = height + Double(rows) * bodySize
      let candidate = Candidate(score: score, gutter: x, bands: found)
      if score > (best?.score ?? 0) {
        if let best { others.append(best) }
        best = candidate
      } else {
        others.append(candidate)
      }
    }
    guard let best else { return goingOn(before, blocks: blocks) ?? .single }
    let first = arrangement(at: best, among: blocks, page: page, bodySize: bodySize, before: before)
    guard first == .single else { return first }
    // Places and levels at the right margin may stand above each other for longer than the dates at the left do, and
    // dates for longer than what titles in the margin head.
    for other in others.sorted(by: { $0.score > $1.score })
    where other.gutter < best.gutter
      && (holdsDates(other) || PageSide.titleColumn(other.bands.flatMap(\.left)) != nil)
    {
      let found = arrangement(at: other, among: blocks, page: page, bodySize: bodySize, before: before)
      if case .labels = found { return found }
    }
    return .single
  }

  /// Where the right side begins if its rows are centred: some begin further left than the edge at `x` that most share.
  /// `crossing` are the blocks that cross that edge, `bands` what stands between them.
  private static func centredEdge(of crossing: [PageBlock], beside bands: [PageBand], at x: Double) -> Double?
  {
    let end = bands.lazy.filter(\.isTwoSided).flatMap(\.left).map(\.box.xMax).max() ?? x
    let wide = crossing.filter { $0.box.xMin > end + 6 && $0.box.xMin < x }
    guard let left = wide.map(\.box.xMin).min() else { return nil }
    let middles = (bands.flatMap(\.right) + wide).map { ($0.box.xMin + $0.box.xMax) / 2 }.sorted()
    let middle = middles[middles.count / 2]
    let centred = middles.count { abs($0 - middle) < 3 }
    return middles.count >= 8 && centred * 5 >= middles.count * 4 ? left : nil
  }

  /// A white strip that may be a gutter, and the bands on both sides of it.
  private struct Candidate {
    var score: Double
    var gutter: Double
    var bands: [PageBand]
  }

  /// Whether at least three dates of the left side stand each beside a row of the right one, and most of that side are
  /// dates or titles.
  private static func holdsDates(_ candidate: Candidate) -> Bool {
    let left = candidate.bands.flatMap(\.left)
    let right = candidate.bands.flatMap(\.right)
    let dates = left.filter { DateShape.looksLikeDate($0.text) }
    let titles = left.filter { SectionTitles.kind(of: $0.text) != nil }
    return PageSide.countAligned(dates, with: right) >= 3
      && (dates.count + titles.count) * 5 >= left.count * 4
  }

  private static func arrangement(
    at best: Candidate, among blocks: [PageBlock], page: PositionedPage, bodySize: Double,
    before: PageArrangement?
  ) -> PageArrangement {
    let left = best.bands.flatMap(\.left)
    let right = best.bands.flatMap(\.right)
    let extents = best.bands.compactMap(\.extent)
    // The gutter's middle, so that a fragment is on one side whatever its exact edge.
    let edge = left.map(\.box.xMax).filter { $0 < best.gutter }.max() ?? best.gutter
    let gutter = Gutter(middle: (max(edge, best.gutter - 40) + best.gutter) / 2, rightEdge: best.gutter)
    if let head = PageSide.titleColumn(left) {
      // One title beside one line is a band as well; what stands above the first title is the resume's head.
      let below = blocks.filter { $0.box.yMax > head }
      let all = PageBand.parted(below, at: best.gutter).bands.filter { !$0.left.isEmpty && !$0.right.isEmpty }
      return .labels(gutter: gutter, bands: all.compactMap(\.extent))
    }
    // A template keeps its gutter from page to page; a page with little on it says less than the one before.
    if case .labels(let known, _) = before, abs(known.rightEdge - gutter.rightEdge) < 4 {
      return .labels(gutter: gutter, bands: extents)
    }
    // A name and contact data above everything at the right are the resume's head, and no labels.
    let start = (right.map(\.box.yMin).min() ?? 0) - 3
    let labels = left.filter { $0.box.yMid > start }
    if !PageSide.holdsContacts(labels), !PageSide.isTextOnGrid(labels, beside: right),
      LabelAlignment.isLabelling(labels: labels, content: right, bodySize: bodySize)
    {
      let below = extents.compactMap {
        $0.upperBound > start ? max($0.lowerBound, start)...$0.upperBound : nil
      }
      return .labels(gutter: gutter, bands: below)
    }
    let height = extents.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
    let headsSections = PageSide.headsSections(right)
    if !headsSections && LabelAlignment.isLabelling(labels: right, content: left, bodySize: bodySize)
      || PageSide.isGrid(left, right) && !(headsSections && right.allSatisfy(\.fragment.isOfNoFont))
      || PageSide.areMarginCells(right, beside: left)
    {
      return .single
    }
    // Two blocks side by side at the head of a page are no columns, unless one says how to reach somebody.
    let holdsContact = best.bands.contains(where: PageSide.isContactBesideText)
    guard holdsContact || height > 0.18 * page.height || min(left.count, right.count) >= 8 else {
      return .single
    }
    if let gutter = gutterBeforeDates(in: left, content: right, bodySize: bodySize) {
      let found = PageBand.parted(blocks, at: gutter.rightEdge).bands.filter(\.isTwoSided)
      return columns(gutter, bands: found, before: before)
    }
    return columns(gutter, bands: best.bands, before: before)
  }

  private static func columns(_ gutter: Gutter, bands: [PageBand], before: PageArrangement?)
    -> PageArrangement
  {
    let extents = bands.compactMap(\.belowContactRow.extent)
    // The last page may hold less of the main column than of the sidebar.
    // In a text that was laid out with blanks, columns shift a little from page to page.
    let isOfNoFont = bands.allSatisfy { ($0.left + $0.right).allSatisfy(\.fragment.isOfNoFont) }
    if case .columns(let known, _, let mainIsLeft) = before,
      abs(known.rightEdge - gutter.rightEdge) < (isOfNoFont ? 40 : 4)
    {
      return .columns(gutter: gutter, bands: extents, mainIsLeft: mainIsLeft)
    }
    let left = bands.flatMap(\.left).reduce(0) { $0 + $1.text.unicodeScalars.count }
    let right = bands.flatMap(\.right).reduce(0) { $0 + $1.text.unicodeScalars.count }
    return .columns(gutter: gutter, bands: extents, mainIsLeft: left >= right)
  }

  /// The gutter left of the dates, where the left side is a sidebar and, beside it, dates of `content`'s rows: the
  /// strip between dates and entries is whiter than the one between both columns.
  private static func gutterBeforeDates(in left: [PageBlock], content: [PageBlock], bodySize: Double)
    -> Gutter?
  {
    let dates = left.filter { DateShape.looksLikeDate($0.text) }
    guard let end = dates.map(\.box.xMax).max() else { return nil }
    let beside = dates.filter { $0.box.xMax > end - 2.5 * bodySize }
    guard beside.count >= 3, let edge = beside.map(\.box.xMin).min() else { return nil }
    let sidebar = left.filter { $0.box.xMin < edge - 2.5 * bodySize }
    let labels = left.filter { $0.box.xMin >= edge - 2.5 * bodySize }
    guard sidebar.count >= 4, let start = labels.map(\.box.xMin).min(),
      let limit = sidebar.map(\.box.xMax).max(), limit < start - 3, beside.count * 5 >= labels.count * 3,
      LabelAlignment.isLabelling(labels: labels, content: content, bodySize: bodySize)
        || hang(beside, beside: content, bodySize: bodySize)
    else { return nil }
    return Gutter(middle: (limit + start) / 2, rightEdge: start)
  }

  /// Whether each of the dates stands less than a row above or below a row at the left edge of `content`:
  /// between the two rows that head an entry.
  private static func hang(_ dates: [PageBlock], beside content: [PageBlock], bodySize: Double) -> Bool {
    guard let edge = content.map(\.box.xMin).min() else { return false }
    let heads = content.filter { $0.box.xMin < edge + 3 }
    return dates.allSatisfy { date in
      heads.contains { abs($0.box.yMid - date.box.yMid) < 0.8 * max(bodySize, 6) }
    }
  }

  /// A page with too little on it to show the labels of the page before it.
  private static func goingOn(_ before: PageArrangement?, blocks: [PageBlock]) -> PageArrangement? {
    guard case .labels(let gutter, _) = before else { return nil }
    let found = PageBand.parted(blocks, at: gutter.rightEdge).bands.filter {
      $0.rowCount($0.left) >= 1 && $0.rowCount($0.right) >= 2
    }
    let aligned = found.flatMap { band in
      band.left.filter { label in band.right.contains { abs($0.box.yMid - label.box.yMid) < 3 } }
    }
    // A title on two rows stands beside one.
    let isTitle = SectionTitles.kind(of: found.flatMap(\.left).map(\.text).joined(separator: " ")) != nil
    guard aligned.count >= 2 || aligned.count == 1 && isTitle else { return nil }
    return .labels(gutter: gutter, bands: found.compactMap(\.extent))
  }

  /// Left edges that at least three blocks share, or two titles that hang out of the text that they head, away from the
  /// page's own margins.
  private static func candidates(_ blocks: [PageBlock], page: PositionedPage) -> [Double] {
    var counts: [Int: (count: Int, titles: Int, least: Double)] = [:]
    for block in blocks {
      guard block.box.xMin > 0.08 * page.width, block.box.xMin < 0.88 * page.width else { continue }
      let bucket = Int(block.box.xMin.rounded())
      let known = counts[bucket] ?? (0, 0, block.box.xMin)
      let isTitle = known.count < 3 && SectionTitles.kind(of: block.text) != nil
      counts[bucket] = (known.count + 1, known.titles + (isTitle ? 1 : 0), min(known.least, block.box.xMin))
    }
    var out: [Double] = []
    for bucket in counts.keys.sorted() {
      let near = (bucket - 1...bucket + 1).compactMap { counts[$0] }
      guard near.reduce(0, { $0 + $1.count }) >= 3 || near.reduce(0, { $0 + $1.titles }) >= 2,
        let own = counts[bucket]
      else { continue }
      out.append(own.least)
    }
    return out
  }
}
