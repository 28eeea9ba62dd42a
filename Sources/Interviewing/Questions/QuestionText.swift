/// Fills a template's slots with a claim's words.
enum QuestionText {
  /// The longest question, in characters.
  static let longest = 320
  /// The longest `{claim_short}`, in characters.
  static let longestShortClaim = 140

  /// The text of `template` about the claim of `facts`, with `mechanism` and `technology` for their slots; nil where
  /// a slot cannot be filled or the text gets too long. `lead` chooses among the ways to remind of the claim, of whose
  /// sentences the one with `focus` is quoted.
  static func fill(
    _ template: QuestionTemplate, facts: ClaimFacts?, mechanism: String?, technology: String?,
    focus: String? = nil, lead: Int
  ) -> String? {
    guard let facts else {
      guard template.text.slots.isEmpty else { return nil }
      return template.text.source
    }
    for limit in [longestShortClaim, 110, 90, 60, 40] {
      guard
        let text = fill(
          template.text, facts: facts, mechanism: mechanism, technology: technology,
          focus: focus, lead: lead, shortClaim: limit)
      else { return nil }
      if text.unicodeScalars.count <= longest { return text }
    }
    return nil
  }

  private static func fill(
    _ template: SlottedText, facts: ClaimFacts, mechanism: String?, technology: String?, focus: String?,
    lead: Int, shortClaim: Int
  ) -> String? {
    var pieces = template.pieces
    if facts.verbPhrase == nil, pieces.contains(.slot(.verbPhrase)) {
      guard let quoted = quotingInstead(pieces) else { return nil }
      pieces = quoted
    }
    var text = ""
    let isBare = facts.figures.isBareChange
    if !template.slots.contains(where: { $0.namesClaim && !(isBare && ($0 == .before || $0 == .after)) }) {
      text = lead == 0 ? "Your resume says “" : "You write: “"
      text += facts.line.shortKeepingFigures(shortClaim, around: focus) + "”. "
    }
    for piece in pieces {
      switch piece {
      case .text(let run): text += run
      case .slot(let slot):
        guard let value = value(of: slot, facts, mechanism, technology, focus, shortClaim),
          !value.isEmpty
        else {
          return nil
        }
        let isBeginning = text.isEmpty || [". ", "? ", "! "].contains { text.hasSuffix($0) }
        let isName = slot == .technology || slot == .organisation || slot == .position
        if slot.isFigure && isForeign(value) || slot == .position && facts.isPositionForeign, text.last != "“"
        {
          // Words of another language stand between quotation marks.
          append("“\(value)”", to: &text)
        } else {
          append(isBeginning && !isName ? capitalised(value) : value, to: &text)
        }
      }
    }
    return text
  }

  private static func value(
    of slot: Slot, _ facts: ClaimFacts, _ mechanism: String?, _ technology: String?, _ focus: String?,
    _ shortClaim: Int
  ) -> String? {
    switch slot {
    case .claim:
      shortClaim == longestShortClaim
        ? facts.line.quote : facts.line.shortKeepingFigures(shortClaim * 2, around: focus)
    case .claimShort: facts.line.shortKeepingFigures(shortClaim, around: focus)
    case .verbPhrase: facts.verbPhrase
    case .before: facts.figures.change?.before
    case .after: facts.figures.change?.after
    case .number: facts.figures.number
    case .scope: facts.figures.scope
    case .percent: facts.figures.percent
    case .mechanism: mechanism
    case .technology: technology
    case .organisation: facts.organisation
    case .position: facts.position
    }
  }

  /// “that you {verb_phrase}” as a quotation of the claim, for claims that cannot follow “you”.
  private static func quotingInstead(_ pieces: [SlottedText.Piece]) -> [SlottedText.Piece]? {
    var result: [SlottedText.Piece] = []
    for piece in pieces {
      guard piece == .slot(.verbPhrase) else {
        result.append(piece)
        continue
      }
      guard case .text(let before)? = result.last, before.hasSuffix("that you ") else { return nil }
      result[result.count - 1] = .text(before.dropLast("that you ".count) + "“")
      result.append(.slot(.claimShort))
      result.append(.text("”"))
    }
    return result
  }

  /// Adds `value`, with the article before it as the value wants it.
  private static func append(_ value: String, to text: inout String) {
    for (article, beginning) in [(" a ", Article.Beginning.vowel), (" an ", .consonant)] {
      let isAtStart = text.lowercased() == article.dropFirst()
      guard text.hasSuffix(article) || isAtStart, Article.beginning(of: firstWord(value)) == beginning else {
        continue
      }
      text = String(text.dropLast(article.count - 1))
      text += beginning == .vowel ? "an " : "a "
      if isAtStart { text = capitalised(text) }
      break
    }
    text += value
  }

  /// Whether a figure has words that are not English: “4시간”, “11 par trimestre”.
  private static func isForeign(_ figure: String) -> Bool {
    figure.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value > 0xBF }
      || figure.split(separator: " ").contains { foreignWords.contains($0.lowercased()) }
  }

  private static let foreignWords: Set<String> = [
    "par", "pro", "de", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans",
    "secondes",
    "fois", "stunde", "stunden", "tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten",
    "sekunden",
    "minuten", "mal", "millionen", "milliards",
  ]

  /// The first run of letters or digits of `text`.
  static func firstWord(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
    return String(String.UnicodeScalarView(scalars.prefix { $0 != " " && $0 != "," }))
  }

  private static func capitalised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.titlecaseMapping
      + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
  }
}
