import Prose
import Quantities

/// Tells whether a claim sets its figure beside the one that it took the place of: "25 minutes instead of 5 hours".
///
/// In an answer such a pair may be an alternative that was thought of; a line of a resume says by it what was
/// different before. It is no change of ``QuantityReport``, whose ends are a value before and the value after.
package enum FigureContrast {
  /// Whether two figures of one kind stand in `prose` with "instead of" or "rather than" between them. One pass over
  /// the tokens.
  package static func stands(in prose: Prose, _ report: QuantityReport) -> Bool {
    let tokens = prose.tokens
    let figures = report.quantities.filter { $0.kind != .percentile }
    var next = 0
    for at in tokens.indices.dropLast() where opens(tokens, at) {
      while next < figures.count, figures[next].span.lowerBound < tokens[at].span.lowerBound { next += 1 }
      guard next < figures.count else { return false }
      guard next > 0 else { continue }
      let (one, two) = (figures[next - 1], figures[next])
      if one.isMetric, one.kind == two.kind, one.kind != .count || one.unit == two.unit,
        areSetApart(one, two, tokens, at), !isChosen(one, tokens, at)
      {
        return true
      }
    }
    return false
  }

  private static func opens(_ tokens: [Token], _ at: Int) -> Bool {
    switch (tokens[at].folded, tokens[at + 1].folded) {
    case ("instead", "of"), ("rather", "than"): true
    default: false
    }
  }

  /// Whether a few words of one clause at most stand before the two words at `at`, and small ones alone behind them.
  private static func areSetApart(_ one: Quantity, _ two: Quantity, _ tokens: [Token], _ at: Int) -> Bool {
    let before = tokens[max(0, at - 7)..<at].drop { $0.span.lowerBound < one.span.upperBound }
    guard at <= 7 || before.count < 7, !before.contains(where: { [".", ";"].contains($0.folded) }) else {
      return false
    }
    return tokens[(at + 2)...].lazy.prefix { $0.span.upperBound <= two.span.lowerBound }
      .allSatisfy { small.contains($0.folded) }
  }

  /// "Chose a limit of 30 s rather than 5 minutes": two values to choose from, of which neither was measured.
  private static func isChosen(_ one: Quantity, _ tokens: [Token], _ at: Int) -> Bool {
    tokens[max(0, at - 16)..<at].contains {
      $0.span.upperBound <= one.span.lowerBound && choices.contains($0.folded)
    }
  }

  private static let small: WordSet = [
    "the", "a", "an", "about", "around", "up", "to", "over", "almost", "nearly", "usual", "former",
    "previous",
    "more", "than", "~", "some", "roughly", "approximately",
  ]

  private static let choices: WordSet = [
    "chose", "chosen", "choosing", "picked", "picking", "preferred", "decided", "proposed", "planned",
    "recommended", "suggested",
  ]
}
