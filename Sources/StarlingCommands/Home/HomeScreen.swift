import ArgumentParser
import FoundationEssentials
import Storage
import Terminal

/// The home screen: where practice stands, and a prompt for the commands.
struct HomeScreen {
  let place: PlaceOptions
  let environment: Environment

  private var palette: Palette { place.palette(environment) }
  private var width: Int { environment.pageWidth }
  private func line(_ text: String = "") { environment.standardOutput.line(text) }

  /// Shows where practice stands; on a terminal, then takes commands until the person leaves.
  func run() throws {
    let input = environment.openLineInput(HomeCompletion(environment: environment).complete)
    try show()
    guard input.isTerminal else { return }
    line(palette.apply(.dim, "Tab completes, help lists the commands, quit leaves."))
    var initial = ""
    var wasWarned = false
    while true {
      switch input.read(prompt: "starling> ", initial: initial) {
      case .typed(let typed), .pasted(let typed):
        wasWarned = false
        initial = ""
        var words = CommandWords.split(typed).map { CommandWords.expandingHome($0, environment) }
        // Commands go without the program's name here, but every text names them with it.
        if words.first == "starling" { words = words.count > 1 ? Array(words.dropFirst()) : ["home"] }
        guard let first = words.first else { continue }
        input.remember(typed)
        let name = first.hasPrefix("/") ? String(first.dropFirst()) : first
        if ["quit", "exit", "q"].contains(name) { return }
        if name == "help", words.count == 1 {
          help()
        } else if name == "home" {
          try show()
        } else {
          perform([name] + words.dropFirst())
        }
      case .end:
        line()
        return
      case .interrupted(let signal, let text):
        guard signal == 2, !wasWarned else { throw CommandFailure("", status: 128 + signal) }
        wasWarned = true
        initial = text
        line("Ctrl-C again leaves.")
      }
    }
  }

  /// Runs one command as the shell would; its errors are shown and leave the home screen open.
  private func perform(_ words: [String]) {
    var arguments = words
    if let database = place.database, !arguments.contains("--database"), words.first != "help" {
      arguments += ["--database", database]
    }
    _ = Program.perform(arguments)
  }

  /// The commands, a line each.
  private func help() {
    var table = Table([("command", .left), ("what it does", .left)])
    for command in StarlingCommand.configuration.subcommands where command.configuration.shouldDisplay {
      table.add([command._commandName, command.configuration.abstract])
    }
    table.add(["home", "Show again where practice stands."])
    table.add(["quit", "Leave."])
    table.lines(width: width).dropFirst().forEach { line($0) }
    line(palette.apply(.dim, "drill --help and the like tell more."))
  }

  private func show() throws {
    line(palette.apply(.bold, "Starling") + "  the interview that your resume invites, offline")
    line()
    for row in try PracticeStanding(place: place, environment).rows() {
      let lines = TextWrap.lines(EscapeFilter.oneLine(row.text), width: width - 14)
      for (index, text) in lines.enumerated() {
        let title = DisplayWidth.fitted(index == 0 ? row.title : "", to: 12)
        line("  " + palette.apply(.bold, title) + palette.apply(row.isNext ? .accent : .plain, text))
      }
    }
    line()
  }
}
