import Prose

/// Finds the verb that tells what was done, or the noun that tells it where a language prefers one.
enum ClaimVerb {
  /// The word that says what was done in `prose`, as printed: the one that leads it or, in German, the participle that
  /// ends its first clause; nil where none does.
  static func verb(of prose: Prose) -> String? {
    guard let first = leading(prose) else { return germanParticiple(prose) }
    // "Automatisierte Tests eingeführt": the past form describes the noun here.
    return TextFolding.key(first).hasSuffix("te") ? germanParticiple(prose) ?? first : first
  }

  private static func leading(_ prose: Prose) -> String? {
    let tokens = prose.tokens.indices.filter { prose.tokens[$0].kind == .word }.prefix(5)
    var words = tokens.map { prose.string(prose.tokens[$0].span) }
    var dropped = 0
    func drop(_ count: Int) {
      words.removeFirst(count)
      dropped += count
    }
    if let first = words.first, openings.contains(first.lowercased()) { drop(1) }
    if words.count > 1, ["nous", "ich", "wir"].contains(words[0].lowercased()) { drop(1) }
    // "Was involved in migrating", "J'ai migré"
    if let first = words.first, auxiliaries.contains(TextFolding.key(first)) { drop(1) }
    guard let first = words.first else { return nil }
    let next = words.count > 1 ? words[1] : ""
    let small = next.lowercased()
    // "Used by three firms", "Adopted by all teams": what others do.
    // "Einführung von Kubernetes" is what was done, in a noun.
    if ["by", "von", "par", "por"].contains(small), !(small == "von" && isGermanNoun(first)),
      !(small == "par" && isDeedNoun(first, small))
    {
      return nil
    }
    // "Northshed is a firm that …": a name that ends as verbs do.
    if ["is", "was", "are", "were"].contains(small) { return nil }
    if VerbWords.weight(of: first) != nil || isDeedNoun(first, small) { return first }
    // "Re-architected", "Load-tested": what stands before the hyphen says how.
    let place = tokens[tokens.startIndex + dropped]
    let isHyphened =
      place + 2 < prose.tokens.count && prose.tokens[place + 1].folded == "-"
      && prose.adjoins(place, place + 1)
      && prose.adjoins(place + 1, place + 2)
    if isHyphened || prefixes.prefix(3).contains(first.lowercased()), prefixes.contains(first.lowercased()),
      VerbWords.weight(of: next) != nil
    {
      return "\(first)-\(next)"
    }
    // An adverb before the verb: "Actively maintained".
    if first.hasSuffix("ly"), VerbWords.weight(of: next) != nil { return next }
    return nil
  }

  private static let openings: WordSet = ["i", "we", "successfully", "also", "j'ai", "j’ai"]

  private static let auxiliaries: WordSet = ["was", "were", "been", "am", "ai", "avons", "habe", "haben"]

  private static let prefixes = [
    "re", "co", "pre", "reverse", "cross", "load", "fine", "hand", "pair", "peer", "right", "bulk", "stress",
    "smoke",
    "soft", "dual", "beta", "penetration", "performance", "unit", "code", "live", "ghost",
  ]

  /// Whether `word`, which stands before "von", is a noun that tells a deed ("Einführung", "Migration",
  /// "Aufbau") and no participle ("genutzt").
  private static func isGermanNoun(_ word: String) -> Bool {
    ["ung", "ion", "bau", "pflege"].contains { word.lowercased().hasSuffix($0) }
  }

  /// Whether `word` is a noun that tells a deed, by its ending and by `next`, which opens what it was done to:
  /// "Partitionierung der Tabelle", "Création d'une API", "Automation of the tests".
  private static func isDeedNoun(_ word: String, _ next: String) -> Bool {
    let key = TextFolding.key(word)
    if VerbWords.weight(ofNoun: word) != nil {
      return ["of", "and", "&"].contains(next) || opensFrench(next)
    }
    guard key.count >= 6, word.first?.isUppercase ?? false, !groups.contains(where: { key.hasSuffix($0) })
    else {
      return false
    }
    if key.hasSuffix("ung") { return germanObjects.contains(next) }
    if ["tion", "sion", "ment", "age"].contains(where: { key.hasSuffix($0) }) {
      return next == "of" || opensFrench(next) || key.hasSuffix("ation") && germanObjects.contains(next)
    }
    return false
  }

  /// Whether `word` opens what a French noun was done to: "de", "d'une", "l'API".
  private static func opensFrench(_ word: String) -> Bool {
    frenchObjects.contains(word) || ["d'", "d’", "l'", "l’"].contains { word.hasPrefix($0) }
  }

  private static let germanObjects: WordSet = [
    "von", "der", "des", "eines", "einer", "und", "neuer", "aller", "mehrerer", "einheitlicher", "interner",
    "vom",
    "zentraler", "sämtlicher", "zweier", "dreier", "bestehender",
  ]

  private static let frenchObjects: WordSet = ["de", "du", "des", "et", "par"]

  /// Nouns of the same endings that name bodies and things.
  private static let groups = [
    "abteilung", "stiftung", "versicherung", "regierung", "zeitung", "vereinigung", "section", "portion",
    "session",
    "version", "collection", "institution", "foundation", "association", "department", "government",
    "element",
    "document", "page", "image", "language", "village", "stage", "mission", "profession", "station",
    "percentage",
  ]

  /// "Tests eingeführt, wodurch …": German puts the participle at the end of its clause, before a remark in brackets.
  private static func germanParticiple(_ prose: Prose) -> String? {
    let clause = prose.tokens.prefix { token in
      token.kind == .word || token.kind == .number
        || ["-", "/", "(", ")", "%", "€", "."].contains(token.folded)
    }
    for end in [clause.firstIndex { $0.folded == "(" } ?? clause.endIndex, clause.endIndex] {
      let words = clause[..<end].reversed().drop { $0.folded == "." }
      if let last = words.first, last.kind == .word, words.count > 1,
        VerbWords.isGermanParticiple(TextFolding.key(last.folded))
      {
        return prose.string(last.span)
      }
    }
    return nil
  }
}
