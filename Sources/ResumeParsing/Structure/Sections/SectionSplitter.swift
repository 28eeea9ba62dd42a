/// Cuts a resume's lines into what stands above the first section and the sections.
///
/// A heading is known by its markup (the heading level that most known titles have), by its title
/// (``SectionTitles``), or, once two titles are known, by looking as they do.
struct SectionSplitter {
  let lines: [ResumeLine]
  /// The type size of most characters.
  let bodySize: Double
  /// Whether two known titles and more are set in capitals, and none otherwise.
  private let printsCapitals: Bool
  private let headingLevel: Int?
  private let markedTitles: Int
  /// What the titles at ``headingLevel`` name.
  private let markedKinds: Set<SectionKind>

  init(_ lines: [ResumeLine]) {
    let lines = TitleCells.parted(NumberedTitles.withoutNumbers(MarkedTitles.unmarked(lines)))
    self.lines = lines
    bodySize = SectionSplitter.bodySize(of: lines)
    let (level, marked) = SectionSplitter.headingLevel(of: lines)
    (headingLevel, markedTitles) = (level, marked)
    let titles = lines.filter {
      $0.role != .bullet && $0.text.utf8.count <= 60 && SectionTitles.kind(of: $0.text) != nil
    }
    let areCapitals = titles.allSatisfy { TextFolding.isAllCaps($0.text) }
    printsCapitals =
      areCapitals
      && (titles.count >= 2
        || titles.count == 1
          && lines.count { $0.role == .text && SectionSplitter.kind(ofWordsIn: $0) != nil } >= 3)
    markedKinds = Set(
      titles.lazy.filter { $0.role == .heading && $0.level == level }
        .compactMap { SectionTitles.kind(of: $0.text) })
  }

  /// The lines above the first section, and the sections in order.
  func split() -> (top: [ResumeLine], sections: [ResumeSection]) {
    var kinds = knownHeadings()
    for index in unknownHeadings(known: kinds) { kinds[index] = .some(.other) }
    let found = lines.indices.filter { kinds[$0] != nil }
    if found.count < 2, headingLevel == nil {
      for index in TitlesByLook.indices(in: lines, known: found, bodySize: bodySize)
      where kinds[index] == nil {
        kinds[index] = .some(.other)
      }
    }
    var top: [ResumeLine] = []
    var sections: [ResumeSection] = []
    // Each column of a page has a section of its own: what a sidebar says above its first title belongs to no
    // section of the main column.
    var open: [Int?] = [nil, nil]
    for (index, line) in lines.enumerated() {
      let column = SectionSplitter.column(of: line)
      if let kind = kinds[index] {
        var title = SectionSplitter.cleaned(SectionTitles.withoutDuration(line.text) ?? line.text)
        // "PROFESSIONAL" on a line of its own over "EXPERIENCE".
        if index > 0, kinds[index - 1] == nil,
          isFirstHalf(lines[index - 1], of: line) || isWrappedTitle(lines[index - 1], line)
        {
          if let at = open[column], !sections[at].lines.isEmpty {
            sections[at].lines.removeLast()
          } else if open[column] == nil, !top.isEmpty {
            top.removeLast()
          }
          title = SectionSplitter.cleaned(lines[index - 1].text) + " " + title
        }
        open[column] = sections.count
        var section = ResumeSection(kind: kind, title: title, number: line.number, lines: [])
        // Room for what is below, so that a long section's lines are never there twice.
        let next = kinds[(index + 1)...].firstIndex { $0 != nil } ?? lines.count
        section.lines.reserveCapacity(next - index - 1)
        sections.append(section)
      } else if let at = open[column] {
        sections[at].lines.append(line)
      } else {
        top.append(line)
      }
    }
    return (top, sections)
  }

  // MARK: Known titles

  private func knownHeadings() -> [SectionKind?] {
    var kinds = [SectionKind?](repeating: nil, count: lines.count)
    // A sidebar's section is open beside that of the main column, whichever of them is read first.
    var open: [(kind: SectionKind, title: ResumeLine)?] = [nil, nil]
    let labels = FieldLabels.repeated(in: lines)
    var group: ResumeLine?
    // In a text that was copied, capitals say less.
    lazy var setsCapitals =
      bodySize > 0
      && lines.count { TextFolding.isAllCaps($0.text) && SectionTitles.kind(of: $0.text) != nil } >= 3
    for (index, line) in lines.enumerated() {
      let column = SectionSplitter.column(of: line)
      let (current, opener) = (open[column]?.kind, open[column]?.title)
      if index > 0, isWrappedTitle(lines[index - 1], line) {
        kinds[index - 1] = nil
        let kind = SectionTitles.kind(of: lines[index - 1].text + " " + line.text)
        kinds[index] = kind
        open[column] = kind.map { ($0, line) }
        continue
      }
      guard let kind = headingKind(at: index, line: line, current: current, opener: opener),
        labels.isEmpty || !labels.contains(TextFolding.key(line.text)),
        current != .skills || !(kind == .skills || kind == .other ? isQuieter : isSmaller)(line, opener)
      else { continue }
      // A title directly below that of the skills heads a group of them, and so do those that are set as it is.
      if current == .skills, setsCapitals, isQuieter(line, than: opener) {
        if let opener, index > 0, lines[index - 1].number == opener.number { group = line }
        if let group, group.fontSize == line.fontSize, group.isBold == line.isBold { continue }
      }
      kinds[index] = kind
      open[column] = (kind, line)
    }
    return dropLesserLooks(kinds)
  }

  private func headingKind(
    at index: Int, line: ResumeLine, current: SectionKind?, opener: ResumeLine?
  ) -> SectionKind? {
    if line.role == .heading { return markedHeading(at: index, line: line, current: current, opener: opener) }
    guard line.role != .bullet, line.segments.count == 1, line.text.unicodeScalars.count <= 60 else {
      return nil
    }
    guard
      let kind = SectionTitles.kind(of: line.text) ?? kindByContent(at: index) ?? kindInCapitals(line)
        ?? kindMisspelt(line)
    else { return nil }
    if saysWhatItIs(line, at: index, kind: kind) { return nil }
    // "Volunteering" right below a date is what somebody did then; other titles stand below the date that ends an
    // entry as well, where a text has no blank lines.
    if kind == .volunteer, line.fontSize == 0, line.gapAbove == 0, index > 0, lines[index - 1].role == .text,
      !TextFolding.isAllCaps(line.text), !line.isBold, HeaderDates.isDate(lines[index - 1].text)
    {
      return nil
    }
    // "Hello" over "I’m Robin Ashe" is a greeting.
    if index == 0, kind == .summary, lines.count > 1, DocumentTitle.isIntroduction(lines[1].text) {
      return nil
    }
    // Where headings are marked up, bold words in the main column are group labels.
    if markedTitles >= 2, line.column == 0 { return nil }
    if line.text.hasSuffix(".") || line.text.hasSuffix(",") { return nil }
    // "(Portfolio)" says what the link above is.
    if line.text.hasPrefix("("), line.text.hasSuffix(")") { return nil }
    if isGroupLabel(kind, at: index, current: current) { return nil }
    if kind == .languages, areProgrammingLanguages(below: index) { return .skills }
    return kind
  }

  /// Whether a title "Languages" heads others than those that people speak: no such stands below, but below
  /// another title of the same words.
  private func areProgrammingLanguages(below index: Int) -> Bool {
    func speaks(_ at: Int) -> Bool {
      lines[(at + 1)...].prefix(3).contains { SpokenLanguages.mentions($0.text) }
    }
    guard index + 1 < lines.count, !speaks(index) else { return false }
    let key = TextFolding.key(lines[index].text)
    return lines.indices.contains {
      $0 != index && lines[$0].segments.count == 1 && TextFolding.key(lines[$0].text) == key && speaks($0)
    }
  }

  /// "Resume", "경력기술서" over the name say what the document is.
  private func saysWhatItIs(_ line: ResumeLine, at index: Int, kind: SectionKind?) -> Bool {
    index <= 1
      && (kind == .work && DocumentTitle.isWhole(line.text) || SectionSplitter.isResume(line.text))
  }

  private static func isResume(_ text: String) -> Bool { TextFolding.key(text) == "resume" }

  /// "Personal" over an address or a telephone number, "Occupation" over a dated entry: words that elsewhere are half a
  /// title or a form's label.
  private func kindByContent(at index: Int) -> SectionKind? {
    guard lines[index].text.utf8.count <= 12 else { return nil }
    let below = lines[(index + 1)...].prefix(3)
    switch TextFolding.key(lines[index].text) {
    case "personal": return below.first.map { LineWords.isContact($0.text) } ?? false ? .contact : nil
    case "occupation", "occupations", "beruf", "ocupacion", "ocupacao", "occupazione":
      return below.contains { LineWords.isDated($0.text) && $0.role != .bullet } ? .work : nil
    default: return nil
    }
  }

  /// "SALES & FIELD EXPERIENCE" in a text whose titles are set in capitals: its last word names a section, or
  /// one side of its "&" does.
  private func kindInCapitals(_ line: ResumeLine) -> SectionKind? {
    printsCapitals ? SectionSplitter.kind(ofWordsIn: line) : nil
  }

  /// The kind of section that words of `line`, all in capitals, name.
  private static func kind(ofWordsIn line: ResumeLine) -> SectionKind? {
    guard line.fontSize == 0, line.text.utf8.count <= 80, TextFolding.isAllCaps(line.text),
      !line.text.contains(","),
      (2...6).contains(line.text.split(separator: " ").count), JobTitleWords.score(line.text) < 2,
      DateScanner.mentions(in: line.text).isEmpty
    else { return nil }
    let sides = line.text.split(separator: " & ").flatMap { $0.split(separator: " AND ") }
    if sides.count == 2, let kind = sides.lazy.compactMap({ SectionTitles.kind(of: String($0)) }).first {
      return kind
    }
    guard let last = TextFolding.words(line.text).last, OrganisationWords.score(line.text) == 0,
      ["experience", "education", "skills", "projects", "certifications", "qualifications", "achievements"]
        .contains(last)
    else { return nil }
    return SectionTitles.kind(of: last)
  }

  /// "Expereince" on a line of its own, in capitals or below a blank line.
  private func kindMisspelt(_ line: ResumeLine) -> SectionKind? {
    guard line.text.utf8.count <= 16, isLoud(line) else { return nil }
    return MisspeltTitles.meant(by: SectionSplitter.cleaned(line.text)).flatMap { SectionTitles.kind(of: $0) }
  }

  private func markedHeading(
    at index: Int, line: ResumeLine, current: SectionKind?, opener: ResumeLine?
  ) -> SectionKind? {
    let kind = SectionTitles.kind(of: line.text) ?? kindByContent(at: index)
    if saysWhatItIs(line, at: index, kind: kind) { return nil }
    guard let headingLevel else { return nil }
    if line.level < headingLevel {
      return current == nil ? kind.flatMap { opens($0, at: index) ? $0 : nil } : kind ?? .other
    }
    if line.level > headingLevel {
      return kind.flatMap { kind in
        isNested(kind, in: current, below: opener) || current == nil && opens(kind, at: index)
          || standsAmongEntries(kind, at: index, in: current) ? kind : nil
      }
    }
    // The first heading is the name, or the one behind "Curriculum Vitae".
    if kind == nil, current == nil,
      !lines[..<index].contains(where: { $0.role == .heading && !DocumentTitle.isWhole($0.text) })
    {
      return markedTitles >= 2 && isNoName(at: index) ? .other : nil
    }
    return kind ?? .other
  }

  /// Whether a title below the level of the others opens a section: "### Work" inside "## About Me", where no
  /// other title says so, and those that follow it.
  private func isNested(_ kind: SectionKind, in current: SectionKind?, below opener: ResumeLine?) -> Bool {
    guard let opener, let headingLevel, opener.role == .heading, kind != .summary, kind != .other,
      !markedKinds.contains(kind)
    else { return false }
    if opener.level > headingLevel { return true }
    return (current == .contact || current == .summary || current == .other)
      && SectionTitles.kind(of: opener.text) != nil
  }

  /// Whether the first heading, marked up as the titles of sections are, is no name: nothing by which to reach somebody
  /// stands near it, and it is one word over a sentence, or stands over a list.
  private func isNoName(at index: Int) -> Bool {
    let below = lines[(index + 1)...].prefix(3)
    guard let next = below.first, next.role != .heading,
      !below.contains(where: { ContactPieces.isContact($0.text) || !$0.links.isEmpty }),
      !TextFolding.isCJK(lines[index].text)
    else { return false }
    if next.role == .bullet { return true }
    return !lines[index].text.contains(" ") && next.text.split(separator: " ").count >= 6
  }

  /// Whether a title that no other is marked up like opens the first section: "### Summary" below the name, where the others
  /// are "## Experience".
  private func opens(_ kind: SectionKind, at index: Int) -> Bool {
    kind != .other && !markedKinds.contains(kind) && lines[..<index].contains { $0.role == .heading }
  }

  /// Whether a title is marked up as the entries above it are, one of them dated in its heading: "## Other projects" behind
  /// "## Acme (2019 – 2021)", which is no part of it.
  private func standsAmongEntries(_ kind: SectionKind, at index: Int, in current: SectionKind?) -> Bool {
    guard current == .work || current == .projects, kind != current, kind != .skills, kind != .other,
      let above = lines[..<index].last(where: { $0.role == .heading && $0.level <= lines[index].level })
    else { return false }
    return above.level == lines[index].level && LineWords.isRanged(above.text)
  }

  /// "Languages" inside the skills is a group of programming languages unless spoken ones follow.
  private func isGroupLabel(_ kind: SectionKind, at index: Int, current: SectionKind?) -> Bool {
    guard current == .skills else { return false }
    if kind == .skills {
      // "Tools", "Technologies": a label where the look is no louder than the lines around it.
      return !isLoud(lines[index])
    }
    guard kind == .languages else { return false }
    return !lines[(index + 1)...].prefix(3).contains { SpokenLanguages.mentions($0.text) }
  }

  /// Whether a title is set with less weight than the one that opened the section: a group's label ("Tools").
  private func isQuieter(_ line: ResumeLine, than opener: ResumeLine?) -> Bool {
    guard let opener, opener.column == line.column else { return false }
    if opener.role == .heading, line.role != .heading { return true }
    if isSetSmaller(line, than: opener) { return true }
    return TextFolding.isAllCaps(opener.text) && !TextFolding.isAllCaps(line.text)
  }

  /// Whether a title is set smaller than the one that opened the section: "Leadership", "Languages" over skills.
  private func isSmaller(_ line: ResumeLine, than opener: ResumeLine?) -> Bool {
    guard let opener, opener.column == line.column, opener.role != .heading else { return false }
    return isSetSmaller(line, than: opener)
  }

  private func isSetSmaller(_ line: ResumeLine, than opener: ResumeLine) -> Bool {
    line.fontSize > 0 && line.fontSize < opener.fontSize - 0.4
  }

  private func isLoud(_ line: ResumeLine) -> Bool {
    line.isBold || TextFolding.isAllCaps(line.text) || line.fontSize > bodySize + 0.7 || line.gapAbove >= 12
  }

  /// Takes back titles that are printed more quietly than the other titles of their column: group labels.
  private func dropLesserLooks(_ kinds: [SectionKind?]) -> [SectionKind?] {
    var kinds = kinds
    let found = lines.indices.filter { kinds[$0] != nil && lines[$0].role != .heading }
    for column in 0...1 {
      let titles = found.filter { lines[$0].column == column }
      guard titles.count >= 3 else { continue }
      let sizes = titles.map { lines[$0].fontSize }.sorted()
      let common = sizes[sizes.count / 2]
      let caps = titles.filter { TextFolding.isAllCaps(lines[$0].text) }.count
      let bold = titles.count { lines[$0].isBold }
      for index in titles {
        let line = lines[index]
        let isSmaller = line.fontSize > 0 && line.fontSize < common - 0.8
        let isQuieter =
          caps * 3 >= titles.count * 2 && !TextFolding.isAllCaps(line.text)
          && !TextFolding.isCJK(line.text)
        if kinds[index] == .summary, index == found.first, introducesText(index) { continue }
        // "Contact" over an e-mail address or a telephone number labels no group of anything else.
        if kinds[index] == .contact, index + 1 < lines.count, lines[index + 1].column == column,
          LineWords.isContact(lines[index + 1].text)
        {
          continue
        }
        // "Leadership" in bold over some of a job's bullets, where titles are larger, in capitals and not bold.
        let isOther = line.isBold && bold * 3 < titles.count && line.fontSize < common - 0.3
        if isSmaller || (isQuieter && (!line.isBold || isOther)) { kinds[index] = nil }
      }
    }
    return kinds
  }

  /// Whether a paragraph follows: "Profile" above the first other title is a title, however quiet.
  private func introducesText(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].column == lines[index].column else { return false }
    return lines[index + 1].role == .text && lines[index + 1].text.split(separator: " ").count >= 8
  }

  // MARK: Titles on two rows

  /// Whether `line` is the second row of a title that a narrow column broke ("Expérience" over "professionnelle"):
  /// set alike, close below, and known only together with the first, or going on in lower case.
  func isWrappedTitle(_ first: ResumeLine, _ line: ResumeLine) -> Bool {
    guard first.role == .text, line.role == .text, first.segments.count == 1, line.segments.count == 1,
      first.column == line.column, first.page == line.page, first.isBold == line.isBold,
      abs(first.fontSize - line.fontSize) < 0.3,
      first.fontSize == 0 || line.isBold || line.fontSize > bodySize + 0.7,
      line.gapAbove <= 0.6 * line.fontSize,
      first.text.split(separator: " ").count <= 3, line.text.split(separator: " ").count <= 3
    else { return false }
    guard SectionTitles.kind(of: first.text + " " + line.text) != nil else { return false }
    let goesOn = line.text.unicodeScalars.first?.properties.isLowercase ?? false
    if first.fontSize == 0 { return goesOn }
    return goesOn || SectionTitles.kind(of: first.text) == nil || SectionTitles.kind(of: line.text) == nil
  }

  /// Whether `line` is a word on a line of its own that only goes with the title below ("PROFESSIONAL").
  func isFirstHalf(_ line: ResumeLine, of title: ResumeLine) -> Bool {
    guard line.role == .text, line.segments.count == 1, !line.text.contains(" "),
      TextFolding.isAllCaps(line.text), TextFolding.isAllCaps(title.text), line.column == title.column
    else { return false }
    return SectionTitles.isModifier(line.text) && abs(line.fontSize - title.fontSize) < 0.5
  }

  // MARK: Measures

  /// The level at which most known titles are marked up, and how many there are; nil where no line is marked up. "Tools"
  /// below each job is one title, and what only says that this is a resume is none.
  private static func headingLevel(of lines: [ResumeLine]) -> (Int?, Int) {
    var known = [Int](repeating: 0, count: 10)
    var all = [Int](repeating: 0, count: 10)
    var seen: Set<String> = []
    for (index, line) in lines.enumerated() where line.role == .heading {
      let level = min(max(line.level, 0), 9)
      all[level] += 1
      guard SectionTitles.kind(of: line.text) != nil, index > 1 || !isResume(line.text),
        seen.insert("\(level) " + TextFolding.key(line.text)).inserted
      else { continue }
      known[level] += 1
    }
    if let most = known.max(), most > 0, let level = known.firstIndex(of: most) { return (level, most) }
    if arePlain(lines) { return (nil, 0) }
    let used = all.indices.filter { all[$0] > 0 }
    guard let top = used.first else { return (nil, 0) }
    // A single heading at the top is the name; the sections are one level down.
    return (all[top] == 1 && used.count > 1 ? used[1] : top, 0)
  }

  /// Whether the titles of sections are lines like any other ("Education:"), so that what is marked up as a heading
  /// heads entries: three known titles among them, work or education one of them.
  private static func arePlain(_ lines: [ResumeLine]) -> Bool {
    var kinds: Set<SectionKind> = []
    for line in lines where line.role == .text && line.segments.count == 1 && line.text.utf8.count <= 60 {
      if let kind = SectionTitles.kind(of: line.text) { kinds.insert(kind) }
    }
    return kinds.count >= 3 && (kinds.contains(.work) || kinds.contains(.education))
  }

  /// The type size of most characters.
  private static func bodySize(of lines: [ResumeLine]) -> Double {
    var weights: [Int: Int] = [:]
    for line in lines where line.fontSize > 0 && line.fontSize < 500 {
      weights[Int(line.fontSize * 2 + 0.5), default: 0] += line.text.unicodeScalars.count
    }
    let most = weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return most.map { Double($0.key) / 2 } ?? 0
  }

  /// The column of the page that a line is read with: 0 the main one, 1 a sidebar.
  static func column(of line: ResumeLine) -> Int { min(max(line.column, 0), 1) }

  /// The title without colons, rules and brackets around it.
  static func cleaned(_ text: String) -> String {
    // "[ Experience ] 6 years"
    if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
      return TextFolding.trimmed(String(text[..<close]), of: "[]")
    }
    return TextFolding.trimmed(text, of: ":：-–—_=*#|~·•■●▶◆◇▪【】[]")
  }
}
