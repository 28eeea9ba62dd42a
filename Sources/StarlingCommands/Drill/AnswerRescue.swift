import FoundationEssentials
import Interviewing
import Storage
import Terminal

/// What happens to an answer that the database would not take.
enum AnswerRescue {
  /// Writes the answer to the state folder, or, where that fails too, to standard error, so that the person can copy
  /// it; returns the failure to end the drill with.
  static func rescue(_ submission: Submission, after error: StorageError, _ environment: Environment)
    -> CommandFailure
  {
    let folder = Places(variables: environment.variables).state
    let stamp = environment.instant.utc.filter { $0.isNumber }
    let path = folder + "/rescued-answer-\(stamp).txt"
    do {
      try PrivateFolder.create(folder)
      let file = try AtomicFile(path: path)
      try file.append(Array((submission.prompt + "\n\n" + submission.text + "\n").utf8))
      try file.finish()
      return CommandFailure(
        "\(error.description) Your answer was not stored, but it is safe in \(path).",
        status: error.exitStatus)
    } catch {
      environment.standardError.line("Your answer, which could not be stored anywhere:")
      environment.standardError.line(EscapeFilter.visible(submission.text))
      return CommandFailure(
        "neither the database nor \(folder) can be written; copy your answer from above.", .inputOutput)
    }
  }
}
