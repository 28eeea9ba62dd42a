import Foundation
import GRDB
import Testing

@testable import Storage

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct BackupTests {
  let place: TemporaryStore
  let store: SessionStore
  var target: String { place.folder + "/copy.db" }

  init() throws {
    place = try TemporaryStore()
    store = try place.open()
    let (session, question) = try TemporaryStore.begin(store)
    for text in ["one", "two", "three"] {
      _ = try store.recordAnswer(
        TemporaryStore.answer(session, question, text: text), at: TemporaryStore.instant())
    }
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func restore(_ file: String) throws -> SessionStore.Restoration {
    try SessionStore.restore(
      file, to: DatabasePlace(path: place.path), migrations: TemporaryStore.migrations,
      now: Date(timeIntervalSince1970: 1_800_000_000))
  }

  /// Changes the file at `path` by SQL, as a bit flip or another program might.
  private func tamper(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF; " + sql) }
    try queue.close()
  }

  @Test func aBackupIsOnePrivateFileThatOpensWithEverything() throws {
    let mask = umask(0o022)
    defer { umask(mask) }
    try store.backUp(to: target, migrations: TemporaryStore.migrations)
    var status = stat()
    #expect(stat(target, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try names(place.folder) == ["copy.db", "starling"])
    let copy = try SessionStore.open(
      DatabasePlace(path: target), mode: .existing, migrations: TemporaryStore.migrations,
      identifiers: TemporaryStore.identifiers())
    #expect(try copy.answers(session: copy.session("last").id).map(\.text) == ["one", "two", "three"])
    #expect(try copy.search("two").count == 1)
  }

  /// A copy is read where nothing may be written: in no mode that needs a log beside it.
  @Test func aBackupNeedsNoLog() throws {
    try sound()
    #expect(try Array(bytes(target)[18...19]) == [1, 1])
  }

  @Test func aBackupReplacesAnOlderOneButNoOtherFile() throws {
    try store.backUp(to: target, migrations: TemporaryStore.migrations)
    try store.backUp(to: target, migrations: TemporaryStore.migrations)
    try Data("a letter".utf8).write(to: URL(fileURLWithPath: target))
    #expect(throws: StorageError.copyFailed(path: target, reason: "another kind of file stands there")) {
      try store.backUp(to: target, migrations: TemporaryStore.migrations)
    }
    #expect(try bytes(target) == Data("a letter".utf8))
    #expect(throws: StorageError.copyFailed(path: place.path, reason: "it is the database itself")) {
      try store.backUp(to: place.path, migrations: TemporaryStore.migrations)
    }
  }

  @Test func aBackupOfAChangedHistoryIsRefusedAndLeavesNothing() throws {
    try store.write { try $0.execute(sql: "UPDATE answer SET text = 'tow' WHERE sequence = 2") }
    #expect(
      throws: StorageError.unsoundOriginal(
        path: place.path, reason: "an answer was changed after it was stored")
    ) { try store.backUp(to: target, migrations: TemporaryStore.migrations) }
    #expect(try names(place.folder) == ["starling"])
  }

  @Test func theNewestTenDatedBackupsAreKept() throws {
    let folder = DatabasePlace(path: place.path).backups
    for day in 1...12 {
      let date = Date(timeIntervalSince1970: 1_790_000_000 + Double(day) * 86_400)
      _ = try SessionStore.copyBeside(
        store.queue, of: DatabasePlace(path: place.path), at: date, migrations: TemporaryStore.migrations)
    }
    let kept = try names(folder)
    #expect(kept.count == 10)
    #expect(kept.first == "starling-20260924T141320.000Z.db")
    #expect(kept.last == "starling-20261003T141320.000Z.db")
  }

  /// A person's own files in that folder are neither counted nor removed.
  @Test func onlyDatedBackupsAreCounted() throws {
    let here = DatabasePlace(path: place.path)
    let backup = try store.backUpBeside(migrations: TemporaryStore.migrations)
    for name in [
      "starling-2026.txt", "starling-old.db", "note-20261003T141320.000Z.db",
      "starling-20261003T141320.000Z.db.part",
    ] {
      try Data("mine".utf8).write(to: URL(fileURLWithPath: here.backups + "/" + name))
    }
    #expect(here.backupNames == [(backup as NSString).lastPathComponent])
  }

  @Test func whatOthersMayReadIsNamed() throws {
    let here = DatabasePlace(path: place.path)
    let backup = try store.backUpBeside(migrations: TemporaryStore.migrations)
    #expect(here.exposures == [])
    chmod(here.path, 0o644)
    chmod(backup, 0o620)
    chmod(here.backups, 0o701)
    #expect(
      here.exposures.map { [$0.path, $0.wanted, "\($0.isForeign)"] } == [
        [here.backups, "700", "false"], [here.path, "600", "false"], [backup, "600", "false"],
      ])
    chmod(here.folder, 0o750)
    #expect(here.exposures.first?.path == here.folder)
    #expect(here.exposures.first?.wanted == "700")
  }

  @Test func whatBelongsToSomebodyElseIsNamed() throws {
    let here = DatabasePlace(path: place.path)
    let other = Int32(geteuid()) + 1
    var exposures: [DatabasePlace.Exposure] = []
    // The first file asked about is the folder: for it the program seems to run as somebody else.
    _ = SystemCalls.of(failing: .init(call: "geteuid", error: other)) { exposures = here.exposures }
    #expect(exposures == [.init(path: here.folder, wanted: "700", isForeign: true)])
  }

  @Test func whatMayNotBeWrittenIsNamed() throws {
    let here = DatabasePlace(path: place.path)
    #expect(here.unwritable == nil)
    func named(_ place: DatabasePlace, sparing calls: Int) -> String? {
      var path: String?
      _ = SystemCalls.of(failing: .init(call: "access", spared: calls, error: EACCES)) {
        path = place.unwritable
      }
      return path
    }
    // Asked are whether the folder is there and may be written, and the same of the file.
    #expect(named(here, sparing: 1) == here.folder)
    #expect(named(here, sparing: 3) == here.path)
    let deeper = DatabasePlace(path: here.folder + "/one/two/starling.db")
    #expect(deeper.unwritable == nil)
    #expect(named(deeper, sparing: 3) == here.folder)
  }

  @Test func whatIsNotThereIsOpenToNobody() throws {
    try store.queue.close()
    var exposures: [DatabasePlace.Exposure] = []
    let (calls, _) = SystemCalls.of { exposures = DatabasePlace(path: place.path).exposures }
    #expect(exposures == [])
    // The folder and the database; neither log nor backups.
    #expect(calls.count == 2)
  }

  @Test func whatAKilledCommandLeftIsNamed() throws {
    let here = DatabasePlace(path: place.path)
    #expect(here.leftovers == [])
    for name in [".starling-work-b", ".starling-work-a", ".starling-other", "notes"] {
      try FileManager.default.createDirectory(
        atPath: here.folder + "/" + name, withIntermediateDirectories: true)
    }
    #expect(here.leftovers == [here.folder + "/.starling-work-a", here.folder + "/.starling-work-b"])
  }

  /// The calls that a backup stands on, each failing once: what is said, and that nothing half is left.
  static let failing: [(SystemCalls.Failure, reason: String)] = [
    (.init(call: "mkdtemp", error: EACCES), "Permission denied"),
    (.init(call: "chmod", error: EPERM), "Operation not permitted"),
    (.init(call: "rename", error: ENOSPC), "No space left on device"),
  ]

  @Test(arguments: failing)
  func aBackupThatFailsLeavesTheOlderOne(failure: SystemCalls.Failure, reason: String) throws {
    try Data().write(to: URL(fileURLWithPath: target))
    let (_, error) = SystemCalls.of(failing: failure) {
      try store.backUp(to: target, migrations: TemporaryStore.migrations)
    }
    #expect(error as? StorageError == .copyFailed(path: target, reason: reason))
    #expect(try bytes(target).isEmpty)
    #expect(try names(place.folder) == ["copy.db", "starling"])
  }

  /// The copy is on the disk before it gets its name, and its name after.
  @Test func aBackupIsOnTheDiskBeforeItIsNamed() throws {
    let (calls, error) = SystemCalls.of {
      try store.backUp(to: target, migrations: TemporaryStore.migrations)
    }
    #expect(error == nil)
    #expect(
      calls.filter { $0.hasPrefix("chmod") || $0.hasPrefix("fsync") || $0.hasPrefix("rename") }.suffix(4) == [
        "chmod part.db", "fsync part.db", "rename copy.db",
        "fsync \((place.folder as NSString).lastPathComponent)",
      ])
  }

  static let unreadable: [(Int32, @Sendable (String) -> StorageError)] = [
    (EACCES, { .permission(path: $0) }), (ENOENT, { .noSuchFile(path: $0) }),
  ]

  @Test(arguments: unreadable)
  func aCopyWhoseWayIsClosedIsSaid(code: Int32, error: @Sendable (String) -> StorageError) throws {
    try sound()
    try store.queue.close()
    let (_, thrown) = SystemCalls.of(failing: .init(call: "realpath", error: code)) {
      _ = try restore(target)
    }
    #expect(thrown as? StorageError == error(target))
  }

  @Test func aMigrationOfAHistoryMakesABackupFirst() throws {
    try store.queue.close()
    let longer =
      TemporaryStore.migrations + [Migration(name: "9998-more", sql: "CREATE TABLE more (x TEXT) STRICT")]
    _ = try place.open(migrations: longer)
    let place = DatabasePlace(path: place.path)
    #expect(place.backupNames.count == 1)
    let found = try SessionStore.examine(
      DatabasePlace(path: place.backups + "/" + (place.backupNames.first ?? "")),
      migrations: TemporaryStore.migrations)
    #expect(found.answers == 3)
    #expect(found.schemaVersion == TemporaryStore.migrations.count)
    #expect(try SessionStore.examine(place, migrations: longer).schemaVersion == longer.count)
  }

  @Test func aMigrationThatFailsLeavesTheOldSchema() throws {
    try store.queue.close()
    let bad =
      TemporaryStore.migrations + [
        Migration(name: "9998-bad", sql: "CREATE TABLE more (x); CREATE TABLE more (x)")
      ]
    #expect(throws: StorageError.self) { try place.open(migrations: bad) }
    #expect(try place.open().answers(session: "last").isEmpty)
    #expect(try place.open().sessions().count == 1)
  }

  @Test func restoringPutsTheCopyBackAndKeepsWhatWasThere() throws {
    try store.backUp(to: target, migrations: TemporaryStore.migrations)
    let before = try bytes(target)
    let (session, question) = try TemporaryStore.begin(store)
    _ = try store.recordAnswer(TemporaryStore.answer(session, question), at: TemporaryStore.instant(9))
    try store.queue.close()
    let done = try restore(target)
    #expect(done.sessions == 1)
    #expect(done.answers == 3)
    #expect(done.previous == place.folder + "/starling/backups/starling-20270115T080000.000Z.db")
    #expect(try place.open().sessions().map(\.answers) == [3])
    #expect(try bytes(target) == before)
    _ = try restore(try #require(done.previous))
    #expect(try place.open().sessions().map(\.answers) == [1, 3])
  }

  @Test func restoringWhereNothingIsNeedsNoBackup() throws {
    try store.backUp(to: target, migrations: TemporaryStore.migrations)
    try store.queue.close()
    try FileManager.default.removeItem(atPath: place.folder + "/starling")
    #expect(try restore(target) == SessionStore.Restoration(previous: nil, sessions: 1, answers: 3))
    #expect(try names(place.folder + "/starling") == ["starling.db"])
  }

  @Test func restoringWhileTheLogIsOpenIsRefused() throws {
    try store.backUp(to: target, migrations: TemporaryStore.migrations)
    #expect(throws: StorageError.busy(path: place.path)) { try restore(target) }
    #expect(try store.sessions().count == 1)
  }

  @Test func aDamagedDatabaseIsKeptAsItIsWhenACopyReplacesIt() throws {
    try store.backUp(to: target, migrations: TemporaryStore.migrations)
    try store.queue.close()
    let garbage = Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try garbage.write(to: URL(fileURLWithPath: place.path))
    let done = try restore(target)
    #expect(done.previous == place.folder + "/starling/backups/damaged-20270115T080000.000Z.db")
    #expect(try bytes(try #require(done.previous)) == garbage)
    #expect(try place.open().sessions().count == 1)
  }

  /// What stands at the database's place and is no log that this program may put away.
  static let others: [(sql: String, error: @Sendable (String) -> StorageError)] = [
    ("PRAGMA user_version = 99", { .newer(path: $0) }),
    ("PRAGMA application_id = 7", { .notADatabase(path: $0) }),
  ]

  @Test(arguments: others)
  func nothingIsPutInThePlaceOfAnothersDatabase(sql: String, error: @Sendable (String) -> StorageError) throws
  {
    try sound()
    try store.queue.close()
    try tamper(place.path, sql)
    let before = try bytes(place.path)
    #expect(throws: error(place.path)) { try restore(target) }
    #expect(try bytes(place.path) == before)
    #expect(try names(place.folder + "/starling") == ["starling.db"])
  }

  @Test func aBackupTakesNoFoldersPlace() throws {
    let folder = place.folder + "/stick"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    #expect(
      throws: StorageError.copyFailed(path: folder, reason: "it is a folder, a link or no regular file")
    ) { try store.backUp(to: folder, migrations: TemporaryStore.migrations) }
    #expect(try names(folder).isEmpty)
  }

  /// What is no log may be large.
  @Test func nothingOfAnothersDatabaseIsCopied() throws {
    try tamper(target, "CREATE TABLE other (x)")
    let (calls, error) = SystemCalls.of {
      _ = try DatabaseCopy(of: target, in: place.folder, migrations: TemporaryStore.migrations)
    }
    #expect(error as? StorageError == .notACopy(path: target))
    #expect(!calls.contains { $0.hasPrefix("mkdtemp") || $0.hasPrefix("write") })
  }

  /// A bad copy: how it is made, and what is said.
  struct BadCopy: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (BackupTests) throws -> Void
    let error: @Sendable (String) -> StorageError

    static let all = [
      BadCopy(testDescription: "empty") { tests in
        try Data().write(to: URL(fileURLWithPath: tests.target))
      } error: {
        .unsoundCopy(path: $0, reason: "it is empty")
      },
      BadCopy(testDescription: "missing") { _ in
      } error: {
        .noSuchFile(path: $0)
      },
      BadCopy(testDescription: "foreign") { tests in
        try tests.tamper(tests.target, "CREATE TABLE other (x)")
      } error: {
        .notACopy(path: $0)
      },
      BadCopy(testDescription: "a folder") { tests in
        try FileManager.default.createDirectory(atPath: tests.target, withIntermediateDirectories: false)
      } error: {
        .notACopy(path: $0)
      },
      BadCopy(testDescription: "newer") { tests in
        try tests.sound()
        try tests.tamper(tests.target, "PRAGMA user_version = 99")
      } error: {
        .newer(path: $0)
      },
      BadCopy(testDescription: "of steps that are not ours") { tests in
        try tests.sound()
        try tests.tamper(tests.target, "INSERT INTO grdb_migrations VALUES ('0099-other')")
      } error: {
        .newer(path: $0)
      },
      BadCopy(testDescription: "without answers") { tests in
        try tests.sound()
        try tests.tamper(tests.target, "ALTER TABLE answer RENAME TO other")
      } error: {
        .unsoundCopy(path: $0, reason: "it holds no practice log")
      },
      BadCopy(testDescription: "without sessions") { tests in
        try tests.sound()
        try tests.tamper(tests.target, "ALTER TABLE session RENAME TO other")
      } error: {
        .unsoundCopy(path: $0, reason: "it holds no practice log")
      },
      BadCopy(testDescription: "truncated") { tests in
        try tests.sound()
        let whole = try tests.bytes(tests.target)
        try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: tests.target))
      } error: {
        .unsoundCopy(path: $0, reason: "its structure is damaged")
      },
      BadCopy(testDescription: "a changed answer") { tests in
        try tests.sound()
        try tests.tamper(tests.target, "UPDATE answer SET text = 'tow' WHERE sequence = 2")
      } error: {
        .unsoundCopy(path: $0, reason: "an answer was changed after it was stored")
      },
      BadCopy(testDescription: "a missing answer") { tests in
        try tests.sound()
        try tests.tamper(
          tests.target, "DELETE FROM review; DELETE FROM assessment; DELETE FROM answer WHERE sequence = 2")
      } error: {
        .unsoundCopy(path: $0, reason: "an answer was changed after it was stored")
      },
      BadCopy(testDescription: "a missing question") { tests in
        try tests.sound()
        try tests.tamper(tests.target, "DELETE FROM question")
      } error: {
        .unsoundCopy(path: $0, reason: "rows are missing")
      },
    ]
  }

  private func sound() throws { try store.backUp(to: target, migrations: TemporaryStore.migrations) }

  @Test(arguments: BadCopy.all)
  func aBadCopyIsRefusedAndChangesNothing(bad: BadCopy) throws {
    try bad.make(self)
    try store.queue.close()
    let before = try bytes(place.path)
    let copied = try? bytes(target)
    #expect(throws: bad.error(target)) { try restore(target) }
    #expect(try bytes(place.path) == before)
    #expect((try? bytes(target)) == copied)
    #expect(try names(place.folder + "/starling") == ["starling.db"])
  }

  @Test func examiningNamesTheChangedAnswers() throws {
    let session = try store.session("last").id
    try store.write { database in
      try database.execute(
        sql: """
          UPDATE answer SET text = 'tow' WHERE sequence = 2;
          UPDATE answer SET chain = digest WHERE sequence = 3;
          """)
    }
    let found = try SessionStore.examine(
      DatabasePlace(path: place.path), migrations: TemporaryStore.migrations)
    #expect(
      found.changedAnswers == [
        .init(session: session, sequence: 2, fault: .text),
        .init(session: session, sequence: 3, fault: .chain),
      ])
    #expect(found.summary == "2 answers were changed after they were stored")
  }

  /// Each flip of one bit in an answer's text is seen.
  @Test func everyFlippedBitOfATextIsSeen() throws {
    let text = Array("three".utf8)
    for bit in 0..<text.count * 8 {
      var changed = text
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      try store.write { database in
        try database.execute(
          sql: "UPDATE answer SET text = CAST(? AS TEXT) WHERE sequence = 3", arguments: [Data(changed)])
      }
      let found = try store.read { try DatabaseExamination($0) }
      #expect(found.changedAnswers.map(\.sequence) == [3], "bit \(bit)")
    }
  }
}
