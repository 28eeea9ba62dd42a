import ArgumentParser
import ResumeParsing
import Terminal

/// Prints a resume as JSON Resume.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", _superCommandName: "starling",
    abstract: "Print a resume as a JSON Resume 1.0 document.",
    discussion: """
      Reads PDF, DOCX, Markdown, plain text and JSON Resume. What was not understood is listed under \
      meta.starling.warnings with its line.

      Examples:
        starling parse resume.pdf
        starling parse - < resume.txt
      """)

  @Argument(help: "The resume's file, or - for standard input.")
  var resume: String

  @Option(help: "The role whose skills and topics the claims are read by.")
  var role: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let knowledge = try RoleKnowledge(environment, role: role)
    let resume = try ReadResume.resume(resume, environment)
    let document = JSONResumeDocument(resume, vocabulary: try knowledge.vocabulary(for: resume))
    let output = environment.standardOutput
    document.write { output.write($0) }
    output.line()
  }
}
