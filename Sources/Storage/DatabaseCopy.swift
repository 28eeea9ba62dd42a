import FoundationEssentials
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// A database file that a person named (a backup, another machine's log), copied to a folder of its own and checked
/// there: the named file is only ever read.
final class DatabaseCopy {
  /// The copy: one file, no write-ahead log beside it.
  let path: String
  /// What reading all of it found: nothing wrong, or it would not exist.
  let examination: DatabaseExamination
  private let folder: TemporaryFolder

  /// Copies `file` to a temporary folder inside `parent`.
  ///
  /// - Throws: ``StorageError`` where the file is missing, foreign, newer than `migrations`, or unsound.
  init(
    of file: String, in parent: String, migrations: [Migration],
    onStep: SessionStore.StepReport = { _, _, _ in true }
  ) throws(StorageError) {
    guard let resolved = realpath(file, nil) else {
      if errno == EACCES { throw .permission(path: file) }
      throw .noSuchFile(path: file)
    }
    let real = String(cString: resolved)
    free(resolved)
    do throws(StorageError) {
      switch try DatabasePlace(path: real).state() {
      case .missing: throw .noSuchFile(path: file)
      case .empty: throw .unsoundCopy(path: file, reason: "it is empty")
      case .file: break
      }
      // Before a byte is copied: what is no practice log may be large.
      try DatabaseHeader.read(real, named: file).check(path: file, newest: migrations.count)
    } catch .notADatabase, .notARegularFile {
      // The sentences of these are about the database in use.
      throw .notACopy(path: file)
    }
    folder = try TemporaryFolder(in: parent, for: parent)
    path = folder.path + "/copy.db"
    try DurableFile.copy(real, to: path, onStep: onStep)
    // A log that another program has open, or did not close, has its newest rows here.
    for suffix in ["-wal", "-journal"] where access(real + suffix, F_OK) == 0 {
      try DurableFile.copy(real + suffix, to: path + suffix)
    }
    examination = try Self.check(path, named: file, migrations: migrations, onStep: onStep)
  }

  /// Reads all of the database at `path`, which errors call `name`, and leaves it in one file.
  static func check(
    _ path: String, named name: String, migrations: [Migration],
    onStep: SessionStore.StepReport = { _, _, _ in true }
  ) throws(StorageError) -> DatabaseExamination {
    try DatabaseHeader.read(path, named: name).check(path: name, newest: migrations.count)
    let examination: DatabaseExamination
    do {
      examination = try StorageError.translating(path: name) {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction { database in
          guard try database.tableExists("answer"), try database.tableExists("session") else {
            throw StorageError.unsoundCopy(path: name, reason: "it holds no practice log")
          }
          if try SessionStore.migrator(migrations).hasBeenSuperseded(database) {
            throw StorageError.newer(path: name)
          }
          let found = try DatabaseExamination(database, onStep: onStep)
          try database.execute(sql: "PRAGMA journal_mode = DELETE")
          return found
        }
      }
    } catch .damaged {
      throw .unsoundCopy(path: name, reason: "its structure is damaged")
    }
    if let summary = examination.summary { throw .unsoundCopy(path: name, reason: summary) }
    return examination
  }
}
