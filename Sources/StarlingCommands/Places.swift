import FoundationEssentials
import Storage

/// Where Starling keeps things, after the XDG base directory specification.
package struct Places: Sendable, Equatable {
  /// `$XDG_DATA_HOME/starling`, by default `~/.local/share/starling`.
  package let data: String
  /// `$XDG_CONFIG_HOME/starling`, by default `~/.config/starling`.
  package let configuration: String
  /// `$XDG_STATE_HOME/starling`, by default `~/.local/state/starling`.
  package let state: String
  /// `$STARLING_DATABASE`, by default `starling.db` in ``data``.
  package let database: String

  /// Reads the variables. The specification wants relative paths in them ignored.
  package init(variables: [String: String]) {
    let home = variables["HOME"] ?? "/"
    func folder(_ name: String, _ fallback: String) -> String {
      let stated = variables[name] ?? ""
      return (stated.hasPrefix("/") ? stated : home + "/" + fallback) + "/starling"
    }
    data = folder("XDG_DATA_HOME", ".local/share")
    configuration = folder("XDG_CONFIG_HOME", ".config")
    state = folder("XDG_STATE_HOME", ".local/state")
    let stated = variables["STARLING_DATABASE"] ?? ""
    database = stated.isEmpty ? data + "/starling.db" : stated
  }
}
