#if canImport(Glibc)
  import Glibc
#endif

/// Copying and renaming files so that a power cut leaves the old file or the new one, never a part.
enum DurableFile {
  /// Copies the bytes of `source` to the new file `target` (0600), on the disk when this returns; no part is left
  /// where that fails. `onStep` hears of each megabyte and may stop it.
  static func copy(
    _ source: String, to target: String, onStep: SessionStore.StepReport = { _, _, _ in true }
  ) throws(StorageError) {
    var isWhole = false
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else {
      if errno == EACCES { throw .permission(path: source) }
      throw .inputOutput(path: source, reason: String(cString: strerror(errno)))
    }
    defer { close(input) }
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard output >= 0 else { throw .copyFailed(path: target, reason: String(cString: strerror(errno))) }
    defer {
      close(output)
      if !isWhole { unlink(target) }
    }
    var status = stat()
    let megabytes = fstat(input, &status) == 0 ? Int(status.st_size) >> 20 : 0
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var copied = 0
    while true {
      guard onStep("MiB read", min(copied >> 20, megabytes), megabytes) else { throw .interrupted }
      let count = read(input, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .inputOutput(path: source, reason: String(cString: strerror(errno))) }
      if count == 0 { break }
      var done = 0
      while done < count {
        let wrote = buffer[done..<count].withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
        if wrote < 0, errno == EINTR { continue }
        guard wrote > 0 else { throw .copyFailed(path: target, reason: String(cString: strerror(errno))) }
        done += wrote
      }
      copied += count
    }
    guard fsync(output) == 0 else {
      throw .copyFailed(path: target, reason: String(cString: strerror(errno)))
    }
    isWhole = true
  }

  /// Puts the file `part` under the name `target` at one stroke, replacing what stands there; mode 0600.
  static func rename(_ part: String, to target: String) throws(StorageError) {
    func failed() -> StorageError { .copyFailed(path: target, reason: String(cString: strerror(errno))) }
    guard chmod(part, 0o600) == 0, sync(part) else { throw failed() }
    guard Glibc.rename(part, target) == 0 else { throw failed() }
    guard sync(DatabasePlace(path: target).folder) else { throw failed() }
  }

  /// Brings a file or the names in a folder to the disk; whether that worked.
  private static func sync(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}
