import ArgumentParser
import FoundationEssentials
import Reports
import Storage

/// Writes the whole log in an open format.
struct ExportCommand: ParsableCommand {
  /// The formats.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, jsonl, csv, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write every session, question and answer in an open format.",
    discussion: """
      json holds everything, jsonl one answer a line, csv one answer a row, markdown one section a session.

      Examples:
        starling export --output practice.json
        starling export --format csv > practice.csv
      """)

  @Option(help: "json, jsonl, csv or markdown.")
  var format: Format = .json

  @Option(help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let store = try global.openStore(environment, .existing)
    let writer = ExportWriter(store: store, format: format)
    if let output {
      let path = output.hasPrefix("/") ? output : environment.workingFolder + "/" + output
      let file = try AtomicFile(path: path)
      try writer.write { try file.append($0) }
      try file.finish()
    } else {
      try writer.write { environment.standardOutput.write($0) }
    }
  }
}
