import Prose
import Quantities

/// What one sentence of an answer is made of.
package struct SentenceFacts: Sendable {
  /// Unicode-scalar offsets.
  package let span: Range<Int>
  /// The part that the sentence plays.
  package let label: StarLabel
  /// Indices of its tokens in the prose.
  package let tokens: Range<Int>
  /// Number of words.
  package internal(set) var words = 0
  /// "I", "me", "my", "myself" and their contractions.
  package internal(set) var firstSingular = 0
  /// "we", "us", "our", "ourselves" and their contractions.
  package internal(set) var firstPlural = 0
  /// Number of hedges ("maybe", "kind of").
  package internal(set) var hedges = 0
  /// Number of words that say that something came of it.
  package internal(set) var outcomes = 0
  /// Concrete steps told with "I".
  package internal(set) var ownSteps = 0
  /// Concrete steps told with "we".
  package internal(set) var teamSteps = 0
  /// Concrete steps told without a subject ("checked the logs").
  package internal(set) var bareSteps = 0
  /// Steps told in the passive ("a cache was built"), where they are what was done.
  package internal(set) var passiveSteps = 0
  /// Steps told in the present with "I" and with "we", which count where the whole answer is told so.
  private var presentSteps = [0, 0]
  /// The metrics that stand in it, as a range of the report's quantities; some of these may be no metrics.
  package internal(set) var quantities = 0..<0
  /// The number of metrics in it.
  package internal(set) var metricCount = 0
  /// Says what might be done, not what was ("I would check").
  package internal(set) var isHypothetical = false
  /// Gives a reason ("because", "so that", "in order to").
  package internal(set) var givesReason = false
  /// A heap of terms, or said before.
  package internal(set) var isRedundant = false

  /// The facts of every sentence of `star`, in order. Linear in the text.
  static func all(
    prose: Prose, star: StarReading, quantities: QuantityReport, marks: AnswerMarks, redundancy: Redundancy
  ) -> [SentenceFacts] {
    var facts: [SentenceFacts] = []
    facts.reserveCapacity(star.sentences.count)
    let all = quantities.quantities
    let tokens = prose.bare
    var token = 0
    var quantity = 0
    var phrase = 0
    for sentence in star.sentences {
      while token < tokens.count, tokens[token].span.lowerBound < sentence.span.lowerBound { token += 1 }
      let first = token
      while token < tokens.count, tokens[token].span.lowerBound < sentence.span.upperBound { token += 1 }
      var found = SentenceFacts(span: sentence.span, label: sentence.label, tokens: first..<token)
      while quantity < all.count, all[quantity].span.lowerBound < sentence.span.lowerBound { quantity += 1 }
      let firstQuantity = quantity
      while quantity < all.count, all[quantity].span.lowerBound < sentence.span.upperBound {
        if all[quantity].isMetric { found.metricCount += 1 }
        quantity += 1
      }
      found.quantities = firstQuantity..<quantity
      while phrase < marks.phrases.count, marks.phrases[phrase].tokens.lowerBound < first { phrase += 1 }
      while phrase < marks.phrases.count, marks.phrases[phrase].tokens.lowerBound < token {
        switch marks.phrases[phrase].phrase {
        case .hedge: found.hedges += 1
        case .outcome: found.outcomes += 1
        case .reason: found.givesReason = true
        default: break
        }
        phrase += 1
      }
      found.read(prose, marks)
      facts.append(found)
    }
    markRedundant(&facts, redundancy)
    takePresentSteps(&facts)
    return facts
  }

  /// An answer told in the present ("I open the dashboard and see …") tells its steps so: where there are more of them
  /// than in the past, and figures that make it one occasion and no habit.
  private static func takePresentSteps(_ facts: inout [SentenceFacts]) {
    var past = 0
    var present = 0
    var metrics = 0
    for sentence in facts where !sentence.isRedundant {
      past += sentence.steps
      present += sentence.presentSteps[0] + sentence.presentSteps[1]
      metrics += sentence.metricCount
    }
    guard present >= 3, present > past, metrics >= 2 else { return }
    for index in facts.indices {
      facts[index].ownSteps += facts[index].presentSteps[0]
      facts[index].teamSteps += facts[index].presentSteps[1]
    }
  }

  /// Concrete steps, whoever is named for them.
  package var steps: Int { ownSteps + teamSteps + bareSteps }

  private init(span: Range<Int>, label: StarLabel, tokens: Range<Int>) {
    self.span = span
    self.label = label
    self.tokens = tokens
  }

  private mutating func read(_ prose: Prose, _ marks: AnswerMarks) {
    var reader = StepReader()
    for index in tokens {
      let token = prose.bare[index]
      let classes = marks.classes[index]
      if token.isSpoken { words += 1 }
      if classes.contains(.singular) { firstSingular += 1 }
      if classes.contains(.plural) { firstPlural += 1 }
      if classes.contains(.modal), Hypothetical.isModal(at: index, in: prose) { isHypothetical = true }
      reader.take(index, prose, classes)
    }
    guard !isHypothetical else { return }
    ownSteps = reader.steps[StepReader.Subject.speaker.rawValue]
    teamSteps = reader.steps[StepReader.Subject.team.rawValue]
    bareSteps = reader.steps[StepReader.Subject.unnamed.rawValue]
    presentSteps = reader.presentSteps
    if label == .action { passiveSteps = reader.passiveSteps }
  }

  private static func markRedundant(_ facts: inout [SentenceFacts], _ redundancy: Redundancy) {
    guard !redundancy.isEmpty else { return }
    let stretches = (redundancy.heaps + redundancy.repeats).sorted { $0.lowerBound < $1.lowerBound }
    var stretch = 0
    for index in facts.indices {
      while stretch < stretches.count, stretches[stretch].upperBound <= facts[index].tokens.lowerBound {
        stretch += 1
      }
      var covered = 0
      var at = stretch
      while at < stretches.count, stretches[at].lowerBound < facts[index].tokens.upperBound {
        covered += stretches[at].clamped(to: facts[index].tokens).count
        at += 1
      }
      facts[index].isRedundant = covered * 2 > facts[index].tokens.count
    }
  }
}
