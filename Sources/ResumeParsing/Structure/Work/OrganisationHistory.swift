/// What brackets behind an organisation's name tell of its owners: "Tern Robotics (acquired by Larkspur in 2023)".
enum OrganisationHistory {
  /// The name without such brackets, and what stood in them; nil where there are none.
  static func parted(_ name: String) -> (name: String, history: String)? {
    guard let parts = BracketedText(name), case let words = TextFolding.words(parts.inside),
      words.count >= 2, openings.contains(where: { words.starts(with: $0) })
    else { return nil }
    return (parts.before, parts.inside)
  }

  private static let openings: [[String]] = [
    "acquired by", "bought by", "merged with", "merged into", "sold to", "part of", "now", "formerly",
    "previously",
    "today", "later", "renamed", "spun out", "a subsidiary", "subsidiary of", "ubernommen von", "jetzt",
    "heute",
    "ehemals", "vormals", "fruher", "tochter", "rachete par", "anciennement", "filiale", "adquirida por",
    "antes",
    "ahora", "acquisita da", "ora", "gia", "voorheen", "overgenomen door", "onderdeel", "adquirida pela",
  ].map { $0.split(separator: " ").map(String.init) }
}
