/// How long somebody was what the rest of a line says: "2 years as Skipper at Larkspur", "3 days a month as
/// Guest Lecturer", "1 year Tutor".
enum LeadingDurations {
  /// `words` without it; as they are where they open otherwise.
  static func removed(_ words: [String]) -> [String] {
    guard words.count >= 3, let first = words[0].utf8.first, (0x30...0x39).contains(first),
      units.contains(TextFolding.key(words[1])) || DateScanner.isDuration(words[0] + " " + words[1])
    else { return words }
    if let at = words.prefix(6).firstIndex(of: "as") {
      let rest = words[(at + 1)...].drop { $0 == "a" || $0 == "an" || $0 == "the" }
      return rest.isEmpty ? words : Array(rest)
    }
    return JobTitleWords.score(words[2...].prefix(3).joined(separator: " ")) >= 2 ? Array(words[2...]) : words
  }

  private static let units: WordSet = ["day", "days", "hour", "hours", "week", "weeks"]
}
