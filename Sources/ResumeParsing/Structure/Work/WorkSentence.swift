/// Tells a sentence about work from a header, for resumes whose bullets were lost on the way.
enum WorkSentence {
  /// Whether `text` reads as a sentence that says what was done or what something is.
  static func matches(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    if TextFolding.isCJK(text) { return isCJKSentence(text) }
    guard words.count >= 4, let first = words.first, let last = words.last else { return false }
    if text.contains(" | ") || text.contains(" · ") || text.contains(" • ") { return false }
    if words.count >= 14 { return true }
    // "U.K." ends no sentence.
    if last.hasSuffix("."), words.count >= 6, last.count > 3, !isAbbreviation(last),
      !OrganisationWords.isLegalForm(String(last))
    {
      return true
    }
    if startsWithVerb(String(first)) && !opensWithTitle(text) || isGermanDeed(words)
      || RussianDeeds.tells(words)
    {
      return true
    }
    // A run of small words between longer ones is prose; names and titles have few.
    let small = words.filter { word in word.unicodeScalars.first.map { $0.properties.isLowercase } ?? false }
      .count
    return words.count >= 8 && small * 2 >= words.count
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    let letters = word.split(separator: ".")
    return letters.count >= 2 && letters.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isLetter) }
  }

  /// "Design Engineer, Larkspur Freight": a title of a job that begins with a verb, before what parts it from the rest.
  private static func opensWithTitle(_ text: String) -> Bool {
    let ends = [", ", " at ", " – ", " — ", " - "].compactMap { text.firstRange(of: $0)?.lowerBound }
    guard let end = ends.min() else { return false }
    let words = text[..<end].split(separator: " ")
    return (2...6).contains(words.count) && JobTitleWords.score(String(text[..<end])) >= 2
      && words.allSatisfy {
        ["and", "of", "&"].contains($0) || $0.unicodeScalars.first?.properties.isUppercase ?? false
      }
  }

  /// "Auslegung von Wälzlagern für Windkraftanlagen": German tells deeds in nouns, with what was done behind them.
  private static func isGermanDeed(_ words: [Substring]) -> Bool {
    guard words.count >= 5, let first = words.first, first.count >= 7,
      ["von", "der", "des", "eines", "einer", "neuer", "aller", "mehrerer"].contains(words[1])
    else { return false }
    let key = TextFolding.key(String(first))
    return key.hasSuffix("ung")
      && ![
        "abteilung", "stiftung", "verwaltung", "ausbildung", "sammlung", "versicherung", "regierung",
        "zeitung", "vereinigung",
      ]
      .contains { key.hasSuffix($0) }
  }

  /// Whether `word`, at the start of a line, is a verb of work: "Built", "Led", "Optimized", "Conçu".
  static func startsWithVerb(_ word: String) -> Bool {
    let key = TextFolding.key(word)
    guard key.count >= 3 else { return false }
    if notVerbs.contains(key) { return false }
    if verbs.contains(key) { return true }
    // "Tumbleweed", "Lockspeed" are names.
    if key.hasSuffix("ed"), key.count >= 5, !key.hasSuffix("eed") || eedVerbs.contains(key) { return true }
    // French participles keep their accent in print: "Réduit" is listed, "Migré", "Automatisé" end in é.
    return word.hasSuffix("é") && key.count >= 5
  }

  private static func isCJKSentence(_ text: String) -> Bool {
    let count = text.unicodeScalars.count
    if count >= 8, ChineseDeeds.tells(text) { return true }
    guard count >= 12 else { return false }
    let trimmed = TextFolding.trimmed(text, of: ".。")
    if text.hasSuffix("。") { return true }
    let endings = [
      "다", "함", "음", "임", "됨", "냄", "줄임", "개선", "단축", "획득", "구현", "개발", "적용", "구축", "ました", "した", "実現", "改善",
      "短縮", "構築", "です",
    ]
    if count >= 16, endings.contains(where: { trimmed.hasSuffix($0) }) { return true }
    return count >= 40
  }

  private static let eedVerbs: WordSet = [
    "agreed", "freed", "guaranteed", "decreed", "refereed", "seed", "exceed", "proceed",
  ]

  private static let notVerbs: WordSet = [
    "united", "allied", "applied", "advanced", "certified", "limited", "integrated", "associated",
    "federated",
    "embedded", "distributed", "red", "unlimited", "registered", "licensed", "kindred", "sacred", "biomed",
    "speed",
    "fred", "alfred", "societe", "universite", "liberte", "cafe", "related", "based",
  ]

  private static let verbs: WordSet = [
    "built", "led", "lead", "wrote", "ran", "cut", "made", "grew", "drove", "set", "took", "won", "held",
    "taught",
    "brought", "shrunk", "split", "spun", "oversaw", "rebuilt", "rewrote", "kept", "gave", "found", "sped",
    "sold",
    "chose", "fought", "got", "put", "saw", "sent", "spoke", "spent", "understood", "undertook", "began",
    "became",
    "arose", "broke", "caught", "dealt", "dug", "fixed", "helped", "hired", "owned", "shipped", "used",
    "build",
    "create", "develop", "design", "implement", "maintain", "manage", "write", "lead", "assist", "support",
    "analyze",
    "communicate", "collaborate", "ensure", "assess", "provide", "conduct", "coordinate", "deliver",
    "improve",
    "optimize", "reduce", "migrate", "deploy", "monitor", "test", "work", "working", "responsible",
    "building",
    "developing", "designing", "leading", "managing", "creating", "implementing", "writing", "maintaining",
    // French, German, Spanish
    "concu", "reduit", "mis", "conduit", "construit", "ecrit", "refait", "maintenu", "fait", "introduit",
    "produit",
    "suivi", "obtenu", "concevoir", "realisation", "developpement", "conception", "participation",
    "entwicklung",
    "konzeption", "einfuhrung", "aufbau", "umsetzung", "betreuung", "leitung", "implementierung",
    "optimierung",
    "durchfuhrung", "ablosung", "reduzierung", "pflege", "erstellung", "einrichtung", "entwickelt",
    "eingefuhrt", "aufgebaut", "geleitet", "reduziert", "migriert", "optimiert", "automatisiert",
    "implementiert", "konzipiert", "betreut", "erstellt", "umgesetzt", "abgelost", "refonte", "encadrement",
    "amelioration", "automatisation", "verantwortlich", "migration", "desarrolle", "disene", "implemente",
    "lidere", "reduje",
    "cree",
    "desarrollo", "diseno", "implementacion", "mejora", "reduccion", "optimice", "migre", "automatice",
  ]
}
