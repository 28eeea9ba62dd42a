import Prose
import Quantities

/// What the rules know about one answer; computed once.
package struct AnswerFacts: Sendable {
  /// The request.
  package let request: AssessmentRequest
  /// The answer's tokens.
  package let prose: Prose
  /// Sentences and parts of STAR.
  package let star: StarReading
  /// Numbers in the answer.
  package let quantities: QuantityReport
  /// The topic's parts, in its order; empty without a topic.
  package let topicParts: [TopicPartFinding]
  /// The topic, where the request names one that is known.
  package let topic: TopicRubric?
  /// The sentences with what was counted in each, in the order of ``StarReading/sentences``.
  package let sentences: [SentenceFacts]
  /// Counts the different words of the answer by which questions on the topic are known; asked for only where the
  /// topic's parts do not show yet what the answer is about.
  let topicWords: @Sendable () -> Int
  /// The order of the answer before something was said to a follow-up.
  let orderBefore: StoryOrder?
  let marks: AnswerMarks
  let redundancy: Redundancy
  let language: AnswerLanguage

  /// Gathers the facts. Linear in the text.
  package init(
    request: AssessmentRequest, prose: Prose, star: StarReading, quantities: QuantityReport,
    topicParts: [TopicPartFinding], topic: TopicRubric?
  ) {
    let marks = AnswerMarks(prose)
    let language = AnswerLanguage(prose, marks: marks)
    self.init(
      request: request, prose: prose, star: star, quantities: quantities, topicParts: topicParts,
      topic: topic,
      marks: marks, language: language, redundancy: Redundancy(prose, marks: marks, language: language))
  }

  init(
    request: AssessmentRequest, prose: Prose, star: StarReading, quantities: QuantityReport,
    topicParts: [TopicPartFinding], topic: TopicRubric?, marks: AnswerMarks, language: AnswerLanguage,
    redundancy: Redundancy, topicWords: @escaping @Sendable () -> Int = { 0 },
    orderBefore: StoryOrder? = nil
  ) {
    self.request = request
    self.prose = prose
    self.star = star
    self.quantities = quantities
    self.topicParts = topicParts
    self.topic = topic
    self.marks = marks
    self.language = language
    self.redundancy = redundancy
    self.topicWords = topicWords
    self.orderBefore = orderBefore
    self.sentences = SentenceFacts.all(
      prose: prose, star: star, quantities: quantities, marks: marks, redundancy: redundancy)
  }

  /// The same facts with those parts of STAR and of the topic taken back that `rest`, the answer without its
  /// redundant stretches, does not tell.
  func telling(only rest: AnswerFacts) -> AnswerFacts {
    let parts = star.parts.map { label, part in
      (label, rest.has(label) ? part : StarPart(isPresent: false, spans: [], share: 0))
    }
    let kept = zip(topicParts, rest.topicParts).map { mine, other in
      other.isPresent ? mine : TopicPartFinding(part: mine.part, isPresent: false, spans: [])
    }
    return AnswerFacts(
      request: request, prose: prose,
      star: StarReading(
        sentences: star.sentences, parts: Dictionary(uniqueKeysWithValues: parts), order: star.order),
      quantities: quantities, topicParts: kept, topic: topic, marks: marks, language: language,
      redundancy: redundancy, topicWords: topicWords, orderBefore: orderBefore)
  }

  /// Number of words in the answer.
  package var wordCount: Int { marks.wordCount }

  /// Whether this is hardly an answer: a few words, or a few more that tell nothing.
  package var saysTooLittle: Bool {
    wordCount < 12 || (wordCount < 40 && !sentences.contains { $0.label != .other && !$0.isRedundant })
  }

  /// Whether something else was answered than what was asked.
  var isOffTheQuestion: Bool {
    wordCount >= 40 && topicParts.count >= 4 && !TopicEvidence.shows(self)
  }

  /// How well the order in which things are told is that of a story; where a follow-up was answered, never a worse one
  /// than before: what is said to it comes last by nature, whatever it tells, and may round the story off.
  var order: StoryOrder {
    let whole = StoryOrder(self)
    guard let orderBefore, orderBefore.cost < whole.cost else { return whole }
    return orderBefore
  }

  /// Whether a part of STAR is there.
  package func has(_ label: StarLabel) -> Bool { star.parts[label]?.isPresent ?? false }

  /// Whether it is told where the story stands: as its model has it, or by a figure that is said before anything is done
  /// ("the search page took 2.8 s, and the owner wanted it under one").
  var tellsSituation: Bool {
    if has(.situation) { return true }
    let first = sentences.firstIndex { $0.steps + $0.passiveSteps > 0 || $0.label == .result } ?? 0
    guard has(.action), first > 0 else { return false }
    return sentences[..<first].contains { $0.metricCount > 0 && !$0.isHypothetical && !$0.isRedundant }
  }

  /// Whether it is told what was the speaker's to do, be it in a clause of another part.
  package var tellsTask: Bool { has(.task) || marks.has(.task) }

  /// A part's share of the words, 0 to 1.
  package func share(_ label: StarLabel) -> Double { star.parts[label]?.share ?? 0 }

  /// The sentences of one label that say something (no heaps of terms, no repetitions).
  package func substantial(_ label: StarLabel) -> [SentenceFacts] {
    sentences.filter { $0.label == label && !$0.isRedundant }
  }

  /// The metrics that stand in `sentences`, in order.
  package func metrics(in sentences: [SentenceFacts]) -> [Quantity] {
    sentences.flatMap { sentence in quantities.quantities[sentence.quantities].filter(\.isMetric) }
  }

  /// The metrics that stand in sentences which say something, in order.
  package var metrics: [Quantity] { metrics(in: sentences.filter { !$0.isRedundant }) }

  /// Concrete steps of the speaker or the team in the whole answer.
  package var steps: Int { sentences.reduce(0) { $0 + ($1.isRedundant ? 0 : $1.steps) } }

  /// Whether the answer places its outcome in time, by words or by a quantity.
  package var tellsTime: Bool {
    marks.has(.time)
      || quantities.quantities.contains { quantity in
        switch quantity.unit {
        case "day", "week", "month", "year", "quarter", "sprint": true
        default:
          quantity.unit.hasSuffix("/day") || quantity.unit.hasSuffix("/week")
            || quantity.unit.hasSuffix("/month")
        }
      }
  }

  /// Whether an outcome is told with a figure: in the result, or in another sentence that tells one.
  package var hasMeasuredOutcome: Bool {
    sentences.contains { sentence in
      guard !sentence.isRedundant, sentence.metricCount > 0 else { return false }
      return sentence.label == .result || sentence.label == .reflection
        || (sentence.label == .action && sentence.outcomes > 0)
    }
      || quantities.changes.contains { change in
        // "I cut the export from five hours to 40 minutes. Here is how": an outcome may stand first.
        sentences.contains {
          !$0.isRedundant && ($0.label != .situation || $0.ownSteps > 0) && $0.span.overlaps(change.span)
        }
      }
  }

  /// A sentence that tells a measured outcome at the end of what was done: “I moved the hot keys, and p95 fell from 1.4 s to
  /// 210 ms”.
  var outcomeInsideAction: SentenceFacts? {
    sentences.first { sentence in
      sentence.label == .action && !sentence.isRedundant && sentence.metricCount > 0 && sentence.outcomes > 0
        && quantities.changes.contains { sentence.span.overlaps($0.span) }
    }
  }

  /// "The team now gets a field in two days", where it waited two weeks at first: an outcome told as how things are today,
  /// in the last third of the answer.
  var outcomeToday: SentenceFacts? {
    sentences.suffix(max(1, sentences.count / 3)).last { sentence in
      guard !sentence.isRedundant, sentence.label != .situation, sentence.metricCount > 0,
        sentence.tokens.contains(where: { ["now", "today", "nowadays"].contains(prose.folded($0)) })
      else { return false }
      let earlier = quantities.quantities[..<sentence.quantities.lowerBound].filter(\.isMetric)
      return quantities.quantities[sentence.quantities].contains { now in
        earlier.contains { $0.isComparable(to: now) }
      }
    }
  }

  /// A sentence that tells a step on the way to what came of it: “I moved the hot keys to Redis, so p95 fell to 210 ms”
  /// where the whole is read as a Result, or carries it although it is called an action.
  var stepInsideResult: SentenceFacts? {
    sentences.first { sentence in
      (sentence.label == .result || sentence.label == .action) && !sentence.isRedundant
        && sentence.ownSteps + sentence.teamSteps > 0
    }
  }

  /// The scalars of some tokens.
  func span(of tokens: Range<Int>) -> Range<Int> {
    prose.bare[tokens.lowerBound].span.lowerBound..<prose.bare[tokens.upperBound - 1].span.upperBound
  }

  /// The folded word after a span, or an empty string.
  func word(after span: Range<Int>) -> String {
    var next = token(from: span.upperBound)
    // The unit is not part of every span ("Seven years").
    while next < prose.bare.count, ["year", "years", "yrs"].contains(prose.folded(next)) { next += 1 }
    return next < prose.bare.count ? prose.folded(next) : ""
  }

  /// The folded word before a span, or an empty string.
  func word(before span: Range<Int>) -> String {
    let first = token(from: span.lowerBound)
    return first > 0 ? prose.folded(first - 1) : ""
  }

  /// The folded word before the date that ends with a year's span ("in March 2015", "on 3 March 2015"), or an empty
  /// string.
  func word(beforeDate year: Range<Int>) -> String {
    var at = token(from: year.lowerBound) - 1
    // A day and a month are three tokens at most ("3 March", "March 3,", "early March").
    for _ in 0..<3 where at >= 0 {
      guard prose.bare[at].isNumber || prose.bare[at].isMark(",") || Self.ofDates.contains(prose.folded(at))
      else { break }
      at -= 1
    }
    return at >= 0 ? prose.folded(at) : ""
  }

  /// What stands before the year of a date.
  private static let ofDates: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring",
    "summer",
    "autumn", "fall", "winter", "early", "late", "mid", "-", "q",
  ]

  /// The index of the first token that begins at a scalar or after it; the number of tokens where none does.
  private func token(from scalar: Int) -> Int {
    var low = 0
    var high = prose.bare.count
    while low < high {
      let middle = (low + high) / 2
      if prose.bare[middle].span.lowerBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a quantity is the days or weeks that something took ("we changed it in two days"), which is no level that was
  /// another before.
  func isTimeTaken(_ quantity: Quantity) -> Bool {
    ["day", "week", "month", "quarter", "year", "sprint"].contains(quantity.unit)
      && ["in", "within", "over", "for", "after", "since", "last", "past", "every"].contains(
        word(before: quantity.span))
  }

  /// Whether "not" or its kin stands before some tokens in the same clause.
  func isDenied(_ tokens: Range<Int>) -> Bool {
    for index in (max(0, tokens.lowerBound - 4)..<tokens.lowerBound).reversed() {
      if prose.bare[index].isPunctuation { return false }
      let word = prose.folded(index)
      if ["not", "wasn't", "isn't", "weren't", "never", "no", "nobody", "without", "don't", "didn't"]
        .contains(word)
      {
        return true
      }
    }
    return false
  }

  /// Whether a word inside a sentence begins with a capital and acts ("Dana reviewed"), as people do.
  var namesSomebody: Bool {
    let tokens = prose.bare
    for index in tokens.indices.dropFirst() where tokens[index].isWord {
      guard tokens[index].isCapitalised, tokens[index].length > 1, index + 1 < tokens.count else { continue }
      let next = index + 1
      if tokens[next].isWord, !marks.classes[index].contains(.function),
        prose.isPast(next, marks.classes[next])
          || ["and", "from", "helped"].contains(prose.folded(next))
      {
        return true
      }
    }
    return false
  }
}

extension Quantity {
  /// Whether a value before it says more about it: not for counts of things made, zeros, or a whole.
  var canHaveBaseline: Bool {
    switch kind {
    case .duration, .rate, .money, .uptime, .size: value != 0
    case .percent: value != 0 && value != 100
    case .count, .other: role == .outcome && value != 0
    case .multiplier, .percentile: false
    }
  }

  /// Whether both measure the same kind of thing, so that one can be the other's baseline.
  func isComparable(to other: Quantity) -> Bool {
    guard kind == other.kind else { return false }
    switch kind {
    case .duration, .percent, .uptime, .size, .money: return true
    case .count, .other: return unit == other.unit
    case .rate:
      // "200 complaints a month" and "4 a month"
      let mine = unit.split(separator: "/")
      let others = other.unit.split(separator: "/")
      return unit == other.unit
        || mine.last == others.last && (mine.first == "event" || others.first == "event")
    case .multiplier, .percentile: return false
    }
  }
}
