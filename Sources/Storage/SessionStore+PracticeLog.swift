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
    /// The question's key, the same in every session.
    package let questionKey: String
    /// 1 again, 2 hard, 3 good, 4 easy.
    package let rating: Int
    /// Seconds since 1970 (UTC).
    package let seconds: Double
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
      var totals: [AnswerKey: Int16] = [:]
      if let version {
        totals = try Self.sumFirstAttempts(version, filter, into: &figures, hidden, database)
        figures.otherVersions = try Self.otherVersions(than: version, filter, hidden, database)
      }
      try Self.walkReviews(totals, filter, into: &figures, hidden, database, onReview)
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

  /// Sums the first attempts up, and returns the totals of all attempts by `version`: to look each up that the review
  /// log asks for would cost more than reading them along.
  private static func sumFirstAttempts(
    _ version: String, _ filter: PracticeFilter, into figures: inout PracticeFigures, _ hidden: Set<String>,
    _ database: Database
  ) throws -> [AnswerKey: Int16] {
    var totals: [AnswerKey: Int16] = [:]
    totals.reserveCapacity(figures.answers)
    let starts = try sessionStarts(database)
    var first = PracticeFigures.FirstAttempts()
    var (sessionID, isHidden): (String?, Bool) = (nil, false)
    var session = PracticeFigures.SessionScore(session: "", startedAt: "", localDay: "")
    var topicID: String?
    var topics: [PracticeFigures.TopicScore] = []
    var topic = 0
    func finishSession() {
      if session.count > 0 { figures.sessionScores.append(session) }
    }
    try ColumnReader.forEachRow(
      database,
      sql: """
        SELECT session_id, topic, answer_id, total, attempt, local_day, structure, evidence, ownership, depth, delivery,
          has_all_parts, has_result, metrics, words, seconds
        FROM figure WHERE rubric_version = ? ORDER BY session_id, topic
        """, arguments: [version]
    ) { row in
      if sessionID?.isSame(as: row.bytes(0)) != true {
        finishSession()
        let id = row.text(0)
        sessionID = id
        let start = starts[id]
        session = .init(session: id, startedAt: start?.startedAt ?? "", localDay: start?.localDay ?? "")
        isHidden = hidden.contains(id)
      }
      guard !isHidden else { return }
      let total = row.integer(3)
      totals[AnswerKey(row.bytes(2))] = Int16(clamping: total)
      guard row.integer(4) == 1 else { return }
      if let since = filter.since, row.text(5) < since { return }
      if topicID?.isSame(as: row.bytes(1)) != true {
        let id = row.text(1)
        topicID = id
        topic = topics.firstIndex { $0.topic == id } ?? topics.count
        if topic == topics.count { topics.append(.init(topic: id)) }
      }
      guard filter.topic == nil || topicID == filter.topic else { return }
      session.count += 1
      session.total += total
      topics[topic].count += 1
      topics[topic].total += total
      first.add(row, total: total)
    }
    finishSession()
    figures.firstAttempts = first
    figures.topicScores = topics.filter { $0.count > 0 }.sorted { $0.topic < $1.topic }
    // Identifiers nearly always sort as the clock does, which may have gone back.
    figures.sessionScores.sort { ($0.startedAt, $0.session) < ($1.startedAt, $1.session) }
    return totals
  }

  private static func sessionStarts(_ database: Database) throws -> [String: (
    startedAt: String, localDay: String
  )] {
    var starts: [String: (startedAt: String, localDay: String)] = [:]
    try ColumnReader.forEachRow(database, sql: "SELECT id, started_at, local_day FROM session") { row in
      starts[row.text(0)] = (row.text(1), row.text(2))
    }
    return starts
  }

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

  /// An answer of the review log.
  private struct Answered {
    let key: AnswerKey
    let seconds: Double
  }

  /// The first and the latest answer to one question, and the first that chance asked for.
  private struct Walked {
    var first: Answered
    var latest: Answered
    var atRandom: Answered?
  }

  private static func walkReviews(
    _ totals: [AnswerKey: Int16], _ filter: PracticeFilter, into figures: inout PracticeFigures,
    _ hidden: Set<String>, _ database: Database, _ onReview: (LoggedReview) -> Void
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
    let random = try answersAskedAtRandom(database)
    let before = try filter.since.map { try answers(before: $0, database) } ?? []
    var question: String?
    var walked: Walked?
    func finish() {
      guard let question, let walked else { return }
      func total(_ answer: Answered?) -> Int? {
        guard let answer, answer.seconds - walked.first.seconds >= PracticeFigures.repeatGap else {
          return nil
        }
        return totals[answer.key].map(Int.init)
      }
      let (latest, atRandom) = (total(walked.latest), total(walked.atRandom))
      guard latest != nil || atRandom != nil, let first = totals[walked.first.key] else { return }
      figures.repeats.append(
        .init(question: question, first: Int(first), latest: latest, atRandom: atRandom))
    }
    try ColumnReader.forEachRow(
      database,
      sql: """
        SELECT question_key, reviewed_at, rating, answer_id FROM review \(filtered)
        ORDER BY question_key, reviewed_at, id
        """, arguments: arguments
    ) { row in
      guard let seconds = Instant.seconds(utc: row.bytes(1)) else { return }
      if question?.isSame(as: row.bytes(0)) != true {
        finish()
        walked = nil
        question = row.text(0)
      }
      onReview(LoggedReview(questionKey: question ?? "", rating: row.integer(2), seconds: seconds))
      let answered = Answered(key: AnswerKey(row.bytes(3)), seconds: seconds)
      guard before.isEmpty || !before.contains(answered.key) else { return }
      guard walked != nil else {
        walked = Walked(first: answered, latest: answered)
        return
      }
      walked?.latest = answered
      // The first attempt is no repetition, and of several the first is nearest to how the question was left.
      if walked?.atRandom == nil, !random.isEmpty, random.contains(answered.key) {
        walked?.atRandom = answered
      }
    }
    finish()
  }

  /// The order of the tables is fixed: few questions are asked at random, and they have an index of their own.
  private static func answersAskedAtRandom(_ database: Database) throws -> Set<AnswerKey> {
    try answerKeys(
      database,
      sql: """
        SELECT answer.id FROM question CROSS JOIN answer ON question_id = question.id
        WHERE reason GLOB '\(randomReason)*' AND kind = 'answer'
        """)
  }

  private static func answers(before day: String, _ database: Database) throws -> Set<AnswerKey> {
    try answerKeys(database, sql: "SELECT id FROM answer WHERE local_day < ?", arguments: [day])
  }

  private static func answerKeys(
    _ database: Database, sql: String, arguments: StatementArguments = []
  ) throws -> Set<AnswerKey> {
    var keys: Set<AnswerKey> = []
    try ColumnReader.forEachRow(database, sql: sql, arguments: arguments) {
      keys.insert(AnswerKey($0.bytes(0)))
    }
    return keys
  }

  /// How the reason of a question begins that chance asked again, whatever its schedule says: only such repetitions
  /// measure, because those that are due are the weak ones.
  package static let randomReason = "Asked again at random"
}

extension PracticeFigures.FirstAttempts {
  /// Adds one answer, in the order of the columns of its query.
  fileprivate mutating func add(_ row: ColumnReader, total: Int) {
    count += 1
    self.total += total
    structure += row.integer(6)
    evidence += row.integer(7)
    let own = row.integer(8)
    ownership += own
    withOwnPart += own >= 60 ? 1 : 0
    depth += row.integer(9)
    delivery += row.integer(10)
    withAllParts += row.integer(11)
    withResult += row.integer(12)
    withNumber += row.integer(13) > 0 ? 1 : 0
    words += row.integer(14)
    seconds += row.real(15)
  }
}
