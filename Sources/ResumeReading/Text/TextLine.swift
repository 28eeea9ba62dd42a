import ResumeParsing

/// One physical line of a plain text, measured in characters.
struct TextLine {
  /// The line without white space at its ends.
  var text: String
  /// 1-based.
  var number: Int
  /// 1-based page, by form feeds.
  var page: Int
  /// Columns of white space before the text; a tab goes to the next multiple of eight.
  var indent: Int
  /// The parts that three or more spaces, or a tab, set apart, and the column where each begins.
  var parts: [(text: String, column: Int)]
  /// Blank lines before it.
  var blankBefore: Int
  /// The column after the last character; characters of East Asian scripts are two wide.
  var width: Int

  /// The text behind the bullet's glyph; nil where there is none.
  var bullet: String?
  /// The bullet's glyph; nil where the line is none, or numbered.
  var mark: Unicode.Scalar?
  /// Which column of the page: 0 the main one, 1 a sidebar.
  var column = 0
  /// Whether a rule fills the line up behind its text ("SKILLS -----").
  var isFilledUp = false
  /// Where the value begins of a form's label ("Name      : Ada Brook"); nil where the line is none.
  var valueColumn: Int?

  /// Whether the line is a rule of `-`, `=`, `_`, `*`, `~`, `─` and their like, of one of them or of several in turn.
  var isRule: Bool {
    guard let first = text.first, TextLine.ruleMarks.contains(first) else { return false }
    if text == "--" { return true }
    guard text.count >= (first == "." ? 4 : 3) else { return false }
    return text.allSatisfy { $0 == first || $0 == " " }
      || text.count >= 8 && text.allSatisfy { TextLine.ruleMarks.contains($0) || $0 == " " }
  }

  /// Whether the line is a known title of a section; "languages" may end a sentence that was wrapped before it.
  var isTitle: Bool {
    bullet == nil && LineWords.isTitle(text) && !(text.unicodeScalars.first?.properties.isLowercase ?? true)
  }

  private static let ruleMarks: Set<Character> = [
    "-", "=", "_", "*", "~", "─", "━", "—", "–", "#", "═", "+", ".", "·",
  ]

  /// The non-blank lines of `text`.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var blank = 0
    var page = 1
    func add(_ raw: Substring, at index: Int) {
      if let line = TextLine(raw, number: index + 1, page: page, blankBefore: lines.isEmpty ? 0 : blank) {
        lines.append(line)
        blank = 0
      } else {
        blank += 1
      }
    }
    let source = FramedTitles.unframed(text.split(separator: "\n", omittingEmptySubsequences: false))
    for (index, raw) in source.enumerated() {
      page += raw.unicodeScalars.filter { $0 == "\u{0C}" }.count
      if let parted = FlattenedLines.lines(of: raw) ?? InlineMarks.lines(of: raw) {
        for text in parted { add(text[...], at: index) }
      } else {
        add(raw, at: index)
      }
    }
    return lines
  }

  private init?(_ raw: Substring, number: Int, page: Int, blankBefore: Int) {
    var parts: [(text: String, column: Int)] = []
    var view = String.UnicodeScalarView()
    var start = 0
    var column = 0
    var spaces = 0
    var sawTab = false
    /// Whether the part so far has the comma of a Chinese sentence.
    var hasComma = false
    func flush() {
      guard !view.isEmpty else { return }
      parts.append((String(view), start))
      view = String.UnicodeScalarView()
      hasComma = false
    }
    let (bare, isFilledUp) = Leaders.blanked(raw)
    let whole = SpacedLetters.joined(bare).map { bare.prefix(while: \.isWhitespace) + $0 } ?? bare
    for scalar in whole.unicodeScalars where scalar != "\u{0C}" {
      if scalar == " " || scalar == "\t" {
        let step = scalar == "\t" ? 8 - column % 8 : 1
        column += step
        spaces += step
        sawTab = sawTab || scalar == "\t"
        continue
      }
      if spaces > 0, !view.isEmpty {
        // Inside a Chinese sentence, blanks are what a copy left of a line's end.
        let isInSentence = !sawTab && hasComma && scalar.value >= 0x4E00
        if spaces >= 3 && !isInSentence || sawTab { flush() } else { view.append(" ") }
      }
      if view.isEmpty { start = column }
      spaces = 0
      sawTab = false
      view.append(scalar)
      if scalar == "，" { hasComma = true }
      column += TextLine.columns(of: scalar)
    }
    flush()
    let valueColumn = TextLine.joinLabel(in: &parts)
    guard let first = parts.first else { return nil }
    self.valueColumn = valueColumn
    self.isFilledUp = isFilledUp
    self.text = parts.map(\.text).joined(separator: " ")
    self.number = number
    self.page = page
    self.indent = first.column
    self.blankBefore = blankBefore
    self.width = column
    self.parts = parts
    readBullet()
  }

  /// Puts a form's value behind its label where blanks set the colon apart ("Name      : Ada Brook" as "Name:
  /// Ada Brook"), and says where the value began.
  private static func joinLabel(in parts: inout [(text: String, column: Int)]) -> Int? {
    guard let at = parts.indices.dropFirst().first(where: { parts[$0].text.hasPrefix(":") }),
      at == 1 || at == 2 && parts[0].text.count <= 3, parts[at - 1].text.count <= 40,
      !parts[at - 1].text.hasSuffix(":")
    else { return nil }
    var value = parts[at].text.dropFirst().drop { $0 == " " }
    var column = parts[at].column + parts[at].text.count - value.count
    var rest = at + 1
    if value.isEmpty, rest < parts.count {
      value = parts[rest].text[...]
      column = parts[rest].column
      rest += 1
    }
    parts[at - 1].text += ":" + (value.isEmpty ? "" : " " + value)
    parts.removeSubrange(at..<rest)
    if at == 2 {
      parts[0].text += " " + parts[1].text
      parts.remove(at: 1)
    }
    return value.isEmpty ? nil : column
  }

  /// Part of another line: what stands in one column of a page.
  init(parts: [(text: String, column: Int)], of line: TextLine, column: Int) {
    self = line
    self.parts = parts
    self.text = parts.map(\.text).joined(separator: " ")
    self.indent = parts.first?.column ?? 0
    self.width =
      parts.last.map { $0.column + TextLine.columns($0.text[...]) } ?? 0
    self.column = column
    // The glyph is gone from the parts already: a bullet stays one in the column that began with it.
    let isStart = parts.first?.column == line.parts.first?.column
    self.bullet = isStart && line.bullet != nil ? text : nil
    if !isStart { mark = nil }
    if bullet == nil { readBullet() }
  }

  /// A row that the layout engine found; `mark` is the bullet's glyph, which is no longer in `parts`.
  init(
    parts: [(text: String, column: Int)], mark: Unicode.Scalar?, number: Int, page: Int, indent: Int,
    blankBefore: Int, width: Int, column: Int
  ) {
    self.parts = parts
    self.text = parts.map(\.text).joined(separator: " ")
    self.mark = mark
    self.number = number
    self.page = page
    self.indent = indent
    self.blankBefore = blankBefore
    self.width = width
    self.column = column
    bullet = mark == nil ? nil : text
  }

  private mutating func readBullet() {
    guard let first = parts.first, !isRule else { return }
    // A tab is a blank too: "-\tLed".
    let isApart = parts.count > 1 && first.text.count == 1 && parts[1].column - first.column <= 8
    if let rest = BulletGlyphs.text(afterGlyphIn: (isApart ? first.text + " " : first.text)[...]) {
      mark = first.text.unicodeScalars.first
      // A glyph that a wide gap sets apart from its text.
      if rest.isEmpty, parts.count > 1 { parts.removeFirst() } else { parts[0].text = String(rest) }
      bullet = parts.map(\.text).joined(separator: " ")
      if parts[0].text.isEmpty { parts.removeFirst() }
    } else if let rest = BulletGlyphs.text(afterNumberIn: first.text[...]),
      rest.split(separator: " ").count >= 4
    {
      parts[0].text = String(rest)
      bullet = parts.map(\.text).joined(separator: " ")
    }
  }

  /// How many columns `text` takes.
  static func columns(_ text: Substring) -> Int { text.unicodeScalars.reduce(0) { $0 + columns(of: $1) } }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }
}
