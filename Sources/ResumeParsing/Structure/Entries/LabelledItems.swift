/// The fields of a job as the first items of its list ("• Role: Backend Developer", "・従業員数：48人").
enum LabelledItems {
  /// `lines` with such items as lines of the entry's header. A label of duties that stands alone over them is left out.
  static func raised(_ lines: [ResumeLine]) -> [ResumeLine] {
    // Few resumes have one, and the lines of a long one need not be there twice.
    guard let first = lines.firstIndex(where: { $0.role == .bullet && field(of: $0) != nil }) else {
      return lines
    }
    let head = lines[..<first].lastIndex { $0.role != .bullet } ?? first
    var out = Array(lines[..<head])
    out.reserveCapacity(lines.count)
    /// Whether only headers and fields stand above since the last item that is none.
    var isHead = false
    var (hasTitle, hasDate) = (false, false)
    for (at, line) in lines[head...].enumerated() {
      guard line.role == .bullet else {
        if !isHead { (hasTitle, hasDate) = (false, false) }
        isHead = true
        hasTitle = hasTitle || JobTitleWords.score(line.text) >= 2
        hasDate = hasDate || LineWords.isRanged(line.text)
        out.append(line)
        continue
      }
      guard isHead, let field = field(of: line), !(field == .position && hasTitle),
        !(field == .date && hasDate)
      else {
        let next = lines[(head + at + 1)...].first
        let isOver = next.map { $0.role != .bullet || $0.level > line.level } ?? false
        if isOver, FieldLabels.isDutiesLabel(line.text) { continue }
        isHead = false
        out.append(line)
        continue
      }
      var raised = line
      raised.becomeText()
      raised.segments = [line.text]
      out.append(raised)
    }
    return out
  }

  private static func field(of line: ResumeLine) -> FieldLabels.Field? {
    guard line.text.utf8.count <= 120, let parts = LabelledText(line.text), !parts.value.isEmpty else {
      return nil
    }
    let field = FieldLabels.field(beforeColon: String(parts.label))
    return field == .duties ? nil : field
  }
}
