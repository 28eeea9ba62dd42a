/// How far the parts of an answer follow one another as they do in a story.
///
/// The labels themselves cannot tell: a chain that has learned the order S, T, A, R reads it into shuffled sentences
/// too. So each segment is judged by its words alone.
enum StarOrder {
  /// The stage of a story that each part belongs to; asides have none.
  private static let stages: [Double] = [0, 0.3, 1, 2, 2.5]

  /// The correlation of the segments' places with the stages they seem to be, −1 to 1; nil for fewer than four
  /// segments, or where all seem to be of one stage. Linear in the number of segments.
  ///
  /// - Parameter scores: the telling chain's log scores, `count * labels`.
  static func correlation(_ scores: [Double]) -> Double? {
    let n = StarChain.labels
    let count = scores.count / n
    guard count >= 4 else { return nil }
    var mass = 0.0
    var places = 0.0
    var stages = 0.0
    var products = 0.0
    var placeSquares = 0.0
    var stageSquares = 0.0
    for index in 0..<count {
      let (stage, weight) = expected(scores[(index * n)..<(index * n + n)])
      let place = Double(index)
      mass += weight
      places += weight * place
      stages += weight * stage
      products += weight * place * stage
      placeSquares += weight * place * place
      stageSquares += weight * stage * stage
    }
    let spread = (placeSquares - places * places / mass) * (stageSquares - stages * stages / mass)
    guard spread > 1e-9 else { return nil }
    return (products - places * stages / mass) / spread.squareRoot()
  }

  /// The stage that one segment's scores make likely, and the chance that it has one at all.
  private static func expected(_ scores: ArraySlice<Double>) -> (stage: Double, weight: Double) {
    let top = scores.max() ?? 0
    var total = 0.0
    var stage = 0.0
    var told = 0.0
    for (label, score) in scores.enumerated() {
      let chance = PortableMath.exp(score - top)
      total += chance
      guard label < stages.count else { continue }
      stage += chance * stages[label]
      told += chance
    }
    return (stage / told, told / total)
  }
}
