#if canImport(Glibc)
  import Glibc
#endif

/// Lines from a pipe or a file on standard input: UTF-8 (a malformed byte becomes U+FFFD), LF or CRLF, no length limit.
final class PipeLineReader {
  private var buffer: [UInt8] = []
  private var at = 0
  private var isAtEnd = false

  /// Reads standard input.
  init() {}

  /// Reads `text` instead.
  init(text: String) {
    buffer = Array(text.utf8)
    isAtEnd = true
  }

  /// The next line, or the end.
  func next() -> InputLine {
    while true {
      if let newline = buffer[at...].firstIndex(of: 0x0A) {
        defer { at = newline + 1 }
        return .typed(text(at..<newline))
      }
      if isAtEnd {
        guard at < buffer.count else { return .end }
        defer { at = buffer.count }
        return .typed(text(at..<buffer.count))
      }
      fill()
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var range = range
    if let last = range.last, buffer[last] == 0x0D { range = range.lowerBound..<last }
    return String(decoding: buffer[range], as: UTF8.self)
  }

  private func fill() {
    buffer.removeFirst(at)
    at = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 {
      buffer.append(contentsOf: chunk[..<count])
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }
}
