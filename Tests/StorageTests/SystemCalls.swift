import FailingCalls
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The system calls that a step makes, in order, and the step with one of them failing.
enum SystemCalls {
  /// One call that fails: the first of its name after `spared` others.
  struct Failure: Sendable, CustomTestStringConvertible {
    let call: String
    var spared = 0
    var error = EIO

    var testDescription: String { "\(call) \(spared + 1): \(String(cString: strerror(error)))" }
  }

  /// The calls of `step`, each as its name and the last part of its file's, while `failure` happens. What is thrown is
  /// returned.
  static func of(failing failure: Failure? = nil, _ step: () throws -> Void) -> (
    calls: [String], error: (any Error)?
  ) {
    var thrown: (any Error)?
    if let failure {
      failure.call.withCString { name in
        failing_calls_begin(name, Int32(failure.spared), failure.error)
        do { try step() } catch { thrown = error }
      }
    } else {
      failing_calls_begin(nil, 0, 0)
      do { try step() } catch { thrown = error }
    }
    return (String(cString: failing_calls_end()).split(separator: "\n").map(String.init), thrown)
  }
}
