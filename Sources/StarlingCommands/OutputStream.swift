#if canImport(Glibc)
  import Glibc
#endif

/// Where a command writes text.
package struct OutputStream: Sendable {
  private let writeBytes: @Sendable ([UInt8]) -> Void

  /// Creates a stream from what takes its bytes.
  package init(_ writeBytes: @escaping @Sendable ([UInt8]) -> Void) {
    self.writeBytes = writeBytes
  }

  /// Whether `name`, given for a file to write, means the standard output. Its names in the file system are links to
  /// wherever the output goes: a file that took their place would be nobody's output.
  static func isMeant(by name: String) -> Bool {
    ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(name)
  }

  /// Writes `text`.
  package func write(_ text: String) { writeBytes(Array(text.utf8)) }

  /// Writes `text` and a line break.
  package func line(_ text: String = "") { write(text + "\n") }

  /// Writes bytes as they are.
  package func write(_ bytes: [UInt8]) { writeBytes(bytes) }

  /// A file descriptor. A reader that went away (`starling review | head`) is no error: the program ends in success.
  static func descriptor(_ descriptor: Int32) -> OutputStream {
    OutputStream { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let wrote = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if wrote > 0 {
          rest = rest.dropFirst(wrote)
        } else if errno == EPIPE {
          exit(0)
        } else if errno != EINTR && errno != EAGAIN {
          // Nothing can be said when the stream itself is broken; the status says it.
          exit(74)
        }
      }
    }
  }
}
