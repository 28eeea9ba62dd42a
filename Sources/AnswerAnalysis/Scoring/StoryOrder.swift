import Prose

/// How well the sentences of an answer follow one another, and what it costs where they do not.
struct StoryOrder {
  /// Points for parts that go backwards, outcomes before the steps that led to them, and words in an unusual order.
  private(set) var muddle = 0.0
  /// Points for sentences whose part is hard to tell where they stand, and for an opening that goes on from something
  /// which was not said.
  private(set) var doubt = 0.0
  /// Whether the sentences by their words alone, or their parts, really go back and forth.
  private(set) var isMuddled = false
  /// The first sentence that goes back to an earlier part; nil where none does.
  private(set) var goesBack: SentenceFacts?
  /// Whether the outcome is told before most of the steps.
  private(set) var tellsOutcomeFirst = false

  /// Points off the total.
  var cost: Double { min(ScoreWeights.mostDisorder, muddle + doubt) }

  /// Judges the order; fewer than four sentences have none.
  init(_ facts: AnswerFacts) {
    let count = Double(facts.sentences.count)
    guard count >= 4 else { return }
    var latest = 0
    var inversions = 0
    var unsure = 0.0
    var stepsAt = 0.0
    var outcomesAt = 0.0
    var stepsTold = 0.0
    var outcomesTold = 0.0
    for (index, sentence) in facts.sentences.enumerated() {
      unsure += 1 - facts.star.sentences[index].confidence
      stepsTold += Double(sentence.steps)
      stepsAt += Double(index * sentence.steps)
      outcomesTold += Double(sentence.outcomes)
      outcomesAt += Double(index * sentence.outcomes)
      guard let place = Self.place(sentence.label) else { continue }
      if place < latest {
        inversions += 1
        if goesBack == nil { goesBack = sentence }
      }
      latest = place
    }
    muddle = ScoreWeights.perInversion * Double(min(ScoreWeights.mostInversions, inversions))
    // Where the sentences by their words alone follow one another as usual, a word such as "grew" or "success" before
    // the steps speaks of the situation.
    if stepsTold > 0, outcomesTold > 0, (facts.star.order ?? 0) < ScoreWeights.orderly {
      let late = (stepsAt / stepsTold - outcomesAt / outcomesTold) / count
      muddle += ScoreWeights.lateSteps * min(0.5, max(0, late + 0.1))
      tellsOutcomeFirst = late > 0 && (facts.star.order ?? 0) < ScoreWeights.disorderly
    }
    if let order = facts.star.order {
      // Few sentences say little about an order.
      let weight = min(1, (count - 3) / 5)
      muddle += weight * ScoreWeights.outOfOrder * max(0, ScoreWeights.orderly - order)
    }
    isMuddled =
      muddle >= ScoreWeights.muddled && (inversions > 0 || (facts.star.order ?? 1) < ScoreWeights.disorderly)
    doubt = ScoreWeights.doubt * unsure / count
    if let first = facts.prose.bare.firstIndex(where: { $0.isWord }),
      Self.continuations.contains(facts.prose.folded(first))
    {
      doubt += ScoreWeights.continuation
    }
  }

  private static func place(_ label: StarLabel) -> Int? {
    switch label {
    case .situation, .task: 0
    case .action: 1
    case .result: 2
    case .reflection: 3
    case .other: nil
    }
  }

  /// Words that go on from a sentence before.
  private static let continuations: Set<String> = [
    "then", "after", "afterwards", "finally", "eventually", "ultimately", "also", "additionally", "however",
    "therefore", "consequently", "this", "these", "it", "he", "she", "they", "next", "and", "but", "so", "as",
    "by",
    "instead", "within", "later",
  ]
}
