import ResumeParsing

/// Finds the width at which the lines of a text, or of one of its sections, were wrapped.
enum WrapWidth {
  /// The width of the widest of `lines`, if there are several of one width and it is one that people read.
  static func width(of lines: [TextLine]) -> Int? {
    let widths = lines.filter { !$0.isRule && $0.parts.count == 1 }.map(\.width).sorted(by: >)
    guard let longest = widths.first, longest <= 150 else { return nil }
    for width in widths.prefix(6) where width >= 36 && width * 10 >= longest * 8 {
      if widths.filter({ $0 <= width && Double($0) >= Double(width) * 0.88 }).count >= 3 {
        return endsSentences(lines, width: width) ? nil : width
      }
    }
    return nil
  }

  /// The width of the section that each of `lines` stands in; nil where the section does not show one. What was a
  /// sidebar is narrower than the main column.
  static func bySection(_ lines: [TextLine]) -> [Int?] {
    var out: [Int?] = []
    out.reserveCapacity(lines.count)
    var start = 0
    func close(_ end: Int) {
      let section = Array(lines[start..<end])
      // Scripts without blanks fill each row to its end, whatever comes next.
      let width = section.count(where: isWide) * 2 > section.count ? nil : width(of: section)
      out += [Int?](repeating: width, count: end - start)
      start = end
    }
    for (at, line) in lines.enumerated()
    where at > start && line.isTitle {
      close(at)
    }
    close(lines.count)
    return out
  }

  private static func isWide(_ line: TextLine) -> Bool {
    let letters = line.text.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count { $0.value >= 0x1100 } * 2 > letters.count
  }

  /// Whether each line of about `width` characters is a text of its own: what follows begins with a capital. Where
  /// lines were wrapped, some go on in small letters.
  private static func endsSentences(_ lines: [TextLine], width: Int) -> Bool {
    var capitals = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where Double(line.width) >= Double(width) * 0.88 && !line.isRule && line.parts.count == 1
      && next.blankBefore == 0 && next.bullet == nil && !next.isRule && next.parts.count == 1
    {
      guard let first = next.text.unicodeScalars.first, first.properties.isUppercase,
        !SplitWords.endsOpen(line.text)
      else { return false }
      capitals += 1
    }
    return capitals >= 2
  }
}
