import FoundationEssentials
import GRDB

/// Writing a session as it happens.
extension SessionStore {
  /// Begins a session and returns its id.
  package func beginSession(
    resumePath: String?, resumeDigest: String?, role: String, topics: [String], seed: Int64, planned: Int,
    isTimed: Bool, at instant: Instant
  ) throws(StorageError) -> String {
    let id = identifiers.next()
    try write { database in
      var resumeID: String?
      if let resumePath, let resumeDigest {
        try database.execute(
          sql: "INSERT OR IGNORE INTO resume (id, path, digest, first_seen) VALUES (?, ?, ?, ?)",
          arguments: [identifiers.next(step: 1), resumePath, resumeDigest, instant.utc])
        resumeID = try String.fetchOne(
          database, sql: "SELECT id FROM resume WHERE path = ? AND digest = ?",
          arguments: [resumePath, resumeDigest])
      }
      try database.execute(
        sql: """
          INSERT INTO session (id, resume_id, role, topics, seed, planned, is_timed, started_at, zone, local_day)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, resumeID, role, topics.joined(separator: " "), seed, planned, isTimed, instant.utc,
          instant.zone,
          instant.localDay,
        ])
    }
    return id
  }

  /// Records a question as asked and returns its row's id.
  package func recordQuestion(
    session: String, position: Int, key: String, topic: String, text: String, claim: String?,
    source: String?, asksAbout: String, parts: [String], reason: String, at instant: Instant
  ) throws(StorageError) -> String {
    let id = identifiers.next()
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO question (id, session_id, position, question_key, topic, text, claim, source, asks_about,
            parts, reason, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, session, position, key, topic, text, claim, source, asksAbout, parts.joined(separator: " "),
          reason, instant.utc,
        ])
    }
    return id
  }

  /// Records that a question was skipped.
  package func recordSkip(question: String, at instant: Instant) throws(StorageError) {
    try write { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO question_skip (question_id, skipped_at) VALUES (?, ?)",
        arguments: [question, instant.utc])
    }
  }

  /// What is stored when an answer is submitted.
  package struct NewAnswer: Sendable {
    /// The session in which it was given.
    package let session: String
    /// The row of the question that it answers.
    package let question: String
    /// `answer`, `retry` or `follow-up`.
    package let kind: String
    /// What was asked: the question's text or the follow-up's.
    package let prompt: String
    /// The answer as it was typed.
    package let text: String
    /// Number of its words.
    package let words: Int
    /// Time spent on it, pauses left out.
    package let seconds: Double
    /// What help was used before it: `hint`, `outline`.
    package let aids: [String]
    /// How it was judged.
    package let assessment: AssessmentRecord
    /// Rating that counts and rating that the score gave, 1 to 4; nil for follow-ups, which are not scheduled.
    package let rating: Int?
    /// The version of the rule that makes a rating of a score.
    package let ratingVersion: String

    /// Creates an answer to store.
    package init(
      session: String, question: String, kind: String, prompt: String, text: String, words: Int,
      seconds: Double, aids: [String], assessment: AssessmentRecord, rating: Int?, ratingVersion: String
    ) {
      self.session = session
      self.question = question
      self.kind = kind
      self.prompt = prompt
      self.text = text
      self.words = words
      self.seconds = seconds
      self.aids = aids
      self.assessment = assessment
      self.rating = rating
      self.ratingVersion = ratingVersion
    }
  }

  /// Stores an answer with its assessment and its line of the review log, drops the question's draft, and returns
  /// the attempt's number. One immediate transaction: all of it or nothing.
  package func recordAnswer(_ answer: NewAnswer, at instant: Instant) throws(StorageError) -> Int {
    let id = identifiers.next()
    return try write { database in
      let sequence =
        1
        + (try Int.fetchOne(
          database, sql: "SELECT max(sequence) FROM answer WHERE session_id = ?", arguments: [answer.session])
          ?? 0)
      let previous =
        try String.fetchOne(
          database, sql: "SELECT chain FROM answer WHERE session_id = ? AND sequence = ?",
          arguments: [answer.session, sequence - 1]) ?? ""
      let key =
        try String.fetchOne(
          database, sql: "SELECT question_key FROM question WHERE id = ?", arguments: [answer.question]) ?? ""
      let attempt =
        1
        + (try Int.fetchOne(
          database,
          sql: """
            SELECT count(*) FROM answer JOIN question ON question.id = answer.question_id
            WHERE question.question_key = ? AND answer.kind <> 'follow-up'
            """, arguments: [key]) ?? 0)
      let digest = Digest.sha256(answer.text)
      try database.execute(
        sql: """
          INSERT INTO answer (id, question_id, session_id, sequence, attempt, kind, prompt, text, words, seconds,
            aids, submitted_at, zone, local_day, digest, chain)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, answer.question, answer.session, sequence, attempt, answer.kind, answer.prompt, answer.text,
          answer.words, answer.seconds, answer.aids.joined(separator: " "), instant.utc, instant.zone,
          instant.localDay, digest, Digest.link(after: previous, digest: digest),
        ])
      try database.execute(
        sql: "INSERT INTO answer_search (rowid, text, prompt) VALUES (?, ?, ?)",
        arguments: [database.lastInsertedRowID, answer.text, answer.prompt])
      try Self.insert(answer.assessment, answer: id, at: instant, into: database)
      if let rating = answer.rating {
        try database.execute(
          sql: """
            INSERT INTO review (id, answer_id, question_key, rating, suggested, rule_version, reviewed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            identifiers.next(step: 1), id, key, rating, rating, answer.ratingVersion, instant.utc,
          ])
      }
      try database.execute(sql: "DELETE FROM draft WHERE question_id = ?", arguments: [answer.question])
      return attempt
    }
  }

  /// Writes one assessment; a row for the same answer and rubric version stays as it was.
  static func insert(
    _ assessment: AssessmentRecord, answer: String, at instant: Instant, into database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO assessment (answer_id, rubric_version, total, band, structure, evidence, ownership,
          depth, delivery, has_situation, has_task, has_action, has_result, metrics, assessed_at, document)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        answer, assessment.rubricVersion, assessment.total, assessment.band, assessment.structure,
        assessment.evidence, assessment.ownership, assessment.depth, assessment.delivery,
        assessment.star[0], assessment.star[1], assessment.star[2], assessment.star[3], assessment.metrics,
        instant.utc, assessment.document,
      ])
  }

  /// Records that a session ended; a second call changes nothing.
  package func endSession(_ session: String, reason: String, at instant: Instant) throws(StorageError) {
    try write { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO session_end (session_id, ended_at, reason) VALUES (?, ?, ?)",
        arguments: [session, instant.utc, reason])
    }
  }
}
