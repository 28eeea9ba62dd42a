import ArgumentParser
import Reports
import Terminal

/// Checks the practice log and everything that Starling stands on.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", _superCommandName: "starling",
    abstract: "Check the practice log and what Starling needs; say what to do.",
    discussion: """
      Reads the whole log: SQLite's own checks, every answer against the digest stored with it, the chain of each \
      session, the checks, the log that schedules are replayed from, the search index. Then permissions, file system, own banks, helper programs, locale and terminal. Changes nothing, \
      unless it is asked to make the search index anew. Ends with 1 where something needs doing.

      Examples:
        starling doctor
        starling doctor --json
      """)

  @Flag(help: "First make the index of “review --search” anew from the answers.")
  var rebuildSearch = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    if rebuildSearch { try global.openStore(environment, .existing).rebuildSearch() }
    let checks = DoctorChecks(environment: environment, place: global.place.databasePlace(environment)).all()
    if global.json {
      environment.standardOutput.line(Self.json(checks))
    } else {
      DoctorView(palette: global.palette(environment), width: environment.pageWidth)
        .lines(checks).forEach { environment.standardOutput.line($0) }
    }
    if checks.contains(where: { $0.state == .problem }) { throw CommandFailure("", .found) }
  }

  private static func json(_ checks: [DoctorCheck]) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("schema", "starling.doctor/1")
      writer.member("checks") { writer in
        writer.array(checks) { writer, check in
          writer.object { writer in
            writer.member("name", check.name)
            writer.member("state", check.state.rawValue)
            writer.member("found", check.found)
            writer.member("advice", check.advice)
          }
        }
      }
    }
    return writer.text
  }
}
