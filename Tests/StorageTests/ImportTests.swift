import Foundation
import Testing

@testable import Storage

@Suite struct ImportTests {
  let place: TemporaryStore
  let store: SessionStore

  init() throws {
    place = try TemporaryStore()
    store = try place.open()
  }

  /// A session as an export has it: one question, one answer, judged by two rubrics.
  static let sample = #"""
    {"schema": "starling.export/1", "sessions": [
    {"session": {"id": "s1", "day": "2026-03-14", "startedAt": "2026-03-14T12:00:00.000Z",
      "endedAt": "2026-03-14T12:20:00.000Z", "endReason": "finished", "zone": "Europe/Oslo", "role": "backend",
      "topics": ["scaling", "incident"], "resume": "/home/noor/resume.pdf", "resumeId": "r1",
      "resumeDigest": "DIGEST", "resumeFirstSeen": "2026-03-14T12:00:00.000Z", "seed": -9223372036854775808,
      "planned": 3, "timed": false, "deleted": true,
      "visibility": [{"id": "v1", "deleted": true, "changedAt": "2026-03-15T08:00:00.000Z"}]},
     "questions": [{"id": "q1", "position": 1, "key": "k1", "topic": "scaling", "text": "How \u2014 \ud83d\ude42?",
      "claim": null, "source": null, "asksAbout": "bottleneck", "parts": ["bottleneck"], "reason": "",
      "askedAt": "2026-03-14T12:00:01.000Z", "skipped": false, "skippedAt": null,
      "answers": [{"id": "a1", "sequence": 1, "attempt": 4, "kind": "answer", "prompt": "How?",
       "text": "TEXT", "words": 2, "seconds": 42.625, "aids": [], "submittedAt": "2026-03-14T12:05:00.125Z",
       "zone": "Europe/Oslo", "day": "2026-03-14", "digest": "SHA", "chain": "LINK",
       "assessment": {"score": {"total": 61}, "new": "\u0041"},
       "assessments": [
        {"rubricVersion": "1", "total": 55, "band": "developing", "structure": 1, "evidence": 2, "ownership": 3,
         "depth": 4, "delivery": 5, "situation": true, "task": false, "action": true, "result": false,
         "metrics": 2, "assessedAt": "2026-03-14T12:05:00.125Z", "document": {"score": {"total": 55}}},
        {"rubricVersion": "2", "total": 61, "band": "solid", "structure": 1, "evidence": 2, "ownership": 3,
         "depth": 4, "delivery": 5, "situation": true, "task": false, "action": true, "result": false,
         "metrics": 2, "assessedAt": "2026-04-14T12:05:00.125Z"}],
       "reviews": [{"id": "w1", "key": "k1", "rating": 3, "suggested": 2, "ruleVersion": "1",
        "reviewedAt": "2026-03-14T12:05:00.125Z"}]}]}]}
    ]}
    """#
    .replacing("DIGEST", with: String(repeating: "a", count: 64)).replacing("TEXT", with: "I measured.")
    .replacing("SHA", with: Digest.sha256("I measured."))
    .replacing("LINK", with: Digest.link(after: "", digest: Digest.sha256("I measured.")))

  private func load(_ text: String) throws -> SessionStore.Merged {
    try store.importExport(Array(text.utf8), named: "e.json", migrations: TemporaryStore.migrations)
  }

  @Test func everyValueComesInAndASecondTimeChangesNothing() throws {
    #expect(try load(Self.sample) == .init(sessions: 1, answers: 1))
    let archive = try store.archive("s1")
    #expect(archive.seed == .min)
    #expect(archive.isDeleted)
    #expect(archive.topics == ["scaling", "incident"])
    #expect(archive.resume?.id == "r1")
    #expect(archive.end == .init(endedAt: "2026-03-14T12:20:00.000Z", reason: "finished"))
    let question = try #require(archive.questions.first)
    #expect(question.text == "How — 🙂?")
    let answer = try #require(question.answers.first)
    #expect(answer.attempt == 4)
    #expect(answer.seconds == 42.625)
    #expect(answer.submittedAt == "2026-03-14T12:05:00.125Z")
    // Byte for byte, escapes and all.
    #expect(
      answer.assessments.map(\.document) == [
        #"{"score": {"total": 55}}"#, #"{"score": {"total": 61}, "new": "\u0041"}"#,
      ])
    #expect(answer.reviews.map(\.suggested) == [2])
    #expect(try load(Self.sample) == .init(sessions: 0, answers: 0))
    #expect(try store.archive("s1") == archive)
    #expect(
      try SessionStore.examine(DatabasePlace(path: place.path), migrations: TemporaryStore.migrations).isSound
    )
  }

  /// An edit and what is said about it.
  struct Edit: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let says: String
    var testDescription: String { says }

    init(_ old: String, _ new: String, _ says: String) {
      self.old = old
      self.new = new
      self.says = says
    }
  }

  static let answer = "sessions[0].questions[0].answers[0]"
  static let edits = [
    Edit(
      "I measured.", "I measured!",
      "\(answer).text does not have the digest beside it: it was changed after it was exported"),
    Edit(
      #""sequence": 1"#, #""sequence": 2"#,
      "\(answer) does not follow the answer before it: one was changed, lost or moved"),
    Edit(
      #""total": 61, "band""#, #""total": 101, "band""#,
      "\(answer).assessments[1].total is not a whole number from 0 to 100"),
    Edit(#""rating": 3"#, #""rating": 3.5"#, "\(answer).reviews[0].rating is not a whole number from 1 to 4"),
    Edit(
      #""kind": "answer""#, #""kind": "answer", "mood": 1"#, "\(answer).mood is not known to this program"),
    Edit(#""kind": "answer","#, "", "\(answer) lacks “kind”"),
    Edit(
      #""deleted": true,"#, #""deleted": false,"#, "sessions[0].session.deleted does not fit “visibility”"),
    Edit(#""timed": false"#, #""timed": 0"#, "sessions[0].session.timed is neither true nor false"),
    Edit(
      #""day": "2026-03-14", "startedAt""#, #""day": "2026-02-30", "startedAt""#,
      "sessions[0].session.day is not a day such as 2026-11-23"),
    Edit(
      #""startedAt": "2026-03-14T12:00:00.000Z""#, #""startedAt": "noon""#,
      "sessions[0].session.startedAt is not a time such as 2026-11-23T09:30:00.125Z"),
    Edit(#""endReason": "finished""#, #""endReason": null"#, "sessions[0].session lacks “endReason”"),
    Edit(#""zone": "Europe/Oslo", "role""#, #""zone": 1, "role""#, "sessions[0].session.zone is not a text"),
    Edit(#""reason": """#, #""reason": "\u0000""#, "sessions[0].questions[0].reason is not a text"),
    Edit(
      #""position": 1"#, #""position": 1, "position": 1"#,
      "sessions[0].questions[0].position stands there twice"),
    Edit(
      "starling.export/1", "starling.export/2",
      "schema is not “starling.export/1”, the only shape that this program reads"),
    Edit(#"\ud83d\ude42"#, #"\ud83d"#, "sessions[0].questions[0].text is not a text"),
    Edit(
      #""seed": -9223372036854775808"#, #""seed": 9223372036854775808"#,
      "sessions[0].session.seed is not a whole number"),
    Edit("]}]}\n]}", "]}]}\n]", "the document is no whole JSON (line 24)"),
  ]

  @Test(arguments: edits)
  func anEditedExportIsRefusedWithThePlace(edit: Edit) throws {
    let edited = Self.sample.replacing(edit.old, with: edit.new, maxReplacements: 1)
    #expect(edited != Self.sample)
    do {
      _ = try load(edited)
      Issue.record("nothing was said")
    } catch let error as StorageError {
      #expect(error.description == "e.json cannot be imported: \(edit.says); nothing was imported.")
      #expect(error.exitStatus == 65)
    }
    #expect(try store.archiveIDs().isEmpty)
  }

  @Test func aLaterSessionThatIsWrongKeepsTheEarlierOut() throws {
    let session = try #require(Self.sample.range(of: #"{"session""#))
    let end = try #require(Self.sample.range(of: "]}]}\n", options: .backwards))
    let one = Self.sample[session.lowerBound..<end.upperBound]
    let twice = #"{"schema": "starling.export/1", "sessions": ["# + one + "," + one + "]}"
    do {
      _ = try load(twice)
      Issue.record("nothing was said")
    } catch let error as StorageError {
      #expect(
        error
          == .badExport(path: "e.json", place: "sessions[1]", reason: "holds a row that stands there twice"))
    }
    #expect(try store.archiveIDs().isEmpty)
  }

  /// Cut off anywhere, or with a byte changed: refused or read, never a trap, and nothing is left half.
  @Test func anyDamageIsRefusedOrReadWhole() throws {
    let bytes = Array(Self.sample.utf8)
    for length in stride(from: 0, to: bytes.count, by: 41) {
      #expect(throws: JSONSlice.Failure.self) { try ExportDocument.sessions(Array(bytes.prefix(length))) }
    }
    var seed: UInt64 = 7
    for _ in 0..<300 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = bytes
      changed[Int(seed >> 33) % bytes.count] = UInt8(truncatingIfNeeded: seed >> 24)
      guard let sessions = try? ExportDocument.sessions(changed) else { continue }
      for session in sessions { _ = try? SessionArchive(reading: session) }
    }
  }

  @Test func deepNestingIsRefused() {
    let deep = Array((String(repeating: "[", count: 100_000)).utf8)
    #expect(throws: JSONSlice.Failure(place: "", reason: "is no whole JSON (line 1)")) { try JSONSlice(deep) }
  }
}
