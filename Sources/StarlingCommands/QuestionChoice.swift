import ArgumentParser
import Interviewing

/// The options by which a drill's questions are chosen.
struct QuestionChoice: ParsableArguments {
  @Option(help: "Ask on this topic only; may be given several times.")
  var topic: [String] = []

  // Unconditional: of “-3” the value is at fault, not that there is none.
  @Option(parsing: .unconditional, help: "How many questions.")
  var questions = 5

  @Option(help: "The role that is applied for, such as backend.")
  var role: String?

  @Option(help: ArgumentHelp("A job posting to lean towards (text, Markdown, PDF).", valueName: "file"))
  var job: String?

  @Option(parsing: .unconditional, help: "Choose the questions by this number, to get the same ones again.")
  var seed: Int?

  func validate() throws {
    guard (1...100).contains(questions) else {
      throw ValidationError("--questions wants a number from 1 to 100.")
    }
  }

  /// The topics of which openers are asked of a resume that fits as `fit` says: all, where topics or a posting ask for
  /// them.
  func openerTopics(_ fit: ResumeFit) -> [String]? { topic.isEmpty && job == nil ? fit.openerTopics : nil }

  /// What the job posting asks for; nil without one.
  func posting(_ environment: Environment) throws -> String? {
    guard let job else { return nil }
    return try ReadResume.text(of: job, environment)
  }
}
