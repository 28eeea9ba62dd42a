#if canImport(Glibc)
  import Glibc
#endif

/// Standard input as bytes.
enum StandardInput {
  /// Everything up to its end, or `most` bytes and a little more where there is no end to it (`/dev/zero`).
  static let read: @Sendable (_ most: Int) -> [UInt8] = { most in
    var bytes: [UInt8] = []
    while bytes.count <= most {
      let piece = next()
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  /// What comes next, as soon as there is some; empty at the end.
  static let next: @Sendable () -> [UInt8] = {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      repeat {
        count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      } while count < 0 && errno == EINTR
      count = max(count, 0)
    }
  }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}
