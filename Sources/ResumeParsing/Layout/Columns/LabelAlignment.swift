/// Tells labels and dates, which stand beside what they label, from a column with a text of its own: by the heights of
/// the rows on both sides of a strip of white.
enum LabelAlignment {
  /// What the heights of one side say about the other.
  private struct Alignment {
    var count = 0
    /// Rows that begin at the height of a row of the other side.
    var aligned = 0
    /// Of those, rows beside a bullet or a line that goes on one: sidebars on the same grid fall there, labels do
    /// not.
    var besideList = 0
    var dates = 0
    /// Dates beside a row that is no part of a list.
    var alignedDates = 0
    /// Rows that look like headings and stand alone.
    var headings = 0
    /// Rows that follow the one above at the distance of lines.
    var contiguous = 0
    /// Rows after a wider distance, and those of them at whose height a block of the other side begins.
    var blocks = 0
    var alignedBlocks = 0
  }

  /// Whether `labels` are dates or labels of `content`'s rows, rather than a column with a text of its own.
  static func isLabelling(labels: [PageBlock], content: [PageBlock], bodySize: Double) -> Bool {
    // The names of a form's fields ("Dates", "Employer") label what stands beside them, whatever else is among them.
    let named = fieldNames(among: labels)
    if named >= 4, named * 3 >= labels.count { return true }
    if datesOpenBlocks(labels: labels, content: content) || areDatesOfRows(labels, content: content) {
      return true
    }
    // Bullets before anything but dates are items of a list.
    let items = labels.count { $0.hasBullet && !DateShape.looksLikeDate($0.text) }
    if items >= 3, items * 3 >= labels.count { return false }
    guard !labels.isEmpty, labels.count * 4 <= content.count * 5 + 4 else { return false }
    let found = alignment(of: labels, with: content, bodySize: bodySize)
    let count = Double(found.count)
    // A side with running text is a column, unless each of its rows stands beside one of the other side.
    let long = labels.filter { $0.text.unicodeScalars.count >= 32 }.count
    if long >= 2, Double(found.aligned) < 0.9 * count { return false }
    if found.dates * 2 >= found.count, Double(found.alignedDates) >= 0.6 * Double(found.dates) { return true }
    if found.alignedDates >= 2, Double(found.alignedDates) >= 0.8 * Double(found.dates),
      found.alignedDates >= 3 || Double(found.contiguous) <= 0.6 * count
    {
      return true
    }
    // Two long blocks that begin at one height are columns.
    if found.blocks >= 2, Double(found.alignedBlocks) >= 0.8 * Double(found.blocks),
      found.blocks >= 4 || Double(found.contiguous) <= 0.7 * count
    {
      return true
    }
    // Headings beside their sections, with a block of another kind among them.
    let share = Double(found.alignedBlocks) / Double(max(1, found.blocks))
    if found.alignedBlocks >= 3,
      share >= 0.7 && Double(found.contiguous) <= 0.65 * count
        || share >= 0.6 && Double(found.contiguous) <= 0.5 * count
    {
      return true
    }
    if Double(found.besideList) > 0.35 * count { return false }
    // Titles of the page's sections among the labels, none at the other side: that has no sections of its own.
    let titles = labels.count { SectionTitles.kind(of: $0.text) != nil }
    if titles >= 2, found.besideList == 0,
      found.aligned >= 4 && (found.aligned + titles) * 20 >= found.count * 17
        || found.dates >= 3 && found.aligned >= found.dates,
      !content.contains(where: { SectionTitles.kind(of: $0.text) != nil })
    {
      return true
    }
    return Double(found.aligned) >= 0.9 * count
      || (found.headings == 0 && Double(found.aligned) >= 0.75 * count)
  }

  /// Whether the dates among `labels` stand each beside the first row of a block of `content`, one for every block, and
  /// nothing stands beside the rows below: the cells of a table, whatever its left side says between them.
  private static func datesOpenBlocks(labels: [PageBlock], content: [PageBlock]) -> Bool {
    var extents: [ClosedRange<Double>] = []
    for block in content {
      if let last = extents.last, block.box.yMin - last.upperBound < 1.6 * max(block.size, 6) {
        extents[extents.count - 1] = last.lowerBound...max(last.upperBound, block.box.yMax)
      } else {
        extents.append(block.box.yMin...max(block.box.yMin, block.box.yMax))
      }
    }
    guard extents.count >= 2 else { return false }
    return extents.allSatisfy { extent in
      let beside = labels.filter { extent.contains($0.box.yMid) }
      guard beside.count == 1, let date = beside.first, DateShape.looksLikeDate(date.text) else {
        return false
      }
      return abs(extent.lowerBound - date.box.yMin) < 3
        && extent.upperBound - extent.lowerBound > 2 * date.box.height
    }
  }

  /// Whether each of `labels` stands beside a row of `content` and at least half of them are dates, three or
  /// more: no sidebar is that, though entries have marks as items of lists do.
  private static func areDatesOfRows(_ labels: [PageBlock], content: [PageBlock]) -> Bool {
    let dates = labels.count { DateShape.looksLikeDate($0.text) }
    guard dates >= 3, dates * 2 >= labels.count else { return false }
    var at = 0
    return labels.allSatisfy { label in
      while at < content.count, content[at].box.yMid < label.box.yMid - 1.6 { at += 1 }
      return at < content.count && content[at].box.yMid <= label.box.yMid + 1.6
    }
  }

  /// How many of the blocks are a name of a field or a row of one that is broken in two.
  private static func fieldNames(among labels: [PageBlock]) -> Int {
    var found = Set(labels.indices.filter { FieldLabels.isLabel(labels[$0].text) })
    for at in labels.indices.dropLast()
    where FieldLabels.isLabel(labels[at].text + " " + labels[at + 1].text) {
      found.formUnion([at, at + 1])
    }
    return found.count
  }

  private static func alignment(of labels: [PageBlock], with content: [PageBlock], bodySize: Double)
    -> Alignment
  {
    var out = Alignment()
    let edges = ListEdges(content.filter(\.hasBullet).map(\.textLeft))
    /// An entry may be an item of a list itself, whose own items are set in.
    func leadsList(_ at: Int) -> Bool {
      guard content[at].hasBullet, let next = content[(at + 1)...].first(where: \.hasBullet) else {
        return false
      }
      return next.textLeft > content[at].textLeft + 8
    }
    func isInList(_ at: Int) -> Bool {
      (content[at].hasBullet || edges.contains(content[at].textLeft)) && !leadsList(at)
    }
    let shift = dateShift(of: labels, to: content)
    var start = 0
    var above: PageBlock?
    for label in labels {
      if let above, abs(label.box.yMid - above.box.yMid) < 2 { continue }
      let isClose = above.map { label.box.yMid - $0.box.yMid < 1.6 * max(label.size, 6) } ?? false
      out.count += 1
      while start < content.count, content[start].box.yMid < label.box.yMid - 4 { start += 1 }
      let isDate = DateShape.looksLikeDate(label.text)
      var partner: Int?
      var at = start
      while at < content.count, content[at].box.yMid <= label.box.yMid + 4 {
        let apart = content[at].box.yMid - label.box.yMid
        let distance = isDate ? min(abs(apart), abs(apart - shift)) : abs(apart)
        let (small, large) = (min(label.size, content[at].size), max(label.size, content[at].size))
        // Set smaller, a label stands at the upper or the lower edge of its row.
        let lift = large - small < 0.3 * large ? 0.6 * (large - small) : 0
        if distance <= max(1.6, 0.16 * large) + lift { partner = partner ?? at }
        at += 1
      }
      // The second row of a wrapped date says nothing about where dates begin; a range is whole by itself.
      let isWrap =
        isDate && isClose && above.map { DateShape.looksLikeDate($0.text) } ?? false
        && !DateShape.isWholeRange(label.text)
      out.dates += isDate && !isWrap ? 1 : 0
      if let partner {
        out.aligned += 1
        if isInList(partner) {
          out.besideList += 1
        } else if isDate, !isWrap,
          !edges.isEmpty || content[partner].isBold || beginsBlock(content, partner)
        {
          out.alignedDates += 1
        }
      } else if isHeading(label, bodySize: bodySize) {
        out.headings += 1
      }
      if isClose {
        out.contiguous += 1
      } else {
        if partner != nil || !isHeading(label, bodySize: bodySize) { out.blocks += 1 }
        if let partner, beginsBlock(content, partner) { out.alignedBlocks += 1 }
      }
      above = label
    }
    return out
  }

  /// How much lower than each date the row beside it stands, where that is the same for three dates and more: fonts
  /// that state their height differently, or a smaller size at the row's upper edge. Text on a grid of its own does
  /// not keep such a distance.
  private static func dateShift(of labels: [PageBlock], to content: [PageBlock]) -> Double {
    var shifts: [Double] = []
    var last = -Double.infinity
    for label in labels where DateShape.looksLikeDate(label.text) {
      // The second row of a date stands beside whatever follows.
      if label.box.yMid - last < 1.6 * max(label.size, 6) { continue }
      last = label.box.yMid
      let near = content.lazy.map { $0.box.yMid - label.box.yMid }.min { abs($0) < abs($1) }
      guard let near, abs(near) <= 4 else { return 0 }
      shifts.append(near)
    }
    guard shifts.count >= 3, let least = shifts.min(), let most = shifts.max(), most - least <= 1.2 else {
      return 0
    }
    return shifts.reduce(0, +) / Double(shifts.count)
  }

  /// Whether the row of `blocks[index]` stands further from the row above than the one after stands from it.
  private static func beginsBlock(_ blocks: [PageBlock], _ index: Int) -> Bool {
    let own = blocks[index].box.yMid
    guard let above = blocks[..<index].last(where: { $0.box.yMid < own - 3 }) else { return true }
    guard let below = blocks[(index + 1)...].first(where: { $0.box.yMid > own + 3 }) else { return false }
    return own - above.box.yMid > 1.2 * (below.box.yMid - own)
  }

  private static func isHeading(_ block: PageBlock, bodySize: Double) -> Bool {
    let letters = block.text.unicodeScalars.filter { $0.properties.isAlphabetic }
    if letters.count < 3 { return false }
    if block.size >= 1.12 * bodySize { return true }
    if letters.allSatisfy({ !$0.properties.isLowercase }), letters.first?.properties.isUppercase == true {
      return true
    }
    return block.isBold && letters.count <= 40 && !DateShape.looksLikeDate(block.text)
  }
}
