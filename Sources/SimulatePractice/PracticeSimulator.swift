import Foundation
import Interviewing
import SeededRandom
import Storage

/// How one learner practises.
struct PracticePlan: Sendable {
  var seed: UInt64 = 7
  /// Number of sessions.
  var sessions = 78
  /// Days from the first session to the last.
  var days = 182
  /// Questions in a session.
  var questions = 5
  /// The mean score at the beginning and at the end.
  var ability = 45.0...62.0
  /// When it begins, seconds since 1970: 2026-01-05 18:00 UTC.
  var start = 1_767_636_000.0
  /// Where the learner lives.
  var zone = "Europe/Oslo"
  /// The share of questions that were asked before.
  var repeats = 0.3
}

/// A learner's practice over months, the same for the same plan: sessions on most weeks with a holiday, a journey to
/// another time zone, questions that come again, follow-ups, skipped ones, an ability that changes and chance on top.
struct PracticeSimulator {
  /// A question that was asked, for asking it again.
  private struct Asked {
    let key: String
    let topic: String
    let text: String
    let claim: String?
    var attempts: Int
    var last: Double
  }

  private let pool: AnswerPool
  private let plan: PracticePlan
  private var random: SeededGenerator
  private var asked: [Asked] = []
  private var made = 0
  private var identifiers = 0
  /// A learner's own strong and weak topics, in points.
  private var topicEffects: [String: Double] = [:]

  /// Claims of an invented resume, and the topics that they can be told for.
  private static let claims: [(text: String, topics: [String])] = [
    (
      "Moved checkout to a queue, so that sales of 9,000 orders/min no longer time out",
      ["scaling", "performance"]
    ),
    ("Cut p95 of search from 1.4 s to 210 ms with a denormalised index", ["performance", "data-modeling"]),
    ("Led the recovery of a nine-hour outage of payments and wrote its review", ["incident", "operations"]),
    (
      "Introduced idempotency keys, so that double charges fell from 40 a week to none",
      ["consistency", "api-design"]
    ),
    ("Designed the partner API that 23 of 26 vendors adopted within a year", ["api-design", "ownership"]),
    ("Split the order table by month and archived 400 GB without downtime", ["data-modeling", "scaling"]),
    ("Halved the on-call pages by alerting on symptoms instead of causes", ["operations", "incident"]),
    (
      "Took over an orphaned billing service and brought its error rate below 0.1 %",
      ["ownership", "operations"]
    ),
    (
      "Replaced nightly jobs by change data capture with exactly-once effects",
      ["consistency", "data-modeling"]
    ),
    ("Mentored two engineers through their first service", ["ownership"]),
  ]

  /// Texts of follow-ups with answers to them.
  private static let followUps = [
    (
      "By how much, and how do you know?",
      "By a third on the same dashboard, measured over the four weeks after."
    ),
    ("What was your own part in it?", "I wrote the design and the migration; Dana reviewed both."),
  ]

  /// Begins a practice.
  init(_ plan: PracticePlan, pool: AnswerPool) {
    self.plan = plan
    self.pool = pool
    random = SeededGenerator(seed: plan.seed)
    for topic in pool.topics { topicEffects[topic] = gaussian() * 6 }
  }

  /// Roughly normal, by the central limit theorem.
  private mutating func gaussian() -> Double {
    (0..<12).reduce(0.0) { sum, _ in sum + random.nextUnit() } - 6
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[min(elements.count - 1, Int(random.nextUnit() * Double(elements.count)))]
  }

  /// The next session; nil after the last.
  mutating func next() -> SessionArchive? {
    guard made < plan.sessions else { return nil }
    let share = plan.sessions == 1 ? 0 : Double(made) / Double(plan.sessions - 1)
    let start =
      plan.start + (share * Double(plan.days)).rounded(.down) * 86_400 + Double(made % 7) * 600
      + (random.nextUnit() * 3 * 3_600).rounded()
    made += 1
    return session(number: made, at: start, share: share)
  }

  private func zone(_ share: Double) -> TimeZone {
    // A fortnight or so in another place.
    let name = (0.55..<0.63).contains(share) ? "America/New_York" : plan.zone
    return TimeZone(identifier: name) ?? .gmt
  }

  private mutating func identifier(_ seconds: Double) -> String {
    identifiers += 1
    let bits = random.next()
    let step = UInt16(truncatingIfNeeded: identifiers & 0xFFF)
    return RowIdentifierSource(now: { Date(timeIntervalSince1970: seconds) }, random: { bits }).next(
      step: step)
  }

  private mutating func session(number: Int, at start: Double, share: Double) -> SessionArchive {
    let zone = zone(share)
    func instant(_ seconds: Double) -> Instant {
      Instant(Date(timeIntervalSince1970: seconds), timeZone: zone)
    }
    let id = identifier(start)
    let mood = gaussian() * 5
    let ability = plan.ability.lowerBound + (plan.ability.upperBound - plan.ability.lowerBound) * share
    var now = start
    var questions: [SessionArchive.Question] = []
    var sequence: Int64 = 0
    var chain = ""
    var told: Set<Int> = []
    for position in 1...plan.questions {
      now += 20 + (random.nextUnit() * 40).rounded()
      let (index, reason) = question(at: now, without: told)
      told.insert(index)
      let question = asked[index]
      let questionID = identifier(now)
      let isSkipped = random.nextUnit() < 0.05
      let askedAt = now
      var answers: [SessionArchive.Answer] = []
      if !isSkipped {
        let wanted =
          ability + mood + topicEffects[question.topic, default: 0] + gaussian() * 9
          + Double(question.attempts) * 3
        if let said = pool.answer(on: question.topic, near: wanted, choice: random.nextUnit()) {
          now += 60 + (random.nextUnit() * 120).rounded()
          asked[index].attempts += 1
          asked[index].last = now
          sequence += 1
          let attempt = asked[index].attempts
          let total = said.assessment.total
          let rating = Int64(total < 40 ? 1 : total < 60 ? 2 : total < 85 ? 3 : 4)
          let answerID = identifier(now)
          let answer = answer(
            id: answerID, sequence: sequence, attempt: attempt, kind: "answer", prompt: question.text,
            text: said.text,
            seconds: now - askedAt, at: instant(now), after: chain, said.assessment,
            reviews: [
              .init(
                id: identifier(now), key: question.key, rating: rating, suggested: rating, ruleVersion: "1",
                reviewedAt: instant(now).utc)
            ])
          chain = answer.chain
          answers.append(answer)
          if random.nextUnit() < 0.2 {
            now += 45
            sequence += 1
            let (prompt, text) = pick(Self.followUps)
            let followUp = self.answer(
              id: identifier(now), sequence: sequence, attempt: attempt + 1, kind: "follow-up",
              prompt: prompt,
              text: text, seconds: 45, at: instant(now), after: chain, said.assessment, reviews: [])
            chain = followUp.chain
            answers.append(followUp)
          }
        }
      }
      questions.append(
        .init(
          id: questionID, position: Int64(position), key: question.key, topic: question.topic,
          text: question.text,
          claim: question.claim, source: question.claim == nil ? nil : "work[0].highlights[\(index % 10)]",
          asksAbout: "mechanism", parts: [], reason: reason, askedAt: instant(askedAt).utc,
          skippedAt: isSkipped ? instant(now).utc : nil, answers: answers))
    }
    let began = instant(start)
    return SessionArchive(
      id: id,
      resume: .init(
        id: "00000000-0000-7000-8000-000000000001", path: "/home/learner/resume.pdf",
        digest: String(repeating: "0", count: 64),
        firstSeen: Instant.utc(Date(timeIntervalSince1970: plan.start))), role: "backend", topics: [],
      seed: Int64(number), planned: Int64(plan.questions), isTimed: false, startedAt: began.utc,
      zone: began.zone,
      localDay: began.localDay, end: .init(endedAt: instant(now + 5).utc, reason: "finished"), visibility: [],
      questions: questions)
  }

  /// The place in ``asked`` of the question to ask, and the reason for it.
  private mutating func question(at now: Double, without told: Set<Int>) -> (index: Int, reason: String) {
    if random.nextUnit() < plan.repeats {
      // A few tries find one that rested; the rest of the session may be fresh instead.
      for _ in 0..<8 where !asked.isEmpty {
        let index = min(asked.count - 1, Int(random.nextUnit() * Double(asked.count)))
        if !told.contains(index), now - asked[index].last >= 7 * 86_400 {
          return (
            index, random.nextUnit() < 0.2 ? SessionStore.randomReason + ", to see what stays." : "Due."
          )
        }
      }
    }
    let isAboutClaim = random.nextUnit() < 0.85
    let claim = pick(Self.claims)
    let topics = claim.topics.filter(pool.topics.contains)
    let topic = isAboutClaim && !topics.isEmpty ? pick(topics) : pick(pool.topics)
    let text = pool.answers[topic].map { pick($0).question } ?? "What did you do?"
    asked.append(
      Asked(
        key: "simulated-\(plan.seed)-\(asked.count + 1)", topic: topic, text: text,
        claim: isAboutClaim ? claim.text : nil, attempts: 0, last: 0))
    return (asked.count - 1, "Not asked before.")
  }

  private func answer(
    id: String, sequence: Int64, attempt: Int, kind: String, prompt: String, text: String, seconds: Double,
    at instant: Instant, after chain: String, _ judged: AssessmentRecord, reviews: [SessionArchive.Review]
  ) -> SessionArchive.Answer {
    let digest = Digest.sha256(text)
    return SessionArchive.Answer(
      id: id, sequence: sequence, attempt: Int64(attempt), kind: kind, prompt: prompt, text: text,
      words: Int64(text.split(separator: " ").count), seconds: seconds, aids: [], submittedAt: instant.utc,
      zone: instant.zone, localDay: instant.localDay, digest: digest,
      chain: Digest.link(after: chain, digest: digest),
      assessments: [
        .init(
          rubricVersion: judged.rubricVersion, total: Int64(judged.total), band: judged.band,
          parts: [judged.structure, judged.evidence, judged.ownership, judged.depth, judged.delivery].map(
            Int64.init),
          star: judged.star, metrics: Int64(judged.metrics), assessedAt: instant.utc,
          document: judged.document)
      ], reviews: reviews)
  }
}
