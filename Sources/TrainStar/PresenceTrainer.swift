import AnswerAnalysis

/// Fits the logistic model that turns evidence into "this part is told".
enum PresenceTrainer {
  /// One answer, or one with a part cut out, that the chain had not seen.
  struct Sample {
    let evidence: [Double]
    let isTold: Bool
    let weight: Double
  }

  /// Weights for ``StarPresence/logOdds(_:_:)``, by gradient descent with all samples at once.
  ///
  /// - Parameters:
  ///   - isCut: Whether the decision is moved to where "missing" has the best F1; else it is at even odds.
  ///   - premium: How much more a false "missing" counts than an overlooked one.
  static func fit(_ samples: [Sample], isCut: Bool, premium: Double) -> [Double] {
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
        speed[index] = 0.9 * speed[index] - 0.3 * (slope[index] + (index == 0 ? 0 : 0.0005 * weights[index]))
        weights[index] += speed[index]
      }
    }
    if isCut { weights[0] -= cut(samples, weights, premium) }
    return weights
  }

  /// The log odds from which a part counts as told: where "missing" has the best F1, with false "missing" counted
  /// at a premium, because telling people that a part is missing which is there costs trust.
  private static func cut(_ samples: [Sample], _ weights: [Double], _ premium: Double) -> Double {
    let scored = samples.map { (StarPresence.logOdds($0.evidence, weights[...]), $0.isTold, $0.weight) }
    var best = 0.0
    var bestValue = -1.0
    for step in -60...60 {
      let cut = Double(step) / 20
      var hit = 0.0
      var falseAlarm = 0.0
      var missed = 0.0
      for (odds, isTold, weight) in scored {
        if odds <= cut {
          if isTold { falseAlarm += weight } else { hit += weight }
        } else if !isTold {
          missed += weight
        }
      }
      let value = hit > 0 ? 2 * hit / (2 * hit + (1 + premium) * falseAlarm + (1 - premium) * missed) : 0
      if value > bestValue + 1e-12 {
        bestValue = value
        best = cut
      }
    }
    return best
  }
}
