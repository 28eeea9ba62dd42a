/// The slopes between all pairs of points, known by their order statistics.
///
/// Few points have their slopes listed and sorted. Of many there would be too many to list (5,000 points have 12.5
/// million slopes), so one slope is searched for: the slopes below a value `t` are as many as the pairs that fall in
/// `y - t·x` (Cole, Salowe, Steiger and Szemerédi 1989), which a merge sort counts; the interval that holds the rank is
/// narrowed until the slopes in it are few enough to list. The value found is one of the slopes as computed.
struct PairwiseSlopes: Sendable, Equatable {
  /// Number of pairs with different x.
  let count: Int
  private let points: [Point]
  /// All slopes in order; empty where they are searched instead.
  private let sorted: [Double]

  private struct Point: Sendable, Equatable {
    let x: Double
    let y: Double
  }

  /// Up to so many points, all slopes are listed.
  static let listed = 400

  /// The slopes of `points`; nil where no two have different x.
  init?(_ points: [(x: Double, y: Double)], listed: Int = PairwiseSlopes.listed) {
    let ordered = points.map { Point(x: $0.x, y: $0.y) }
    self.points = ordered
    let rises = zip(ordered, ordered.dropFirst()).allSatisfy { $0.x < $1.x }
    if rises, ordered.count > max(2, listed) {
      count = ordered.count * (ordered.count - 1) / 2
      sorted = []
      return
    }
    var slopes: [Double] = []
    for (index, left) in ordered.enumerated() {
      for right in ordered[(index + 1)...] where left.x != right.x { slopes.append(Self.slope(left, right)) }
    }
    guard !slopes.isEmpty else { return nil }
    count = slopes.count
    sorted = slopes.sorted()
  }

  /// The middle slope, or the mean of the two in the middle.
  var median: Double {
    count % 2 == 1
      ? value(rank: count / 2) : (value(rank: count / 2 - 1) + value(rank: count / 2)) / 2
  }

  /// The slope with `rank` smaller or equal ones before it in order; `rank` from 0 to ``count`` - 1.
  func value(rank: Int) -> Double {
    sorted.isEmpty ? searched(rank) : sorted[rank]
  }

  private static func slope(_ left: Point, _ right: Point) -> Double {
    (right.y - left.y) / (right.x - left.x)
  }

  // MARK: Search

  /// An end of the interval that holds the slope, with the number of slopes below it.
  private struct Bound {
    let slope: Double
    let below: Int
  }

  private func searched(_ rank: Int) -> Double {
    var (low, high) = bracket(rank)
    let few = 2 * points.count
    // Slopes that are equal cannot be told apart: the interval then shrinks to nothing around their value.
    while high.below - low.below > few, high.slope - low.slope > 1e-12 * max(1, abs(low.slope)) {
      let inside = Double(high.below - low.below)
      let width = high.slope - low.slope
      let guess = low.slope + width * (Double(rank - low.below) + 0.5) / inside
      let margin = width * min(0.2, 0.4 * Double(few) / inside)
      let before = inside
      for slope in [guess - margin, guess + margin, (low.slope + high.slope) / 2] {
        // The middle is tried only where the guess did not help.
        if slope > low.slope, slope < high.slope, Double(high.below - low.below) > before / 2 {
          let bound = Bound(slope: slope, below: below(slope))
          if bound.below <= rank { low = bound } else { high = bound }
        }
      }
    }
    let keys = points.map { $0.y - low.slope * $0.x }
    let order = points.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    let ends = points.map { $0.y - high.slope * $0.x }
    let slopes = Descents.pairs(in: order, keys: ends, limit: 2 * few).map {
      Self.slope(points[$0.earlier], points[$0.later])
    }.sorted()
    guard let last = slopes.indices.last else { return low.slope }
    return slopes[min(max(0, rank - low.below), last)]
  }

  /// Number of slopes below `slope`.
  private func below(_ slope: Double) -> Int { Descents.count(points.map { $0.y - slope * $0.x }) }

  /// An interval that holds the slope of `rank`, first guessed from a sample of pairs (always the same one).
  private func bracket(_ rank: Int) -> (low: Bound, high: Bound) {
    let steps = zip(points, points.dropFirst()).map { Self.slope($0, $1) }
    // No slope is steeper than the steepest step.
    var low = Bound(slope: (steps.min() ?? 0) - 1, below: 0)
    var high = Bound(slope: (steps.max() ?? 0) + 1, below: count)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func index() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % points.count
    }
    let sample = (0..<4_096).compactMap { _ -> Double? in
      let (one, other) = (index(), index())
      return one == other ? nil : Self.slope(points[min(one, other)], points[max(one, other)])
    }.sorted()
    let share = Double(rank) / Double(count)
    let size = Double(sample.count)
    let place = Int(share * size)
    let margin = 3 * Int((size * share * (1 - share)).squareRoot()) + 4
    for at in [place - margin, place + margin] where sample.indices.contains(at) {
      guard sample[at] > low.slope, sample[at] < high.slope else { continue }
      let bound = Bound(slope: sample[at], below: below(sample[at]))
      if bound.below <= rank { low = bound } else { high = bound }
    }
    return (low, high)
  }
}
