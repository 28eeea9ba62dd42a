import AnswerAnalysis
import ResumeParsing
import SeededRandom

/// All questions that could be asked about some claims, by topic, each with what it is worth.
struct QuestionPool {
  let bank: Bank
  let facts: [ClaimFacts]
  /// The topics in the order of their turns.
  let topics: [String]
  /// Questions about claims, by the place of their topic.
  private(set) var byTopic: [[QuestionCandidate]] = []
  /// Questions about no claim, by the place of their topic.
  private(set) var openers: [[QuestionCandidate]] = []

  let options: QuestionOptions
  /// The kinds of technologies by name. This and what follows is only looked up, never gone through.
  let kinds: [String: String]
  private let partsByTopic: [String: Set<String>]
  private let mechanismsById: [String: BankMechanism]
  /// What the ids of questions about each claim begin with.
  private let idStems: [StableHash]

  /// Topics that need a system which people depended on.
  private static let productionTopics = ["incident", "operations"]

  init(claims: [Claim], bank: Bank, options: QuestionOptions, resume: Resume?) {
    self.bank = bank
    self.options = options
    let looked = claims.prefix(QuestionGenerator.mostClaims)
    let surroundings = ClaimSurroundings(looked, bank: bank)
    kinds = surroundings.kinds
    facts = looked.enumerated().map {
      ClaimFacts($1, index: $0, resume: resume, surroundings: surroundings)
    }
    idStems = facts.map { Question.idStem(role: bank.role, source: $0.claim.source, claim: $0.claim.text) }
    topics = TopicTurns.order(of: bank, options)
    mechanismsById = Dictionary(bank.mechanisms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    partsByTopic = Dictionary(
      bank.topicDefinitions.map { ($0.rubric.id, Set($0.rubric.parts.map(\.id))) }, uniquingKeysWith: { $1 })
    byTopic = Array(repeating: [], count: topics.count)
    openers = byTopic
    collect()
  }

  /// How far chance may move a candidate: as much as two steps of difficulty, so that another seed is another
  /// interview, and less than what tells a question about the line's mechanism from one that any line would get.
  private static let spread = 3.0

  private mutating func collect() {
    let places = Dictionary(topics.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let mechanisms = mechanismsById
    var byTemplateTopic: [[QuestionTemplate]] = Array(repeating: [], count: topics.count)
    for template in bank.questions {
      if let place = template.topic.flatMap({ places[$0] }) { byTemplateTopic[place].append(template) }
    }
    var seen: Set<String> = []
    // The same line in two jobs is one claim, the newer job's.
    for (index, fact) in facts.enumerated() where seen.insert(fact.claim.text).inserted {
      let interest = interest(of: fact)
      for (rank, topic) in fact.topics.enumerated() {
        guard let place = places[topic] else { continue }
        for template in byTemplateTopic[place] {
          add(template, claim: index, mechanism: nil, place: place, worth: interest + Self.worth(rank: rank))
        }
      }
      if let place = places["ownership"], !fact.topics.contains("ownership") {
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
    func hasOpeners(_ topic: String) -> Bool { options.openerTopics?.contains(topic) ?? true }
    for template in bank.openers {
      guard let topic = template.topic, hasOpeners(topic), let place = places[topic] else { continue }
      openers[place].append(candidate(template, claim: nil, mechanism: nil, place: place, worth: 0))
    }
    for (place, topic) in topics.enumerated() where openers[place].isEmpty && hasOpeners(topic) {
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
      fact.isProduction || !Self.productionTopics.contains(topics[place])
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
  ) -> QuestionCandidate {
    var stem = claim.map { idStems[$0] } ?? Question.idStem(role: bank.role, source: nil, claim: nil)
    stem.combine(template.id)
    let id = stem.hex
    var hash = StableHash()
    hash.combine(id)
    hash.combine(topics[place])
    var random = SeededGenerator(seed: options.seed ^ hash.value)
    return QuestionCandidate(
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
      if !posting.terms(sharedBy: fact.claim, bank).isEmpty { worth += 9 }
      if let topic = fact.topics.first, posting.topics.prefix(3).contains(topic) { worth += 0.5 }
    }
    return worth
  }

  private static func worth(rank: Int) -> Double { rank == 0 ? 1.5 : rank == 1 ? 0.8 : 0.3 }

  /// A template that asks for more fits closer; one that goes for a gap is what an interviewer would ask.
  private static func worth(of needs: ClaimNeeds) -> Double {
    let gaps: [ClaimNeed] = [.noBaseline, .noMeasurement, .noNumber, .noLoad]
    // That it is of a system, begins with a verb or gives a size is true of many claims.
    let common = ClaimNeeds([
      .system, .verb, .artifact, .carrier, .provider, .production, .comparable, .extent,
    ])
    return 0.6 * Double(min(2, needs.subtracting(common).rawValue.nonzeroBitCount))
      + gaps.reduce(0) { $0 + (needs.contains($1.bit) ? 0.7 : 0) }
      + (needs.contains(ClaimNeed.change.bit) ? 0.8 : 0)
  }

  /// The first mechanism of a claim that belongs to `topic`.
  func named(_ fact: ClaimFacts, _ topic: String) -> BankMechanism? {
    for id in fact.mechanisms {
      if let mechanism = mechanismsById[id], topic == "ownership" || mechanism.topics.contains(topic) {
        return mechanism
      }
    }
    return nil
  }
}
