import Foundation
import GRDB
import Testing

@testable import Storage

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct OpeningTests {
  let place: TemporaryStore

  init() throws {
    place = try TemporaryStore()
  }

  /// The error that opening gives.
  private func failure(_ mode: SessionStore.Mode = .existing) -> StorageError? {
    do {
      _ = try place.open(mode)
      return nil
    } catch {
      return error as? StorageError
    }
  }

  private func write(_ bytes: Data) throws {
    try FileManager.default.createDirectory(
      atPath: place.folder + "/starling", withIntermediateDirectories: true)
    try bytes.write(to: URL(fileURLWithPath: place.path))
  }

  @Test func folderAndFileAreTheOwnersAlone() throws {
    _ = try place.open()
    var status = stat()
    #expect(stat(place.folder + "/starling", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
    #expect(stat(place.path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func aMissingDatabaseIsNotMadeByReading() throws {
    #expect(failure() == .missing(path: place.path))
    #expect(!FileManager.default.fileExists(atPath: place.folder + "/starling"))
  }

  @Test func anotherProgramsDatabaseIsRefusedAndLeftAlone() throws {
    try write(Data())
    let other = try DatabaseQueue(path: place.path)
    try other.write { try $0.execute(sql: "CREATE TABLE other (x)") }
    try other.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: place.path))
    #expect(failure() == .notADatabase(path: place.path))
    // Opening turns a database to WAL, which changes two bytes of its header: it must not come so far.
    #expect(try Data(contentsOf: URL(fileURLWithPath: place.path)) == before)
  }

  @Test func garbageIsRefused() throws {
    let garbage = Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try write(garbage)
    #expect(failure() == .notADatabase(path: place.path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: place.path)) == garbage)
  }

  @Test func aNewerDatabaseIsRefused() throws {
    let future = TemporaryStore.migrations + [Migration(name: "9999-future", sql: "CREATE TABLE future (x)")]
    _ = try place.open(migrations: future)
    #expect(failure() == .newer(path: place.path))
  }

  /// GRDB makes its own table first: a program that is killed then leaves a database without a practice log.
  @Test func whatWasKilledBeforeTheFirstStepIsNew() throws {
    try write(Data())
    let begun = try DatabaseQueue(path: place.path)
    try begun.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(SessionStore.applicationID);
          PRAGMA journal_mode = WAL;
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          """)
    }
    try begun.close()
    let store = try place.open()
    #expect(try store.drafts().first == nil)
    #expect(!FileManager.default.fileExists(atPath: place.folder + "/starling/backups"))
  }

  /// A step that fails leaves the version of the steps before it, and their tables.
  @Test func theVersionAndTheTablesChangeTogether() throws {
    let second = Migration(name: "0002-fine", sql: "CREATE TABLE fine (x)")
    let third = Migration(name: "0003-broken", sql: "CREATE TABLE broken (x); SELECT no_such_function()")
    let steps = TemporaryStore.migrations.prefix(1) + [second, third]
    #expect(throws: StorageError.self) { _ = try place.open(migrations: Array(steps)) }
    let left = try DatabaseQueue(path: place.path)
    let (version, isFine, isBroken) = try left.read { database in
      try (
        Int.fetchOne(database, sql: "PRAGMA user_version"), database.tableExists("fine"),
        database.tableExists("broken")
      )
    }
    #expect((version, isFine, isBroken) == (2, true, false))
  }

  @Test func aLinkIsRefusedEvenADanglingOne() throws {
    try FileManager.default.createDirectory(
      atPath: place.folder + "/starling", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: place.path, withDestinationPath: place.folder + "/elsewhere.db")
    #expect(failure(.create) == .notARegularFile(path: place.path))
    #expect(!FileManager.default.fileExists(atPath: place.folder + "/elsewhere.db"))
  }

  @Test func anEmptyFileWithABackupBesideItIsRefused() throws {
    try write(Data())
    try FileManager.default.createDirectory(
      atPath: place.folder + "/starling/backups", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: place.folder + "/starling/backups/a.db"))
    #expect(failure(.create) == .empty(path: place.path))
  }

  @Test func anEmptyFileWithALogBesideItIsRefused() throws {
    try write(Data())
    try Data("x".utf8).write(to: URL(fileURLWithPath: place.path + "-wal"))
    #expect(failure(.create) == .empty(path: place.path))
  }

  /// Neither an empty log nor another file says that there was a history.
  @Test func anEmptyFileAloneIsMissingOrNew() throws {
    try write(Data())
    try Data().write(to: URL(fileURLWithPath: place.path + "-wal"))
    try FileManager.default.createDirectory(
      atPath: place.folder + "/starling/backups", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: place.folder + "/starling/backups/note.txt"))
    #expect(failure() == .missing(path: place.path))
    #expect(failure(.create) == nil)
    #expect(try place.open().sessions().isEmpty)
  }

  /// Only the beginning of a header, whatever it says.
  @Test func aHeaderThatIsCutIsNone() throws {
    try write(Data("SQLite format 3\0".utf8) + Data(count: 83))
    #expect(throws: StorageError.notADatabase(path: place.path)) { try DatabaseHeader.read(place.path) }
    try write(Data("SQLite format 3\0".utf8) + Data(count: 84))
    #expect(try DatabaseHeader.read(place.path) == DatabaseHeader(applicationID: 0, userVersion: 0))
  }

  static let folders = [
    ("/a/b.db", "/a"), ("/b.db", "/"), ("b.db", "."), ("a/b.db", "a"),
  ]

  @Test(arguments: folders)
  func theFolderIsThatOfThePath(path: String, folder: String) {
    #expect(DatabasePlace(path: path).folder == folder)
  }

  /// Each call on the way to an open database, and what is said where it fails.
  static let failing: [(SystemCalls.Failure, @Sendable (String) -> StorageError)] = [
    (.init(call: "access", error: EACCES), { .permission(path: $0) }),
    (.init(call: "open", error: EACCES), { .permission(path: $0) }),
    (
      .init(call: "open"),
      { .inputOutput(path: $0, reason: "Input/output error") }
    ),
    (.init(call: "pread"), { .inputOutput(path: $0, reason: "Input/output error") }),
  ]

  @Test(arguments: failing)
  func aCallThatFailsIsSaid(failure: SystemCalls.Failure, error: @Sendable (String) -> StorageError) throws {
    _ = try place.open()
    let (_, thrown) = SystemCalls.of(failing: failure) { _ = try place.open(.existing) }
    #expect(thrown as? StorageError == error(place.path))
    #expect(try place.open(.existing).sessions().isEmpty)
  }

  /// It is the folder that lets no file be made: the file is not there to be blamed.
  @Test func aFolderThatMayNotBeWrittenIsNamed() throws {
    let missing = DatabasePlace(path: place.folder + "/none.db")
    let (_, thrown) = SystemCalls.of(failing: .init(call: "open", error: EACCES)) { try missing.prepare() }
    #expect(thrown as? StorageError == .permission(path: place.folder))
  }

  static let creating: [(SystemCalls.Failure, StorageError)] = [
    (.init(call: "mkdir", error: EROFS), .permission(path: "new")),
    (
      .init(call: "mkdir", error: ENOSPC),
      .cannotCreate(path: "new/folder", reason: "No space left on device")
    ),
  ]

  /// A path that begins where the program stands; nothing is made there, as the call fails.
  @Test(arguments: creating)
  func aFolderThatCannotBeMadeIsSaid(failure: SystemCalls.Failure, error: StorageError) {
    let (calls, thrown) = SystemCalls.of(failing: failure) { try PrivateFolder.create("new/folder") }
    #expect(thrown as? StorageError == error)
    #expect(calls == ["mkdir new"])
  }

  static let preparing: [(SystemCalls.Failure, @Sendable (String) -> StorageError)] = [
    (.init(call: "open", error: EROFS), { .permission(path: DatabasePlace(path: $0).folder) }),
    (.init(call: "open", error: ELOOP), { .notARegularFile(path: $0) }),
    (.init(call: "open", error: EMFILE), { .cannotCreate(path: $0, reason: "Too many open files") }),
  ]

  @Test(arguments: preparing)
  func aFileThatCannotBeMadeIsSaid(failure: SystemCalls.Failure, error: @Sendable (String) -> StorageError) {
    let (_, thrown) = SystemCalls.of(failing: failure) { try DatabasePlace(path: place.path).prepare() }
    #expect(thrown as? StorageError == error(place.path))
  }

  @Test func aFolderInTheWayIsNamed() throws {
    try Data("x".utf8).write(to: URL(fileURLWithPath: place.folder + "/starling"))
    #expect(failure(.create) == .cannotCreate(path: place.path, reason: "a part of its path is a file"))
  }

  @Test func aStepThatIsNotOursIsNewer() throws {
    let store = try place.open()
    try store.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('0099-other')") }
    try store.queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: place.path))
    #expect(failure() == .newer(path: place.path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: place.path)) == before)
  }

  @Test func openingChangesNoByte() throws {
    try place.open().queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: place.path))
    let store = try place.open(.existing)
    #expect(try store.sessions().isEmpty)
    try store.queue.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: place.path)) == before)
  }

  @Test func aFileInTheFoldersPlaceIsNamed() throws {
    let path = place.folder + "/file"
    try Data("x".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StorageError.cannotCreate(path: path, reason: "\(path) is a file")) {
      try PrivateFolder.create(path)
    }
  }

  static let messages: [(StorageError, String, Int32)] = [
    (
      .newer(path: "/d"),
      "/d was written by a newer Starling; update this program (the file was not touched).", 65
    ),
    (.busy(path: "/d"), "/d is in use by another program; try again when it is done.", 75),
    (
      .missing(path: "/d"), "there is no practice history yet at /d; start one with “starling drill RESUME”.",
      66
    ),
    (
      .inputOutput(path: "/d", reason: "the disk is full"),
      "/d could not be read or written (the disk is full); check the disk and its free space, then try again.",
      74
    ),
    (
      .permission(path: "/d"),
      "/d may not be read or written by you; change its permissions, or name another with --database.", 77
    ),
  ]

  @Test(arguments: messages)
  func errorsSayWhatToDo(error: StorageError, message: String, status: Int32) {
    #expect(error.description == message)
    #expect(error.exitStatus == status)
  }
}
