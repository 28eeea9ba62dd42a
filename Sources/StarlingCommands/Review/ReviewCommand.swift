import ArgumentParser
import Reports
import Storage
import Terminal

/// Lists past sessions, or shows one.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", _superCommandName: "starling",
    abstract: "List past sessions, or show one with every answer and its check.",
    discussion: """
      What does not fit the screen goes through $PAGER. A deleted session leaves every view and figure; --undo puts it \
      back.

      Examples:
        starling review
        starling review last
        starling review last --question 2
        starling review --topic incident --since 2026-01-01
        starling review --search "read replica"
        starling review 1f2e3d4c --delete
        starling review --undo
      """)

  @Argument(help: "A session's id as the list shows it, or “last”.")
  var session: String?

  @Option(help: ArgumentHelp("Only answers that contain these words.", valueName: "words"))
  var search: String?

  @Option(
    help: ArgumentHelp("All attempts at this question of the session, side by side.", valueName: "number"))
  var question: Int?

  @Option(help: "Only sessions with questions on this topic.")
  var topic: String?

  @OptionGroup var since: PracticeSince

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("List at most so many sessions or answers.", valueName: "number"))
  var limit: Int?

  @Flag(help: "List all sessions.")
  var all = false

  @Flag(help: "List the deleted sessions.")
  var deleted = false

  @Flag(help: "Take the session out of every view and figure.")
  var delete = false

  @Flag(help: "Put the session back; without one, that which was deleted last.")
  var undo = false

  @Flag(inversion: .prefixedNo, help: "Whether what does not fit the screen goes through $PAGER.")
  var pager = true

  @OptionGroup var global: GlobalOptions

  /// Sessions that the list shows on a terminal or a pipe; JSON holds all.
  private static let listed = 50

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit wants a number of at least 1.") }
    if delete, session == nil {
      throw ValidationError("--delete wants the session's id, as “starling review” lists it.")
    }
    if delete, undo { throw ValidationError("--delete and --undo contradict each other.") }
    if let question {
      if session == nil { throw ValidationError("--question wants a session too, such as “last”.") }
      if question < 1 { throw ValidationError("--question wants a number of at least 1.") }
    }
    if let search, search.allSatisfy(\.isWhitespace) {
      throw ValidationError("--search wants the words to look for.")
    }
    if search != nil, session != nil {
      throw ValidationError("--search looks through all sessions; leave out the id.")
    }
  }

  func run() throws {
    let environment = Environment.current
    if let topic { try Knowledge.load(environment, .topics).requireTopic(topic) }
    let store = try global.openStore(environment, .existing)
    if delete || undo { return try change(store, environment) }
    if let session {
      try show(session, store, environment)
    } else if let search {
      let hits = try store.search(search, topic: topic, since: since.day, limit: limit ?? 50)
      write(json: { ReviewJSON.hits(hits) }, environment) {
        SearchView(palette: $0, width: $1).lines(hits, words: search)
      }
    } else {
      try list(store, environment)
    }
  }

  private func list(_ store: SessionStore, _ environment: Environment) throws {
    let most = all || global.json ? limit : limit ?? Self.listed
    let filter = SessionStore.SessionFilter(
      topic: topic, since: since.day, onlyDeleted: deleted, limit: most.map { $0 + 1 })
    let found = try store.sessions(filter)
    let sessions = Array(found.prefix(most ?? found.count))
    write(json: { ReviewJSON.list(sessions) }, environment) {
      SessionListView(palette: $0, width: $1).lines(sessions, isCut: found.count > sessions.count)
    }
  }

  private func show(_ name: String, _ store: SessionStore, _ environment: Environment) throws {
    let review = try SessionReview.load(name, from: store)
    guard let question else {
      return write(json: { ReviewJSON.session(review) }, environment) {
        SessionView(palette: $0, width: $1).lines(review)
      }
    }
    guard let item = review.items.first(where: { $0.question.position == question }) else {
      throw CommandFailure(
        "session \(SessionListView.shortID(review.session.id)) has no question \(question); it has "
          + "\(FigureText.counted(review.items.count, "question")).", .noInput)
    }
    let attempts = try store.attempts(key: item.question.key)
    write(json: { ReviewJSON.attempts(item.question, attempts) }, environment) {
      AttemptsView(palette: $0, width: $1, isASCII: environment.prefersASCII).lines(item.question, attempts)
    }
  }

  private func change(_ store: SessionStore, _ environment: Environment) throws {
    let found: SessionRecord?
    if let session { found = try store.session(session) } else { found = try store.newestDeleted() }
    guard let found else {
      throw CommandFailure("no session is deleted; there is nothing to undo.", .noInput)
    }
    let changed = try store.setDeleted(found.id, delete, at: environment.instant)
    if global.json {
      environment.standardOutput.line(ReviewJSON.changed(found.id, isDeleted: delete, wasChanged: changed))
      return
    }
    let id = SessionListView.shortID(found.id)
    let text =
      if !changed {
        "Session \(id) of \(found.localDay) is \(delete ? "deleted" : "in the views") already."
      } else if delete {
        "Session \(id) of \(found.localDay) is out of every view and figure. “starling review \(id) --undo” puts it back."
      } else {
        "Session \(id) of \(found.localDay) is back."
      }
    Pager.show(TextWrap.lines(text, width: width(environment)), isWanted: false, environment)
  }

  private func width(_ environment: Environment) -> Int { environment.pageWidth }

  private func write(
    json: () -> String, _ environment: Environment, lines: (Palette, Int) -> [String]
  ) {
    if global.json {
      environment.standardOutput.line(json())
    } else {
      Pager.show(lines(global.palette(environment), width(environment)), isWanted: pager, environment)
    }
  }
}
