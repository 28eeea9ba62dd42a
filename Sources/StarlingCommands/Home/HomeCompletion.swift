import AnswerAnalysis
import ArgumentParser
import FoundationEssentials
import ResumeReview

/// What Tab completes at the home screen: commands, their options, topics, roles and rules where one is wanted, and
/// files.
struct HomeCompletion {
  let environment: Environment

  /// Completes `line`; with several ways to go on, as far as they agree.
  func complete(_ line: String) -> Completion.Answer {
    let (words, last) = CommandWords.splitOpen(line)
    guard let command = words.first else {
      return Completion.choose(among: Self.commands, typed: last, ending: " ")
    }
    if last.hasPrefix("-") {
      return Completion.choose(among: Self.options(of: command), typed: last, ending: " ")
    }
    if let words = wanted(after: words.last ?? "", in: command) {
      return Completion.choose(among: words, typed: last, ending: " ")
    }
    return file(last)
  }

  private static let commands: [String] =
    StarlingCommand.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    .map { command in command._commandName } + ["help", "home", "quit"]

  /// What can stand behind `word`; nil where it is a file.
  private func wanted(after word: String, in command: String) -> [String]? {
    switch word {
    case "--topic": return (try? Knowledge.load(environment, .topics))?.topicIDs ?? []
    case "--role": return Knowledge.shippedRoles
    case "explain": return AnswerRule.all.map(\.id)
    case "help": return Self.commands
    case "review": return ["last"]
    case "bank": return ["lint", "list", "path", "show"]
    case "show" where command == "bank": return Knowledge.shippedRoles
    case "--format" where command == "export": return ExportCommand.Format.allCases.map(\.rawValue)
    case "--format": return CheckFormat.allCases.map(\.rawValue)
    case "--market": return ReviewMarket.allCases.map(\.rawValue)
    case "--interview": return ["none"]
    case "--questions", "--seed", "--since", "--search", "--limit", "--question", "--claim", "--fail-under":
      return []
    default: return nil
    }
  }

  /// The options of a command, as its help names them.
  private static func options(of name: String) -> [String] {
    let command = StarlingCommand.configuration.subcommands.first { $0._commandName == name }
    guard let command else { return [] }
    let words = command.helpMessage(columns: 500).split { " \n,[]()<>".contains($0) }
    return Set(words.filter { $0.hasPrefix("--") && $0.count > 2 }.map(String.init)).sorted()
  }

  /// A file that begins as `typed`: a folder ends in a slash, spaces and quotes are escaped as the line wants them.
  private func file(_ typed: String) -> Completion.Answer {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let begun = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    let place = environment.absolute(folder.isEmpty ? "." : CommandWords.expandingHome(folder, environment))
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).filter {
      begun.hasPrefix(".") || !$0.hasPrefix(".")
    }
    let shown = names.filter { $0.hasPrefix(begun) }.map { name in
      var isFolder = false
      let exists = FileManager.default.fileExists(atPath: place + "/" + name, isDirectory: &isFolder)
      return name + (exists && isFolder ? "/" : "")
    }
    let answer = Completion.choose(among: shown, typed: begun)
    let isWhole = shown.count == 1 && !shown[0].hasSuffix("/")
    return (CommandWords.escaped(answer.insert) + (isWhole ? " " : ""), answer.alternatives)
  }
}
