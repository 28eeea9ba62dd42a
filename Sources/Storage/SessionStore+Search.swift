import FoundationEssentials
import GRDB

/// Finding answers by their words.
extension SessionStore {
  /// One answer that contains what was searched for.
  package struct SearchHit: Sendable, Equatable {
    /// The session in which it was given.
    package let session: SessionRecord
    /// The topic of its question.
    package let topic: String
    /// The text of its question.
    package let question: String
    /// The answer's row.
    package let answerID: String
    /// The words around the hit; ``SearchHit/mark`` stands before and after each word that matched.
    package let snippet: String
    /// Its score by the newest rubric that judged it; nil without one.
    package let total: Int?

    /// Stands around matched words in ``snippet``; a character that no stored text holds unescaped.
    package static let mark: Character = "\u{1}"
  }

  /// Answers that contain all of `words`, the newest first, deleted sessions left out.
  ///
  /// Not by rank: a word that stands in every answer of a long history would have all of them ranked, and of one's own
  /// answers the newest is wanted more often than the one that says the word most often.
  package func search(_ words: String, topic: String? = nil, since: String? = nil, limit: Int = 50)
    throws(StorageError) -> [SearchHit]
  {
    guard let pattern = Self.searchPattern(words) else { return [] }
    return try read { database in
      var conditions = ""
      // The index holds the questions too: a word of the question is no word of the answer.
      var arguments: StatementArguments = ["text : (\(pattern))"]
      if let topic {
        conditions += " AND question.topic = ?"
        arguments += [topic]
      }
      if let since {
        conditions += " AND session.local_day >= ?"
        arguments += [since]
      }
      arguments += [limit]
      return try Row.fetchAll(
        database,
        sql: """
          SELECT session.*, NULL AS resume_path, NULL AS resume_digest, NULL AS ended_at, NULL AS end_reason,
            0 AS is_deleted, question.topic, question.text AS question_text, answer.id AS answer_id,
            snippet(answer_search, 0, char(1), char(1), ' … ', 24) AS snippet,
            (SELECT total FROM assessment WHERE answer_id = answer.id
              ORDER BY assessed_at DESC, rubric_version DESC LIMIT 1) AS total
          FROM answer_search JOIN answer ON answer.number = answer_search.rowid
            JOIN question ON question.id = answer.question_id JOIN session ON session.id = answer.session_id
          WHERE answer_search MATCH ? AND \(Self.isSessionDeleted) = 0\(conditions)
          ORDER BY answer_search.rowid DESC LIMIT ?
          """, arguments: arguments
      ).map { row in
        SearchHit(
          session: Self.session(row), topic: row["topic"], question: row["question_text"],
          answerID: row["answer_id"], snippet: row["snippet"], total: row["total"])
      }
    }
  }

  /// Any text as a legal FTS5 query: each word a quoted string, all of them wanted; nil where no word is left. What
  /// FTS5 would read as syntax (`c++`, `node.js`, `p99"`) is text here.
  static func searchPattern(_ words: String) -> String? {
    let quoted = words.split(whereSeparator: \.isWhitespace)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    return quoted.isEmpty ? nil : quoted.joined(separator: " ")
  }
}
