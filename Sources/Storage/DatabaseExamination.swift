import FoundationEssentials
import GRDB

/// What is wrong with a database, found by reading all of it. Nothing here holds a text that was stored.
package struct DatabaseExamination: Sendable, Equatable {
  /// An answer that is not what it was when it was stored.
  package struct ChangedAnswer: Sendable, Equatable {
    /// What does not fit.
    package enum Fault: String, Sendable {
      /// The text does not have the digest stored with it.
      case text
      /// The link to the answer before it does not fit: one of the two was changed, lost or moved.
      case chain
      /// Answers before it are missing.
      case gap
    }

    /// The session's id.
    package let session: String
    /// Its place among the session's answers, 1-based.
    package let sequence: Int
    /// What does not fit.
    package let fault: Fault
  }

  /// What SQLite's quick and full checks say; empty where both say "ok".
  package let structure: [String]
  /// Rows that refer to a row which is not there, as "3 rows of answer lack their question".
  package let brokenReferences: [String]
  /// Answers that were changed, in order of session and place.
  package let changedAnswers: [ChangedAnswer]
  /// Number of sessions.
  package let sessions: Int
  /// Number of answers.
  package let answers: Int
  /// Number of texts that were being typed when a session broke off.
  package let drafts: Int
  /// `PRAGMA user_version`: the number of schema steps that were applied.
  package let schemaVersion: Int

  /// Whether nothing was found.
  package var isSound: Bool { structure.isEmpty && brokenReferences.isEmpty && changedAnswers.isEmpty }

  /// What is wrong in a few words; nil where nothing is.
  package var summary: String? {
    if !structure.isEmpty { return "its structure is damaged" }
    if !brokenReferences.isEmpty { return "rows are missing" }
    guard !changedAnswers.isEmpty else { return nil }
    return changedAnswers.count == 1
      ? "an answer was changed after it was stored"
      : "\(changedAnswers.count) answers were changed after they were stored"
  }

  /// Reads everything.
  init(_ database: Database) throws {
    structure = try Self.structure(database)
    brokenReferences = try Self.brokenReferences(database)
    changedAnswers = try Self.changedAnswers(database)
    sessions = try Int.fetchOne(database, sql: "SELECT count(*) FROM session") ?? 0
    answers = try Int.fetchOne(database, sql: "SELECT count(*) FROM answer") ?? 0
    drafts = try Int.fetchOne(database, sql: "SELECT count(*) FROM draft") ?? 0
    schemaVersion = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  private static func structure(_ database: Database) throws -> [String] {
    for check in ["quick_check", "integrity_check"] {
      let lines = try String.fetchAll(database, sql: "PRAGMA \(check)")
      if lines != ["ok"] { return lines }
    }
    return []
  }

  private static func brokenReferences(_ database: Database) throws -> [String] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT count(*), "table", parent FROM pragma_foreign_key_check GROUP BY "table", parent
        ORDER BY "table", parent
        """
    ).map { row in
      let count: Int = row[0]
      return
        "\(count) \(count == 1 ? "row" : "rows") of \(row[1] as String) \(count == 1 ? "lacks its" : "lack their")"
        + " \(row[2] as String)"
    }
  }

  /// Digests every text anew, as the bytes that are stored, and follows each session's chain.
  private static func changedAnswers(_ database: Database) throws -> [ChangedAnswer] {
    var changed: [ChangedAnswer] = []
    var session = ""
    var sequence = 0
    var chain = ""
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT session_id, sequence, CAST(text AS BLOB), digest, chain FROM answer
        ORDER BY session_id, sequence
        """)
    while let row = try rows.next() {
      let rowSession: String = row[0]
      if rowSession != session { (session, sequence, chain) = (rowSession, 0, "") }
      let place: Int = row[1]
      let bytes = (row[2] as Data?).map { [UInt8]($0) } ?? []
      let digest: String = row[3]
      let link: String = row[4]
      if Digest.sha256(bytes) != digest {
        changed.append(ChangedAnswer(session: session, sequence: place, fault: .text))
      } else if place != sequence + 1 {
        changed.append(ChangedAnswer(session: session, sequence: place, fault: .gap))
      } else if Digest.link(after: chain, digest: digest) != link {
        changed.append(ChangedAnswer(session: session, sequence: place, fault: .chain))
      }
      (sequence, chain) = (place, link)
    }
    return changed
  }
}

extension SessionStore {
  /// Examines the database at `place` without changing it, migrated or not.
  ///
  /// - Throws: ``StorageError`` where it cannot be read at all.
  package static func examine(_ place: DatabasePlace, migrations: [Migration]) throws(StorageError)
    -> DatabaseExamination
  {
    switch try place.state() {
    case .missing: throw .missing(path: place.path)
    case .empty: throw .empty(path: place.path)
    case .file: break
    }
    try DatabaseHeader.read(place.path).check(path: place.path, newest: migrations.count)
    return try StorageError.translating(path: place.path) {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: place.path, configuration: configuration)
      return try queue.read { try DatabaseExamination($0) }
    }
  }
}
