/// Cuts a claim's means and consequence off what was done.
enum ClaimDeed {
  /// `claim` up to the first word that opens a means ("through", "by moving", "durch", "grâce à") or a consequence
  /// (", saving", ", which", "so that"), without a mark at its end. East Asian claims, which end in their verb, are whole.
  static func deed(of claim: String) -> String {
    guard !TextFolding.isCJK(claim) else { return trimmed(claim) }
    let words = claim.split(separator: " ")
    let cut = words.indices.dropFirst(2).first { at in
      let word = words[at].lowercased()
      let next = at + 1 < words.count ? words[at + 1].lowercased() : ""
      let isClause = words[at - 1].last.map { ",;:–—".contains($0) } ?? false
      return openings.contains(word) || openings.contains(word + " " + next)
        || word == "by" && isParticiple(next) || isClause && (isParticiple(word) || clauses.contains(word))
        || words[at - 1].hasSuffix(";")
    }
    return trimmed(words[..<(cut ?? words.endIndex)].joined(separator: " "))
  }

  private static func isParticiple(_ word: String) -> Bool { word.hasSuffix("ing") && word.count >= 5 }

  private static func trimmed(_ text: String) -> String { TextFolding.trimmed(text, of: ".,;:–—-。、") }

  private static let openings: Set<String> = [
    "through", "via", "using", "thereby", "so that", "in order", "thanks to", "resulting in", "leading to",
    "by means", "with the help", "durch", "mittels", "mithilfe", "anhand", "sodass", "grâce", "afin",
    "mediante",
    "gracias",
  ]

  private static let clauses: Set<String> = [
    "which", "who", "so", "wodurch", "was", "ce", "lo", "thus", "therefore", "resulting",
  ]
}
