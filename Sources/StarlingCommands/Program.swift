import ArgumentParser
import FoundationEssentials
import Storage
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// The way from the command line to the exit status.
package enum Program {
  /// Runs `arguments` (without the program's name) in the current environment and returns the exit status.
  ///
  /// Nothing is asynchronous: a program of one thread needs no pool of them, which libdispatch cannot even set up where
  /// no further file can be opened.
  package static func run(_ arguments: [String]) -> Int32 {
    prepareProcess()
    return perform(arguments)
  }

  /// Runs one command line.
  ///
  /// Errors become one line on standard error, prefixed `starling: `; whatever else is thrown is a bug (70) and is
  /// named by its type alone, since its text might quote a resume.
  static func perform(_ arguments: [String]) -> Int32 {
    let environment = Environment.current
    // What start-up is measured by, and asked most by programs; the parser would say the same, a millisecond later.
    if arguments == ["--version"] {
      environment.standardOutput.line(ProgramVersion.text)
      return 0
    }
    if let unknown = unknownCommand(arguments) { return report(unknown, 64, environment) }
    do {
      if let file = ParseCommand.onlyFile(arguments) {
        try ParseCommand.parse(file, role: nil, environment)
        return 0
      }
      var command = try leaf(arguments) ?? StarlingCommand.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as CommandFailure {
      return report(failure.message, failure.status, environment)
    } catch let error as StorageError {
      return report(error.description, error.exitStatus, environment)
    } catch {
      return usage(error, environment)
    }
  }

  /// The command that the first word names, read by itself, which takes half of the time that it takes among all the
  /// others; nil where there is anything to say about the words after it, which the root command says. Commands name the
  /// program as what is above them, so that the library does not look for requests of completion scripts first, which
  /// takes longer than reading the words does.
  private static func leaf(_ arguments: [String]) -> (any ParsableCommand)? {
    guard let first = arguments.first,
      let type = StarlingCommand.configuration.subcommands.first(where: { $0._commandName == first }),
      type.configuration.subcommands.isEmpty
    else { return nil }
    return try? type.parse(Array(arguments.dropFirst()))
  }

  /// What to say where the first word is no subcommand; nil where it is one, or an option.
  private static func unknownCommand(_ arguments: [String]) -> String? {
    guard let first = arguments.first, !first.hasPrefix("-") else { return nil }
    // Of "help bank lint", what stands behind "help" is the command.
    if first == "help" { return unknownCommand(Array(arguments.dropFirst())) }
    let commands = StarlingCommand.configuration.subcommands
    guard let command = commands.first(where: { $0._commandName == first }) else {
      return unknown(first, among: commands, of: [])
    }
    // One that only holds others takes nothing else.
    let inner = command.configuration.subcommands
    guard !inner.isEmpty, arguments.count > 1, !arguments[1].hasPrefix("-"),
      !inner.contains(where: { $0._commandName == arguments[1] })
    else { return nil }
    return unknown(arguments[1], among: inner, of: [first])
  }

  private static func unknown(
    _ word: String, among commands: [any ParsableCommand.Type], of words: [String]
  ) -> String {
    let names = commands.map { $0._commandName } + (words.isEmpty ? ["help"] : [])
    func whole(_ name: String) -> String { (words + [name]).joined(separator: " ") }
    let hint = Spelling.nearest(to: word, among: names).map { "did you mean “\(whole($0))”?" }
    let list = (["starling"] + words).joined(separator: " ")
    return "there is no command “\(whole(word))”; \(hint ?? "“\(list) --help” lists them.")"
  }

  /// Signals and the character set, once for the process.
  private static func prepareProcess() {
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    TerminalLocale.useUTF8()
  }

  private static func report(_ message: String, _ status: Int32, _ environment: Environment) -> Int32 {
    if !message.isEmpty {
      let text = "starling: " + EscapeFilter.oneLine(message)
      // One line where a program reads it; whole words where a person does.
      let isShown = environment.isOutputTerminal && StandardInput.isTerminal(2)
      let lines = isShown ? TextWrap.lines(text, width: environment.terminalSize().columns) : [text]
      lines.forEach { environment.standardError.line($0) }
    }
    return status
  }

  /// Help and version go to standard output; a wrong command line to standard error, with how to get help.
  private static func usage(_ error: any Error, _ environment: Environment) -> Int32 {
    let code = StarlingCommand.exitCode(for: error).rawValue
    if code == 0 {
      environment.standardOutput.line(StarlingCommand.fullMessage(for: error))
      return 0
    }
    guard code == ExitCode.validationFailure.rawValue else {
      return report("internal error (\(type(of: error))); please report it.", 70, environment)
    }
    let full = StarlingCommand.fullMessage(for: error).split(separator: "\n").map(String.init)
    var message = full.first ?? "wrong usage"
    if message.hasPrefix("Error: ") { message.removeFirst("Error: ".count) }
    // The sentence goes on behind the program's name.
    message = message.prefix(1).lowercased() + message.dropFirst()
    // A long list of values has a line for each.
    let values = full.dropFirst().prefix { $0.hasPrefix("  - ") }.map { $0.dropFirst("  - ".count) }
    if !values.isEmpty { message += " " + values.joined(separator: ", ") }
    if let last = message.last, !".?!".contains(last) { message += "." }
    let usage = full.first { $0.hasPrefix("Usage: ") }.map { String($0.dropFirst("Usage: ".count)) }
    let words = usage?.split(separator: " ").prefix { !"[<-".contains($0.first ?? "<") } ?? ["starling"]
    var command = words.joined(separator: " ")
    // The home screen has no name that anybody types.
    if command == "starling home" { command = "starling" }
    return report("\(message) Run “\(command) --help” for how to use it.", code, environment)
  }
}
