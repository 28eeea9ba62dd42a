#if canImport(Glibc)
  import Glibc
#endif

/// Sees that a file was saved. Editors write in place or put a new file under the old name, so what the name leads to is
/// looked at a few times a second; that works on every file system, and costs one call.
struct FileWatch {
  /// What a save changes.
  private struct Stamp: Equatable {
    var device: UInt64
    var node: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  private let path: String
  private var last: Stamp?

  /// Begins to watch the file that `path` leads to.
  init(path: String) {
    self.path = path
    last = Self.stamp(path)
  }

  /// Whether the file was saved since the last call, and has been left alone since then: a file that is just being
  /// written counts when it is whole. A file that is gone for a moment counts when it is back.
  mutating func wasSaved() -> Bool {
    guard let first = Self.stamp(path), first != last else { return false }
    var seen = first
    while true {
      Self.pause(milliseconds: 60)
      guard let now = Self.stamp(path) else { return false }
      if now == seen { break }
      seen = now
    }
    last = seen
    return true
  }

  /// Waits; a signal that the program outlives (^Z and fg) may end it early.
  static func pause(milliseconds: Int) {
    var time = timespec(tv_sec: milliseconds / 1_000, tv_nsec: milliseconds % 1_000 * 1_000_000)
    nanosleep(&time, nil)
  }

  private static func stamp(_ path: String) -> Stamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Stamp(
      device: UInt64(status.st_dev), node: UInt64(status.st_ino), size: Int64(status.st_size),
      seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec))
  }
}
