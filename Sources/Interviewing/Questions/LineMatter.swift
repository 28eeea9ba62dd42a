import Prose
import Quantities
import ResumeParsing

/// What a line is about, where that is no system that somebody runs; `words` are its folded tokens.
enum LineMatter {
  /// Whether the line is of tests, papers, patents, talks with people or of looking into something.
  static func isPaper(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if first == "co" { return words.starts(with: ["co", "-", "authored"]) }
    if lookings.contains(first) { return true }
    // "NeurIPS workshop paper on sparse attention"
    if zip(words.prefix(6), words.dropFirst()).contains(where: {
      works.contains($0) && ["on", "about"].contains($1)
    }) {
      return true
    }
    return writings.contains(first)
      && (words.dropFirst().prefix(4).contains(where: papers.contains)
        // "Wrote an 8-page paper"
        // "Wrote the internal style guide for tides"
        || words.dropFirst().prefix(6).contains { ["paper", "guide"].contains($0) })
  }

  /// Whether the line is of the figures of a shop or a department, without a technology or mechanism: "Grew revenue
  /// by 28%".
  static func isBusiness(_ words: [String], _ claim: Claim) -> Bool {
    claim.technologies.isEmpty && claim.mechanisms.isEmpty
      && words.dropFirst().prefix(3).contains(where: businessNouns.contains)
  }

  /// Whether the number was found out rather than brought about: "surfacing a 12% margin gap".
  static func isFinding(_ quantity: Quantity, _ prose: Prose) -> Bool {
    let before = prose.tokens.prefix { $0.span.lowerBound < quantity.span.lowerBound }
    return before.suffix(4).contains { token in findings.contains(where: token.folded.hasPrefix) }
  }

  private static let lookings: Set<String> = [
    "explored", "explore", "researched", "studied", "surveyed", "filed", "invited", "authored", "communicate",
    "communicated", "assess", "assessed", "advised",
  ]
  private static let writings: Set<String> = [
    "wrote", "write", "added", "published", "drafted", "documented",
  ]
  private static let papers: Set<String> = [
    "test", "tests", "paper", "papers", "article", "articles", "documentation", "guide", "guides", "patent",
  ]
  private static let works: Set<String> = [
    "paper", "papers", "poster", "article", "patent", "thesis", "talk",
  ]
  private static let businessNouns: Set<String> = [
    "revenue", "sales", "profit", "profits", "turnover", "margin", "margins", "waste", "inventory",
    "overtime",
    "food", "shifts", "staffing", "attrition", "churn", "hiring", "hire",
  ]
  private static let findings = [
    "surfac", "reveal", "uncover", "expos", "identif", "discover", "detect", "spott", "found",
  ]
}
