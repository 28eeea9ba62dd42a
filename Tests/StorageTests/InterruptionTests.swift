import Foundation
import GRDB
import Testing

@testable import Storage

/// Long work that is stopped: nothing has changed, and nothing is left over.
@Suite struct InterruptionTests {
  let here: TemporaryStore
  let there: TemporaryStore

  init() throws {
    here = try TemporaryStore()
    there = try TemporaryStore()
  }

  /// Says no when it was asked `limit` times.
  private final class Patience {
    private(set) var asked = 0
    private(set) var whats: [String] = []
    let limit: Int

    init(_ limit: Int) { self.limit = limit }

    func step(_ what: String, _ done: Int, _ total: Int) -> Bool {
      #expect(done <= total, "\(what) \(done) of \(total)")
      if whats.last != what { whats.append(what) }
      asked += 1
      return asked <= limit
    }
  }

  /// What the steps of a merge were called; nil where it was stopped.
  private func merge(_ store: SessionStore, stoppedAt limit: Int) throws -> [String]? {
    let patience = Patience(limit)
    do {
      _ = try store.merge(there.path, migrations: TemporaryStore.migrations) { patience.step($0, $1, $2) }
      return patience.whats
    } catch {
      #expect(error == .interrupted)
      return nil
    }
  }

  @Test func aMergeIsStoppedAtAnyStep() throws {
    let one = try here.open(machine: 1)
    let two = try there.open(machine: 2)
    var log = RandomLog(seed: 3, machine: 1)
    try log.practise(one, sessions: 3)
    var other = RandomLog(seed: 3, machine: 2, start: 5_000)
    try other.practise(two, sessions: 3)
    try two.queue.close()
    let before = try MergeTests.content(one)
    var limit = 0
    var whats: [String]?
    while whats == nil {
      whats = try merge(one, stoppedAt: limit)
      guard whats == nil else { break }
      #expect(try MergeTests.content(one) == before, "stopped at step \(limit)")
      let left = try FileManager.default.contentsOfDirectory(atPath: here.folder + "/starling")
      #expect(left.filter { $0.hasPrefix(".starling-work-") } == [], "stopped at step \(limit)")
      limit += 1
    }
    #expect(limit > 20)
    #expect(whats == ["MiB read", "checks", "tables"])
    #expect(try MergeTests.content(one).count > before.count)
  }

  @Test func aMergeTellsEveryStepOnce() throws {
    let one = try here.open(machine: 1)
    let two = try there.open(machine: 2)
    for (store, machine) in [(one, UInt64(1)), (two, 2)] {
      var log = RandomLog(seed: 5, machine: machine, start: Double(machine) * 5_000)
      try log.practise(store, sessions: 1)
    }
    try two.queue.close()
    var heard: [Int] = []
    var totals: Set<Int> = []
    _ = try one.merge(there.path, migrations: TemporaryStore.migrations) { what, done, total in
      guard what == "tables" else { return true }
      totals.insert(total)
      if heard.last != done { heard.append(done) }
      return true
    }
    let total = try #require(totals.first)
    #expect(totals.count == 1)
    #expect(heard == Array(1...total))
  }

  @Test func aStatementIsStoppedWhileItRuns() throws {
    let store = try here.open()
    try store.setSetting("resume", to: "/a.pdf")
    let patience = Patience(3)
    // Longer than anyone would wait.
    let endless = """
      WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 100000000000)
      SELECT count(*) FROM n
      """
    #expect(throws: StorageError.interrupted) {
      try store.write { database in
        try database.execute(sql: "DELETE FROM setting")
        _ = try database.watched(by: { patience.step("numbers", 0, 1) }) {
          try Int.fetchOne(database, sql: endless)
        }
      }
    }
    #expect(patience.asked == 4)
    // What stood around it was rolled back, and nobody is asked any more.
    #expect(try store.setting("resume") == "/a.pdf")
    let counted = try store.read { database in
      try Int.fetchOne(database, sql: endless.replacing("100000000000", with: "300000"))
    }
    #expect(counted == 300_000)
    #expect(patience.asked == 4)
  }
}
