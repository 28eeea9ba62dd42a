import ResumeParsing

/// Puts a range of dates together that a copy left in two places: "→ Present" some lines below "Mar 2021",
/// "현재" below "2021/03 ~", "05" below "2016-01 – 2019-". Each half is all that its line says;
/// ``HangingDates`` mends those that others stand beside.
enum RangeEnds {
  /// How far above its end a range may begin: an entry with its list.
  private static let reach = 12

  /// `lines` with every such range on the line of its beginning.
  static func joined(_ lines: [TextLine]) -> [TextLine] {
    var out: [TextLine] = []
    out.reserveCapacity(lines.count)
    var isLabel = false
    // "sept. 2016 – déc. 2019 Harrow, Leeds"
    lazy var labels = lines.contains { LineWords.opensWithRange($0.text) && !LineWords.isDate($0.text) }
    for line in lines {
      // What the dates of narrow labels stand beside begins on the row of the first half.
      if isLabel, line.bullet == nil, line.blankBefore == 0, labels, !LineWords.isDate(line.text) {
        append(" " + line.text, to: &out[out.count - 1])
        isLabel = false
        continue
      }
      isLabel = false
      if let end = end(of: line), let at = beginning(of: end, in: out) {
        isLabel = at == out.count - 1
        append(" – " + end, to: &out[at])
        continue
      }
      if let last = out.last, last.page == line.page, line.text.utf8.count <= 16, line.parts.count == 1,
        last.parts.count == 1, last.bullet == nil,
        let whole = whole(last.text, line.text)
      {
        set(whole, to: &out[out.count - 1])
        isLabel = true
        continue
      }
      if let last = out.last, isYear(line, of: last) {
        append(" " + line.text, to: &out[out.count - 1])
        isLabel = LineWords.isDate(out[out.count - 1].text)
        continue
      }
      out.append(line)
    }
    return out
  }

  /// Whether `line` begins with the year of the month that `last` ends in, and the two make a range or are all of a
  /// date: "Engineer, Larkspur, Mar 2019 to Sep" over "2022", "Larkspur — Sept." over "2016 to May 2020".
  private static func isYear(_ line: TextLine, of last: TextLine) -> Bool {
    guard line.bullet == nil, last.bullet == nil, line.blankBefore == 0, line.page == last.page,
      line.parts.count == 1, line.text.utf8.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }),
      line.text.utf8.count <= 40, let month = last.text.split(separator: " ").last,
      month.first?.isLetter ?? false
    else { return false }
    let date = month + " " + line.text
    guard LineWords.isDate(String(month + " " + line.text.prefix(4))) else { return false }
    if line.text.utf8.count > 4 { return LineWords.opensWithRange(date) }
    return last.text == month || LineWords.isDated(last.text + " " + line.text)
  }

  private static func append(_ text: String, to line: inout TextLine) {
    line.text += text
    line.parts[line.parts.count - 1].text += text
    if line.bullet != nil { line.bullet = line.text }
  }

  private static func set(_ text: String, to line: inout TextLine) {
    line.text = text
    line.parts = [(text, line.indent)]
  }

  /// "2020 –" over "Present", "2019-" over "05": a range that breaks at its dash, and nothing else.
  private static func whole(_ upper: String, _ lower: String) -> String? {
    // "2019 – Pre-" over "sent", by a soft hyphen.
    if upper.unicodeScalars.last == "\u{AD}", !LineWords.isDate(lower) {
      let whole = upper.dropLast() + lower
      return isRange(String(whole)) ? String(whole) : nil
    }
    guard let dash = upper.last, "-–—~～".contains(dash), !lower.contains(where: { "-–—~～".contains($0) })
    else {
      return nil
    }
    let isPart = lower.utf8.count <= 2 && lower.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isPart || !LineWords.opensWithRange(upper) else { return nil }
    let whole = upper + (isPart ? "" : " ") + lower
    return isRange(whole) ? whole : nil
  }

  /// The date behind the arrow or dash that `line` is made of, and nothing else.
  private static func end(of line: TextLine) -> String? {
    guard line.parts.count == 1, line.text.utf8.count <= 32 else { return nil }
    let text: Substring
    if let bullet = line.bullet, let mark = line.mark, "→–—-".unicodeScalars.contains(mark) {
      text = bullet[...]
    } else if let first = line.text.first, "→–—".contains(first) {
      text = line.text.dropFirst()
    } else {
      return nil
    }
    let date = String(text.drop(while: \.isWhitespace))
    return !date.isEmpty && isRange("Jan 1950 – " + date) ? date : nil
  }

  /// Where the last date above stands that `end` can end, and that nothing has ended yet.
  private static func beginning(of end: String, in lines: [TextLine]) -> Int? {
    for at in lines.indices.reversed().prefix(reach) {
      let text = lines[at].text
      if LineWords.isTitle(text) { return nil }
      if lines[at].bullet == nil, text.utf8.count <= 24, LineWords.isDated(text),
        !LineWords.opensWithRange(text),
        isRange(text + " – " + end)
      {
        return at
      }
    }
    return nil
  }

  private static func isRange(_ text: String) -> Bool {
    LineWords.opensWithRange(text) && LineWords.isDate(text)
  }
}
