import FoundationEssentials
import Storage
import Terminal

/// Work that takes long enough to say how far it is: a bar on a terminal's standard error, nothing on a pipe. A signal
/// stops it between two steps.
final class LongWork {
  private let environment: Environment
  private let interruption = Interruption()
  private var begun: Duration
  private var shown: Duration?
  private var what = ""

  /// Short work shows nothing.
  private static let patience = Duration.milliseconds(300)
  private static let pause = Duration.milliseconds(100)

  init(_ environment: Environment) {
    self.environment = environment
    begun = environment.uptime()
  }

  deinit { clear() }

  /// Says that `done` of `total` `what` are done; whether to go on.
  func step(_ what: String, _ done: Int, _ total: Int) -> Bool {
    let now = environment.uptime()
    if what != self.what {
      self.what = what
      begun = now
    }
    if environment.isErrorTerminal, shown.map({ now - $0 >= Self.pause }) ?? (now - begun >= Self.patience) {
      shown = now
      let line = ProgressBar.line(
        what, done: done, total: total, seconds: (now - begun).seconds,
        width: environment.terminalSize().columns,
        isASCII: environment.prefersASCII)
      environment.standardError.write("\r\(line)\u{1B}[K")
    }
    return interruption.signal == nil
  }

  /// Runs work that stops with ``StorageError/interrupted`` when ``step(_:_:_:)`` says so.
  func run<Value>(_ body: () throws -> Value) throws -> Value {
    defer { clear() }
    do {
      return try body()
    } catch StorageError.interrupted {
      clear()
      throw CommandFailure(StorageError.interrupted.description, status: interruptedStatus ?? 130)
    }
  }

  /// The exit status for the signal that came; nil for none.
  var interruptedStatus: Int32? { interruption.signal.map { 128 + $0 } }

  /// Takes the bar away.
  func clear() {
    guard shown != nil else { return }
    shown = nil
    environment.standardError.write("\r\u{1B}[K")
  }
}
