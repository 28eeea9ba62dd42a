import Foundation
import Testing

@testable import Storage

/// A database in a folder of its own, removed with it.
final class TemporaryStore: Sendable {
  let folder: String
  var path: String { folder + "/starling/starling.db" }

  init() throws {
    folder = NSTemporaryDirectory() + "starling-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The repository's migrations, in order.
  static let migrations: [Migration] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Migrations")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().compactMap { name in
      guard let sql = try? String(contentsOf: root.appendingPathComponent(name), encoding: .utf8) else {
        return nil
      }
      return Migration(name: String(name.dropLast(4)), sql: sql)
    }
  }()

  /// A source of identifiers that counts.
  static func identifiers() -> RowIdentifierSource {
    let counter = Counter()
    return RowIdentifierSource(
      now: { Date(timeIntervalSince1970: 1_790_000_000 + Double(counter.next()) / 1000) },
      random: { UInt64(counter.next()) &* 0x9E37_79B9_7F4A_7C15 })
  }

  func open(_ mode: SessionStore.Mode = .create, migrations: [Migration] = TemporaryStore.migrations) throws
    -> SessionStore
  {
    try SessionStore.open(
      DatabasePlace(path: path), mode: mode, migrations: migrations,
      identifiers: TemporaryStore.identifiers())
  }

  /// Opens it as the log of a machine, whose number keeps its identifiers apart from those of others.
  func open(machine: UInt64) throws -> SessionStore {
    let counter = Counter()
    return try SessionStore.open(
      DatabasePlace(path: path), mode: .create, migrations: Self.migrations,
      identifiers: RowIdentifierSource(
        now: {
          Date(timeIntervalSince1970: 1_790_000_000 + Double(counter.next() &* 3 &+ Int(machine)) / 1000)
        },
        random: { machine << 32 | UInt64(counter.next()) }))
  }

  /// 2026-03-14 12:00 UTC plus `seconds`, in Oslo.
  static func instant(_ seconds: Double = 0) throws -> Instant {
    Instant(
      Date(timeIntervalSince1970: 1_773_489_600 + seconds),
      timeZone: try #require(TimeZone(identifier: "Europe/Oslo")))
  }

  /// Records a session with one question and returns their ids.
  static func begin(_ store: SessionStore, key: String = "q1", topic: String = "scaling") throws -> (
    session: String, question: String
  ) {
    let session = try store.beginSession(
      resumePath: "/home/noor/resume.pdf", resumeDigest: String(repeating: "a", count: 64), role: "backend",
      topics: [], seed: 7, planned: 3, isTimed: false, at: try instant())
    let question = try store.recordQuestion(
      session: session, position: 1, key: key, topic: topic, text: "How did you find the bottleneck?",
      claim: "Cut p95 from 1.4 s to 210 ms", source: "work[0].highlights[2]", asksAbout: "bottleneck",
      parts: ["bottleneck"], reason: "a change with figures", at: try instant())
    return (session, question)
  }

  /// An answer to store.
  static func answer(
    _ session: String, _ question: String, text: String = "I profiled it.", total: Int = 61,
    kind: String = "answer", rubric: String = "1", star: [Bool] = [true, false, true, true]
  ) -> SessionStore.NewAnswer {
    SessionStore.NewAnswer(
      session: session, question: question, kind: kind, prompt: "How did you find the bottleneck?",
      text: text,
      words: 3, seconds: 42.5, aids: ["hint"],
      assessment: AssessmentRecord(
        rubricVersion: rubric, total: total, band: "solid", structure: 70, evidence: 40, ownership: 80,
        depth: 30, delivery: 90, star: star, metrics: 2, document: "{\"score\":{}}"),
      rating: kind == "follow-up" ? nil : 3, ratingVersion: "1")
  }
}

/// Counts, from any thread.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var value = 0

  func next() -> Int {
    lock.withLock {
      value += 1
      return value
    }
  }
}
