import FoundationEssentials
import Interviewing
import Progress
import ResumeParsing
import SeededRandom
import Storage

/// Questions of earlier sessions that should come again.
struct DueQuestions {
  private let store: SessionStore
  private let environment: Environment
  /// All scheduled questions, the most overdue first.
  private let schedule: [DueQuestion]
  /// The topic with the lowest mean of first attempts, shrunk towards the mean of all; nil while fewer than two topics
  /// have ``attemptsForWeakness`` each.
  let weakest: SkillStanding?

  /// So many first attempts say something of a topic.
  static let attemptsForWeakness = 3

  /// The share of repetitions that chance chooses, whatever their schedule says: those that are due are the weak ones,
  /// so only these show what repeating does.
  static let randomShare = 0.2

  /// Reads the log.
  init(store: SessionStore, environment: Environment) throws {
    self.store = store
    self.environment = environment
    var replay = ScheduleReplay(
      InterviewDate.scheduler(try InterviewDate.upcoming(store, environment), environment))
    let figures = try store.practiceFigures { review in
      guard let rating = Rating(rawValue: review.rating) else { return }
      replay.add(Review(question: review.questionKey, rating: rating, seconds: review.seconds))
    }
    schedule = replay.dueQuestions()
    let known = SkillStanding.all(
      ids: figures.topicScores.map(\.topic),
      sums: figures.topicScores.map { ($0.topic, Double($0.total), $0.count) }
    ).filter { $0.attempts >= Self.attemptsForWeakness }
    weakest = known.count > 1 ? known.first : nil
  }

  /// At most `limit` questions that are due now, the most overdue first, about a fifth of them exchanged for ones that
  /// chance chooses (by `seed`): those whose claim the resume still makes, on the wanted topics, no two from one claim.
  /// Each says why it is asked.
  func questions(claims: [Claim], topics: [String], limit: Int, seed: UInt64) throws -> [Question] {
    guard limit > 0 else { return [] }
    let now = environment.now().timeIntervalSince1970
    let texts = Set(claims.map(\.text))
    var takenClaims: Set<String> = []
    var takenKeys: Set<String> = []
    /// The question with this key where it may be asked now.
    func eligible(_ key: String) throws -> QuestionRecord? {
      guard !takenKeys.contains(key), let record = try store.newestQuestion(key: key),
        record.claim.map({ texts.contains($0) && !takenClaims.contains($0) }) ?? true,
        topics.isEmpty || topics.contains(record.topic)
      else { return nil }
      return record
    }
    var questions: [Question] = []
    func take(_ record: QuestionRecord, why: String) throws {
      takenKeys.insert(record.key)
      if let claim = record.claim { takenClaims.insert(claim) }
      let last = try store.attempts(key: record.key).last?.assessment?.total
      let score = last.map { "; the last answer scored \($0)." } ?? "."
      if let question = Question(record, why: why + score) { questions.append(question) }
    }
    var random = SeededGenerator(seed: seed)
    let rested = schedule.filter { now - $0.lastReview >= PracticeFigures.repeatGap }
    for due in schedule where due.due <= now {
      guard questions.count < limit else { break }
      if random.nextUnit() < Self.randomShare, !rested.isEmpty {
        let pick = rested[min(rested.count - 1, Int(random.nextUnit() * Double(rested.count)))]
        if let record = try eligible(pick.question) {
          try take(record, why: SessionStore.randomReason + ", to see what stays")
          continue
        }
      }
      guard let record = try eligible(due.question) else { continue }
      let day = Instant.day(of: Date(timeIntervalSince1970: due.due), in: environment.timeZone)
      try take(record, why: "Due since \(day)")
    }
    return questions
  }
}

extension Question {
  /// The question with more in its reason.
  func adding(reason: String) -> Question {
    Question(
      id: id, topic: topic, text: text, claim: claim, source: source, asksAbout: asksAbout, parts: parts,
      difficulty: difficulty, why: why + " " + reason, template: template)
  }

  /// A question as it was asked before; nil where the log has an aim that this program does not know.
  init?(_ record: QuestionRecord, why: String? = nil) {
    guard let aim = QuestionAim(rawValue: record.asksAbout) else { return nil }
    self.init(
      id: record.key, topic: record.topic, text: record.text, claim: record.claim, source: record.source,
      asksAbout: aim, parts: record.parts, difficulty: 2, why: why ?? record.reason, template: "asked before")
  }
}
