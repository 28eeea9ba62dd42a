import ArgumentParser
import ResumeParsing
import Terminal

/// Prints a resume as JSON Resume.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", _superCommandName: "starling",
    abstract: "Print a resume as a JSON Resume 1.0 document.",
    discussion: """
      Reads PDF, DOCX, Markdown, plain text, JSON Resume and YAML (RenderCV, JSON Resume, a page's front matter). \
      What was not understood is listed under meta.starling.warnings with its line.

      Examples:
        starling parse resume.pdf
        starling parse - < resume.txt
      """)

  @Argument(help: "The resume's file, or - for standard input.")
  var resume: String

  @Option(help: "The role whose skills and topics the claims are read by.")
  var role: String?

  @OptionGroup var global: GlobalOptions

  func run() throws { try Self.parse(resume, role: role, Environment.current) }

  /// The file of a command line that names a resume and nothing else; nil for every other. Such a line means what it
  /// says, and the parser of arguments takes as long over it as reading a page does.
  static func onlyFile(_ arguments: [String]) -> String? {
    guard arguments.count == 2, arguments[0] == configuration.commandName else { return nil }
    let file = arguments[1]
    return file == "-" || !file.isEmpty && !file.hasPrefix("-") ? file : nil
  }

  /// Prints the resume at `path`, its claims read by the words of `role`.
  static func parse(_ path: String, role: String?, _ environment: Environment) throws {
    let knowledge = try RoleKnowledge(environment, role: role)
    let resume = try ReadResume.resume(path, environment)
    let document = JSONResumeDocument(resume, vocabulary: try knowledge.vocabulary(for: resume))
    let output = environment.standardOutput
    document.write { output.write($0) }
    output.line()
  }
}
