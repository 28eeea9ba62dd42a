/// Cuts a claim's means and consequence off what was done.
enum ClaimDeed {
  /// `claim` up to the first word that opens a means ("through", "by moving", "durch", "grâce à") or a
  /// consequence (", saving", ", which", "so that"), without a mark at its end. East Asian claims, which end
  /// in their verb, are whole.
  static func deed(of claim: String) -> String {
    guard !TextFolding.isCJK(claim) else { return trimmed(claim) }
    let words = TextFolding.blankSeparated(claim)
    let small = words.map { $0.lowercased() }
    let cut = words.indices.dropFirst(2).first { at in
      let word = small[at]
      let next = at + 1 < words.count ? small[at + 1] : ""
      if openings.contains(word) { return true }
      if phrases.contains(where: { $0[0] == word && small[at...].starts(with: $0) }) { return true }
      let afterNext = at + 2 < words.count ? small[at + 2] : ""
      if word == "by", isParticiple(next) || next.hasSuffix("ly") && isParticiple(afterNext) { return true }
      if word == "en", isFrenchParticiple(next) { return true }
      switch words[at - 1].unicodeScalars.last {
      case ";": return true
      // "Results: …" has no deed before its colon.
      case ":" where VerbWords.weight(of: String(words[0])) != nil: return true
      case ",", ":", "–", "—":
        return clauses.contains(word) || isFrenchParticiple(word) || opensClause(words[at], next)
          || isFigure(words[at]) && words[at...].contains("→")
      default: return false
      }
    }
    return trimmed(Array(words[..<(cut ?? words.endIndex)]).joined(separator: " "))
  }

  private static func isParticiple(_ word: String) -> Bool { word.hasSuffix("ing") && word.count >= 5 }

  /// Whether `word` after a comma says what came of it ("saving 12%") and is no further thing of a list: "auth, billing
  /// and search", "Java, Spring Boot", "dashboards, logging, alerts".
  private static func opensClause(_ word: Substring, _ next: String) -> Bool {
    guard isParticiple(String(word)), word.first?.isLowercase ?? false, !next.isEmpty,
      !["and", "or", "&"].contains(next)
    else { return false }
    guard things.contains(String(word)) else { return true }
    return isFigure(Substring(next)) || determiners.contains(next)
  }

  private static func isFigure(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return ("0"..."9").contains(first) || ["$", "€", "£", "~", "≈"].contains(first)
  }

  private static func isFrenchParticiple(_ word: String) -> Bool { french.contains(TextFolding.key(word)) }

  private static let french: WordSet = [
    "passant", "permettant", "reduisant", "evitant", "divisant", "augmentant", "ameliorant", "assurant",
    "garantissant", "diminuant", "economisant", "entrainant", "faisant", "supprimant", "remplacant",
    "utilisant",
    "accelerant", "automatisant", "doublant", "ramenant",
  ]

  /// Words in "-ing" that name things of the trade.
  private static let things: WordSet = [
    "billing", "logging", "spring", "string", "monitoring", "testing", "training", "hiring", "onboarding",
    "routing", "caching",
    "streaming", "messaging", "networking", "tracing", "alerting", "scheduling", "pricing", "reporting",
    "engineering", "marketing", "banking", "shipping", "ticketing", "booking", "indexing", "sharding",
    "batching",
    "pooling", "invoicing", "accounting", "planning", "learning", "processing", "clustering", "ranking",
    "hosting",
    "staging", "mentoring", "tuning", "profiling", "versioning", "throttling", "rendering", "funding",
    "branding",
  ]

  private static let determiners: WordSet = [
    "a", "an", "the", "our", "its", "their", "all", "every", "each", "new",
  ]

  private static func trimmed(_ text: String) -> String { TextFolding.trimmed(text, of: ".,;:–—-。、") }

  private static let phrases = [
    ["so", "that"], ["in", "order"], ["thanks", "to"], ["resulting", "in"], ["leading", "to"],
    ["by", "means"], ["with", "the", "help"],
  ]

  private static let openings: WordSet = [
    "through", "via", "using", "thereby", "durch", "mittels", "mithilfe", "anhand", "sodass", "grâce", "afin",
    "mediante", "gracias", "dadurch", "indem",
  ]

  private static let clauses: WordSet = [
    "which", "who", "so", "wodurch", "was", "ce", "lo", "thus", "therefore", "resulting",
  ]
}
