/// Tells a sentence about an organisation from one about work there: "Northgate is a small firm that sells tents".
enum OrganisationProse {
  /// Whether `text` says what the organisation `name` is, and nothing of the writer.
  static func describes(_ name: String, _ text: String) -> Bool {
    if TextFolding.isCJK(text) { return eastAsian.contains { text.contains($0) } && !isOfWriter(text) }
    guard let kind = kindBegin(name, text) else { return false }
    let words = TextFolding.words(text)
    // "A site for a bank" is no bank: what it is stands before what follows its noun.
    var noun = words[kind...].drop { articles.contains($0) || $0 == "of" }
    noun = noun.prefix { !ends.contains($0) }
    return noun.prefix(8).contains { kinds.contains($0.hasSuffix("s") ? String($0.dropLast()) : $0) }
      && !isOfWriter(text)
  }

  /// The place in the words of `text` from which on they say what the subject is; nil where the subject is another one.
  private static func kindBegin(_ name: String, _ text: String) -> Int? {
    let words = TextFolding.words(String(text.prefix(120)))
    guard words.count >= 4 else { return nil }
    if ["a", "an", "eine", "une"].contains(words[0]) { return 1 }
    // "Small maker of measuring devices"
    if let kind = words.prefix(4).firstIndex(where: { kinds.contains($0) }), kind > 0, kind + 1 < words.count,
      ["of", "for", "that", "which", "in", "with"].contains(words[kind + 1])
    {
      return 0
    }
    var at = 0
    if words[0] == "it" {
      at = 1
    } else if ["the", "this", "die", "das"].contains(words[0]), kinds.contains(words[1]) {
      at = 2
    } else if let first = TextFolding.words(name).first(where: { $0 != "the" }), first.count >= 3,
      let place = words.prefix(2).firstIndex(of: first)
    {
      at = place + 1
      // The rest of the name, and its legal form.
      while at < min(words.count, place + 7), !copulas.contains(words[at]) { at += 1 }
    } else {
      return nil
    }
    guard at + 1 < words.count, copulas.contains(words[at]), articles.contains(words[at + 1]) else {
      return nil
    }
    return at + 1
  }

  /// Whether the writer appears in `text`, or a later sentence of it opens with a verb of work.
  private static func isOfWriter(_ text: String) -> Bool {
    if TextFolding.isCJK(text) { return VerbWords.ending(of: text) != nil || ChineseDeeds.tells(text) }
    if TextFolding.words(text).contains(where: firstPersons.contains) { return true }
    var isOpen = false
    for word in TextFolding.blankSeparated(text) {
      if isOpen, VerbWords.weight(of: String(word)) != nil { return true }
      isOpen = word.hasSuffix(".") || word.hasSuffix(";") || word.hasSuffix(":")
    }
    return false
  }

  private static let copulas: WordSet = ["is", "was", "ist", "war", "est", "es"]

  private static let articles: WordSet = [
    "a", "an", "one", "the", "among", "top", "ein", "eine", "einer", "un", "une", "una",
  ]

  private static let ends: WordSet = [
    "for", "that", "which", "who", "of", "to", "with", "in", "on", "by", "at", "from", "and", "fur", "die",
    "der",
    "das", "mit", "aus", "pour", "qui", "de", "que", "con", "written", "built",
  ]

  private static let firstPersons: WordSet = [
    "i", "my", "me", "we", "our", "ich", "wir", "mein", "meine", "je", "nous", "yo",
  ]

  /// What organisations are.
  private static let kinds: WordSet = [
    "company", "firm", "agency", "startup", "provider", "bank", "consultancy", "manufacturer", "retailer",
    "organisation", "organization", "nonprofit", "charity", "subsidiary", "maker", "supplier", "vendor",
    "publisher", "insurer", "employer", "cooperative", "unternehmen", "firma", "anbieter", "hersteller",
    "agentur", "konzern", "dienstleister", "entreprise", "societe", "agence", "editeur", "cabinet", "empresa",
    "compania", "agencia", "consultora",
  ]

  private static let eastAsian = ["회사입니다", "기업입니다", "是一家", "会社です", "企業です"]
}
