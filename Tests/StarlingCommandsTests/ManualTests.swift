import Foundation
import Testing

@testable import StarlingCommands

/// The manual page and docs/commands.md say what `--help` says.
@Suite struct ManualTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func thePageOfCommandsIsTrue() throws {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("docs/commands.md"), encoding: .utf8)
    let run = try PracticeWorld().run(["manual", "--markdown"])
    #expect(run.output == page, "write it anew: starling manual --markdown > docs/commands.md")
  }

  @Test func theManualHasEveryCommandAndOption() throws {
    let page = try PracticeWorld().run(["manual"]).output
    #expect(page.hasPrefix(".TH STARLING 1"))
    let commands = try CommandDump.load().commands
    #expect(commands.count > 15)
    for command in commands {
      #expect(page.contains("\n.SS \(command.words.replacing("-", with: "\\-"))\n"), "\(command.words)")
      for argument in command.ownArguments {
        #expect(page.contains(".B \(argument.typed.replacing("-", with: "\\-"))\n"), "\(argument.typed)")
      }
    }
    for section in ["NAME", "SYNOPSIS", "EXIT STATUS", "ENVIRONMENT", "FILES"] {
      #expect(page.contains("\n.SH \(section)\n"))
    }
    // A line of text must not begin as a request does.
    for line in page.split(separator: "\n") where line.hasPrefix("'") || line.hasPrefix(".") {
      let request = line.prefix { $0 != " " }
      #expect(
        [".TH", ".SH", ".SS", ".ad", ".nh", ".TP", ".B", ".PP", ".RS", ".RE", ".nf", ".fi"].contains(request),
        "\(line)")
    }
  }

  /// Every status that the program ends with is explained.
  @Test func everyStatusIsExplained() {
    let explained = Set(ProgramFacts.statuses.compactMap(\.status))
    #expect(explained == Set(CommandFailure.Status.allCases))
  }

  @Test func discussionsComeInPieces() throws {
    let dump = try JSONDecoder().decode(
      CommandDump.self,
      from: Data(
        #"{"commandName": "x", "shouldDisplay": true, "discussion": "One\ntwo.\n\nExamples:\n  a b\n  c"}"#
          .utf8))
    #expect(dump.pieces == [.paragraph("One two."), .examples(["a b", "c"])])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreMade(shell: String) throws {
    let run = try PracticeWorld().run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.output.contains("progress"))
  }
}
