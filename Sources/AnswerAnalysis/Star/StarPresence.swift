/// Decides which parts an answer tells, from what its segments say and not from where they stand.
///
/// The telling chain has no features of position and was trained on answers with parts cut out; the chance that no
/// segment has a label is a quotient of two of its sums. One logistic model per part, fitted on answers that the
/// chains had not seen, weighs what both chains say about all parts: an answer whose last segment looks like an
/// action more likely lacks a result.
package struct StarPresence: Sendable {
  /// Situation, task, action, result, reflection.
  package static let parts = 5
  /// Numbers that speak for or against the parts.
  package static let evidenceCount = 2 + 8 * StarChain.labels

  /// What both chains say about one answer, the same numbers for every part.
  ///
  /// - Parameters:
  ///   - scores: the telling chain's log scores.
  ///   - telling: its sums.
  ///   - labelling: the labelling chain's sums.
  package static func evidence(scores: [Double], telling: StarSums, labelling: StarSums) -> [Double] {
    let n = StarChain.labels
    let count = scores.count / n
    var evidence: [Double] = [1, PortableMath.log(Double(max(count, 1))) / 2]
    evidence.reserveCapacity(evidenceCount)
    var others = [Double](repeating: -8, count: n)
    var expected = [Double](repeating: 0, count: n)
    var shares = expected
    for index in 0..<count {
      for label in 0..<n {
        var other = -Double.infinity
        for rival in 0..<n where rival != label { other = max(other, scores[index * n + rival]) }
        others[label] = max(others[label], scores[index * n + label] - other)
        expected[label] += telling.marginals[index * n + label]
        shares[label] += labelling.marginals[index * n + label]
      }
    }
    let last = max(count - 1, 0) * n
    for label in 0..<n {
      evidence.append(odds(telling, label))
      evidence.append(min(max(others[label], -8), 8) / 4)
      evidence.append(min(expected[label], 3) / 2)
      evidence.append(count > 0 ? expected[label] / Double(count) : 0)
      evidence.append(odds(labelling, label))
      evidence.append(count > 0 ? shares[label] / Double(count) : 0)
      evidence.append(count > 0 ? telling.marginals[label] : 0)
      evidence.append(count > 0 ? telling.marginals[last + label] : 0)
    }
    return evidence
  }

  /// A quarter of the log odds that some segment has the label.
  private static func odds(_ sums: StarSums, _ label: Int) -> Double {
    let gap = max(sums.logTotal - sums.logWithout[label], 1e-6)
    let odds = gap > 20 ? gap : PortableMath.log(max(PortableMath.exp(gap) - 1, 1e-9))
    return min(max(odds, -8), 8) / 4
  }

  /// The log odds that a part is told.
  package static func logOdds(_ evidence: [Double], _ weights: ArraySlice<Double>) -> Double {
    var sum = 0.0
    for (value, weight) in zip(evidence, weights) { sum += value * weight }
    return sum
  }
}
