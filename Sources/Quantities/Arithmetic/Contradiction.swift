/// A change whose two ends do not give the percentage or factor that the same sentence states for it.
package struct StatedChangeContradiction: Sendable, Equatable {
  /// What disagrees.
  package enum Reason: String, Sendable, CaseIterable {
    /// "from 1.2 s to 180 ms, a 40 % cut": the percentage is not the change's.
    case percentDisagrees
    /// "from 400 to 800 req/s, 5x the throughput": the factor is not the change's.
    case factorDisagrees
  }

  /// What disagrees.
  package let reason: Reason
  /// Index into ``QuantityReport/changes``.
  package let change: Int
  /// Index into ``QuantityReport/quantities`` of the stated percentage or factor.
  package let statement: Int
  /// The percentage or factor as stated.
  package let stated: Double
  /// What the two ends give, in the statement's terms: percent of change without sign, or after divided by before
  /// (before divided by after where that is the larger).
  package let actual: Double
  /// Unicode-scalar offsets from the first of change and statement to the end of the other.
  package let span: Range<Int>
}

/// A change in an answer that shares one end with a change in the claim it explains, but not the other.
package struct ClaimContradiction: Sendable, Equatable {
  /// Which end differs.
  package enum Reason: String, Sendable, CaseIterable {
    /// The value before differs, the value after is the same.
    case baselineDiffers
    /// The value after differs, the value before is the same.
    case outcomeDiffers
  }

  /// Which end differs.
  package let reason: Reason
  /// Index into the claim's ``QuantityReport/changes``.
  package let claimChange: Int
  /// Index into the answer's ``QuantityReport/changes``.
  package let answerChange: Int
  /// The value that the claim gives.
  package let claimed: Quantity
  /// The value that the answer gives instead; its span indexes the answer.
  package let answered: Quantity
}
