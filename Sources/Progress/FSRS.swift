#if canImport(Glibc)
  import Glibc
#endif

/// How an answer went, as FSRS rates a review.
package enum Rating: Int, Sendable, CaseIterable, Codable {
  case again = 1
  case hard, good, easy

  /// The version of ``init(total:)``; stored with each review.
  package static let ruleVersion = "1"

  /// The rating that a score gives: below 40 again, below 60 hard, below 85 good, else easy.
  package init(total: Int) {
    switch total {
    case ..<40: self = .again
    case ..<60: self = .hard
    case ..<85: self = .good
    default: self = .easy
    }
  }
}

/// What FSRS knows about one question after a review.
package struct MemoryState: Sendable, Equatable {
  /// Days after which recall is expected to have fallen to 90 %.
  package let stability: Double
  /// 1 (easy) to 10 (hard).
  package let difficulty: Double

  /// Creates a state.
  package init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}

/// The FSRS-6 formulas, as the reference implementation's release 6.3.2 has them.
///
/// The weights were fitted to flashcards, not to interviews: they give a due date and an order, never a promise of
/// what will be remembered.
package struct FSRS: Sendable, Equatable {
  /// The 21 weights.
  package let weights: [Double]
  /// The recall at which a question is due, between 0 and 1.
  package let desiredRetention: Double
  /// The longest interval in days.
  package let maximumInterval: Int

  // What follows from the weights and the retention alone, once for a whole log.
  private let decay: Double
  private let factor: Double
  private let wait: Double

  /// The reference implementation's default weights.
  package static let defaultWeights: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// The smallest stability.
  static let leastStability = 0.001

  /// Creates a scheduler; nil unless there are 21 weights.
  package init?(
    weights: [Double] = FSRS.defaultWeights, desiredRetention: Double = 0.9, maximumInterval: Int = 36_500
  ) {
    guard weights.count == 21, desiredRetention > 0, desiredRetention < 1, maximumInterval >= 1 else {
      return nil
    }
    self.init(weights, desiredRetention: desiredRetention, maximumInterval: maximumInterval)
  }

  /// The scheduler that Starling uses: default weights, 90 %, and at most `maximumInterval` days.
  package static func standard(maximumInterval: Int = 60) -> FSRS {
    FSRS(defaultWeights, desiredRetention: 0.9, maximumInterval: max(1, maximumInterval))
  }

  private init(_ weights: [Double], desiredRetention: Double, maximumInterval: Int) {
    self.weights = weights
    self.desiredRetention = desiredRetention
    self.maximumInterval = maximumInterval
    decay = -weights[20]
    factor = pow(0.9, 1 / decay) - 1
    wait = pow(desiredRetention, 1 / decay) - 1
  }

  /// The chance of recall `days` after the review that gave `stability`; a clock that went back counts as no time.
  package func retrievability(days: Int, stability: Double) -> Double {
    pow(1 + factor * Double(max(0, days)) / stability, decay)
  }

  /// The state after a first review.
  package func first(_ rating: Rating) -> MemoryState {
    MemoryState(
      stability: max(weights[rating.rawValue - 1], Self.leastStability),
      difficulty: clamped(firstDifficulty(rating)))
  }

  /// The state after a further review, `days` (whole days, may be -1) after the one before.
  package func next(_ state: MemoryState, _ rating: Rating, days: Int) -> MemoryState {
    let stability =
      days < 1
      ? sameDayStability(state, rating)
      : longTermStability(state, rating, retrievability(days: days, stability: state.stability))
    return MemoryState(stability: stability, difficulty: nextDifficulty(state.difficulty, rating))
  }

  /// Days until the question is due again, at least 1.
  package func interval(stability: Double) -> Int {
    let raw = rawInterval(stability: stability)
    guard raw < Double(maximumInterval) else { return maximumInterval }
    return max(1, Int(raw.rounded(.toNearestOrEven)))
  }

  /// The interval in days before it is rounded and bounded.
  func rawInterval(stability: Double) -> Double {
    stability / factor * wait
  }

  // MARK: Difficulty

  /// Not clamped: mean reversion uses it as it is.
  private func firstDifficulty(_ rating: Rating) -> Double {
    weights[4] - exp(weights[5] * Double(rating.rawValue - 1)) + 1
  }

  func nextDifficulty(_ difficulty: Double, _ rating: Rating) -> Double {
    let change = -weights[6] * Double(rating.rawValue - 3)
    let damped = difficulty + (10 - difficulty) * change / 9
    return clamped(weights[7] * firstDifficulty(.easy) + (1 - weights[7]) * damped)
  }

  private func clamped(_ difficulty: Double) -> Double { min(10, max(1, difficulty)) }

  // MARK: Stability; all use the difficulty before the review

  func sameDayStability(_ state: MemoryState, _ rating: Rating) -> Double {
    var increase =
      exp(weights[17] * (Double(rating.rawValue - 3) + weights[18])) * pow(state.stability, -weights[19])
    if rating != .again { increase = max(increase, 1) }
    return max(state.stability * increase, Self.leastStability)
  }

  func longTermStability(_ state: MemoryState, _ rating: Rating, _ retrievability: Double) -> Double {
    let stability =
      rating == .again
      ? forgottenStability(state, retrievability) : recalledStability(state, rating, retrievability)
    return max(stability, Self.leastStability)
  }

  private func forgottenStability(_ state: MemoryState, _ retrievability: Double) -> Double {
    let long =
      weights[11] * pow(state.difficulty, -weights[12]) * (pow(state.stability + 1, weights[13]) - 1)
      * exp((1 - retrievability) * weights[14])
    return min(long, state.stability / exp(weights[17] * weights[18]))
  }

  private func recalledStability(_ state: MemoryState, _ rating: Rating, _ retrievability: Double) -> Double {
    let penalty = rating == .hard ? weights[15] : 1
    let bonus = rating == .easy ? weights[16] : 1
    let growth =
      exp(weights[8]) * (11 - state.difficulty) * pow(state.stability, -weights[9])
      * (exp((1 - retrievability) * weights[10]) - 1) * penalty * bonus
    return state.stability * (1 + growth)
  }
}
