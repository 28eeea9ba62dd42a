#if canImport(Glibc)
  import Glibc
#endif

/// The first hundred bytes of an SQLite file (https://www.sqlite.org/fileformat.html, 1.3): read without SQLite, so that
/// a foreign or newer file is refused before anything could change it.
struct DatabaseHeader: Equatable {
  /// `PRAGMA application_id`.
  let applicationID: Int32
  /// `PRAGMA user_version`.
  let userVersion: Int32

  /// Reads the header of the file at `path`; errors name the file `name` where it is a copy of that.
  ///
  /// - Throws: ``StorageError/notADatabase(path:)`` where it is none.
  static func read(_ path: String, named name: String? = nil) throws(StorageError) -> DatabaseHeader {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == EACCES { throw .permission(path: name ?? path) }
      throw .inputOutput(path: name ?? path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count >= 0 else { throw .inputOutput(path: name ?? path, reason: String(cString: strerror(errno))) }
    guard count == bytes.count, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notADatabase(path: name ?? path)
    }
    func number(at offset: Int) -> Int32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
    }
    return DatabaseHeader(applicationID: number(at: 68), userVersion: number(at: 60))
  }

  /// Refuses a file that is not Starling's, or newer than `newest` migrations.
  func check(path: String, newest: Int) throws(StorageError) {
    guard applicationID == SessionStore.applicationID else { throw .notADatabase(path: path) }
    guard userVersion <= Int32(clamping: newest) else { throw .newer(path: path) }
  }
}
