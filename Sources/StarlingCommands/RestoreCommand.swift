import ArgumentParser
import Reports
import Storage
import Terminal

/// Puts a copy back in the place of the practice log.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", _superCommandName: "starling",
    abstract: "Put a backup back in the place of the practice log.",
    discussion: """
      The backup is read whole first; one that is damaged, foreign or newer than this program is refused. What stood \
      there is kept in the folder “backups” beside the database.

      Examples:
        starling restore ~/.local/share/starling/backups/starling-20261123T093000.125Z.db
      """)

  @Argument(help: ArgumentHelp("The backup.", valueName: "file"))
  var file: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let done = try SessionStore.restore(
      environment.absolute(file), to: global.place.databasePlace(environment),
      migrations: EmbeddedFiles.migrations,
      now: environment.now())
    if global.json {
      var writer = JSONWriter(isPretty: true)
      writer.object { writer in
        writer.member("sessions", done.sessions)
        writer.member("answers", done.answers)
        writer.member("previous", done.previous)
      }
      environment.standardOutput.line(writer.text)
      return
    }
    environment.standardOutput.line(
      "Restored " + FigureText.counted(done.sessions, "session") + " with "
        + FigureText.counted(done.answers, "answer") + ".")
    if let previous = done.previous {
      environment.standardOutput.line("What stood there is kept as \(EscapeFilter.oneLine(previous)).")
    }
  }
}
