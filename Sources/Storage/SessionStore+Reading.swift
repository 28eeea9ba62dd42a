import FoundationEssentials
import GRDB

/// Reading the log back.
extension SessionStore {
  /// Which sessions a listing shows.
  package struct SessionFilter: Sendable {
    /// Only sessions in which this topic was asked.
    package var topic: String?
    /// Only sessions on or after this local day, `YYYY-MM-DD`.
    package var since: String?
    /// Whether deleted sessions are listed, and no others.
    package var onlyDeleted = false
    /// At most so many, the newest.
    package var limit: Int?

    /// A filter that lets everything but deleted sessions through.
    package init(
      topic: String? = nil, since: String? = nil, onlyDeleted: Bool = false,
      limit: Int? = nil
    ) {
      self.topic = topic
      self.since = since
      self.onlyDeleted = onlyDeleted
      self.limit = limit
    }
  }

  /// A session with what a listing says about it.
  package struct SessionSummary: Sendable, Equatable {
    /// The session.
    package let session: SessionRecord
    /// Number of questions that were asked.
    package let questions: Int
    /// Number of answers, follow-ups among them.
    package let answers: Int
    /// Number of questions that were skipped.
    package let skipped: Int
    /// Mean total of first tries (no follow-ups, no retries) by the newest rubric; nil without one.
    package let meanScore: Double?
    /// The topics that were asked, in their order.
    package let topics: [String]
  }

  /// Whether the row's session was taken out of every view, as SQL.
  static let isSessionDeleted = """
    coalesce((SELECT is_deleted FROM session_visibility AS v WHERE v.session_id = session.id
      ORDER BY v.id DESC LIMIT 1), 0)
    """

  /// Sessions, the newest first.
  package func sessions(_ filter: SessionFilter = SessionFilter()) throws(StorageError) -> [SessionSummary] {
    try read { database in
      var conditions = ["\(Self.isSessionDeleted) = \(filter.onlyDeleted ? 1 : 0)"]
      var arguments: StatementArguments = []
      if let since = filter.since {
        conditions.append("session.local_day >= ?")
        arguments += [since]
      }
      if let topic = filter.topic {
        conditions.append("EXISTS (SELECT 1 FROM question WHERE session_id = session.id AND topic = ?)")
        arguments += [topic]
      }
      let filtered = "WHERE " + conditions.joined(separator: " AND ")
      let limited = filter.limit.map { "LIMIT \(max(0, $0))" } ?? ""
      return try Row.fetchAll(
        database,
        sql: """
          SELECT session.*, resume.path AS resume_path, resume.digest AS resume_digest, session_end.ended_at,
            session_end.reason AS end_reason, \(Self.isSessionDeleted) AS is_deleted,
            (SELECT count(*) FROM question WHERE session_id = session.id) AS questions,
            (SELECT count(*) FROM answer WHERE session_id = session.id) AS answers,
            (SELECT count(*) FROM question_skip JOIN question ON question.id = question_id
              WHERE session_id = session.id) AS skipped,
            (SELECT group_concat(DISTINCT topic) FROM question WHERE session_id = session.id) AS asked_topics,
            (SELECT avg(total) FROM answer JOIN assessment ON answer_id = answer.id
              WHERE session_id = session.id AND kind = 'answer'
                AND rubric_version = (SELECT rubric_version FROM assessment AS newest
                  WHERE newest.answer_id = answer.id ORDER BY assessed_at DESC, rubric_version DESC LIMIT 1)
            ) AS mean_score
          FROM session LEFT JOIN resume ON resume.id = resume_id
            LEFT JOIN session_end ON session_end.session_id = session.id
          \(filtered) ORDER BY session.started_at DESC, session.id DESC \(limited)
          """, arguments: arguments
      ).map { row in
        SessionSummary(
          session: Self.session(row), questions: row["questions"], answers: row["answers"],
          skipped: row["skipped"], meanScore: row["mean_score"],
          topics: (row["asked_topics"] as String? ?? "").split(separator: ",").map(String.init))
      }
    }
  }

  /// A session by the beginning or the end of its id, or `last`; deleted ones too where their id is given.
  ///
  /// - Throws: ``StorageError/noSuchSession``, also where several fit.
  package func session(_ name: String) throws(StorageError) -> SessionRecord {
    if name == "last" {
      guard let newest = try sessions(SessionFilter(limit: 1)).first else { throw .noSuchSession }
      return newest.session
    }
    let wanted = name.lowercased()
    // Only what an id is made of: `%` and `_` would stand for anything.
    guard !wanted.isEmpty,
      wanted.utf8.allSatisfy({ $0 == 0x2D || (48...57).contains($0) || (97...122).contains($0) })
    else { throw .noSuchSession }
    let matches = try read { database in
      try Row.fetchAll(
        database,
        sql: Self.sessionColumns + " WHERE session.id LIKE ? OR session.id LIKE ? LIMIT 2",
        arguments: [wanted + "%", "%" + wanted]
      ).map(Self.session)
    }
    guard let only = matches.first, matches.count == 1 else { throw .noSuchSession }
    return only
  }

  /// The session with this very id, deleted or not.
  ///
  /// - Throws: ``StorageError/noSuchSession``.
  package func session(id: String) throws(StorageError) -> SessionRecord {
    try read { database in
      let statement = try database.cachedStatement(sql: Self.sessionColumns + " WHERE session.id = ?")
      guard let row = try Row.fetchOne(statement, arguments: [id]) else { throw StorageError.noSuchSession }
      return Self.session(row)
    }
  }

  private static let sessionColumns = """
    SELECT session.*, resume.path AS resume_path, resume.digest AS resume_digest, session_end.ended_at,
      session_end.reason AS end_reason, \(isSessionDeleted) AS is_deleted
    FROM session LEFT JOIN resume ON resume.id = resume_id
      LEFT JOIN session_end ON session_end.session_id = session.id
    """

  /// The questions of a session, in the order asked.
  package func questions(session: String) throws(StorageError) -> [QuestionRecord] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT question.*, skipped_at IS NOT NULL AS is_skipped FROM question
          LEFT JOIN question_skip ON question_id = question.id WHERE session_id = ? ORDER BY position
          """)
      return try Row.fetchAll(statement, arguments: [session]).map(Self.question)
    }
  }

  /// The answers of a session, in the order given.
  package func answers(session: String) throws(StorageError) -> [AnswerRecord] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: Self.answerColumns + " WHERE answer.session_id = ? ORDER BY sequence")
      return try Row.fetchAll(statement, arguments: [session]).map(Self.answer)
    }
  }

  /// All answers (no follow-ups) to one question, the oldest first, deleted sessions left out.
  package func attempts(key: String) throws(StorageError) -> [AnswerRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.answerColumns + """
           JOIN question ON question.id = answer.question_id JOIN session ON session.id = answer.session_id
          WHERE question_key = ? AND kind <> 'follow-up' AND \(Self.isSessionDeleted) = 0
          ORDER BY answer.id
          """, arguments: [key]
      ).map(Self.answer)
    }
  }

  static let answerColumns = """
    SELECT answer.*, a.rubric_version, a.total, a.band, a.structure, a.evidence, a.ownership, a.depth,
      a.delivery, a.has_situation, a.has_task, a.has_action, a.has_result, a.metrics, a.document
    FROM answer LEFT JOIN assessment AS a ON a.answer_id = answer.id
      AND a.rubric_version = (SELECT rubric_version FROM assessment AS newest
        WHERE newest.answer_id = answer.id ORDER BY assessed_at DESC, rubric_version DESC LIMIT 1)
    """

  static func session(_ row: Row) -> SessionRecord {
    SessionRecord(
      id: row["id"], resumePath: row["resume_path"], resumeDigest: row["resume_digest"], role: row["role"],
      topics: (row["topics"] as String).split(separator: " ").map(String.init), seed: row["seed"],
      planned: row["planned"], isTimed: row["is_timed"],
      startedAt: Instant.date(utc: row["started_at"]) ?? .distantPast, zone: row["zone"],
      localDay: row["local_day"], endedAt: (row["ended_at"] as String?).flatMap(Instant.date(utc:)),
      endReason: row["end_reason"], isDeleted: row["is_deleted"])
  }

  static func question(_ row: Row) -> QuestionRecord {
    QuestionRecord(
      id: row["id"], sessionID: row["session_id"], position: row["position"], key: row["question_key"],
      topic: row["topic"], text: row["text"], claim: row["claim"], source: row["source"],
      asksAbout: row["asks_about"],
      parts: (row["parts"] as String).split(separator: " ").map(String.init), reason: row["reason"],
      askedAt: Instant.date(utc: row["asked_at"]) ?? .distantPast, isSkipped: row["is_skipped"])
  }

  static func answer(_ row: Row) -> AnswerRecord {
    let version: String? = row["rubric_version"]
    return AnswerRecord(
      id: row["id"], questionID: row["question_id"], sessionID: row["session_id"], sequence: row["sequence"],
      attempt: row["attempt"], kind: row["kind"], prompt: row["prompt"], text: row["text"],
      words: row["words"], seconds: row["seconds"],
      aids: (row["aids"] as String).split(separator: " ").map(String.init),
      submittedAt: Instant.date(utc: row["submitted_at"]) ?? .distantPast, zone: row["zone"],
      localDay: row["local_day"],
      assessment: version.map { version in
        AssessmentRecord(
          rubricVersion: version, total: row["total"], band: row["band"], structure: row["structure"],
          evidence: row["evidence"], ownership: row["ownership"], depth: row["depth"],
          delivery: row["delivery"],
          star: [row["has_situation"], row["has_task"], row["has_action"], row["has_result"]],
          metrics: row["metrics"], document: row["document"])
      })
  }
}

extension SessionStore {
  /// Keys of all questions asked in sessions that were not deleted.
  package func askedQuestionKeys() throws(StorageError) -> Set<String> {
    try read { database in
      try String.fetchSet(
        database,
        sql: """
          SELECT DISTINCT question_key FROM question JOIN session ON session.id = session_id
          WHERE \(Self.isSessionDeleted) = 0
          """)
    }
  }
}
