/// What an interviewer asks next about an answer.
package struct FollowUp: Sendable, Equatable {
  /// What the answer lacks, the largest gap first.
  package enum Gap: String, Sendable, CaseIterable, Codable {
    /// A number that the claim or the answer itself contradicts.
    case contradiction
    /// No example at all.
    case noExample = "no-example"
    /// What was done, but not what came of it.
    case missingResult = "missing-result"
    /// What others did, or what one would do.
    case missingAction = "missing-action"
    /// A result without a number.
    case noNumber = "no-number"
    /// A number without the one before it.
    case noBaseline = "no-baseline"
    /// A number, and not how it was measured.
    case notMeasured = "not-measured"
    /// A part of the topic.
    case missingPart = "missing-part"
  }

  /// What the answer lacks.
  package let gap: Gap
  /// The part's id, for ``Gap/missingPart``.
  package let part: String?
  /// What is asked.
  package let text: String

  /// Creates a follow-up.
  package init(gap: Gap, part: String? = nil, text: String) {
    self.gap = gap
    self.part = part
    self.text = text
  }

  /// What tells follow-ups to one question apart: the gap, and the part where there is one.
  package var id: String { part.map { "\(gap.rawValue):\($0)" } ?? gap.rawValue }
}
