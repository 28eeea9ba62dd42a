import Progress
import Testing

@testable import Reports

/// Figures and sentences of progress.
@Suite struct ProgressTextTests {
  /// Slope, the ends of its interval, sessions, and how they are told.
  static let headlines: [(rise: Double, noise: Double, sessions: Int, begins: String)] = [
    (1.5, 0.6, 8, "Improving: 1.5 points a session (95 % interval 1.3 to 1.7, "),
    (0.2, 6, 80, "Improving: 2.0 points in 10 sessions (95 % interval "),
    (0.005, 8, 5_000, "Improving: 5.0 points in 1,000 sessions (95 % interval "),
    (0, 6, 30, "No clear change: 0.0 points in 10 sessions (95 % interval −1.8 to 1.5, "),
  ]

  /// Scores that rise by `rise` a session and swing around it, the same in every run.
  private static func scores(_ rise: Double, _ noise: Double, _ sessions: Int) -> [Double] {
    (0..<sessions).map { 40 + rise * Double($0) + noise * Double(($0 * 7) % 11 - 5) / 5 }
  }

  @Test(arguments: headlines)
  func aChangeIsToldInAsManySessionsAsItsFiguresNeed(
    rise: Double, noise: Double, sessions: Int, begins: String
  ) {
    let headline = Headline(sessionScores: Self.scores(rise, noise, sessions))
    let text = ProgressText.headline(headline, sessions: sessions)
    #expect(text.hasPrefix(begins), "\(text)")
  }

  /// What is said of chance beside a gain and beside a loss.
  static let repetitions: [(pairs: [(first: Double, later: Double)], ends: String)] = [
    ([(40, 55), (50, 61)], "Part of this gain is chance, since weak answers are asked again first."),
    ([(55, 40), (61, 50)], "Weak answers are asked again first, which alone would give a gain."),
    ([(50, 50)], "Weak answers are asked again first, which alone would give a gain."),
  ]

  @Test(arguments: repetitions)
  func chanceIsNamedBesideEveryRepetition(pairs: [(first: Double, later: Double)], ends: String) throws {
    #expect(ProgressText.pairs(try #require(MatchedPairs(pairs))).hasSuffix(ends))
  }

  static let shares: [(low: Double, high: Double, text: String)] = [
    (0.324, 0.811, "32 to 81 %"), (0, 1, "0 to 100 %"), (0.6409, 0.6482, "64 to 65 %"),
    (0.8971, 0.9012, "89.7 to 90.1 %"), (0.5, 0.5, "50 to 50 %"),
  ]

  @Test(arguments: shares)
  func theEndsOfAnIntervalAreToldApart(low: Double, high: Double, text: String) {
    #expect(FigureText.percent((low, high)) == text)
  }

  @Test func largeNumbersAreGrouped() throws {
    let pairs = try #require(
      MatchedPairs((0..<1_200).map { _ in (40, 50) } + (0..<1_001).map { _ in (50, 40) }))
    #expect(ProgressText.pairs(pairs).contains("1,200 better, 1,001 worse, 0 equal"))
    #expect(ProgressText.due(today: 1_012, thisWeek: 1_054).hasPrefix("Due today 1,012, this week 1,054. "))
    #expect(
      ProgressText.due(today: 1, thisWeek: 2, interview: "2026-06-30")
        == "Due today 1, this week 2; interview on 2026-06-30. “starling drill” asks what is due first.")
    #expect(ProgressText.share(Proportion(count: 43_603, total: 67_507)) == "43,603 of 67,507")
  }
}
