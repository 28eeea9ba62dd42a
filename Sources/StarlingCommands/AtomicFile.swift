#if canImport(Glibc)
  import Glibc
#endif

/// A file that appears under its name only when it is whole: written beside it, synced, then renamed; mode 0600.
///
/// What is no file (`/dev/null`, a named pipe) is written to as it is: a file that took its place would
/// break every other program that uses it.
final class AtomicFile {
  private let path: String
  /// Where it is written until it is whole; nil where it goes straight to its place.
  private let temporary: String?
  private var descriptor: Int32

  /// Begins the file.
  ///
  /// - Throws: ``CommandFailure`` (73) where it cannot be created.
  init(path: String) throws {
    self.path = path
    if Self.isStream(path) {
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let part = path + ".part-\(getpid())"
      temporary = part
      descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure("\(path) cannot be created (\(reason)); choose another file.", .cannotCreate)
    }
  }

  /// Whether `path` names something that only takes bytes: a device of characters or a pipe, by whatever links.
  private static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFCHR || status.st_mode & S_IFMT == S_IFIFO
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Writes bytes.
  func append(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let wrote = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw failed() }
      rest = rest.dropFirst(wrote)
    }
  }

  /// Makes the file appear under its name.
  func finish() throws {
    guard let temporary else {
      close(descriptor)
      descriptor = -1
      return
    }
    guard fsync(descriptor) == 0 else { throw failed() }
    close(descriptor)
    descriptor = -1
    guard rename(temporary, path) == 0 else {
      let failure = failed()
      unlink(temporary)
      throw failure
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if handle >= 0 {
      fsync(handle)
      close(handle)
    }
  }

  private func failed() -> CommandFailure {
    let reason = String(cString: strerror(errno))
    let left = temporary == nil ? "not all of it arrived" : "nothing was left under its name"
    return CommandFailure("\(path) could not be written (\(reason)); \(left).", .inputOutput)
  }
}
