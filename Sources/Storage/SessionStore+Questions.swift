import FoundationEssentials
import GRDB

/// Questions over all sessions.
extension SessionStore {
  /// The question in the row `id`; nil where there is none.
  package func question(_ id: String) throws(StorageError) -> QuestionRecord? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT question.*, 0 AS is_skipped FROM question WHERE id = ?", arguments: [id]
      ).map(Self.question)
    }
  }

  /// The newest asking of the question with this key, in a session that was not deleted; nil where there is none.
  package func newestQuestion(key: String) throws(StorageError) -> QuestionRecord? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT question.*, 0 AS is_skipped FROM question JOIN session ON session.id = session_id
          WHERE question_key = ? AND \(Self.isSessionDeleted) = 0 ORDER BY question.id DESC LIMIT 1
          """, arguments: [key]
      ).map(Self.question)
    }
  }

  /// Keys of the questions that were answered, the one answered last first, deleted sessions left out.
  package func practisedQuestions(_ filter: PracticeFilter) throws(StorageError) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT question_key FROM question JOIN answer ON question_id = question.id
          WHERE kind <> 'follow-up' AND question.session_id NOT IN \(Self.hiddenSessions)
            AND (:topic IS NULL OR topic = :topic) AND (:since IS NULL OR local_day >= :since)
          GROUP BY question_key ORDER BY max(submitted_at) DESC, question_key
          """, arguments: ["topic": filter.topic, "since": filter.since])
    }
  }
}
