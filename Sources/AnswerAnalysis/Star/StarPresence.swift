/// Decides which parts an answer tells, from what its segments say and not from where they stand.
///
/// The telling chain has no features of position and was trained on answers with parts cut out; the chance that no
/// segment has a label is a quotient of two of its sums. A small logistic model per part, fitted on answers that
/// the chain had not seen, weighs that chance with the best single segment.
package struct StarPresence: Sendable {
  /// Situation, task, action, result, reflection.
  package static let parts = 5
  /// Numbers that speak for or against one part.
  package static let evidenceCount = 6

  /// What speaks for `part` in an answer whose telling scores are `scores`.
  package static func evidence(for part: Int, scores: [Double], sums: StarSums) -> [Double] {
    let n = StarChain.labels
    let count = scores.count / n
    let gap = max(sums.logTotal - sums.logWithout[part], 1e-6)
    // The log odds that some segment has the label.
    let odds = gap > 20 ? gap : PortableMath.log(max(PortableMath.exp(gap) - 1, 1e-9))
    var best = -8.0
    var expected = 0.0
    var share = 0.0
    for index in 0..<count {
      var other = -Double.infinity
      for label in 0..<n where label != part { other = max(other, scores[index * n + label]) }
      best = max(best, scores[index * n + part] - other)
      expected += sums.marginals[index * n + part]
    }
    share = count > 0 ? expected / Double(count) : 0
    return [
      1, min(max(odds, -8), 8) / 4, min(max(best, -8), 8) / 4, min(expected, 3) / 2, share,
      PortableMath.log(Double(max(count, 1))) / 2,
    ]
  }

  /// The log odds that the part is told.
  package static func logOdds(_ evidence: [Double], _ weights: ArraySlice<Double>) -> Double {
    var sum = 0.0
    for (value, weight) in zip(evidence, weights) { sum += value * weight }
    return sum
  }
}
