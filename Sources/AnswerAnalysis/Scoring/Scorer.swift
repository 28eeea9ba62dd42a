import Quantities

/// From facts to a score.
///
/// Every part is a sum of things that an answer tells, each worth less than the one before it, and none is worth
/// something merely by where it stands: so that an answer that loses its numbers, steps or outcome loses points, and
/// one whose sentences are shuffled gains none. `facts` are those of the answer without heaps and repetitions.
struct Scorer {
  private let facts: AnswerFacts
  private let words: Double
  private let steps: Double
  /// Steps without those in the passive, which nobody is said to have taken.
  private let takenSteps: Double
  private let outcomes: Double
  private let plans: Int

  /// Prepares to score; `facts` are those of the answer without its redundant stretches: no sentence is redundant in them.
  init(_ facts: AnswerFacts) {
    self.facts = facts
    var words = 0
    var steps = 0
    var passiveSteps = 0
    var outcomes = 0
    var plans = 0
    for sentence in facts.sentences {
      if sentence.isHypothetical {
        plans += 1
        continue
      }
      words += sentence.words
      steps += sentence.steps
      passiveSteps += sentence.passiveSteps
      outcomes += sentence.outcomes
    }
    self.words = Double(words)
    self.takenSteps = Double(steps)
    self.steps = Double(steps) + ScoreWeights.passiveStep * Double(passiveSteps)
    self.outcomes = Double(outcomes + facts.quantities.changes.count)
    self.plans = plans
  }

  /// The score, less what `redundancy` of the whole answer costs, and each of its `contradictions`.
  func score(_ redundancy: Redundancy, contradictions: Int) -> Score {
    let all = words > 0 || plans > 0
    guard all || !redundancy.isEmpty else {
      return Score(total: 0, band: .empty, structure: 0, evidence: 0, ownership: 0, depth: 0, delivery: 0)
    }
    let structure = structure
    let evidence = evidence
    let ownership = ownership
    let depth = depth
    let delivery = delivery
    var total =
      ScoreWeights.structure * structure + ScoreWeights.evidence * evidence + ScoreWeights.ownership
      * ownership
      + ScoreWeights.depth * depth + ScoreWeights.delivery * delivery
    total *= completeness * seriousness(redundancy)
    total = proven(total)
    if !facts.tellsSituation { total = withoutSituation(total) }
    total -= facts.order.cost
    total -= min(20, ScoreWeights.perContradiction * Double(contradictions))
    total -= min(20, ScoreWeights.perHeap * Double(redundancy.heaps.count))
    total -= min(20, ScoreWeights.perRepeat * Double(redundancy.repeats.count))
    if facts.request.topic != nil, facts.isOffTheQuestion {
      // A weak answer it stays: what is no answer at all is shown without its check.
      total = min(total, max(Double(ScoreWeights.weak), ScoreWeights.offTheQuestion * total))
    }
    let rounded = Self.rounded(total)
    return Score(
      total: rounded, band: Self.band(rounded), structure: Self.rounded(structure),
      evidence: Self.rounded(evidence),
      ownership: Self.rounded(ownership), depth: Self.rounded(depth), delivery: Self.rounded(delivery))
  }

  /// The band of a total.
  static func band(_ total: Int) -> Score.Band {
    switch total {
    case ..<ScoreWeights.weak: .empty
    case ..<ScoreWeights.developing: .weak
    case ..<ScoreWeights.solid: .developing
    case ..<ScoreWeights.strong: .solid
    default: .strong
    }
  }

  /// The lowest total of a band.
  static func lowest(of band: Score.Band) -> Int {
    switch band {
    case .empty: 0
    case .weak: ScoreWeights.weak
    case .developing: ScoreWeights.developing
    case .solid: ScoreWeights.solid
    case .strong: ScoreWeights.strong
    }
  }

  // MARK: The five parts, each 0 to 100

  /// How far the actions are told: by the model's word, and by the steps themselves.
  private var actionStrength: Double {
    0.4 * (facts.has(.action) ? 1 : 0) + 0.6 * Self.filled(max(steps, unseenSteps), by: 2.5)
  }

  /// Steps in sentences whose verbs are not seen to be any ("first I make a profile", as people write whose own language
  /// has no such past): half a step for each full sentence of action in the first person, two at most.
  private var unseenSteps: Double {
    let full = facts.substantial(.action).count {
      $0.words >= 6 && !$0.isHypothetical && $0.firstSingular + $0.firstPlural > 0
    }
    return min(2, 0.5 * Double(full))
  }

  /// How far the outcome is told: by the model's word, and by the words that tell one.
  private var resultStrength: Double {
    0.4 * (facts.has(.result) ? 1 : 0) + 0.6 * Self.filled(outcomes, by: 2)
  }

  private var structure: Double {
    var points = ScoreWeights.action * actionStrength + ScoreWeights.result * resultStrength
    if facts.tellsSituation { points += ScoreWeights.situation }
    if facts.tellsTask { points += ScoreWeights.task }
    return points
  }

  private var evidence: Double {
    var told = 0.0
    var results = 0.0
    for quantity in facts.quantities.quantities {
      told += quantity.isMetric ? 1 : 0.4
      if quantity.role == .outcome || quantity.role == .change { results += 1 }
    }
    told += 0.3 * Double(facts.quantities.ignored.count)
    var points = 55 * Self.filled(told, by: 3)
    points += 10 * Self.filled(results, by: 1.5)
    points += 17 * Self.filled(Double(facts.quantities.changes.count), by: 0.8)
    if facts.tellsTime { points += 9 }
    if facts.marks.has(.measurement) { points += 9 }
    return points
  }

  private var ownership: Double {
    var singular = 0
    var plural = 0
    for sentence in facts.sentences where !sentence.isHypothetical {
      singular += sentence.firstSingular
      plural += sentence.firstPlural
    }
    // Telegraphic answers drop the pronoun: their steps still count.
    let bare = Double(facts.sentences.reduce(0) { $0 + $1.bareSteps })
    let own = Double(singular) + 0.5 * bare
    let share = own + Double(plural) > 0 ? own / (own + Double(plural)) : 0
    var points = 55 * min(1, share / 0.7) * Self.filled(own, by: 1.5) + 45 * Self.filled(takenSteps, by: 3)
    if facts.marks.phrases.contains(where: { $0.phrase == .blame && !facts.isDenied($0.tokens) }) {
      points -= 25
    }
    return max(0, points)
  }

  private var depth: Double {
    let reasons = facts.marks.phrases.filter { $0.phrase == .reason }.count
    let alternatives = facts.marks.phrases.filter { $0.phrase == .alternative }.count
    var points = 28 * Self.filled(steps, by: 5) + 20 * Self.filled(Double(reasons), by: 2.5)
    points += 10 * Self.filled(Double(alternatives), by: 1)
    if facts.marks.has(.lesson) { points += 8 }
    points += 14 * Self.filled(words, by: 120)
    if facts.topicParts.isEmpty {
      points += 20 * Self.filled(words, by: 120)
    } else {
      let covered = Double(facts.topicParts.filter(\.isPresent).count) / Double(facts.topicParts.count)
      points += 20 * min(1, covered * 1.4)
    }
    return points
  }

  private var delivery: Double {
    var points = 100 * Self.filled(words, by: 65)
    if words > 400 { points -= min(40, (words - 400) * 0.1) }
    let hedges = facts.sentences.reduce(0) { $0 + $1.hedges }
    points -= min(30, 6 * Double(hedges))
    points -= min(40, 10 * Double(plans))
    return max(0, points)
  }

  // MARK: Solid and strong

  /// `total`, its points above a plain story's stretched or shrunk by how much of what tells a strong answer from a
  /// solid one is there: an alternative that was weighed, the value before and after, over what time, how it was
  /// measured, what was learned (rubric items R6, R7, R8).
  private func proven(_ total: Double) -> Double {
    guard total > ScoreWeights.plain else { return total }
    var proofs = 0.0
    if facts.marks.has(.alternative) { proofs += 1 }
    if !facts.quantities.changes.isEmpty { proofs += 1 }
    if facts.tellsTime { proofs += 1 }
    if facts.marks.has(.measurement) { proofs += 1 }
    if facts.marks.has(.lesson) || facts.has(.reflection) { proofs += 1 }
    return ScoreWeights.plain + (total - ScoreWeights.plain)
      * (ScoreWeights.unproven + ScoreWeights.perProof * proofs)
  }

  /// `total` of an answer whose Situation is not told: what is above a just solid one shrinks, and more where no task says
  /// either what it was about.
  private func withoutSituation(_ total: Double) -> Double {
    let solid = Double(ScoreWeights.solid)
    guard total > solid else { return total }
    let left = facts.tellsTask ? ScoreWeights.withTaskOnly : ScoreWeights.withoutSituation
    return solid + left * (total - solid)
  }

  // MARK: What is left of the whole

  private var completeness: Double {
    let action = ScoreWeights.withoutAction + (1 - ScoreWeights.withoutAction) * min(1, actionStrength / 0.75)
    let result = ScoreWeights.withoutResult + (1 - ScoreWeights.withoutResult) * min(1, resultStrength / 0.7)
    return action * result
  }

  private func seriousness(_ redundancy: Redundancy) -> Double {
    var left = 1.0
    if plans >= 2, plans * 2 >= facts.sentences.count { left = min(left, ScoreWeights.ofPlans) }
    let redundant = redundancy.heaps.reduce(0) { $0 + $1.count }
    if Double(redundant) >= words { left = min(left, ScoreWeights.ofTerms) }
    let story = facts.sentences.reduce(0) { $0 + ($1.label == .other ? 0 : $1.words) }
    if Double(story) * 3 < words { left = min(left, ScoreWeights.withoutStory) }
    if facts.saysTooLittle { left = min(left, 0.1) }
    return left
  }

  /// 0 to 1: what many are worth, each worth less than the one before; `scale` are worth 63 %.
  private static func filled(_ count: Double, by scale: Double) -> Double {
    1 - PortableMath.exp(-count / scale)
  }

  private static func rounded(_ points: Double) -> Int { Int(min(100, max(0, points)).rounded()) }
}
