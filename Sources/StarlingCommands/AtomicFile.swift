#if canImport(Glibc)
  import Glibc
#endif

/// A file that appears under its name only when it is whole: written beside it, synced, then renamed; mode 0600.
final class AtomicFile {
  private let path: String
  private let temporary: String
  private var descriptor: Int32

  /// Begins the file.
  ///
  /// - Throws: ``CommandFailure`` (73) where it cannot be created.
  init(path: String) throws {
    self.path = path
    temporary = path + ".part-\(getpid())"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure("\(path) cannot be created (\(reason)); choose another file.", .cannotCreate)
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
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
    return CommandFailure(
      "\(path) could not be written (\(reason)); nothing was left under its name.", .inputOutput)
  }
}
