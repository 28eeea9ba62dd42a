/// Takes the fields of forms off their lines: a label and what it names, on one row or on two, or several on a row.
enum FormFields {
  /// `line` without the label it begins with, and what that label names; nil where it begins with none. The text of
  /// a line that is nothing but a label is empty.
  static func value(of line: ResumeLine) -> (field: FieldLabels.Field, line: ResumeLine)? {
    guard line.role != .bullet else { return nil }
    if let first = line.segments.first, let field = FieldLabels.field(first), line.segments.count > 1 {
      var rest = line
      rest.set(Array(line.segments.dropFirst()))
      // The label of a list beside it may have come to the row above.
      if rest.segments.count > 1 { rest.set(rest.segments.filter { FieldLabels.field($0) != .duties }) }
      if rest.segments.count == 1, rest.role == .row { rest.role = .text }
      return (field, rest)
    }
    if line.segments.count == 2, line.segments[0].contains(" "), FieldLabels.note(line.segments[0]) != nil {
      return (.note, line)
    }
    guard let first = line.segments.first else { return nil }
    if let parts = LabelledText(first), let field = FieldLabels.field(beforeColon: String(parts.label)) {
      // A note says little without its label.
      if field == .note { return (field, line) }
      // "Role: Looking after the help desk. Writing queries …" tells what was done.
      if field == .position, first.utf8.count > 100, first.contains(". ") { return (.duties, line) }
      let others = line.segments.dropFirst()
      var rest = line
      rest.set((parts.value.isEmpty && !others.isEmpty ? [] : [parts.value]) + others)
      return (field, rest)
    }
    if line.segments.count == 1, let found = longLabel(of: line) { return found }
    // A label without a colon says so only by its length: "Main activities and responsibilities".
    guard line.segments.count == 1, let field = FieldLabels.field(line.text),
      line.text.split(separator: " ").count >= (field == .duties ? 2 : 3) || line.text.contains("/")
    else { return nil }
    var rest = line
    rest.text = ""
    rest.segments = []
    return (field, rest)
  }

  /// "Title of qualification awarded Diploma in Chemistry": a label so long that it filled its column.
  private static func longLabel(of line: ResumeLine) -> (field: FieldLabels.Field, line: ResumeLine)? {
    let words = line.text.split(separator: " ", maxSplits: 9)
    guard words.count >= 4 else { return nil }
    for count in stride(from: min(8, words.count - 1), through: 3, by: -1) {
      let label = line.text[..<words[count - 1].endIndex]
      guard let field = FieldLabels.fields[TextFolding.key(String(label))],
        words[count].unicodeScalars.first.map({ !$0.properties.isLowercase }) ?? false
      else { continue }
      var rest = line
      rest.text = String(words[count...].joined(separator: " "))
      rest.segments = [rest.text]
      return (field, rest)
    }
    return nil
  }

  /// `line` without the label before a project's name ("Project Title: …", "Project #2: …"); nil where it has none.
  static func projectName(of line: ResumeLine) -> ResumeLine? {
    guard line.role != .bullet, let first = line.segments.first, let parts = LabelledText(first),
      parts.label.utf8.count <= 40,
      projectNames.contains(TextFolding.key(String(parts.label.filter { !$0.isNumber })))
    else { return nil }
    var rest = line
    rest.set([parts.value] + line.segments.dropFirst())
    rest.text = TextFolding.trimmed(rest.text)
    return rest.text.isEmpty ? nil : rest
  }

  private static let projectNames = WordSet(
    [
      "Project Title", "Project Name", "Name of Project", "Name of the Project", "Title of the Project",
      "Project", "Projektname", "Projekttitel", "Nom du projet", "Nombre del proyecto", "项目名称", "項目名稱",
      "专案名称",
      "プロジェクト名", "案件名", "프로젝트명", "Название проекта",
    ].map(TextFolding.key))

  /// What a form has beside the label of the duties; nil where it is too little to be one. Readers leave the
  /// first item's mark in the cell.
  static func duty(_ value: ResumeLine) -> ResumeLine? {
    var duty = value
    if let mark = value.text.unicodeScalars.first, BulletGlyph.isStrong(mark) {
      duty.text = TextFolding.trimmed(String(value.text.unicodeScalars.dropFirst()))
      duty.segments = [duty.text]
      duty.role = .bullet
      duty.mark = mark
      return duty.text.isEmpty ? nil : duty
    }
    let isLong =
      TextFolding.isCJK(value.text)
      ? value.text.unicodeScalars.count >= 12 : value.text.split(separator: " ").count >= 4
    return isLong ? value : nil
  }

  /// The rows of a form that has several fields on each ("직무 | 엔지니어 | 근무지 | 성남"), a line for each field; the line
  /// itself where not every other cell is a label.
  static func parted(_ line: ResumeLine) -> [ResumeLine] {
    let cells = line.segments
    guard line.role != .bullet, cells.count >= 4, cells.count.isMultiple(of: 2),
      stride(from: 0, to: cells.count, by: 2).allSatisfy({ FieldLabels.field(cells[$0]) != nil })
    else { return [line] }
    return stride(from: 0, to: cells.count, by: 2).map { at in
      var part = line
      part.set([cells[at], cells[at + 1]])
      return part
    }
  }

  /// `lines` with labels that a narrow column set on two rows ("Main activities and" over "responsibilities")
  /// on one; as they are where no line begins with a label.
  static func joined(_ lines: [ResumeLine]) -> [ResumeLine] {
    guard lines.contains(where: { value(of: $0) != nil }) else { return lines }
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    for line in lines {
      if let above = out.last, let whole = joinedRows(above, line) {
        out[out.count - 1] = whole
      } else if let above = out.last, above.role != .bullet, line.role != .bullet, line.segments.count == 1,
        above.segments.count == 1, above.column == line.column, above.isBold == line.isBold,
        FieldLabels.field(above.text) != .duties
          || line.text.unicodeScalars.first?.properties.isLowercase ?? false,
        FieldLabels.field(above.text + " " + line.text) != nil
      {
        out[out.count - 1].text += " " + line.text
        out[out.count - 1].segments = [out[out.count - 1].text]
      } else {
        out.append(line)
      }
    }
    return out
  }

  /// Two rows of a label and its value side by side ("Main activities and ⟂ Analysis of" over
  /// "responsibilities ⟂ coffee") as one; nil where the labels are not halves of one.
  private static func joinedRows(_ above: ResumeLine, _ line: ResumeLine) -> ResumeLine? {
    guard above.role != .bullet, line.role != .bullet, above.segments.count == 2, line.segments.count <= 2,
      line.gapAbove == 0 || line.fontSize > 0,
      let half = line.segments.first, half.unicodeScalars.first?.properties.isLowercase ?? false,
      FieldLabels.field(above.segments[0]) == nil,
      labelBeginnings.contains(TextFolding.key(above.segments[0])),
      case let label = above.segments[0] + " " + half, isBeginning(label)
    else { return nil }
    var whole = above
    whole.segments[0] = label
    if line.segments.count == 2 {
      whole.segments[1] = EastAsian.joined([above.segments[1], line.segments[1]])
    }
    whole.text = whole.segments.joined(separator: " ")
    return whole
  }

  private static func isBeginning(_ label: String) -> Bool {
    let key = TextFolding.key(label)
    return FieldLabels.fields[key] != nil || labelBeginnings.contains(key)
  }

  /// What the long labels of forms begin with, which a narrow column breaks.
  private static let labelBeginnings: WordSet = {
    let long = [
      "Main activities and responsibilities", "Name and address of employer", "Occupation or position held",
      "Name and type of organisation providing education and training", "Title of qualification awarded",
      "Name and type of organization providing education and training",
    ]
    return WordSet(
      long.flatMap { label in
        let words = label.split(separator: " ")
        return (2..<words.count).map { TextFolding.key(words[..<$0].joined(separator: " ")) }
      })
  }()
}
