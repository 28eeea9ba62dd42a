import ArgumentParser
import FoundationEssentials
import Progress
import Reports
import Storage
import Terminal

/// Shows improvement over time.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", _superCommandName: "starling",
    abstract: "Show improvement over time, with honest figures.",
    discussion: """
      The headline uses first attempts at fresh questions only; repeated questions are shown apart. docs/progress.md \
      says how to read it.

      Examples:
        starling progress
        starling progress --topic incident --json
        starling progress --html progress.html --since 2026-01-01
        starling progress --interview 2027-06-30
      """)

  @Option(help: "Only this topic.")
  var topic: String?

  @OptionGroup var since: PracticeSince

  @Option(
    help: ArgumentHelp(
      "Write a page with charts and every question's attempts to this file: no script, nothing fetched.",
      valueName: "file"))
  var html: String?

  @OptionGroup var date: InterviewDate
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let log = try PracticeLog(global, topic: topic, environment)
    try date.remember(in: log.store, environment)
    let filter = SessionStore.PracticeFilter(topic: topic, since: since.day)
    let report = try ProgressReport.load(log.store, environment, filter, topics: log.topics)
    if let html { try write(report, filter, to: html, log.store, environment) }
    if global.json {
      environment.standardOutput.line(ProgressJSON.text(report))
    } else if html == nil {
      let view = ProgressView(
        palette: global.palette(environment), width: environment.pageWidth,
        isASCII: environment.prefersASCII)
      Pager.show(view.lines(report, filter: filter.text), isWanted: false, environment)
    }
  }

  /// Writes the page; a file appears whole or not at all, and is the person's alone (0600).
  private func write(
    _ report: ProgressReport, _ filter: SessionStore.PracticeFilter, to name: String, _ store: SessionStore,
    _ environment: Environment
  ) throws {
    let page = try ProgressPageBuilder(store: store, filter: filter, environment: environment).page(report)
    let bytes = Array(ProgressPageHTML.text(page).utf8)
    guard !OutputStream.isMeant(by: name) else { return environment.standardOutput.write(bytes) }
    let file = try AtomicFile(path: environment.absolute(name))
    try file.append(bytes)
    try file.finish()
    if !global.json {
      environment.standardOutput.line(
        "Wrote \(EscapeFilter.oneLine(name)): open it in a browser, or print it.")
    }
  }
}
