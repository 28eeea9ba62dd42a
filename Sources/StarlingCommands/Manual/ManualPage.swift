/// The manual page, in man(7)'s macros.
struct ManualPage {
  let root: CommandDump

  /// The page's source.
  var text: String {
    var page = """
      .TH STARLING 1 "" "\(ProgramVersion.text)" "User Commands"
      .ad l
      .nh
      .SH NAME
      starling \\- \(escape(lowered(root.abstract ?? "")))
      .SH SYNOPSIS
      .B starling
      [\\fIcommand\\fR] [\\fIarguments\\fR]
      .SH DESCRIPTION

      """
    page += body(of: root)
    page += ".SH COMMANDS\n"
    for command in root.commands {
      page += ".SS \(escape(command.words))\n\\fI\(escape(command.usage))\\fR\n.PP\n"
      page += escape(command.abstract ?? "") + "\n"
      page += body(of: command, isFirst: false)
      page += command.ownArguments.map { term($0.typed, $0.help) }.joined()
    }
    page += section("OPTIONS OF EVERY COMMAND", ProgramFacts.options)
    page += section(
      "EXIT STATUS", ProgramFacts.statuses.map { (String($0.status?.rawValue ?? 0), $0.meaning) })
    page += ".PP\n" + escape(ProgramFacts.signals) + "\n"
    page += section("ENVIRONMENT", ProgramFacts.variables)
    page += section("FILES", ProgramFacts.files)
    return page
  }

  private func body(of command: CommandDump, isFirst: Bool = true) -> String {
    command.pieces.enumerated().map { index, piece in
      switch piece {
      case .paragraph(let text): (isFirst && index == 0 ? "" : ".PP\n") + escape(text) + "\n"
      case .examples(let lines):
        ".PP\nExamples:\n.PP\n.RS 4\n.nf\n" + lines.map { escape($0) + "\n" }.joined() + ".fi\n.RE\n"
      }
    }.joined()
  }

  private func section(_ title: String, _ rows: [(String, String)]) -> String {
    ".SH \(title)\n" + rows.map { term($0.0, $0.1) }.joined()
  }

  private func term(_ name: String, _ meaning: String) -> String {
    ".TP\n.B \(escape(name))\n\(escape(meaning))\n"
  }

  /// A hyphen that is typed must be a hyphen-minus on the screen; a line must not begin as a request does.
  private func escape(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  /// An abstract as the NAME section has it: no capital, no full stop.
  private func lowered(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst().prefix { $0 != "." }
  }
}
