import ResumeParsing

/// Builds pages of positioned words from lines of text, for layout tests: each character is half a font size wide,
/// so that widths can be told by counting.
struct LayoutPage {
  var page: PositionedPage

  init(number: Int = 1, width: Double = 600, height: Double = 800) {
    page = PositionedPage(number: number, width: width, height: height, words: [])
  }

  /// Adds `text` with its left edge at `x` and its top at `y`, points; words stand one character apart.
  func line(
    _ text: String, x: Double, y: Double, size: Double = 10, bold: Bool = false, family: String = "Serif",
    spaceAtEnd: Bool = false
  ) -> LayoutPage {
    var out = self
    var left = x
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    for (index, word) in words.enumerated() {
      let width = Double(word.unicodeScalars.count) * size / 2
      if !word.isEmpty {
        out.page.words.append(
          PositionedWord(
            text: String(word), box: TextBox(xMin: left, yMin: y, xMax: left + width, yMax: y + size * 1.2),
            style: TextStyle(family: family, size: size, isBold: bold),
            hasSpaceAfter: index + 1 < words.count || spaceAtEnd))
      }
      left += width + size / 2
    }
    return out
  }

  /// Adds a bullet at `x` and each row of its text at `x + 10`, rows 12 points apart, the first at `y`.
  func bullet(_ glyph: String, _ rows: [String], x: Double, y: Double) -> LayoutPage {
    var out = line(glyph, x: x, y: y)
    for (index, row) in rows.enumerated() { out = out.line(row, x: x + 10, y: y + 12 * Double(index)) }
    return out
  }

  /// Adds `text` turned by a quarter at `x`, to be read from the top, with the middle of its height at `middle`.
  func turned(_ text: String, x: Double, middle: Double, size: Double) -> LayoutPage {
    var out = self
    let words = text.split(separator: " ")
    var top = middle - Double(text.unicodeScalars.count) * size / 4
    for word in words {
      let height = Double(word.unicodeScalars.count) * size / 2
      out.page.words.append(
        PositionedWord(
          text: String(word), box: TextBox(xMin: x, yMin: top, xMax: x + size * 1.2, yMax: top + height),
          style: TextStyle(family: "Serif", size: size)))
      top += height + size / 2
    }
    return out
  }

  /// Adds a list of bullets, each so many points below the one before.
  func bullets(_ glyph: String, _ items: [[String]], x: Double, y: Double, every step: Double) -> LayoutPage {
    var out = self
    for (index, rows) in items.enumerated() {
      out = out.bullet(glyph, rows, x: x, y: y + step * Double(index))
    }
    return out
  }
}

/// The document's lines as one readable text: page, column, role with depth, and the parts between bars.
func dump(_ pages: LayoutPage...) -> String {
  let document = LayoutEngine.document(pages: pages.map(\.page))
  return document.lines.map { line in
    let role =
      switch line.role {
      case .bullet: "bullet\(line.level)"
      case .row: "row"
      case .heading: "heading"
      case .text: "text"
      }
    return "\(line.page)/\(line.column) \(role): \(line.segments.joined(separator: " | "))"
  }.joined(separator: "\n")
}
