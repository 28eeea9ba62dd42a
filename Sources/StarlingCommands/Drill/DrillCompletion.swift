import FoundationEssentials
import Interviewing

/// What Tab completes in a drill: the commands.
enum DrillCompletion {
  /// Completes `line`; with several ways to go on, as far as they agree.
  static func complete(_ line: String) -> (insert: String, alternatives: [String]) {
    guard line.hasPrefix("/"), !line.hasPrefix("//") else { return ("", []) }
    let names = InterviewCommand.allCases.map { "/" + $0.rawValue }.filter { $0.hasPrefix(line.lowercased()) }
    guard let first = names.first else { return ("", []) }
    if names.count == 1 { return (String(first.dropFirst(line.count)), []) }
    let common = names.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    let insert = String(common.dropFirst(line.count))
    return (insert, insert.isEmpty ? names : [])
  }
}

extension String {
  /// The beginning that two strings share.
  fileprivate func commonPrefix(with other: String) -> String {
    var shared = ""
    for (left, right) in zip(self, other) {
      guard left == right else { break }
      shared.append(left)
    }
    return shared
  }
}
