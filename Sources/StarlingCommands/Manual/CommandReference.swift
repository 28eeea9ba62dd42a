/// docs/commands.md: every command as `--help` has it.
struct CommandReference {
  let root: CommandDump

  /// The page.
  var text: String {
    var page = """
      # Commands

      Written by `starling manual --markdown` from what `--help` shows; a test holds the two together. `man starling` says
      the same.


      """
    page += prose(of: root)
    for command in root.commands {
      page += "\n## \(command.words)\n\n\(command.abstract ?? "")\n\n```text\n\(command.usage)\n```\n"
      let discussion = prose(of: command)
      if !discussion.isEmpty { page += "\n" + discussion }
      guard !command.ownArguments.isEmpty else { continue }
      page += "\n" + table(("argument", "does"), command.ownArguments.map { (code($0.typed), $0.help) })
    }
    page +=
      "\n## All commands\n\n" + table(("option", "does"), ProgramFacts.options.map { (code($0.0), $0.1) })
    page += "\n### Exit status\n\n"
    page += table(
      ("status", "says"), ProgramFacts.statuses.map { (String($0.status?.rawValue ?? 0), $0.meaning) })
    page += "\n" + ProgramFacts.signals + "\n"
    page +=
      "\n### Environment\n\n" + table(("variable", "does"), ProgramFacts.variables.map { (code($0.0), $0.1) })
    page += "\n### Files\n\n" + table(("place", "holds"), ProgramFacts.files.map { (code($0.0), $0.1) })
    return page
  }

  private func prose(of command: CommandDump) -> String {
    command.pieces.map { piece in
      switch piece {
      case .paragraph(let text): text + "\n"
      case .examples(let lines): "```sh\n" + lines.map { $0 + "\n" }.joined() + "```\n"
      }
    }.joined(separator: "\n")
  }

  private func table(_ head: (String, String), _ rows: [(String, String)]) -> String {
    "| \(head.0) | \(head.1) |\n| --- | --- |\n"
      + rows.map { "| \($0.0) | \($0.1.replacing("|", with: "\\|")) |\n" }.joined()
  }

  private func code(_ text: String) -> String { "`" + text.replacing("|", with: "\\|") + "`" }
}
