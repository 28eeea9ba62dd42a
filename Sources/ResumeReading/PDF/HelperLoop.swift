#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads helper programs that run side by side, in one thread.
enum HelperLoop {
  /// What one of them did.
  enum Event {
    /// It wrote bytes, which are gone when the handler returns.
    case output(program: Int, UnsafeRawBufferPointer)
    /// It ended, well or not.
    case ended(program: Int, Result<Void, PDFError>)
  }

  /// Hands everything that `processes` do to `handle` until all have ended; what it throws ends the reading.
  static func run(
    _ processes: [HelperProcess], handle: (Event) throws(PDFError) -> Void
  ) throws(PDFError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var open = Set(processes.indices)
    while !open.isEmpty {
      var waiting: [pollfd] = []
      var owners: [(program: Int, isOutput: Bool)] = []
      for program in open.sorted() {
        let process = processes[program]
        if process.streams.output >= 0, process.isWanted {
          waiting.append(pollfd(fd: process.streams.output, events: Int16(POLLIN), revents: 0))
          owners.append((program, true))
        }
        if process.streams.complaint >= 0 {
          waiting.append(pollfd(fd: process.streams.complaint, events: Int16(POLLIN), revents: 0))
          owners.append((program, false))
        }
      }
      // Time limits are looked at when something happens, and twenty times a second where nothing does.
      _ = poll(&waiting, nfds_t(waiting.count), 50)
      for (stream, owner) in zip(waiting, owners) where stream.revents != 0 {
        let process = processes[owner.program]
        if owner.isOutput {
          let count = process.readOutput(into: buffer)
          if count > 0 {
            try handle(.output(program: owner.program, UnsafeRawBufferPointer(rebasing: buffer[..<count])))
          }
        } else {
          process.readComplaint(into: buffer)
        }
      }
      for program in open.sorted() {
        guard let outcome = outcome(of: processes[program]) else { continue }
        open.remove(program)
        try handle(.ended(program: program, outcome))
      }
    }
  }

  /// How `process` ended, by itself or because its time is over; nil while it goes on.
  private static func outcome(of process: HelperProcess) -> Result<Void, PDFError>? {
    do throws(PDFError) {
      if process.isAtEnd {
        try process.finish()
        return .success(())
      }
      try process.checkTime()
      return nil
    } catch {
      process.end()
      return .failure(error)
    }
  }
}
