/// Whether an entry's names are what they are read as, for those who put them into sentences of their own: what a
/// layout hides is sometimes read wrongly, and "As a Feed store run by my uncle" is asked of nobody.
package enum EntryNames {
  /// Whether `text` surely is a job's title and can follow "as a".
  package static func isTitle(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    return (1...6).contains(words.count) && JobTitleWords.score(text) >= 2
      && !text.unicodeScalars.contains { marks.contains($0) } && !words.contains(where: noTitles.contains)
      && DateScanner.mentions(in: text).isEmpty
  }

  /// Whether `text` can be the name of an organisation: no title, no heading, no phrase, and no word for having none.
  package static func isOrganisation(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    guard (1...6).contains(words.count), JobTitleWords.score(text) < 2, SectionTitles.kind(of: text) == nil,
      !FieldLabels.isLabel(text), !text.unicodeScalars.contains(where: { marks.contains($0) }),
      !words.contains(where: noNames.contains), let first = text.unicodeScalars.first
    else { return false }
    if selfEmployments.contains(where: text.lowercased().hasPrefix) { return false }
    // "four banks and an audit firm" is no name, "adidas" is one.
    return words.count == 1 || !first.properties.isLowercase
  }

  private static let selfEmployments = [
    "freelance", "self-employed", "self employed", "independent", "contractor",
  ]

  /// Signs that stand in no title and no name.
  private static let marks: Set<Unicode.Scalar> = [
    "[", "]", "【", "】", "*", "<", ">", "?", "|", "{", "}", "_",
  ]

  private static let noTitles: WordSet = [
    "degree", "diploma", "certificate", "my", "your", "our", "by", "uber", "with", "title", "college",
    "university",
  ]

  private static let noNames: WordSet = [
    "my", "your", "our", "major", "degree", "projects", "responsibilities",
  ]
}
