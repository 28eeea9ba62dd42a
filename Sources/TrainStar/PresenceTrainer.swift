import AnswerAnalysis

/// Fits the logistic model that turns evidence into "this part is told".
enum PresenceTrainer {
  /// One answer, or one with a part cut out, that the chain had not seen.
  struct Sample {
    let evidence: [Double]
    let isTold: Bool
    let weight: Double
  }

  /// Weights for ``StarPresence/logOdds(_:_:)``, by gradient descent with all samples at once; `caution` is the log
  /// odds against the part from which it counts as missing.
  static func fit(_ samples: [Sample], caution: Double) -> [Double] {
    let n = StarPresence.evidenceCount
    var weights = [Double](repeating: 0, count: n)
    var mass = 0.0
    for sample in samples { mass += sample.weight }
    guard mass > 0 else { return weights }
    var speed = weights
    for _ in 0..<600 {
      var slope = [Double](repeating: 0, count: n)
      for sample in samples {
        var odds = 0.0
        for index in 0..<n { odds += weights[index] * sample.evidence[index] }
        let chance = 1 / (1 + PortableMath.exp(-odds))
        let error = (chance - (sample.isTold ? 1 : 0)) * sample.weight / mass
        for index in 0..<n { slope[index] += error * sample.evidence[index] }
      }
      for index in 0..<n {
        speed[index] = 0.9 * speed[index] - 0.3 * (slope[index] + (index == 0 ? 0 : 0.002 * weights[index]))
        weights[index] += speed[index]
      }
    }
    weights[0] += caution
    return weights
  }
}
