import ArgumentParser
import FoundationEssentials
import Progress
import Terminal

/// Shows improvement over time.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Show improvement over time, with honest figures.",
    discussion: """
      The headline uses first attempts at fresh questions only; repeated questions are shown apart.

      Examples:
        starling progress
        starling progress --topic incident --json
      """)

  @Option(help: "Only this topic.")
  var topic: String?

  @Option(help: ArgumentHelp("Only answers on or after this day (YYYY-MM-DD).", valueName: "date"))
  var since: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let since, !CalendarDay.isValid(since) {
      throw ValidationError("--since wants a day such as 2026-01-31.")
    }
  }

  func run() throws {
    let environment = Environment.current
    let knowledge = try Knowledge.load(environment, .topics)
    if let topic { try knowledge.requireTopic(topic) }
    let store = try global.openStore(environment, .existing)
    let attempts = try store.scoredAttempts(topic: topic, since: since)
    let topics = topic.map { [$0] } ?? knowledge.topicIDs(asked: Set(attempts.map(\.topic)))
    let report = ProgressReport(
      attempts: attempts, reviews: try store.reviewLog(),
      practice: try store.practiceDays(), topicIDs: topics,
      today: environment.instant.localDay, now: environment.now().timeIntervalSince1970, maximumInterval: 60)
    if global.json {
      environment.standardOutput.line(ProgressJSON.text(report))
    } else {
      let view = ProgressView(
        palette: global.palette(environment), width: min(100, environment.terminalSize().columns),
        isASCII: environment.prefersASCII)
      view.lines(report).forEach { environment.standardOutput.line($0) }
    }
  }
}
