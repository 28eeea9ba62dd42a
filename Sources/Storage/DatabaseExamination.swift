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
  /// Number of checks of answers whose stored document is no JSON any more, or has another score than its row.
  package let changedAssessments: Int
  /// Number of answers, follow-ups aside, that the log of reviews lacks, or has twice, or under another question: the
  /// schedule that is replayed from it would not be the one that the person was given.
  package let misfitReviews: Int
  /// Number of lines of the review log.
  package let reviews: Int
  /// Number of sessions.
  package let sessions: Int
  /// Number of answers.
  package let answers: Int
  /// Number of texts that were being typed when a session broke off.
  package let drafts: Int
  /// `PRAGMA user_version`: the number of schema steps that were applied.
  package let schemaVersion: Int

  /// Whether nothing was found.
  package var isSound: Bool { summary == nil }

  /// What is wrong in a few words; nil where nothing is.
  package var summary: String? {
    if !structure.isEmpty { return "its structure is damaged" }
    if !brokenReferences.isEmpty { return "rows are missing" }
    if changedAssessments > 0 { return "checks of answers were changed after they were stored" }
    guard !changedAnswers.isEmpty else { return nil }
    return changedAnswers.count == 1
      ? "an answer was changed after it was stored"
      : "\(changedAnswers.count) answers were changed after they were stored"
  }

  /// The checks that read the whole database.
  private static let checks = 6

  /// Reads everything; `onStep` hears of each check.
  ///
  /// - Throws: ``StorageError/interrupted`` where it says no.
  init(_ database: Database, onStep: SessionStore.StepReport = { _, _, _ in true }) throws {
    var done = 0
    func checked<Value>(_ check: (Database) throws -> Value) throws -> Value {
      guard onStep("checks", done, Self.checks) else { throw StorageError.interrupted }
      defer { done += 1 }
      return try database.watched(by: { onStep("checks", done, Self.checks) }) { try check(database) }
    }
    let quick = try checked { try Self.structure($0, "quick_check") }
    structure = try checked { try quick.isEmpty ? Self.structure($0, "integrity_check") : quick }
    brokenReferences = try checked(Self.brokenReferences)
    changedAnswers = try checked(Self.changedAnswers)
    changedAssessments = try checked(Self.changedAssessments)
    misfitReviews = try checked(Self.misfitReviews)
    reviews = try Int.fetchOne(database, sql: "SELECT count(*) FROM review") ?? 0
    sessions = try Int.fetchOne(database, sql: "SELECT count(*) FROM session") ?? 0
    answers = try Int.fetchOne(database, sql: "SELECT count(*) FROM answer") ?? 0
    drafts = try Int.fetchOne(database, sql: "SELECT count(*) FROM draft") ?? 0
    schemaVersion = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  private static func structure(_ database: Database, _ check: String) throws -> [String] {
    let lines = try String.fetchAll(database, sql: "PRAGMA \(check)")
    return lines == ["ok"] ? [] : lines
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

  /// A check that is no JSON, or says another score than its row: no digest covers these, but a page that was zeroed or
  /// written over does not pass for a document.
  private static func changedAssessments(_ database: Database) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM assessment WHERE CASE WHEN json_valid(document)
          THEN ifnull(json_extract(document, '$.score.total'), total) <> total ELSE TRUE END
        """) ?? 0
  }

  private static func misfitReviews(_ database: Database) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM answer JOIN question ON question.id = answer.question_id WHERE answer.kind <> 'follow-up'
          AND (SELECT count(*) FROM review WHERE answer_id = answer.id
            AND review.question_key = question.question_key) <> 1
        """) ?? 0
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

  /// Whether the search index holds the words of the answers as they are, asked of a copy in memory: FTS5 compares them
  /// only in a database that it may write to.
  package static func searchFits(_ place: DatabasePlace) throws(StorageError) -> Bool {
    try StorageError.translating(path: place.path) {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      let copy = try DatabaseQueue()
      try DatabaseQueue(path: place.path, configuration: configuration).backup(to: copy)
      do {
        try copy.writeWithoutTransaction { database in
          try database.execute(
            sql: "INSERT INTO answer_search (answer_search, rank) VALUES ('integrity-check', 1)")
        }
        return true
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        return false
      }
    }
  }

  /// Makes the search index anew from the answers; no answer is changed.
  package func rebuildSearch() throws(StorageError) {
    try write { try $0.execute(sql: "INSERT INTO answer_search (answer_search) VALUES ('rebuild')") }
  }
}
