#if canImport(Glibc)
  import Glibc
#endif

/// Folders that only their owner may enter.
package enum PrivateFolder {
  /// Makes `path` and whatever is missing above it, mode 0700. Folders that exist are left as they are.
  package static func create(_ path: String) throws(StorageError) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += (built.isEmpty || built.hasSuffix("/") ? "" : "/") + part
      guard mkdir(built, 0o700) != 0 else { continue }
      let code = errno
      var status = stat()
      if stat(built, &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else {
          throw .cannotCreate(path: path, reason: "\(built) is a file")
        }
        continue
      }
      switch code {
      case EACCES, EPERM, EROFS: throw .permission(path: built)
      default: throw .cannotCreate(path: path, reason: String(cString: strerror(code)))
      }
    }
  }
}
