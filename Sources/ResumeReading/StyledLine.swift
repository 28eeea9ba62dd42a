import ResumeParsing

/// A run of text in one style, as Markdown and Word give it.
struct StyledRun {
  var text: String
  var isBold = false
  var isItalic = false
  var isCode = false
  /// Whether the text stands for a picture: a badge with the name of a technology.
  var isPicture = false
  /// Whether the text is a link's.
  var isLink = false
}

/// One printed line: its runs and the targets of its links.
struct StyledLine {
  var runs: [StyledRun] = []
  var links: [String] = []

  /// The line's text, white space single; three and more pieces of code, or pictures, with nothing between them are a
  /// list.
  var text: String {
    StyledLine.withCodeAsList(runs).map(\.text).joined().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// `runs` with a comma where only a blank stands between two pieces of code ("`Go` `Rust` `SQL`").
  private static func withCodeAsList(_ runs: [StyledRun]) -> [StyledRun] {
    func isItem(_ at: Int) -> Bool { runs[at].isCode || runs[at].isPicture }
    func isBlank(_ at: Int) -> Bool {
      !isItem(at) && !runs[at].text.isEmpty && runs[at].text.allSatisfy(\.isWhitespace)
    }
    guard runs.count >= 5 else { return runs }
    let blanks = (1..<(runs.count - 1)).filter { isBlank($0) && isItem($0 - 1) && isItem($0 + 1) }
    guard blanks.count >= 2 else { return runs }
    var out = runs
    for at in blanks { out[at].text = ", " }
    return out
  }

  /// Adds the line that goes on behind a blank.
  mutating func append(_ next: StyledLine) {
    // A blank between bold and bold is bold: it sets nothing apart.
    let isBold = (runs.last?.isBold ?? false) && (next.runs.first?.isBold ?? false)
    let isItalic = (runs.last?.isItalic ?? false) && (next.runs.first?.isItalic ?? false)
    runs.append(StyledRun(text: " ", isBold: isBold, isItalic: isItalic))
    runs += next.runs
    links += next.links
  }

  /// The line without the names of pictures that GitHub prints for them (":briefcase: Experience").
  func withoutShortcodes() -> StyledLine {
    guard runs.contains(where: { $0.text.hasPrefix(":") || $0.text.contains(" :") }) else { return self }
    var line = self
    for index in runs.indices where !runs[index].isCode && runs[index].text.contains(":") {
      line.runs[index].text = runs[index].text.split(separator: " ", omittingEmptySubsequences: false).filter
      {
        word in
        let name = word.dropFirst().dropLast()
        return
          !(word.hasPrefix(":") && word.hasSuffix(":") && name.count >= 2
          && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_" || $0 == "-") }
          && name.contains(where: \.isLetter))
      }.joined(separator: " ")
    }
    return line
  }

  /// The line without the colon that it ends in.
  func withoutColon() -> StyledLine {
    guard let at = runs.lastIndex(where: { !$0.text.allSatisfy(\.isWhitespace) }),
      let end = runs[at].text.lastIndex(where: { !$0.isWhitespace }), runs[at].text[end] == ":"
    else { return self }
    var line = self
    line.runs[at].text = String(runs[at].text[..<end])
    return line
  }

  /// The line without the box of a task list ("[x] ") that it opens with.
  func withoutTaskMark() -> StyledLine {
    guard let first = runs.first?.text, ["[x] ", "[X] ", "[ ] "].contains(where: first.hasPrefix) else {
      return self
    }
    var line = self
    line.runs[0].text = String(first.dropFirst(4))
    return line
  }

  /// The line without a dash that was typed behind the item's own mark ("- `-` Moved …"), alone or before a capital.
  func withoutTypedMark() -> StyledLine {
    guard let (mark, rest, at) = opening, "-–•".contains(mark),
      rest.first.map({ $0.isWhitespace || $0.isUppercase }) ?? (at + 1 < runs.count)
    else { return self }
    return replacing(at, with: rest)
  }

  /// The line without the bullet that was typed before it and a blank; nil where none was, or nothing follows.
  func withoutGlyph() -> StyledLine? {
    guard let (mark, rest, at) = opening, let glyph = mark.unicodeScalars.first,
      BulletGlyph.isStrong(glyph), glyph != "·", glyph != "→", rest.first?.isWhitespace ?? false,
      rest.contains(where: \.isLetter) || at + 1 < runs.count
    else { return nil }
    return replacing(at, with: rest)
  }

  /// The first character that is seen, what follows it in its run, and which run that is; nil where nothing is seen.
  private var opening: (mark: Character, rest: Substring, run: Int)? {
    guard let at = runs.firstIndex(where: { !$0.text.allSatisfy(\.isWhitespace) }),
      case let text = runs[at].text.drop(while: \.isWhitespace), let mark = text.first
    else { return nil }
    return (mark, text.dropFirst(), at)
  }

  /// The line whose run at `at` says only `rest`, without the blanks before it.
  private func replacing(_ at: Int, with rest: Substring) -> StyledLine {
    var line = self
    line.runs[at].text = String(rest.drop(while: \.isWhitespace))
    return line
  }

  /// The line cut where three blanks and more part it, as the columns of pandoc's simple tables are; empty
  /// where nothing is parted so.
  var cells: [String] {
    let printed = runs.map(\.text).joined()
    guard printed.contains("   ") else { return [] }
    var cells = [""]
    var blanks = 0
    for character in printed {
      if character.isWhitespace {
        blanks += 1
        continue
      }
      if blanks >= 3, cells != [""] {
        cells.append("")
      } else if blanks > 0, cells != [""] {
        cells[cells.count - 1] += " "
      }
      cells[cells.count - 1].append(character)
      blanks = 0
    }
    cells.removeAll { ["|", "·", "•", "-", "–", "—"].contains($0) }
    return cells.count > 1 ? cells : []
  }

  /// Whether more than half of the characters are bold.
  var isBold: Bool { share(\.isBold) }
  /// Whether more than half of the characters are italic.
  var isItalic: Bool { share(\.isItalic) }

  private func share(_ style: KeyPath<StyledRun, Bool>) -> Bool {
    var styled = 0
    var all = 0
    for run in runs {
      all += run.text.count
      if run[keyPath: style] { styled += run.text.count }
    }
    return all > 0 && styled * 2 > all
  }

  /// The parts of the line that its print sets apart: a change of style counts where a separator stands at it, and
  /// code in a short line always does.
  var segments: [String] { segments(setsLinksApart: false) }

  /// The same, in a heading with what is linked apart as well: "### Engineer, Payments, [Acme](https://…)".
  func segments(setsLinksApart: Bool) -> [String] {
    guard text.split(separator: " ").count <= 24 else { return [text] }
    let runs = StyledLine.withCodeAsList(runs)
    guard !text.hasSuffix(".") || StyledLine.isEntry(runs) else { return [text] }
    var groups: [StyledRun] = []
    for run in runs where !run.text.isEmpty {
      if let last = groups.last, last.isBold == run.isBold, last.isItalic == run.isItalic,
        last.isCode == run.isCode, last.isLink == run.isLink || !setsLinksApart
      {
        groups[groups.count - 1].text += run.text
      } else {
        groups.append(run)
      }
    }
    var segments: [String] = []
    var current = ""
    for (index, group) in groups.enumerated() {
      if index > 0, isCut(groups[index - 1], group) || index == 1 && isLabel(groups[0], of: group) {
        segments.append(current)
        current = ""
      }
      current += group.text
    }
    segments.append(current)
    segments = segments.map { StyledLine.trimmed($0) }.filter { !$0.isEmpty }
    if text.hasSuffix("."), segments.last?.hasSuffix(".") ?? false {
      segments[segments.count - 1].removeLast()
    }
    return segments
  }

  /// "**Associate professor**, *University of Inari*, Inari.": bold, then italic, and no sentence for all its stop.
  private static func isEntry(_ runs: [StyledRun]) -> Bool {
    let styled = runs.filter { $0.text.contains(where: \.isLetter) }
    return styled.count >= 2 && styled[0].isBold && styled[1].isItalic && !styled[1].isBold
      && runs.prefix { !$0.isItalic }.allSatisfy { $0.isBold || $0.text.allSatisfy { ", ".contains($0) } }
  }

  private func isCut(_ left: StyledRun, _ right: StyledRun) -> Bool {
    if left.isCode != right.isCode { return true }
    // "**Lakeside Ford** Kenosha, WI"
    if left.isBold, !right.isBold, LineWords.isPlace(right.text) { return true }
    let end = left.text.last(where: { !$0.isWhitespace })
    let start = right.text.first(where: { !$0.isWhitespace })
    return end.map { ",;|–—-·•@".contains($0) } ?? true || start.map { ",;|–—-·•@(".contains($0) } ?? true
  }

  /// "**Modelling** PyTorch / XGBoost": bold words that label a list.
  private func isLabel(_ label: StyledRun, of list: StyledRun) -> Bool {
    guard label.isBold, !list.isBold, list.text.first?.isWhitespace ?? label.text.last?.isWhitespace ?? false,
      label.text.split(separator: " ").count <= 4, !label.text.contains(":"),
      let first = list.text.first(where: { !$0.isWhitespace }), first.isUppercase || first.isNumber
    else { return false }
    return [", ", " / ", " | ", " · ", " • ", "，", "、"].contains(where: list.text.contains)
  }

  private static func trimmed(_ text: String) -> String {
    var view = Substring(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    while let first = view.first, " ,;|–—·•".contains(first) { view.removeFirst() }
    while let last = view.last, " ,;|–—·•".contains(last) { view.removeLast() }
    return String(view)
  }
}
