import Testing

@testable import Progress

/// What is searched for in long series is what listing everything finds.
@Suite struct OrderStatisticTests {
  /// Numbers that are the same in every run.
  struct Numbers {
    var state: UInt64

    mutating func unit() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }

    mutating func below(_ limit: Int) -> Int { min(limit - 1, Int(unit() * Double(limit))) }
  }

  static let seeds = Array(0..<40) as [UInt64]

  @Test(arguments: seeds)
  func aSearchedSlopeIsTheListedOne(seed: UInt64) throws {
    var numbers = Numbers(state: seed &* 7_919 &+ 1)
    let count = 3 + numbers.below(120)
    // Whole numbers give many equal slopes, fractions give none; x in steps that differ.
    let isWhole = seed % 2 == 0
    var x = 0.0
    let points = (0..<count).map { index -> (x: Double, y: Double) in
      x += seed % 3 == 0 ? 1 : 0.5 + numbers.unit()
      let y = 50 + Double(index) * 0.05 + numbers.unit() * 30
      return (x, isWhole ? y.rounded() : y)
    }
    let listed = try #require(PairwiseSlopes(points, listed: .max))
    let searched = try #require(PairwiseSlopes(points, listed: 2))
    #expect(listed.count == searched.count)
    for rank in [0, 1, listed.count / 10, listed.count / 2, listed.count * 9 / 10, listed.count - 1] {
      #expect(isClose(searched.value(rank: rank), listed.value(rank: rank)), "rank \(rank), seed \(seed)")
    }
  }

  @Test func equalSlopesInGreatNumberAreFound() throws {
    let flat = (0..<1_000).map { (x: Double($0), y: 60.0) }
    #expect(TheilSen(flat)?.slope == 0)
    let steps = (0..<1_000).map { (x: Double($0), y: Double($0 % 2)) }
    let line = try #require(TheilSen(steps))
    #expect(abs(line.slope) < 1e-9)
    let straight = (0..<1_000).map { (x: Double($0), y: 3 + 0.25 * Double($0)) }
    #expect(TheilSen(straight)?.slope == 0.25)
  }

  @Test(arguments: seeds)
  func theMedianOfWalshAveragesIsTheListedOne(seed: UInt64) throws {
    var numbers = Numbers(state: seed &* 104_729 &+ 3)
    let values = (0..<(1 + numbers.below(60))).map { _ in
      seed % 2 == 0 ? (numbers.unit() * 200 - 100).rounded() : numbers.unit() * 20 - 10
    }
    var averages: [Double] = []
    for (index, left) in values.enumerated() {
      for right in values[index...] { averages.append((left + right) / 2) }
    }
    #expect(WalshAverages(values).count == averages.count)
    #expect(WalshAverages(values).median == Median.of(averages), "seed \(seed)")
  }

  @Test(arguments: seeds)
  func risingLessFallingPairsAreCounted(seed: UInt64) {
    var numbers = Numbers(state: seed &* 15_485_863 &+ 5)
    let values = (0..<numbers.below(200)).map { _ in Double(numbers.below(seed % 2 == 0 ? 10 : 1_000)) }
    var naive = 0
    for (index, left) in values.enumerated() {
      for right in values[(index + 1)...] { naive += right > left ? 1 : right < left ? -1 : 0 }
    }
    #expect(MannKendall(values).s == naive, "seed \(seed)")
  }

  /// Ties are counted, not walked; here they are walked.
  @Test(arguments: seeds)
  func theExactTestIsThatOfAllOrders(seed: UInt64) throws {
    var numbers = Numbers(state: seed &* 32_452_843 &+ 9)
    let values = (0..<(2 + numbers.below(5))).map { _ in Double(numbers.below(3)) }
    func s(_ values: [Double]) -> Int {
      values.indices.reduce(0) { sum, index in
        values[(index + 1)...].reduce(sum) { $0 + ($1 > values[index] ? 1 : $1 < values[index] ? -1 : 0) }
      }
    }
    var all = 0
    var extreme = 0
    func walk(_ rest: [Double], _ order: [Double]) {
      if rest.isEmpty {
        all += 1
        if abs(s(order)) >= abs(s(values)) { extreme += 1 }
      }
      for index in rest.indices {
        var left = rest
        left.remove(at: index)
        walk(left, order + [rest[index]])
      }
    }
    walk(values, [])
    let exact = try #require(MannKendall(values).exactP)
    #expect(abs(exact - Double(extreme) / Double(all)) < 1e-12, "\(values), seed \(seed)")
  }

  @Test func aLongSeriesIsJudgedByAllItsSessions() {
    var numbers = Numbers(state: 11)
    let rising = (0..<2_000).map { 40 + 0.01 * Double($0) + 20 * numbers.unit() }
    let headline = Headline(sessionScores: rising)
    #expect(headline.verdict == .improving)
    #expect(abs((headline.slope ?? 0) - 0.01) < 0.001)
  }
}
