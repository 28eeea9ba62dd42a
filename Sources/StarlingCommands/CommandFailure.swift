/// Why a command stopped: one sentence for the person, and the exit status that the interface documents.
package struct CommandFailure: Error, Sendable, Equatable {
  /// Exit statuses, as `sysexits.h` and the interface have them.
  package enum Status: Int32, Sendable, CaseIterable {
    /// The command ran and found what it was asked to look for.
    case found = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case helperMissing = 69
    case bug = 70
    case cannotCreate = 73
    case inputOutput = 74
    case tryAgain = 75
    case permission = 77
    case configuration = 78
  }

  /// What is wrong and what to do, one sentence without the program's name; empty where everything is said already.
  package let message: String
  /// The exit status.
  package let status: Int32

  /// A file that its permissions keep from the person.
  static func unreadable(_ name: String) -> CommandFailure {
    CommandFailure("\(name) may not be read by you; check its permissions.", .permission)
  }

  /// Creates a failure.
  package init(_ message: String, _ status: Status) {
    self.message = message
    self.status = status.rawValue
  }

  /// Creates a failure with a status that another module chose.
  package init(_ message: String, status: Int32) {
    self.message = message
    self.status = status
  }
}
