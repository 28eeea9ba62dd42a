/// The chronicle of a Japanese form (履歴書) or of a text after it, a row for each event: "2017 | 4 | … 入社" over
/// "2021 | 3 | … 退社" over "現在に至る". Korean texts print it as well ("2017.04 … 입사").
enum EventRows {
  /// What a row says of a stay at a firm or a school.
  private enum Event { case begin, end, goesOn }

  /// `lines` with the rows of each stay as one row, which ends in its date; as they are where no two rows are events.
  static func joined(_ lines: [ResumeLine]) -> [ResumeLine] {
    let rows = lines.map(row)
    guard rows.count(where: { $0 != nil }) >= 2, rows.contains(where: { $0?.event == .begin }) else {
      return lines
    }
    var out: [ResumeLine] = []
    /// Where in `out` the last stay stands that no row has ended yet.
    var open: (at: Int, name: String, title: String, start: String)?
    for (line, row) in zip(lines, rows) {
      guard let row else {
        out.append(line)
        continue
      }
      switch row.event {
      case .begin:
        open = (out.count, row.name, row.title, row.date)
        out.append(
          stay(line, name: row.name, title: row.title, date: row.date + (row.isCurrent ? " – 現在" : "")))
      case .end:
        if let begun = open, isSame(begun.name, row.name) {
          let name =
            row.name.utf8.count > begun.name.utf8.count && !isReason(row.name) ? row.name : begun.name
          out[begun.at] = stay(
            out[begun.at], name: name, title: begun.title, date: begun.start + " – " + row.date)
          open = nil
        } else if !isReason(row.name) {
          out.append(stay(line, name: row.name, title: row.title, date: row.date))
        }
      case .goesOn:
        if let begun = open {
          out[begun.at] = stay(
            out[begun.at], name: begun.name, title: begun.title, date: begun.start + " – 現在")
          open = nil
        }
      }
    }
    return out
  }

  /// What the row of an event names, without its date and what happened; nil where the line is none.
  static func name(of line: ResumeLine) -> String? { row(line)?.name }

  /// What a row says: its date ("2017/04", empty where it has none), what it names, the title in brackets behind what
  /// happened ("入社（エンジニア）"), and what that was.
  private struct Said {
    var date: String
    var name: String
    var title = ""
    var event: Event
    var isCurrent: Bool
  }

  private static func row(_ line: ResumeLine) -> Said? {
    guard line.text.utf8.count <= 240, line.text.utf8.contains(where: { $0 >= 0xE3 }) else { return nil }
    var text = line.text[...]
    let title = title(behind: &text)
    while let last = text.last, "。. )）".contains(last) { text.removeLast() }
    let isCurrent = trimEnd(&text, current)
    if isCurrent, bare(text).isEmpty { return Said(date: "", name: "", event: .goesOn, isCurrent: true) }
    while let last = text.last, " ・、,（(".contains(last) { text.removeLast() }
    let event: Event
    if trimEnd(&text, begins) {
      event = .begin
    } else if trimEnd(&text, ends) {
      event = .end
    } else {
      return nil
    }
    guard let (date, rest) = date(leading: text) else { return nil }
    return Said(date: date, name: bare(rest), title: title, event: event, isCurrent: isCurrent)
  }

  /// The title of a job in brackets that end `text` behind the word for its beginning, taken off; empty where there is
  /// none.
  private static func title(behind text: inout Substring) -> String {
    guard let last = text.last, ")）".contains(last), let open = text.lastIndex(where: { "(（".contains($0) }),
      begins.contains(where: text[..<open].hasSuffix)
    else { return "" }
    let title = String(text[text.index(after: open)...].dropLast())
    guard JobTitleWords.score(title) >= 2 else { return "" }
    text = text[..<open]
    return title
  }

  private static let begins = ["入社", "入学", "入職", "就職", "入所", "着任", "編入学", "입사", "입학"]
  private static let ends = [
    "退社", "退職", "退所", "卒業", "修了", "中退", "中途退学", "卒業見込み", "修了見込み", "満了", "퇴사", "퇴직", "졸업", "수료",
  ]
  private static let current = ["現在に至る", "現在にいたる", "在職中", "在学中", "현재까지", "재직중", "재직 중"]

  private static func trimEnd(_ text: inout Substring, _ words: [String]) -> Bool {
    guard let word = words.filter(text.hasSuffix).max(by: { $0.utf8.count < $1.utf8.count }) else {
      return false
    }
    text.removeLast(word.count)
    return true
  }

  private static func bare(_ text: Substring) -> String {
    var name = TextFolding.trimmed(String(text), of: "・、,:：　()（）")
    for particle in ["に", "へ", "を"] where name.hasSuffix(particle) { name.removeLast() }
    return name
  }

  /// "一身上の都合により" 退社: why somebody left, and no name.
  private static func isReason(_ name: String) -> Bool {
    name.isEmpty || name.hasSuffix("により") || name.hasSuffix("ため") || name.contains("都合")
  }

  private static func isSame(_ begun: String, _ ended: String) -> Bool {
    isReason(ended) || begun.hasPrefix(ended.prefix(4)) || ended.hasPrefix(begun.prefix(4))
  }

  /// The date that `text` begins with: "2017 04", "2017年4月", "平成29年4月", "2017/4".
  private static func date(leading text: Substring) -> (date: String, rest: Substring)? {
    var rest = text.drop(while: { $0 == " " })
    var base = 0
    for (era, before) in [("令和", 2018), ("平成", 1988), ("昭和", 1925)] where rest.hasPrefix(era) {
      rest = rest.dropFirst(era.count)
      base = before
    }
    var figures = rest.prefix { $0.isASCII && $0.isNumber }
    if base > 0, figures.isEmpty, rest.hasPrefix("元") { figures = rest.prefix(1) }
    guard let number = figures == "元" ? 1 : Int(figures),
      base > 0 ? number < 100 : (1900...2100).contains(number)
    else { return nil }
    rest = rest.dropFirst(figures.count)
    let between = rest.prefix { " 年/.-|".contains($0) }
    guard !between.isEmpty else { return nil }
    rest = rest.dropFirst(between.count)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let month = Int(digits), (1...12).contains(month), digits.utf8.count <= 2 else { return nil }
    rest = rest.dropFirst(digits.count)
    if rest.hasPrefix("月") { rest = rest.dropFirst() }
    guard rest.first.map({ !($0.isASCII && $0.isNumber) }) ?? false else { return nil }
    return ("\(base + number)/\(month < 10 ? "0" : "")\(month)", rest)
  }

  /// The row of a stay: the parts of its name, its title, and its date.
  private static func stay(_ line: ResumeLine, name: String, title: String, date: String) -> ResumeLine {
    var out = line
    let pieces = name.split(separator: "・").map(String.init)
    // "株式会社サイバー・ベース" is one name.
    let isList = pieces.contains { PlaceNames.isPlace($0) } || pieces.count >= 3
    out.set((isList ? pieces : [name]) + (title.isEmpty ? [] : [title]) + [date])
    out.chips = []
    out.role = .row
    out.level = 0
    return out
  }
}
