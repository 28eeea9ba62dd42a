import ArgumentParser
import FoundationEssentials
import Reports
import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// Writes the whole log in an open format.
struct ExportCommand: ParsableCommand {
  /// The formats.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, jsonl, csv, markdown, anki
  }

  static let configuration = CommandConfiguration(
    commandName: "export", _superCommandName: "starling",
    abstract: "Write every session, question and answer in an open format.",
    discussion: """
      json holds everything and can be imported; jsonl has one answer a line, csv one answer a row. markdown is one \
      note a session: one after the other, or each in a file of its own where --output names a folder. anki is text \
      that Anki imports: a card a question, with the best answer so far.

      Examples:
        starling export --output practice.json
        starling export --format csv > practice.csv
        starling export --format markdown --output notes/
        starling export --format anki --output practice.txt
      """)

  @Option(help: "json, jsonl, csv, markdown or anki.")
  var format: Format = .json

  @Option(
    help: ArgumentHelp(
      "Write to this file instead of standard output; a folder for notes in Markdown.", valueName: "file"))
  var output: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let store = try global.openStore(environment, .existing)
    let work = LongWork(environment)
    let writer = ExportWriter(store: store, format: format) { done, total in
      guard work.step("sessions", done, total) else {
        work.clear()
        throw CommandFailure(
          "interrupted; no file was written whole.", status: work.interruptedStatus ?? 130)
      }
    }
    guard let output, !OutputStream.isMeant(by: output) else {
      return try writer.write { environment.standardOutput.write($0) }
    }
    let path = environment.absolute(output)
    if format == .markdown, output.hasSuffix("/") || Self.isFolder(path) {
      return try writer.writeNotes(to: path)
    }
    let file = try AtomicFile(path: path)
    try writer.write { try file.append($0) }
    try file.finish()
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
