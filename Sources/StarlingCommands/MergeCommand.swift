import ArgumentParser
import Reports
import Storage

/// Brings another machine's practice log in.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", _superCommandName: "starling",
    abstract: "Take over the sessions of another machine's practice log.",
    discussion: """
      The file is another database or a backup of it; it is only read. Both orders give the same log, and a second \
      time changes nothing. A draft stays on the machine where it was typed.

      Examples:
        starling merge laptop.db
      """)

  @Argument(help: ArgumentHelp("The other database.", valueName: "file.db"))
  var file: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let store = try global.openStore(environment, .create)
    let work = LongWork(environment)
    let merged = try work.run {
      try store.merge(environment.absolute(file), migrations: EmbeddedFiles.migrations, onStep: work.step)
    }
    environment.standardOutput.line(MergedText(merged, verb: "merged").text(json: global.json))
  }
}

/// What a merge or an import says at its end.
struct MergedText {
  private let merged: SessionStore.Merged
  private let verb: String

  init(_ merged: SessionStore.Merged, verb: String) {
    self.merged = merged
    self.verb = verb
  }

  /// One sentence, or one object.
  func text(json: Bool) -> String {
    if json {
      var writer = JSONWriter(isPretty: true)
      writer.object { writer in
        writer.member("schema", "starling.merged/1")
        writer.member("sessions", merged.sessions)
        writer.member("answers", merged.answers)
      }
      return writer.text
    }
    guard merged.sessions > 0 || merged.answers > 0 else {
      return "Nothing new: everything was here already."
    }
    return "\(verb.prefix(1).uppercased() + verb.dropFirst()) "
      + FigureText.counted(merged.sessions, "session") + " with "
      + FigureText.counted(merged.answers, "answer")
      + "."
  }
}
