import Testing

@testable import Progress

@Suite struct TrendTests {
  @Test func linesAreTheReferences() throws {
    for series in try Reference.load().series {
      let line = try #require(TheilSen(zip(series.x, series.y).map { (x: $0, y: $1) }))
      let interval = line.interval(confidence: 0.95)
      #expect(isClose(line.slope, series.slope))
      #expect(isClose(line.intercept, series.intercept))
      #expect(isClose(interval.low, series.low))
      #expect(isClose(interval.high, series.high))
      if let exact = series.exactP { #expect(isClose(MannKendall(series.y).p, exact)) }
    }
  }

  @Test func pairsAreTheReferences() throws {
    for pairs in try Reference.load().pairs {
      let matched = try #require(MatchedPairs(zip(pairs.first, pairs.later).map { (first: $0, later: $1) }))
      #expect(matched.improved == pairs.improved)
      #expect(matched.worse == pairs.worse)
      #expect(matched.same == pairs.first.count - pairs.improved - pairs.worse)
      #expect(isClose(matched.shift, pairs.shift))
      #expect(abs(matched.signTestP - pairs.p) < 1e-9)
    }
    #expect(MatchedPairs([]) == nil)
  }

  @Test func proportionsAreTheReferences() throws {
    for wilson in try Reference.load().wilson {
      let interval = try #require(Proportion(count: wilson.count, total: wilson.total).interval)
      #expect(abs(interval.low - wilson.low) < 1e-9)
      #expect(abs(interval.high - wilson.high) < 1e-9)
    }
    #expect(Proportion(count: 0, total: 0).interval == nil)
  }

  /// Reference values of the normal distribution (R 4.3, qnorm), its middle and both tails.
  static let quantiles: [(probability: Double, value: Double)] = [
    (0.5, 0), (0.975, 1.959963984540054), (0.025, -1.959963984540054), (0.999, 3.090232306167813),
    (0.001, -3.090232306167813), (1e-10, -6.361340902404056), (0, -.infinity), (-0.5, -.infinity),
    (1, .infinity), (1.5, .infinity),
  ]

  @Test(arguments: quantiles)
  func quantilesAreTheReferences(probability: Double, value: Double) {
    let found = NormalDistribution.quantile(probability)
    #expect(found == value || abs(found - value) < 1e-9)
  }

  @Test func noTrendWhereNothingDiffers() {
    for values in [[], [3], [3, 3, 3], Array(repeating: 3, count: 9)] as [[Double]] {
      let test = MannKendall(values)
      #expect((test.s, test.z, test.p) == (0, 0, 1), "\(values.count) values")
      #expect((test.exactP == nil) == (values.count < 2 || values.count > 8), "\(values.count) values")
    }
    #expect(Median.of([]) == nil)
  }

  @Test func aLineNeedsTwoPlaces() {
    #expect(TheilSen([]) == nil)
    #expect(TheilSen([(x: 1, y: 2), (x: 1, y: 3)]) == nil)
  }
}

@Suite struct HeadlineTests {
  static let verdicts: [([Double], Headline.Verdict)] = [
    ([], .tooFew(have: 0, need: 6)), ([50, 60, 70, 80, 90], .tooFew(have: 5, need: 6)),
    ([40, 45, 50, 55, 60, 65, 70, 72], .improving), ([72, 70, 65, 60, 55, 50, 45, 40], .declining),
    ([50, 62, 48, 55, 60, 51, 58], .noClearChange), ([60, 60, 60, 60, 60, 60], .noClearChange),
  ]

  @Test(arguments: verdicts)
  func theVerdictIsNeverStrongerThanTheTest(scores: [Double], verdict: Headline.Verdict) {
    #expect(Headline(sessionScores: scores).verdict == verdict)
  }
}

@Suite struct StreakTests {
  static let streaks: [([String], String, Int)] = [
    ([], "2026-03-14", 0), (["2026-03-14"], "2026-03-14", 1), (["2026-03-13"], "2026-03-14", 1),
    (["2026-03-12"], "2026-03-14", 0), (["2026-02-28", "2026-03-01"], "2026-03-01", 2),
    (["2028-02-28", "2028-02-29", "2028-03-01"], "2028-03-01", 3),
    (["2025-12-31", "2026-01-01"], "2026-01-02", 2),
    // A clock that went back: days of the future do not count towards today.
    (["2026-03-20", "2026-03-14"], "2026-03-14", 1),
  ]

  @Test(arguments: streaks)
  func daysInARowCountBackFromToday(days: [String], today: String, length: Int) {
    #expect(Streak.length(days: days, today: today) == length)
  }
}

extension StreakTests {
  static let longest: [([String], Int)] = [
    ([], 0), (["2026-03-14"], 1), (["2026-03-14", "2026-03-14"], 1),
    (["2026-01-01", "2026-01-02", "2026-03-01", "2026-02-28", "2026-03-02"], 3),
  ]

  @Test(arguments: longest)
  func theLongestRunIsFoundInAnyOrder(days: [String], length: Int) {
    #expect(Streak.longest(days: days) == length)
  }

  @Test func daysAreNumberedThereAndBack() throws {
    for number in stride(from: -719_162, through: 800_000, by: 977) {
      #expect(LocalDay.number(LocalDay.text(number)) == number)
    }
    #expect(LocalDay.text(0) == "1970-01-01")
    #expect(LocalDay.number("2028-02-29") == 21_243)
    #expect(LocalDay.weekday(try #require(LocalDay.number("2026-11-26"))) == 3)
    #expect(LocalDay.weekday(-4) == 6)
  }
}

@Suite struct SkillStandingTests {
  @Test func oneBadAnswerDoesNotMakeTheWeakest() {
    let scores = [("a", 20.0)] + (0..<6).map { _ in ("b", 45.0) } + (0..<6).map { _ in ("c", 80.0) }
    let standings = SkillStanding.all(
      ids: ["a", "b", "c", "d"], sums: scores.map { (id: $0.0, sum: $0.1, count: 1) })
    #expect(standings.map(\.id) == ["a", "b", "d", "c"] || standings.map(\.id) == ["b", "a", "d", "c"])
    #expect(standings.first { $0.id == "d" }?.mean == nil)
    #expect(standings.first { $0.id == "c" }?.mean == 80)
  }

  /// Three answers at the mean of all are put to each; what one id has in several sums is one.
  @Test func meansAreShrunkTowardsThatOfAll() {
    let standings = SkillStanding.all(
      ids: ["none", "one", "many"],
      sums: [
        (id: "one", sum: 20, count: 1), (id: "many", sum: 130, count: 2), (id: "many", sum: 90, count: 1),
      ])
    // The mean of all is 60.
    #expect(standings.map(\.id) == ["one", "none", "many"])
    #expect(standings.map(\.attempts) == [1, 0, 3])
    #expect(standings.map(\.shrunk) == [50, 60, 66 + 2.0 / 3])
    #expect(standings.map(\.mean) == [20, nil, 220.0 / 3])
  }

  @Test func withoutAnswersTheOrderStays() {
    let standings = SkillStanding.all(ids: ["c", "a", "b"], sums: [])
    #expect(standings.map(\.id) == ["c", "a", "b"])
    #expect(standings.allSatisfy { $0.shrunk == 0 && $0.mean == nil })
  }
}
