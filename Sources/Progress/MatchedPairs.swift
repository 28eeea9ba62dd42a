#if canImport(Glibc)
  import Glibc
#endif

/// The same questions answered twice: what changed between the attempts.
package struct MatchedPairs: Sendable, Equatable {
  /// Pairs whose later score is higher.
  package let improved: Int
  /// Pairs whose later score is lower.
  package let worse: Int
  /// Pairs with equal scores.
  package let same: Int
  /// Hodges–Lehmann estimate of the shift: the median of the Walsh averages of the differences.
  package let shift: Double
  /// Exact two-sided sign test, ties dropped.
  package let signTestP: Double

  /// Compares `pairs` of scores, first and later; nil for none.
  package init?(_ pairs: [(first: Double, later: Double)]) {
    let differences = pairs.map { $0.later - $0.first }
    guard let shift = WalshAverages(differences).median else { return nil }
    self.shift = shift
    improved = differences.filter { $0 > 0 }.count
    worse = differences.filter { $0 < 0 }.count
    same = differences.count - improved - worse
    signTestP = Self.signTest(improved, improved + worse)
  }

  /// Twice the smaller tail of the binomial distribution with chance one half, at most 1.
  private static func signTest(_ successes: Int, _ trials: Int) -> Double {
    guard trials > 0 else { return 1 }
    var tail = 0.0
    let few = min(successes, trials - successes)
    for count in 0...few {
      let logChoose =
        lgamma(Double(trials + 1)) - lgamma(Double(count + 1)) - lgamma(Double(trials - count + 1))
      tail += exp(logChoose - Double(trials) * log(2))
    }
    return min(1, 2 * tail)
  }
}
