import Foundation
import GRDB
import Testing

@testable import Storage

/// What is done once a session, a question or an answer must not read the whole log each time.
@Suite struct QueryPlanTests {
  /// Work on one of the log's sessions.
  struct Work: Sendable, CustomTestStringConvertible {
    let name: String
    let run: @Sendable (SessionStore, _ session: String, _ key: String) throws -> Void
    var testDescription: String { name }
  }

  static let work: [Work] = [
    Work(name: "export and merge") { store, session, _ in _ = try store.archive(session) },
    Work(name: "review of a session") { store, session, _ in
      _ = try store.session(id: session)
      _ = try store.questions(session: session)
      _ = try store.answers(session: session)
      _ = try store.judgements(ofSession: session)
    },
    Work(name: "rescore") { store, session, _ in
      _ = try store.toJudge(session: session, by: "9")
    },
    Work(name: "the attempts at a question") { store, _, key in
      _ = try store.newestQuestion(key: key)
      _ = try store.attempts(key: key)
    },
    Work(name: "a new answer") { store, _, _ in
      let (session, question) = try TemporaryStore.begin(store, key: "q9")
      _ = try store.recordAnswer(
        TemporaryStore.answer(session, question), at: TemporaryStore.instant(9_000_000))
    },
  ]

  @Test(arguments: work)
  func oneSessionIsReadByItsIndexes(work: Work) throws {
    let place = try TemporaryStore()
    let store = try place.open()
    var log = RandomLog(seed: 4, machine: 1)
    try log.practise(store, sessions: 5)
    let session = try #require(try store.archiveIDs().last)
    let ran = Statements()
    try store.read { database in
      database.trace { event in
        if case .statement(let statement) = event { ran.add(statement.sql) }
      }
    }
    try work.run(store, session, "q1")
    try store.read { $0.trace(options: []) }
    let statements = ran.all.filter {
      $0.hasPrefix("SELECT") || $0.hasPrefix("INSERT") || $0.hasPrefix("UPDATE")
    }
    #expect(!statements.isEmpty)
    for statement in statements {
      let plan = try store.read { database in
        // What is bound to the parameters changes no plan here.
        let prepared = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + statement)
        prepared.setUncheckedArguments(StatementArguments())
        return try Row.fetchAll(prepared).map { $0["detail"] as String }
      }
      let scans = plan.filter {
        $0.wholeMatch(of: /SCAN (question|answer|assessment|review|figure|session)( .*)?/) != nil
      }
      #expect(scans == [], "\(statement)")
    }
  }
}

/// Statements as they run.
private final class Statements: @unchecked Sendable {
  private let lock = NSLock()
  private var texts: [String] = []

  func add(_ text: String) { lock.withLock { texts.append(text) } }

  var all: [String] { lock.withLock { texts } }
}
