import ResumeParsing

/// An open table.
struct WordTable {
  /// The cells of the open row, each as the lines in it.
  var row: [[ResumeLine]] = []
  /// The rows that are closed.
  var rows: [[[ResumeLine]]] = []
  /// Whether a ground is drawn behind all or some of its cells.
  var isShaded = false

  /// The lines of all rows. Where the left cells are the titles of sections, they head what stands beside them.
  static func lines(ofRows rows: [[[ResumeLine]]]) -> [ResumeLine] {
    let titles = rows.compactMap(title)
    guard titles.count >= 2, titles.contains(where: { LineWords.isTitleOfWork($0.text) }) else {
      return rows.flatMap(lines)
    }
    return rows.flatMap { row -> [ResumeLine] in
      guard var title = title(of: row) else { return lines(of: row) }
      (title.role, title.level) = (.heading, 2)
      return [title] + row.dropFirst().flatMap(\.self)
    }
  }

  /// The title of a section that is all that the first of two cells holds.
  private static func title(of row: [[ResumeLine]]) -> ResumeLine? {
    guard row.count == 2, !row[1].isEmpty else { return nil }
    // A line drawn above the title is none of it.
    let label = row[0].filter { !LineWords.isRule($0.text) }
    guard label.count == 1, label[0].role != .bullet, LineWords.isTitle(label[0].text) else { return nil }
    return label[0]
  }

  /// A row's lines. Cells of a line or two are printed beside each other; long ones are columns of the page and are
  /// read one after the other.
  static func lines(of row: [[ResumeLine]]) -> [ResumeLine] {
    let cells = row.filter { !$0.isEmpty }
    guard cells.count > 1 else { return cells.first ?? [] }
    let longest = cells.map(\.count).max() ?? 0
    let shortest = cells.map(\.count).min() ?? 0
    let hasBody = cells.contains { $0.contains { $0.role == .bullet || $0.role == .heading } }
    // A section's title beside its only paragraph.
    if cells.count == 2, longest == 1, cells[0][0].role == .heading, cells[1][0].role == .text,
      LineWords.isTitle(cells[0][0].text)
    {
      return cells[0] + cells[1]
    }
    if longest == 1 { return [beside(cells.map { $0[0] })] }
    // A narrow cell of dates or places beside a wide one of text: the first lines belong together.
    if cells.count == 2, shortest <= 2, !(cells[0].count <= 2 && cells[0].contains { $0.role == .heading }) {
      let (left, right) = (cells[0], cells[1])
      var lines: [ResumeLine] = []
      for index in 0..<max(left.count, right.count) {
        if index < left.count, index < right.count, right[index].role != .bullet, left[index].role != .bullet
        {
          lines.append(beside([left[index], right[index]]))
        } else {
          if index < left.count { lines.append(left[index]) }
          if index < right.count { lines.append(right[index]) }
        }
      }
      return lines
    }
    if longest <= 3, !hasBody, cells.allSatisfy({ $0.count == longest }) {
      return (0..<longest).map { index in beside(cells.map { $0[index] }) }
    }
    // A list on two columns.
    if cells.allSatisfy({ $0.allSatisfy { $0.role == .bullet && !LineWords.isTitle($0.text) } }) {
      return cells.flatMap(\.self)
    }
    // Columns: the widest is the page's body, the others stand beside it. A few words in each of several are lists side
    // by side.
    let sizes = cells.map { $0.reduce(0) { $0 + $1.text.count } }
    let widest = sizes.max() ?? 0
    if cells.count >= 3, widest < 160 { return cells.flatMap(\.self) }
    return cells.enumerated().flatMap { index, cell -> [ResumeLine] in
      guard sizes[index] < widest, cell.count >= 4 else { return cell }
      return cell.map { line in
        var line = line
        line.column = 1
        return line
      }
    }
  }

  /// Lines printed beside each other as one.
  private static func beside(_ lines: [ResumeLine]) -> ResumeLine {
    guard var row = lines.first else { return ResumeLine(text: "", number: 0) }
    row.segments = lines.flatMap(\.segments)
    row.text = row.segments.joined(separator: " ")
    row.role = row.role == .heading ? .heading : .row
    row.level = row.role == .heading ? row.level : 0
    row.links = lines.flatMap(\.links)
    return row
  }
}
