import ResumeParsing

/// Mends dates that stood on two rows in a narrow column of a page, of which a copy made the heads of two
/// lines: "01/2021– Engineer, Larkspur" over "12/2022 • Moved the ledger". Where nothing stands beside the
/// first half, ``RangeEnds`` puts the two together.
enum HangingDates {
  /// `lines` with the second half of each such date behind the first, and what stood behind it on a line of its own.
  static func joined(_ lines: [TextLine]) -> [TextLine] {
    var out: [TextLine] = []
    out.reserveCapacity(lines.count)
    var at = 0
    while at < lines.count {
      let line = lines[at]
      at += 1
      guard at < lines.count, let halves = halves(line, lines[at]) else {
        out.append(line)
        continue
      }
      out += halves
      at += 1
    }
    return out
  }

  /// The line that the first half heads, dated in full, and what is left of the second one's line; nil where they are
  /// no halves.
  private static func halves(_ line: TextLine, _ next: TextLine) -> [TextLine]? {
    guard line.bullet == nil, next.bullet == nil, next.blankBefore == 0, line.page == next.page,
      let open = parted(line, where: isOpen), let close = parted(next, where: isClosing),
      let column = open.rest.first?.column, close.date.column < column,
      close.rest.first.map({ abs($0.column - column) <= 3 && !startsWithDash($0.text) }) ?? true,
      // "Nov 2017 – Jan" over "2019": a month's year.
      !open.rest.dropFirst().isEmpty || !LineWords.isDate(open.rest[0].text + " " + close.date.text),
      year(of: close.date.text) ?? .max >= year(of: open.date.text) ?? 0
    else { return nil }
    var first = line
    let between = open.date.text.last?.isLetter ?? false ? " " : ""
    first.parts = [(open.date.text + between + close.date.text, line.indent)] + open.rest
    first.text = first.parts.map(\.text).joined(separator: " ")
    return close.rest.isEmpty ? [first] : [first, TextLine(parts: close.rest, of: next, column: next.column)]
  }

  private typealias Part = (text: String, column: Int)

  /// The line's first words, three at most, that are such a date, and the parts behind them.
  private static func parted(_ line: TextLine, where isDate: (String) -> Bool) -> (date: Part, rest: [Part])?
  {
    guard let part = line.parts.first else { return nil }
    let words = part.text.split(separator: " ")
    for count in (1...3).reversed() where count <= words.count {
      let text = words[..<count].joined(separator: " ")
      guard isDate(text) else { continue }
      var rest = Array(line.parts.dropFirst())
      if count < words.count {
        let column = part.column + TextLine.columns(text[...]) + 1
        rest.insert((words[count...].joined(separator: " "), column), at: 0)
      }
      return ((text, part.column), rest)
    }
    return nil
  }

  /// "01/2021–", "Apr 2021 –", "Depuis"
  private static func isOpen(_ text: String) -> Bool {
    if openers.contains(text.lowercased()) { return true }
    guard let last = text.unicodeScalars.last, dashes.contains(last) else { return false }
    return DateShape.looksLikeDate(text)
  }

  /// "12/2022", "Dec 2022", "present"
  private static func isClosing(_ text: String) -> Bool {
    guard !text.unicodeScalars.contains(where: dashes.contains) else { return false }
    return LineWords.isDated(text) || DateShape.looksLikeDate(text) && !text.contains(" ")
  }

  private static func startsWithDash(_ text: String) -> Bool {
    text.unicodeScalars.first.map(dashes.contains) ?? false
  }

  private static func year(of text: String) -> Int? {
    text.split(whereSeparator: { !$0.isNumber }).first { $0.count == 4 }.flatMap { Int($0) }
  }

  /// What stands over the date since when something goes on.
  private static let openers: Set = ["since", "seit", "depuis", "desde", "dal", "sinds", "od"]

  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—"]
}
