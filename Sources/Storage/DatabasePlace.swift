import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// Where the database stands, checked and prepared before SQLite sees it.
package struct DatabasePlace: Sendable, Equatable {
  /// Path of the database file.
  package let path: String

  /// Creates a place.
  package init(path: String) {
    self.path = path
  }

  /// The folder that holds the database.
  package var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What stands at the path.
  enum State: Equatable {
    case missing
    case empty
    case file
  }

  /// Looks without following a link.
  func state() throws(StorageError) -> State {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      switch errno {
      case ENOENT: return .missing
      case EACCES: throw .permission(path: path)
      case ENOTDIR: throw .cannotCreate(path: path, reason: "a part of its path is a file")
      case let code: throw .inputOutput(path: path, reason: String(cString: strerror(code)))
      }
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path: path) }
    guard access(path, R_OK) == 0 else { throw .permission(path: path) }
    return status.st_size == 0 ? .empty : .file
  }

  /// Makes the folder (0700, with those above it) and an empty database file (0600) where they are missing.
  func prepare() throws(StorageError) {
    try PrivateFolder.create(folder)
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      // Where there is no file yet, it is the folder that lets none be made.
      case let code where [EACCES, EROFS, EPERM].contains(code):
        throw .permission(path: access(path, F_OK) == 0 ? path : folder)
      case ELOOP: throw .notARegularFile(path: path)
      case let code: throw .cannotCreate(path: path, reason: String(cString: strerror(code)))
      }
    }
    close(descriptor)
  }

  /// Whether a write-ahead log or a backup says that an empty file once held a history.
  var hasTraces: Bool {
    var status = stat()
    if stat(path + "-wal", &status) == 0, status.st_size > 0 { return true }
    let backups = folder + "/backups"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: backups) else { return false }
    return names.contains { $0.hasSuffix(".db") }
  }
}
