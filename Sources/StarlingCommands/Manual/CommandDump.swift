import ArgumentParser
import FoundationEssentials

/// What swift-argument-parser knows of the commands: the one source of `--help`, the manual page and docs/commands.md.
struct CommandDump: Decodable {
  /// An argument, option or flag of a command.
  struct Argument: Decodable {
    /// How an argument is given.
    enum Kind: String, Decodable { case positional, option, flag }

    /// A name with its dashes left out.
    struct Name: Decodable {
      let kind: String
      let name: String

      /// As it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// How it is typed, its value included: `--topic <topic>`, `<resume>`.
    var typed: String {
      let value = "<\(valueName ?? "value")>"
      let name = (names ?? []).map(\.typed).joined(separator: ", ")
      return switch kind {
      case .positional: value
      case .option: name + " " + value
      case .flag: name
      }
    }

    /// As it stands in a usage line: in brackets where it may be left out.
    var usage: String {
      let whole = typed + (isRepeating ? " …" : "")
      return isOptional ? "[\(whole)]" : whole
    }

    /// What it does, with what stands for it when it is left out.
    var help: String {
      let text = abstract ?? ""
      guard let defaultValue else { return text }
      return "\(text) Without \(kind == .flag ? "either" : "it"): \(defaultValue)."
    }
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let superCommands: [String]?
  let shouldDisplay: Bool
  private let arguments: [Argument]?
  private let subcommands: [CommandDump]?

  /// The words that call it.
  var words: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// The line that shows how it is called.
  var usage: String { ([words] + ownArguments.map(\.usage)).joined(separator: " ") }

  /// Its arguments, without those that every command has.
  var ownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && !["--version", "--help"].contains(argument.names?.last?.typed)
    }
  }

  /// The commands below it, at any depth, that are shown; those that only hold others left out.
  var commands: [CommandDump] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.flatMap { command in
      command.commands.isEmpty ? [command] : [command] + command.commands
    }
  }

  /// The discussion in pieces: paragraphs, and lines that are examples.
  enum Piece: Equatable {
    case paragraph(String)
    case examples([String])
  }

  /// The discussion's pieces.
  var pieces: [Piece] {
    (discussion ?? "").split(separator: "\n\n").map { part in
      let lines = part.split(separator: "\n").map(String.init)
      guard lines.first == "Examples:" else { return .paragraph(lines.joined(separator: " ")) }
      return .examples(lines.dropFirst().map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 })
    }
  }

  /// All commands of the program.
  static func load() throws -> CommandDump {
    struct Whole: Decodable {
      let command: CommandDump
    }
    return try JSONDecoder().decode(Whole.self, from: Data(StarlingCommand._dumpHelp().utf8)).command
  }
}
