import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

extension DatabasePlace {
  /// A file or folder of the log that others than its owner may reach, or that belongs to someone else.
  package struct Exposure: Sendable, Equatable {
    /// Its path.
    package let path: String
    /// The permissions it should have, for `chmod`: "700" or "600".
    package let wanted: String
    /// Whether it belongs to another user.
    package let isForeign: Bool
  }

  /// What of the folder, the database, its log and the backups is open to others.
  package var exposures: [Exposure] {
    let files = [path, path + "-wal", path + "-shm"] + backupNames.map { backups + "/" + $0 }
    return ([(folder, "700"), (backups, "700")] + files.map { ($0, "600") }).compactMap { path, wanted in
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      let isForeign = status.st_uid != geteuid()
      return isForeign || status.st_mode & 0o077 != 0
        ? Exposure(path: path, wanted: wanted, isForeign: isForeign) : nil
    }
  }

  /// What of the folder and the database its owner may not write, the folder first; nil where nothing is in the way. Of
  /// a folder that is yet to be made, the one above it must let it be.
  package var unwritable: String? {
    var folder = folder
    while folder != "/", folder != ".", access(folder, F_OK) != 0, errno == ENOENT {
      folder = DatabasePlace(path: folder).folder
    }
    if access(folder, W_OK | X_OK) != 0 { return folder }
    return access(path, F_OK) == 0 && access(path, W_OK) != 0 ? path : nil
  }

  /// Folders that a command which was killed left behind.
  package var leftovers: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(TemporaryFolder.prefix) }.sorted().map { folder + "/" + $0 }
  }
}
