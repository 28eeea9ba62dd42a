import AnswerAnalysis
import SeededRandom

/// Fits one chain by stochastic gradient ascent on the likelihood, with steps that shrink feature by feature
/// (AdaGrad) and weights drawn to zero. The order of the examples is drawn from a fixed seed.
struct ChainTrainer {
  /// Settings of a run.
  struct Settings {
    var epochs = 7
    var rate = 0.25
    /// How strongly weights are drawn to zero, per visit of a feature.
    var shrink = 0.015
    /// Features in fewer answers than this are left out.
    var fewestAnswers = 4
    /// Whether features of position count.
    var usesPosition: Bool
  }

  /// Weights of a fitted chain.
  struct Fit {
    /// `features * labels`.
    var weights: [Double]
    var chain: StarChain
  }

  let settings: Settings
  let featureCount: Int
  let isUsed: [Bool]

  init(settings: Settings, answersWith: [Int32]) {
    self.settings = settings
    featureCount = answersWith.count
    isUsed = answersWith.map { $0 >= Int32(settings.fewestAnswers) }
  }

  func fit(_ examples: [Example]) -> Fit {
    let n = StarChain.labels
    var weights = [Double](repeating: 0, count: featureCount * n)
    var squares = [Double](repeating: 1, count: featureCount * n)
    var mean = weights
    var chain = StarChain.flat
    var meanChain = StarChain.flat
    var chainSquares = [Double](repeating: 1, count: StarLayout.chainParameters)
    var averaged = 0
    var order = Array(examples.indices)
    var random = SeededGenerator(seed: 20_240_611)
    for epoch in 0..<settings.epochs {
      for index in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(index, Int(random.next() % UInt64(index + 1)))
      }
      for index in order {
        let example = examples[index]
        let weight = settings.usesPosition ? example.labellingWeight : example.tellingWeight
        guard weight > 0 else { continue }
        let scores = Self.scores(example, weights, isUsed: isUsed, usesPosition: settings.usesPosition)
        let sums = StarSums(scores, StarChain.Powers(chain), without: false, steps: true)
        step(example, weight, sums, &weights, &squares)
        step(example, weight, sums, &chain, &chainSquares)
      }
      // The mean over the last half of the epochs is steadier than the last state.
      if epoch * 2 >= settings.epochs {
        averaged += 1
        for index in weights.indices { mean[index] += weights[index] }
        for index in 0..<n {
          meanChain.start[index] += chain.start[index]
          meanChain.end[index] += chain.end[index]
        }
        for index in 0..<(n * n) { meanChain.step[index] += chain.step[index] }
      }
    }
    let share = 1 / Double(max(averaged, 1))
    return Fit(
      weights: mean.map { $0 * share },
      chain: StarChain(
        start: meanChain.start.map { $0 * share }, step: meanChain.step.map { $0 * share },
        end: meanChain.end.map { $0 * share }))
  }

  /// The log scores of `example` under `weights`.
  static func scores(_ example: Example, _ weights: [Double], isUsed: [Bool], usesPosition: Bool) -> [Double]
  {
    let n = StarChain.labels
    var scores = [Double](repeating: 0, count: example.count * n)
    var start = 0
    for (segment, ends) in example.ends.enumerated() {
      var s0 = 0.0, s1 = 0.0, s2 = 0.0, s3 = 0.0, s4 = 0.0, s5 = 0.0
      for at in start..<(usesPosition ? ends.all : ends.plain) {
        let feature = Int(example.indices[at])
        guard isUsed[feature] else { continue }
        let value = example.values[at]
        let base = feature * n
        s0 += value * weights[base]
        s1 += value * weights[base + 1]
        s2 += value * weights[base + 2]
        s3 += value * weights[base + 3]
        s4 += value * weights[base + 4]
        s5 += value * weights[base + 5]
      }
      let base = segment * n
      scores[base] = s0
      scores[base + 1] = s1
      scores[base + 2] = s2
      scores[base + 3] = s3
      scores[base + 4] = s4
      scores[base + 5] = s5
      start = ends.all
    }
    return scores
  }

  private func step(
    _ example: Example, _ weight: Double, _ sums: StarSums, _ weights: inout [Double],
    _ squares: inout [Double]
  ) {
    let n = StarChain.labels
    var start = 0
    var error = [Double](repeating: 0, count: n)
    for (segment, ends) in example.ends.enumerated() {
      for label in 0..<n {
        error[label] =
          (sums.marginals[segment * n + label] - (example.gold[segment] == label ? 1 : 0)) * weight
      }
      for at in start..<(settings.usesPosition ? ends.all : ends.plain) {
        let feature = Int(example.indices[at])
        guard isUsed[feature] else { continue }
        let value = example.values[at]
        let base = feature * n
        for label in 0..<n {
          let slope = error[label] * value + settings.shrink * weights[base + label]
          squares[base + label] += slope * slope
          weights[base + label] -= settings.rate * slope / squares[base + label].squareRoot()
        }
      }
      start = ends.all
    }
  }

  private func step(
    _ example: Example, _ weight: Double, _ sums: StarSums, _ chain: inout StarChain,
    _ squares: inout [Double]
  ) {
    let n = StarChain.labels
    func move(_ value: inout Double, _ at: Int, _ error: Double) {
      let slope = error * weight + 0.002 * value
      squares[at] += slope * slope
      value -= settings.rate * slope / squares[at].squareRoot()
    }
    let last = example.count - 1
    for label in 0..<n {
      move(&chain.start[label], label, sums.marginals[label] - (example.gold[0] == label ? 1 : 0))
      move(
        &chain.end[label], n + label, sums.marginals[last * n + label] - (example.gold[last] == label ? 1 : 0)
      )
    }
    var seen = [Double](repeating: 0, count: n * n)
    for index in 0..<last { seen[example.gold[index] * n + example.gold[index + 1]] += 1 }
    for at in 0..<(n * n) { move(&chain.step[at], 2 * n + at, sums.steps[at] - seen[at]) }
  }
}
