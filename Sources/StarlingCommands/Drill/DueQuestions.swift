import FoundationEssentials
import Interviewing
import Progress
import ResumeParsing
import Storage

/// Questions of earlier sessions that should come again.
enum DueQuestions {
  /// At most `limit` questions that are due now, the most overdue first: those whose claim the resume still makes, on
  /// the wanted topics, no two from one claim. Each says since when it is due and how the last answer scored.
  static func questions(
    _ store: SessionStore, claims: [Claim], topics: [String], limit: Int, _ environment: Environment
  ) throws -> [Question] {
    let log = try store.reviewLog().compactMap { review in
      Rating(rawValue: review.rating).map {
        Review(question: review.questionKey, rating: $0, seconds: review.reviewedAt.timeIntervalSince1970)
      }
    }
    let now = environment.now().timeIntervalSince1970
    let texts = Set(claims.map(\.text))
    var taken: Set<String> = []
    var questions: [Question] = []
    for due in Schedule.replay(log, with: .standard()) where due.due <= now {
      guard questions.count < limit else { break }
      guard let record = try store.newestQuestion(key: due.question),
        record.claim.map(texts.contains) ?? true, topics.isEmpty || topics.contains(record.topic)
      else { continue }
      if let claim = record.claim, !taken.insert(claim).inserted { continue }
      let last = try store.attempts(key: due.question).last?.assessment?.total
      let day = Instant.day(of: Date(timeIntervalSince1970: due.due), in: environment.timeZone)
      let why = "Due since \(day)" + (last.map { "; the last answer scored \($0)." } ?? ".")
      if let question = Question(record, why: why) { questions.append(question) }
    }
    return questions
  }
}

extension Question {
  /// A question as it was asked before; nil where the log has an aim that this program does not know.
  init?(_ record: QuestionRecord, why: String? = nil) {
    guard let aim = QuestionAim(rawValue: record.asksAbout) else { return nil }
    self.init(
      id: record.key, topic: record.topic, text: record.text, claim: record.claim, source: record.source,
      asksAbout: aim, parts: record.parts, difficulty: 2, why: why ?? record.reason, template: "asked before")
  }
}
