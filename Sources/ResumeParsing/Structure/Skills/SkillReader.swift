/// Reads skills: groups ("Languages: Go, Java"), rows, bullets and plain lists.
enum SkillReader {
  /// The groups of `section`. Lines that are sentences about work (a page's columns can run into each other) come
  /// back in `sentences`.
  static func groups(of section: ResumeSection, sentences: inout [ResumeLine]) -> [Resume.SkillGroup] {
    var section = section
    section.lines = BlankLists.parted(section.lines.compactMap(SkillLevels.removed))
    let shaped = SkillLabels.byShape(section.lines)
    var groups: [Resume.SkillGroup] = []
    /// Whether the last line broke off inside a list.
    var isOpen = false
    /// Whether the last line was a label of its own.
    var hasLabel = false
    let lists = sideBySide(section.lines)
    groups += lists.groups
    // One such line may be an accident.
    let hasBareLabels =
      section.lines.contains { $0.segments.count == 1 && SkillLabels.leading($0.text) != nil }
      && section.lines.count { labelled($0) != nil || SkillLabels.leading($0.text) != nil } > 1
    // Where deeds are told by skill, short ones are told as well.
    let items = section.lines.count { $0.role == .bullet }
    let tellsDeeds = items > 0 && section.lines.count { isSentence($0) } * 2 >= items
    let headsRows = areRowsHeaded(section.lines)
    let hasMarkedLabels = section.lines.count { $0.role == .bullet && $0.chips.count == 2 } > 1
    for (index, line) in section.lines.enumerated() where !lists.lines.contains(line.number) {
      let text = TextFolding.trimmed(line.text)
      if text.isEmpty || isTableHeader(line) { continue }
      // An address at the foot is no skill, nor is a number there, nor the place beside it.
      if line.role != .bullet, ContactScanner.email(in: text) != nil { continue }
      if ContactScanner.isPhone(text) { continue }
      if index > 0, PlaceNames.isPlace(text), ContactScanner.email(in: section.lines[index - 1].text) != nil {
        continue
      }
      if isSentence(line, least: tellsDeeds ? 6 : 9) {
        sentences.append(line)
        continue
      }
      if hasMarkedLabels, line.role == .bullet, line.chips.count == 2 {
        groups.append(
          Resume.SkillGroup(name: line.chips[0], keywords: keywords(line.chips[1]), line: line.number))
        hasLabel = false
      } else if let several = labelledLists(line) {
        groups += several
        hasLabel = false
      } else if let (label, list) = hasLabel && headsRows && isRowOfItems(line)
        ? nil
        : labelled(line) ?? shaped[line.number]
          ?? (hasBareLabels && line.segments.count == 1 ? SkillLabels.leading(text) : nil)
      {
        var keywords = keywords(list)
        if keywords.count == 1, line.chips.count > 1 { keywords = line.chips }
        groups.append(Resume.SkillGroup(name: label, keywords: keywords, line: line.number))
        hasLabel = keywords.isEmpty
      } else if isLabel(
        line, next: index + 1 < section.lines.count ? section.lines[index + 1] : nil, headsRows: headsRows)
      {
        groups.append(Resume.SkillGroup(name: SectionSplitter.cleaned(text), keywords: [], line: line.number))
        hasLabel = true
      } else {
        var keywords = line.segments.count > 1 ? line.segments.flatMap { Self.keywords($0) } : keywords(text)
        if keywords.count == 1, line.chips.count > 1 { keywords = line.chips }
        // "Statistics: Mixed models, Survival" over "analysis, R"; "Curriculum design, Lab" over "safety".
        if !isOpen, !keywords.isEmpty, line.role != .bullet, index > 0,
          !hasLabel && labelled(section.lines[index - 1]) != nil
            || line.fontSize > 0 && keywords.count == 1
              && Self.keywords(section.lines[index - 1].text).count >= 3,
          text.unicodeScalars.first?.properties.isLowercase ?? false, let last = groups.indices.last,
          let end = groups[last].keywords.popLast()
        {
          keywords[0] = end + " " + keywords[0]
          isOpen = true
        }
        if let last = groups.indices.last,
          isOpen || hasLabel || groups[last].name.isEmpty
        {
          groups[last].keywords += keywords
        } else {
          groups.append(Resume.SkillGroup(name: "", keywords: keywords, line: line.number))
        }
      }
      isOpen = text.hasSuffix(",") || text.hasSuffix("，") || text.hasSuffix("、")
    }
    for index in groups.indices {
      groups[index].keywords = groups[index].keywords.flatMap { item in
        ChineseSkillVerbs.skills(in: item) ?? [SkillLevels.bare(item) ?? item]
      }
    }
    return groups.filter { !$0.name.isEmpty || !$0.keywords.isEmpty }
  }

  /// Lists set side by side under bold labels: a row of labels, and below it rows of an item each.
  private static func sideBySide(_ lines: [ResumeLine]) -> (groups: [Resume.SkillGroup], lines: Set<Int>) {
    var groups: [Resume.SkillGroup] = []
    var used: Set<Int> = []
    var at = 0
    while at + 1 < lines.count {
      let head = lines[at]
      let columns = head.segments.count
      at += 1
      guard head.role == .row, columns >= 2, head.isBold, !lines[at].isBold,
        lines[at].segments.count == columns,
        head.segments.allSatisfy({ keywords($0).count == 1 })
      else { continue }
      let first = groups.count
      groups += head.segments.map {
        Resume.SkillGroup(name: SectionSplitter.cleaned($0), keywords: [], line: head.number)
      }
      used.insert(head.number)
      while at < lines.count, !lines[at].isBold, lines[at].role != .bullet,
        lines[at].segments.count <= columns,
        lines[at].segments.allSatisfy({ $0.split(separator: " ").count <= 4 })
      {
        for (column, item) in lines[at].segments.enumerated() {
          groups[first + column].keywords += keywords(item)
        }
        used.insert(lines[at].number)
        at += 1
      }
    }
    return (groups, used)
  }

  /// The items of a list: cut at commas, semicolons, bars and dots, brackets kept whole.
  static func keywords(_ text: String) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "（": depth += 1
      case ")", "）": depth = max(0, depth - 1)
      case ",", ";", "•", "|", "、", "，", "·", "；", "▪", "●", "⋄", "◦", "｜", "・":
        guard depth > 0 else {
          items.append(String(item))
          item = String.UnicodeScalarView()
          continue
        }
      default: break
      }
      item.append(scalar)
    }
    items.append(String(item))
    // "Python / R / SQL": strokes part a list that has no other marks; "CI / CD" is one thing.
    if items.count == 1 {
      let parts = text.split(separator: " / ", omittingEmptySubsequences: false)
      if parts.count > 2 || parts.count == 2 && parts.contains(where: { $0.count > 3 }) {
        items = parts.map(String.init)
      }
    }
    return items.compactMap { raw in
      var item = TextFolding.trimmed(raw, of: "*_●○◉◯★☆■□▪▫")
      for joiner in ["and ", "und ", "et ", "& "] where item.hasPrefix(joiner) && items.count > 1 {
        item = TextFolding.trimmed(String(item.dropFirst(joiner.count)))
      }
      item = withoutShare(item)
      if item.hasSuffix("."), !item.hasSuffix("etc."), item.count > 2 { item.removeLast() }
      // "SpringBoot等": and others.
      if items.count > 1, let tail = ["等等", "等", "など"].first(where: item.hasSuffix), item != tail {
        item = TextFolding.trimmed(String(item.dropLast(tail.count)))
      }
      return item.isEmpty ? nil : item
    }
  }

  /// "60% Python", "Python 60 %", "Python (5 years)": how well or how long something is known is no part of its name.
  private static func withoutShare(_ item: String) -> String {
    if let parts = BracketedText(item), DateScanner.isDuration(parts.inside) {
      return withoutShare(parts.before)
    }
    func isShare(_ word: Substring) -> Bool {
      word.hasSuffix("%") && word.count >= 2 && word.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
    }
    var words = item.split(separator: " ")
    guard words.count >= 2 else { return item }
    if let first = words.first, isShare(first) { words.removeFirst() }
    if let last = words.last, words.count >= 2, isShare(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// Several labels with their lists on one line: "Code: C++, Python; Stage: DMX, Dante".
  private static func labelledLists(_ line: ResumeLine) -> [Resume.SkillGroup]? {
    guard line.segments.count == 1 else { return labelledCells(line) }
    let parts = line.text.split(whereSeparator: { $0 == ";" || $0 == "；" })
    guard parts.count >= 2 else { return nil }
    var groups: [Resume.SkillGroup] = []
    for part in parts {
      guard let labelled = LabelledText(part) else { return nil }
      let label = TextFolding.trimmed(String(labelled.label), of: "*_")
      let items = keywords(String(labelled.rest))
      guard !label.isEmpty, label.split(separator: " ").count <= 4, keywords(label).count == 1, !items.isEmpty
      else { return nil }
      groups.append(Resume.SkillGroup(name: label, keywords: items, line: line.number))
    }
    return groups
  }

  /// Cells that are a label and its list each: "Mobile — Kotlin, Swift" beside "Tools: Gradle, Fastlane".
  private static func labelledCells(_ line: ResumeLine) -> [Resume.SkillGroup]? {
    var groups: [Resume.SkillGroup] = []
    for cell in line.segments {
      guard let (label, list) = labelled(cell, least: 1), case let items = keywords(list), !items.isEmpty
      else {
        return nil
      }
      groups.append(Resume.SkillGroup(name: label, keywords: items, line: line.number))
    }
    return groups.contains { $0.keywords.count > 1 } ? groups : nil
  }

  /// A label and its list on one line: "Data: Redis, Kafka", or two cells of which the second is the list.
  private static func labelled(_ line: ResumeLine) -> (label: String, list: String)? {
    if line.segments.count >= 2 {
      let rest = Array(line.segments.dropFirst())
      let label = line.segments[0]
      let isList =
        rest.contains { keywords($0).count > 1 } || label.hasSuffix(":")
        || (line.role == .row && rest.count == 1)
      if isList, keywords(label).count == 1, label.split(separator: " ").count <= 5 {
        // "Languages" in bold beside ": Go, SQL".
        return (
          SectionSplitter.cleaned(label), TextFolding.trimmed(rest.joined(separator: ", "), of: ":：")
        )
      }
      return nil
    }
    return labelled(line.text, least: 2)
  }

  /// A label and its list in `text`; behind a dash, the list has at least `least` items ("CI – CD" is none).
  private static func labelled(_ text: String, least: Int) -> (label: String, list: String)? {
    if let parts = LabelledText(text) {
      let label = TextFolding.trimmed(String(parts.label), of: "*_")
      guard !label.isEmpty, label.split(separator: " ").count <= 6, keywords(label).count <= 2 else {
        return nil
      }
      return (label, String(parts.rest))
    }
    // "Languages ........ Go, Java"
    if let dots = text.firstRange(of: "...") {
      let label = TextFolding.trimmed(String(text[..<dots.lowerBound]))
      let list = TextFolding.trimmed(String(text[dots.upperBound...]), of: ".")
      if !label.isEmpty, !list.isEmpty, keywords(label).count == 1, label.split(separator: " ").count <= 4 {
        return (label, list)
      }
    }
    // "Languages – Go, Java"
    for dash in [" – ", " — ", " - ", " = "] {
      if let cut = text.firstRange(of: dash) {
        let label = String(text[..<cut.lowerBound])
        let list = String(text[cut.upperBound...])
        if keywords(list).count >= least, keywords(label).count == 1, label.split(separator: " ").count <= 4 {
          return (label, list)
        }
      }
    }
    return nil
  }

  /// Whether `lines` have two rows of cells and more, each below a line of its own that can be its label.
  private static func areRowsHeaded(_ lines: [ResumeLine]) -> Bool {
    func isRow(_ line: ResumeLine) -> Bool { line.segments.count > 1 || line.chips.count > 1 }
    let rows = lines.indices.filter { isRow(lines[$0]) }
    return rows.count >= 2
      && rows.allSatisfy { $0 > 0 && !isRow(lines[$0 - 1]) && keywords(lines[$0 - 1].text).count == 1 }
  }

  /// Whether the cells of `line` hold an item each: below a label on a line of its own, none of them labels the others.
  private static func isRowOfItems(_ line: ResumeLine) -> Bool {
    line.segments.count >= 2
      && line.segments.allSatisfy { keywords($0).count == 1 && !$0.hasSuffix(":") && LabelledText($0) == nil }
  }

  /// A line that only names the group below it.
  private static func isLabel(_ line: ResumeLine, next: ResumeLine?, headsRows: Bool) -> Bool {
    guard let next, line.segments.count == 1, keywords(line.text).count == 1 else { return false }
    // An item with items of its own below it.
    if line.role == .bullet { return next.role == .bullet && next.level > line.level }
    if line.role == .heading || line.text.hasSuffix(":") { return true }
    if line.isBold && !next.isBold { return true }
    if line.fontSize > 0, line.fontSize > next.fontSize + 0.7 { return true }
    // "Languages" over "Go, Java, Python", or over cells of an item each.
    let items = max(keywords(next.text).count, line.chips.isEmpty ? next.chips.count : 0)
    return next.role != .bullet
      && (items >= 3 || headsRows && (next.segments.count > 1 || next.chips.count > 1))
      && line.text.split(separator: " ").count <= 3
      && !line.text.hasSuffix(",")
  }

  private static func isTableHeader(_ line: ResumeLine) -> Bool {
    line.role == .row && line.level == 1
      && line.segments.allSatisfy { tableHeads.contains(TextFolding.key($0)) }
  }

  private static let tableHeads = WordSet(
    [
      "Area", "Skills", "Skill", "Category", "Level", "Type", "Tools", "Technologies", "Technology", "Domain",
      "Keywords",
      "Proficiency", "Details", "Name", "Bereich", "Kategorie", "Kenntnisse", "Domaine", "Catégorie",
      "Compétences", "Niveau",
      "분야", "기술", "구분", "내용", "수준", "分野", "スキル", "項目", "Experience", "Years", "Group", "",
    ].map(TextFolding.key))

  /// A sentence about work that strayed among the skills.
  private static func isSentence(_ line: ResumeLine, least: Int = 9) -> Bool {
    guard line.role == .bullet, line.segments.count == 1, !line.text.contains(": ") else { return false }
    let words = line.text.split(separator: " ")
    guard words.count >= least, let first = words.first else { return false }
    let items = keywords(line.text)
    guard
      items.count < 3 && (words.count >= 9 || items.count == 1 || words.count / items.count >= 4)
        || words.count / items.count >= 5
    else { return false }
    return WorkSentence.startsWithVerb(String(first)) || words.count >= 14
  }
}
