import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct MergeTests {
  let here: TemporaryStore
  let there: TemporaryStore

  init() throws {
    here = try TemporaryStore()
    there = try TemporaryStore()
  }

  /// Everything that the log holds, in an order of its own; the row's number, which only serves the search, left out.
  static func content(_ store: SessionStore) throws -> [String] {
    try store.read { database in
      try [
        "resume", "session", "session_end", "session_visibility", "question", "question_skip", "answer",
        "assessment", "review",
      ].flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { row in
          table + row.filter { $0.0 != "number" }.map { " \($0.0)=\($0.1)" }.joined()
        }.sorted()
      }
    }
  }

  /// Practises: two sessions with answers, a retry, a follow-up and a skip, the text saying who wrote it.
  private func practise(_ store: SessionStore, _ name: String, start: Double) throws {
    for (index, key) in ["q1", name].enumerated() {
      let (session, question) = try TemporaryStore.begin(store, key: key)
      for (step, kind) in ["answer", "follow-up", "retry"].enumerated() {
        _ = try store.recordAnswer(
          TemporaryStore.answer(session, question, text: "\(name) \(index) \(step)", kind: kind),
          at: TemporaryStore.instant(start + Double(index * 100 + step)))
      }
      let skipped = try store.recordQuestion(
        session: session, position: 2, key: "s", topic: "incident", text: "What broke?", claim: nil,
        source: nil, asksAbout: "mechanism", parts: [], reason: "", at: TemporaryStore.instant(start + 50))
      try store.recordSkip(question: skipped, at: TemporaryStore.instant(start + 51))
      try store.endSession(session, reason: "finished", at: TemporaryStore.instant(start + 90))
    }
  }

  private func merge(_ store: SessionStore, _ file: String) throws -> SessionStore.Merged {
    try store.merge(file, migrations: TemporaryStore.migrations)
  }

  @Test func bothOrdersGiveTheSameLogAndTwiceIsOnce() throws {
    let one = try here.open(machine: 1)
    let two = try there.open(machine: 2)
    try practise(one, "one", start: 0)
    try practise(two, "two", start: 30)
    let copies = [here.folder + "/one.db", there.folder + "/two.db"]
    try one.backUp(to: copies[0], migrations: TemporaryStore.migrations)
    try two.backUp(to: copies[1], migrations: TemporaryStore.migrations)
    let before = try Data(contentsOf: URL(fileURLWithPath: copies[1]))
    #expect(try merge(one, copies[1]) == .init(sessions: 2, answers: 6))
    #expect(try merge(two, copies[0]) == .init(sessions: 2, answers: 6))
    let merged = try Self.content(one)
    #expect(try merged == Self.content(two))
    #expect(merged.count { $0.hasPrefix("answer ") } == 12)
    #expect(merged.count { $0.hasPrefix("resume ") } == 1)
    #expect(try merge(one, copies[1]) == .init(sessions: 0, answers: 0))
    #expect(try merge(one, copies[0]) == .init(sessions: 0, answers: 0))
    #expect(try Self.content(one) == merged)
    #expect(try Data(contentsOf: URL(fileURLWithPath: copies[1])) == before)
    #expect(
      try SessionStore.examine(DatabasePlace(path: here.path), migrations: TemporaryStore.migrations).isSound)
    // Two machines' attempts at one question count on, follow-ups do not count.
    #expect(try one.attempts(key: "q1").map(\.attempt).sorted() == [1, 2, 3, 4])
    #expect(try one.attempts(key: "two").map(\.attempt) == [1, 2])
    #expect(try one.search("two").count == 6)
  }

  @Test func aLogInUseElsewhereIsReadWithItsNewestRows() throws {
    let one = try here.open(machine: 1)
    let two = try there.open(machine: 2)
    try practise(two, "two", start: 0)
    #expect(try merge(one, there.path) == .init(sessions: 2, answers: 6))
  }

  /// Whichever practised first.
  @Test(arguments: [(30.0, 0.0), (0, 30)])
  func aLogThatMergedBeforeIsMergedBackTheSame(start: Double, other: Double) throws {
    let one = try here.open(machine: 1)
    let two = try there.open(machine: 2)
    try practise(one, "one", start: start)
    try practise(two, "two", start: other)
    _ = try merge(one, there.path)
    _ = try merge(two, here.path)
    #expect(try Self.content(one) == Self.content(two))
    #expect(try two.attempts(key: "q1").map(\.attempt).sorted() == [1, 2, 3, 4])
  }

  /// Answers are numbered in the order in which they were made, though the other log took them in otherwise.
  @Test func answersComeInInTheirOrder() throws {
    let (first, second) = (try TemporaryStore(), try TemporaryStore())
    let one = try here.open(machine: 1)
    let two = try there.open(machine: 2)
    try practise(try first.open(machine: 3), "early", start: 0)
    try practise(two, "late", start: 500)
    try practise(try second.open(machine: 0), "earliest", start: 20)
    _ = try merge(two, first.path)
    _ = try merge(two, second.path)
    func numbered(_ store: SessionStore) throws -> [String] {
      try store.read { try String.fetchAll($0, sql: "SELECT id FROM answer ORDER BY number") }
    }
    #expect(try numbered(two) != numbered(two).sorted())
    _ = try merge(one, there.path)
    #expect(try numbered(one) == numbered(two).sorted())
  }

  /// Of two rows under one key the earlier counts, whichever side it comes from.
  @Test(arguments: [false, true])
  func ofTwoTimesTheEarlierCounts(theirsIsEarlier: Bool) throws {
    let one = try here.open(machine: 1)
    try practise(one, "one", start: 0)
    let copy = here.folder + "/copy.db"
    try one.backUp(to: copy, migrations: TemporaryStore.migrations)
    let time = theirsIsEarlier ? "2026-01-01T00:00:00.000Z" : "2027-01-01T00:00:00.000Z"
    let queue = try DatabaseQueue(path: copy)
    try queue.write { database in
      try database.execute(sql: "UPDATE session_end SET ended_at = ?, reason = 'left'", arguments: [time])
      try database.execute(sql: "UPDATE question_skip SET skipped_at = ?", arguments: [time])
      try database.execute(sql: "UPDATE assessment SET assessed_at = ?, total = 12", arguments: [time])
    }
    try queue.close()
    let mine = try Self.content(one)
    let theirs = try Self.content(
      SessionStore.open(
        DatabasePlace(path: copy), mode: .existing, migrations: TemporaryStore.migrations,
        identifiers: TemporaryStore.identifiers()))
    #expect(mine != theirs)
    #expect(try merge(one, copy) == .init(sessions: 0, answers: 0))
    #expect(try Self.content(one) == (theirsIsEarlier ? theirs : mine))
  }

  @Test func aSessionContinuedOnBothSidesIsRefused() throws {
    let one = try here.open(machine: 1)
    let (session, question) = try TemporaryStore.begin(one)
    let copy = here.folder + "/copy.db"
    try one.backUp(to: copy, migrations: TemporaryStore.migrations)
    let two = try SessionStore.open(
      DatabasePlace(path: copy), mode: .existing, migrations: TemporaryStore.migrations,
      identifiers: RowIdentifierSource(now: { Date(timeIntervalSince1970: 1_791_000_000) }, random: { 5 }))
    _ = try one.recordAnswer(
      TemporaryStore.answer(session, question, text: "here"), at: TemporaryStore.instant(1))
    _ = try two.recordAnswer(
      TemporaryStore.answer(session, question, text: "there"), at: TemporaryStore.instant(2))
    let before = try Self.content(one)
    #expect(throws: StorageError.forked(path: copy, session: session)) { try merge(one, copy) }
    #expect(try Self.content(one) == before)
    // The connection is as it was: nothing is left attached, writing works.
    #expect(throws: StorageError.forked(path: copy, session: session)) { try merge(one, copy) }
    try one.setSetting("resume", to: "/a.pdf")
  }

  @Test func aCopyOfAnEarlierStateAddsNothing() throws {
    let one = try here.open(machine: 1)
    try practise(one, "one", start: 0)
    let copy = here.folder + "/copy.db"
    try one.backUp(to: copy, migrations: TemporaryStore.migrations)
    try practise(one, "later", start: 1000)
    let before = try Self.content(one)
    #expect(try merge(one, copy) == .init(sessions: 0, answers: 0))
    #expect(try Self.content(one) == before)
  }
}
