/// Section titles behind their number ("01 Experience", "2. Education", "III – Skills").
enum NumberedTitles {
  /// `lines` with those titles as text without their number.
  ///
  /// Lines that open with numbers in order, each with the same writing and look, number something; where three of
  /// them are known titles and they are half of all, they number the document's sections. Numbers say nothing about a
  /// section, so none is part of its title.
  static func withoutNumbers(_ lines: [ResumeLine]) -> [ResumeLine] {
    var runs: [Style: Run] = [:]
    for (at, line) in lines.enumerated() {
      guard line.role != .bullet, let found = number(of: line) else { continue }
      var run = runs[found.style] ?? Run()
      // Dates and measures at the head of a line are in no order.
      guard found.value == run.last + 1 else { continue }
      run.last = found.value
      run.lines.append((at, found.title))
      if SectionTitles.kind(of: found.title) != nil { run.known += 1 }
      runs[found.style] = run
    }
    guard let run = runs.values.max(by: { $0.known < $1.known }), run.known >= 3,
      run.known * 2 >= run.lines.count
    else { return lines }
    var out = lines
    for (at, title) in run.lines {
      out[at].set([title])
      out[at].chips = []
      if out[at].role == .row { out[at].role = .text }
    }
    return out
  }

  /// How numbers are written and set.
  private struct Style: Hashable {
    var isRoman: Bool
    var mark: String
    var isBold: Bool
    var level: Int
  }

  private struct Run {
    var last = 0
    var known = 0
    var lines: [(at: Int, title: String)] = []
  }

  private static let romans = [
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11,
    "XII": 12,
  ]

  /// The number that a short line opens with, and what it numbers.
  private static func number(of line: ResumeLine) -> (value: Int, style: Style, title: String)? {
    // A row of cells is a title only where the number is a cell.
    guard line.text.utf8.count <= 120,
      line.segments.count == 1 || line.segments.count == 2 && line.segments[0].utf8.count <= 4
    else { return nil }
    let scalars = line.text.unicodeScalars
    let digits = scalars.prefix { digit($0) != nil }
    let letters = scalars.prefix { "IVX".unicodeScalars.contains($0) }
    let number = digits.isEmpty ? letters : digits
    guard
      let value = digits.isEmpty
        ? romans[String(letters)]
        : digits.count <= 2 ? digits.reduce(0, { 10 * $0 + (digit($1) ?? 0) }) : nil,
      (1...20).contains(value)
    else { return nil }
    // "01 / Experience", "1 — Experience", "１．職務経歴".
    let rest = scalars[number.endIndex...]
    let mark = rest.prefix { marks.contains($0) }
    let title = String(rest[mark.endIndex...])
    guard !mark.isEmpty, title.split(separator: " ").count <= 7,
      title.unicodeScalars.first?.properties.isAlphabetic ?? false
    else { return nil }
    let style = Style(
      isRoman: digits.isEmpty, mark: String(mark), isBold: line.isBold,
      level: line.role == .heading ? line.level : 0)
    return (value, style, title)
  }

  /// The value of a digit as keyboards or East Asian fonts have it.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: return Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: return Int(scalar.value) - 0xFF10
    default: return nil
    }
  }

  private static let marks: Set<Unicode.Scalar> = [
    " ", ".", ")", ":", "/", "|", "-", "–", "—", "·", "．", "）", "、",
  ]
}
