import ArgumentParser
import FoundationEssentials
import Storage
import Terminal

/// The options that every command which reads or shows data takes.
struct GlobalOptions: ParsableArguments {
  @Flag(help: "Print JSON on standard output, and nothing else there.")
  var json = false

  @Option(help: ArgumentHelp("Use this database instead of the usual one.", valueName: "file"))
  var database: String?

  @Flag(name: .customLong("no-color"), help: "Do without colour (as NO_COLOR does).")
  var noColor = false

  /// Styles for standard output in `environment`.
  func palette(_ environment: Environment) -> Palette {
    let refused = !(environment.variables["NO_COLOR"] ?? "").isEmpty || noColor || json
    let isDumb = environment.variables["TERM"] == "dumb"
    return Palette(isColored: environment.isOutputTerminal && !refused && !isDumb)
  }

  /// Opens the practice log.
  func openStore(_ environment: Environment, _ mode: SessionStore.Mode) throws -> SessionStore {
    let path = database ?? Places(variables: environment.variables).database
    let absolute = path.hasPrefix("/") ? path : environment.workingFolder + "/" + path
    return try SessionStore.open(
      DatabasePlace(path: absolute), mode: mode, migrations: EmbeddedFiles.migrations,
      identifiers: RowIdentifierSource(now: environment.now, random: environment.random))
  }

  /// The practice log if there is one already.
  func openStoreIfAny(_ environment: Environment) throws -> SessionStore? {
    do {
      return try openStore(environment, .existing)
    } catch StorageError.missing {
      return nil
    }
  }
}

extension Environment {
  /// The moment of now, with the person's zone and day.
  var instant: Instant { Instant(now(), timeZone: timeZone) }
}
