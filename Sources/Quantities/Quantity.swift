/// A number that measures or counts something, as engineers write it in a resume or say it in an answer.
package struct Quantity: Sendable, Equatable {
  /// What is measured.
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case percent, uptime, multiplier, duration, percentile, rate, size, money, count, other
  }

  /// What the number does in its sentence.
  package enum Role: String, Sendable, CaseIterable, Codable {
    /// The value before a change.
    case baseline
    /// The value after a change, or a stated result.
    case outcome
    /// How much something changed by ("by 40 %", "3x").
    case change
    /// A promise or goal (SLO, deadline, "had to stay under").
    case target
    /// How much there was to carry: traffic, users, rows, services, people.
    case load
    /// Anything else: tenure, cadence, configuration, enumeration.
    case context
  }

  /// Unicode-scalar offsets: number, scale letter, currency sign, attached unit and rate tail; neither the
  /// approximator before it nor the counted noun after it.
  package let span: Range<Int>
  /// The text of ``span``.
  package let text: String
  /// What is measured.
  package let kind: Kind
  /// The value in the unit as written, scale words expanded ("1.2 s" is 1.2, "3K" is 3,000).
  package let value: Double
  /// The upper end of a range, in the same unit.
  package let upperValue: Double?
  /// Canonical unit: `ms`, `s`, `min`, `hour`, `day`, `week`, `month`, `year`, `%`, `x`, `MB`, `USD`,
  /// `request/s`, or the counted noun in the singular; empty where there is none.
  package let unit: String
  /// Whether the writer hedged the number ("about", "~", "over", a trailing "+").
  package let isApproximate: Bool
  /// What the number does in its sentence.
  package let role: Role
  /// False for tenure, cadence, rhetorical counts, page counts and percentile names.
  package let isMetric: Bool

  /// Creates a quantity.
  package init(
    span: Range<Int>, text: String, kind: Kind, value: Double, upperValue: Double? = nil, unit: String,
    isApproximate: Bool = false, role: Role = .context, isMetric: Bool
  ) {
    self.span = span
    self.text = text
    self.kind = kind
    self.value = value
    self.upperValue = upperValue
    self.unit = unit
    self.isApproximate = isApproximate
    self.role = role
    self.isMetric = isMetric
  }
}
