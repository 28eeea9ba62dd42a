import ArgumentParser

/// Prints the manual page: what packages install, and what docs/commands.md is made from.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", _superCommandName: "starling",
    abstract: "Print the manual page.",
    discussion: """
      Every command with its options, exit statuses, variables and files, from the same source as --help.

      Examples:
        starling manual | man -l -
        starling manual --markdown > commands.md
      """)

  @Flag(help: "Print it as Markdown.")
  var markdown = false

  func run() throws {
    let root = try CommandDump.load()
    let text = markdown ? CommandReference(root: root).text : ManualPage(root: root).text
    Environment.current.standardOutput.write(text)
  }
}
