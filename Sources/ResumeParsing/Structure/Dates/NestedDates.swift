/// Entries as bullets whose date is the first bullet nested below: "- Larkspur Ltd. (Engineer)" over "  - 2018 – 2021".
enum NestedDates {
  /// `lines` with every such date beside the entry that it dates, which then heads its bullets; as they are
  /// where an outer bullet has none.
  static func raised(_ lines: [ResumeLine]) -> [ResumeLine] {
    guard let first = lines.first, first.role == .bullet, first.level <= 1,
      lines.contains(where: { $0.role == .bullet && $0.level >= 2 })
    else { return lines }
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    var at = 0
    while at < lines.count {
      var line = lines[at]
      at += 1
      guard line.role == .bullet else { return lines }
      if line.level <= 1 {
        guard at < lines.count, lines[at].role == .bullet, lines[at].level >= 2,
          HeaderDates.isDate(lines[at].text)
        else { return lines }
        line.becomeText()
        line.set([line.text, lines[at].text])
        line.role = .row
        at += 1
      } else {
        line.level -= 1
      }
      out.append(line)
    }
    return out
  }
}
