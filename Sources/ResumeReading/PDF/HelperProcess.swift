import CChildProcess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A helper program that runs under limits. It is ended, if it has not ended by itself, when nobody holds it any more.
final class HelperProcess {
  /// Pages that came out so far: each allows more time.
  var pages = 0
  /// Whether its output is read now; a full pipe makes the program wait.
  var isWanted = true

  private let limits: PDFLimits
  private let process: pid_t
  private let start = ContinuousClock.now
  private var isRunning = true
  private var complaints: [UInt8] = []
  /// The open reading ends of standard output and standard error, -1 once closed.
  private(set) var streams: (output: Int32, complaint: Int32)

  /// The most that is kept of what the program says on standard error.
  private static let longestComplaint = 64 << 10

  /// Starts `program`.
  /// - Throws: ``PDFError/popplerMissing(program:)`` or ``PDFError/popplerNotStarted(program:)``.
  init(_ program: PopplerProgram, limits: PDFLimits) throws(PDFError) {
    // The last resort, should nobody look at the clock: well above what the loop allows.
    let seconds = limits.processorSeconds + limits.processorSecondsPerPage * Double(limits.pages)
    var most = starling_child_limits(
      memory_bytes: UInt64(limits.memoryBytes), processor_seconds: UInt64(seconds.rounded(.up)) + 1)
    var child = starling_child()
    var words: [UnsafeMutablePointer<CChar>?] = ([program.name] + program.arguments).map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    switch starling_child_start(words, &most, &child) {
    case 0: break
    // There it is, for all we know, but we are short of files, processes or memory.
    case EMFILE, ENFILE, EAGAIN, ENOMEM: throw .popplerNotStarted(program: program.name)
    default: throw .popplerMissing(program: program.name)
    }
    self.limits = limits
    process = child.process
    streams = (child.output, child.complaint)
  }

  deinit { end() }

  /// Ends the program if it has not ended yet.
  func end() {
    close(&streams.output)
    close(&streams.complaint)
    guard isRunning else { return }
    kill(process, SIGKILL)
    _ = wait()
  }

  /// Whether both of its streams are at their ends.
  var isAtEnd: Bool { streams.output < 0 && streams.complaint < 0 }

  /// Reads what has come on standard output into `buffer`; the number of bytes, 0 where nothing waits.
  func readOutput(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(&streams.output, into: buffer)
  }

  /// Keeps what has come on standard error.
  func readComplaint(into buffer: UnsafeMutableRawBufferPointer) {
    let count = read(&streams.complaint, into: buffer)
    let room = HelperProcess.longestComplaint - complaints.count
    complaints += buffer.prefix(min(count, room))
  }

  private func read(_ stream: inout Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = systemRead(stream, buffer.baseAddress, buffer.count)
    if count > 0 { return count }
    if count == 0 || errno != EAGAIN && errno != EINTR { close(&stream) }
    return 0
  }

  private func close(_ stream: inout Int32) {
    if stream >= 0 { _ = systemClose(stream) }
    stream = -1
  }

  /// Whether the program is still within its time.
  func checkTime() throws(PDFError) {
    let seconds = limits.seconds + limits.secondsPerPage * Double(pages)
    if ContinuousClock.now - start > .seconds(seconds) { throw .timedOut(seconds: Int(seconds)) }
    let used = Double(starling_child_processor_time(process)) / 1e9
    if used > limits.processorSeconds + limits.processorSecondsPerPage * Double(pages) { throw .tooCostly }
  }

  /// Waits for the program's end, which its closed streams announce, and judges it.
  func finish() throws(PDFError) {
    let status = wait()
    // The macros of <sys/wait.h> in Swift.
    let signal = status & 0x7F
    let code = (status >> 8) & 0xFF
    switch signal {
    case 0: if code != 0 { throw PopplerProgram.error(complaint: complaints) }
    case SIGXCPU, SIGKILL, SIGABRT: throw .tooCostly
    default: throw .damaged
    }
  }

  private func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    isRunning = false
    return status
  }
}

// Inside the class the names mean its own methods.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

private func systemClose(_ file: Int32) -> Int32 { close(file) }
