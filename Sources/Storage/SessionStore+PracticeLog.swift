import FoundationEssentials
import GRDB

/// The log as progress reads it: figures, no text.
extension SessionStore {
  /// Which answers progress is about.
  package struct PracticeFilter: Sendable, Equatable {
    /// Only questions on this topic.
    package var topic: String?
    /// Only answers on or after this local day, `YYYY-MM-DD`.
    package var since: String?

    /// A filter that lets everything through.
    package init(topic: String? = nil, since: String? = nil) {
      self.topic = topic
      self.since = since
    }
  }

  /// One line of the log that schedules are replayed from.
  package struct LoggedReview: Sendable {
    package let questionKey: String
    /// 1 again, 2 hard, 3 good, 4 easy.
    package let rating: Int
    /// Seconds since 1970 (UTC).
    package let seconds: Double
    package let answerID: String
  }

  /// All figures of the log in one transaction, deleted sessions left out.
  ///
  /// `onReview` is called for each line of the review log, those of one question together and in order of time, as long
  /// as their topic is wanted; a day in the filter leaves no review out, since a schedule needs them all.
  package func practiceFigures(
    _ filter: PracticeFilter = PracticeFilter(), onReview: (LoggedReview) -> Void = { _ in }
  ) throws(StorageError) -> PracticeFigures {
    try read { database in
      let hidden = try Self.hiddenSessions(database)
      let version = try Self.newestRubric(database)
      var figures = PracticeFigures(rubricVersion: version)
      try Self.countDays(into: &figures, hidden, database)
      if let version {
        try Self.sumFirstAttempts(version, filter, into: &figures, hidden, database)
        figures.otherVersions = try Self.otherVersions(than: version, filter, hidden, database)
      }
      try Self.walkReviews(version, filter, into: &figures, hidden, database, onReview)
      return figures
    }
  }

  /// The rubric version of the newest answer: the one whose scores are compared; nil where nothing was judged.
  static func newestRubric(_ database: Database) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT rubric_version FROM assessment WHERE answer_id = (SELECT max(answer_id) FROM assessment)
        ORDER BY assessed_at DESC, rubric_version DESC LIMIT 1
        """)
  }

  /// The ids of the sessions that were taken out of every view.
  static func hiddenSessions(_ database: Database) throws -> Set<String> {
    try String.fetchSet(database, sql: "SELECT session_id FROM \(hiddenSessions)")
  }

  /// The sessions that were taken out of every view, as a table with the column `session_id`.
  static let hiddenSessions = """
    (SELECT session_id FROM (SELECT session_id, is_deleted, max(id) FROM session_visibility GROUP BY session_id)
      WHERE is_deleted)
    """

  private static func countDays(
    into figures: inout PracticeFigures, _ hidden: Set<String>, _ database: Database
  ) throws {
    figures.sessions =
      (try Int.fetchOne(database, sql: "SELECT count(*) FROM session") ?? 0) - hidden.count
    // Where nothing is hidden, the index is counted along without looking at sessions.
    let condition = hidden.isEmpty ? "" : "WHERE session_id NOT IN \(hiddenSessions)"
    let rows = try Row.fetchCursor(
      database, sql: "SELECT local_day, count(*) FROM answer \(condition) GROUP BY local_day")
    while let row = try rows.next() {
      figures.days.append(.init(day: row[0], answers: row[1]))
    }
  }

  private static func sumFirstAttempts(
    _ version: String, _ filter: PracticeFilter, into figures: inout PracticeFigures, _ hidden: Set<String>,
    _ database: Database
  ) throws {
    var conditions = ""
    var arguments: StatementArguments = [version]
    if let topic = filter.topic {
      conditions += " AND topic = ?"
      arguments += [topic]
    }
    if let since = filter.since {
      conditions += " AND local_day >= ?"
      arguments += [since]
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT session_id, topic, total, structure, evidence, ownership, depth, delivery, has_all_parts, has_result,
          metrics, words, seconds
        FROM figure WHERE rubric_version = ? AND attempt = 1\(conditions) ORDER BY session_id, topic
        """, arguments: arguments)
    let starts = try sessionStarts(database)
    var sum: PracticeFigures.FirstAttempts?
    while let row = try rows.next() {
      let session: String = row[0]
      guard hidden.isEmpty || !hidden.contains(session) else { continue }
      let topic: String = row[1]
      if sum?.session != session || sum?.topic != topic {
        if let sum { figures.firstAttempts.append(sum) }
        let start = starts[session]
        sum = .init(
          session: session, startedAt: start?.startedAt ?? "", localDay: start?.localDay ?? "", topic: topic)
      }
      sum?.add(row)
    }
    if let sum { figures.firstAttempts.append(sum) }
    // Identifiers nearly always sort as the clock does, which may have gone back.
    figures.firstAttempts.sort { ($0.startedAt, $0.session, $0.topic) < ($1.startedAt, $1.session, $1.topic) }
  }

  private static func sessionStarts(_ database: Database) throws -> [String: (
    startedAt: String, localDay: String
  )] {
    var starts: [String: (startedAt: String, localDay: String)] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT id, started_at, local_day FROM session")
    while let row = try rows.next() { starts[row[0]] = (row[1], row[2]) }
    return starts
  }

  /// Answers that another rubric version judged and `version` did not.
  private static func otherVersions(
    than version: String, _ filter: PracticeFilter, _ hidden: Set<String>, _ database: Database
  ) throws -> Int {
    // A look at both ends of the key's first column tells whether there is another version at all.
    let ends = try Row.fetchOne(
      database,
      sql: "SELECT (SELECT min(rubric_version) FROM figure), (SELECT max(rubric_version) FROM figure)")
    guard let ends, ends[0] as String? != version || ends[1] as String? != version else { return 0 }
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(DISTINCT answer_id) FROM figure AS other WHERE rubric_version <> :version
          AND NOT EXISTS (SELECT 1 FROM figure AS same WHERE same.rubric_version = :version
            AND same.session_id = other.session_id AND same.topic = other.topic AND same.answer_id = other.answer_id)
          AND (:topic IS NULL OR topic = :topic) AND (:since IS NULL OR local_day >= :since)
          AND session_id NOT IN \(hiddenSessions)
        """, arguments: ["version": version, "topic": filter.topic, "since": filter.since]) ?? 0
  }

  // MARK: The review log

  /// The first and the latest answer to one question, and the first that chance asked for.
  private struct Walked {
    var key: String
    var first: LoggedReview
    var latest: LoggedReview
    var atRandom: LoggedReview?
  }

  private static func walkReviews(
    _ version: String?, _ filter: PracticeFilter, into figures: inout PracticeFigures, _ hidden: Set<String>,
    _ database: Database, _ onReview: (LoggedReview) -> Void
  ) throws {
    var conditions: [String] = []
    var arguments: StatementArguments = []
    if !hidden.isEmpty {
      conditions.append(
        "answer_id NOT IN (SELECT id FROM answer WHERE session_id IN \(hiddenSessions))")
    }
    if let topic = filter.topic {
      conditions.append("question_key IN (SELECT question_key FROM question WHERE topic = ?)")
      arguments += [topic]
    }
    let filtered = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT question_key, reviewed_at, rating, answer_id FROM review \(filtered)
        ORDER BY question_key, reviewed_at, id
        """, arguments: arguments)
    let random = try answersAskedAtRandom(database)
    let since = try filter.since.map { try reviewsBefore(day: $0, database) }
    let lookUp = try database.makeStatement(
      sql: "SELECT total FROM assessment WHERE answer_id = ? AND rubric_version = ?")
    func finish(_ walked: Walked?) throws {
      guard let walked, let version else { return }
      func attempt(_ review: LoggedReview) throws -> PracticeFigures.Attempt? {
        guard let total = try Int.fetchOne(lookUp, arguments: [review.answerID, version]) else { return nil }
        return .init(answerID: review.answerID, seconds: review.seconds, total: total)
      }
      func isLater(_ review: LoggedReview?) -> Bool {
        review.map { $0.seconds - walked.first.seconds >= PracticeFigures.repeatGap } ?? false
      }
      guard isLater(walked.latest) || isLater(walked.atRandom), let first = try attempt(walked.first) else {
        return
      }
      figures.repeats.append(
        .init(
          question: walked.key, first: first,
          latest: isLater(walked.latest) ? try attempt(walked.latest) : nil,
          atRandom: isLater(walked.atRandom) ? try walked.atRandom.flatMap(attempt) : nil))
    }
    var walked: Walked?
    while let row = try rows.next() {
      guard let seconds = Instant.seconds(utc: row[1] as String) else { continue }
      let review = LoggedReview(questionKey: row[0], rating: row[2], seconds: seconds, answerID: row[3])
      onReview(review)
      if let since, since.contains(review.answerID) { continue }
      let isRandom = !random.isEmpty && random.contains(review.answerID)
      if walked?.key == review.questionKey {
        walked?.latest = review
        // The first attempt is no repetition, and of several the first is nearest to how the question was left.
        if isRandom, walked?.atRandom == nil { walked?.atRandom = review }
      } else {
        try finish(walked)
        walked = Walked(key: review.questionKey, first: review, latest: review)
      }
    }
    try finish(walked)
  }

  private static func answersAskedAtRandom(_ database: Database) throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        SELECT answer.id FROM question JOIN answer ON question_id = question.id
        WHERE reason GLOB '\(randomReason)*' AND kind = 'answer'
        """)
  }

  private static func reviewsBefore(day: String, _ database: Database) throws -> Set<String> {
    try String.fetchSet(database, sql: "SELECT id FROM answer WHERE local_day < ?", arguments: [day])
  }

  /// How the reason of a question begins that chance asked again, whatever its schedule says: only such repetitions
  /// measure, because those that are due are the weak ones.
  package static let randomReason = "Asked again at random"
}
