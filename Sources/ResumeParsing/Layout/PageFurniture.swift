/// Running headers, footers and page numbers: what belongs to the paper, not to the resume.
struct PageFurniture {
  /// Where rows stood at the edges of pages that were read before, by their signatures.
  private var earlier: [String: [Double]] = [:]
  /// What stands at the head of the first page: its name may head the pages that follow at another height.
  private var openings: Set<String> = []
  /// The first rows that were taken out.
  private(set) var first: [Row] = []
  private static let mostKept = 8

  /// Takes furniture out of the rows of pages that follow the first `before` ones of `total`, where that is known
  /// yet. A header that repeats stays where it stands first, since some resumes keep the name and address there; so
  /// does a footer that holds an address or a telephone number.
  mutating func removed(
    from pages: [[Row]], geometry: [PositionedPage], after before: Int, total: Int?
  ) -> [[Row]] {
    var seen: [String: [(page: Int, y: Double)]] = [:]
    for (page, rows) in pages.enumerated() where page < geometry.count {
      for row in rows where PageFurniture.zone(row, of: geometry[page]) != .body {
        seen[PageFurniture.signature(row), default: []].append((page, row.box.yMid))
      }
    }
    if before == 0 { openings = PageFurniture.openings(of: pages.first ?? []) }
    var out: [[Row]] = []
    for (page, rows) in pages.enumerated() {
      guard page < geometry.count else { break }
      let lowest = rows.indices.last
      let highest = rows.indices.first
      /// The last row but for contact data at the foot, which a page's number may stand above.
      let last = rows.lastIndex {
        PageFurniture.zone($0, of: geometry[page]) != .bottom || !PageFurniture.holdsContact($0)
      }
      let isKept = rows.enumerated().map { index, row in
        let zone = PageFurniture.zone(row, of: geometry[page])
        if zone == .body {
          // A wide margin may have "1/2" higher than footers stand.
          return
            !(index == lowest && index > 0 && row.box.yMid > 0.8 * geometry[page].height
            && PageFurniture.isCount(row, page: before + page + 1, of: total, below: rows[index - 1]))
        }
        let isEdge = index == lowest || index == highest || index == last && index > 4
        if isEdge, PageFurniture.isPageNumber(row, page: before + page + 1, of: total) { return false }
        if index == lowest, index > 4, isNamedFooter(row, below: rows[index - 1]) { return false }
        let signature = PageFurniture.signature(row)
        if before + page > 0, index == highest, openings.contains(signature) { return false }
        guard signature.unicodeScalars.count >= 3, let twins = seen[signature] else { return true }
        // Twins are in the order of their pages, and most often the first and the last are such: no need to see all.
        let y = row.box.yMid
        if earlier[signature]?.contains(where: { abs($0 - y) < 6 }) ?? false { return false }
        if twins.contains(where: { $0.page < page && abs($0.y - y) < 6 }) { return false }
        guard twins.reversed().contains(where: { $0.page > page && abs($0.y - y) < 6 }) else { return true }
        return zone == .top || PageFurniture.holdsContact(row)
      }
      var kept: [Row] = []
      for (row, isKept) in zip(rows, isKept) {
        if isKept {
          kept.append(row)
        } else if first.count < PageFurniture.mostKept {
          first.append(row)
        }
      }
      out.append(kept)
    }
    if total == nil { remember(seen) }
    return out
  }

  /// Whether a page's last row is its number and that of all pages ("1/2") and nothing else, set apart from the text.
  private static func isCount(_ row: Row, page: Int, of pages: Int?, below above: Row) -> Bool {
    row.words.count <= 5 && row.yMid - above.yMid > 2.5 * max(row.size, 6)
      && row.words.flatMap { digits(of: $0.text) }.count == 2 && isPageNumber(row, page: page, of: pages)
  }

  /// Whether a page's last row, far below the others, repeats the name at the resume's head: a footer, though there may
  /// be but one page.
  private func isNamedFooter(_ row: Row, below above: Row) -> Bool {
    row.yMid - above.yMid > 4 * max(above.size, 6) && !PageFurniture.holdsContact(row)
      && row.fragments.contains {
        openings.contains(PageFurniture.signature(Row(fragments: [$0], page: row.page)))
      }
  }

  private mutating func remember(_ seen: [String: [(page: Int, y: Double)]]) {
    for (signature, places) in seen {
      for (_, y) in places where earlier[signature]?.contains(where: { abs($0 - y) < 1 }) != true {
        earlier[signature, default: []].append(y)
      }
    }
  }

  private static func openings(of rows: [Row]) -> Set<String> {
    Set(
      rows.prefix(4).flatMap(\.fragments).filter { $0.words.count >= 2 }.map { opening in
        signature(Row(fragments: [opening], page: 1))
      })
  }

  private enum Zone { case top, body, bottom }

  private static func zone(_ row: Row, of page: PositionedPage) -> Zone {
    if row.box.yMid < 0.1 * page.height { return .top }
    if row.box.yMid > 0.9 * page.height { return .bottom }
    return .body
  }

  /// The row's letters in lower case with every digit as `#`, so that page numbers do not hide a repetition.
  private static func signature(_ row: Row) -> String {
    var out = String.UnicodeScalarView()
    for word in row.words {
      for scalar in word.text.unicodeScalars {
        out.append((0x30...0x39).contains(scalar.value) ? "#" : scalar)
      }
    }
    return String(out).lowercased()
  }

  private static func holdsContact(_ row: Row) -> Bool {
    row.words.contains { $0.text.contains("@") }
      || row.words.reduce(0) { $0 + $1.text.unicodeScalars.filter { (0x30...0x39).contains($0.value) }.count }
        >= 7
  }

  /// Whether the row is a page number, alone ("2", "- 2 -", "Page 2 of 3") or closing a footer ("Name · 2/3"). Where
  /// it is not known yet how many pages there are, any number of them is believed.
  static func isPageNumber(_ row: Row, page: Int, of pages: Int?) -> Bool {
    func countsPages(_ numbers: some Collection<Int>) -> Bool {
      guard numbers.count == 2, numbers.first == page, let last = numbers.dropFirst().first else {
        return false
      }
      return pages.map { $0 == last } ?? (last > page)
    }
    let words = row.words.map { $0.text.lowercased() }
    let numbers = words.flatMap { digits(of: $0) }
    let named = ["page", "seite", "pagina", "página", "페이지", "ページ", "strana", "sida"]
    let linking = named + ["of", "von", "de", "sur", "di", "/", "|", "-", "–", "—", "·", "•", "p.", "p"]
    func isOnlyNumber(_ words: [String]) -> Bool {
      words.allSatisfy { word in
        linking.contains(word) || word.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
      }
    }
    if isOnlyNumber(words) { return (numbers == [page] || countsPages(numbers)) && !words.isEmpty }
    // "Ana Silva · 2": a name, a mark and the page's number.
    if numbers == [page], words.count <= 7, words.count >= 3, words.last == String(page),
      ["·", "|", "–", "—", "-", "•", "p.", "page"].contains(words[words.count - 2]),
      !words.contains(where: { $0.contains("@") })
    {
      return true
    }
    // A footer in parts, one of them "Page 2" or "2/3".
    for fragment in row.fragments where row.fragments.count >= 2 {
      let part = fragment.words.map { $0.text.lowercased() }
      let count = part.flatMap { digits(of: $0) }
      let isNamed = part.contains { named.contains($0) }
      if isOnlyNumber(part), isNamed ? count.first == page : countsPages(count) && pages != 1 {
        return true
      }
    }
    guard words.count <= 12 else { return false }
    if countsPages(numbers.suffix(2)), let last = words.last, !digits(of: last).isEmpty {
      return pages != 1 || last.contains("/") || words.contains { named.contains($0) || $0 == "of" }
    }
    // A footer in parts whose last part is the number.
    return row.fragments.count >= 2 && row.fragments.last?.text == String(page)
  }

  private static func digits(of word: String) -> [Int] {
    var out: [Int] = []
    var value: Int?
    for scalar in word.unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        value = min((value ?? 0) * 10 + Int(scalar.value) - 0x30, 1_000_000)
      } else if let number = value {
        out.append(number)
        value = nil
      }
    }
    return out + (value.map { [$0] } ?? [])
  }
}
