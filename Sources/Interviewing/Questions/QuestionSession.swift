/// Chooses the questions of one session from a pool, one after another.
struct QuestionSession {
  private let pool: QuestionPool
  private let options: QuestionOptions

  // What was chosen so far.
  private var chosen: [Question] = []
  private var ids: Set<String> = []
  private var claimsUsed: [Int: [QuestionAim]] = [:]
  private var figuresUsed: Set<Int> = []
  /// Whether each story was asked for by an opener, rather than about a claim.
  private var stories: [String: Bool] = [:]
  private var templatesUsed: [String: Int] = [:]
  private var mechanismsUsed: Set<String> = []
  private var aimsUsed: [QuestionAim: Int] = [:]
  private var covered: Set<String> = []
  private var cursor = 0

  /// The core topic that an opener may be asked on: of those that no claim belongs to, another with another seed.
  private let openingTopic: String?

  init(pool: QuestionPool, options: QuestionOptions) {
    self.pool = pool
    self.options = options
    let waiting = pool.topics.indices.filter {
      pool.bank.coreTopics.contains(pool.topics[$0]) && pool.byTopic[$0].isEmpty && !pool.openers[$0].isEmpty
    }
    openingTopic =
      waiting.isEmpty ? nil : pool.topics[waiting[Int(options.seed % UInt64(waiting.count))]]
  }

  /// The questions, the easy ones first.
  mutating func questions() -> [Question] {
    guard !pool.topics.isEmpty else { return [] }
    while chosen.count < options.count, chooseNext() {}
    // Stable: among equals the topics keep their turns.
    return chosen.enumerated().sorted {
      ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset)
    }
    .map(\.element)
  }

  /// Which candidates of claims may be asked.
  private struct Choice {
    /// Whether they are of claims that have no question in this session, or of those that have one.
    var fresh = true
    /// Whether they were asked in an earlier session, or not.
    var again = false
    /// How often their wording may be used in this session. One that comes again is no conversation.
    var mostUses = 1
  }

  /// Adds one question. What an earlier session asked comes after what none did, and a second question about a claim
  /// after a first one about another.
  private mutating func chooseNext() -> Bool {
    takeTurn(Choice()) || takeOpener(again: false, uncovered: true) || chooseForWaitingClaim()
      || takeAny(Choice(fresh: false)) || takeOpener(again: false)
      || takeAny(Choice(fresh: false, again: true)) || takeOpener(again: true)
  }

  /// Adds a question where claims without one are left, and no question about them that is both new and in words of
  /// its own. An opener is better than a wording that comes again, in a drill of the usual length; a long one is no
  /// drill on the resume if openers fill it.
  private mutating func chooseForWaitingClaim() -> Bool {
    guard pool.byTopic.joined().contains(where: { $0.claim.map { claimsUsed[$0] == nil } ?? false }) else {
      return false
    }
    let openers = chosen.count { $0.claim == nil }
    if openers < max(4, chosen.count / 5) && takeOpener(again: false) || takeTurn(Choice(again: true)) {
      return true
    }
    // Of another trade few wordings fit, and a shorter drill is better than the same ones over and over.
    guard options.openerTopics == nil else { return false }
    return takeTurn(Choice(mostUses: .max)) || takeTurn(Choice(again: true, mostUses: .max))
  }

  // MARK: Taking one

  /// Adds a question about a claim, or the one opener of a core topic, under the first topic in turn that has any.
  private mutating func takeTurn(_ choice: Choice) -> Bool {
    for step in pool.topics.indices {
      let place = (cursor + step) % pool.topics.count
      if take(ranked(pool.byTopic[place], choice)) || takeCoreOpener(place, choice) {
        cursor = place + 1
        return true
      }
    }
    return false
  }

  private mutating func takeCoreOpener(_ place: Int, _ choice: Choice) -> Bool {
    // One of them: a resume of another kind has claims that are worth more than a second opener.
    let topic = pool.topics[place]
    guard topic == openingTopic, !covered.contains(topic), !chosen.contains(where: { $0.claim == nil }) else {
      return false
    }
    return take(ranked(pool.openers[place], choice))
  }

  private mutating func takeOpener(again: Bool, uncovered: Bool = false) -> Bool {
    for place in pool.topics.indices where !uncovered || !covered.contains(pool.topics[place]) {
      if take(ranked(pool.openers[place], Choice(again: again))) { return true }
    }
    return false
  }

  /// Adds the best question about a claim, whatever its topic.
  private mutating func takeAny(_ choice: Choice) -> Bool {
    take(ranked(pool.byTopic.flatMap { $0 }, choice))
  }

  /// Words and adds the first of `candidates` that makes a well-made question.
  private mutating func take(_ candidates: [QuestionCandidate]) -> Bool {
    for candidate in candidates {
      guard let wording = pool.wording(candidate), wording.problems.isEmpty else { continue }
      chosen.append(wording.question)
      ids.insert(candidate.id)
      if let claim = candidate.claim { claimsUsed[claim, default: []].append(candidate.template.asks) }
      if let claim = candidate.claim, Self.namesFigure(candidate) { figuresUsed.insert(claim) }
      stories[Self.story(candidate)] = candidate.claim == nil
      templatesUsed[candidate.template.id, default: 0] += 1
      if let mechanism = candidate.mechanism { mechanismsUsed.insert(mechanism.id) }
      aimsUsed[candidate.template.asks, default: 0] += 1
      covered.insert(candidate.topic)
      return true
    }
    return false
  }

  // MARK: The best first

  /// The candidates that may be asked now, best first.
  private func ranked(_ candidates: [QuestionCandidate], _ choice: Choice) -> [QuestionCandidate] {
    let slots = Double(max(1, options.count - 1))
    let target = 1 + 2 * Double(chosen.count) / slots
    let last = chosen.last?.difficulty ?? 1
    return candidates.lazy.filter { self.mayBeAsked($0, choice) }
      .map { candidate in (candidate, self.merit(of: candidate, target: target, last: last)) }
      .sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
      .map(\.0)
  }

  private func mayBeAsked(_ candidate: QuestionCandidate, _ choice: Choice) -> Bool {
    guard candidate.wasAsked == choice.again, !ids.contains(candidate.id),
      templatesUsed[candidate.template.id] ?? 0 < choice.mostUses
    else { return false }
    guard let claim = candidate.claim else { return true }
    guard let aims = claimsUsed[claim] else { return choice.fresh }
    return !choice.fresh && !aims.contains(candidate.template.asks)
      && !(figuresUsed.contains(claim) && Self.namesFigure(candidate))
  }

  /// Whether a question names what its claim's figure was or became: two of them about one claim are one question.
  private static func namesFigure(_ candidate: QuestionCandidate) -> Bool {
    candidate.template.text.slots.contains { $0.isFigure }
  }

  /// What an opener and a question about a claim share where they ask for the same story.
  private static func story(_ candidate: QuestionCandidate) -> String {
    "\(candidate.topic) \(candidate.template.asks) \(candidate.template.parts.first ?? "")"
  }

  private func merit(of candidate: QuestionCandidate, target: Double, last: Int) -> Double {
    let difficulty = Double(candidate.template.difficulty)
    var merit = candidate.worth - 1.5 * abs(difficulty - target)
    if candidate.template.difficulty < last { merit -= 3 }
    merit -= 4 * Double(templatesUsed[candidate.template.id] ?? 0)
    if let mechanism = candidate.mechanism?.id, mechanismsUsed.contains(mechanism) { merit -= 1.5 }
    merit -= 0.7 * Double(aimsUsed[candidate.template.asks] ?? 0)
    if let wasOpener = stories[Self.story(candidate)], wasOpener != (candidate.claim == nil) { merit -= 9 }
    return merit
  }
}
