import AnswerAnalysis
import Interviewing

/// What Tab completes in a drill: the commands, and behind `/why` the rules.
struct DrillCompletion {
  /// Completes `line`; with several ways to go on, as far as they agree.
  func complete(_ line: String) -> Completion.Answer {
    guard line.hasPrefix("/"), !line.hasPrefix("//") else { return ("", []) }
    guard let space = line.firstIndex(of: " ") else {
      return Completion.choose(
        among: InterviewCommand.allCases.map { "/" + $0.rawValue }, typed: line.lowercased())
    }
    guard line[..<space] == "/" + InterviewCommand.why.rawValue else { return ("", []) }
    return Completion.choose(
      among: AnswerRule.all.map(\.id), typed: String(line[line.index(after: space)...]))
  }
}
