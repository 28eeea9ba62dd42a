/// A share of a number of cases, with Wilson's interval (Wilson 1927).
package struct Proportion: Sendable, Equatable {
  /// Cases in which it held.
  package let count: Int
  /// All cases.
  package let total: Int

  /// Creates a proportion.
  package init(count: Int, total: Int) {
    self.count = count
    self.total = total
  }

  /// The 95 % interval of the share, 0 to 1; nil without cases.
  package var interval: (low: Double, high: Double)? {
    guard total > 0 else { return nil }
    let z = 1.959963984540054
    let n = Double(total)
    let share = Double(count) / n
    let center = (share + z * z / (2 * n)) / (1 + z * z / n)
    let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
    return (max(0, center - spread), min(1, center + spread))
  }
}
