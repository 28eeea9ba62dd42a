import Quantities

/// From facts to a score. Every part counts only sentences that say something: heaps of keywords and repetitions earn
/// nothing, so that neither appended terms nor the same text twice can raise a score.
enum Scorer {
  static func score(_ facts: AnswerFacts) -> Score {
    guard facts.wordCount > 0 else {
      return Score(total: 0, band: .empty, structure: 0, evidence: 0, ownership: 0, depth: 0, delivery: 0)
    }
    let structure = structure(facts)
    let evidence = evidence(facts)
    let ownership = ownership(facts)
    let depth = depth(facts)
    let delivery = delivery(facts)
    let weighted =
      ScoreWeights.structure * structure + ScoreWeights.evidence * evidence
      + ScoreWeights.ownership * ownership + ScoreWeights.depth * depth + ScoreWeights.delivery * delivery
    let total = min(ceiling(facts), rounded(weighted))
    return Score(
      total: total, band: band(total), structure: rounded(structure), evidence: rounded(evidence),
      ownership: rounded(ownership), depth: rounded(depth), delivery: rounded(delivery))
  }

  /// The band of a total.
  package static func band(_ total: Int) -> Score.Band {
    switch total {
    case ..<ScoreWeights.weak: .empty
    case ..<ScoreWeights.developing: .weak
    case ..<ScoreWeights.solid: .developing
    case ..<ScoreWeights.strong: .solid
    default: .strong
    }
  }

  // MARK: The five parts, each 0 to 100

  private static func structure(_ facts: AnswerFacts) -> Double {
    var points = 0.0
    for (label, worth) in [
      (StarLabel.situation, ScoreWeights.situation), (.task, ScoreWeights.task),
      (.action, ScoreWeights.action),
      (.result, ScoreWeights.result),
    ] where facts.has(label) {
      points += worth * fullness(facts, label)
    }
    points -= 6 * Double(inversions(facts))
    if facts.wordCount >= 60 {
      let opening = facts.share(.situation) + facts.share(.task)
      points -= 40 * max(0, opening - 0.45) + 40 * max(0, 0.3 - facts.share(.action))
    }
    return bounded(points)
  }

  /// 0.5 to 1: a part of a few words is there, but only just.
  private static func fullness(_ facts: AnswerFacts, _ label: StarLabel) -> Double {
    let words = facts.substantial(label).reduce(0) { $0 + $1.words }
    let enough = label == .action ? 40.0 : label == .task ? 10.0 : 18.0
    return 0.5 + 0.5 * min(1, Double(words) / enough)
  }

  /// How often the story goes backwards: a sentence of an earlier part behind one of a later part, at most five.
  private static func inversions(_ facts: AnswerFacts) -> Int {
    let order: [StarLabel: Int] = [.situation: 0, .task: 0, .action: 1, .result: 2, .reflection: 3]
    var latest = 0
    var count = 0
    for sentence in facts.sentences {
      guard let place = order[sentence.label] else { continue }
      if place < latest { count += 1 }
      latest = place
    }
    return min(5, count)
  }

  private static func evidence(_ facts: AnswerFacts) -> Double {
    let metrics = facts.metrics
    let results = facts.substantial(.result).flatMap(\.metrics)
    var points = 10.0 * Double(min(3, metrics.count))
    if !results.isEmpty { points += 20 }
    if facts.quantities.changes.contains(where: { change in stands(change.span, in: facts) }) {
      points += 25
    } else if hasComparison(metrics, results) {
      points += 14
    }
    if TimeWords.occur(in: facts) { points += 10 }
    if MeasurementWords.occur(in: facts.prose) { points += 10 }
    points += min(5, Double(facts.quantities.quantities.count))
    return bounded(points)
  }

  private static func stands(_ span: Range<Int>, in facts: AnswerFacts) -> Bool {
    facts.sentences.contains { !$0.isHeap && !$0.isRepeated && $0.span.overlaps(span) }
  }

  private static func hasComparison(_ metrics: [Quantity], _ results: [Quantity]) -> Bool {
    results.contains { result in
      result.kind == .multiplier || result.role == .change
        || metrics.contains {
          $0.span.upperBound <= result.span.lowerBound && Comparable.areComparable($0, result)
        }
    }
  }

  private static func ownership(_ facts: AnswerFacts) -> Double {
    let told = facts.sentences.filter { !$0.isHeap && !$0.isRepeated && $0.label != .other }
    let singular = told.reduce(0) { $0 + $1.firstSingular }
    let plural = told.reduce(0) { $0 + $1.firstPlural }
    let acting = facts.substantial(.action)
    let own = acting.reduce(0) { $0 + $1.firstSingular }
    let shared = acting.reduce(0) { $0 + $1.firstPlural }
    guard singular + plural > 0 else {
      // Telegraphic answers drop the pronoun: their steps still count for something.
      return Steps.count(in: facts) >= 3 ? 40 : 10
    }
    let inActions = own + shared == 0 ? 0.5 : Double(own) / Double(own + shared)
    let everywhere = Double(singular) / Double(singular + plural)
    let steps = Double(min(4, Steps.count(in: facts))) / 4
    var points = 45 * inActions + 25 * everywhere + 30 * steps
    if BlameWords.first(in: facts.prose) != nil { points -= 25 }
    return bounded(points)
  }

  private static func depth(_ facts: AnswerFacts) -> Double {
    var points = 8.0 * Double(min(5, Steps.count(in: facts)))
    let reasons = facts.sentences.filter { $0.givesReason && !$0.isHeap && !$0.isRepeated }.count
    points += 7.0 * Double(min(3, reasons))
    if AlternativeWords.occur(in: facts.prose) { points += 10 }
    if facts.has(.reflection) { points += 9 }
    if facts.topicParts.isEmpty {
      points += min(20, Double(facts.wordCount) / 9)
    } else {
      let covered = Double(facts.topicParts.filter(\.isPresent).count) / Double(facts.topicParts.count)
      points += 20 * min(1, covered * 1.4)
    }
    return bounded(points)
  }

  private static func delivery(_ facts: AnswerFacts) -> Double {
    let words = Double(facts.sentences.filter { !$0.isRepeated }.reduce(0) { $0 + $1.words })
    var points = 100.0
    if words < 150 { points -= (150 - words) * 0.45 }
    if facts.wordCount > 320 { points -= min(40, Double(facts.wordCount - 320) * 0.15) }
    let hedges = facts.sentences.reduce(0) { $0 + $1.hedges.count }
    points -= min(30, 7 * Double(hedges))
    points -= min(50, 14 * Double(facts.sentences.filter(\.isHeap).count))
    points -= min(50, 6 * Double(facts.sentences.filter(\.isRepeated).count))
    points -= min(40, 10 * Double(facts.sentences.filter(\.isHypothetical).count))
    return bounded(points)
  }

  // MARK: Ceilings

  private static func ceiling(_ facts: AnswerFacts) -> Int {
    var ceiling = 100
    let count = facts.sentences.count
    let plans = facts.sentences.filter(\.isHypothetical).count
    let heapWords = facts.sentences.filter(\.isHeap).reduce(0) { $0 + $1.words }
    let storyWords = facts.sentences.filter { $0.label != .other && !$0.isHeap }.reduce(0) { $0 + $1.words }
    if !facts.has(.action) { ceiling = min(ceiling, ScoreWeights.ceilingWithoutAction) }
    if !facts.has(.result) { ceiling = min(ceiling, ScoreWeights.ceilingWithoutResult) }
    if plans >= 2, plans * 2 >= count { ceiling = min(ceiling, ScoreWeights.ceilingOfPlans) }
    if heapWords * 2 >= facts.wordCount { ceiling = min(ceiling, ScoreWeights.ceilingOfHeaps) }
    if storyWords * 3 < facts.wordCount { ceiling = min(ceiling, ScoreWeights.ceilingWithoutStory) }
    if storyWords == 0, facts.wordCount < 40 || heapWords * 2 >= facts.wordCount {
      ceiling = min(ceiling, ScoreWeights.ceilingOfNothing)
    }
    return ceiling
  }

  private static func bounded(_ points: Double) -> Double { min(100, max(0, points)) }

  private static func rounded(_ points: Double) -> Int { Int(points.rounded()) }
}
