import Prose
import Quantities

/// The words around a figure that belong to it when it is named alone, and those that do not.
enum FigureWords {
  /// The words before `quantity` that make it a bound, with a space behind them: “below ”, “up to ”; empty without.
  static func bound(before quantity: Quantity, _ prose: Prose) -> String {
    let before = words(before: quantity, prose, atMost: 2)
    guard let last = before.last, !prose.string(quantity.span).contains("+") else { return "" }
    let pair = before.count == 2 ? before[0].folded + " " + last.folded : ""
    let start: Int
    if pairs.contains(pair) {
      start = before[0].span.lowerBound
    } else if singles.contains(last.folded),
      !(last.folded == "over"
        && (quantity.kind == .duration || quantity.kind == .count && quantity.value < 10))
    {
      // “over three years” and “over three channels” are no bounds.
      start = last.span.lowerBound
    } else {
      return ""
    }
    return OneLine(prose.string(start..<last.span.upperBound)).text.lowercased() + " "
  }

  /// “team of seven”, for a number that stands behind such a word; nil elsewhere.
  static func group(of quantity: Quantity, _ prose: Prose) -> String? {
    let before = words(before: quantity, prose, atMost: 2)
    guard before.count == 2, groups.contains(before[0].folded),
      ["of", "von", "de"].contains(before[1].folded)
    else { return nil }
    return OneLine(prose.string(before[0].span.lowerBound..<quantity.span.upperBound)).text
  }

  /// Whether `word` behind a number opens something else than what is counted.
  static func endsPhrase(_ word: String) -> Bool { stops.contains(word) || isVerb(word) }

  /// Whether `word` behind a number is a verb, whatever else it may be.
  static func isVerb(_ word: String) -> Bool { verbs.contains(word) }

  /// Whether what is counted is left out behind `quantity`, since a clause follows: “a team of 5 managing its entry”.
  static func isBeforeClause(_ quantity: Quantity, _ prose: Prose) -> Bool {
    let next = prose.tokens.drop { $0.span.lowerBound < quantity.span.upperBound }.prefix(2).map(\.folded)
    return next.count == 2 && next[0].hasSuffix("ing") && next[0].utf8.count > 5
      && ["its", "the", "a", "an", "our", "their", "with", "for", "in", "on", "to", "across", "every"]
        .contains(next[1])
  }

  /// Whether `figure` counts spans of time or lines of text, which are no things: “drei Wochenenden”, “11,000 lines”.
  static func countsNothing(_ figure: String?) -> Bool {
    guard let last = figure?.lowercased().split(separator: " ").last else { return false }
    return last == "lines" || times.contains(where: last.hasPrefix)
  }

  private static let times = [
    "weekend", "wochenende", "shift", "schicht", "evening", "morning", "season", "summer", "semester", "term",
    "night",
  ]

  private static func words(before quantity: Quantity, _ prose: Prose, atMost count: Int) -> [Token] {
    // The tokens are in order, so the number's place is found by halving.
    var low = 0
    var high = prose.tokens.count
    while low < high {
      let middle = low + (high - low) / 2
      if prose.tokens[middle].span.lowerBound < quantity.span.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Array(prose.tokens[..<low].suffix(count))
  }

  private static let singles: Set<String> = [
    "below", "under", "over", "above", "within", "unter", "über", "binnen",
  ]
  private static let pairs: Set<String> = [
    "up to", "fewer than", "less than", "more than", "at least", "at most", "no more", "mehr als",
    "weniger als",
    "bis zu", "plus de", "moins de", "más de", "menos de", "mais de", "più di", "meno di",
  ]
  private static let groups: Set<String> = [
    "team", "group", "department", "squad", "crew", "staff", "équipe", "equipo", "equipe", "gruppe",
  ]
  private static let verbs: Set<String> = ["leaves", "runs", "takes", "makes", "keeps", "lets", "gives"]

  private static let stops: Set<String> = [
    "to", "in", "by", "for", "with", "and", "or", "per", "from", "at", "on", "that", "which", "who", "using",
    "across", "while", "over", "under", "into", "as", "of", "within", "during", "through", "via", "after",
    "before",
    "up", "down", "is", "are", "was", "were", "has", "have", "a", "an", "the", "every", "each", "without",
    "bis", "und", "oder", "von", "auf", "aus", "mit", "für", "im", "am", "an", "bei", "zu", "zum", "zur",
    "nach",
    "durch", "sowie", "der", "die", "das", "den", "dem", "des", "et", "ou", "pour", "avec", "dans", "sur",
    "sous",
    "à", "au", "aux", "en", "y", "con", "para", "por", "com", "em", "na", "no", "oraz",
  ]
}
