import ArgumentParser
import Reports
import Storage
import Terminal

/// Writes a verified copy of the practice log.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", _superCommandName: "starling",
    abstract: "Write a verified copy of the practice log.",
    discussion: """
      Without a file the copy gets a dated name in the folder “backups” beside the database, where the newest ten \
      stay. The copy is read back whole before it gets its name.

      Examples:
        starling backup
        starling backup /media/stick/starling.db
      """)

  @Argument(help: ArgumentHelp("Where to; a dated name beside the database without it.", valueName: "file"))
  var file: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let store = try global.openStore(environment, .existing)
    let migrations = EmbeddedFiles.migrations
    let path: String
    if let file {
      path = environment.absolute(file)
      try store.backUp(to: path, migrations: migrations)
    } else {
      path = try store.backUpBeside(migrations: migrations)
    }
    if global.json {
      var writer = JSONWriter(isPretty: true)
      writer.object { $0.member("file", path) }
      environment.standardOutput.line(writer.text)
    } else {
      environment.standardOutput.line("Backed up to \(EscapeFilter.oneLine(path)).")
    }
  }
}
