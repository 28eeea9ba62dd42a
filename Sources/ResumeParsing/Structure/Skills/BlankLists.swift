/// Parts rows of skills between which a copy left nothing but blanks ("Swift Kotlin Jetpack Compose SQL").
enum BlankLists {
  /// `lines` of a section of skills with the items of such rows as chips; as they are where anything else parts items, or
  /// where no row has four words that begin as names do: two or three may be one item.
  static func parted(_ lines: [ResumeLine]) -> [ResumeLine] {
    let rows = lines.map { $0.text.split(separator: " ").map(String.init) }
    let large = rows.joined().count(where: isName)
    guard
      rows.contains(where: {
        $0.count >= 4 && $0.allSatisfy(isWord) && $0.count(where: isName) * 4 >= $0.count * 3
      }),
      large >= 6, large * 4 >= rows.joined().count * 3,
      lines.allSatisfy({ isRow($0) })
    else { return lines }
    return zip(lines, rows).map { line, words in
      var line = line
      let items = items(of: words)
      if items.count > 1 { line.chips = items }
      return line
    }
  }

  private static func isRow(_ line: ResumeLine) -> Bool {
    line.role == .text && line.fontSize == 0 && line.segments.count == 1 && line.chips.isEmpty
      && !line.text.hasSuffix(".") && !line.text.contains(":") && SkillReader.keywords(line.text).count <= 1
      && !line.text.contains(" - ") && !line.text.contains(" – ") && !line.text.contains(" & ")
  }

  /// A word that goes on the item before it begins with a small letter, or is the second half of a name.
  private static func items(of words: [String]) -> [String] {
    var items: [String] = []
    for word in words {
      if let last = items.last, !isName(word) || secondHalves.contains(TextFolding.key(word)), isWord(word) {
        items[items.count - 1] = last + " " + word
      } else {
        items.append(word)
      }
    }
    return items
  }

  private static func isWord(_ word: String) -> Bool {
    word.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }

  /// Whether `word` begins as a name does, or is written as no word of a language is ("dbt", "pnpm", "gRPC").
  private static func isName(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return !first.properties.isLowercase || word.unicodeScalars.contains(where: \.properties.isUppercase)
      || !word.unicodeScalars.contains { "aeiouyäöüéèà".unicodeScalars.contains($0) }
  }

  /// What no item begins with, but many end in.
  private static let secondHalves: WordSet = [
    "boot", "actions", "compose", "cloud", "bi", "analytics", "studio", "server", "services", "native",
    "pipelines",
    "sheets", "suite", "office", "framework", "code", "api", "apis", "db", "core", "query", "platform",
    "learning",
    "design", "development", "management", "analysis", "science", "engineering", "testing", "networks", "ci",
  ]
}
