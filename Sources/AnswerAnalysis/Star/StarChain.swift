/// A linear chain over segments: how well each label fits each segment, and how labels follow one another.
///
/// The arithmetic runs on exponentials, rescaled segment by segment, so that no logarithm is taken in the loops.
package struct StarChain: Sendable, Equatable {
  /// The number of labels, `StarLabel.allCases` in order.
  package static let labels = 6

  /// Log weight of a label as the first.
  package var start: [Double]
  /// Log weight of label `to` after label `from`, at `from * labels + to`.
  package var step: [Double]
  /// Log weight of a label as the last.
  package var end: [Double]

  /// Creates a chain.
  package init(start: [Double], step: [Double], end: [Double]) {
    self.start = start
    self.step = step
    self.end = end
  }

  /// A chain in which everything follows everything alike.
  package static var flat: StarChain {
    StarChain(
      start: [Double](repeating: 0, count: labels), step: [Double](repeating: 0, count: labels * labels),
      end: [Double](repeating: 0, count: labels))
  }

  /// The chain's weights as exponentials.
  package struct Powers: Sendable {
    let start: [Double]
    let step: [Double]
    let end: [Double]

    /// Takes the exponentials of `chain`.
    package init(_ chain: StarChain) {
      start = chain.start.map(PortableMath.exp)
      step = chain.step.map(PortableMath.exp)
      end = chain.end.map(PortableMath.exp)
    }
  }

  /// The best labels in order for `scores` (`count * labels` log scores).
  package func best(_ scores: [Double]) -> [Int] {
    let n = Self.labels
    let count = scores.count / n
    guard count > 0 else { return [] }
    var value = (0..<n).map { scores[$0] + start[$0] }
    var next = value
    var back = [UInt8](repeating: 0, count: count * n)
    for index in 1..<max(count, 1) {
      for label in 0..<n {
        var top = -Double.infinity
        var from = 0
        for other in 0..<n {
          let candidate = value[other] + step[other * n + label]
          if candidate > top {
            top = candidate
            from = other
          }
        }
        next[label] = top + scores[index * n + label]
        back[index * n + label] = UInt8(from)
      }
      swap(&value, &next)
    }
    var label = 0
    for other in 1..<n where value[other] + end[other] > value[label] + end[label] { label = other }
    var path = [Int](repeating: 0, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      path[index] = label
      label = Int(back[index * n + label])
    }
    return path
  }
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
    var fit = [Double](repeating: 0, count: count * n)
    var shift = 0.0
    for index in 0..<count {
      var top = scores[index * n]
      for label in 1..<n { top = max(top, scores[index * n + label]) }
      shift += top
      for label in 0..<n { fit[index * n + label] = PortableMath.exp(scores[index * n + label] - top) }
    }
    var forward = [Double](repeating: 0, count: count * n)
    let (scaled, total) = Self.forward(fit, powers, banned: -1, into: &forward)
    logTotal = total + shift
    var absent = [Double](repeating: 0, count: without ? n : 0)
    if without {
      var scratch = [Double](repeating: 0, count: count * n)
      for label in 0..<n {
        absent[label] = Self.forward(fit, powers, banned: label, into: &scratch).1 + shift
      }
    }
    logWithout = absent
    // Backward, with the forward's scales, so that forward * backward is the marginal up to one factor.
    var marginals = [Double](repeating: 0, count: count * n)
    var pairs = [Double](repeating: 0, count: wantsSteps ? n * n : 0)
    var backward = powers.end
    var previous = backward
    for index in stride(from: count - 1, through: 0, by: -1) {
      var sum = 0.0
      for label in 0..<n {
        marginals[index * n + label] = forward[index * n + label] * backward[label]
        sum += marginals[index * n + label]
      }
      for label in 0..<n { marginals[index * n + label] /= sum }
      guard index > 0 else { break }
      var size = 0.0
      for from in 0..<n {
        var value = 0.0
        for to in 0..<n { value += powers.step[from * n + to] * fit[index * n + to] * backward[to] }
        previous[from] = value
        size += value
      }
      if wantsSteps {
        var mass = 0.0
        for from in 0..<n { mass += forward[(index - 1) * n + from] * previous[from] }
        for from in 0..<n {
          let left = forward[(index - 1) * n + from] / mass
          for to in 0..<n {
            pairs[from * n + to] += left * powers.step[from * n + to] * fit[index * n + to] * backward[to]
          }
        }
      }
      for from in 0..<n { backward[from] = previous[from] / size }
    }
    _ = scaled
    self.marginals = marginals
    self.steps = pairs
  }

  /// Fills `table` with rescaled forward values; returns the last scale and the log of the total.
  private static func forward(
    _ fit: [Double], _ powers: StarChain.Powers, banned: Int, into table: inout [Double]
  ) -> (Double, Double) {
    let n = StarChain.labels
    let count = fit.count / n
    var log = 0.0
    var product = 1.0
    for index in 0..<count {
      var sum = 0.0
      for label in 0..<n {
        var value = 0.0
        if label != banned {
          if index == 0 {
            value = powers.start[label]
          } else {
            for from in 0..<n { value += table[(index - 1) * n + from] * powers.step[from * n + label] }
          }
          value *= fit[index * n + label]
        }
        table[index * n + label] = value
        sum += value
      }
      if sum < 1e-300 { sum = 1e-300 }
      for label in 0..<n { table[index * n + label] /= sum }
      product *= sum
      if product < 1e-100 || product > 1e100 {
        log += PortableMath.log(product)
        product = 1
      }
    }
    var total = 0.0
    for label in 0..<n { total += table[(count - 1) * n + label] * powers.end[label] }
    return (total, log + PortableMath.log(product) + PortableMath.log(max(total, 1e-300)))
  }
}
