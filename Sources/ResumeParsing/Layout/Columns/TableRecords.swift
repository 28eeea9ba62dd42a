/// Reads tables below a row of the names of fields ("기간", "회사명", "직위", "담당업무"; "Period", "Company", "Role"): a cell
/// that wraps goes on below its own beginning, not in the row that it shares a height with.
enum TableRecords {
  /// One entry of a table: its rows, and what each column holds of them.
  private struct Record {
    var cells: [[Fragment]]
    var page: Int

    /// Whether the last column holds a text or a list of its own: a row begins with a bullet, or is long.
    var isList: Bool {
      (cells.last ?? []).contains { part in
        part.words.first.map { BulletGlyph.strength($0) != nil } ?? false
          || part.text.unicodeScalars.count > 30
      }
    }
  }

  /// `rows` with the cells of each such table joined: of each record one row with a cell for each column, then the rows
  /// of the last column where it holds a text or a list. Tables without wrapped cells stay as they are.
  static func flow(_ rows: [Row]) -> [Row] {
    var out: [Row] = []
    var at = 0
    while at < rows.count {
      out.append(rows[at])
      at += 1
      guard let columns = columns(rows[at - 1]) else { continue }
      let end = rows[at...].firstIndex { !fits(cut($0, at: columns), columns) } ?? rows.count
      let body = rows[at..<end].map { cut($0, at: columns) }
      let counts = TableHeads.isCounter(rows[at - 1].fragments[0].text)
      if let records = records(body[...], columns, counts: counts) {
        out += records.flatMap { self.rows(of: $0) }
        at = end
      }
    }
    return out
  }

  /// The left edges of the columns below `row`, if it names three fields or more and nothing else.
  private static func columns(_ row: Row) -> [Double]? {
    guard row.fragments.count >= 3, row.fragments.allSatisfy({ TableHeads.isColumn($0.text) }) else {
      return nil
    }
    return row.fragments.map(\.box.xMin)
  }

  /// `row` with its parts cut where a column begins that hardly more than a blank parts from the one before.
  private static func cut(_ row: Row, at columns: [Double]) -> Row {
    var out = row
    for column in columns.dropFirst() {
      guard
        let at = out.fragments.firstIndex(where: { $0.box.xMin < column - 3 && $0.box.xMax > column + 3 }),
        let (left, right) = out.fragments[at].split(at: column, leastGap: 0.3)
      else { continue }
      out.fragments.replaceSubrange(at...at, with: [left, right])
    }
    return out
  }

  /// Whether each part of the row begins at a column's edge, or set in from it, and ends before the next; the title of
  /// the next section does as well.
  private static func fits(_ row: Row, _ columns: [Double]) -> Bool {
    if row.isSectionTitle { return false }
    return row.fragments.allSatisfy { fragment in
      guard let home = home(of: fragment, columns) else { return false }
      return home + 1 == columns.count || fragment.box.xMax < columns[home + 1] + 2
    }
  }

  private static func home(of fragment: Fragment, _ columns: [Double]) -> Int? {
    columns.lastIndex { $0 < fragment.box.xMin + 3 }
  }

  /// The records of the rows below the head, whose first column counts them or not (`counts`); nil where no cell wraps,
  /// or where no row begins one. The numbers go.
  private static func records(_ rows: ArraySlice<Row>, _ columns: [Double], counts: Bool) -> [Record]? {
    var out: [Record] = []
    var wraps = false
    for row in rows {
      var cells = [[Fragment]](repeating: [], count: columns.count)
      for fragment in row.fragments {
        guard let home = home(of: fragment, columns) else { return nil }
        cells[home].append(fragment)
      }
      if counts ? cells[0].first.map({ Int($0.text) != nil }) ?? false : begins(cells, after: out.last) {
        if counts { cells[0] = [] }
        out.append(Record(cells: cells, page: row.page))
      } else if let last = out.indices.last {
        wraps = wraps || cells.dropLast().contains { !$0.isEmpty } || !out[last].isList
        for (column, more) in cells.enumerated() { out[last].cells[column] += more }
      } else {
        return nil
      }
    }
    return wraps ? out : nil
  }

  /// Whether the row begins a record: with a date that no dash at the end of the one above left open, or,
  /// where the first column holds no dates, with all columns but one.
  private static func begins(_ cells: [[Fragment]], after record: Record?) -> Bool {
    guard let first = cells[0].first else { return false }
    guard let record else { return true }
    guard DateShape.looksLikeDate(first.text) else {
      return cells.count(where: { !$0.isEmpty }) >= max(2, cells.count - 1)
    }
    guard let end = record.cells[0].last?.text.unicodeScalars.last else { return true }
    return !"-–—~〜～".unicodeScalars.contains(end)
  }

  private static func rows(of record: Record) -> [Row] {
    let isList = record.isList
    let cells = isList ? Array(record.cells.dropLast()) : record.cells
    let head = cells.compactMap { joined($0, raised: isList) }
    var out = head.isEmpty ? [] : [Row(fragments: head, page: record.page)]
    if isList { out += (record.cells.last ?? []).map { Row(fragments: [$0], page: record.page) } }
    return out
  }

  /// The parts of a cell, each a row of it, as one fragment on the first one's row, or half a row above it,
  /// so that it heads what stands beside it.
  private static func joined(_ parts: [Fragment], raised: Bool) -> Fragment? {
    guard var first = parts.first else { return nil }
    if raised {
      let height = 0.55 * first.box.height
      for index in first.words.indices {
        first.words[index].box.yMin -= height
        first.words[index].box.yMax -= height
      }
      first.box.yMin -= height
      first.box.yMax -= height
    }
    return first.extended(by: parts.dropFirst().flatMap(\.words))
  }
}
