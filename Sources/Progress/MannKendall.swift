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
    let pairs = values.count * (values.count - 1) / 2
    let equal = Ties.sizes(values).reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    return pairs - equal - 2 * Descents.count(values)
  }

  /// P(|S'| ≥ |S|) over all orders. S is the number of pairs of different values less twice the inversions, and how many
  /// orders have so many inversions is counted: without ties by the Mahonian numbers of all values, with ties by these
  /// divided, as polynomials, by those of each group of equal ones (the q-multinomial coefficient).
  private static func permutationP(_ values: [Double], _ observed: Int) -> Double {
    var orders = inversionCounts(values.count)
    var pairs = values.count * (values.count - 1) / 2
    for size in Ties.sizes(values) where size > 1 {
      orders = quotient(orders, inversionCounts(size))
      pairs -= size * (size - 1) / 2
    }
    let extreme = orders.enumerated().reduce(0) { sum, entry in
      abs(pairs - 2 * entry.offset) >= abs(observed) ? sum + entry.element : sum
    }
    return Double(extreme) / Double(orders.reduce(0, +))
  }

  /// The quotient of two polynomials that leaves no rest, coefficients from the lowest; that of the divisor is 1.
  private static func quotient(_ dividend: [Int], _ divisor: [Int]) -> [Int] {
    var rest = dividend
    return (0...(dividend.count - divisor.count)).map { place in
      let coefficient = rest[place]
      for (offset, factor) in divisor.enumerated() { rest[place + offset] -= coefficient * factor }
      return coefficient
    }
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
}
