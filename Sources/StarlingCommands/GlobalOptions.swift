import ArgumentParser
import FoundationEssentials
import Storage
import Terminal

/// Which database is used and whether colour is.
struct PlaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use this database instead of the usual one.", valueName: "file"))
  var database: String?

  @Flag(name: .customLong("no-color"), help: "Do without colour (as NO_COLOR does).")
  var noColor = false

  /// Styles for standard output in `environment`.
  func palette(_ environment: Environment) -> Palette {
    let refused = !(environment.variables["NO_COLOR"] ?? "").isEmpty || noColor
    let isDumb = environment.variables["TERM"] == "dumb"
    return Palette(isColored: environment.isOutputTerminal && !refused && !isDumb)
  }

  /// Where the practice log stands.
  func databasePlace(_ environment: Environment) -> DatabasePlace {
    DatabasePlace(path: environment.absolute(database ?? Places(variables: environment.variables).database))
  }

  /// Opens the practice log.
  func openStore(_ environment: Environment, _ mode: SessionStore.Mode) throws -> SessionStore {
    try SessionStore.open(
      databasePlace(environment), mode: mode, migrations: EmbeddedFiles.migrations,
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

/// The options of every command that reads or shows data.
struct GlobalOptions: ParsableArguments {
  @Flag(help: "Print JSON on standard output, and nothing else there.")
  var json = false

  @OptionGroup var place: PlaceOptions

  /// Styles for standard output in `environment`; none beside JSON.
  func palette(_ environment: Environment) -> Palette {
    json ? Palette(isColored: false) : place.palette(environment)
  }

  /// Opens the practice log.
  func openStore(_ environment: Environment, _ mode: SessionStore.Mode) throws -> SessionStore {
    try place.openStore(environment, mode)
  }
}

extension Environment {
  /// Columns of what is read as a page: lines of more than a hundred are hard to follow.
  var pageWidth: Int { min(100, terminalSize().columns) }

  /// `path` from the root; a relative one begins in ``workingFolder``.
  func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : workingFolder + "/" + path }

  /// The moment of now, with the person's zone and day.
  var instant: Instant { Instant(now(), timeZone: timeZone) }
}
