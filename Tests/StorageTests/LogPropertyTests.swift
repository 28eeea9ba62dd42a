import Foundation
import GRDB
import Testing

@testable import Storage

/// What must hold for any log; the seed is in the name of the case that fails.
@Suite struct LogPropertyTests {
  static let seeds = Array(1...12) as [UInt64]

  /// The figures as the rows give them, beside those that the triggers kept.
  static func figures(_ store: SessionStore) throws -> (kept: [String], anew: [String]) {
    try store.read { database in
      let kept = try Row.fetchAll(database, sql: "SELECT * FROM figure").map(\.description)
      let anew = try Row.fetchAll(
        database,
        sql: """
          SELECT judged.rubric_version, answer.session_id, question.topic, answer.id AS answer_id, answer.attempt,
            answer.local_day, answer.words, answer.seconds, judged.total, judged.structure, judged.evidence,
            judged.ownership, judged.depth, judged.delivery,
            judged.has_situation AND judged.has_task AND judged.has_action AND judged.has_result AS has_all_parts,
            judged.has_result, judged.metrics
          FROM assessment AS judged JOIN answer ON answer.id = judged.answer_id
            JOIN question ON question.id = answer.question_id WHERE answer.kind <> 'follow-up'
          """
      ).map(\.description)
      return (kept.sorted(), anew.sorted())
    }
  }

  private func expectTrueFigures(_ store: SessionStore, _ comment: Comment) throws {
    let (kept, anew) = try Self.figures(store)
    #expect(kept == anew, comment)
  }

  @Test(arguments: seeds)
  func mergingIsIdempotentAndCommutative(seed: UInt64) throws {
    // Three machines with a past in common, each going on alone.
    let places = try (0..<3).map { _ in try TemporaryStore() }
    let past = try places[0].open(machine: 1)
    var log = RandomLog(seed: seed, machine: 1)
    try log.practise(past, sessions: 4)
    for place in places.dropFirst() {
      try DatabasePlace(path: place.path).prepare()
      try past.backUp(to: place.path, migrations: TemporaryStore.migrations)
    }
    let stores = try [past] + (1..<3).map { try places[$0].open(machine: UInt64($0) + 1) }
    for (index, store) in stores.enumerated() {
      var own = RandomLog(seed: seed, machine: UInt64(index) + 1, start: 400_000 + Double(index) * 70)
      try own.practise(store, sessions: 4)
      try expectTrueFigures(store, "recorded, seed \(seed)")
    }
    let copies = try stores.enumerated().map { index, store in
      let copy = places[index].folder + "/copy.db"
      try store.backUp(to: copy, migrations: TemporaryStore.migrations)
      return copy
    }
    for (index, store) in stores.enumerated() {
      for other in [(index + 1) % 3, (index + 2) % 3] {
        _ = try store.merge(copies[other], migrations: TemporaryStore.migrations)
      }
    }
    let content = try MergeTests.content(stores[0])
    #expect(try MergeTests.content(stores[1]) == content, "seed \(seed)")
    #expect(try MergeTests.content(stores[2]) == content, "seed \(seed)")
    for copy in copies {
      #expect(
        try stores[0].merge(copy, migrations: TemporaryStore.migrations) == .init(sessions: 0, answers: 0))
    }
    #expect(try MergeTests.content(stores[0]) == content, "seed \(seed)")
    for store in stores { try expectTrueFigures(store, "merged, seed \(seed)") }
    let figures = try stores.map { try $0.practiceFigures() }
    #expect(figures[1] == figures[0] && figures[2] == figures[0], "seed \(seed)")
  }

  @Test(arguments: seeds)
  func theSameReviewsGiveTheSameSchedule(seed: UInt64) throws {
    let place = try TemporaryStore()
    let store = try place.open(machine: 1)
    var log = RandomLog(seed: seed, machine: 1)
    try log.practise(store, sessions: 8)
    var reviews: [String] = []
    _ = try store.practiceFigures { reviews.append("\($0.questionKey) \($0.seconds) \($0.rating)") }
    let rows = try store.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT question_key, reviewed_at, rating FROM review JOIN answer ON answer.id = answer_id
          WHERE session_id NOT IN (SELECT session_id FROM session_visibility AS v WHERE is_deleted
            AND id = (SELECT max(id) FROM session_visibility WHERE session_id = v.session_id))
          ORDER BY question_key, reviewed_at, review.id
          """
      ).map { row in
        let seconds = Instant.date(utc: row[1])?.timeIntervalSince1970 ?? 0
        return "\(row[0] as String) \((seconds * 1000).rounded() / 1000) \(row[2] as Int)"
      }
    }
    #expect(reviews == rows, "seed \(seed)")
  }
}
