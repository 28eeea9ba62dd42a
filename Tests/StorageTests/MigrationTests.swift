import Foundation
import GRDB
import Synchronization
import Testing

@testable import Storage

/// Databases of every released schema come up to the newest, and a released step is never edited.
@Suite struct MigrationTests {
  let place: TemporaryStore
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  init() throws {
    place = try TemporaryStore()
  }

  /// The answers of the fixture as they were typed, in order of session and place.
  static let texts = [
    "In 2023 the quote API took 1.2 s at p95.\nI cached tariffs in Redis; it fell to 180 ms.",
    "요금표를 캐시했습니다: p95 1.2 s → 180 ms 🙂", "I found it with a profiler, then cached it.",
  ]

  /// Schemas that were released: each has a fixture.
  static let released: [Int] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
    return names.filter { $0.hasSuffix(".db") }.compactMap { Int($0.filter(\.isNumber)) }.sorted()
  }()

  /// The digests in Fixtures/migrations.sha256, by the name of the step's file.
  private func digests() throws -> [String: String] {
    let list = try String(
      contentsOf: Self.fixtures.appendingPathComponent("migrations.sha256"), encoding: .utf8)
    var digests: [String: String] = [:]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: " ", omittingEmptySubsequences: true)
      digests[String(parts[1])] = String(parts[0])
    }
    return digests
  }

  /// A step with a digest is released, and what it made of a log is kept by Scripts/parts/fixture.py.
  @Test func everyReleasedSchemaHasAFixture() throws {
    #expect(Self.released == Array(1...(try digests().count)))
  }

  /// A step that comes in between two that were applied already is counted as well.
  @Test func theVersionIsTheNumberOfSteps() throws {
    let first = TemporaryStore.migrations[0]
    let third = Migration(name: "9997-third", sql: "CREATE TABLE third (x TEXT) STRICT")
    let second = Migration(name: "9996-second", sql: "CREATE TABLE second (x TEXT) STRICT")
    _ = try place.open(.create, migrations: [first, third])
    _ = try place.open(.existing, migrations: [first, second, third])
    let found = try SessionStore.examine(DatabasePlace(path: place.path), migrations: [first, second, third])
    #expect(found.schemaVersion == 3)
  }

  private func place(fixture version: Int) throws {
    try FileManager.default.createDirectory(
      atPath: place.folder + "/starling", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.fixtures.appendingPathComponent("schema-\(version).db"), to: URL(fileURLWithPath: place.path))
  }

  private var backups: [String] { DatabasePlace(path: place.path).backupNames }

  @Test(arguments: released)
  func aReleasedSchemaComesUpToDateWithNothingLost(version: Int) throws {
    try place(fixture: version)
    let store = try place.open(.existing)
    let found = try SessionStore.examine(
      DatabasePlace(path: place.path), migrations: TemporaryStore.migrations)
    #expect(found.isSound, "\(found.summary ?? "")")
    #expect(found.schemaVersion == TemporaryStore.migrations.count)
    #expect((found.sessions, found.answers, found.drafts) == (3, 3, 1))
    let stored = try store.read { try String.fetchAll($0, sql: "SELECT text FROM answer ORDER BY number") }
    #expect(stored == Self.texts)
    #expect(try store.drafts().first?.text == "unfinished and not submitted")
    #expect(try store.setting("resume") == "/home/mira/resume.md")
    #expect(try SessionStore.searchFits(DatabasePlace(path: place.path)))
    #expect(backups.count == (version < TemporaryStore.migrations.count ? 1 : 0))
  }

  /// What a step does can be taken back: before it there is a verified backup.
  @Test(arguments: released)
  func beforeAStepThereIsABackup(version: Int) throws {
    try place(fixture: version)
    let next = Migration(name: "9998-next", sql: "CREATE TABLE next (x TEXT) STRICT")
    _ = try place.open(.existing, migrations: TemporaryStore.migrations + [next])
    let backup = DatabasePlace(path: place.path).backups + "/" + (try #require(backups.last))
    let kept = try SessionStore.examine(
      DatabasePlace(path: backup), migrations: TemporaryStore.migrations + [next])
    #expect(kept.schemaVersion == version)
    #expect((kept.sessions, kept.answers) == (3, 3))
  }

  /// Programs that start at the same moment on no database, or on an older one, all find it at the newest schema.
  @Test(arguments: [0, 1]) func programsThatStartAtOnceTakeEachStepOnce(version: Int) throws {
    for _ in 0..<10 {
      let place = try TemporaryStore()
      if version > 0 {
        _ = try place.open(.create, migrations: Array(TemporaryStore.migrations.prefix(version)))
      }
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { _ in
        do { _ = try place.open(.create) } catch { failures.withLock { $0.append("\(error)") } }
      }
      #expect(failures.withLock { $0 } == [])
      let found = try SessionStore.examine(
        DatabasePlace(path: place.path), migrations: TemporaryStore.migrations)
      #expect(found.schemaVersion == TemporaryStore.migrations.count)
    }
  }

  /// A step that fails leaves the history as it was, and says so.
  @Test func aStepThatFailsChangesNothing() throws {
    try place(fixture: 1)
    let broken = Migration(name: "9998-broken", sql: "DELETE FROM answer; SELECT no_such_function()")
    #expect(throws: StorageError.self) {
      _ = try place.open(.existing, migrations: TemporaryStore.migrations + [broken])
    }
    let found = try SessionStore.examine(
      DatabasePlace(path: place.path), migrations: TemporaryStore.migrations)
    #expect(found.isSound)
    #expect(found.answers == 3)
  }

  /// Where no backup can be made, nothing is changed.
  @Test func withoutABackupThereIsNoStep() throws {
    try place(fixture: 1)
    try Data("a file in the way".utf8).write(to: URL(fileURLWithPath: place.folder + "/starling/backups"))
    let next = Migration(name: "9998-next", sql: "CREATE TABLE next (x TEXT) STRICT")
    #expect(throws: StorageError.self) {
      _ = try place.open(.existing, migrations: TemporaryStore.migrations + [next])
    }
    let found = try SessionStore.examine(
      DatabasePlace(path: place.path), migrations: TemporaryStore.migrations + [next])
    #expect(found.schemaVersion == 1)
  }

  /// The digests are written when a step is released, and never again.
  @Test func aReleasedStepIsNeverEdited() throws {
    let steps = Dictionary(uniqueKeysWithValues: TemporaryStore.migrations.map { ($0.name + ".sql", $0.sql) })
    for (name, digest) in try digests() {
      #expect(Digest.sha256(try #require(steps[name], "\(name) is gone")) == digest, "\(name) was edited")
    }
  }
}
