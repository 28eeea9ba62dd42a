/// What a line says of an organisation in passing, with a year: "Part of a larger group, listed since 2014", "Maker of
/// pumps, founded in 1987". The year dates no job.
enum DatedAside {
  /// Whether the last clause of `text` is such an aside: a participle, a preposition of time and a date.
  static func ends(_ text: String) -> Bool {
    guard let last = text.utf8.last, last == UInt8(ascii: ".") || (0x30...0x39).contains(last),
      text.utf8.contains(UInt8(ascii: ","))
    else { return false }
    let clauses = text.split(separator: ",")
    guard clauses.count >= 2, let clause = clauses.last else { return false }
    let words = clause.split(separator: " ")
    guard (2...6).contains(words.count), words[0].unicodeScalars.first?.properties.isLowercase ?? false,
      clauses.dropLast().reduce(0, { $0 + $1.split(separator: " ").count }) >= 3,
      EmploymentTypes.type(in: String(words[0])) == nil
    else { return false }
    return words.indices.dropFirst().contains { at in
      prepositions.contains(TextFolding.key(String(words[at])))
        && at + 1 < words.count && DateShape.looksLikeDate(words[(at + 1)...].joined(separator: " "))
    }
  }

  private static let prepositions: WordSet = [
    "since", "in", "seit", "depuis", "en", "desde", "dal", "nel", "sinds", "od",
  ]
}
