import FoundationEssentials
import GRDB

/// Claims: what was told, and what could be.
extension SessionStore {
  /// The answers that told one claim on one topic.
  package struct Telling: Sendable, Equatable {
    /// The claim's text; nil for questions about no claim.
    package let claim: String?
    /// The topic of the questions.
    package let topic: String
    /// Number of answers, follow-ups left out.
    package let answers: Int
    /// The best total by the rubric version of the newest answer; nil where that version judged none of them.
    package let best: Int?
    /// The answer with that total and its local day; of several the newest.
    package let bestAnswer: String
    package let bestDay: String
  }

  /// One claim of the resume that was practised last.
  package struct ClaimRecord: Sendable, Equatable {
    /// The line of the resume.
    package let text: String
    /// `weak`, `partial` or `strong`.
    package let strength: String

    /// Creates a claim.
    package init(text: String, strength: String) {
      self.text = text
      self.strength = strength
    }
  }

  /// What was told, for each claim and topic, deleted sessions left out; ordered by claim and topic.
  package func tellings(since: String? = nil) throws(StorageError) -> [Telling] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT claim, topic, count(*), total, answer.id, answer.local_day,
            max(coalesce(total, -1) * 1000000000000 + number)
          FROM question JOIN answer ON question_id = question.id
            LEFT JOIN assessment AS a ON a.answer_id = answer.id AND a.rubric_version = :version
          WHERE kind <> 'follow-up' AND question.session_id NOT IN \(Self.hiddenSessions)
            AND (:since IS NULL OR answer.local_day >= :since)
          GROUP BY claim, topic ORDER BY claim, topic
          """, arguments: ["since": since, "version": try Self.newestRubric(database)]
      ).map { row in
        Telling(
          claim: row[0], topic: row[1], answers: row[2], best: row[3], bestAnswer: row[4], bestDay: row[5])
      }
    }
  }

  /// The answer `id`; nil where there is none.
  package func answer(_ id: String) throws(StorageError) -> AnswerRecord? {
    try read { database in
      try Row.fetchOne(database, sql: Self.answerColumns + " WHERE answer.id = ?", arguments: [id]).map(
        Self.answer)
    }
  }

  /// Keeps the claims of the resume that is practised now, in place of those kept before.
  package func rememberClaims(_ claims: [ClaimRecord]) throws(StorageError) {
    try write { database in
      try database.execute(sql: "DELETE FROM resume_claim")
      for (position, claim) in claims.enumerated() {
        try database.execute(
          sql: "INSERT INTO resume_claim (position, text, strength) VALUES (?, ?, ?)",
          arguments: [position, claim.text, claim.strength])
      }
    }
  }

  /// The claims of the resume that was practised last, in its order.
  package func rememberedClaims() throws(StorageError) -> [ClaimRecord] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT text, strength FROM resume_claim ORDER BY position").map {
        ClaimRecord(text: $0[0], strength: $0[1])
      }
    }
  }

  /// The remembered claims that no answer in a visible session has told, the weakest first.
  package func untoldClaims() throws(StorageError) -> [ClaimRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT text, strength FROM resume_claim WHERE NOT EXISTS (
            SELECT 1 FROM question JOIN answer ON question_id = question.id
            WHERE claim = resume_claim.text AND question.session_id NOT IN \(Self.hiddenSessions))
          ORDER BY CASE strength WHEN 'weak' THEN 0 WHEN 'partial' THEN 1 ELSE 2 END, position
          """
      ).map { ClaimRecord(text: $0[0], strength: $0[1]) }
    }
  }
}
