import FoundationEssentials
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// Putting a copy back.
extension SessionStore {
  /// What a restore did.
  package struct Restoration: Sendable, Equatable {
    /// Where the database that stood there before is kept; nil where there was none.
    package let previous: String?
    /// Number of sessions in the database now.
    package let sessions: Int
    /// Number of answers in the database now.
    package let answers: Int
  }

  /// Puts the copy `file` in the place of the database, after it was checked and what stood there was kept.
  ///
  /// - Throws: ``StorageError``; the database is then as it was.
  package static func restore(_ file: String, to place: DatabasePlace, migrations: [Migration], now: Date)
    throws(StorageError) -> Restoration
  {
    let state = try place.state()
    if state == .file, let header = try? DatabaseHeader.read(place.path) {
      try header.check(path: place.path, newest: migrations.count)
    }
    try PrivateFolder.create(place.folder)
    let copy = try DatabaseCopy(of: file, in: place.folder, migrations: migrations)
    var previous: String?
    if state == .file {
      do {
        previous = try replaceSound(place, by: copy.path, migrations: migrations, now: now)
      } catch .damaged, .notADatabase, .unsoundOriginal, .inputOutput {
        previous = try replaceDamaged(place, by: copy.path, now: now)
      }
    } else {
      try DurableFile.rename(copy.path, to: place.path)
    }
    return Restoration(
      previous: previous, sessions: copy.examination.sessions, answers: copy.examination.answers)
  }

  /// Backs up the database and puts `copy` in its place while nobody else has it open: a program that still wrote to
  /// the old file would lose what it says is saved.
  private static func replaceSound(
    _ place: DatabasePlace, by copy: String, migrations: [Migration], now: Date
  ) throws(StorageError) -> String {
    try StorageError.translating(path: place.path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(2)
      let queue = try DatabaseQueue(path: place.path, configuration: configuration)
      defer { try? queue.close() }
      // SQLite leaves WAL mode only where this is the sole connection, and takes the log away with it: beside the
      // new file the old one's log would be played into it.
      let mode = try queue.writeWithoutTransaction { database in
        try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      }
      guard mode == "delete" else { throw StorageError.busy(path: place.path) }
      let previous = try copyBeside(queue, of: place, at: now, migrations: migrations)
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.exclusive) {
          try DurableFile.rename(copy, to: place.path)
          return .rollback
        }
      }
      return previous
    }
  }

  /// Keeps the bytes of a database that cannot be read, as they are, and puts `copy` in its place.
  private static func replaceDamaged(_ place: DatabasePlace, by copy: String, now: Date)
    throws(StorageError) -> String
  {
    try PrivateFolder.create(place.backups)
    let aside = place.backups + "/damaged-\(stamp(now)).db"
    for suffix in ["", "-wal", "-journal"] where access(place.path + suffix, F_OK) == 0 {
      try DurableFile.copy(place.path + suffix, to: aside + suffix)
    }
    for suffix in ["-wal", "-shm", "-journal"] { unlink(place.path + suffix) }
    try DurableFile.rename(copy, to: place.path)
    return aside
  }
}
