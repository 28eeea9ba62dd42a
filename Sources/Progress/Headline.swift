/// What may be said about improvement: first attempts at fresh questions only, one score a session.
package struct Headline: Sendable {
  /// The verdict's words are fixed; none is ever stronger than the test behind it.
  package enum Verdict: Sendable, Equatable {
    case tooFew(have: Int, need: Int)
    case improving, declining, noClearChange
  }

  /// Sessions that a verdict needs.
  package static let sessionsNeeded = 6
  /// The largest p of the Mann–Kendall test at which a change is claimed. Two-sided, so that with no true change
  /// "improving" is said in 2 of 100 cases; at 0.05 it would be 2.5, and with chance above 3 in a simulation.
  package static let level = 0.04

  /// The verdict.
  package let verdict: Verdict
  /// Points per session with its 95 % interval; nil below the number of sessions needed.
  package let slope: Double?
  /// Sen's 95 % interval of the slope; nil likewise.
  package let interval: (low: Double, high: Double)?
  /// Two-sided p of the Mann–Kendall test; nil likewise.
  package let p: Double?

  /// Judges the sessions' mean first-attempt scores, in order of time; all of one rubric version.
  package init(sessionScores: [Double]) {
    let have = sessionScores.count
    let points = sessionScores.enumerated().map { (x: Double($0.offset), y: $0.element) }
    guard have >= Self.sessionsNeeded, let line = TheilSen(points) else {
      verdict = .tooFew(have: have, need: Self.sessionsNeeded)
      slope = nil
      interval = nil
      p = nil
      return
    }
    let test = MannKendall(sessionScores)
    let interval = line.interval(confidence: 0.95)
    slope = line.slope
    self.interval = interval
    p = test.p
    // Both must speak: the test for a trend, and an interval of the slope that leaves out zero.
    if test.p < Self.level, interval.low > 0 {
      verdict = .improving
    } else if test.p < Self.level, interval.high < 0 {
      verdict = .declining
    } else {
      verdict = .noClearChange
    }
  }
}
