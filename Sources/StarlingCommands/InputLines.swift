#if canImport(Glibc)
  import Glibc
#endif

/// The lines of an input that comes in pieces. At most one line is held at a time, and none longer than a bound.
struct InputLines {
  /// One line.
  enum Line {
    /// Its bytes, without the line break (LF or CRLF).
    case whole([UInt8])
    /// It was longer than the bound.
    case overlong
  }

  private let nextPiece: () -> [UInt8]
  private let limit: Int
  private var piece: [UInt8] = []
  private var at = 0
  private var hasEnded = false
  private var isFirst = true

  /// Reads pieces of input from `nextPiece` until it gives an empty one.
  init(limit: Int, nextPiece: @escaping () -> [UInt8]) {
    self.limit = limit
    self.nextPiece = nextPiece
  }

  /// Whether ``next()`` has to wait for input.
  var needsInput: Bool { !hasEnded && lineBreak == nil }

  /// The next line; nil at the end of the input.
  mutating func next() -> Line? {
    var line: [UInt8] = []
    var isOverlong = false
    var hasAny = false
    while true {
      if at == piece.count {
        guard refill() else { break }
      }
      hasAny = true
      let end = lineBreak ?? piece.count
      if !isOverlong {
        line += piece[at..<end]
        if line.count > limit {
          isOverlong = true
          line = []
        }
      }
      at = min(end + 1, piece.count)
      if end < piece.count { break }
    }
    guard hasAny else { return nil }
    return isOverlong ? .overlong : .whole(trimmed(line))
  }

  /// Where the line ends that is being read, if it does so in this piece.
  private var lineBreak: Int? {
    piece.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, at < bytes.count,
        let found = memchr(base + at, 0x0A, bytes.count - at)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func refill() -> Bool {
    guard !hasEnded else { return false }
    piece = nextPiece()
    at = 0
    hasEnded = piece.isEmpty
    return !hasEnded
  }

  /// Takes away the CR of a CRLF, and a byte order mark before the first line.
  private mutating func trimmed(_ line: [UInt8]) -> [UInt8] {
    var line = line
    if line.last == 0x0D { line.removeLast() }
    if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isFirst = false
    return line
  }
}
