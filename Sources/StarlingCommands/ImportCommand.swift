import ArgumentParser
import Reports
import Storage

/// Takes over what an export holds.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", _superCommandName: "starling",
    abstract: "Take over the sessions of an export that are not here yet.",
    discussion: """
      Reads what “starling export --format json” wrote; ids, times, answers, checks and schedules come back as they \
      were. Everything is taken over or, where the file was edited or is damaged, nothing; a second time changes \
      nothing.

      Examples:
        starling import practice.json
        starling import - < practice.json
      """)

  @Argument(help: ArgumentHelp("The export; - for standard input.", valueName: "file"))
  var file: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let bytes = try ImportFile.read(file, environment)
    let store = try global.openStore(environment, .create)
    let work = LongWork(environment)
    let merged = try work.run {
      try store.importExport(
        bytes, named: file == "-" ? "standard input" : file, migrations: EmbeddedFiles.migrations,
        onStep: work.step)
    }
    environment.standardOutput.line(MergedText(merged, verb: "imported").text(json: global.json))
  }
}
