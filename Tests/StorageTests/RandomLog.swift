import Foundation
import GRDB
import Testing

@testable import Storage

/// Practice made up from a seed: the same operations for the same seed.
struct RandomLog {
  private var state: UInt64
  private let machine: UInt64
  private var clock: Double

  /// Begins at `start`, seconds after the tests' usual instant; `machine` keeps the texts of two logs apart.
  init(seed: UInt64, machine: UInt64, start: Double = 0) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ machine
    self.machine = machine
    clock = start
  }

  mutating func below(_ limit: UInt64) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % limit)
  }

  /// Adds some sessions: with and without answers, with follow-ups, retries and skips, judged by one rubric or two, some
  /// cut off, some deleted and put back.
  mutating func practise(_ store: SessionStore, sessions: Int) throws {
    for _ in 0..<sessions {
      clock += Double(60 + below(200_000))
      // Now and then the clock goes back.
      if below(8) == 0 { clock -= 5_000 }
      let session = try store.beginSession(
        resumePath: below(5) == 0 ? nil : "/r\(below(2)).pdf",
        resumeDigest: String(repeating: "ab", count: 32),
        role: "backend", topics: below(2) == 0 ? [] : ["scaling", "incident"], seed: Int64(below(1_000)),
        planned: 3, isTimed: below(2) == 0, at: try TemporaryStore.instant(clock))
      for position in 0..<below(4) { try ask(store, session, position + 1) }
      if below(4) > 0 {
        try store.endSession(session, reason: "finished", at: try TemporaryStore.instant(clock + 5))
      }
      if below(4) == 0 {
        _ = try store.setDeleted(session, true, at: try TemporaryStore.instant(clock + 6))
        if below(2) == 0 {
          _ = try store.setDeleted(session, false, at: try TemporaryStore.instant(clock + 7))
        }
      }
    }
  }

  private mutating func ask(_ store: SessionStore, _ session: String, _ position: Int) throws {
    clock += Double(1 + below(500))
    let key = "q\(below(6))"
    let question = try store.recordQuestion(
      session: session, position: position, key: key, topic: ["scaling", "incident", "ownership"][below(3)],
      text: "What “broke” first?\nSay why.", claim: below(3) == 0 ? nil : "claim \(below(4))", source: nil,
      asksAbout: "mechanism", parts: below(2) == 0 ? [] : ["load", "pain"],
      reason: below(3) == 0 ? SessionStore.randomReason + "." : "Due.", at: try TemporaryStore.instant(clock))
    if below(6) == 0 {
      try store.recordSkip(question: question, at: try TemporaryStore.instant(clock + 1))
      return
    }
    for _ in 0..<below(4) {
      clock += Double(1 + below(300))
      let kind = ["answer", "retry", "follow-up"][below(3)]
      let total = below(101)
      var answer = TemporaryStore.answer(
        session, question, text: "machine \(machine) says \(below(1_000)) — 김, \"x\"\t🙂", total: total,
        kind: kind)
      answer = SessionStore.NewAnswer(
        session: answer.session, question: answer.question, kind: kind, prompt: answer.prompt,
        text: answer.text,
        words: below(300), seconds: Double(below(100_000)) / 1_000,
        aids: below(3) == 0 ? ["hint", "outline"] : [],
        assessment: answer.assessment, rating: kind == "follow-up" ? nil : 1 + below(4), ratingVersion: "1")
      _ = try store.recordAnswer(answer, at: try TemporaryStore.instant(clock))
      if below(3) == 0, let last = try store.answers(session: session).last {
        try store.addAssessments(
          [(last.id, TemporaryStore.answer(session, question, total: below(101), rubric: "2").assessment)],
          at: try TemporaryStore.instant(clock + 100))
      }
    }
  }
}
