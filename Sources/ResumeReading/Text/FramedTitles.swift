/// Titles in frames of typed characters ("+----+" above and below "| Skills |").
enum FramedTitles {
  /// `lines` with every framed title bare, and underlined instead: as many lines as before.
  static func unframed(_ lines: [Substring]) -> [Substring] {
    var out = lines
    for at in lines.indices.dropFirst().dropLast() {
      guard isFrame(lines[at - 1]), isFrame(lines[at + 1]), let inner = inner(lines[at]) else { continue }
      out[at - 1] = ""
      out[at] = Substring(inner)
      out[at + 1] = Substring(String(repeating: "-", count: max(3, inner.count)))
    }
    return out
  }

  /// "+-----+", "┌────┐", "╠════╣": corners and a line, and nothing else.
  private static func isFrame(_ line: Substring) -> Bool {
    let scalars = line.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard scalars.count >= 5, let first = scalars.first, let last = scalars.last, isCorner(first),
      isCorner(last)
    else { return false }
    return scalars.dropFirst().dropLast().allSatisfy { "-=_─━═".unicodeScalars.contains($0) }
  }

  private static func isCorner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || scalar == "*" || (0x250C...0x257F).contains(scalar.value)
  }

  /// What stands between the two sides of a frame.
  private static func inner(_ line: Substring) -> String? {
    let whole = line.unicodeScalars.drop(while: \.properties.isWhitespace)
    guard let first = whole.first, "|│┃║".unicodeScalars.contains(first) else { return nil }
    var rest = whole.dropFirst()
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    guard let last = rest.last, last == first else { return nil }
    rest.removeLast()
    let inner = Substring(rest).drop(while: \.isWhitespace)
    let text = String(inner.reversed().drop(while: \.isWhitespace).reversed())
    return text.isEmpty || text.unicodeScalars.contains(first) ? nil : text
  }
}
