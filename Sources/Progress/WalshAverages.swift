/// The means of all pairs of values, each with itself too (Walsh 1949), known by their order statistics.
///
/// They are never listed: 5,000 values have 12.5 million. How many are at most `t` is counted along the sorted values
/// with two fingers, and rounding never turns the order of two sums around, so that halving the interval between two
/// doubles finds the very average of a rank.
struct WalshAverages: Sendable {
  private let sorted: [Double]

  /// The averages of `values`.
  init(_ values: [Double]) { sorted = values.sorted() }

  /// Number of averages.
  var count: Int { sorted.count * (sorted.count + 1) / 2 }

  /// The middle average, or the mean of the two in the middle; nil without values.
  var median: Double? {
    guard count > 0 else { return nil }
    return count % 2 == 1
      ? value(rank: count / 2) : (value(rank: count / 2 - 1) + value(rank: count / 2)) / 2
  }

  private func value(rank: Int) -> Double {
    var low = Self.place(sorted[0])
    var high = Self.place(sorted[sorted.count - 1])
    while low < high {
      // Half of the sum, rounded down, without overflow.
      let middle = (low & high) + (low ^ high) >> 1
      if number(atMost: Self.double(middle)) > rank { high = middle } else { low = middle + 1 }
    }
    return Self.double(low)
  }

  private func number(atMost limit: Double) -> Int {
    var number = 0
    var end = sorted.count
    for (start, value) in sorted.enumerated() {
      while end > start, (value + sorted[end - 1]) / 2 > limit { end -= 1 }
      guard end > start else { break }
      number += end - start
    }
    return number
  }

  /// The place of a double among all doubles in order; neighbours differ by one.
  private static func place(_ value: Double) -> Int64 {
    let bits = Int64(bitPattern: value.bitPattern)
    return bits >= 0 ? bits : Int64.min &- bits
  }

  private static func double(_ place: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: place >= 0 ? place : Int64.min &- place))
  }
}
