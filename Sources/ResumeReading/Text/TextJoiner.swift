import ResumeParsing

/// Joins the physical lines of a text to logical ones.
struct TextJoiner {
  private let lines: [TextLine]
  /// The width at which lines were wrapped, per column of the page; nil where they were not.
  private let wrap: [Int?]
  /// The same for the section of each line; empty where the text shows by blank lines or indents what belongs together.
  private let widths: [Int?]
  /// Where entries begin, of such a text.
  private let starts: Set<Int>
  /// The lines at which an item of a list without marks begins, of such a text.
  private let items: Set<Int>
  private let lists: ListMeasures
  private let hyphenation: Hyphenation
  private let areLaidOut: Bool
  /// The line that is being read.
  private var at = 0
  private var result: [ResumeLine] = []
  /// The physical line that ended the last logical line, and the one that began it.
  private var last: TextLine?
  private var first: TextLine?

  /// Joins `lines`; where they were laid out as a page (`areLaidOut`), characters stand for type of any width, so that
  /// what is left of a line says less, and a blank line may be the other column's.
  init(_ lines: [TextLine], areLaidOut: Bool = false) {
    self.lines = lines
    self.areLaidOut = areLaidOut
    wrap = [
      WrapWidth.width(of: lines.filter { $0.column == 0 }),
      WrapWidth.width(of: lines.filter { $0.column == 1 }),
    ]
    let isBare = !areLaidOut && TextJoiner.isBare(lines)
    widths = isBare ? WrapWidth.bySection(lines) : []
    starts = isBare ? EntryStarts.indices(in: lines) : []
    items = isBare ? BareItems.indices(in: lines) : []
    lists = ListMeasures(lines, areLaidOut: areLaidOut)
    var hyphenation = Hyphenation(words: [String]())
    for line in lines { hyphenation.learn(line.text.split(separator: " ").lazy.map(String.init)) }
    self.hyphenation = hyphenation
  }

  /// Whether hardly a blank line or an indent says what belongs together, as in what `pdftotext -raw` prints; a picture
  /// before an entry leaves an indent.
  private static func isBare(_ lines: [TextLine]) -> Bool {
    lines.count { $0.blankBefore > 0 && !$0.isTitle } * 20 <= lines.count
      && lines.count { $0.indent > 0 } * 8 <= lines.count
  }

  /// The logical lines.
  mutating func joined() -> [ResumeLine] {
    for (index, line) in lines.enumerated() {
      at = index
      if line.isRule {
        underline(with: line, before: index + 1 < lines.count ? lines[index + 1] : nil)
        continue
      }
      if let last, let first, result.last?.role != .heading, goesOn(last, line, from: first) {
        append(line)
      } else {
        start(line)
      }
      self.last = line
    }
    return result
  }

  // MARK: Building

  private mutating func start(_ line: TextLine) {
    let isBullet = line.bullet != nil
    let segments =
      isBullet && line.parts.count > 1 ? line.parts.map(\.text) : (isBullet ? nil : line.parts.map(\.text))
    result.append(
      ResumeLine(
        text: line.bullet ?? line.text, segments: segments, role: isBullet ? .bullet : .text,
        level: isBullet ? 1 : 0, number: line.number, page: line.page,
        left: Double(min(line.indent, 1000)) * 6,
        gapAbove: Double(min(line.blankBefore, 100)) * 12, column: line.column))
    result[result.count - 1].mark = line.mark
    first = line
    if isBullet, result.count > 1 { nest() }
    if line.isFilledUp, isTitle(result[result.count - 1]) {
      result[result.count - 1].role = .heading
      result[result.count - 1].level = 2
    }
  }

  /// A bullet indented deeper than the one above it is nested in it.
  private mutating func nest() {
    let at = result.count - 1
    guard let above = result[..<at].last(where: { $0.role == .bullet && $0.column == result[at].column })
    else { return }
    if result[at - 1].role == .bullet || result[at - 1].role == .text {
      if result[at].left > above.left + 6 { result[at].level = min(above.level + 1, 6) }
      if abs(result[at].left - above.left) <= 6 { result[at].level = above.level }
    }
  }

  private mutating func append(_ line: TextLine) {
    let at = result.count - 1
    TextJoiner.append(line.text, to: &result[at].text, hyphenation)
    if result[at].segments.count <= 1 {
      result[at].segments = [result[at].text]
    } else {
      result[at].segments[result[at].segments.count - 1] += " " + line.text
    }
  }

  /// Adds the other half of a wrapped line. The text grows in place: a paragraph may have any number of rows.
  private static func append(_ right: String, to left: inout String, _ hyphenation: Hyphenation) {
    let head = end(of: left).split(separator: " ").last.map(String.init) ?? ""
    switch hyphenation.join(head, right.split(separator: " ").first.map(String.init) ?? "") {
    case .space: left += " "
    case .glued: break
    case .hyphenDropped: left.unicodeScalars.removeLast()
    }
    left += right
  }

  /// The end of a text, long enough to tell whether a line goes on there, and all of it where it is short.
  private static func end(of text: String) -> String {
    let utf8 = text.utf8
    guard utf8.count > 600, let blank = utf8.suffix(500).firstIndex(of: UInt8(ascii: " ")) else {
      return text
    }
    return String(text[blank...].dropFirst())
  }

  /// A rule below a short line makes it a heading; any other rule only separates.
  private mutating func underline(with rule: TextLine, before next: TextLine?) {
    guard var at = result.indices.last, let last, rule.number == last.number + 1 else { return }
    // "(more below)" under a title says something of it.
    if at > 0, result[at].text.hasPrefix("("), result[at].text.hasSuffix(")"), result[at].gapAbove == 0,
      !result[at - 1].text.contains(where: \.isLowercase)
    {
      at -= 1
    }
    let line = result[at]
    guard isTitle(line) else { return }
    if next?.number == rule.number + 1, rule.width > line.text.count * 3, !LineWords.isTitle(line.text) {
      return
    }
    result[at].role = .heading
    result[at].level = rule.text.hasPrefix("=") ? 1 : 2
  }

  /// Whether a rule below `line`, or behind it, makes it a title.
  private func isTitle(_ line: ResumeLine) -> Bool {
    line.role == .text && line.segments.count == 1 && line.text.split(separator: " ").count <= 7
      && line.text.unicodeScalars.count <= 60 && !LineWords.isDated(line.text) && !line.text.contains("@")
  }

  // MARK: Does a line go on the one above?

  private func goesOn(_ last: TextLine, _ line: TextLine, from first: TextLine) -> Bool {
    guard line.bullet == nil, line.column == last.column, line.blankBefore <= 2, !starts.contains(at),
      !items.contains(at)
    else { return false }
    guard let whole = result.last.map({ TextJoiner.end(of: $0.text) }) else { return false }
    if isBrokenAddress(last, line) { return true }
    if LineWords.isContact(line.text) { return false }
    // "【環境】Go" is a form's field.
    if LineWords.listsTechnologies(line.text) || line.text.hasPrefix("【") { return false }
    // "… for nine" over "languages", a row of the other column between them.
    let hangs = areLaidOut && first.bullet != nil && line.indent > first.indent
    if LineWords.isTitle(line.text), !startsLower(line.text) || line.blankBefore > 0 && !hangs {
      return false
    }
    if line.blankBefore == 0, SplitWords.breaksDate(whole, line.text) { return true }
    // "board since 2019" below "trusted by the".
    if startsLower(line.text), line.blankBefore == 0, first.bullet == nil, SplitWords.endsOpen(whole),
      isWrapped(last, line)
    {
      return goesOnText(last, line, whole: whole)
    }
    // "… trusted" over "by the board since 2019"
    let tellsDate =
      areLaidOut && startsLower(line.text) && !LineWords.isDate(line.text)
      && !LineWords.opensWithRange(line.text)
    if LineWords.isDated(line.text), !tellsDate, line.text.split(separator: " ").count <= 8 {
      // "(2019 – 2021), GPA 3.8" below the text of an item says when that was.
      return first.bullet != nil && line.text.hasPrefix("(") && line.blankBefore == 0
        && (first.indent + 1...first.indent + 4).contains(line.indent)
    }
    if LineWords.isHeaderWithRange(line.text), !startsLower(line.text) { return false }
    // "sept. 2017 – févr. 2021 Développeuse, Acme" opens an entry below a blank line, however it begins, and below
    // what ends.
    if LineWords.opensWithRange(line.text), line.blankBefore > 0 || !SplitWords.endsOpen(whole) {
      return false
    }
    // "keeper: Holds the keys" over "fence: Checks the schema"
    if SplitWords.opensWithName(line.text), SplitWords.opensWithName(whole) { return false }
    if first.bullet != nil { return goesOnBullet(last, line, from: first, whole: whole) }
    return goesOnText(last, line, whole: whole)
  }

  /// "ann@example.or" over "g", "ann@exam-" over "ple.com": nothing else stands on either line.
  private func isBrokenAddress(_ last: TextLine, _ line: TextLine) -> Bool {
    guard last.text.contains("@"), line.blankBefore == 0,
      ![last.text, line.text].contains(where: { $0.contains(" ") })
    else { return false }
    return Hyphenation.isBrokenAddress(last.text, line.text)
      || last.text.hasSuffix("-") && LineWords.mail(in: last.text.dropLast() + line.text) != nil
  }

  private func goesOnBullet(_ last: TextLine, _ line: TextLine, from first: TextLine, whole: String) -> Bool {
    if line.parts.count > 1, LineWords.isDated(line.parts[line.parts.count - 1].text) { return false }
    if line.indent > first.indent {
      // Hanging indentation; a second column cannot be meant, since it starts far to the right.
      if line.indent <= first.indent + 8 {
        // Below a blank line, what begins left of the item's text is none of it.
        return line.blankBefore == 0 || line.blankBefore == 1 && line.indent >= first.indent + 2
          || score(last, line, whole: whole) >= 1
      }
      return line.blankBefore == 0 && score(last, line, whole: whole) >= 1
    }
    // "…from scratch:" over "60% of it …": a list set in, whose rows go on at the margin.
    if line.parts.count == 1, line.indent == 0, line.blankBefore == 0, whole.hasSuffix(":"),
      line.text.first?.isNumber ?? false
    {
      return true
    }
    guard line.parts.count == 1,
      line.indent == first.indent || first.indent == 0
        || areLaidOut && (first.indent - 2...first.indent).contains(line.indent)
    else { return false }
    // Capitals below a blank line open something.
    if line.blankBefore > 0, line.text.count > 8, !line.text.contains(where: \.isLowercase) { return false }
    // "Figma" over "Methods": a short item is not wrapped, and the next group has a name.
    if startsUpper(line.text), SplitWords.count(whole) <= 2, !SplitWords.endsOpen(whole) { return false }
    // Where further rows hang, what begins at the margin with a capital is none, and a word there is a name
    // ("lru-cache").
    if lists.hang, startsUpper(line.text), !SplitWords.endsOpen(whole) { return false }
    if lists.hang,
      line.text.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || "-_.0123456789".unicodeScalars.contains($0)
      })
    {
      return false
    }
    // A bullet whose rows hang below its text does not go on at the margin, below a blank line.
    if line.blankBefore > 0, last.indent > first.indent { return false }
    return score(last, line, whole: whole) >= 1
  }

  private func goesOnText(_ last: TextLine, _ line: TextLine, whole: String) -> Bool {
    guard line.parts.count == 1, last.parts.count == 1, line.page == last.page,
      line.blankBefore == 0
        || areLaidOut && line.blankBefore == 1 && line.indent == last.indent
          && (startsLower(line.text) || SplitWords.endsOpen(whole))
    else {
      return false
    }
    // What hangs below a form's value goes on there.
    if let first, let column = first.valueColumn, line.blankBefore == 0, abs(line.indent - column) <= 1 {
      return true
    }
    if whole.hasSuffix(","), !whole.contains("@"), whole.contains(":") || SplitWords.count(whole) >= 8 {
      return !areLabelled(whole, line.text)
    }
    // What stands left of the items and is a word is the next project's name.
    if isItem(last), line.indent < last.indent, !line.text.contains(" ") { return false }
    // A first row that is set in, as one is whose mark was lost.
    if areLaidOut, (3...6).contains(last.indent - line.indent), startsLower(line.text),
      SplitWords.count(whole) >= 6,
      !whole.hasSuffix("."), !LineWords.isDated(whole)
    {
      return true
    }
    guard abs(line.indent - last.indent) <= 2 else { return false }
    // "Duties and related skills:" heads what follows.
    if line.text.hasSuffix(":"), startsUpper(line.text), !SplitWords.endsOpen(whole) { return false }
    // "…;" over a capital ends an item of a list without marks.
    if whole.hasSuffix(";"), startsUpper(line.text) { return false }
    // "Key achievements:" ends a line, whatever its length.
    if whole.hasSuffix(":"), !startsLower(line.text) { return false }
    if LineWords.isTitle(whole) || LineWords.isDated(whole) || opensHeader(line, below: whole) {
      return false
    }
    if whole.contains("@") || whole.contains(" | ") || line.text.contains("@") { return false }
    let isInParagraph = areLaidOut && holdsSentences(whole) && isWrapped(last, line)
    if LineWords.startsWithVerb(line.text), !SplitWords.endsOpen(whole), !isInParagraph { return false }
    if isItem(last), isItem(line), startsUpper(line.text), !SplitWords.endsOpen(whole),
      SplitWords.count(line.text) >= 3,
      !lists.hasCapitalNouns || !isWrapped(last, line)
    {
      return false
    }
    let isLong = SplitWords.count(whole) >= 6 || SplitWords.isWide(whole)
    guard isLong else { return false }
    if SplitWords.endsOpen(whole) { return true }
    if isWrapped(last, line) { return !line.text.prefix(30).contains(":") || startsLower(line.text) }
    guard startsLower(line.text), !whole.hasSuffix(".") else { return false }
    // In a column narrower than the lines are wide elsewhere; "campus-shuttle: a bot", "cuelight — Python"
    // may be names.
    return areLaidOut || width(of: line) == nil || !isName(line.text)
  }

  /// Whether both texts are lists behind labels of their own, of which the upper one ends in a comma too
  /// many: "AI: OpenCV," over "Tools: Docker, Git".
  private func areLabelled(_ upper: String, _ lower: String) -> Bool {
    guard startsUpper(lower) else { return false }
    return [upper, lower].allSatisfy { text in
      LabelledText(text).map {
        $0.label.split(separator: " ").count <= 4 && $0.rest.contains { !$0.isWhitespace }
      } ?? false
    }
  }

  /// How strongly the words say that `line` goes on a bullet; 1 and more is enough.
  private func score(_ last: TextLine, _ line: TextLine, whole: String) -> Int {
    var score = 0
    if startsLower(line.text) { score += 2 }
    if let first = line.text.unicodeScalars.first, "(0123456789%&/€$£¥".unicodeScalars.contains(first) {
      score += 1
    }
    if SplitWords.endsOpen(whole) { score += 2 }
    if isWrapped(last, line) { score += 1 } else if leavesRoom(last, line) { score -= 2 }
    // "1,900" over "GitHub stars"; a single figure ends a name as well ("ROS 2").
    let figures = whole.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    if figures > 1 || figures == 1 && !startsUpper(line.text) { score += 1 }
    if line.blankBefore > 0 { score -= 1 }
    if whole.hasSuffix(".") || whole.hasSuffix("。") { score -= 2 }
    if opensHeader(line, below: whole) || LineWords.isPlace(line.text) { score -= 2 }
    return score
  }

  /// Whether `line` reads as the title of a job or the name of a company, and does not go on a sentence that needs more
  /// words ("… for a" over "Customer System"), or in small letters.
  private func opensHeader(_ line: TextLine, below whole: String) -> Bool {
    LineWords.isHeader(line.text)
      && !(areLaidOut && (startsLower(line.text) || SplitWords.endsInSmallWord(whole)))
  }

  /// Whether one sentence follows another in `text`.
  private func holdsSentences(_ text: String) -> Bool {
    zip(text.split(separator: " "), text.split(separator: " ").dropFirst()).contains { word, next in
      word.hasSuffix(".") && word.count > 3 && next.first?.isUppercase ?? false
    }
  }

  /// Whether `line` is set in as the items of a list are that has lost its marks.
  private func isItem(_ line: TextLine) -> Bool { lists.items.contains(IndentedBullets.Edge(line)) }

  /// Whether `text` is what a project in small letters is called: a word, or a few before a colon or a dash.
  private func isName(_ text: String) -> Bool {
    SplitWords.count(text) == 1 || LineWords.isDated(text)
      || [": ", " — ", " – ", " | "].contains { text.prefix(30).contains($0) }
  }

  private func startsUpper(_ text: String) -> Bool {
    text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  private func startsLower(_ text: String) -> Bool {
    text.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// The width at which the lines around `line` were wrapped.
  private func width(of line: TextLine) -> Int? {
    (widths.isEmpty ? nil : widths[at - 1]) ?? wrap[min(line.column, 1)]
  }

  /// Whether `line` is a word that would surely have fitted on the line above, in a text of which nothing else says what
  /// belongs together: "larkspur-cli" over the next item is what that project is called.
  private func leavesRoom(_ last: TextLine, _ line: TextLine) -> Bool {
    guard !widths.isEmpty, let width = width(of: line), !line.text.contains(" "), !line.text.hasSuffix(".")
    else {
      return false
    }
    return Double(last.width + 1 + line.text.count) < Double(width) * 0.88
  }

  /// Whether the first word of `line` would not have fitted on the line above.
  private func isWrapped(_ last: TextLine, _ line: TextLine) -> Bool {
    guard let width = width(of: line), let word = line.text.split(separator: " ").first else { return false }
    // Chinese and Japanese break anywhere.
    if let first = word.unicodeScalars.first, (0x3000...0x9FFF).contains(first.value) {
      return Double(last.width + 2) > Double(width) * 0.95
    }
    return Double(last.width + 1 + word.count) > Double(width) * 0.9
  }
}
