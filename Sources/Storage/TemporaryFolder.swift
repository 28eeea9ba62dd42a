import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// A folder (0700) that goes away with this value: what is written there never appears half under its final name, and
/// what is copied there may be opened and changed without touching the file that a person named.
final class TemporaryFolder {
  /// How the names of such folders begin: what a command that was killed leaves behind is recognized by it.
  static let prefix = ".starling-work-"

  /// Its path.
  let path: String

  /// Makes one inside `parent`, so that a file can be renamed out of it.
  ///
  /// - Throws: ``StorageError/copyFailed(path:reason:)`` with `target`, for whose sake it is made.
  init(in parent: String, for target: String) throws(StorageError) {
    guard let template = strdup(parent + "/" + Self.prefix + "XXXXXX") else {
      throw .copyFailed(path: target, reason: "no memory is left")
    }
    defer { free(template) }
    guard mkdtemp(template) != nil else {
      throw .copyFailed(path: target, reason: String(cString: strerror(errno)))
    }
    path = String(cString: template)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
