/// Tells lines of an entry that claim no work: headings, dates, links, fields of a form, lists of tools, what a company
/// is. Nobody can be asked about them. A line of which that is not sure claims something.
enum NoClaim {
  /// Whether the line of `claim`, one of `entry`'s, claims nothing; `isJob` where the entry is one, so that its name is
  /// an organisation's.
  static func matches(_ claim: Claim, of entry: Resume.Entry, isJob: Bool) -> Bool {
    if isLeadIn(claim) || isQuestion(claim.text) { return true }
    // A verb of work and something to show for it: most lines, so that the rest is seldom asked.
    guard claim.verb == nil || claim.strength == .weak else { return false }
    let text = claim.text
    if claim.verb == nil,
      ListedTerms.matches(claim) || isJob && OrganisationProse.describes(entry.name, text)
    {
      return true
    }
    // A field of a form, a date or a header is short.
    guard text.utf8.count <= 120 else { return false }
    let words = TextFolding.blankSeparated(text)
    guard words.count <= 10 else { return false }
    if isDate(claim, words) || isField(text) || isAcquaintance(words) { return true }
    guard claim.verb == nil else { return false }
    // "插件": one word.
    if TextFolding.isCJK(text) { return text.unicodeScalars.count <= 2 && !ChineseDeeds.tells(text) }
    return isLink(words) || isHeader(text, words) || isLoneWord(words)
      || Belonging.isTold(by: words, of: claim)
  }

  /// "Key projects:", "My job included:", "以下为项目：": what follows is in other lines. "Introduced a parts library:" says
  /// what was done all the same.
  private static func isLeadIn(_ claim: Claim) -> Bool {
    let text = claim.text
    // 0x9A ends the wide colon.
    guard let last = text.utf8.last, last == UInt8(ascii: ":") || last == 0x9A,
      text.hasSuffix(":") || text.hasSuffix("：")
    else { return false }
    let bare = TextFolding.trimmed(text, of: ":：")
    if TextFolding.isCJK(bare) { return VerbWords.ending(of: bare) == nil && !ChineseDeeds.tells(bare) }
    let words = TextFolding.words(bare)
    guard words.count <= 12, let last = words.last else { return false }
    return claim.verb == nil || words.count <= 2 || openEnds.contains(last)
  }

  private static let openEnds: WordSet = [
    "including", "include", "includes", "included", "following", "follows",
  ]

  /// "What is missing from the map?"
  private static func isQuestion(_ text: String) -> Bool {
    let bare = TextFolding.trimmed(text, of: "\"“”„»«'’")
    return bare.hasSuffix("?") && !bare.dropLast().contains { ".!?".contains($0) }
  }

  /// "Dec 2019 - July 2021", "Published November 2020", "Team Leader (2011. 9. 1 ~ 2012. 8. 31)".
  private static func isDate(_ claim: Claim, _ words: [Substring]) -> Bool {
    let text = claim.text
    guard text.utf8.contains(where: { 0x30...0x39 ~= $0 }), claim.verb == nil || words.count <= 4 else {
      return false
    }
    if HeaderDates.isDate(text) { return true }
    guard !TextFolding.isCJK(text), let mention = DateScanner.mentions(in: text).first else { return false }
    var scalars = Array(text.unicodeScalars)
    scalars.removeSubrange(mention.span)
    let rest = TextFolding.trimmed(String(String.UnicodeScalarView(scalars)), of: "()[],;:–—-")
    if mention.isRange, claim.verb == nil, JobTitleWords.score(rest) >= 2,
      TextFolding.blankSeparated(rest).allSatisfy(isOfName)
    {
      return true
    }
    return words.count <= 4 && TextFolding.countOfBlankSeparated(rest) <= 1
  }

  /// "Company: Northgate", "时间：2015/6-2015/9": what else a form says of a job.
  private static func isField(_ text: String) -> Bool {
    guard let parts = LabelledText(text), !parts.value.isEmpty,
      let field = FieldLabels.field(beforeColon: String(parts.label)), field != .duties
    else { return false }
    let value = parts.value
    if TextFolding.isCJK(value) {
      return VerbWords.ending(of: value) == nil && !ChineseDeeds.tells(value) && !value.hasPrefix("负责")
    }
    return !TextFolding.blankSeparated(value).contains { tellsDeed($0) }
  }

  /// "Code: https://code.example.com/tide": nothing but a link and what it is.
  private static func isLink(_ words: [Substring]) -> Bool {
    let rest = words.filter {
      !ContactScanner.isLink(TextFolding.trimmed(linkBehindLabel($0), of: "()<>[],;"))
    }
    return rest.count < words.count && rest.count <= 4 && !rest.contains(where: tellsDeed)
  }

  /// "Demo:https://tide.example.org" without its label.
  private static func linkBehindLabel(_ word: Substring) -> String {
    guard let scheme = word.firstRange(of: ":http") else { return String(word) }
    return String(word[scheme.lowerBound...].dropFirst())
  }

  /// "Post Office Clerk", "Data Scientist, Northgate, Leeds", "Northgate Systems, Austin, TX".
  private static func isHeader(_ text: String, _ words: [Substring]) -> Bool {
    guard isName(words), !text.utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return false }
    let bare = TextFolding.trimmed(text, of: ".,;")
    let comma = bare.firstRange(of: ", ")
    let first = comma.map { String(bare[..<$0.lowerBound]) } ?? bare
    if JobTitleWords.score(first) >= 2, TextFolding.countOfBlankSeparated(first) <= 5 { return true }
    guard let comma, words.count <= 7 else { return false }
    return PlaceNames.isPlace(String(bare[comma.upperBound...]))
  }

  /// Whether `words` can be a name or a title, and none of them tells what was done.
  private static func isName(_ words: [Substring]) -> Bool {
    words.allSatisfy(isOfName) && !words.contains(where: tellsDeed)
  }

  /// Whether `word` can be one of a name or a title: it has a capital, or is one of the few small ones between them.
  private static func isOfName(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return true }
    return first.properties.isUppercase || ["of", "and", "for", "de", "du"].contains(word)
  }

  /// "Familiar with Vue", "Member, Rowing Club": what somebody knows or belongs to.
  private static func isAcquaintance(_ words: [Substring]) -> Bool {
    let small = words.prefix(2).map { $0.lowercased() }
    guard small.count == 2, !words.dropFirst(2).contains(where: { VerbWords.weight(of: String($0)) != nil })
    else {
      return false
    }
    return ["member,", "volunteer,"].contains(small[0])
      || acquaintances.contains { $0.0 == small[0] && $0.1.contains(small[1]) }
  }

  private static let acquaintances: [(String, [String])] = [
    ("familiar", ["with"]), ("experienced", ["with", "in"]), ("proficient", ["with", "in"]),
    ("knowledge", ["of"]), ("member", ["of"]), ("kenntnisse", ["in", "der", "von"]), ("vertraut", ["mit"]),
    ("mitglied", ["im", "der", "des"]), ("connaissance", ["de", "des", "du"]), ("membre", ["de", "du"]),
    ("conocimientos", ["de"]), ("miembro", ["de", "del"]),
  ]

  /// "Biology", "countries.": a heading, or what a line break left over.
  private static func isLoneWord(_ words: [Substring]) -> Bool {
    words.count == 1 && !tellsDeed(words[0])
  }

  /// Whether `word` can tell what was done, in any language: a verb of work, or a noun by its ending.
  static func tellsDeed(_ word: Substring) -> Bool {
    let word = String(word)
    return VerbWords.weight(of: word) != nil || VerbWords.weight(ofNoun: word) != nil
      || isNounOfDeed(TextFolding.key(word))
  }

  /// Whether the folded word `key` ends as nouns of deeds do: "Kalkulation", "scheduling", "zarządzanie".
  private static func isNounOfDeed(_ key: String) -> Bool {
    key.utf8.count >= 5 && nounEndings.contains { key.hasSuffix($0) }
  }

  private static let nounEndings = [
    "ung", "ungen", "ing", "tion", "tionen", "sion", "cion", "zione", "cao", "cja", "cji", "anie", "enie",
    "pflege", "bau", "arbeit", "age", "ance", "ence",
  ]
}
