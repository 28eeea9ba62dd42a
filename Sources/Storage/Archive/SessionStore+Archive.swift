import FoundationEssentials
import GRDB

/// Sessions as whole archives, out and in.
extension SessionStore {
  /// The ids of all sessions, deleted ones too, the oldest first.
  package func archiveIDs() throws(StorageError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT id FROM session ORDER BY started_at, id") }
  }

  /// All rows of the session `id`.
  package func archive(_ id: String) throws(StorageError) -> SessionArchive {
    try read { try Self.archive(id, in: $0) }
  }

  private static func archive(_ id: String, in database: Database) throws -> SessionArchive {
    func rows(_ sql: String) throws -> [Row] {
      try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [id])
    }
    let answers = "SELECT id FROM answer WHERE session_id = ?"
    guard let session = try rows("SELECT * FROM session WHERE id = ?").first else {
      throw StorageError.noSuchSession
    }
    let assessments = Dictionary(
      grouping: try rows(
        "SELECT * FROM assessment WHERE answer_id IN (\(answers)) ORDER BY assessed_at, rubric_version"
      ), by: { $0["answer_id"] as String })
    let reviews = Dictionary(
      grouping: try rows("SELECT * FROM review WHERE answer_id IN (\(answers)) ORDER BY reviewed_at, id"),
      by: { $0["answer_id"] as String })
    let given = Dictionary(
      grouping: try rows("SELECT * FROM answer WHERE session_id = ? ORDER BY sequence").map { row in
        let id: String = row["id"]
        return (
          question: row["question_id"] as String,
          answer: Self.archived(
            row, (assessments[id] ?? []).map(Self.archivedAssessment),
            (reviews[id] ?? []).map(Self.archivedReview))
        )
      }, by: \.question)
    return SessionArchive(
      id: session["id"],
      resume: try rows(
        "SELECT resume.* FROM resume JOIN session ON resume_id = resume.id WHERE session.id = ?"
      )
      .first.map {
        .init(id: $0["id"], path: $0["path"], digest: $0["digest"], firstSeen: $0["first_seen"])
      },
      role: session["role"], topics: SessionArchive.words(session["topics"]), seed: session["seed"],
      planned: session["planned"], isTimed: session["is_timed"], startedAt: session["started_at"],
      zone: session["zone"], localDay: session["local_day"],
      end: try rows("SELECT * FROM session_end WHERE session_id = ?").first.map {
        .init(endedAt: $0["ended_at"], reason: $0["reason"])
      },
      visibility: try rows("SELECT * FROM session_visibility WHERE session_id = ? ORDER BY id").map {
        .init(id: $0["id"], isDeleted: $0["is_deleted"], changedAt: $0["changed_at"])
      },
      questions: try rows(
        """
        SELECT question.*, skipped_at FROM question LEFT JOIN question_skip ON question_id = id
        WHERE session_id = ? ORDER BY position
        """
      ).map { row in
        SessionArchive.Question(
          id: row["id"], position: row["position"], key: row["question_key"], topic: row["topic"],
          text: row["text"], claim: row["claim"], source: row["source"], asksAbout: row["asks_about"],
          parts: SessionArchive.words(row["parts"]), reason: row["reason"], askedAt: row["asked_at"],
          skippedAt: row["skipped_at"], answers: (given[row["id"]] ?? []).map(\.answer))
      })
  }

  private static func archived(
    _ row: Row, _ assessments: [SessionArchive.Assessment], _ reviews: [SessionArchive.Review]
  ) -> SessionArchive.Answer {
    SessionArchive.Answer(
      id: row["id"], sequence: row["sequence"], attempt: row["attempt"], kind: row["kind"],
      prompt: row["prompt"], text: row["text"], words: row["words"], seconds: row["seconds"],
      aids: SessionArchive.words(row["aids"]), submittedAt: row["submitted_at"], zone: row["zone"],
      localDay: row["local_day"], digest: row["digest"], chain: row["chain"], assessments: assessments,
      reviews: reviews)
  }

  private static func archivedAssessment(_ row: Row) -> SessionArchive.Assessment {
    SessionArchive.Assessment(
      rubricVersion: row["rubric_version"], total: row["total"], band: row["band"],
      parts: [row["structure"], row["evidence"], row["ownership"], row["depth"], row["delivery"]],
      star: [row["has_situation"], row["has_task"], row["has_action"], row["has_result"]],
      metrics: row["metrics"], assessedAt: row["assessed_at"], document: row["document"])
  }

  private static func archivedReview(_ row: Row) -> SessionArchive.Review {
    SessionArchive.Review(
      id: row["id"], key: row["question_key"], rating: row["rating"], suggested: row["suggested"],
      ruleVersion: row["rule_version"], reviewedAt: row["reviewed_at"])
  }

  /// Takes over what the export `bytes` (the file `name`) holds and this log lacks, with the ids, times and digests
  /// that stand there; a second time changes nothing.
  ///
  /// The rows are built in a database of their own, checked as a backup is, and merged: nothing, or everything.
  /// - Throws: ``StorageError/badExport(path:place:reason:)`` with the path inside the JSON.
  package func importExport(
    _ bytes: [UInt8], named name: String, migrations: [Migration], onStep: StepReport = { _, _, _ in true }
  ) throws(StorageError) -> Merged {
    let folder = try TemporaryFolder(in: DatabasePlace(path: path).folder, for: path)
    let built = folder.path + "/import.db"
    let store = try SessionStore.open(
      DatabasePlace(path: built), mode: .create, migrations: migrations, identifiers: identifiers)
    do {
      let sessions = try ExportDocument.sessions(bytes)
      for start in stride(from: 0, to: sessions.count, by: Self.sessionsAtOnce) {
        guard onStep("sessions", start, sessions.count) else { throw StorageError.interrupted }
        try store.insert(sessions[start..<min(start + Self.sessionsAtOnce, sessions.count)])
      }
    } catch let failure as JSONSlice.Failure {
      throw .badExport(path: name, place: failure.place, reason: failure.reason)
    } catch let error as StorageError {
      throw error
    } catch {
      throw .inputOutput(path: name, reason: "unexpected error")
    }
    try StorageError.translating(path: name) { try store.queue.close() }
    _ = try DatabaseCopy.check(built, named: name, migrations: migrations, onStep: onStep)
    return try merge(copy: built, named: name, migrations: migrations, onStep: onStep)
  }

  /// Sessions that one transaction stores: a few, so that the disk is waited for seldom.
  private static let sessionsAtOnce = 100

  /// Reads sessions of an export and stores them; their rows must be new.
  private func insert(_ sessions: ArraySlice<JSONSlice>) throws {
    do {
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          for session in sessions {
            do {
              try Self.insert(try SessionArchive(reading: session), into: database)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
              throw session.failure("holds a row that stands there twice")
            }
          }
          return .commit
        }
      }
    } catch let error as DatabaseError {
      try StorageError.translating(path: path) { throw error }
    }
  }

  /// Stores whole sessions whose rows are new, in one transaction: how a long practice is simulated.
  package func append(_ archives: [SessionArchive]) throws(StorageError) {
    try write { database in
      let newest = try Int.fetchOne(database, sql: "SELECT max(number) FROM answer") ?? 0
      for archive in archives { try Self.insert(archive, into: database) }
      try database.execute(
        sql:
          "INSERT INTO answer_search (rowid, text, prompt) SELECT number, text, prompt FROM answer WHERE number > ?",
        arguments: [newest])
    }
  }

  private static func insert(_ archive: SessionArchive, into database: Database) throws {
    func row(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
      let places = Array(repeating: "?", count: values.count).joined(separator: ", ")
      let statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(places))")
      try statement.execute(arguments: StatementArguments(values))
    }
    if let resume = archive.resume {
      let known = try Row.fetchOne(database, sql: "SELECT * FROM resume WHERE id = ?", arguments: [resume.id])
      if known == nil { try row("resume", [resume.id, resume.path, resume.digest, resume.firstSeen]) }
    }
    try row(
      "session",
      [
        archive.id, archive.resume?.id, archive.role, archive.topics.joined(separator: " "), archive.seed,
        archive.planned, archive.isTimed, archive.startedAt, archive.zone, archive.localDay,
      ])
    if let end = archive.end { try row("session_end", [archive.id, end.endedAt, end.reason]) }
    for change in archive.visibility {
      try row("session_visibility", [change.id, archive.id, change.isDeleted, change.changedAt])
    }
    for question in archive.questions {
      try row(
        "question",
        [
          question.id, archive.id, question.position, question.key, question.topic, question.text,
          question.claim, question.source, question.asksAbout, question.parts.joined(separator: " "),
          question.reason, question.askedAt,
        ])
      if let skipped = question.skippedAt { try row("question_skip", [question.id, skipped]) }
      for answer in question.answers {
        try row(
          "answer",
          [
            nil, answer.id, question.id, archive.id, answer.sequence, answer.attempt, answer.kind,
            answer.prompt, answer.text, answer.words, answer.seconds, answer.aids.joined(separator: " "),
            answer.submittedAt, answer.zone, answer.localDay, answer.digest, answer.chain,
          ])
        for judged in answer.assessments {
          let parts = judged.parts.map { $0 as (any DatabaseValueConvertible)? }
          let star = judged.star.map { $0 as (any DatabaseValueConvertible)? }
          try row(
            "assessment",
            [answer.id, judged.rubricVersion, judged.total, judged.band] + parts + star
              + [judged.metrics, judged.assessedAt, judged.document])
        }
        for review in answer.reviews {
          try row(
            "review",
            [
              review.id, answer.id, review.key, review.rating, review.suggested, review.ruleVersion,
              review.reviewedAt,
            ])
        }
      }
    }
  }
}
