import Foundation
import GRDB
import Testing

@testable import Storage

/// What `doctor` finds that no digest covers.
@Suite struct ExaminationTests {
  let place: TemporaryStore

  init() throws {
    place = try TemporaryStore()
    let store = try place.open()
    let (session, question) = try TemporaryStore.begin(store)
    for text in ["I profiled the checkout.", "I moved the lock."] {
      _ = try store.recordAnswer(
        TemporaryStore.answer(session, question, text: text), at: try TemporaryStore.instant())
    }
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: place.path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func examine() throws -> DatabaseExamination {
    try SessionStore.examine(DatabasePlace(path: place.path), migrations: TemporaryStore.migrations)
  }

  @Test func nothingIsFoundWhereNothingIsWrong() throws {
    let found = try examine()
    #expect(found.isSound)
    #expect((found.changedAssessments, found.misfitReviews, found.reviews) == (0, 0, 2))
  }

  static let changes = [
    "UPDATE assessment SET document = substr(document, 1, 1)",
    "UPDATE assessment SET document = zeroblob(40) || ''",
    "UPDATE assessment SET document = '{\"score\": {\"total\": 99}}'",
  ]

  @Test(arguments: changes)
  func checksThatWereChangedAreCounted(sql: String) throws {
    try change(sql)
    let found = try examine()
    #expect(!found.isSound)
    #expect(found.changedAssessments == 2)
    #expect(found.summary == "checks of answers were changed after they were stored")
  }

  static let misfits = [
    ("DELETE FROM review WHERE rowid = 1", 1), ("UPDATE review SET question_key = 'other'", 2),
    (
      "INSERT INTO review SELECT 'x' || id, answer_id, question_key, rating, suggested, rule_version, reviewed_at FROM review",
      2
    ),
  ]

  @Test(arguments: misfits)
  func schedulesThatCannotBeReplayedAreCounted(sql: String, count: Int) throws {
    try change(sql)
    #expect(try examine().misfitReviews == count)
  }

  /// The index is no part of the history: it is made anew, and a backup does not need it.
  @Test func aSearchIndexThatDoesNotFitIsFoundAndMadeAnew() throws {
    let here = DatabasePlace(path: place.path)
    #expect(try SessionStore.searchFits(here))
    try change("DELETE FROM answer_search_data WHERE id > 10")
    #expect(try !SessionStore.searchFits(here))
    #expect(try examine().isSound)
    let store = try place.open(.existing)
    try store.rebuildSearch()
    #expect(try SessionStore.searchFits(here))
    #expect(try store.search("profiled").count == 1)
  }

  /// A page that no table owns: the quick check finds it, and the thorough one is not needed.
  @Test func aDamagedStructureIsFound() throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: place.path))
    try file.seek(toOffset: 16)
    let header = try #require(try file.read(upToCount: 16))
    let size = Int(header[0]) << 8 | Int(header[1])
    let pages = header[12..<16].reduce(0) { $0 << 8 | UInt32($1) } + 1
    try file.seek(toOffset: 28)
    try file.write(contentsOf: withUnsafeBytes(of: pages.bigEndian) { Data($0) })
    try file.seekToEnd()
    try file.write(contentsOf: Data(count: size))
    try file.close()
    let found = try examine()
    #expect(!found.isSound)
    #expect(found.structure.count == 1)
    #expect(found.structure.first?.hasPrefix("*** in database main ***") == true)
    #expect(found.summary == "its structure is damaged")
  }

  @Test func aPlaceThatIsLeftOutIsAGap() throws {
    try change("UPDATE answer SET sequence = 7 WHERE sequence = 2")
    #expect(try examine().changedAnswers.map { [$0.sequence] } == [[7]])
    #expect(try examine().changedAnswers.map(\.fault) == [.gap])
  }

  /// What the quick check does not look at: an index that lacks rows.
  @Test func anIndexThatLacksRowsIsFound() throws {
    try change(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = sql || ' WHERE words < 0' WHERE name = 'answer_by_day';
      """)
    let found = try examine()
    #expect(!found.structure.isEmpty)
    #expect(found.summary == "its structure is damaged")
  }

  @Test func everyCheckIsToldAndMayBeStopped() throws {
    let store = try place.open(.existing)
    func heard(upTo limit: Int) throws -> [String] {
      var heard: [String] = []
      _ = try store.queue.read { database in
        try DatabaseExamination(database) { what, done, total in
          if heard.last != "\(what) \(done) of \(total)" { heard.append("\(what) \(done) of \(total)") }
          return heard.count <= limit
        }
      }
      return heard
    }
    #expect(try heard(upTo: 9) == (0..<6).map { "checks \($0) of 6" })
    for limit in 0..<6 { #expect(throws: StorageError.interrupted) { try heard(upTo: limit) } }
  }

  static let others: [(sql: String, error: @Sendable (String) -> StorageError)] = [
    ("PRAGMA user_version = 99", { .newer(path: $0) }),
    ("PRAGMA application_id = 7", { .notADatabase(path: $0) }),
  ]

  @Test(arguments: others)
  func whatIsNotOursIsNotExamined(sql: String, error: @Sendable (String) -> StorageError) throws {
    let queue = try DatabaseQueue(path: place.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    #expect(throws: error(place.path)) { try examine() }
  }
}
