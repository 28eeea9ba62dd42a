/// One thing that an answer is held to: a value, so that the check, `starling explain`, the documentation and the
/// catalogue test all speak of the same rule.
package struct AnswerRule: Sendable {
  /// The rule's id, as findings name it ("result-without-number").
  package let id: String
  /// What the rule looks for, one sentence.
  package let summary: String
  /// Why it matters to an interviewer.
  package let why: String
  /// Where the rule comes from.
  package let source: String
  /// The question that both examples answer, for rules that look at it.
  package let question: String?
  /// The resume's line that both examples speak of, for rules that look at it.
  package let claim: String?
  /// An answer that trips it.
  package let trips: String
  /// An answer, as near as can be, that does not.
  package let passes: String
  /// Finds what is the matter with an answer.
  package let check: @Sendable (AnswerFacts) -> [Finding]

  /// Creates a rule.
  package init(
    id: String, summary: String, why: String, source: String, question: String? = nil, claim: String? = nil,
    trips: String, passes: String, check: @escaping @Sendable (AnswerFacts) -> [Finding]
  ) {
    self.id = id
    self.summary = summary
    self.why = why
    self.source = source
    self.question = question
    self.claim = claim
    self.trips = trips
    self.passes = passes
    self.check = check
  }
}
