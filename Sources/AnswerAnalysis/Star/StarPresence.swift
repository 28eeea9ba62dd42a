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
  /// Long and short answers are weighed apart: in three sentences each must carry a part by itself, in fifteen a
  /// part may be told here and there.
  package static let lengths = 2
  /// Answers of at most so many segments are short.
  package static let shortCount = 4

  /// Which weights of `part` count for an answer of `count` segments: `part * lengths`, plus one for short ones.
  package static func index(part: Int, count: Int) -> Int {
    part * lengths + (count <= shortCount ? 1 : 0)
  }

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

  /// The segments that carry each part; none where it is not told.
  ///
  /// A part is told only where some segment carries it: one that has its label, or else one whose content speaks
  /// clearly for it. In a short answer the only segment of the action does not carry the result, nor the other way
  /// round: one sentence is not at the same time all of both.
  ///
  /// - Parameters:
  ///   - logOdds: for each part, the log odds that it is told.
  ///   - path: the label of each segment.
  ///   - marginals: the telling chain's chances of each label for each segment.
  package static func carriers(logOdds: [Double], path: [Int], marginals: [Double]) -> [[Int]] {
    let n = StarChain.labels
    var segmentsOf = [Int](repeating: 0, count: n)
    for label in path { segmentsOf[label] += 1 }
    let isTold = told(logOdds, count: path.count)
    return (0..<parts).map { part in
      guard isTold[part] else { return [] }
      if segmentsOf[part] > 0 { return path.indices.filter { path[$0] == part } }
      var best = -1
      for index in path.indices
      where path.count > shortCount
        || segmentsOf[path[index]] > 1 || path[index] + part != deedAndOutcome
      {
        let chance = marginals[index * n + part]
        if chance >= clearChance, best < 0 || chance > marginals[best * n + part] { best = index }
      }
      return best < 0 ? [] : [best]
    }
  }

  /// Which parts the odds speak for.
  ///
  /// Of a long answer more than one of the four parts is seldom missing, and what makes one hard to find makes the
  /// others look doubtful too: beside the most doubtful one, another is missing only where the odds are clearly
  /// against it.
  static func told(_ logOdds: [Double], count: Int) -> [Bool] {
    let four = 0..<4
    let weakest = four.reduce(0) { logOdds[$1] < logOdds[$0] ? $1 : $0 }
    return logOdds.indices.map { part in
      let isFurther = count > shortCount && four.contains(part) && part != weakest
      return logOdds[part] > (isFurther ? furtherMissing : 0)
    }
  }

  /// The log odds at which a further part of a long answer counts as missing.
  static let furtherMissing = -0.5

  /// The sum of the indices of action and result: no other two parts but situation and lesson have it.
  private static let deedAndOutcome = 5

  /// The chance from which a segment's content speaks clearly for a label that it does not have.
  static let clearChance = 0.02

  /// The log odds that a part is told.
  package static func logOdds(_ evidence: [Double], _ weights: ArraySlice<Double>) -> Double {
    var sum = 0.0
    for (value, weight) in zip(evidence, weights) { sum += value * weight }
    return sum
  }
}
