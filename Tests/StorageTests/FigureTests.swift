import Foundation
import GRDB
import Testing

@testable import Storage

/// The figures that progress sums up.
@Suite struct FigureTests {
  let place: TemporaryStore
  let store: SessionStore

  init() throws {
    place = try TemporaryStore()
    store = try place.open()
  }

  private func record(
    _ key: String, topic: String = "scaling", total: Int, day: Double, rubric: String = "1",
    kind: String = "answer",
    reason: String = "Due."
  ) throws -> String {
    let instant = try TemporaryStore.instant(day * 86_400)
    let session = try store.beginSession(
      resumePath: nil, resumeDigest: nil, role: "backend", topics: [], seed: 1, planned: 1, isTimed: false,
      at: instant)
    let question = try store.recordQuestion(
      session: session, position: 1, key: key, topic: topic, text: "Why?", claim: "claim \(key)", source: nil,
      asksAbout: "mechanism", parts: [], reason: reason, at: instant)
    _ = try store.recordAnswer(
      TemporaryStore.answer(
        session, question, text: "Since then \(key) holds.", total: total, kind: kind, rubric: rubric),
      at: instant)
    return session
  }

  @Test func firstAttemptsAreSummedOnceBySessionAndByTopic() throws {
    let first = try record("a", total: 40, day: 0)
    _ = try record("a", total: 90, day: 1)
    let third = try record("b", topic: "incident", total: 60, day: 2)
    let figures = try store.practiceFigures()
    #expect(figures.rubricVersion == "1")
    #expect(figures.sessions == 3)
    #expect(figures.answers == 3)
    #expect(figures.days.map(\.day) == ["2026-03-14", "2026-03-15", "2026-03-16"])
    #expect(figures.topicScores.map(\.topic) == ["incident", "scaling"])
    #expect(figures.topicScores.map { [$0.count, $0.total] } == [[1, 60], [1, 40]])
    #expect(figures.sessionScores.map(\.session) == [first, third])
    #expect(figures.sessionScores.map(\.localDay) == ["2026-03-14", "2026-03-16"])
    #expect(figures.sessionScores.map { [$0.count, $0.total] } == [[1, 40], [1, 60]])
    let sum = figures.firstAttempts
    #expect([sum.count, sum.total, sum.structure, sum.ownership] == [2, 100, 140, 160] as [Int])
    #expect([sum.evidence, sum.depth, sum.delivery] == [80, 60, 180] as [Int])
    #expect(
      [sum.withAllParts, sum.withResult, sum.withNumber, sum.withOwnPart, sum.words] == [0, 2, 2, 2, 6]
        as [Int])
    #expect(sum.seconds == 85)
  }

  @Test func filtersHoldForFiguresAndNotForDays() throws {
    _ = try record("a", total: 40, day: 0)
    _ = try record("b", topic: "incident", total: 60, day: 2)
    #expect(try store.practiceFigures(.init(topic: "incident")).sessionScores.map(\.total) == [60])
    #expect(try store.practiceFigures(.init(since: "2026-03-15")).sessionScores.map(\.total) == [60])
    #expect(try store.practiceFigures(.init(topic: "scaling", since: "2026-03-15")).sessionScores == [])
    #expect(try store.practiceFigures(.init(since: "2026-03-15")).answers == 2)
    var keys: [String] = []
    _ = try store.practiceFigures(.init(topic: "incident")) { keys.append($0.questionKey) }
    #expect(keys == ["b"])
  }

  @Test func repetitionsNeedAWeek() throws {
    for (key, days) in [("a", [0.0, 6.9]), ("b", [0, 7]), ("c", [0, 3, 12])] {
      for (index, day) in days.enumerated() { _ = try record(key, total: 50 + index * 10, day: day) }
    }
    let repeats = try store.practiceFigures().repeats
    #expect(repeats.map(\.question) == ["b", "c"])
    #expect(repeats.map { [$0.first, $0.latest ?? 0] } == [[50, 60], [50, 70]])
    #expect(repeats.allSatisfy { $0.atRandom == nil })
  }

  @Test func whatChanceAskedIsKeptApart() throws {
    _ = try record("a", total: 50, day: 0)
    _ = try record("a", total: 65, day: 10, reason: SessionStore.randomReason + ", to see what stays.")
    _ = try record("a", total: 80, day: 20)
    let pair = try #require(try store.practiceFigures().repeats.first)
    #expect(pair.latest == 80)
    #expect(pair.atRandom == 65)
  }

  /// Two questions of two topics in each of two sessions.
  @Test func aSessionOfSeveralTopicsIsOneSession() throws {
    for day in [0.0, 1] {
      let instant = try TemporaryStore.instant(day * 86_400)
      let session = try store.beginSession(
        resumePath: nil, resumeDigest: nil, role: "backend", topics: [], seed: 1, planned: 4, isTimed: false,
        at: instant)
      for (index, topic) in ["incident", "scaling", "incident", "scaling"].enumerated() {
        let question = try store.recordQuestion(
          session: session, position: index + 1, key: "\(day)-\(index)", topic: topic, text: "Why?",
          claim: nil,
          source: nil, asksAbout: "mechanism", parts: [], reason: "", at: instant)
        _ = try store.recordAnswer(
          TemporaryStore.answer(session, question, total: 10 * (index + 1)), at: instant)
      }
    }
    let figures = try store.practiceFigures()
    #expect(figures.sessionScores.map { [$0.count, $0.total] } == [[4, 100], [4, 100]])
    #expect(figures.topicScores.map(\.topic) == ["incident", "scaling"])
    #expect(figures.topicScores.map { [$0.count, $0.total] } == [[4, 80], [4, 120]])
    let incidents = try store.practiceFigures(.init(topic: "incident"))
    #expect(incidents.sessionScores.map { [$0.count, $0.total] } == [[2, 40], [2, 40]])
    #expect(incidents.topicScores.map { [$0.count, $0.total] } == [[4, 80]])
  }

  @Test(arguments: [("1", "2"), ("2", "1")])
  func answersByAnotherRubricAreCounted(older: String, newer: String) throws {
    _ = try record("a", total: 40, day: 0, rubric: older)
    _ = try record("b", total: 60, day: 1, rubric: newer)
    let figures = try store.practiceFigures()
    #expect(figures.rubricVersion == newer)
    #expect(figures.otherVersions == 1)
    #expect(try store.practiceFigures(.init(since: "2026-03-15")).otherVersions == 0)
  }

  @Test func repetitionsBeginWhereTheFilterDoes() throws {
    for (day, total) in [(0.0, 50), (10, 60), (20, 70)] { _ = try record("a", total: total, day: day) }
    let repeats = try store.practiceFigures(.init(since: "2026-03-20")).repeats
    #expect(repeats.map { [$0.first, $0.latest ?? 0] } == [[60, 70]])
  }

  @Test func aQuestionThatWasDueIsNoneOfChance() throws {
    for (day, total) in [(0.0, 50), (8, 60), (20, 70)] {
      _ = try record(
        "a", total: total, day: day, reason: day == 20 ? SessionStore.randomReason + "." : "Due.")
    }
    #expect(try store.practiceFigures().repeats.map(\.atRandom) == [70])
  }

  /// The latest answer was judged by another rubric: what chance asked is compared all the same.
  @Test func chanceCountsWithoutALatest() throws {
    _ = try record("a", total: 50, day: 0)
    _ = try record("a", total: 65, day: 10, reason: SessionStore.randomReason + ".")
    _ = try record("a", total: 80, day: 20, rubric: "2")
    _ = try record("b", total: 40, day: 21)
    let pair = try #require(try store.practiceFigures().repeats.first)
    #expect((pair.first, pair.latest, pair.atRandom) == (50, nil, 65))
  }

  @Test func ofTwoThatChanceAskedTheFirstCounts() throws {
    for (day, total) in [(0.0, 50), (10, 65), (20, 80)] {
      _ = try record(
        "a", total: total, day: day, reason: day == 0 ? "Due." : SessionStore.randomReason + ".")
    }
    #expect(try store.practiceFigures().repeats.map(\.atRandom) == [65])
  }

  @Test func figuresAreInTheOrderOfTopicsAndOfTheClock() throws {
    // The clock goes back, while identifiers go on.
    for (index, topic) in ["scaling", "ownership", "incident", "consistency"].enumerated() {
      _ = try record("k\(index)", topic: topic, total: 50 + index, day: Double(4 - index))
    }
    let figures = try store.practiceFigures()
    #expect(figures.topicScores.map(\.topic) == ["consistency", "incident", "ownership", "scaling"])
    #expect(figures.sessionScores.map(\.total) == [53, 52, 51, 50])
  }

  @Test func anAnswerWithoutANumberIsCountedApart() throws {
    _ = try record("a", total: 40, day: 0)
    let (session, question) = try TemporaryStore.begin(store, key: "b")
    _ = try store.recordAnswer(
      SessionStore.NewAnswer(
        session: session, question: question, kind: "answer", prompt: "Why?", text: "I did.", words: 2,
        seconds: 1, aids: [],
        assessment: AssessmentRecord(
          rubricVersion: "1", total: 10, band: "weak", structure: 0, evidence: 0, ownership: 59, depth: 0,
          delivery: 0, star: [true, true, true, true], metrics: 0, document: "{}"),
        rating: 1, ratingVersion: "1"), at: TemporaryStore.instant(9))
    let sum = try store.practiceFigures().firstAttempts
    #expect([sum.count, sum.withNumber, sum.withOwnPart, sum.withAllParts] == [2, 1, 1, 1] as [Int])
  }

  @Test func theIndexKnowsTheWordsOfARandomReason() throws {
    let plan = try store.read { database in
      try String.fetchAll(
        database,
        sql: "SELECT sql FROM sqlite_schema WHERE name = 'question_asked_at_random'")
    }
    #expect(plan.first?.contains("'\(SessionStore.randomReason)*'") == true)
  }

  @Test func versionsOfTheRubricAreNeverMixed() throws {
    _ = try record("a", total: 40, day: 0, rubric: "1")
    _ = try record("b", total: 60, day: 1, rubric: "2")
    let figures = try store.practiceFigures()
    #expect(figures.rubricVersion == "2")
    #expect(figures.sessionScores.map(\.total) == [60])
    #expect(figures.otherVersions == 1)
    // Judged again, the older answer counts too, and its old score stays.
    let answer = try #require(try store.attempts(key: "a").first)
    let judged = TemporaryStore.answer("", "", total: 45, rubric: "2").assessment
    try store.addAssessments([(answer.id, judged)], at: TemporaryStore.instant(200_000))
    let again = try store.practiceFigures()
    #expect(again.sessionScores.map(\.total) == [45, 60])
    #expect(again.otherVersions == 0)
    #expect(try store.judgements(ofSession: answer.sessionID)[answer.id]?.map(\.total) == [40, 45])
    #expect(try store.sessionsToJudge(by: "2").answers == 0)
    #expect(try store.sessionsToJudge(by: "3").answers == 2)
  }

  @Test func aDeletedSessionLeavesEveryFigureAndComesBack() throws {
    let session = try record("a", total: 40, day: 0)
    _ = try record("b", total: 60, day: 1)
    let before = try store.practiceFigures()
    #expect(try store.setDeleted(session, true, at: TemporaryStore.instant(300)))
    #expect(try !store.setDeleted(session, true, at: TemporaryStore.instant(301)))
    let without = try store.practiceFigures()
    #expect(
      [without.sessions, without.answers, without.firstAttempts.count, without.topicScores.count] == [
        1, 1, 1, 1,
      ] as [Int])
    var keys: [String] = []
    _ = try store.practiceFigures { keys.append($0.questionKey) }
    #expect(keys == ["b"])
    #expect(try store.search("holds").count == 1)
    #expect(try store.tellings().map(\.claim) == ["claim b"])
    #expect(try store.practisedQuestions(.init()) == ["b"])
    #expect(try store.sessions().count == 1)
    #expect(try store.sessions(.init(onlyDeleted: true)).map(\.session.id) == [session])
    #expect(try store.newestDeleted()?.id == session)
    #expect(try store.setDeleted(session, false, at: TemporaryStore.instant(302)))
    #expect(try store.practiceFigures() == before)
    #expect(try store.newestDeleted() == nil)
  }

  @Test func undoHoldsThoughTheClockWentBack() throws {
    let first = RowIdentifierSource(now: { Date(timeIntervalSince1970: 2_000_000_000) }, random: { 1 }).next()
    let early = RowIdentifierSource(now: { Date(timeIntervalSince1970: 1_000_000_000) }, random: { 1 })
    let later = early.next(after: first)
    #expect(later > first)
    #expect(later.count == 36 && later.dropFirst(14).first == "7")
    #expect(early.next(after: nil) < first)
  }

  @Test func theBestAnswerOfEachStoryIsNamed() throws {
    _ = try record("a", total: 40, day: 0)
    _ = try record("a", total: 80, day: 9)
    _ = try record("a", total: 80, day: 19)
    _ = try record("a", total: 20, day: 29, kind: "follow-up")
    let telling = try #require(try store.tellings().first)
    #expect(telling.claim == "claim a")
    #expect(telling.answers == 3)
    #expect(telling.best == 80)
    #expect(telling.bestDay == "2026-04-02")
    #expect(try store.answer(telling.bestAnswer)?.assessment?.total == 80)
    #expect(try store.tellings(since: "2026-04-01").first?.answers == 1)
  }

  @Test func claimsThatWereNeverToldAreKnownTheWeakestFirst() throws {
    #expect(try store.untoldClaims() == [])
    try store.rememberClaims([
      .init(text: "claim a", strength: "weak"), .init(text: "strong", strength: "strong"),
      .init(text: "partial", strength: "partial"), .init(text: "weak", strength: "weak"),
    ])
    #expect(try store.untoldClaims().map(\.text) == ["claim a", "weak", "partial", "strong"])
    _ = try record("a", total: 40, day: 0)
    #expect(try store.untoldClaims().map(\.text) == ["weak", "partial", "strong"])
    try store.rememberClaims([.init(text: "other", strength: "weak")])
    #expect(try store.rememberedClaims().map(\.text) == ["other"])
  }

  @Test func aSearchGivesTheNewestFirst() throws {
    for day in 0..<3 { _ = try record("k\(day)", total: 50, day: Double(day)) }
    #expect(
      try store.search("since holds").map(\.session.localDay) == ["2026-03-16", "2026-03-15", "2026-03-14"])
    #expect(try store.search("since holds", limit: 1).count == 1)
  }

  static let names = ["%", "_", "", "zz", "LAST", "0", "'; DROP TABLE session; --"]

  @Test(arguments: names)
  func aNameThatFitsNoSessionOrSeveralIsRefused(name: String) throws {
    for day in 0..<2 { _ = try record("k\(day)", total: 50, day: Double(day)) }
    #expect(throws: StorageError.noSuchSession) { try store.session(name) }
  }
}
