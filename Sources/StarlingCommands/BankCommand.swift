import ArgumentParser
import FoundationEssentials
import Interviewing
import Reports
import Terminal

/// Question banks, those shipped and the user's own.
struct BankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank",
    abstract: "List, show and check question banks.",
    discussion: """
      Own banks are YAML files in the configuration folder; docs/banks.md describes the format.

      Examples:
        starling bank list
        starling bank lint ~/.config/starling/banks/payments.yaml
      """,
    subcommands: [List.self, Show.self, Lint.self, Path.self])

  /// `starling bank list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the banks.")
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let environment = Environment.current
      let library = try Knowledge.load(environment, .all).library
      if global.json {
        var writer = JSONWriter(isPretty: true)
        writer.array(library.banks) { writer, bank in
          writer.object { writer in
            writer.member("role", bank.role)
            writer.member("title", bank.title)
            writer.member("mechanisms", bank.mechanisms.count)
            writer.member("questions", bank.questionCount)
            writer.member("file", bank.place.file)
          }
        }
        environment.standardOutput.line(writer.text)
        return
      }
      var table = Table([
        ("role", .left), ("mechanisms", .right), ("questions", .right), ("title", .left),
      ])
      for bank in library.banks {
        table.add([
          bank.role, String(bank.mechanisms.count), String(bank.questionCount),
          EscapeFilter.oneLine(bank.title),
        ])
      }
      table.lines(width: environment.terminalSize().columns).forEach { environment.standardOutput.line($0) }
    }
  }

  /// `starling bank show ROLE`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a role's skills, topics and mechanisms.")
    @Argument(help: "The role.") var role: String = Knowledge.defaultRole
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let environment = Environment.current
      let bank = try Knowledge.load(environment, .role(role)).bank(role: role)
      let view = BankView(
        palette: global.palette(environment), width: environment.pageWidth)
      if global.json {
        environment.standardOutput.line(BankJSON.text(bank))
      } else {
        view.lines(bank).forEach { environment.standardOutput.line($0) }
      }
    }
  }

  /// `starling bank lint [FILE]`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint", abstract: "Check banks: with file, line, column and a caret for each problem.")
    @Argument(help: "A bank's file; without one, all of the user's own and those shipped.")
    var file: String?
    @OptionGroup var global: GlobalOptions

    func run() throws {
      let environment = Environment.current
      let shipped = EmbeddedFiles.texts(in: "QuestionBanks")
      let own: [(name: String, text: String)]
      if let file {
        own = [(file, try InputText.read(file, environment))]
      } else {
        own = try UserBanks.read(environment)
      }
      let files = shipped + own
      let problems = BankLinter.problems(files: files)
      if global.json {
        environment.standardOutput.line(BankJSON.text(problems, files: files.count))
      } else {
        for problem in problems {
          let source = files.first { $0.name == problem.place.file }?.text
          environment.standardOutput.line(EscapeFilter.visible(problem.rendered(source: source)))
        }
      }
      guard problems.isEmpty else {
        throw CommandFailure(
          "\(problems.count) \(problems.count == 1 ? "problem" : "problems") in the question banks; each is named above.",
          .found)
      }
      if !global.json { environment.standardOutput.line("\(files.count) files, no problems") }
    }
  }

  /// `starling bank path`.
  struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "path", abstract: "Print the folder for own banks.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
      let environment = Environment.current
      let folder = UserBanks.folder(environment)
      environment.standardOutput.line(
        global.json ? BankJSON.text(folder: folder) : EscapeFilter.oneLine(folder))
    }
  }
}

extension Bank {
  /// All questions: those of mechanisms, templates and openers.
  var questionCount: Int {
    mechanisms.reduce(0) { $0 + $1.questions.count } + questions.count + openers.count
  }
}
