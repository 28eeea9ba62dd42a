/// Fills a template's slots with a claim's words.
enum QuestionText {
  /// The longest question, in characters.
  static let longest = 320
  /// The longest `{claim_short}`, in characters.
  static let longestShortClaim = 140

  /// The text of `template` about the claim of `facts`, with `mechanism` and `technology` for their slots; nil where
  /// a slot cannot be filled or the text gets too long. `lead` chooses among the ways to remind of the claim.
  static func fill(
    _ template: QuestionTemplate, facts: ClaimFacts?, mechanism: String?, technology: String?, lead: Int
  ) -> String? {
    guard let facts else {
      guard template.text.slots.isEmpty else { return nil }
      return template.text.source
    }
    for limit in [longestShortClaim, 110, 90, 60, 40] {
      guard
        let text = fill(
          template.text, facts: facts, mechanism: mechanism, technology: technology, lead: lead,
          shortClaim: limit)
      else { return nil }
      if text.unicodeScalars.count <= longest { return text }
    }
    return nil
  }

  private static func fill(
    _ template: SlottedText, facts: ClaimFacts, mechanism: String?, technology: String?, lead: Int,
    shortClaim: Int
  ) -> String? {
    var pieces = template.pieces
    if facts.verbPhrase == nil, pieces.contains(.slot(.verbPhrase)) {
      guard let quoted = quotingInstead(pieces) else { return nil }
      pieces = quoted
    }
    var text = ""
    if !template.slots.contains(where: \.namesClaim) {
      text = lead == 0 ? "Your resume says “" : "You write: “"
      text += facts.shortQuote(shortClaim) + "”. "
    }
    for piece in pieces {
      switch piece {
      case .text(let run): text += run
      case .slot(let slot):
        guard let value = value(of: slot, facts, mechanism, technology, shortClaim), !value.isEmpty else {
          return nil
        }
        let isBeginning = text.isEmpty || [". ", "? ", "! "].contains { text.hasSuffix($0) }
        let isName = slot != .mechanism && slot != .verbPhrase
        append(isBeginning && !isName ? capitalised(value) : value, to: &text)
      }
    }
    return text
  }

  private static func value(
    of slot: Slot, _ facts: ClaimFacts, _ mechanism: String?, _ technology: String?, _ shortClaim: Int
  ) -> String? {
    switch slot {
    case .claim: shortClaim == longestShortClaim ? facts.quote : facts.shortQuote(shortClaim * 2)
    case .claimShort: facts.shortQuote(shortClaim)
    case .verbPhrase: facts.verbPhrase
    case .before: facts.before
    case .after: facts.after
    case .number: facts.number
    case .percent: facts.percent
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
