/// A change from one quantity to another, or by a stated amount.
package struct QuantityChange: Sendable, Equatable {
  /// Index into ``QuantityReport/quantities`` of the value before.
  package let from: Int
  /// Index into ``QuantityReport/quantities`` of the value after.
  package let to: Int
  /// From the first character that states the change to the last.
  package let span: Range<Int>
  /// After divided by before, in one unit; nil where the units cannot be compared or before is zero.
  package let factor: Double?
  /// `(factor - 1) × 100`, nil where ``factor`` is.
  package let percent: Double?

  /// Creates a change.
  package init(from: Int, to: Int, span: Range<Int>, factor: Double?, percent: Double?) {
    self.from = from
    self.to = to
    self.span = span
    self.factor = factor
    self.percent = percent
  }
}

/// A number that counts nothing: a date, a version, a port, a product name.
package struct IgnoredNumber: Sendable, Equatable {
  /// Unicode-scalar offsets.
  package let span: Range<Int>
  /// The text of ``span``.
  package let text: String
  /// Why it is no quantity, in a few words ("a version", "a year", "part of a product name").
  package let reason: String

  /// Creates an ignored number.
  package init(span: Range<Int>, text: String, reason: String) {
    self.span = span
    self.text = text
    self.reason = reason
  }
}

/// Everything numeric in one text, in reading order.
package struct QuantityReport: Sendable, Equatable {
  /// The quantities, by where they stand.
  package let quantities: [Quantity]
  /// Which quantities are the before and after of one change.
  package let changes: [QuantityChange]
  /// Numbers that are no quantities, and why.
  package let ignored: [IgnoredNumber]

  /// Creates a report.
  package init(
    quantities: [Quantity] = [], changes: [QuantityChange] = [], ignored: [IgnoredNumber] = []
  ) {
    self.quantities = quantities
    self.changes = changes
    self.ignored = ignored
  }
}
