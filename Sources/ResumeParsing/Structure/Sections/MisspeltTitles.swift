/// The titles of sections that are often misspelt: "EXPEREINCE", "Acheivements", "Eduction".
enum MisspeltTitles {
  /// The title that `text`, a word of its own, was meant to be: one letter is missing, too many, another or
  /// changes places with its neighbour. Nil where it is none.
  static func meant(by text: String) -> String? {
    let word = Array(TextFolding.key(text).utf8)
    guard (7...15).contains(word.count), !text.contains(" ") else { return nil }
    return titles.first { isSlip(word, Array($0.utf8)) }
  }

  /// Long words, of which no other word is a letter away.
  private static let titles = [
    "experience", "education", "employment", "certifications", "certificates", "achievements",
    "publications", "languages", "references", "qualifications", "internships", "volunteering", "projects",
  ]

  /// Whether `word` is `title` but for one letter that is missing, too many, another, or changes places with
  /// its neighbour.
  static func isSlip(_ word: [UInt8], _ title: [UInt8]) -> Bool {
    guard abs(word.count - title.count) <= 1, word != title else { return false }
    let head = zip(word, title).prefix { $0 == $1 }.count
    let tail = zip(word.reversed(), title.reversed()).prefix { $0 == $1 }.count
    // What is between the ends that agree.
    let (own, meant) = (
      word.count - min(head + tail, word.count), title.count - min(head + tail, title.count)
    )
    if own <= 1, meant <= 1 { return head > 0 }
    return own == 2 && meant == 2 && word[head] == title[head + 1] && word[head + 1] == title[head]
  }
}
