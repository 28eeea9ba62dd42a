/// One thing that a resume's line is held to: a value, so that the review, the documentation and the catalogue test
/// speak of the same rule.
package struct LineRule: Sendable {
  /// What a rule found: the matter, and what to do.
  struct Match: Sendable {
    var message: String
    var fix: String
  }

  /// The rule's id, as findings name it ("no-number").
  package let id: String
  /// What the rule looks for, one sentence.
  package let summary: String
  /// Why it matters to a reader of resumes.
  package let why: String
  /// A line that trips it.
  package let trips: String
  /// A line, as near as can be, that does not.
  package let passes: String
  /// Finds what is the matter with a line; nil for nothing.
  let check: @Sendable (LineFacts) -> Match?
}

/// All rules about lines, the costliest first: findings come in this order.
package enum LineRuleCatalog {
  /// Where the rules come from.
  package static let source =
    "The role's guide, What hiring managers check first: weak phrasing becomes what changed, by how much, under what load."

  /// The rules.
  package static let rules: [LineRule] = [
    .dutyInsteadOfChange, .noNumber, .numberWithoutBaseline, .scaleWithoutFigure, .mechanismNotNamed,
    .passive,
    .firstPerson, .fillerAdjectives, .twoClaims, .tooLong,
  ]
}
