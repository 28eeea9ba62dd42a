/// Titles that nobody knows, by the look of those that are known.
extension SectionSplitter {
  /// Lines that are no known title but look exactly as the known ones do: those of their own column where it has two or
  /// more (a sidebar's titles may be set as the main column's organisations are), else those of all columns.
  func unknownHeadings(known: [SectionKind?]) -> [Int] {
    let titles = lines.indices.filter { known[$0] != nil && lines[$0].role != .heading }
    guard titles.count >= 2 else { return [] }
    return [0, 1].flatMap { column -> [Int] in
      let own = titles.filter { SectionSplitter.column(of: lines[$0]) == column }
      // Where headings are marked up, no look tells more.
      let marked = lines.indices.count {
        known[$0] != nil && lines[$0].role == .heading && SectionSplitter.column(of: lines[$0]) == column
      }
      if own.isEmpty, marked >= 2 { return [] }
      return lookalikes(of: own.count >= 2 ? own : titles, in: column, known: known, all: titles)
    }
  }

  /// The lines of `column` that look as `titles` do, which are the column's own or, where it has too few, `all`.
  private func lookalikes(of titles: [Int], in column: Int, known: [SectionKind?], all: [Int]) -> [Int] {
    guard let first = titles.first else { return [] }
    let isOwn = titles.allSatisfy { SectionSplitter.column(of: lines[$0]) == column }
    let caps = titles.filter { TextFolding.isAllCaps(lines[$0].text) }.count * 3 >= titles.count * 2
    let bold = titles.filter { lines[$0].isBold }.count * 3 >= titles.count * 2
    let sizes = titles.map { lines[$0].fontSize }.sorted()
    let size = sizes[sizes.count / 2]
    let colon = titles.allSatisfy { lines[$0].text.hasSuffix(":") }
    let alike = all.count {
      lines[$0].isBold == bold && abs(lines[$0].fontSize - size) <= 0.3
        && TextFolding.isAllCaps(lines[$0].text) == caps
    }
    let count = max(titles.count, alike)
    // Half a point tells enough where many titles are bold, and as much white stands above as above them.
    let isHardlyLarger = bodySize > 0 && bold && count >= 4 && size >= bodySize + 0.5
    let isLarger = bodySize > 0 && size >= bodySize + 1
    let gaps = titles.map { lines[$0].gapAbove }.sorted()
    // No larger than the text, bold tells where it is used for nothing else.
    let isBoldAlone =
      !isLarger && !isHardlyLarger && size > 0 && bold && !caps && count >= 4
      && SectionSplitter.isForTitlesAlone(lines, column: column, size: size, known: known)
    // Without type sizes only capitals or a colon tell a title from any other short line.
    guard
      isLarger || isHardlyLarger || isBoldAlone || (caps && size == 0) || (colon && size == 0)
        || (caps && bold)
    else {
      return []
    }
    // Titles of jobs may be set as titles of sections are, but not as far from what stands above, or not at their edge.
    let isShared = lines.contains {
      $0.role == .text && (!isOwn || SectionSplitter.column(of: $0) == column) && $0.isBold == bold
        && abs($0.fontSize - size) <= 0.3
        && caps == TextFolding.isAllCaps($0.text)
        && JobTitleWords.score($0.text) >= 2
    }
    var found: [Int] = []
    var current: SectionKind?
    for (index, line) in lines.enumerated() {
      if let kind = known[index] { current = kind }
      guard known[index] == nil, line.role == .text, SectionSplitter.column(of: line) == column else {
        continue
      }
      if size > 0, isShared ? !standsAsTitles(line, titles) : !standsAtEdge(line, titles) { continue }
      // "AWS", "SQL": an abbreviation in a list has a title's capitals.
      if size == 0, TextFolding.key(line.text).unicodeScalars.count < 5 || current == .skills { continue }
      guard line.segments.count == 1, line.links.isEmpty, index + 1 < lines.count else { continue }
      let words = line.text.split(separator: " ").count
      guard (1...6).contains(words), line.text.unicodeScalars.count <= 50 else { continue }
      if caps != TextFolding.isAllCaps(line.text), !TextFolding.isCJK(line.text) { continue }
      if bold != line.isBold || abs(line.fontSize - size) > 0.3 { continue }
      if colon, !line.text.hasSuffix(":") { continue }
      if !isLarger, isHardlyLarger || isBoldAlone, !caps, line.gapAbove < 0.9 * gaps[gaps.count / 2] {
        continue
      }
      if size == 0, line.gapAbove == 0 { continue }
      if index < first, size == 0 || index < 2 { continue }
      if line.text.contains("@") || line.text.hasSuffix(".") || line.text.hasSuffix(",") { continue }
      if !DateScanner.mentions(in: line.text).isEmpty { continue }
      if JobTitleWords.score(line.text) >= 2 { continue }
      if !line.text.unicodeScalars.contains(where: \.properties.isAlphabetic) { continue }
      if known[index + 1] != nil,
        isFirstHalf(line, of: lines[index + 1]) || isWrappedTitle(line, lines[index + 1])
      {
        continue
      }
      found.append(index)
    }
    // More lookalikes than titles: the look is that of something else as well.
    return found.count <= count ? found : []
  }

  /// Whether bold lines of `size` points in `column` that are no known titles are put as organisations and entries are
  /// not: two words or more of which only the first is written large ("Teaching posts", "What I can do"), no date.
  private static func isForTitlesAlone(
    _ lines: [ResumeLine], column: Int, size: Double, known: [SectionKind?]
  ) -> Bool {
    lines.indices.allSatisfy { at in
      let line = lines[at]
      guard at > 1, known[at] == nil, line.isBold, abs(line.fontSize - size) <= 0.3,
        SectionSplitter.column(of: line) == column
      else { return true }
      let words = line.text.split(separator: " ")
      return line.role == .text && (2...6).contains(words.count)
        && words.dropFirst().allSatisfy { word in
          word == "I"
            || word.unicodeScalars.allSatisfy {
              !$0.properties.isUppercase && $0.properties.numericType == nil
            }
        }
    }
  }

  /// Whether the line stands at the left edge of the `titles` of its column, and as far from what is above as they do.
  private func standsAsTitles(_ line: ResumeLine, _ titles: [Int]) -> Bool {
    let own = titles.filter { lines[$0].column == line.column }
    guard let least = own.map({ lines[$0].gapAbove }).filter({ $0 > 0 }).min() else { return true }
    return line.gapAbove >= 0.9 * least && own.contains { abs(lines[$0].left - line.left) <= 3 }
  }

  /// Whether the line stands at the left edge that all `titles` of its column share, if they share one.
  private func standsAtEdge(_ line: ResumeLine, _ titles: [Int]) -> Bool {
    let lefts = titles.filter { lines[$0].column == line.column }.map { lines[$0].left }
    guard lefts.count >= 3, let least = lefts.min(), let most = lefts.max(), most - least <= 3 else {
      return true
    }
    return (least - 3...most + 3).contains(line.left)
  }
}
