/// Labels of skills and languages that are set flush right, a blank from what they label, in a text whose layout was
/// kept: each row begins elsewhere, and one column of all begins a word ("     Cloud AWS, GCP" over "Containers Helm").
enum RightFlushLabels {
  /// `lines` of a section, each label a cell of its own; as they are where they have no such column.
  static func parted(_ lines: [ResumeLine]) -> [ResumeLine] {
    guard let first = lines.first, lines.count >= 2, lines.contains(where: { $0.left != first.left }),
      lines.allSatisfy({ $0.role == .text && $0.segments.count <= 1 })
    else { return lines }
    let places = lines.map(places)
    guard
      let column = places[0].keys.sorted().first(where: { column in places.allSatisfy { $0[column] != nil } })
    else { return lines }
    return zip(lines, places).map { line, places in
      guard let at = places[column] else { return line }
      var out = line
      let scalars = line.text.unicodeScalars
      let start = scalars.index(scalars.startIndex, offsetBy: at)
      out.segments = [
        String(scalars[..<scalars.index(before: start)]), String(scalars[start...]),
      ]
      out.segmentSizes = []
      return out
    }
  }

  /// The offsets in the line's text at which its second, third and fourth word begin, by the columns of the text
  /// where they do; a label ends in no comma.
  private static func places(in line: ResumeLine) -> [Int: Int] {
    // Texts have six points for each character.
    let left = Int((line.left / 6).rounded())
    var out: [Int: Int] = [:]
    var before: Unicode.Scalar = "x"
    for (at, scalar) in line.text.unicodeScalars.enumerated() {
      if scalar == " ", before == "," || before == ";" { break }
      if before == " ", scalar != " " { out[left + at] = at }
      if out.count == 3 { break }
      before = scalar
    }
    return out
  }
}
