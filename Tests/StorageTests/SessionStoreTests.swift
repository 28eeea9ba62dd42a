import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct SessionStoreTests {
  let place: TemporaryStore
  let store: SessionStore

  init() throws {
    place = try TemporaryStore()
    store = try place.open()
  }

  @Test func pragmasAreThoseThatSurviveAPowerCut() throws {
    let values = try store.queue.read { database in
      try ["journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check"].map {
        try String.fetchOne(database, sql: "PRAGMA \($0)") ?? "?"
      }
    }
    #expect(values == ["wal", "2", "1", "0", "1"])
  }

  @Test func theFileSaysWhoseItIsAndWhichSchema() throws {
    let (application, version) = try store.queue.read { database in
      (
        try Int32.fetchOne(database, sql: "PRAGMA application_id"),
        try Int.fetchOne(database, sql: "PRAGMA user_version")
      )
    }
    #expect(application == 0x5354_524C)
    #expect(version == TemporaryStore.migrations.count)
  }

  @Test func everyTableIsStrict() throws {
    let loose = try store.queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
            AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'answer_search%' AND name <> 'grdb_migrations'
          """)
    }
    #expect(loose == [])
  }

  @Test func anAnswerComesBackAsItWasStored() throws {
    let (session, question) = try TemporaryStore.begin(store)
    let text = "첫 줄\nsecond line — with “quotes”, 🙂 and a tab\t."
    let attempt = try store.recordAnswer(
      TemporaryStore.answer(session, question, text: text), at: try TemporaryStore.instant(60))
    #expect(attempt == 1)
    let answer = try #require(try store.answers(session: session).first)
    #expect(answer.text == text)
    #expect(answer.seconds == 42.5)
    #expect(answer.aids == ["hint"])
    #expect(answer.localDay == "2026-03-14")
    #expect(answer.zone == "Europe/Oslo")
    #expect(answer.assessment?.total == 61)
    #expect(answer.assessment?.star == [true, false, true, true])
  }

  /// Each part of a story in its own column.
  @Test(arguments: 0..<4)
  func onePartOfAStoryComesBackAsThatPart(part: Int) throws {
    let (session, question) = try TemporaryStore.begin(store)
    let star = (0..<4).map { $0 == part }
    _ = try store.recordAnswer(
      TemporaryStore.answer(session, question, star: star), at: TemporaryStore.instant())
    #expect(try store.answers(session: session).map(\.assessment?.star) == [star])
  }

  @Test func attemptsAreCountedOverSessionsAndFollowUpsAreNone() throws {
    let first = try TemporaryStore.begin(store)
    let second = try TemporaryStore.begin(store)
    let attempts = try [
      store.recordAnswer(TemporaryStore.answer(first.session, first.question), at: TemporaryStore.instant(1)),
      store.recordAnswer(
        TemporaryStore.answer(first.session, first.question, kind: "follow-up"), at: TemporaryStore.instant(2)
      ),
      store.recordAnswer(
        TemporaryStore.answer(second.session, second.question), at: TemporaryStore.instant(3)),
    ]
    #expect(attempts == [1, 2, 2])
    #expect(try store.attempts(key: "q1").map(\.attempt) == [1, 2])
    var reviews = 0
    _ = try store.practiceFigures { _ in reviews += 1 }
    #expect(reviews == 2)
  }

  @Test func digestsChainWithinASession() throws {
    let (session, question) = try TemporaryStore.begin(store)
    for text in ["one", "two"] {
      _ = try store.recordAnswer(
        TemporaryStore.answer(session, question, text: text), at: try TemporaryStore.instant())
    }
    let rows = try store.queue.read { database in
      try Row.fetchAll(database, sql: "SELECT digest, chain FROM answer ORDER BY sequence").map { row in
        [row[0] as String, row[1] as String]
      }
    }
    let one = Digest.sha256("one")
    let two = Digest.sha256("two")
    let first = Digest.link(after: "", digest: one)
    #expect(rows == [[one, first], [two, Digest.link(after: first, digest: two)]])
    #expect(one == "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed")
  }

  @Test func sessionsAreListedWithTheirFigures() throws {
    let (session, question) = try TemporaryStore.begin(store)
    _ = try store.recordAnswer(
      TemporaryStore.answer(session, question, total: 40), at: try TemporaryStore.instant(5))
    _ = try store.recordAnswer(
      TemporaryStore.answer(session, question, total: 90, kind: "retry"), at: try TemporaryStore.instant(9))
    try store.endSession(session, reason: "finished", at: try TemporaryStore.instant(10))
    let summary = try #require(try store.sessions().first)
    #expect(summary.questions == 1)
    #expect(summary.answers == 2)
    #expect(summary.meanScore == 40)
    #expect(summary.topics == ["scaling"])
    #expect(summary.session.endReason == "finished")
    #expect(summary.session.resumePath == "/home/noor/resume.pdf")
  }

  @Test func sessionsAreFilteredByTopicAndDay() throws {
    _ = try TemporaryStore.begin(store, topic: "incident")
    #expect(try store.sessions(.init(topic: "incident")).count == 1)
    #expect(try store.sessions(.init(topic: "scaling")).count == 0)
    #expect(try store.sessions(.init(since: "2026-03-14")).count == 1)
    #expect(try store.sessions(.init(since: "2026-03-15")).count == 0)
  }

  @Test func aSessionIsFoundByTheEndOfItsIdAndAsLast() throws {
    let (session, _) = try TemporaryStore.begin(store)
    #expect(try store.session(String(session.suffix(8))).id == session)
    #expect(try store.session("last").id == session)
    #expect(throws: StorageError.noSuchSession) { try store.session("zzzz") }
  }

  /// Only what an identifier is made of is looked for: a pattern that fits anything is no name, though there is one session.
  @Test(arguments: ["", "%", "_", "0%", "0_", "{"])
  func aPatternIsNoName(name: String) throws {
    _ = try TemporaryStore.begin(store)
    #expect(throws: StorageError.noSuchSession) { try store.session(name) }
  }

  @Test func aQuestionIsSkippedOrNot() throws {
    let (session, first) = try TemporaryStore.begin(store)
    _ = try store.recordQuestion(
      session: session, position: 2, key: "q2", topic: "scaling", text: "And then?", claim: nil, source: nil,
      asksAbout: "failure", parts: [], reason: "", at: TemporaryStore.instant(1))
    try store.recordSkip(question: first, at: TemporaryStore.instant(2))
    #expect(try store.questions(session: session).map(\.isSkipped) == [true, false])
  }

  @Test func theNewestAskingOfAQuestionIsFound() throws {
    #expect(try store.newestQuestion(key: "q1") == nil)
    let (_, first) = try TemporaryStore.begin(store)
    let (session, second) = try TemporaryStore.begin(store)
    #expect(try store.newestQuestion(key: "q1")?.id == second)
    #expect(try store.newestQuestion(key: "q2") == nil)
    _ = try store.setDeleted(session, true, at: TemporaryStore.instant(3))
    #expect(try store.newestQuestion(key: "q1")?.id == first)
    #expect(try store.question(second)?.id == second)
  }

  @Test func whatASessionIsComesBack() throws {
    let (plain, _) = try TemporaryStore.begin(store)
    let timed = try store.beginSession(
      resumePath: nil, resumeDigest: nil, role: "backend", topics: ["scaling", "incident"], seed: 7,
      planned: 3, isTimed: true, at: TemporaryStore.instant())
    _ = try store.setDeleted(plain, true, at: TemporaryStore.instant(3))
    let sessions = try [store.session(id: plain), store.session(id: timed)]
    #expect(sessions.map(\.isTimed) == [false, true])
    #expect(sessions.map(\.isDeleted) == [true, false])
    #expect(sessions.map(\.topics) == [[], ["scaling", "incident"]])
    #expect(sessions.map(\.resumePath) == ["/home/noor/resume.pdf", nil])
  }

  @Test func hiddenSessionsAreListedWhereTheyAreAskedFor() throws {
    let (hidden, _) = try TemporaryStore.begin(store)
    let (shown, _) = try TemporaryStore.begin(store)
    _ = try store.setDeleted(hidden, true, at: TemporaryStore.instant(3))
    #expect(try store.sessions().map(\.session.id) == [shown])
    #expect(try store.sessions(.init(onlyDeleted: true)).map(\.session.id) == [hidden])
  }

  /// An answer's text is an argument of its statement: an error shows the statement alone.
  @Test func anErrorShowsNoText() throws {
    let (session, question) = try TemporaryStore.begin(store)
    var shown = ""
    do {
      try store.queue.write { database in
        try database.execute(
          sql: "INSERT INTO draft (session_id, question_id, text, saved_at) VALUES (?, ?, ?, ?)",
          arguments: [session, question, "what nobody may read", nil])
      }
    } catch {
      shown = "\(error)"
    }
    #expect(shown.contains("draft"))
    #expect(!shown.contains("nobody"))
  }

  static let patterns: [(words: String, pattern: String?)] = [
    ("replicas", "\"replicas\""), (" c++\tnode.js ", "\"c++\" \"node.js\""), ("p99\"", "\"p99\"\"\""),
    ("95", "\"95\""), ("-- 95 %", "\"95\""), ("-- %", nil), ("", nil),
  ]

  @Test(arguments: patterns) func wordsAreNoSyntax(words: String, pattern: String?) {
    #expect(SessionStore.searchPattern(words) == pattern)
  }

  static let bytes: [(text: String, other: String, isSame: Bool)] = [
    ("", "", true), ("", "a", false), ("a", "", false), ("ab", "ab", true), ("ab", "ac", false),
    ("ab", "abc", false),
  ]

  @Test(arguments: bytes) func aColumnIsComparedWhole(text: String, other: String, isSame: Bool) {
    var text = text
    let same = Array(other.utf8).withUnsafeBytes { text.isSame(as: $0) }
    #expect(same == isSame)
    // What SQLite gives for an empty text.
    let isNothing = text.isSame(as: UnsafeRawBufferPointer(start: nil, count: 0))
    #expect(isNothing == text.isEmpty)
  }

  @Test func aDraftIsKeptUntilTheAnswerIsStored() throws {
    let (session, question) = try TemporaryStore.begin(store)
    try store.saveDraft(session: session, question: question, text: "I star", at: TemporaryStore.instant(1))
    try store.saveDraft(
      session: session, question: question, text: "I started", at: TemporaryStore.instant(2))
    #expect(try store.drafts().first?.text == "I started")
    _ = try store.recordAnswer(TemporaryStore.answer(session, question), at: try TemporaryStore.instant(3))
    #expect(try store.drafts().first == nil)
  }

  @Test func everyQuestionKeepsItsOwnDraft() throws {
    let (session, first) = try TemporaryStore.begin(store)
    let second = try store.recordQuestion(
      session: session, position: 2, key: "q2", topic: "scaling", text: "And then?", claim: nil, source: nil,
      asksAbout: "failure", parts: [], reason: "", at: TemporaryStore.instant(1))
    try store.saveDraft(session: session, question: first, text: "one", at: TemporaryStore.instant(2))
    try store.saveDraft(session: session, question: second, text: "two", at: TemporaryStore.instant(3))
    #expect(try store.drafts().map(\.text) == ["two", "one"])
    _ = try store.recordAnswer(TemporaryStore.answer(session, second), at: try TemporaryStore.instant(4))
    #expect(try store.drafts().map(\.text) == ["one"])
    try store.saveDraft(session: session, question: first, text: "", at: TemporaryStore.instant(5))
    #expect(try store.drafts() == [])
  }

  @Test func aDraftOutlivesTheMigration() throws {
    let temporary = try TemporaryStore()
    let old = try temporary.open(migrations: Array(TemporaryStore.migrations.prefix(1)))
    let (session, question) = try TemporaryStore.begin(old)
    try old.write { database in
      try database.execute(
        sql:
          "INSERT INTO draft (session_id, question_id, text, saved_at) VALUES (?, ?, 'half', '2026-01-01T00:00:00.000Z')",
        arguments: [session, question])
    }
    let new = try temporary.open()
    #expect(try new.drafts().map(\.text) == ["half"])
    #expect(try new.drafts().map(\.questionID) == [question])
  }

  @Test func aDraftIsDroppedAlone() throws {
    let (session, first) = try TemporaryStore.begin(store)
    let second = try store.recordQuestion(
      session: session, position: 2, key: "q2", topic: "scaling", text: "And then?", claim: "", source: "",
      asksAbout: "", parts: [], reason: "", at: TemporaryStore.instant())
    for question in [first, second] {
      try store.saveDraft(session: session, question: question, text: "I", at: TemporaryStore.instant())
    }
    try store.dropDraft(question: first)
    #expect(try store.drafts().map(\.questionID) == [second])
    #expect(try store.question(second)?.text == "And then?")
    #expect(try store.question("another") == nil)
  }

  static let texts: [(String, String, Bool)] = [
    ("", "", true), ("a", "", false), ("", "a", false), ("ab", "ab", true), ("ab", "ac", false),
  ]

  @Test(arguments: texts)
  func textsAreComparedByTheirBytes(one: String, other: String, areSame: Bool) {
    var one = one
    let same = Array(other.utf8).withUnsafeBytes { one.isSame(as: $0) }
    #expect(same == areSame)
  }

  @Test func settingsAreRememberedAndForgotten() throws {
    try store.setSetting("resume", to: "/a.pdf")
    try store.setSetting("resume", to: "/b.pdf")
    #expect(try store.setting("resume") == "/b.pdf")
    try store.setSetting("resume", to: nil)
    #expect(try store.setting("resume") == nil)
  }

  @Test(arguments: ["c++", "node.js", "p99\"", "a AND", "NEAR(", "*", "\"", "-x", "열쇠", "col:", "'; --"])
  func anyTextIsALegalSearch(words: String) throws {
    let (session, question) = try TemporaryStore.begin(store)
    _ = try store.recordAnswer(
      TemporaryStore.answer(session, question, text: "We used \(words) on node.js with a 열쇠 cache."),
      at: try TemporaryStore.instant())
    _ = try store.search(words)
  }

  @Test func aSearchFindsTheAnswerAndMarksTheWord() throws {
    let (session, question) = try TemporaryStore.begin(store)
    _ = try store.recordAnswer(
      TemporaryStore.answer(session, question, text: "I added two read replicas behind the catalogue."),
      at: try TemporaryStore.instant())
    let hit = try #require(try store.search("replicas catalogue").first)
    #expect(hit.snippet == "I added two read \u{1}replicas\u{1} behind the \u{1}catalogue\u{1}.")
    #expect(try store.search("sharding").isEmpty)
    #expect(try store.search("bottleneck").isEmpty)
    #expect(try store.search("replicas", topic: "incident").isEmpty)
    #expect(try store.search("replicas", topic: "scaling", since: "2026-03-14").count == 1)
    #expect(try store.search("replicas", since: "2026-03-15").isEmpty)
  }
}
