/// Cuts a claim's means and consequence off what was done.
enum ClaimDeed {
  /// `claim` up to the first word that opens a means ("through", "by moving", "durch", "grâce à") or a consequence
  /// (", saving", ", which", "so that"), without a mark at its end. East Asian claims, which end in their verb, are whole.
  static func deed(of claim: String) -> String {
    guard !TextFolding.isCJK(claim) else { return trimmed(claim) }
    let words = claim.split(separator: " ")
    let small = words.map { $0.lowercased() }
    let cut = words.indices.dropFirst(2).first { at in
      let word = small[at]
      let next = at + 1 < words.count ? small[at + 1] : ""
      if openings.contains(word) { return true }
      if phrases.contains(where: { $0[0] == word && small[at...].starts(with: $0) }) { return true }
      if word == "by", isParticiple(next) { return true }
      switch words[at - 1].unicodeScalars.last {
      case ";": return true
      case ",", ":", "–", "—": return isParticiple(word) || clauses.contains(word)
      default: return false
      }
    }
    return trimmed(words[..<(cut ?? words.endIndex)].joined(separator: " "))
  }

  private static func isParticiple(_ word: String) -> Bool { word.hasSuffix("ing") && word.count >= 5 }

  private static func trimmed(_ text: String) -> String { TextFolding.trimmed(text, of: ".,;:–—-。、") }

  private static let phrases = [
    ["so", "that"], ["in", "order"], ["thanks", "to"], ["resulting", "in"], ["leading", "to"],
    ["by", "means"], ["with", "the", "help"],
  ]

  private static let openings: Set<String> = [
    "through", "via", "using", "thereby", "durch", "mittels", "mithilfe", "anhand", "sodass", "grâce", "afin",
    "mediante",
    "gracias",
  ]

  private static let clauses: Set<String> = [
    "which", "who", "so", "wodurch", "was", "ce", "lo", "thus", "therefore", "resulting",
  ]
}
