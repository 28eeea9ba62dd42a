/// Tells lists of what was used or learned from lines about work: "Tools: Git, Docker", "React / GraphQL", "Data
/// Structures, Databases, Networks".
enum ListedTerms {
  /// Whether the line of `claim` is nothing but such a list.
  static func matches(_ claim: Claim) -> Bool {
    guard !claim.quantities.quantities.contains(where: \.isMetric) else { return false }
    if isRow(claim) { return true }
    let (label, list) = parted(claim.text)
    if let label, isLabel(label) { return isList(items(list), least: 1, isLabelled: true) }
    // "Database: SQLite", "Testing: Jest, Cypress": a label before nothing but technologies.
    if let label, words(of: label).count <= 4 {
      let items = items(list)
      if claim.technologies.count >= items.count, isList(items, least: 1, isLabelled: true),
        items.allSatisfy({ words(of: $0).count <= 3 })
      {
        return true
      }
    }
    guard !TextFolding.isCJK(claim.text),
      !claim.technologies.isEmpty || claim.text.utf8.count <= 120,
      !(label.map { words(of: $0).count > 3 || words(of: $0).contains(where: NoClaim.tellsDeed) } ?? false)
    else { return false }
    let items = items(list)
    guard isList(items, least: 2) else { return false }
    let named = claim.technologies.count
    // "Tide models, pagination, CI/CD": names and no more, of which the vocabulary knows most.
    if items.count >= 3, (named + claim.mechanisms.count) * 4 >= items.count * 3,
      items.allSatisfy({ words(of: $0).count <= 2 && words(of: $0).allSatisfy(isCapital) })
    {
      return true
    }
    // "Linux, vim, git, TCP/IP family": many short names, some of which are known as tools.
    if items.count >= 5, named >= 2, items.allSatisfy({ words(of: $0).count <= 2 }) { return true }
    if named >= items.count || (items.count >= 3 || label != nil) && named * 2 >= items.count { return true }
    // "Debian + tmux": nothing but names stands between such signs.
    if list.contains(" + "), !list.contains("("), items.allSatisfy({ words(of: $0).count <= 2 }) {
      return true
    }
    // What no vocabulary knows is a list by its look alone: names, none of which can tell a deed.
    return items.count >= 3
      && items.allSatisfy { item in
        words(of: item).allSatisfy { isCapital($0) && !NoClaim.tellsDeed($0) }
      }
  }

  /// "Gradle Firebase REST GraphQL scrum": a row of names without a mark or a small word between them.
  private static func isRow(_ claim: Claim) -> Bool {
    guard claim.verb == nil, claim.technologies.count >= 3 else { return false }
    let words = words(of: TextFolding.trimmed(claim.text, of: "."))
    return (4...14).contains(words.count) && claim.technologies.count * 5 >= words.count * 2
      && words.allSatisfy { word in
        !word.contains { ",;:()–—".contains($0) }
          && !(word.unicodeScalars.count <= 3 && word.unicodeScalars.allSatisfy(\.properties.isLowercase))
      }
  }

  /// The label of `text` and what stands behind it: "Tools: Git", "Tech stack used - Git", "Ledger Stack:- Java".
  private static func parted(_ text: String) -> (label: String?, list: String) {
    if let parts = LabelledText(text) {
      return (String(parts.label), TextFolding.trimmed(String(parts.rest), of: "-–— "))
    }
    if let dash = text.firstRange(of: " -") ?? text.firstRange(of: " –"),
      isLabel(String(text[..<dash.lowerBound]))
    {
      return (
        String(text[..<dash.lowerBound]), TextFolding.trimmed(String(text[dash.upperBound...]), of: "-–— ")
      )
    }
    return (nil, text)
  }

  /// Whether `label` says that a list of technologies follows: it is known as a whole, or ends as such labels do.
  private static func isLabel(_ label: String) -> Bool {
    if KeywordLabels.isLabel(label) { return true }
    var words = TextFolding.words(label)
    if words.count > 1, words.last == "used" { words.removeLast() }
    guard words.count <= 6, let last = words.last else { return false }
    return listed.contains(last)
  }

  private static let listed: WordSet = [
    "stack", "technologies", "tools", "languages", "language", "frameworks", "libraries", "topics",
    "subjects",
    "courses", "coursework", "interests", "hobbies", "schwerpunkt", "schwerpunkte", "facher", "themen",
    "leistungskurse",
  ]

  private static func items(_ list: String) -> [String] {
    let bare = TextFolding.trimmed(list, of: ".,;")
    let items = SkillReader.keywords(bare)
    return items.count == 1 && bare.contains(" + ") ? bare.split(separator: " + ").map(String.init) : items
  }

  /// Whether `items` are `least` terms of a few words, none of which opens with a verb or joins words to a phrase.
  /// Behind a label only the first can be a verb: "Structured Streaming" is none.
  private static func isList(_ items: [String], least: Int, isLabelled: Bool = false) -> Bool {
    items.count >= least
      && items.enumerated().allSatisfy { at, item in
        let words = words(of: item)
        guard (1...4).contains(words.count), !item.contains(". "),
          isLabelled && at > 0 || VerbWords.weight(of: String(words[0])) == nil
        else { return false }
        // Small words of up to three letters join words to phrases in every language.
        return !words.contains { word in
          word.unicodeScalars.count <= 3 && word.unicodeScalars.allSatisfy(\.properties.isLowercase)
            && !["and", "und", "et", "y", "e", "i"].contains(word) && words.count > 1
        }
      }
  }

  private static func words(of text: String) -> [Substring] { TextFolding.blankSeparated(text) }

  private static func isCapital(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return true }
    return first.properties.isUppercase || ["and", "&"].contains(word)
  }
}
