/// The Mann–Kendall test for a trend (Mann 1945, Kendall 1975), with correction for ties.
package struct MannKendall: Sendable, Equatable {
  /// Pairs that rise less pairs that fall.
  package let s: Int
  /// Variance of ``s`` without a trend.
  package let variance: Double
  /// Standardised ``s``, with correction for continuity.
  package let z: Double
  /// Two-sided p by the normal approximation.
  package let normalP: Double
  /// Two-sided p by all orders of the values; nil above ``exactLimit`` values.
  package let exactP: Double?

  /// Up to so many values, p is exact.
  package static let exactLimit = 8

  /// p, exact where it can be had.
  package var p: Double { exactP ?? normalP }

  /// Tests `values` in their order.
  package init(_ values: [Double]) {
    s = Self.s(values)
    let n = Double(values.count)
    let ties = Ties.sizes(values).reduce(0.0) { $0 + Double($1 * ($1 - 1) * (2 * $1 + 5)) }
    variance = (n * (n - 1) * (2 * n + 5) - ties) / 18
    z = s == 0 || variance <= 0 ? 0 : Double(s - s.signum()) / variance.squareRoot()
    normalP = min(1, 2 * NormalDistribution.upperTail(abs(z)))
    exactP = values.count <= Self.exactLimit && values.count >= 2 ? Self.permutationP(values, s) : nil
  }

  private static func s(_ values: [Double]) -> Int {
    var sum = 0
    for (index, left) in values.enumerated() {
      for right in values[(index + 1)...] { sum += right > left ? 1 : right < left ? -1 : 0 }
    }
    return sum
  }

  /// P(|S'| ≥ |S|) over all orders. Without ties S is the number of pairs less twice the inversions, and how many
  /// orders have so many inversions is counted value by value; with ties the orders are walked, at most 8! of them.
  private static func permutationP(_ values: [Double], _ observed: Int) -> Double {
    guard Ties.sizes(values).contains(where: { $0 > 1 }) else {
      let pairs = values.count * (values.count - 1) / 2
      let orders = inversionCounts(values.count)
      let extreme = orders.enumerated().reduce(0) { sum, entry in
        abs(pairs - 2 * entry.offset) >= abs(observed) ? sum + entry.element : sum
      }
      return Double(extreme) / Double(orders.reduce(0, +))
    }
    var order = values
    var extreme = 0
    var all = 0
    permute(&order, 0) { permuted in
      all += 1
      if abs(s(permuted)) >= abs(observed) { extreme += 1 }
    }
    return Double(extreme) / Double(all)
  }

  /// The number of orders of `count` different values with 0, 1, 2, … inversions (the Mahonian numbers).
  private static func inversionCounts(_ count: Int) -> [Int] {
    var counts = [1]
    for size in stride(from: 2, through: count, by: 1) {
      var next = [Int](repeating: 0, count: counts.count + size - 1)
      for (inversions, orders) in counts.enumerated() {
        for added in 0..<size { next[inversions + added] += orders }
      }
      counts = next
    }
    return counts
  }

  private static func permute(_ values: inout [Double], _ at: Int, _ visit: ([Double]) -> Void) {
    guard at < values.count - 1 else { return visit(values) }
    for index in at..<values.count {
      values.swapAt(at, index)
      permute(&values, at + 1, visit)
      values.swapAt(at, index)
    }
  }
}
