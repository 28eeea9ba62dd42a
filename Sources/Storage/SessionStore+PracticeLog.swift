import FoundationEssentials
import GRDB

/// The log as progress reads it: one short row an answer, no text.
extension SessionStore {
  /// One answer that is no follow-up, with its score by one rubric version.
  package struct ScoredAttempt: Sendable, Equatable {
    package let sessionID: String
    /// Seconds since 1970.
    package let sessionStart: Double
    package let questionKey: String
    package let topic: String
    package let claim: String?
    /// 1 for the first answer ever given to this question.
    package let attempt: Int
    /// Seconds since 1970.
    package let submitted: Double
    package let localDay: String
    package let words: Int
    package let seconds: Double
    package let rubricVersion: String
    package let total: Int
    package let ownership: Int
    /// Whether situation, task, action and result are there.
    package let star: [Bool]
    package let metrics: Int
    /// Whether a hint or outline was used.
    package let isAided: Bool
  }

  /// All answers but follow-ups with their newest assessment, in order of time; deleted sessions left out.
  package func scoredAttempts(topic: String? = nil, since: String? = nil) throws(StorageError)
    -> [ScoredAttempt]
  {
    try read { database in
      var conditions = ""
      var arguments: StatementArguments = []
      if let topic {
        conditions += " AND question.topic = ?"
        arguments += [topic]
      }
      if let since {
        conditions += " AND answer.local_day >= ?"
        arguments += [since]
      }
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT answer.session_id, unixepoch(session.started_at), question.question_key, question.topic,
            question.claim, answer.attempt, unixepoch(answer.submitted_at), answer.local_day, answer.words,
            answer.seconds, a.rubric_version, a.total, a.ownership, a.has_situation, a.has_task, a.has_action,
            a.has_result, a.metrics, answer.aids <> ''
          FROM answer JOIN question ON question.id = answer.question_id
            JOIN session ON session.id = answer.session_id
            JOIN assessment AS a ON a.answer_id = answer.id
              AND a.rubric_version = (SELECT rubric_version FROM assessment AS newest
                WHERE newest.answer_id = answer.id ORDER BY assessed_at DESC, rubric_version DESC LIMIT 1)
          WHERE answer.kind <> 'follow-up' AND \(Self.visibleSession) = 0\(conditions)
          ORDER BY answer.submitted_at, answer.id
          """, arguments: arguments)
      var attempts: [ScoredAttempt] = []
      while let row = try rows.next() {
        attempts.append(
          ScoredAttempt(
            sessionID: row[0], sessionStart: row[1] ?? 0, questionKey: row[2], topic: row[3], claim: row[4],
            attempt: row[5], submitted: row[6] ?? 0, localDay: row[7], words: row[8], seconds: row[9],
            rubricVersion: row[10], total: row[11], ownership: row[12],
            star: [row[13], row[14], row[15], row[16]], metrics: row[17], isAided: row[18]))
      }
      return attempts
    }
  }

  /// The review log, in order of time, deleted sessions left out.
  package func reviewLog() throws(StorageError) -> [ReviewRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT review.question_key, answer_id, rating, unixepoch(reviewed_at) + substr(reviewed_at, 20, 4) FROM review
          JOIN answer ON answer.id = answer_id JOIN session ON session.id = answer.session_id
          WHERE \(Self.visibleSession) = 0 ORDER BY reviewed_at, review.id
          """
      ).map { row in
        ReviewRecord(
          questionKey: row[0], answerID: row[1], rating: row[2],
          reviewedAt: Date(timeIntervalSince1970: row[3] ?? 0))
      }
    }
  }

  /// Number of sessions that were not deleted and of the answers in them, and the local days with answers.
  package func practiceDays() throws(StorageError) -> (sessions: Int, answers: Int, days: [String]) {
    try read { database in
      let sessions =
        try Int.fetchOne(database, sql: "SELECT count(*) FROM session WHERE \(Self.visibleSession) = 0") ?? 0
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT answer.local_day, count(*) FROM answer JOIN session ON session.id = answer.session_id
          WHERE \(Self.visibleSession) = 0 GROUP BY answer.local_day ORDER BY answer.local_day
          """)
      return (sessions, rows.reduce(0) { $0 + ($1[1] as Int) }, rows.map { $0[0] })
    }
  }
}
