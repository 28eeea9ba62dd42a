/// Tells which kind of section a title heads: by the lists of known titles (``KnownTitles``, ``ChineseTitles``,
/// ``RussianTitles``), or word by word (``SectionTitleWords``).
enum SectionTitles {
  /// The kind of section that `title` names, or nil where it is no known title.
  ///
  /// A title is known as a whole ("Berufserfahrung"), or word by word: one word that names the kind, and around it
  /// only words that titles are made of ("Selected Open Source Projects", "Work Experience & Leadership").
  static func kind(of title: String) -> SectionKind? {
    if let bare = withoutBrackets(title) {
      // Lists of skills have brackets behind their labels as well.
      return kind(of: bare).flatMap { $0 == .skills || $0 == .languages ? nil : $0 }
    }
    if let bare = withoutDuration(title) { return kind(of: bare) }
    let cleaned = TextFolding.trimmed(title, of: ":：.-–—_=*#|~·•[]()【】■●▶◆◇▪")
    let key = TextFolding.key(cleaned)
    if let kind = beforeDash(cleaned) { return kind }
    guard !key.isEmpty, key.unicodeScalars.count <= 48 else { return nil }
    if let kind = whole[key] { return kind }
    if isWishes(cleaned) { return .other }
    if TextFolding.isCJK(cleaned), let kind = eastAsian(cleaned) { return kind }
    let words = TextFolding.words(cleaned)
    if words.count == 1 { return compound(words[0]) }
    guard (2...6).contains(words.count) else { return nil }
    var found: SectionKind?
    for word in words {
      if let kind = SectionTitleWords.nouns[word] ?? compound(word) {
        // "Project Experience" is about projects, "Work Experience" about work: the more specific word decides.
        if found == nil || found == .work { found = kind }
      } else if !SectionTitleWords.modifiers.contains(word) {
        return nil
      }
    }
    return found
  }

  /// The kind of "Experience — 13 years", "Experience — Larkfield": the plainest titles, and what is said of them.
  private static func beforeDash(_ title: String) -> SectionKind? {
    // The library's search by characters is slow, and every row of a page is asked: first the dash's first byte.
    guard title.utf8.count <= 60, title.utf8.contains(0xE2),
      let cut = [" — ", " – "].lazy.compactMap({ title.firstRange(of: $0) }).first
    else { return nil }
    switch TextFolding.key(String(title[..<cut.lowerBound])) {
    case "experience", "workexperience", "professionalexperience": return .work
    case "skills", "technicalskills": return .skills
    case "education": return .education
    default: return nil
    }
  }

  /// Whether `title` names jobs and schools ("Education & Experience").
  static func namesWorkAndEducation(_ title: String) -> Bool {
    let words = TextFolding.words(title)
    guard (2...6).contains(words.count) else { return false }
    let kinds = words.compactMap { SectionTitleWords.nouns[$0] ?? compound($0) }
    let isList =
      title.contains(where: { "&/+,".contains($0) })
      || words.contains { ["and", "und", "et", "y", "e", "en"].contains($0) }
    return isList && kinds.contains(.work) && kinds.contains(.education)
  }

  /// "Career Highlights (so far)", "EXPERIENCE: (Total: 8 years)", "[ 경력 ] 총 6년 2개월": a title without what is said
  /// of it behind it; nil where nothing is.
  private static func withoutBrackets(_ title: String) -> String? {
    let text = TextFolding.trimmed(title, of: ":")
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
      !text[open...].contains(",")
    {
      return TextFolding.trimmed(String(text[..<open]), of: ":")
    }
    if text.hasPrefix("["), let close = text.firstIndex(of: "]"), case let rest = text[close...].dropFirst(),
      rest.hasPrefix(" "), rest.contains(where: \.isNumber)
    {
      return String(text[...close])
    }
    return nil
  }

  /// "Experience — 3 years 2 months", as job sites print how long all of it took; nil where no such ends the
  /// title.
  static func withoutDuration(_ title: String) -> String? {
    guard title.utf8.count <= 60, title.utf8.contains(where: { (0x30...0x39).contains($0) }),
      title.utf8.contains(where: { $0 == 0xE2 || $0 == 0x2D }),
      let cut = [" — ", " – ", " - "].lazy.compactMap({ title.firstRange(of: $0) }).first,
      DateScanner.isDuration(String(title[cut.upperBound...]))
    else { return nil }
    return String(title[..<cut.lowerBound])
  }

  /// The kind that the last word of `title` names, whatever stands before it: for lines that are titles by their look
  /// ("Community Garden Projects").
  static func kind(ofNounIn title: String) -> SectionKind? {
    let words = TextFolding.words(title)
    guard (2...5).contains(words.count), let last = words.last else { return nil }
    return SectionTitleWords.nouns[last] ?? compound(last)
  }

  /// The kind that the first of several known titles names ("工作与实习经历", "受賞歴・登壇", "수상 및 자격"),
  /// or the title before brackets ("项目经历（部分）").
  private static func eastAsian(_ title: String) -> SectionKind? {
    // The last bracket may have been trimmed.
    if let open = title.firstIndex(where: { $0 == "(" || $0 == "（" }), open > title.startIndex,
      !title.dropLast().contains(where: { $0 == ")" || $0 == "）" })
    {
      return kind(of: String(title[..<open]))
    }
    // "我的技能": mine, as whose else.
    if title.hasPrefix("我的") { return kind(of: String(title.dropFirst(2))) }
    // Most rows hold none of them, and a search by characters is slow.
    guard title.unicodeScalars.contains(where: { "/／与和及與・、&및".unicodeScalars.contains($0) }) else {
      return nil
    }
    let spaced = title.replacing(" 및 ", with: "/")
    let parts = spaced.split(whereSeparator: { "/／与和及與・、&".contains($0) }).map {
      whole[TextFolding.key(String($0))]
    }
    guard parts.count >= 2, let first = parts.first, parts.allSatisfy({ $0 != nil }) else { return nil }
    return first
  }

  /// The kind of a German compound by its last part ("Studienprojekte", "Fachkenntnisse").
  private static func compound(_ word: String) -> SectionKind? {
    guard word.unicodeScalars.count >= 11 else { return nil }
    return compounds.first { word.hasSuffix($0.ending) && word != $0.ending }?.kind
  }

  private static let compounds: [(ending: String, kind: SectionKind)] = [
    ("projekte", .projects), ("kenntnisse", .skills), ("kompetenzen", .skills), ("erfahrung", .work),
    ("erfahrungen", .work), ("ausbildung", .education), ("bildungsweg", .education),
    ("abschlusse", .education),
    ("zertifikate", .certificates), ("fortbildungen", .certificates), ("weiterbildungen", .certificates),
  ]

  /// Whether `word` can stand before a title's noun ("PROFESSIONAL" over "EXPERIENCE").
  static func isModifier(_ word: String) -> Bool {
    SectionTitleWords.modifiers.contains(TextFolding.key(word))
  }

  private static let whole = WordMap(
    (KnownTitles.titles + ChineseTitles.titles + RussianTitles.titles).flatMap { kind, titles in
      titles.map { (TextFolding.key($0), kind) }
    })

  /// The last field of a Japanese form, which asks for wishes, with its instructions or without.
  static func isWishes(_ title: String) -> Bool {
    title.hasPrefix("本人希望") && !title.unicodeScalars.contains("。")
  }
}
