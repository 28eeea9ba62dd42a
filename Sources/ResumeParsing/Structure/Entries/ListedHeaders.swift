/// Headers that go on as the first items of their own list: an organisation over "• Feb 2020 – present", "• Trondheim".
enum ListedHeaders {
  /// `lines` with such items as lines of the header above them; as they are where no item is nothing but a date.
  static func raised(_ lines: [ResumeLine]) -> [ResumeLine] {
    var raised: Set<Int> = []
    for at in lines.indices.dropFirst()
    where lines[at].role == .bullet && lines[at - 1].role != .bullet {
      raised.formUnion(items(below: at - 1, in: lines))
    }
    guard !raised.isEmpty else { return lines }
    var out = lines
    for at in raised { out[at].becomeText() }
    return out
  }

  /// The items that go on with the header at `head`: up to the one that is its date, and the place that follows.
  private static func items(below head: Int, in lines: [ResumeLine]) -> Range<Int> {
    let list = lines[(head + 1)...].prefix(4)
    let none = head + 1..<head + 1
    guard isHead(lines[head]),
      let date = list.prefix(3).firstIndex(where: { $0.role == .bullet && isDate($0) }),
      lines[head + 1..<date].allSatisfy({ $0.role == .bullet && isShort($0) })
    else { return none }
    let hasPlace =
      list.indices.contains(date + 1) && lines[date + 1].role == .bullet && isPlace(lines[date + 1])
    return head + 1..<(hasPlace ? date + 2 : date + 1)
  }

  /// Whether `line` may head an entry that has no date yet.
  private static func isHead(_ line: ResumeLine) -> Bool {
    line.text.split(separator: " ").count <= 12 && !line.text.hasSuffix(":")
      && HeaderDates.split(line).dates.isEmpty && !WorkSentence.matches(line.text)
  }

  private static func isDate(_ line: ResumeLine) -> Bool {
    line.text.unicodeScalars.count <= 60 && HeaderDates.split(line).segments.isEmpty
      && LineWords.isDated(line.text)
  }

  private static func isPlace(_ line: ResumeLine) -> Bool {
    line.text.split(separator: " ").count <= 5 && PlaceNames.isPlace(line.text)
  }

  /// Whether `line` may be a title or the name of a school.
  private static func isShort(_ line: ResumeLine) -> Bool {
    line.text.split(separator: " ").count <= 8 && !line.text.hasSuffix(".") && !line.text.contains(": ")
      && !WorkSentence.matches(line.text)
  }
}
