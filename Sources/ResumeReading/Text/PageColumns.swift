import ResumeParsing

/// Finds a page's two columns in a text whose layout was kept with spaces (`pdftotext -layout`), and reads them one
/// after the other.
enum PageColumns {
  /// `lines` in reading order, sidebar lines marked; and whether two columns were found.
  static func separated(_ lines: [TextLine]) -> (lines: [TextLine], isTwoColumns: Bool) {
    var result: [TextLine] = []
    var found = false
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].page == lines[start].page { end += 1 }
      let page = Array(lines[start..<end])
      if let gutter = gutter(of: page) {
        result += split(page, at: gutter)
        found = true
      } else {
        result += page
      }
      start = end
    }
    return (result, found)
  }

  /// The column where a second column of the page begins; nil for a page of one column.
  ///
  /// Parts that start at one column on a quarter of the lines make a column; right-aligned dates and places end at
  /// one column instead, and hardly any of them is prose.
  private static func gutter(of page: [TextLine]) -> Int? {
    guard page.count >= 12 else { return nil }
    let widest = min(page.map(\.width).max() ?? 0, 400)
    guard widest >= 60 else { return nil }
    var starts = [Int](repeating: 0, count: widest + 1)
    for line in page {
      for part in line.parts where part.column >= widest / 4 && part.column <= widest {
        starts[part.column] += 1
      }
    }
    var best: (column: Int, count: Int)?
    for column in (widest / 4)..<max(widest / 4 + 1, widest * 4 / 5) {
      let count = starts[column] + (column + 1 < starts.count ? starts[column + 1] : 0)
      if count > best?.count ?? 0 { best = (column, count) }
    }
    guard let best, best.count * 8 >= page.count, best.count >= 5 else { return nil }
    let right = page.flatMap { line in
      line.parts.filter { $0.column >= best.column && $0.column <= best.column + 1 }
    }
    let prose = right.filter { $0.text.split(separator: " ").count >= 4 && !LineWords.isDated($0.text) }
    guard prose.count >= 3, prose.count * 4 >= right.count else { return nil }
    // Titles of the right column, and what leads its lists, may begin further left than most of its text.
    func crossing(_ column: Int) -> Int {
      page.count { line in
        line.parts.contains {
          $0.column < column - 1 && $0.column + $0.text.unicodeScalars.count > column
        }
      }
    }
    let least = max(best.column - 8, widest / 4)
    guard
      let edge = stride(from: best.column, through: least, by: -1).first(where: {
        crossing($0) * 10 <= page.count
      })
    else { return nil }
    let column =
      edge < best.column ? (least...edge).min { (crossing($0), -$0) < (crossing($1), -$1) } ?? edge : edge
    return isLabelling(page, at: column) ? nil : column
  }

  /// Whether what stands left of `column` are dates and labels of the lines right of it: they hold little text, and
  /// the dates are all theirs.
  private static func isLabelling(_ page: [TextLine], at column: Int) -> Bool {
    var dates = (left: 0, right: 0)
    var letters = (left: 0, right: 0)
    for line in page {
      let isTitle = line.parts.count == 1 && LineWords.isTitle(line.text)
      for part in line.parts where !isTitle {
        let isLeft = part.column < column - 1
        // What begins left and runs across belongs to neither.
        if isLeft, part.column + part.text.unicodeScalars.count > column { continue }
        let isDate = LineWords.isDated(part.text)
        if isLeft {
          dates.left += isDate ? 1 : 0
          letters.left += part.text.unicodeScalars.count
        } else {
          dates.right += isDate ? 1 : 0
          letters.right += part.text.unicodeScalars.count
        }
      }
    }
    return dates.left >= 2 && dates.right == 0 && letters.left * 3 < letters.right
  }

  /// The left column's lines, then the right one's.
  private static func split(_ page: [TextLine], at gutter: Int) -> [TextLine] {
    var left: [TextLine] = []
    var right: [TextLine] = []
    for line in page {
      let leftParts = line.parts.filter { $0.column < gutter - 1 }
      let rightParts = line.parts.filter { $0.column >= gutter - 1 }
      if !leftParts.isEmpty { left.append(TextLine(parts: leftParts, of: line, column: 0)) }
      if !rightParts.isEmpty { right.append(TextLine(parts: rightParts, of: line, column: 1)) }
    }
    return withGaps(left) + withGaps(right)
  }

  /// Blank lines counted anew, by line numbers within the column.
  private static func withGaps(_ lines: [TextLine]) -> [TextLine] {
    var lines = lines
    for index in lines.indices {
      lines[index].blankBefore = index == 0 ? 1 : max(0, lines[index].number - lines[index - 1].number - 1)
    }
    return lines
  }
}
