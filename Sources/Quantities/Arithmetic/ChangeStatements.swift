import Prose

/// Finds the percentage or factor that a sentence states for one of its changes.
struct ChangeStatements {
  let report: QuantityReport
  let prose: Prose
  private let inChange: Set<Int>

  init(_ report: QuantityReport, _ prose: Prose) {
    self.report = report
    self.prose = prose
    inChange = Set(report.changes.flatMap { [$0.from, $0.to] })
  }

  /// The index of the quantity that states the size of `change`, and whether it is said to be the difference
  /// ("by 40 %", "a 40 % cut") and hedged ("about a 40 % cut"); nil where none clearly is.
  func statement(of change: QuantityChange) -> (index: Int, isDifference: Bool, isHedged: Bool)? {
    let first = min(change.from, change.to)
    let last = max(change.from, change.to)
    // "from 1.2 s to 180 ms (an 85 % cut)"
    if isCandidate(last + 1) {
      let between = words(
        report.quantities[last].span.upperBound..<report.quantities[last + 1].span.lowerBound)
      if between.count <= 5, isApposition(between), statesSize(last + 1) {
        return (last + 1, namesDifference(last + 1), isHedged(last + 1))
      }
    }
    // "by 85 % (from 1.2 s to 180 ms)", "an 85 % cut, from 1.2 s to 180 ms"
    if isCandidate(first - 1) {
      let between = words(
        report.quantities[first - 1].span.upperBound..<report.quantities[first].span.lowerBound)
      if between.count <= 4, isLeadIn(between), leadsBy(first - 1) || statesSize(first - 1) {
        return (first - 1, leadsBy(first - 1) || namesDifference(first - 1), isHedged(first - 1))
      }
    }
    return nil
  }

  private func isCandidate(_ index: Int) -> Bool {
    guard report.quantities.indices.contains(index), !inChange.contains(index) else { return false }
    let quantity = report.quantities[index]
    return quantity.kind == .percent && quantity.unit == "%" || quantity.kind == .multiplier
  }

  /// The folded tokens in `span`.
  private func words(_ span: Range<Int>) -> [String] {
    var words: [String] = []
    var low = 0
    var high = prose.bare.count
    while low < high {
      let middle = (low + high) / 2
      if prose.bare[middle].span.lowerBound < span.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < prose.bare.count, prose.bare[low].span.lowerBound < span.upperBound, words.count < 8 {
      words.append(prose.folded(low))
      low += 1
    }
    return words
  }

  /// Between a change and what sums it up: a comma or bracket, an article, "which is", "that's", "or".
  private func isApposition(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    guard ["(", ",", "-", "which", "=", "i", "that", "[", "/", "~"].contains(first) else { return false }
    return words.dropFirst().allSatisfy {
      [
        "a", "an", "the", "is", "was", "that's", "which", "thats", "about", "roughly", "almost", "nearly",
        "over", "~",
        "i", "e", ".", "by", "=", "-", "+", "around", "approximately", "more", "than", "or", "approx", "some",
      ].contains($0)
    }
  }

  /// Between a figure and the change that explains it.
  private func isLeadIn(_ words: [String]) -> Bool {
    guard let last = words.last(where: { !["about", "~", "around", "roughly"].contains($0) }) else {
      return false
    }
    guard last == "from" || last == "(" else { return false }
    return words.allSatisfy {
      [
        "(", ",", "from", "-", "about", "~", "around", "roughly", "reduction", "decrease", "cut", "drop",
        "improvement",
        "increase", "faster", "slower", "more", "less", ":", "going",
      ].contains($0)
    }
  }

  /// Whether "by" leads the figure.
  private func leadsBy(_ index: Int) -> Bool {
    let start = report.quantities[index].span.lowerBound
    let before = words(max(0, start - 24)..<start)
    guard
      let last = before.last(where: {
        !["about", "~", "around", "roughly", "over", "almost", "nearly"].contains($0)
      })
    else { return false }
    return last == "by" || report.quantities[index].kind == .multiplier
  }

  /// Whether the figure is said to be the size of a change, or stands alone in its brackets.
  private func statesSize(_ index: Int) -> Bool {
    let end = report.quantities[index].span.upperBound
    let after = words(end..<min(prose.count, end + 40))
    guard let next = after.first else { return true }
    if report.quantities[index].kind == .multiplier, ["the", "as", "what", "of", "our", "its"].contains(next)
    {
      // "5x the throughput", "twice as many", "three times what it was"
      return true
    }
    return [")", "]"].contains(next) || namesDifference(index)
  }

  /// Whether "about" or its kin stands one article before the figure: "roughly a 40 % cut".
  private func isHedged(_ index: Int) -> Bool {
    let start = report.quantities[index].span.lowerBound
    let before = words(max(0, start - 24)..<start).suffix(2)
    guard let last = before.last, ["a", "an"].contains(last) || Self.hedges.contains(last) else {
      return false
    }
    return before.contains(where: Self.hedges.contains)
  }

  private static let hedges: Set<String> = [
    "about", "around", "roughly", "nearly", "almost", "approximately", "some", "maybe", "over", "~",
  ]

  /// Whether a noun or comparative of difference follows the figure.
  private func namesDifference(_ index: Int) -> Bool {
    let end = report.quantities[index].span.upperBound
    guard let next = words(end..<min(prose.count, end + 40)).first else { return false }
    return [
      "reduction", "decrease", "cut", "drop", "improvement", "increase", "faster", "slower", "less", "fewer",
      "lower",
      "higher", "gain", "growth", "saving", "savings", "better", "more", "quicker", "smaller", "cheaper",
      "speedup",
      "speed-up", "jump", "rise", "uplift", "boost", "decline",
    ].contains(next)
  }
}
