/// Tables that name their columns above their rows: "Years | School | Degree".
enum TableHeads {
  /// Whether `line` is the head of a table that names its columns ("Years | School | Degree").
  static func isHead(_ line: ResumeLine) -> Bool {
    guard line.role == .row, line.segments.count >= 2 else { return false }
    guard line.level == 1 else { return line.segments.allSatisfy(isColumn) }
    // Markdown and Word mark the head: then one unknown column is a column too.
    let unknown = line.segments.count { !isColumn($0) }
    return unknown == 0 || unknown == 1 && line.segments.count >= 3 && !LineWords.isDated(line.text)
  }

  /// Whether `text` is what a column of a table is called.
  static func isColumn(_ text: String) -> Bool {
    if columns.contains(TextFolding.key(text)) || FieldLabels.field(text) != nil { return true }
    // "Kunde / Branche", "Role and tasks"
    guard text.utf8.count <= 40 else { return false }
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "&" || $0 == " " })
      .filter { !["und", "and", "et", "y", "e", "en"].contains($0) }
    return (2...3).contains(parts.count)
      && parts.allSatisfy {
        columns.contains(TextFolding.key(String($0))) || FieldLabels.field(String($0)) != nil
      }
  }

  /// Whether a column of that name counts its rows.
  static func isCounter(_ text: String) -> Bool {
    ["nr", "no", "lfdnr", "n", "num", "번호", "番号"].contains(TextFolding.key(text)) || text == "#"
  }

  /// Whether `line` heads a table of a freelancer's work: a column for the client or the firm, and one for the role.
  static func headsWork(_ line: ResumeLine) -> Bool {
    guard isHead(line) else { return false }
    let words = Set(line.segments.flatMap { TextFolding.words($0) })
    return !words.isDisjoint(with: [
      "kunde", "client", "customer", "firma", "company", "unternehmen", "auftraggeber", "klant",
    ])
      && !words.isDisjoint(with: ["rolle", "role", "position", "funktion", "rol", "tatigkeit", "tatigkeiten"])
  }

  /// `lines` without the heads of tables; what stands in a column of duties is a bullet below its row.
  static func removed(from lines: [ResumeLine]) -> [ResumeLine] {
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    var head: (cells: Int, duties: Int)?
    var counts = false
    for line in lines {
      var line = line
      // A number that counts the rows says nothing.
      if counts, line.role == .row, line.segments.count >= 3, Int(line.segments[0]) != nil {
        line.set(Array(line.segments.dropFirst()))
      }
      if isHead(line) {
        counts = isCounter(line.segments[0])
        if counts { line.segments.removeFirst() }
        head = line.segments.lastIndex { FieldLabels.field($0) == .duties }.map { (line.segments.count, $0) }
      } else if let head, line.role == .row, line.segments.count == head.cells,
        var duty = FormFields.duty(cell(head.duties, of: line))
      {
        var row = line
        row.segments.remove(at: head.duties)
        row.set(row.segments)
        duty.role = .bullet
        duty.level = 1
        out.append(row)
        // A cell may hold a whole list.
        for text in duty.text.split(separator: "•") {
          duty.text = TextFolding.trimmed(String(text))
          duty.segments = [duty.text]
          if !duty.text.isEmpty { out.append(duty) }
        }
      } else if let head, line.role != .bullet, line.segments.count < head.cells,
        head.duties == head.cells - 1,
        let duty = out.last, duty.role == .bullet, out.count >= 2, case let row = out[out.count - 2],
        row.role == .row, row.number == duty.number, line.number > row.number,
        line.gapAbove < 0.5 * row.gapAbove
      {
        // The cells of a row go on below it: the last one is the duties', those before it stand before them.
        let above = line.segments.dropLast()
        out[out.count - 1].text = EastAsian.joined([duty.text] + line.segments.suffix(1))
        out[out.count - 1].segments = [out[out.count - 1].text]
        for (cell, at) in zip(above.reversed(), row.segments.indices.reversed()) {
          out[out.count - 2].segments[at] = EastAsian.joined([row.segments[at], cell])
        }
        out[out.count - 2].text = out[out.count - 2].segments.joined(separator: " ")
      } else {
        out.append(line)
      }
    }
    return out
  }

  private static func cell(_ at: Int, of line: ResumeLine) -> ResumeLine {
    var cell = line
    let isMarked = line.segments[at].hasPrefix("- ") || line.segments[at].hasPrefix("– ")
    cell.set([isMarked ? String(line.segments[at].dropFirst(2)) : line.segments[at]])
    cell.role = .text
    return cell
  }

  /// What else the columns of tables are called.
  private static let columns = WordSet(
    [
      "Year", "Years", "School", "Degree", "University", "Field", "Subject", "Grade", "Course", "Institution",
      "Qualification", "Jahr", "Jahre", "Schule", "Abschluss", "Hochschule", "Fach", "Note", "Tätigkeit",
      "Année",
      "Années", "École", "Diplôme", "Établissement", "Entreprises", "학교", "학교명", "전공", "학위", "구분", "부서",
      "名称", "経歴", "案件", "プロジェクト", "案件・プロジェクト", "開始", "学校名称", "专业", "學校", "學歷", "学历", "학과", "졸업구분", "학점", "年月",
      "年", "月", "学歴・職歴", "学歴・職歴(各別にまとめて書く)", "学歴・職歴(項目別にまとめて書く)", "学校", "学校名", "学部",
      "学位", "専攻", "部署", "内容", "職務内容", "Nr.", "No.", "#", "Lfd. Nr.", "번호", "番号", "Branche", "Industry",
      "Sector",
      "Tasks", "Tätigkeiten", "Aufgaben", "Tools", "Technologien", "Technologies", "Kunde", "Client",
      "Customer",
      "Projekt", "Project", "Rolle", "Role", "Dauer", "Duration", "Ort", "Location",
    ].map(TextFolding.key))
}
