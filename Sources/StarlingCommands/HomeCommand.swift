import ArgumentParser
import FoundationEssentials
import Progress
import Storage
import Terminal

/// What `starling` alone shows: what is due, the last session, what to type next.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", _superCommandName: "starling", abstract: "Open the home screen.",
    shouldDisplay: false)

  @OptionGroup var place: PlaceOptions

  func run() throws {
    let environment = Environment.current
    let repl = HomeScreen(place: place, environment: environment)
    try repl.run()
  }
}
