import AnswerAnalysis
import ResumeParsing

/// Chooses and words the questions of a drill.
package enum QuestionGenerator {
  /// Topics that need a system which people depended on.
  static let productionTopics = ["incident", "operations"]
  /// Claims beyond this many are not looked at.
  package static let mostClaims = 400

  /// The questions of a session about `claims`, at most `options.count`; the same for the same arguments.
  ///
  /// Topics take turns, the core ones first; no claim gets a second question while others have none; difficulty
  /// never falls. Where no claim belongs to a core topic one opener is asked, and more
  /// where the claims run out. `resume`
  /// names the organisations and positions of the claims' entries.
  package static func questions(
    for claims: [Claim], bank: Bank, options: QuestionOptions, resume: Resume? = nil
  ) -> [Question] {
    guard options.count > 0 else { return [] }
    var session = QuestionSession(claims: claims, bank: bank, options: options, resume: resume)
    return session.questions()
  }

  /// Every question about `claims` that the bank can word, whatever was asked and however many; each once. Those with
  /// problems are never asked: they are here so that the bank's wordings can be examined.
  package static func wordings(for claims: [Claim], bank: Bank, resume: Resume?) -> [Wording] {
    QuestionSession(claims: claims, bank: bank, options: QuestionOptions(), resume: resume).wordings()
  }

  /// A question as a template words it.
  package struct Wording: Sendable {
    package let question: Question
    /// What is wrong with it, one sentence each.
    package let problems: [String]
    /// Whether it fits this claim rather than any: it is about a mechanism of the claim's, names its figure or its
    /// technology, or goes with a topic that the claim's words belong to.
    package let isSpecific: Bool
  }
}

/// One run of the generator.
private struct QuestionSession {
  /// A question that could be asked.
  private struct Candidate {
    let template: QuestionTemplate
    /// Index into the facts; nil for an opener.
    let claim: Int?
    let mechanism: BankMechanism?
    /// The topic that it would be asked under.
    let topic: String
    let id: String
    /// How well it suits, whatever was asked before.
    let worth: Double
    let wasAsked: Bool
  }

  private let bank: Bank
  private let options: QuestionOptions
  private let facts: [ClaimFacts]
  /// What the ids of questions about each claim begin with.
  private let idStems: [StableHash]
  private let topics: [String]
  /// Only looked up, never gone through.
  private let partsByTopic: [String: Set<String>]
  /// Only looked up.
  private let mechanismsById: [String: BankMechanism]
  /// The kinds of technologies by name; only looked up.
  private let kinds: [String: String]
  private var byTopic: [[Candidate]] = []
  private var openers: [[Candidate]] = []

  // What was chosen so far.
  private var chosen: [Question] = []
  private var ids: Set<String> = []
  private var claimsUsed: [Int: [QuestionAim]] = [:]
  private var templatesUsed: [String: Int] = [:]
  private var mechanismsUsed: Set<String> = []
  private var aimsUsed: [QuestionAim: Int] = [:]
  private var covered: Set<String> = []
  private var cursor = 0

  init(claims: [Claim], bank: Bank, options: QuestionOptions, resume: Resume?) {
    self.bank = bank
    self.options = options
    let kinds = Dictionary(
      bank.technologies.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
    self.kinds = kinds
    let looked = claims.prefix(QuestionGenerator.mostClaims)
    let built = BuiltMechanisms(bank.mechanisms, ids: Set(looked.flatMap(\.mechanisms)))
    facts = looked.enumerated().map {
      ClaimFacts($1, index: $0, resume: resume, kinds: kinds, built: built)
    }
    idStems = facts.map { Question.idStem(role: bank.role, source: $0.claim.source, claim: $0.claim.text) }
    topics = Self.order(of: bank, options)
    mechanismsById = Dictionary(bank.mechanisms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    partsByTopic = Dictionary(
      bank.topicDefinitions.map { ($0.rubric.id, Set($0.rubric.parts.map(\.id))) }, uniquingKeysWith: { $1 })
    byTopic = Array(repeating: [], count: topics.count)
    openers = byTopic
    collect()
  }

  /// Core topics first, then the others; among either, those that the posting asks for first, then the weakest.
  private static func order(of bank: Bank, _ options: QuestionOptions) -> [String] {
    let wanted = bank.topicDefinitions.map(\.rubric.id).filter {
      options.topics.isEmpty || options.topics.contains($0)
    }
    let core = bank.coreTopics.filter(wanted.contains)
    let others = wanted.filter { !core.contains($0) }
    let posted = options.posting?.topics ?? []
    let asked = posted + [options.weakest].compactMap { $0 }.filter { !posted.contains($0) }
    func shifted(_ topics: [String]) -> [String] {
      asked.filter(topics.contains) + topics.filter { !asked.contains($0) }
    }
    // The others take their first turn elsewhere in each session, or the last of them would never have one.
    var random = SeededGenerator(seed: options.seed)
    let turn = others.isEmpty ? 0 : Int(random.next() % UInt64(others.count))
    return shifted(core) + shifted(Array(others[turn...] + others[..<turn]))
  }

  /// How far chance may move a candidate: as much as two steps of difficulty, so that another seed is another
  /// interview, and less than what tells a question about the line's mechanism from one that any line would get.
  private static let spread = 3.0

  // MARK: Candidates

  private mutating func collect() {
    let places = Dictionary(topics.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let mechanisms = mechanismsById
    var byTemplateTopic: [[QuestionTemplate]] = Array(repeating: [], count: topics.count)
    for template in bank.questions {
      if let place = template.topic.flatMap({ places[$0] }) { byTemplateTopic[place].append(template) }
    }
    for (index, fact) in facts.enumerated() {
      let claim = fact.claim
      let interest = interest(of: fact)
      for (rank, topic) in claim.topics.enumerated() {
        guard let place = places[topic] else { continue }
        for template in byTemplateTopic[place] {
          add(template, claim: index, mechanism: nil, place: place, worth: interest + Self.worth(rank: rank))
        }
      }
      if let place = places["ownership"], !claim.topics.contains("ownership") {
        // Whose work it was can be asked of any claim.
        for template in byTemplateTopic[place] {
          add(template, claim: index, mechanism: nil, place: place, worth: interest - 0.5)
        }
      }
      for id in fact.mechanisms {
        guard let mechanism = mechanisms[id] else { continue }
        for template in mechanism.questions {
          for (rank, topic) in topics(of: template, mechanism).enumerated() {
            guard let place = places[topic] else { continue }
            add(
              template, claim: index, mechanism: mechanism, place: place,
              worth: interest + Self.worth(rank: rank) + 2)
          }
        }
      }
    }
    for template in bank.openers {
      guard let place = template.topic.flatMap({ places[$0] }) else { continue }
      openers[place].append(candidate(template, claim: nil, mechanism: nil, place: place, worth: 0))
    }
    for (place, topic) in topics.enumerated() where openers[place].isEmpty {
      guard let template = Self.opener(bank.topic(topic)) else { continue }
      openers[place].append(candidate(template, claim: nil, mechanism: nil, place: place, worth: 0))
    }
  }

  /// The topics under which a mechanism's question can be asked: its own; else those that have most of its parts,
  /// so that an answer is held to what was asked; else the mechanism's first.
  private func topics(of template: QuestionTemplate, _ mechanism: BankMechanism) -> [String] {
    if let topic = template.topic { return [topic] }
    let counts = mechanism.topics.map { topic in
      let parts = partsByTopic[topic] ?? []
      return template.parts.count { parts.contains($0) }
    }
    guard let most = counts.max(), most > 0 else { return Array(mechanism.topics.prefix(1)) }
    return zip(mechanism.topics, counts).filter { $0.1 == most }.map(\.0)
  }

  /// An opener for a topic that has none: the probe of its first part.
  private static func opener(_ topic: TopicRubric?) -> QuestionTemplate? {
    guard let topic, let part = topic.parts.first, let text = try? SlottedText(part.probe) else { return nil }
    return QuestionTemplate(
      id: "opener.\(topic.id).\(part.id)", topic: topic.id, asks: .mechanism, difficulty: 1, needs: [],
      parts: [],
      text: text, place: BankPlace(file: "", line: 1, column: 1))
  }

  private mutating func add(
    _ template: QuestionTemplate, claim: Int, mechanism: BankMechanism?, place: Int, worth: Double
  ) {
    // A mechanism's own question may name its mechanism, whatever the claim's other words.
    let fact = facts[claim]
    guard fact.needs.isSuperset(of: template.needs) else { return }
    // Nobody was paged for a project of one's own; how its release works can be asked all the same.
    guard
      fact.isProduction || !QuestionGenerator.productionTopics.contains(topics[place])
        || topics[place] == "operations" && mechanism != nil
          && [.mechanism, .tradeOff].contains(template.asks)
    else { return }
    if mechanism == nil, template.needs.contains(ClaimNeed.mechanism.bit), named(fact, topics[place]) == nil {
      return
    }
    byTopic[place].append(
      candidate(
        template, claim: claim, mechanism: mechanism, place: place,
        worth: worth + Self.worth(of: template.needs)))
  }

  private func candidate(
    _ template: QuestionTemplate, claim: Int?, mechanism: BankMechanism?, place: Int, worth: Double
  ) -> Candidate {
    var stem = claim.map { idStems[$0] } ?? Question.idStem(role: bank.role, source: nil, claim: nil)
    stem.combine(template.id)
    let id = stem.hex
    var hash = StableHash()
    hash.combine(id)
    hash.combine(topics[place])
    var random = SeededGenerator(seed: options.seed ^ hash.value)
    return Candidate(
      template: template, claim: claim, mechanism: mechanism, topic: topics[place], id: id,
      worth: worth + random.nextUnit() * Self.spread, wasAsked: options.asked.contains(id))
  }

  /// What a claim is worth asking about, before any template is looked at.
  private func interest(of fact: ClaimFacts) -> Double {
    var worth = -0.15 * Double(min(fact.entryIndex, 10))
    // Drawn per claim, so that sessions spread over the claims and not only over the wordings.
    var random = SeededGenerator(seed: options.seed ^ idStems[fact.index].value)
    worth += random.nextUnit() * 2.4
    switch fact.claim.strength {
    case .strong: worth += 0.5
    case .partial: worth += 0.3
    case .weak: break
    }
    if let posting = options.posting {
      if !postingTerms(of: fact.claim, posting).isEmpty { worth += 9 }
      if let topic = fact.claim.topics.first, posting.topics.prefix(3).contains(topic) { worth += 0.5 }
    }
    return worth
  }

  /// Technologies and mechanisms that claim and posting share, as people write them.
  private func postingTerms(of claim: Claim, _ posting: JobPosting) -> [String] {
    claim.technologies.filter(posting.technologies.contains)
      + claim.mechanisms.filter(posting.mechanisms.contains).compactMap { id in
        bank.mechanisms.first { $0.id == id }?.title
      }
  }

  private static func worth(rank: Int) -> Double { rank == 0 ? 1.5 : rank == 1 ? 0.8 : 0.3 }

  /// A template that asks for more fits closer; one that goes for a gap is what an interviewer would ask.
  private static func worth(of needs: ClaimNeeds) -> Double {
    let gaps: [ClaimNeed] = [.noBaseline, .noMeasurement, .noNumber, .noLoad]
    // That it is of a system, or begins with a verb, is true of nearly every claim.
    let common: ClaimNeeds = [ClaimNeed.system.bit, ClaimNeed.verb.bit]
    return 0.6 * Double(min(2, needs.subtracting(common).rawValue.nonzeroBitCount))
      + gaps.reduce(0) { $0 + (needs.contains($1.bit) ? 0.7 : 0) }
      + (needs.contains(ClaimNeed.change.bit) ? 0.8 : 0)
  }

  // MARK: Choosing

  mutating func questions() -> [Question] {
    guard !topics.isEmpty else { return [] }
    while chosen.count < options.count, choose(again: false) || choose(again: true) {}
    // Stable: among equals the topics keep their turns.
    return chosen.enumerated().sorted {
      ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset)
    }
    .map(\.element)
  }

  /// Adds one question; `again` allows those that were asked in an earlier session.
  private mutating func choose(again: Bool) -> Bool {
    for step in topics.indices {
      let place = (cursor + step) % topics.count
      if take(bestOfClaims(place, again: again, fresh: true)) || takeCoreOpener(place, again: again) {
        cursor = place + 1
        return true
      }
    }
    for place in topics.indices where !covered.contains(topics[place]) {
      if take(ranked(openers[place], again: again)) { return true }
    }
    var rest: [Candidate] = []
    for place in topics.indices { rest += bestOfClaims(place, again: again, fresh: false) }
    if take(ranked(rest, again: again)) { return true }
    for place in topics.indices where take(ranked(openers[place], again: again)) { return true }
    return false
  }

  private mutating func takeCoreOpener(_ place: Int, again: Bool) -> Bool {
    // One of them: a resume of another kind has claims that are worth more than a second opener.
    guard bank.coreTopics.contains(topics[place]), !covered.contains(topics[place]),
      !chosen.contains(where: { $0.claim == nil })
    else { return false }
    return take(ranked(openers[place], again: again))
  }

  private func bestOfClaims(_ place: Int, again: Bool, fresh: Bool) -> [Candidate] {
    ranked(
      byTopic[place].filter { candidate in
        guard let claim = candidate.claim, let aims = claimsUsed[claim] else { return fresh }
        return !fresh && !aims.contains(candidate.template.asks)
      }, again: again)
  }

  /// The candidates that may be asked now, best first.
  private func ranked(_ candidates: [Candidate], again: Bool) -> [Candidate] {
    let slots = Double(max(1, options.count - 1))
    let target = 1 + 2 * Double(chosen.count) / slots
    let last = chosen.last?.difficulty ?? 1
    return candidates.lazy.filter {
      !self.ids.contains($0.id) && $0.wasAsked == again
        && (self.templatesUsed[$0.template.id] ?? 0) < Self.mostUses
    }
    .map { candidate in (candidate, self.merit(of: candidate, target: target, last: last)) }
    .sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
    .map(\.0)
  }

  /// A wording that comes again and again is no conversation.
  private static let mostUses = 2

  private func merit(of candidate: Candidate, target: Double, last: Int) -> Double {
    let difficulty = Double(candidate.template.difficulty)
    var merit = candidate.worth - 1.5 * abs(difficulty - target)
    if candidate.template.difficulty < last { merit -= 3 }
    merit -= 4 * Double(templatesUsed[candidate.template.id] ?? 0)
    if let mechanism = candidate.mechanism?.id, mechanismsUsed.contains(mechanism) { merit -= 1.5 }
    merit -= 0.7 * Double(aimsUsed[candidate.template.asks] ?? 0)
    return merit
  }

  /// Words and adds the first of `candidates` that makes a well-made question.
  private mutating func take(_ candidates: [Candidate]) -> Bool {
    for candidate in candidates {
      guard let question = worded(candidate) else { continue }
      chosen.append(question)
      ids.insert(candidate.id)
      if let claim = candidate.claim { claimsUsed[claim, default: []].append(candidate.template.asks) }
      templatesUsed[candidate.template.id, default: 0] += 1
      if let mechanism = candidate.mechanism { mechanismsUsed.insert(mechanism.id) }
      aimsUsed[candidate.template.asks, default: 0] += 1
      covered.insert(candidate.topic)
      return true
    }
    return false
  }

  /// Every wording about a claim, each once.
  func wordings() -> [QuestionGenerator.Wording] {
    var seen: Set<String> = []
    return byTopic.joined().compactMap { candidate in
      guard !seen.contains(candidate.id), let wording = wording(candidate) else { return nil }
      seen.insert(candidate.id)
      return wording
    }
  }

  private func worded(_ candidate: Candidate) -> Question? {
    guard let wording = wording(candidate), wording.problems.isEmpty else { return nil }
    return wording.question
  }

  private static let ownFigures: Set<Slot> = [.number, .before, .after, .percent, .mechanism, .technology]
  /// Needs by which a question goes for what the line's figure measures, or for what it leaves out.
  private static let figureNeeds = ClaimNeeds([
    .change, .percent, .money, .uptime, .load, .rate, .latency, .runTime, .recovery, .cost, .deploys, .people,
    .fame,
    .count, .share, .noBaseline, .noMeasurement,
  ])

  private func wording(_ candidate: Candidate) -> QuestionGenerator.Wording? {
    let fact = candidate.claim.map { facts[$0] }
    let mechanism = candidate.mechanism ?? fact.flatMap { named($0, candidate.topic) }
    let technology = fact.flatMap { self.technology(of: $0.claim, needs: candidate.template.needs) }
    let lead = candidate.claim.map { $0 % 2 } ?? 0
    guard
      let text = QuestionText.fill(
        candidate.template, facts: fact, mechanism: mechanism?.title, technology: technology, lead: lead)
    else { return nil }
    let slots = candidate.template.text.slots
    var filling = QuestionLint.Filling()
    if slots.contains(.mechanism) { filling.mechanism = mechanism?.title }
    if slots.contains(.technology) { filling.technology = technology }
    if let fact {
      let values: [(Slot, String?)] = [
        (.before, fact.before), (.after, fact.after), (.number, fact.number), (.percent, fact.percent),
      ]
      filling.figures = values.compactMap { slots.contains($0.0) ? $0.1 : nil }
    }
    let problems = QuestionLint.problems(in: text, claim: fact?.claim.text, filling: filling)
    let isSpecific =
      candidate.mechanism != nil || slots.contains(where: Self.ownFigures.contains)
      || !candidate.template.needs.isDisjoint(with: Self.figureNeeds)
      || fact.map { candidate.topic != "ownership" && $0.claim.topics.contains(candidate.topic) } ?? false
    let topic = bank.topic(candidate.topic)
    let known = topic?.parts.map(\.id) ?? []
    let parts = candidate.template.parts.filter(known.contains)
    let question = Question(
      id: candidate.id, topic: candidate.topic, text: text, claim: fact?.claim.text,
      source: fact?.claim.source,
      asksAbout: candidate.template.asks, parts: parts.isEmpty ? known : parts,
      difficulty: candidate.template.difficulty,
      why: QuestionReason.why(
        fact: fact, template: candidate.template, mechanism: candidate.mechanism,
        topic: topic?.title ?? candidate.topic,
        postingTerms: fact.flatMap { fact in options.posting.map { postingTerms(of: fact.claim, $0) } } ?? []),
      template: candidate.template.id)
    return QuestionGenerator.Wording(question: question, problems: problems, isSpecific: isSpecific)
  }

  /// The first mechanism of a claim that belongs to `topic`.
  private func named(_ fact: ClaimFacts, _ topic: String) -> BankMechanism? {
    for id in fact.mechanisms {
      if let mechanism = mechanismsById[id], topic == "ownership" || mechanism.topics.contains(topic) {
        return mechanism
      }
    }
    return nil
  }

  /// The technology to name among those that `needs` suit: one that the posting asks for, else the first.
  private func technology(of claim: Claim, needs: ClaimNeeds) -> String? {
    let suited = claim.technologies.filter { TechnologyUse.suits(kinds[$0] ?? "", needs) }
    return suited.first { options.posting?.technologies.contains($0) ?? false } ?? suited.first
  }
}
