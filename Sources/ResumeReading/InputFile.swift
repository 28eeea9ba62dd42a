#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a whole file that must be a regular one, or standard input, up to a limit.
enum InputFile {
  /// The bytes of the file at `path`, or of standard input for `-`; of a file of which `isKnown` says at its first
  /// bytes that no more are needed, only those.
  static func bytes(
    at path: String, limit: Int, isKnown: ([UInt8]) -> Bool = { _ in false }
  ) throws(ResumeReadingError) -> [UInt8] {
    let megabytes = "\(limit >> 20) MB"
    if path == "-" {
      return try contents(of: STDIN_FILENO, path: "standard input", limit: limit, size: megabytes)
    }
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: throw .missing(path: path)
      case EACCES, EPERM: throw .denied(path: path)
      default: throw .unreadable(path: path)
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard status.st_size <= limit else { throw .tooLarge(path: path, limit: megabytes) }
    return try contents(of: descriptor, path: path, limit: limit, size: megabytes, isKnown: isKnown)
  }

  private static func contents(
    of descriptor: Int32, path: String, limit: Int, size: String, isKnown: ([UInt8]) -> Bool = { _ in false }
  ) throws(ResumeReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: path)
      }
      guard bytes.count + count <= limit else { throw .tooLarge(path: path, limit: size) }
      let isFirst = bytes.isEmpty
      bytes += chunk[..<count]
      if isFirst, isKnown(bytes) { return bytes }
    }
  }

  /// A file only its owner can read, with `bytes`; the caller removes it.
  static func temporaryCopy(of bytes: [UInt8]) throws(ResumeReadingError) -> String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array((folder + "/starling-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw .unreadable(path: "standard input") }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        unlink(path)
        throw .unreadable(path: "standard input")
      }
      written += count
    }
    return path
  }
}
