/// One number for each label; the last two lanes are 0 and stay it.
typealias LabelVector = SIMD8<Double>

extension LabelVector {
  /// The values of `lane` for each label.
  init(_ lane: (Int) -> Double) {
    self = .zero
    for label in 0..<StarChain.labels { self[label] = lane(label) }
  }

  /// The sum of all lanes, added one after another.
  @inline(__always)
  var sumInOrder: Double { self[0] + self[1] + self[2] + self[3] + self[4] + self[5] }
}

/// The sums over all ways to label one answer.
package struct StarSums: Sendable {
  /// The log of the sum over all labellings.
  package let logTotal: Double
  /// For each label, the log of the sum over the labellings in which it does not occur.
  package let logWithout: [Double]
  /// The chance of each label for each segment, `count * labels`.
  package let marginals: [Double]
  /// The expected number of steps from one label to another, `labels * labels`; empty unless asked for.
  package let steps: [Double]

  /// Sums over the labellings of `scores` (`count * labels` log scores).
  package init(_ scores: [Double], _ powers: StarChain.Powers, without: Bool, steps wantsSteps: Bool) {
    let n = StarChain.labels
    let count = scores.count / n
    guard count > 0 else {
      logTotal = 0
      logWithout = [Double](repeating: 0, count: n)
      marginals = []
      steps = []
      return
    }
    var fit: [LabelVector] = []
    fit.reserveCapacity(count)
    var shift = 0.0
    for index in 0..<count {
      var top = scores[index * n]
      for label in 1..<n { top = max(top, scores[index * n + label]) }
      shift += top
      fit.append(LabelVector { PortableMath.exp(scores[index * n + $0] - top) })
    }
    var forward = [LabelVector](repeating: .zero, count: count)
    logTotal = Self.forward(fit, powers, banned: -1) { forward[$0] = $1 } + shift
    logWithout =
      without ? (0..<n).map { Self.forward(fit, powers, banned: $0) { _, _ in } + shift } : []
    // Backward, so that forward * backward is the marginal up to one factor.
    var marginals: [Double] = []
    marginals.reserveCapacity(count * n)
    var chances = [LabelVector](repeating: .zero, count: count)
    var pairs = [Double](repeating: 0, count: wantsSteps ? n * n : 0)
    var backward = powers.end
    for index in stride(from: count - 1, through: 0, by: -1) {
      let both = forward[index] * backward
      chances[index] = both / LabelVector(repeating: both.sumInOrder)
      guard index > 0 else { break }
      var previous = LabelVector.zero
      for to in 0..<n { previous += powers.before[to] * fit[index][to] * backward[to] }
      if wantsSteps { Self.addSteps(&pairs, forward[index - 1], fit[index], backward, previous, powers) }
      backward = previous / LabelVector(repeating: previous.sumInOrder)
    }
    for chance in chances { for label in 0..<n { marginals.append(chance[label]) } }
    self.marginals = marginals
    self.steps = pairs
  }

  /// Adds the expected steps from one segment to the next.
  private static func addSteps(
    _ pairs: inout [Double], _ forward: LabelVector, _ fit: LabelVector, _ backward: LabelVector,
    _ previous: LabelVector, _ powers: StarChain.Powers
  ) {
    let n = StarChain.labels
    var mass = 0.0
    for from in 0..<n { mass += forward[from] * previous[from] }
    for from in 0..<n {
      let left = forward[from] / mass
      for to in 0..<n { pairs[from * n + to] += left * powers.after[from][to] * fit[to] * backward[to] }
    }
  }

  /// The log of the sum over all labellings without the label `banned` (-1 for none); `note` gets the rescaled values
  /// of each segment.
  @inline(__always)
  private static func forward(
    _ fit: [LabelVector], _ powers: StarChain.Powers, banned: Int, _ note: (Int, LabelVector) -> Void
  ) -> Double {
    var log = 0.0
    var product = 1.0
    var row = LabelVector.zero
    for index in fit.indices {
      var value = LabelVector.zero
      if index == 0 {
        value = powers.start
      } else {
        for from in 0..<StarChain.labels { value += LabelVector(repeating: row[from]) * powers.after[from] }
      }
      value *= fit[index]
      if banned >= 0 { value[banned] = 0 }
      let sum = max(value.sumInOrder, 1e-300)
      row = value / LabelVector(repeating: sum)
      note(index, row)
      product *= sum
      if product < 1e-100 || product > 1e100 {
        log += PortableMath.log(product)
        product = 1
      }
    }
    let total = (row * powers.end).sumInOrder
    return log + PortableMath.log(product) + PortableMath.log(max(total, 1e-300))
  }
}
