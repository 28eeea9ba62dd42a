#if canImport(Glibc)
  import Glibc
#endif

/// Standard input as bytes.
enum StandardInput {
  /// Everything up to its end.
  static let readAll: @Sendable () -> [UInt8] = {
    var bytes: [UInt8] = []
    while true {
      let piece = next()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  /// What comes next, as soon as there is some; empty at the end.
  static let next: @Sendable () -> [UInt8] = {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      repeat {
        count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      } while count < 0 && errno == EINTR
      count = max(count, 0)
    }
  }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}
