import Subprocess

/// Runs one of poppler's programs under limits, so that a hostile file costs a child process and not the program.
struct PopplerProgram: Sendable {
  /// The program's name ("pdftotext").
  let name: String
  let arguments: [String]

  /// Sets the limits, shuts the network off where asked, and becomes the program. Limits go through the shell,
  /// since `posix_spawn` has none; a shell that lacks one goes on without it.
  private static let launcher = """
    ulimit -v "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; ulimit -n 32 2>/dev/null
    ulimit -f 0 2>/dev/null; ulimit -c 0 2>/dev/null
    isolate=$3; shift 3
    command -v "$1" >/dev/null 2>&1 || exit 127
    if [ "$isolate" = yes ] && command -v unshare >/dev/null 2>&1; then exec unshare -rn "$@"; fi
    exec "$@"
    """

  /// The program's standard output.
  /// - Throws: ``PDFError`` for everything that goes wrong.
  func output(limits: PDFLimits) async throws(PDFError) -> [UInt8] {
    var outcome = try await outcome(limits, isolated: true)
    // Where the kernel forbids users to shut the network off, unshare says so at once.
    if outcome.status == .exited(1), outcome.complaint.starts(with: Array("unshare:".utf8)) {
      outcome = try await self.outcome(limits, isolated: false)
    }
    switch outcome.status {
    case .exited(0): return outcome.output
    case .exited(127), .exited(126): throw .popplerMissing(program: name)
    case .exited: throw PopplerProgram.error(complaint: outcome.complaint)
    case .signaled(let signal) where signal == 24:  // SIGXCPU
      throw .timedOut(seconds: limits.processorSeconds)
    case .signaled: throw .tooCostly
    }
  }

  /// Runs the program once, within the time allowed.
  private func outcome(_ limits: PDFLimits, isolated: Bool) async throws(PDFError) -> Outcome {
    do {
      return try await withThrowingTaskGroup(of: Outcome?.self) { group in
        group.addTask { try await collected(limits, isolated: isolated) }
        group.addTask {
          try? await Task.sleep(for: .seconds(limits.seconds))
          return nil
        }
        // The first to end decides; cancelling the other kills the program.
        let first = try await group.next() ?? nil
        group.cancelAll()
        guard let first else { throw PDFError.timedOut(seconds: Int(limits.seconds)) }
        return first
      }
    } catch let error as PDFError {
      throw error
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw .tooCostly
    } catch {
      throw .popplerMissing(program: name)
    }
  }

  private struct Outcome: Sendable {
    let status: TerminationStatus
    let output: [UInt8]
    let complaint: [UInt8]
  }

  private func collected(_ limits: PDFLimits, isolated: Bool) async throws -> Outcome {
    let result = try await run(
      .path("/bin/sh"),
      arguments: Arguments(
        [
          "-c", PopplerProgram.launcher, "sh", String(limits.memoryBytes / 1024),
          String(limits.processorSeconds),
          isolated ? "yes" : "no",
        ]
          + [name] + arguments),
      output: .bytes(limit: limits.outputBytes), error: .bytes(limit: 4 << 20))
    return Outcome(
      status: result.terminationStatus, output: result.standardOutput, complaint: result.standardError)
  }

  /// The error that poppler's complaint stands for.
  static func error(complaint: [UInt8]) -> PDFError {
    let text = String(decoding: complaint.prefix(64 << 10), as: UTF8.self)
    if text.contains("Incorrect password") { return .encrypted }
    if text.contains("Document stream is empty") { return .empty }
    if text.contains("Out of memory") || text.contains("bad_alloc") { return .tooCostly }
    return .damaged
  }
}
