import ArgumentParser
import Reports
import Storage
import Terminal

/// Lists past sessions, or shows one.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List past sessions, or show one with every answer and its check.",
    discussion: """
      Examples:
        starling review
        starling review last
        starling review --topic incident --since 2026-01-01
        starling review --search "read replica"
      """)

  @Argument(help: "A session's id as the list shows it, or “last”.")
  var session: String?

  @Option(help: ArgumentHelp("Only answers that contain these words.", valueName: "words"))
  var search: String?

  @Option(help: "Only sessions with questions on this topic.")
  var topic: String?

  @Option(help: ArgumentHelp("Only sessions on or after this day (YYYY-MM-DD).", valueName: "date"))
  var since: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let since, !CalendarDay.isValid(since) {
      throw ValidationError("--since wants a day such as 2026-01-31.")
    }
  }

  func run() throws {
    let environment = Environment.current
    let store = try global.openStore(environment, .existing)
    let width = min(100, environment.terminalSize().columns)
    let palette = global.palette(environment)
    if let session {
      let review = try SessionReview.load(session, from: store)
      if global.json {
        environment.standardOutput.line(ReviewJSON.session(review))
      } else {
        SessionView(palette: palette, width: width).lines(review).forEach {
          environment.standardOutput.line($0)
        }
      }
    } else if let search {
      let hits = try store.search(search, topic: topic, since: since)
      if global.json {
        environment.standardOutput.line(ReviewJSON.hits(hits))
      } else {
        SearchView(palette: palette, width: width).lines(hits, words: search).forEach {
          environment.standardOutput.line($0)
        }
      }
    } else {
      let sessions = try store.sessions(.init(topic: topic, since: since))
      if global.json {
        environment.standardOutput.line(ReviewJSON.list(sessions))
      } else {
        SessionListView(palette: palette, width: width).lines(sessions).forEach {
          environment.standardOutput.line($0)
        }
      }
    }
  }
}
