/// Jobs told on one line: "CTO, Larkspur (2018–2021): doubled the orders that a shift packs".
enum OneLineEntries {
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
