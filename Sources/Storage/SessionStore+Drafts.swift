import FoundationEssentials
import GRDB

/// What a broken-off session leaves behind, and what the next start remembers.
extension SessionStore {
  /// Keeps the text that is being typed to `question`, a row's id; an empty text removes its draft.
  package func saveDraft(session: String, question: String, text: String, at instant: Instant)
    throws(StorageError)
  {
    try write { database in
      if text.isEmpty {
        try database.execute(sql: "DELETE FROM draft WHERE question_id = ?", arguments: [question])
      } else {
        try database.execute(
          sql: """
            INSERT INTO draft (session_id, question_id, text, saved_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (question_id) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at
            """, arguments: [session, question, text, instant.utc])
      }
    }
  }

  /// All drafts, the newest first.
  package func drafts() throws(StorageError) -> [DraftRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT draft.*, question.text AS question_text FROM draft
          JOIN question ON question.id = draft.question_id ORDER BY saved_at DESC, question.id DESC
          """
      ).map { row in
        DraftRecord(
          sessionID: row["session_id"], questionID: row["question_id"], question: row["question_text"],
          text: row["text"], savedAt: Instant.date(utc: row["saved_at"]) ?? .distantPast)
      }
    }
  }

  /// Removes the draft of `question`, a row's id.
  package func dropDraft(question: String) throws(StorageError) {
    try write { database in
      try database.execute(sql: "DELETE FROM draft WHERE question_id = ?", arguments: [question])
    }
  }

  /// A remembered value ("resume", "interview-date"); nil where it was never set.
  package func setting(_ name: String) throws(StorageError) -> String? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
    }
  }

  /// Remembers `value` under `name`; nil forgets it.
  package func setSetting(_ name: String, to value: String?) throws(StorageError) {
    try write { database in
      if let value {
        try database.execute(
          sql: "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
          arguments: [name, value])
      } else {
        try database.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
      }
    }
  }
}
