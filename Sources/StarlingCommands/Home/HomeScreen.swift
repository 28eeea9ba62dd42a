import ArgumentParser
import FoundationEssentials
import Storage
import Terminal

/// The home screen: where practice stands, and a prompt for the commands.
struct HomeScreen {
  let place: PlaceOptions
  let environment: Environment

  private var palette: Palette { place.palette(environment) }
  private var width: Int { min(100, environment.terminalSize().columns) }
  private func line(_ text: String = "") { environment.standardOutput.line(text) }

  /// Shows where practice stands; on a terminal, then takes commands until the person leaves.
  func run() async throws {
    let input = environment.openLineInput(HomeCompletion.complete)
    try show()
    guard input.isTerminal else { return }
    line(palette.apply(.dim, "Type a command, such as drill or review last; help lists them, quit leaves."))
    var wasWarned = false
    while true {
      switch input.read(prompt: "starling> ") {
      case .typed(let typed), .pasted(let typed):
        wasWarned = false
        let words = CommandWords.split(typed)
        guard let first = words.first else { continue }
        input.remember(typed)
        let name = first.hasPrefix("/") ? String(first.dropFirst()) : first
        if ["quit", "exit", "q"].contains(name) { return }
        if name == "help", words.count == 1 {
          help()
        } else if name == "home" {
          try show()
        } else {
          await perform([name] + words.dropFirst())
        }
      case .end:
        line()
        return
      case .interrupted(let signal, _):
        guard signal == 2, !wasWarned else { throw CommandFailure("", status: 128 + signal) }
        wasWarned = true
        line()
        line("Ctrl-C again leaves.")
      }
    }
  }

  /// Runs one command as the shell would; its errors are shown and leave the home screen open.
  private func perform(_ words: [String]) async {
    var arguments = words
    if let database = place.database, !arguments.contains("--database"), words.first != "help" {
      arguments += ["--database", database]
    }
    _ = await Program.perform(arguments)
  }

  /// The commands, a line each.
  private func help() {
    var table = Table([("command", .left), ("what it does", .left)])
    for command in StarlingCommand.configuration.subcommands where command.configuration.shouldDisplay {
      table.add([command._commandName, command.configuration.abstract])
    }
    table.add(["quit", "Leave."])
    table.lines(width: width).dropFirst().forEach { line($0) }
    line(palette.apply(.dim, "drill --help and the like tell more."))
  }

  private func show() throws {
    line(palette.apply(.bold, "Starling") + "  the interview that your resume invites, offline")
    guard let store = try place.openStoreIfAny(environment),
      let last = try store.sessions(.init(limit: 1)).first
    else {
      line("No session yet. “drill resume.pdf” starts one on your resume.")
      let sample = EscapeFilter.oneLine(try SampleResume.place(environment))
      TextWrap.lines("Only looking? “drill \(sample)” takes a sample.", width: width).forEach { line($0) }
      return
    }
    let report = try ProgressReport.load(store, environment)
    line(
      "\(report.sessions) \(report.sessions == 1 ? "session" : "sessions"), \(report.answers) answers, "
        + "streak \(report.streak) \(report.streak == 1 ? "day" : "days"); due today \(report.dueToday), "
        + "this week \(report.dueThisWeek)")
    let score = last.meanScore.map { ", mean score \(Int($0.rounded()))" } ?? ""
    line(
      "Last session \(last.session.localDay): \(last.answers) of \(last.questions) questions answered\(score)"
    )
    if let weakest = report.topics.first(where: { $0.attempts > 0 }), let mean = weakest.mean {
      line(
        "Weakest topic \(weakest.id): mean \(Int(mean.rounded())) over \(weakest.attempts); “drill --topic \(weakest.id)”"
      )
    }
    if let draft = try store.newestDraft() {
      TextWrap.lines(
        "An unfinished answer is kept: “\(EscapeFilter.oneLine(draft.question))”", width: width
      ).forEach { line($0) }
    }
  }
}
