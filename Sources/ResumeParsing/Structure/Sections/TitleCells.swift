/// Section titles in the margin that readers took for the first cell of what stands beside them: "EXPERIENCE
/// | Acme | 2019".
enum TitleCells {
  /// `lines` with each such title as a line of its own above its row.
  ///
  /// The titles, jobs among them, begin left of everything else, and are set alike; three of them show it.
  static func parted(_ lines: [ResumeLine]) -> [ResumeLine] {
    let rows = lines.indices.filter { cell(of: lines[$0]) != nil }
    guard rows.count >= 2, let edge = edge(of: lines, besides: Set(rows)) else { return lines }
    let hanging = rows.filter { lines[$0].left < edge - 15 }
    let alone = lines.filter {
      $0.segments.count == 1 && $0.role != .bullet && $0.left < edge - 15
        && SectionTitles.kind(of: $0.text) != nil
    }
    let kinds =
      hanging.compactMap { cell(of: lines[$0])?.kind } + alone.compactMap { SectionTitles.kind(of: $0.text) }
    guard hanging.count >= 2, kinds.count >= 3, kinds.contains(.work) || kinds.contains(.education),
      areAlike(hanging.map { titleLine(of: lines[$0]) } + alone)
    else { return lines }
    let titles = Set(hanging)
    return lines.indices.flatMap { at -> [ResumeLine] in
      guard titles.contains(at) else { return [lines[at]] }
      return [titleLine(of: lines[at]), rest(of: lines[at], edge: edge)]
    }
  }

  /// The title that `line` opens with, and what of its first part is none of it ("Occupation 2019 – 2023").
  private static func cell(of line: ResumeLine) -> (title: String, rest: String, kind: SectionKind)? {
    guard line.role == .row, line.segments.count >= 2, line.left > 0, let first = line.segments.first,
      first.unicodeScalars.count <= 50
    else { return nil }
    if let kind = SectionTitles.kind(of: first) { return (first, "", kind) }
    let words = first.split(separator: " ").map(String.init)
    for count in 1...3 where words.count > count {
      let title = words.prefix(count).joined(separator: " ")
      let date = words.dropFirst(count).joined(separator: " ")
      guard HeaderDates.isDate(date) else { continue }
      if let kind = SectionTitles.kind(of: title) ?? (TextFolding.key(title) == "occupation" ? .work : nil) {
        return (title, date, kind)
      }
    }
    return nil
  }

  /// Where most lines begin that are no such row; nil where the reader does not tell.
  private static func edge(of lines: [ResumeLine], besides rows: Set<Int>) -> Double? {
    let lefts = lines.indices.filter { !rows.contains($0) && lines[$0].column == 0 && lines[$0].left > 0 }
      .map { lines[$0].left }.sorted()
    return lefts.isEmpty ? nil : lefts[lefts.count / 2]
  }

  private static func titleLine(of line: ResumeLine) -> ResumeLine {
    var title = line
    title.text = cell(of: line)?.title ?? line.text
    title.segments = [title.text]
    if let size = line.segmentSizes.first { title.fontSize = size }
    title.segmentSizes = []
    title.chips = []
    title.role = .text
    return title
  }

  private static func rest(of line: ResumeLine, edge: Double) -> ResumeLine {
    var rest = line
    let date = cell(of: line)?.rest ?? ""
    rest.segments = (date.isEmpty ? [] : [date]) + line.segments.dropFirst()
    rest.text = rest.segments.joined(separator: " ")
    rest.segmentSizes = date.isEmpty ? Array(line.segmentSizes.dropFirst()) : []
    if rest.segments.count == 1 {
      rest.role = .text
      rest.segmentSizes = []
    }
    rest.chips = []
    rest.left = edge
    rest.gapAbove = 0
    return rest
  }

  /// Whether two thirds of `titles` are set in one size, all in capitals or none.
  private static func areAlike(_ titles: [ResumeLine]) -> Bool {
    let sizes = titles.map(\.fontSize).sorted()
    let size = sizes[sizes.count / 2]
    let caps = titles.count { TextFolding.isAllCaps($0.text) }
    return titles.count { abs($0.fontSize - size) <= 1.5 } * 3 >= titles.count * 2
      && (caps * 3 >= titles.count * 2 || caps * 3 <= titles.count)
  }
}
