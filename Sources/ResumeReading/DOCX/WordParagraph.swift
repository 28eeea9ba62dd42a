import ResumeParsing

/// A run of characters of one style.
struct WordRun {
  var text = ""
  var isBold: Bool?
  var isItalic: Bool?
  /// In half points.
  var size: Int?
  var isHidden: Bool?
  var isCaps: Bool?
  /// Whether the letters are as light as paper.
  var isLight: Bool?
  /// Whether a ground is drawn behind the letters.
  var isShaded = false

  /// Whether nobody sees the run on paper; nothing is drawn behind it but what it says itself.
  var isUnseen: Bool {
    isHidden ?? false || isLight ?? false && !isShaded || size.map { $0 < 6 } ?? false
  }

  /// The run with what `style` says where it says nothing itself.
  func styled(_ style: WordStyles.Style) -> WordRun {
    var run = self
    run.isBold = isBold ?? style.isBold
    run.isItalic = isItalic ?? style.isItalic
    run.size = size ?? style.size
    run.isHidden = isHidden ?? style.isHidden
    run.isCaps = isCaps ?? style.isCaps
    run.isLight = isLight ?? style.isLight
    run.isShaded = isShaded || style.isShaded ?? false
    return run
  }

  /// Whether the colour `value`, or that of the `theme` where the value leaves it to it, is near that of paper.
  static func isLight(_ value: String?, theme: String?) -> Bool {
    guard let value, value != "auto" else { return theme == "background1" || theme == "light1" }
    return isLight(value)
  }

  /// Whether the colour `value` ("FFFFFF", "auto") is near that of paper (Rec. 601 weights).
  static func isLight(_ value: String?) -> Bool {
    guard let value, value.count == 6, let colour = UInt32(value, radix: 16) else { return false }
    let red = Double(colour >> 16 & 0xFF)
    let green = Double(colour >> 8 & 0xFF)
    let blue = Double(colour & 0xFF)
    return 0.299 * red + 0.587 * green + 0.114 * blue > 215
  }

  /// Whether a ground of the colour `fill` shows; none is said by "auto" or no value.
  static func isGround(_ fill: String?) -> Bool {
    guard let fill, fill != "auto" else { return false }
    return !isLight(fill)
  }
}

/// A paragraph of a Word document.
struct WordParagraph {
  var style = ""
  /// What its style says of how its letters look.
  var look: WordStyles.Style?
  /// The list it is in; 0 takes a style's list away.
  var list: Int?
  var listLevel = 0
  var outlineLevel: Int?
  var runs: [WordRun] = []
  var links: [String] = []
  /// Whether a ground is drawn behind the paragraph.
  var isShaded = false

  /// The paragraph as lines: one a line break, tabs as borders between parts.
  func lines(_ styles: WordStyles) -> [ResumeLine] {
    let resolved = styles.resolved(style)
    let level = styles.headingLevel(style) ?? outlineLevel.flatMap { $0 < 9 ? $0 + 2 : nil }
    var isList = (list ?? resolved.list ?? 0) != 0 && level == nil
    var printed = printedLines(resolved)
    if isList, printed.count > 1 {
      printed = [
        printed.dropFirst().reduce(printed[0]) {
          StyledLine(runs: $0.runs + [StyledRun(text: " ")] + $1.runs)
        }
      ]
    }
    var lines: [ResumeLine] = []
    for (index, styled) in printed.enumerated() {
      var parts = WordParagraph.parts(of: styled)
      guard !parts.isEmpty else { continue }
      var isBullet = isList
      // A tab is a blank too: "-\tLed".
      let start = parts.count > 1 && parts[0].unicodeScalars.count == 1 ? parts[0] + " " : parts[0]
      if level == nil, let rest = BulletGlyphs.text(afterGlyphIn: start[...]) {
        isBullet = true
        if rest.isEmpty { parts.removeFirst() } else { parts[0] = String(rest) }
      }
      guard !parts.isEmpty else { continue }
      let text = parts.joined(separator: " ")
      let role: ResumeLine.Role = level != nil ? .heading : isBullet ? .bullet : .text
      let isSpaced = parts.count == 1 && parts[0] != styled.text
      let styledParts = parts.count == 1 && role != .bullet && !isSpaced ? styled.segments : parts
      lines.append(
        ResumeLine(
          text: text, segments: role == .bullet && parts.count == 1 ? nil : styledParts, role: role,
          level: level ?? (isBullet ? min(listLevel, 5) + 1 : 0), number: 0,
          fontSize: WordParagraph.size(of: styled, runs: runs, default: resolved.size ?? 20),
          isBold: styled.isBold,
          isItalic: styled.isItalic, links: index == 0 ? links : []))
      isList = false
    }
    return lines
  }

  private func printedLines(_ style: WordStyles.Style) -> [StyledLine] {
    var lines = [StyledLine()]
    for run in runs {
      let text = TextDecoder.clean(run.text)
      let pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { lines.append(StyledLine()) }
        guard !piece.isEmpty else { continue }
        lines[lines.count - 1].runs.append(
          StyledRun(
            text: run.isCaps ?? false ? piece.uppercased() : String(piece),
            isBold: run.isBold ?? style.isBold ?? false,
            isItalic: run.isItalic ?? style.isItalic ?? false))
      }
    }
    return lines
  }

  /// The parts that tabs, or runs of five and more spaces, set apart.
  private static func parts(of line: StyledLine) -> [String] {
    var parts: [String] = []
    var part = ""
    var spaces = 0
    for character in line.runs.map(\.text).joined() {
      if character == "\t" {
        parts.append(part)
        part = ""
        spaces = 0
      } else if character.isWhitespace {
        spaces += 1
        part.append(" ")
      } else {
        if spaces >= 5 {
          parts.append(part)
          part = ""
        }
        spaces = 0
        part.append(character)
      }
    }
    parts.append(part)
    return parts.map { SpacedLetters.joined($0) ?? $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  private static func size(of line: StyledLine, runs: [WordRun], default size: Int) -> Double {
    var most: (size: Int, count: Int) = (size, 0)
    for run in runs where run.text.count > most.count { most = (run.size ?? size, run.text.count) }
    return Double(min(max(most.size, 2), 400)) / 2
  }
}
