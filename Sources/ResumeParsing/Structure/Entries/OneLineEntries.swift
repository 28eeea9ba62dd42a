/// Jobs told on one line: "CTO, Larkspur (2018–2021): doubled the orders that a shift packs".
enum OneLineEntries {
  /// `lines` with those cut in two that open with a date and tell the job in a sentence of its own:
  /// "2021–2024 QA tester, Larkspur. Customer software; SQL checks." As they are where fewer than two do.
  static func sentencesParted(in lines: [ResumeLine]) -> [ResumeLine] {
    let parted = lines.map(headAndRest)
    guard parted.count(where: { $0 != nil }) >= 2 else { return lines }
    return zip(lines, parted).flatMap { line, parts -> [ResumeLine] in
      guard let (head, rest) = parts else { return [line] }
      var (header, body) = (line, line)
      header.set(head)
      header.becomeText()
      body.set([rest])
      body.role = .bullet
      body.level = 1
      return [header, body]
    }
  }

  private static func headAndRest(of line: ResumeLine) -> (head: [String], rest: String)? {
    guard line.fontSize == 0, line.text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false,
      let last = line.segments.last, line.segments.count <= 2,
      line.segments.count == 1 || HeaderDates.isDate(line.segments[0]), let cut = last.firstRange(of: ". "),
      case let head = String(last[..<cut.lowerBound]), head.split(separator: " ").count <= 12,
      head.split(separator: " ").last.map({ $0.count >= 4 }) ?? false, JobTitleWords.score(head) >= 2,
      line.segments.count == 2 || !HeaderDates.split(ResumeLine(text: head, number: 0)).dates.isEmpty
    else { return nil }
    let rest = TextFolding.trimmed(String(last[cut.upperBound...]))
    return rest.isEmpty ? nil : (line.segments.dropLast() + [head], rest)
  }

  /// `line` cut in two behind the range of dates and its colon, what follows as a bullet; the line itself
  /// where it is no such entry.
  static func parted(_ line: ResumeLine) -> [ResumeLine] {
    // Nearly no line has both.
    guard line.segments.count == 1, line.text.utf8.contains(UInt8(ascii: ":")),
      line.text.contains("):") || line.text.contains("]:"),
      let date = DateScanner.mentions(in: line.text).first(where: \.isRange)
    else { return [line] }
    let scalars = line.text.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: date.span.upperBound)
    let head = String(scalars[..<end])
    let rest = TextFolding.trimmed(String(scalars[end...]))
    guard rest.hasPrefix(":"), head.split(separator: " ").count <= 14 else { return [line] }
    var (header, body) = (line, line)
    header.set([head])
    header.becomeText()
    body.set([TextFolding.trimmed(rest, of: ":")])
    body.role = .bullet
    body.level = 1
    return body.text.isEmpty ? [header] : [header, body]
  }
}
