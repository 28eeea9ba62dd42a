/// One line of a typed text, as far as it tells whether its sentence goes on in the next.
struct Row {
  /// The line without the white space around it.
  let content: ArraySlice<Unicode.Scalar>
  /// How far the line is indented.
  let indent: Int
  /// The scalars of the line break behind it; empty at the end of the text.
  let lineBreak: Range<Int>

  /// The number of characters.
  var width: Int { content.count }

  /// How far the first word goes, with what is glued to it.
  var firstWordWidth: Int { (content.firstIndex(of: " ") ?? content.endIndex) - content.startIndex }

  /// Whether the line ends with the mark that ends a sentence, quotes and brackets behind it left out.
  var isFinished: Bool {
    switch content.last(where: { !Self.closing.contains($0) }) {
    case ".", "!", "?", "…": true
    default: false
    }
  }

  /// Whether the line begins with the mark of a list's item: a bullet or a dash, a number, a letter.
  var isItem: Bool {
    let mark = content.prefix(while: { $0 != " " })
    guard mark.count < content.count, let first = mark.first, let last = mark.last else { return false }
    if mark.count == 1 { return Self.bullets.contains(first) }
    guard last == "." || last == ")" else { return false }
    let name = first == "(" ? mark.dropFirst().dropLast() : mark.dropLast()
    return name.count <= 2 && name.allSatisfy(Self.isDigit)
      || name.count == 1 && Self.isSmall(name[name.startIndex])
  }

  /// Whether the line begins with a small letter.
  var beginsSmall: Bool { content.first.map(Self.isSmall) ?? false }

  /// Whether the line begins with a figure, and with no time of day or year, which open the notes of a timeline.
  var beginsWithFigure: Bool {
    let digits = content.drop { Self.signs.contains($0) }.prefix(while: Self.isDigit)
    guard !digits.isEmpty else { return false }
    let next = digits.endIndex < content.endIndex ? content[digits.endIndex] : " "
    if next == ":" { return false }
    return
      !(digits.count == 4
      && (digits.starts(with: "19".unicodeScalars) || digits.starts(with: "20".unicodeScalars))
      && next != "," && next != ".")
  }

  /// The first word in small letters; empty where none opens the line.
  var firstWord: String { Self.word(content.prefix(while: Self.isLetter)) }

  /// The last word in small letters; empty where a mark or a figure ends the line.
  var lastWord: String {
    let rest = content.lastIndex { !Self.isLetter($0) }.map { content[($0 + 1)...] } ?? content
    return Self.word(rest)
  }

  /// The line behind its first word.
  var behindFirstWord: Row {
    let rest = content.dropFirst(firstWordWidth).drop { $0 == " " }
    return Row(content: rest, indent: indent, lineBreak: lineBreak)
  }

  /// The lines of `scalars`, blank ones among them.
  static func all(of scalars: [Unicode.Scalar]) -> [Row] {
    var rows: [Row] = []
    var start = 0
    while start <= scalars.count {
      let end = scalars[start...].firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.count
      let isPair = end + 1 < scalars.count && scalars[end] == "\r" && scalars[end + 1] == "\n"
      let next = min(scalars.count, end + (isPair ? 2 : 1))
      var content = scalars[start..<end]
      while let last = content.last, isSpace(last) { content.removeLast() }
      content = content.drop(while: isSpace)
      rows.append(Row(content: content, indent: content.startIndex - start, lineBreak: end..<next))
      if end == scalars.count { break }
      start = next
    }
    return rows
  }

  private static func word(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    // No word of the lists is longer.
    guard letters.count <= 10 else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view).lowercased()
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}"
  }
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || !scalar.isASCII && scalar.properties.isLowercase
  }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar.properties.isAlphabetic
  }

  private static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", ")", "]", "»"]
  private static let bullets: Set<Unicode.Scalar> = ["-", "*", "•", "–", "—", "→", "·", "▪", "◦", "‣", "+"]
  private static let signs: Set<Unicode.Scalar> = ["~", "<", ">", "$", "€", "£", "≈"]
}
