/// Reads the sections that are lists: certificates, languages, awards, publications, interests, references.
enum ItemReader {
  /// The items of `section`.
  static func items(of section: ResumeSection) -> [Resume.Item] {
    var items: [Resume.Item] = []
    for line in section.lines {
      let text = TextFolding.trimmed(line.text)
      if text.isEmpty || (line.role == .row && line.level == 1) { continue }
      switch section.kind {
      case .languages:
        let found = languages(line)
        // "Portuguese" over "Native".
        if let last = items.indices.last, items[last].detail.isEmpty, !items[last].name.contains(" "),
          found.count == 1, found[0].detail.isEmpty, isOnlyLevel(found[0].name),
          !isLevel(items[last].name)
        {
          items[last].detail = found[0].name
        } else {
          items += found
        }
      case .interests:
        if ContactScanner.email(in: text) != nil { continue }
        // "Free time:" beside its first item.
        let isLabelled = line.segments.first?.hasSuffix(":") ?? false
        var names =
          isLabelled ? SkillReader.keywords(text) : line.segments.flatMap { SkillReader.keywords($0) }
        if names.count == 1, line.chips.count > 1 { names = line.chips }
        items += names.filter { $0.contains { $0.isLetter || $0.isNumber } }.map {
          Resume.Item(name: $0, line: line.number)
        }
      default:
        let header = HeaderDates.split(withIssuerApart(line))
        let date = (header.dates.first?.start ?? header.dates.first?.end)?.iso ?? ""
        if header.segments.isEmpty, let last = items.indices.last {
          if items[last].date.isEmpty { items[last].date = date }
        } else if continues(line, after: items.last, in: section) {
          items[items.count - 1].detail = joined(items[items.count - 1].detail, text)
        } else {
          items.append(item(header, date: date))
        }
      }
    }
    return items
  }

  /// "Internal auditor (TÜV, 2021)" in parts: the date in the brackets is the item's, the rest who gave it.
  private static func withIssuerApart(_ line: ResumeLine) -> ResumeLine {
    guard line.segments.count == 1, let parts = BracketedText(line.text),
      case let inside = HeaderPart.commaPieces(parts.inside), inside.count > 1, let last = inside.last,
      HeaderDates.isDate(last)
    else { return line }
    var line = line
    line.segments = [parts.before, inside.dropLast().joined(separator: ", "), last]
    return line
  }

  private static func item(_ header: HeaderLine, date: String) -> Resume.Item {
    let parts = HeaderPart.parts(of: [header])
    var item = Resume.Item(name: parts.first?.text ?? header.line.text, date: date, line: header.line.number)
    // A dash inside a title ("Solutions Architect – Associate") is the title's, unless more follows.
    if header.segments.count == 1, parts.count == 2, parts[1].text.split(separator: " ").count == 1 {
      item.name = header.segments[0]
    } else {
      item.detail = parts.dropFirst().map(\.text).joined(separator: "; ")
    }
    return item
  }

  /// Whether a line goes on the item above: plain print under bold, or a publication's authors and place.
  private static func continues(_ line: ResumeLine, after last: Resume.Item?, in section: ResumeSection)
    -> Bool
  {
    guard last != nil, line.role == .text || line.role == .row, !line.isBold else { return false }
    let hasBold = section.lines.contains(where: \.isBold)
    if hasBold { return true }
    if section.lines.contains(where: { $0.role == .bullet }) { return false }
    let gaps = section.lines.dropFirst().map(\.gapAbove)
    guard let widest = gaps.max(), let least = gaps.min(), widest > least * 1.5, widest > 0 else {
      return false
    }
    return line.gapAbove < widest * 0.7
  }

  /// "French (native)", "French: native", "English, French", a row of language and level.
  private static func languages(_ line: ResumeLine) -> [Resume.Item] {
    if line.segments.count == 2, SkillReader.keywords(line.segments[0]).count == 1 {
      return [Resume.Item(name: clean(line.segments[0]), detail: clean(line.segments[1]), line: line.number)]
    }
    let pieces = line.segments.flatMap { SkillReader.keywords($0) }
    var items: [Resume.Item] = []
    for piece in pieces {
      var item = language(piece, line: line.number)
      // "English, fluent": the level is a piece of its own.
      if let last = items.indices.last, items[last].detail.isEmpty, item.detail.isEmpty, isLevel(piece) {
        items[last].detail = piece
        continue
      }
      item.name = clean(item.name)
      items.append(item)
    }
    return items
  }

  private static func language(_ text: String, line: Int) -> Resume.Item {
    if let parts = BracketedText(text) {
      return Resume.Item(name: clean(parts.before), detail: parts.inside, line: line)
    }
    for mark in [": ", " – ", " — ", " - ", "："] {
      if let cut = text.firstRange(of: mark) {
        return Resume.Item(
          name: String(text[..<cut.lowerBound]), detail: clean(String(text[cut.upperBound...])), line: line)
      }
    }
    return Resume.Item(name: text, line: line)
  }

  /// Whether `text` says how well, and not what: "Spanish C1" is a language of its own.
  private static func isOnlyLevel(_ text: String) -> Bool {
    let first = text.prefix { $0 != " " }
    return isLevel(text) && (isLevel(String(first)) || !SpokenLanguages.mentions(String(first)))
  }

  private static func isLevel(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    return words.count <= 4
      && words.contains {
        [
          "native", "fluent", "intermediate", "beginner", "basic", "proficient", "advanced", "conversational",
          "bilingual",
          "a1", "a2", "b1", "b2", "c1", "c2", "muttersprache", "fliessend", "verhandlungssicher",
          "grundkenntnisse",
          "courant", "maternelle", "natif", "bilingue", "notions", "nativo", "avanzado", "원어민", "비즈니스",
          "professional",
        ].contains($0)
      }
  }

  private static func clean(_ text: String) -> String { TextFolding.trimmed(text, of: ":：,;-–—") }
  private static func joined(_ text: String, _ more: String) -> String {
    text.isEmpty ? more : text + "; " + more
  }
}
