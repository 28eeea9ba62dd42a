import FoundationEssentials
import Terminal

#if canImport(Glibc)
  @preconcurrency import Glibc
#endif

/// Everything that a command takes from the world: clock, randomness, variables and streams. A value, so that tests
/// hand in their own and two runs can be made the same.
package struct Environment: Sendable {
  /// Environment variables.
  package var variables: [String: String]
  /// The clock.
  package var now: @Sendable () -> Date
  /// Time since some fixed moment, which never goes back: for how long an answer takes.
  package var uptime: @Sendable () -> Duration
  /// The person's time zone; looked up when it is asked for, since most commands never do.
  package var timeZone: TimeZone {
    get { zone() }
    set { zone = { newValue } }
  }
  private var zone: @Sendable () -> TimeZone
  /// Random bits, for row identifiers and for seeds that nobody gave.
  package var random: @Sendable () -> UInt64
  /// Reads the next piece of standard input, as soon as there is some; empty at its end.
  package var nextInput: @Sendable () -> [UInt8] = StandardInput.next
  /// Where results go.
  package var standardOutput: OutputStream
  /// Where errors and progress go.
  package var standardError: OutputStream
  /// Reads all of standard input.
  package var readStandardInput: @Sendable (_ most: Int) -> [UInt8]
  /// Whether standard output is a terminal.
  package var isOutputTerminal: Bool
  /// Whether standard error is a terminal: only then is the progress of long work shown.
  package var isErrorTerminal: Bool
  /// The terminal's size, asked anew each time since a window may be resized.
  package var terminalSize: @Sendable () -> TerminalSize
  /// Opens the source of a dialogue's lines.
  package var openLineInput: @Sendable (@escaping LineInput.Completion) -> LineInput
  /// Path of the folder in which a relative path begins.
  package var workingFolder: String

  /// The environment of the command that runs now.
  @TaskLocal package static var current: Environment = .live()

  /// Creates an environment.
  package init(
    variables: [String: String], now: @escaping @Sendable () -> Date,
    uptime: @escaping @Sendable () -> Duration,
    timeZone: @autoclosure @escaping @Sendable () -> TimeZone,
    random: @escaping @Sendable () -> UInt64, standardOutput: OutputStream, standardError: OutputStream,
    readStandardInput: @escaping @Sendable (_ most: Int) -> [UInt8], isOutputTerminal: Bool,
    terminalSize: @escaping @Sendable () -> TerminalSize,
    openLineInput: @escaping @Sendable (@escaping LineInput.Completion) -> LineInput, workingFolder: String,
    isErrorTerminal: Bool = false
  ) {
    self.variables = variables
    self.now = now
    self.uptime = uptime
    zone = timeZone
    self.random = random
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.readStandardInput = readStandardInput
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.terminalSize = terminalSize
    self.openLineInput = openLineInput
    self.workingFolder = workingFolder
  }

  /// Whether only ASCII should be drawn: where the locale says that the terminal knows nothing else.
  package var prefersASCII: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let stated = names.lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    guard let locale = stated?.uppercased() else { return true }
    return !locale.contains("UTF-8") && !locale.contains("UTF8")
  }

  /// The world as it is.
  package static func live() -> Environment {
    let start = ContinuousClock.now
    return Environment(
      variables: variablesOfProcess(), now: { Date() },
      uptime: { ContinuousClock.now - start }, timeZone: .current,
      random: { UInt64.random(in: .min ... .max) }, standardOutput: .descriptor(1),
      standardError: .descriptor(2), readStandardInput: StandardInput.read,
      isOutputTerminal: StandardInput.isTerminal(1), terminalSize: TerminalSize.current,
      openLineInput: { LineInput(completion: $0) },
      workingFolder: FileManager.default.currentDirectoryPath, isErrorTerminal: StandardInput.isTerminal(2))
  }

  /// The variables of the process, of two with one name the last; read here, since Foundation takes longer than a line
  /// of the program's own takes to be read.
  private static func variablesOfProcess() -> [String: String] {
    var found: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      next += 1
      guard let sign = strchr(entry, 0x3D) else { continue }
      let name = UnsafeRawBufferPointer(start: entry, count: sign - entry)
      found[String(decoding: name, as: UTF8.self)] = String(cString: sign + 1)
    }
    return found
  }
}
