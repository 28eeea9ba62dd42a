/// One thing that a rule has to say about an answer.
package struct Finding: Sendable, Equatable {
  /// How much it matters.
  package enum Severity: String, Sendable, CaseIterable, Codable {
    /// Worth knowing; costs nothing.
    case note
    /// Costs points.
    case warning
    /// Sinks the answer.
    case error
  }

  /// The rule's id ("result-without-baseline").
  package let rule: String
  /// How much it matters.
  package let severity: Severity
  /// The words it is about; nil where the text as a whole earns it.
  package let span: Range<Int>?
  /// What is the matter, one sentence.
  package let message: String
  /// What to do about it, one sentence.
  package let fix: String

  /// Creates a finding.
  package init(rule: String, severity: Severity, span: Range<Int>?, message: String, fix: String) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.message = message
    self.fix = fix
  }
}
