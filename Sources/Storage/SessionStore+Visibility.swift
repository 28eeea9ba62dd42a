import FoundationEssentials
import GRDB

/// Taking a session out of every view, and putting it back.
extension SessionStore {
  /// Takes `session` out of every view, or puts it back, by a new row: nothing is erased, and undoing works. A session
  /// that is as wanted already gets no row.
  ///
  /// - Returns: whether anything changed.
  package func setDeleted(_ session: String, _ isDeleted: Bool, at instant: Instant) throws(StorageError)
    -> Bool
  {
    try write { database in
      let now =
        try Bool.fetchOne(
          database, sql: "SELECT \(Self.isSessionDeleted) FROM session WHERE id = ?", arguments: [session])
        ?? false
      guard now != isDeleted else { return false }
      // The newest row counts, and rows are ordered by their ids: one made after the clock went back comes after all
      // the same.
      let newest = try String.fetchOne(
        database, sql: "SELECT max(id) FROM session_visibility WHERE session_id = ?", arguments: [session])
      try database.execute(
        sql: "INSERT INTO session_visibility (id, session_id, is_deleted, changed_at) VALUES (?, ?, ?, ?)",
        arguments: [identifiers.next(after: newest), session, isDeleted, instant.utc])
      return true
    }
  }

  /// The session that was deleted last and is deleted still; nil where there is none.
  package func newestDeleted() throws(StorageError) -> SessionRecord? {
    let id = try read { database in
      try String.fetchOne(
        database,
        sql: """
          SELECT session_id FROM (SELECT session_id, is_deleted, max(id) AS id FROM session_visibility
            GROUP BY session_id) WHERE is_deleted ORDER BY id DESC LIMIT 1
          """)
    }
    guard let id else { return nil }
    return try session(id)
  }
}
