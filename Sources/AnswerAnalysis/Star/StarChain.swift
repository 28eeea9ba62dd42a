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

  /// The chain's weights as exponentials, in vectors with one lane a label: the sums below go through all labels at
  /// once, in the order of additions of a plain loop, so that every bit stays the same.
  package struct Powers: Sendable {
    let start: LabelVector
    let end: LabelVector
    /// For each label, what may follow it.
    let after: [LabelVector]
    /// For each label, what it may follow.
    let before: [LabelVector]

    /// Takes the exponentials of `chain`.
    package init(_ chain: StarChain) {
      let n = StarChain.labels
      let step = chain.step.map(PortableMath.exp)
      start = LabelVector { PortableMath.exp(chain.start[$0]) }
      end = LabelVector { PortableMath.exp(chain.end[$0]) }
      after = (0..<n).map { from in LabelVector { step[from * n + $0] } }
      before = (0..<n).map { to in LabelVector { step[$0 * n + to] } }
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
