import FoundationEssentials
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// Copies of the practice log, checked before they get their name.
extension SessionStore {
  /// How many dated backups stay beside the database.
  package static let keptBackups = 10

  /// Writes a copy of the database to `target` (mode 0600), while it may be in use; another copy there is replaced.
  ///
  /// The copy is written beside its place, read back whole (structure, references, digests), brought to the disk and
  /// only then named: under `target` stands the old file or the whole new one.
  /// - Throws: ``StorageError``, also where another kind of file stands at `target`.
  package func backUp(to target: String, migrations: [Migration]) throws(StorageError) {
    try Self.copy(queue, to: target, migrations: migrations)
  }

  /// Writes a dated copy to the folder `backups` beside the database, removes the oldest beyond ``keptBackups``, and
  /// returns the copy's path.
  package func backUpBeside(migrations: [Migration]) throws(StorageError) -> String {
    try Self.copyBeside(queue, of: DatabasePlace(path: path), at: identifiers.now(), migrations: migrations)
  }

  static func copyBeside(
    _ queue: DatabaseQueue, of place: DatabasePlace, at date: Date, migrations: [Migration]
  ) throws(StorageError) -> String {
    try PrivateFolder.create(place.backups)
    let target = place.backups + "/starling-\(stamp(date)).db"
    try copy(queue, to: target, migrations: migrations)
    for name in place.backupNames.dropLast(keptBackups) { unlink(place.backups + "/" + name) }
    return target
  }

  static func copy(_ queue: DatabaseQueue, to target: String, migrations: [Migration]) throws(StorageError) {
    let place = DatabasePlace(path: target)
    let state: DatabasePlace.State
    do {
      state = try place.state()
    } catch .notARegularFile {
      throw .copyFailed(path: target, reason: "it is a folder, a link or no regular file")
    }
    if state == .file {
      let header = try? DatabaseHeader.read(target)
      guard header?.applicationID == applicationID else {
        throw .copyFailed(path: target, reason: "another kind of file stands there")
      }
      guard !isSameFile(target, queue.path) else {
        throw .copyFailed(path: target, reason: "it is the database itself")
      }
    }
    let folder = try TemporaryFolder(in: place.folder, for: target)
    let part = folder.path + "/part.db"
    do {
      try StorageError.translating(path: target) {
        let copy = try DatabaseQueue(path: part)
        try queue.backup(to: copy)
        try copy.close()
      }
      _ = try DatabaseCopy.check(part, named: target, migrations: migrations)
    } catch .unsoundCopy(_, let reason) {
      // A copy is as its original is.
      throw .unsoundOriginal(path: queue.path, reason: reason)
    } catch .damaged {
      throw .unsoundOriginal(path: queue.path, reason: "its structure is damaged")
    }
    try DurableFile.rename(part, to: target)
  }

  private static func isSameFile(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
  }

  /// `20261123T093000.125Z`: names that sort by time.
  static func stamp(_ date: Date) -> String {
    Instant.utc(date).filter { $0 != "-" && $0 != ":" }
  }
}

extension DatabasePlace {
  /// Where dated backups stand.
  package var backups: String { folder + "/backups" }

  /// The names of the dated backups, the oldest first.
  package var backupNames: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: backups)) ?? []
    return names.filter { $0.hasPrefix("starling-2") && $0.hasSuffix("Z.db") }.sorted()
  }
}
