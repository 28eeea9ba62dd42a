/// Reads a page whose dates or labels stand in a column of their own left of what they label.
enum LabelColumn {
  /// How section titles are set that stand in the column of labels.
  struct TitleLook: Equatable {
    var isBold: Bool
    var size: Int
    /// Whether other labels are set so too: then only known titles are titles.
    var isShared = false

    init(_ row: Row) {
      isBold = row.isBold
      size = Int((row.size * 2).rounded())
    }

    static func == (one: TitleLook, other: TitleLook) -> Bool {
      one.isBold == other.isBold && one.size == other.size
    }
  }

  /// The page's rows with every label as the first cell of the row that begins at its height. The rows of a
  /// wrapped label ("September 2017 –" / "March 2021") become one. Section titles among the labels stay rows of
  /// their own; `titles` keeps their look for the pages that follow.
  static func rows(
    _ rows: [Row], gutter: Gutter, bands: [ClosedRange<Double>], page: Int, titles: inout TitleLook?
  ) -> [Row] {
    var labelWords: [PositionedWord] = []
    var otherWords: [PositionedWord] = []
    for fragment in rows.flatMap(\.fragments) {
      let isInBand = bands.contains { $0.contains(fragment.box.yMid) }
      if isInBand, fragment.box.xMax <= gutter.middle + 1 {
        labelWords += fragment.words
      } else if isInBand, let (label, rest) = fragment.splitAround(gutter.rightEdge) {
        labelWords += label.words
        otherWords += rest.words
      } else {
        otherWords += fragment.words
      }
    }
    // A justified date is no row of cells.
    var labels = withoutTypedRules(RowBuilder.rows(of: labelWords, page: page)).flatMap(titleAndDate).map {
      row in
      guard row.fragments.count > 1, DateShape.looksLikeDate(row.text), let whole = Fragment(row.words)
      else {
        return row
      }
      var out = row
      out.fragments = [whole]
      return out
    }
    titles = titles ?? titleLook(of: labels)
    // A text that was laid out with blanks knows no fonts.
    if let look = titles, otherWords.allSatisfy(\.style.family.isEmpty) {
      titles?.isShared = isShared(look, among: labels)
    }
    if let look = titles { labels = withWholeTitles(labels, look) }
    var content = withoutEntryMarks(RowBuilder.rows(of: otherWords, page: page), beside: labels)
    let areTitlesAside = areTitlesAside(labels, beside: content)
    let edges = ListEdges(content.filter { $0.startsWithBullet && !isRating($0) }.compactMap(textLeft))
    /// Whether the row is a bullet or goes on one.
    func isInList(_ row: Row) -> Bool {
      guard let left = textLeft(row), !isRating(row) else { return false }
      return row.startsWithBullet || edges.contains(left)
    }
    let edge = labels.map(\.box.xMax).max() ?? gutter.middle
    /// Label cells that open a content row, and label rows that stand before one.
    var attached: [Int: [Fragment]] = [:]
    var before: [Int: [Row]] = [:]
    var previous: (row: Row, home: Int, isAttached: Bool)?
    var start = 0
    for label in labels {
      while start < content.count, content[start].yMid < label.yMid - 5 { start += 1 }
      var target: Int?
      var at = start
      while at < content.count, content[at].yMid <= label.yMid + 5 {
        if target == nil, content[at].box.verticalOverlap(label.box) > 0.6 { target = at }
        at += 1
      }
      let isKnown = (target == nil || areTitlesAside) && label.isSectionTitle
      if isKnown || titles.map({ isTitle(label, $0) && !($0.isShared && target != nil) }) ?? false {
        before[target ?? start, default: []].append(label)
        previous = nil
      } else if let last = previous,
        goesOn(label, last.row, isBesideList: target.map { isInList(content[$0]) } ?? false)
          || target == nil && isSecondRow(label, of: last.row, edge: edge)
      {
        // The label's further rows stay with its first, before the list that begins beside it.
        if last.isAttached {
          attached[last.home] = merged(
            attached[last.home] ?? [], label.fragments, always: isWrapped(last.row, label, edge: edge))
        } else if var rows = before[last.home], let end = rows.popLast() {
          if isWrapped(end, label, edge: edge) {
            var joined = end
            joined.fragments = merged(end.fragments, label.fragments, always: true)
            before[last.home] = rows + [joined]
          } else {
            before[last.home] = rows + [end, label]
          }
        }
        previous = (label, last.home, last.isAttached)
      } else if let target, !isInList(content[target]) {
        attached[target, default: []] += label.fragments
        previous = (label, target, true)
      } else {
        let home = target ?? start
        before[home, default: []].append(label)
        previous = (label, home, false)
      }
    }
    var out: [Row] = []
    for index in content.indices {
      out += before[index] ?? []
      if let fragments = attached[index] { content[index].fragments = fragments + content[index].fragments }
      out.append(content[index])
    }
    for home in before.keys.sorted() where home >= content.count { out += before[home] ?? [] }
    return out
  }

  /// `content` without the bullets of entries: dates stand beside them, and the bullets below are set in further.
  private static func withoutEntryMarks(_ content: [Row], beside labels: [Row]) -> [Row] {
    let dates = labels.filter { DateShape.looksLikeDate($0.text) }
    func isDated(_ row: Row) -> Bool { dates.contains { $0.box.verticalOverlap(row.box) > 0.6 } }
    var entries: [Int] = []
    var lefts: [Double] = []
    for (index, row) in content.enumerated()
    where row.startsWithBullet && row.words.count > 1 && isDated(row) {
      entries.append(index)
      let next = content[(index + 1)...].first(where: \.startsWithBullet)
      if let left = textLeft(row), let inner = next.flatMap(textLeft), inner > left + 8 { lefts.append(left) }
    }
    if lefts.count < 2 {
      // Or each bullet at their edge is dated, and what was done is told below in sentences.
      let undated = content.filter { $0.startsWithBullet && !isDated($0) }.compactMap(textLeft)
      lefts = entries.compactMap { textLeft(content[$0]) }.filter { left in
        !undated.contains { abs($0 - left) < 3 }
      }
    }
    guard lefts.count >= 2 else { return content }
    var out = content
    for index in entries {
      guard let left = textLeft(content[index]), lefts.contains(where: { abs($0 - left) < 3 }) else {
        continue
      }
      let first = Array(content[index].fragments[0].words.dropFirst())
      if let rest = Fragment(first) {
        out[index].fragments[0] = rest
      } else {
        out[index].fragments.removeFirst()
      }
    }
    return out
  }

  // MARK: Titles among the labels

  /// "Experience ⟂ 2019 – 2021" as a row each: the title of a section, and the date of its first entry.
  private static func titleAndDate(_ row: Row) -> [Row] {
    guard row.fragments.count == 2, SectionTitles.kind(of: row.fragments[0].text) != nil,
      DateShape.looksLikeDate(row.fragments[1].text)
    else { return [row] }
    return row.fragments.map { Row(fragments: [$0], page: row.page) }
  }

  /// Whether the page sets the titles of its sections beside the first rows of what they head: those of work and
  /// education all stand so, another one is there, and none of theirs heads rows of `content`. Where they stand above,
  /// a title beside a row may label it ("Languages ⟂ Kotlin, Go" under "Skills").
  private static func areTitlesAside(_ labels: [Row], beside content: [Row]) -> Bool {
    func isOfEntries(_ row: Row) -> Bool { row.isSectionTitle && LineWords.isTitleOfEntries(row.text) }
    let found = labels.filter(isOfEntries)
    guard !found.isEmpty, Set(labels.lazy.filter(\.isSectionTitle).map(\.text)).count >= 2,
      !content.contains(where: isOfEntries)
    else { return false }
    return found.prefix(12).allSatisfy { title in
      content.contains { $0.box.verticalOverlap(title.box) > 0.6 }
    }
  }

  /// The look of the labels that are section titles, where "Experience" or "Education" is one of them.
  private static func titleLook(of labels: [Row]) -> TitleLook? {
    var found: [(look: TitleLook, kind: SectionKind)] = []
    for (index, row) in labels.enumerated() {
      var kind = SectionTitles.kind(of: row.text)
      if index + 1 < labels.count, isClose(row, labels[index + 1]) {
        kind = SectionTitles.kind(of: row.text + " " + labels[index + 1].text) ?? kind
      }
      if let kind { found.append((TitleLook(row), kind)) }
    }
    guard
      let core = found.first(where: { $0.kind == .work || $0.kind == .education })
        ?? (Set(found.map(\.kind)).count >= 2
          ? found.first { $0.kind == .projects || $0.kind == .skills } : nil)
    else { return nil }
    return found.count { $0.look == core.look } >= 2 ? core.look : nil
  }

  /// Whether other labels of the page are set as its titles are: text that was laid out with spaces has but one look.
  private static func isShared(_ look: TitleLook, among labels: [Row]) -> Bool {
    let alike = labels.indices.filter {
      TitleLook(labels[$0]) == look && !DateShape.looksLikeDate(labels[$0].text)
    }
    let known = alike.filter { at in
      [at - 1, at].contains { isWholeTitle(labels, $0) } || SectionTitles.kind(of: labels[at].text) != nil
    }
    return (alike.count - known.count) * 2 > known.count
  }

  /// Whether the label at `at` is a section's title together with the next one.
  private static func isWholeTitle(_ labels: [Row], _ at: Int) -> Bool {
    labels.indices.contains(at) && labels.indices.contains(at + 1) && isClose(labels[at], labels[at + 1])
      && SectionTitles.kind(of: labels[at].text + " " + labels[at + 1].text) != nil
  }

  private static func isTitle(_ row: Row, _ look: TitleLook) -> Bool {
    row.fragments.count == 1 && TitleLook(row) == look && row.words.count <= 6
      && !DateShape.looksLikeDate(row.text) && (!look.isShared || SectionTitles.kind(of: row.text) != nil)
  }

  private static func isClose(_ row: Row, _ next: Row) -> Bool {
    TitleLook(row) == TitleLook(next) && next.yMid - row.yMid < 1.6 * max(row.size, 6)
  }

  /// `labels` with the rows of each title ("Academic" over "Background") as one.
  private static func withWholeTitles(_ labels: [Row], _ look: TitleLook) -> [Row] {
    var out: [Row] = []
    for (at, row) in labels.enumerated() {
      // "Professional" is the first row of the next title where that is one with it alone.
      let opensNext =
        !row.isSectionTitle && isWholeTitle(labels, at)
        && !(out.last.map { SectionTitles.kind(of: $0.text) == nil } ?? true)
      if !opensNext, let last = out.last, isTitle(last, look), isTitle(row, look), isClose(last, row),
        areOneTitle(last.text, row.text) || Hyphenation.asksForMore(last.words.last?.text ?? ""),
        let whole = Fragment(last.words + row.words)
      {
        out[out.count - 1].fragments = [whole]
        // Its height stays that of its first row.
        out[out.count - 1].fragments[0].box.yMin = last.box.yMin
        out[out.count - 1].fragments[0].box.yMax = last.box.yMax
      } else {
        out.append(row)
      }
    }
    return out
  }

  /// "Academic" over "Background"; "Work" over "Experience", of which each could be a title.
  private static func areOneTitle(_ first: String, _ second: String) -> Bool {
    if let word = TextFolding.words(second).first, ["and", "und", "y", "et", "e", "en"].contains(word) {
      return true
    }
    guard let kind = SectionTitles.kind(of: first) else { return true }
    guard let other = SectionTitles.kind(of: second) else {
      // "Projects" over "and talks", but not over the name of the first one.
      return SectionTitles.kind(of: first + " " + second) != nil
        || second.unicodeScalars.first.map { !$0.properties.isUppercase } ?? false
    }
    return kind == other && SectionTitles.kind(of: first + " " + second) == kind
  }

  /// `labels` without the rules typed above them: each of those stands where the section of the label below begins.
  private static func withoutTypedRules(_ labels: [Row]) -> [Row] {
    var out: [Row] = []
    var rule: TextBox?
    for var row in labels {
      if isTypedRule(row.text) {
        rule = row.box
        continue
      }
      if let top = rule, row.yMid - top.yMid < 3 * max(row.size, 6) {
        for at in row.fragments.indices {
          row.fragments[at].box.yMin = top.yMin
          row.fragments[at].box.yMax = top.yMax
        }
      }
      rule = nil
      out.append(row)
    }
    return out
  }

  /// Whether the text is a rule typed as one letter or mark ("ㅡ"), and says nothing.
  static func isTypedRule(_ text: String) -> Bool {
    ["ㅡ", "—", "–", "―", "ー", "─", "━", "_"].contains(text)
  }

  /// Whether the row is nothing but circles for how well somebody knows what the label names.
  private static func isRating(_ row: Row) -> Bool { row.words.allSatisfy(\.isBulletGlyph) }

  /// Left edge of the row's text after its bullet, points.
  private static func textLeft(_ row: Row) -> Double? {
    let words = row.words
    guard let word = row.startsWithBullet && words.count > 1 ? words[1] : words.first else { return nil }
    return word.box.xMin
  }

  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "/"]

  /// Whether `label` is the next row of the label `above`.
  private static func goesOn(_ label: Row, _ above: Row, isBesideList: Bool) -> Bool {
    guard label.yMid - above.yMid < 1.7 * max(label.size, 6) else { return false }
    // "2021–" over "2015–2021": one that goes on to this day, and the entry before it.
    if DateShape.isWholeRange(label.text) { return false }
    if let end = above.words.last?.text.unicodeScalars.last, dashes.contains(end) || end == "," {
      return true
    }
    if let begin = label.words.first?.text.unicodeScalars.first, dashes.contains(begin) { return true }
    // "sept. 2014–jul." over "2018": a date only together.
    if !HeaderDates.isDate(above.text), HeaderDates.isDate(above.text + " " + label.text) { return true }
    return isBesideList
  }

  /// Whether `label`, beside nothing, is the second row of a label whose first filled the column.
  private static func isSecondRow(_ label: Row, of above: Row, edge: Double) -> Bool {
    label.yMid - above.yMid < 1.35 * max(label.size, 6) && abs(label.size - above.size) < 0.3
      && label.fragments.count == 1 && !DateShape.looksLikeDate(label.text)
      && !DateShape.looksLikeDate(above.text) && isWrapped(above, label, edge: edge)
  }

  /// Whether `label` goes on `above` because its first word did not fit there.
  private static func isWrapped(_ above: Row, _ label: Row, edge: Double) -> Bool {
    guard let first = label.words.first, above.isBold == label.isBold else { return false }
    return above.box.xMax + 0.2 * label.size + first.box.width > edge
  }

  /// Both labels' parts: one text where the first ends in a dash or the next begins with one.
  private static func merged(_ first: [Fragment], _ second: [Fragment], always: Bool = false) -> [Fragment] {
    if let last = first.last, let next = second.first,
      let (start, end) = StackedDates.ordered((last.text, last), (next.text, next)),
      var dash = start.words.last
    {
      dash.text = "–"
      guard let range = Fragment(start.words + [dash] + end.words) else { return first + second }
      return first.dropLast() + [range] + second.dropFirst()
    }
    guard let last = first.last, let next = second.first,
      let end = last.words.last?.text.unicodeScalars.last,
      let begin = next.words.first?.text.unicodeScalars.first,
      always || dashes.contains(end) || end == "," || dashes.contains(begin)
        || HeaderDates.isDate(last.text + " " + next.text) && !HeaderDates.isDate(last.text),
      let joined = Fragment(withoutHyphen(last.words, before: next.words))
    else { return first + second }
    return first.dropLast() + [joined] + second.dropFirst()
  }

  /// Both rows' words, a word that was broken between them ("au-", "jourd’hui") put together.
  private static func withoutHyphen(_ first: [PositionedWord], before next: [PositionedWord])
    -> [PositionedWord]
  {
    guard let head = first.last, let tail = next.first, head.text.unicodeScalars.count >= 3,
      head.text.hasSuffix("-"), let begin = tail.text.unicodeScalars.first
    else { return first + next }
    // "2019-" over "05": the hyphen of a date stays.
    let isDate =
      head.text.utf8.dropLast().suffix(4).allSatisfy { (0x30...0x39).contains($0) }
      && tail.text.utf8.count == 2 && tail.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard begin.properties.isLowercase || isDate else { return first + next }
    var whole = head
    whole.text = (isDate ? head.text : String(head.text.dropLast())) + tail.text
    whole.hasSpaceAfter = tail.hasSpaceAfter
    return first.dropLast() + [whole] + next.dropFirst()
  }
}
