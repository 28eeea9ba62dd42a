/// Section titles that stand behind a mark ("■ 職務経歴", "● WORK EXPERIENCE"): readers take such lines for bullets.
enum MarkedTitles {
  /// `lines` with those bullets as text that are section titles.
  ///
  /// Three titles of different kinds among the bullets, work or education one of them, and fewer titles elsewhere, say
  /// that the document marks its titles. A bullet that is set as they are, but unlike all other bullets, is one too.
  static func unmarked(_ lines: [ResumeLine]) -> [ResumeLine] {
    var kinds: [SectionKind] = []
    var titles: [Int] = []
    var others: [Int] = []
    var elsewhere: [Int] = []
    for (at, line) in lines.enumerated() {
      guard line.text.unicodeScalars.count <= 60, let kind = SectionTitles.kind(of: line.text) else {
        if line.role == .bullet { others.append(at) }
        continue
      }
      if line.role == .bullet {
        if !kinds.contains(kind) { kinds.append(kind) }
        titles.append(at)
      } else if line.segments.count == 1 {
        elsewhere.append(at)
      }
    }
    guard kinds.count >= 3, kinds.contains(.work) || kinds.contains(.education), let first = titles.first,
      // Labels in smaller type have the words of titles.
      titles.count > elsewhere.count(where: { lines[$0].fontSize > lines[first].fontSize - 0.6 })
    else {
      return withoutMarks(before: titles, in: lines, items: others, titles: elsewhere)
    }
    let look = Look(lines[first])
    let isApart = !others.contains {
      Look(lines[$0]) == look && isLong(lines[$0].text)
    }
    if look.mark != nil, look.size == 0, isApart {
      return headed(lines, titles: titles, others: others.filter { Look(lines[$0]) == look })
    }
    var out = lines
    for at in titles + (isApart ? others.filter { Look(lines[$0]) == look } : []) {
      out[at].becomeText()
    }
    return out
  }

  /// `lines` of a copied text, which has no look but the mark, with their titles as headings: `titles`, and
  /// few `others` behind the same mark that neither name a job nor stand over a date.
  private static func headed(_ lines: [ResumeLine], titles: [Int], others: [Int]) -> [ResumeLine] {
    let unknown = others.filter { at in
      let next = at + 1 < lines.count ? lines[at + 1] : lines[at]
      return !LineWords.isDated(lines[at].text) && !LineWords.isDated(next.text)
        && JobTitleWords.score(lines[at].text) < 2 && OrganisationWords.score(lines[at].text) == 0
        && !lines[at].text.contains("@")
    }
    let isHeaded = others.count == unknown.count && unknown.count * 2 <= titles.count
    var out = lines
    for at in titles + (isHeaded ? unknown : []) {
      out[at].becomeText()
      if isHeaded { (out[at].role, out[at].level) = (.heading, 1) }
    }
    return out
  }

  /// Titles with a picture or a rule before them are titles, however few, where they are set in larger type than any
  /// item of a list, or as no item is but another title.
  private static func withoutMarks(
    before marked: [Int], in lines: [ResumeLine], items: [Int], titles: [Int]
  ) -> [ResumeLine] {
    let largest = items.map { lines[$0].fontSize }.max() ?? 0
    guard largest > 0 else { return lines }
    let ofItems = items.map { Look(lines[$0]) }
    let looks = titles.map { Look(lines[$0]) }.filter { !ofItems.contains($0) }
    var out = lines
    for at in marked where lines[at].fontSize >= largest + 1.5 || looks.contains(Look(lines[at])) {
      out[at].becomeText()
    }
    return out
  }

  /// Whether `text` is too long for a title; scripts without blanks are counted by characters.
  private static func isLong(_ text: String) -> Bool {
    text.split(separator: " ").count > 6 || TextFolding.isCJK(text) && text.unicodeScalars.count > 14
  }

  /// How a line is set.
  private struct Look: Equatable {
    var left: Int
    var size: Int
    var isBold: Bool
    var mark: Unicode.Scalar?

    init(_ line: ResumeLine) {
      left = Int((line.left / 3).rounded())
      size = Int((line.fontSize * 2).rounded())
      isBold = line.isBold
      mark = line.mark
    }
  }
}
