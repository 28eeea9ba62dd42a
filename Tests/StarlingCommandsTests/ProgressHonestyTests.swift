import Foundation
import Progress
import Storage
import Testing

@testable import StarlingCommands

/// Learners who do not change, many of them: how often progress says that they improve.
@Suite struct ProgressHonestyTests {
  struct Numbers {
    var state: UInt64

    mutating func unit() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }

    /// Roughly normal with mean 0 and deviation 1, by the central limit theorem.
    mutating func gaussian() -> Double { (0..<12).reduce(0.0) { sum, _ in sum + unit() } - 6 }
  }

  /// A learner's sessions without any true change: sessions have a mood, questions a difficulty of their own, answers
  /// vary; scores are whole numbers, as they are in the log.
  private func sessionMeans(_ sessions: Int, answers: Int, _ numbers: inout Numbers) -> [Double] {
    (0..<sessions).map { _ in
      let mood = numbers.gaussian() * 5
      let totals = (0..<answers).map { _ in
        min(100, max(0, (58 + mood + numbers.gaussian() * 8 + numbers.gaussian() * 12).rounded()))
      }
      return totals.reduce(0, +) / Double(answers)
    }
  }

  static let lengths = [6, 7, 8, 9, 12, 20, 30]
  static let runs = 2_000
  static let seed: UInt64 = 20_261_126

  /// At most 3 % in each length of practice; 2,000 learners each, so that chance moves the figure by 0.4 points.
  @Test(arguments: lengths)
  func withoutTrueChangeImprovingIsSaidInAtMostThreePercent(sessions: Int) {
    var numbers = Numbers(state: Self.seed &+ UInt64(sessions))
    var improving = 0
    var lastBetter = 0
    for _ in 0..<Self.runs {
      let scores = sessionMeans(sessions, answers: 3, &numbers)
      if Headline(sessionScores: scores).verdict == .improving { improving += 1 }
      if let first = scores.first, let last = scores.last, last > first { lastBetter += 1 }
    }
    let share = Double(improving) / Double(Self.runs)
    #expect(share <= 0.03, "\(improving) of \(Self.runs), seed \(Self.seed)")
    // What a naive comparison would say, for scale.
    #expect(Double(lastBetter) / Double(Self.runs) > 0.4)
    print("no true change, \(sessions) sessions: “improving” in \(improving) of \(Self.runs)")
  }

  /// Asking the worst questions again gains points by chance alone; the headline does not see them.
  @Test func repeatingTheWorstDoesNotMoveTheHeadline() {
    var numbers = Numbers(state: Self.seed)
    var gains = 0.0
    var improving = 0
    for _ in 0..<500 {
      let first = (0..<40).map { _ in 58 + numbers.gaussian() * 14 }
      let worst = first.sorted().prefix(10)
      let again = worst.map { _ in 58 + numbers.gaussian() * 14 }
      gains += MatchedPairs(zip(worst, again).map { (first: $0, later: $1) })?.shift ?? 0
      let sessions = stride(from: 0, to: 40, by: 4).map { first[$0..<$0 + 4].reduce(0, +) / 4 }
      if Headline(sessionScores: sessions).verdict == .improving { improving += 1 }
    }
    #expect(gains / 500 > 10)
    #expect(Double(improving) / 500 <= 0.03)
  }

  /// A change that is large against chance is said, or honesty would be silence.
  @Test func aTrueChangeIsSaid() {
    var numbers = Numbers(state: Self.seed)
    var improving = 0
    for _ in 0..<200 {
      let scores = sessionMeans(20, answers: 4, &numbers).enumerated().map { $1 + 1.5 * Double($0) }
      if Headline(sessionScores: scores).verdict == .improving { improving += 1 }
    }
    #expect(improving >= 180, "\(improving) of 200")
  }
}
