import FoundationEssentials
import GRDB

/// Bringing two machines' practice logs together.
extension SessionStore {
  /// Hears that so many of all `what` are done, and says whether to go on.
  package typealias StepReport = (_ what: String, _ done: Int, _ total: Int) -> Bool

  /// What came in.
  package struct Merged: Sendable, Equatable {
    /// Number of sessions that were not here before.
    package let sessions: Int
    /// Number of answers that were not here before.
    package let answers: Int
  }

  /// Takes over everything that the database `file` has and this one lacks, in one transaction.
  ///
  /// Merging again changes nothing, and both orders give the same log. The file is checked as a backup is, and only
  /// read. Drafts and settings, which belong to one machine, stay where they are.
  /// - Throws: ``StorageError``; nothing was merged then. ``StorageError/forked(path:session:)`` where both continued
  ///   the same session.
  package func merge(
    _ file: String, migrations: [Migration], onStep: StepReport = { _, _, _ in true }
  ) throws(StorageError) -> Merged {
    let copy = try DatabaseCopy(
      of: file, in: DatabasePlace(path: path).folder, migrations: migrations, onStep: onStep)
    return try merge(copy: copy.path, named: file, migrations: migrations, onStep: onStep)
  }

  /// Merges a database of our own making or checking; it may be migrated for it.
  func merge(copy: String, named file: String, migrations: [Migration], onStep: StepReport)
    throws(StorageError)
    -> Merged
  {
    let other = try SessionStore.open(
      DatabasePlace(path: copy), mode: .existing, migrations: migrations, identifiers: identifiers)
    try StorageError.translating(path: file) { try other.queue.close() }
    return try StorageError.translating(path: path) {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "ATTACH ? AS other", arguments: [copy])
        defer { try? database.execute(sql: "DETACH other") }
        var merged = Merged(sessions: 0, answers: 0)
        try database.inTransaction(.immediate) {
          merged = try Self.takeOver(database, file: file, onStep)
          return .commit
        }
        return merged
      }
    }
  }

  /// Two continuations of one session share places in it: one of them would be lost.
  private static func refuseForks(_ database: Database, file: String) throws {
    let session = try String.fetchOne(
      database,
      sql: """
        SELECT theirs.session_id FROM other.answer AS theirs JOIN main.answer AS ours
            ON ours.session_id = theirs.session_id AND ours.sequence = theirs.sequence
          WHERE ours.id <> theirs.id OR ours.digest <> theirs.digest OR ours.chain <> theirs.chain
        UNION ALL
        SELECT theirs.session_id FROM other.answer AS theirs JOIN main.answer AS ours ON ours.id = theirs.id
          WHERE ours.digest <> theirs.digest OR ours.session_id <> theirs.session_id
        UNION ALL
        SELECT theirs.session_id FROM other.question AS theirs JOIN main.question AS ours
            ON ours.session_id = theirs.session_id AND ours.position = theirs.position
          WHERE ours.id <> theirs.id
        LIMIT 1
        """)
    if let session { throw StorageError.forked(path: file, session: session) }
  }

  private static func takeOver(_ database: Database, file: String, _ onStep: StepReport) throws -> Merged {
    let tables = ["question", "question_skip", "answer", "assessment", "review", "session_visibility"]
    let total = statements.count + tables.count + conciliations.count + 3
    var done = 0
    // A statement may take over a hundred thousand answers: it can be stopped too.
    return try database.watched(by: { onStep("tables", done, total) }) {
      try refuseForks(database, file: file)
      return try takeOver(database, tables) {
        done += 1
        guard onStep("tables", done, total) else { throw StorageError.interrupted }
      }
    }
  }

  private static func takeOver(
    _ database: Database, _ tables: [String], stepped: () throws -> Void
  ) throws -> Merged {
    try stepped()
    func count(_ table: String) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM main.\(table)") ?? 0
    }
    let sessions = try count("session")
    let answers = try count("answer")
    let newest = try Int.fetchOne(database, sql: "SELECT max(number) FROM main.answer") ?? 0
    let keys = try String.fetchAll(database, sql: keysAnsweredApart)
    let known = try String.fetchAll(database, sql: keysKnownBetterThere).filter { !keys.contains($0) }
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for statement in statements {
      try database.execute(sql: statement)
      try stepped()
    }
    for table in tables {
      let columns = try String.fetchAll(
        database,
        sql: "SELECT name FROM pragma_table_info(?) WHERE name <> 'number' ORDER BY cid", arguments: [table]
      ).joined(separator: ", ")
      let order = table == "answer" ? " ORDER BY id" : ""
      try database.execute(
        sql: "INSERT OR IGNORE INTO main.\(table) (\(columns)) SELECT \(columns) FROM other.\(table)\(order)")
      try stepped()
    }
    for statement in conciliations {
      try database.execute(sql: statement)
      try stepped()
    }
    try database.execute(
      sql:
        "INSERT INTO answer_search (rowid, text, prompt) SELECT number, text, prompt FROM answer WHERE number > ?",
      arguments: [newest])
    try stepped()
    for key in known { try database.execute(sql: takeAttempts, arguments: [key]) }
    for key in keys { try database.execute(sql: countAttempts, arguments: [key]) }
    try stepped()
    return try Merged(sessions: count("session") - sessions, answers: count("answer") - answers)
  }

  /// The same resume seen by both machines has two rows: the older one stays, whichever side it comes from.
  private static let statements = [
    """
    UPDATE main.session SET resume_id = twin.theirs FROM (
      SELECT ours.id AS ours, theirs.id AS theirs FROM main.resume AS ours JOIN other.resume AS theirs
        ON theirs.path = ours.path AND theirs.digest = ours.digest WHERE theirs.id < ours.id) AS twin
    WHERE session.resume_id = twin.ours
    """,
    """
    UPDATE main.resume SET id = theirs.id, first_seen = theirs.first_seen FROM other.resume AS theirs
    WHERE theirs.path = resume.path AND theirs.digest = resume.digest AND theirs.id < resume.id
    """,
    "INSERT OR IGNORE INTO main.resume SELECT * FROM other.resume",
    """
    INSERT OR IGNORE INTO main.session (id, resume_id, role, topics, seed, planned, is_timed, started_at, zone, local_day)
    SELECT theirs.id, (SELECT ours.id FROM main.resume AS ours JOIN other.resume AS named
        ON named.path = ours.path AND named.digest = ours.digest WHERE named.id = theirs.resume_id),
      role, topics, seed, planned, is_timed, started_at, zone, local_day FROM other.session AS theirs
    """,
    "INSERT OR IGNORE INTO main.session_end SELECT * FROM other.session_end",
  ]

  /// Where both have a row under one key that says when something happened, the earlier one counts on both sides.
  private static let conciliations = [
    """
    UPDATE main.session_end SET ended_at = theirs.ended_at, reason = theirs.reason FROM other.session_end AS theirs
    WHERE theirs.session_id = session_end.session_id
      AND (theirs.ended_at, theirs.reason) < (session_end.ended_at, session_end.reason)
    """,
    """
    UPDATE main.question_skip SET skipped_at = theirs.skipped_at FROM other.question_skip AS theirs
    WHERE theirs.question_id = question_skip.question_id AND theirs.skipped_at < question_skip.skipped_at
    """,
    """
    INSERT OR REPLACE INTO main.assessment SELECT theirs.* FROM other.assessment AS theirs
      JOIN main.assessment AS ours
        ON ours.answer_id = theirs.answer_id AND ours.rubric_version = theirs.rubric_version
    WHERE (theirs.assessed_at, theirs.total, theirs.document) < (ours.assessed_at, ours.total, ours.document)
    """,
  ]

  /// Questions to which each log has answers that the other lacks: not so where one is a copy of the other's past.
  private static let keysAnsweredApart = """
    SELECT question_key FROM main.answer JOIN main.question ON question.id = question_id
      WHERE answer.id NOT IN (SELECT id FROM other.answer)
    INTERSECT
    SELECT question_key FROM other.answer JOIN other.question ON question.id = question_id
      WHERE answer.id NOT IN (SELECT id FROM main.answer)
    ORDER BY 1
    """

  /// Questions that both have answers to, the other more than this one.
  private static let keysKnownBetterThere = """
    SELECT question_key FROM other.answer JOIN other.question ON question.id = question_id
      WHERE answer.id NOT IN (SELECT id FROM main.answer)
    INTERSECT
    SELECT question_key FROM main.answer JOIN main.question ON question.id = question_id
    ORDER BY 1
    """

  /// Who has all of our answers to a question and more counted them all: those numbers hold. A log that has no more
  /// than ours, an old copy say, changes no number.
  private static let takeAttempts = """
    UPDATE main.answer SET attempt = theirs.attempt
    FROM other.answer AS theirs JOIN other.question ON question.id = theirs.question_id
    WHERE question_key = ? AND theirs.id = answer.id AND theirs.attempt <> answer.attempt
    """

  /// An attempt's number counts the answers to one question over all sessions, so those of ``keysAnsweredApart`` are
  /// counted anew.
  private static let countAttempts = """
    UPDATE answer SET attempt = counted.attempt FROM (
      SELECT answer.id, 1 + coalesce(sum(kind <> 'follow-up') OVER (
          ORDER BY submitted_at, answer.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS attempt
      FROM answer JOIN question ON question.id = answer.question_id WHERE question_key = ?) AS counted
    WHERE answer.id = counted.id AND answer.attempt <> counted.attempt
    """
}
