/// A line through points by the median of all pairwise slopes (Theil 1950, Sen 1968), with Sen's confidence interval.
package struct TheilSen: Sendable, Equatable {
  /// Change of y per unit of x.
  package let slope: Double
  /// Median of `y - slope × x`.
  package let intercept: Double
  /// Number of pairs with different x.
  package var slopes: Int { pairwise.count }
  private let pairwise: PairwiseSlopes
  private let deviation: Double

  /// Fits the points; nil where no two have different x. Points are `(x, y)`. The cost is that of sorting them.
  package init?(_ points: [(x: Double, y: Double)]) {
    guard let pairwise = PairwiseSlopes(points) else { return nil }
    let slope = pairwise.median
    guard let intercept = Median.of(points.map { $0.y - slope * $0.x }) else { return nil }
    self.slope = slope
    self.intercept = intercept
    self.pairwise = pairwise
    let n = Double(points.count)
    let ties = { (values: [Double]) -> Double in
      Ties.sizes(values).reduce(0) { $0 + Double($1 * ($1 - 1) * (2 * $1 + 5)) }
    }
    let variance =
      (n * (n - 1) * (2 * n + 5) - ties(points.map(\.x)) - ties(points.map(\.y))) / 18
    deviation = max(0, variance).squareRoot()
  }

  /// The slope's confidence interval at `confidence` (0 to 1), by ranks of the pairwise slopes.
  package func interval(confidence: Double) -> (low: Double, high: Double) {
    let z = NormalDistribution.quantile((1 - confidence) / 2)
    let count = Double(slopes)
    let upper = min(((count - z * deviation) / 2).rounded(.toNearestOrEven), count - 1)
    let lower = max(((count + z * deviation) / 2).rounded(.toNearestOrEven) - 1, 0)
    return (pairwise.value(rank: Int(lower)), pairwise.value(rank: Int(upper)))
  }
}
