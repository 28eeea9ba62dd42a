#if canImport(Glibc)
  import Glibc
#endif

/// What is known about the file system that holds the database.
package struct FileSystem: Sendable, Equatable {
  /// The kernel's name of its kind ("ext4", "nfs4").
  package let kind: String
  /// Bytes that may still be written; nil where that is not known.
  package let freeBytes: Int64?

  /// Whether it is reached over a network: locks and the shared memory of a write-ahead log do not work reliably there.
  package var isNetwork: Bool { Self.networkKinds.contains(kind) }

  init(kind: String, freeBytes: Int64?) {
    self.kind = kind
    self.freeBytes = freeBytes
  }

  /// The one that holds the existing `path`; nil where the kernel does not say.
  package init?(holding path: String) {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    let real = String(cString: resolved)
    guard let kind = Self.kind(of: real, mounts: Self.mounts()) else { return nil }
    self.kind = kind
    var status = statvfs()
    guard statvfs(real, &status) == 0 else {
      freeBytes = nil
      return
    }
    let (bytes, overflow) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
    freeBytes = overflow ? .max : Int64(clamping: bytes)
  }

  /// The kernel's list of mounts; it has no size, so that it is read until it ends.
  private static func mounts() -> String {
    let descriptor = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0, bytes.count < 16 << 20 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// The kind of the innermost mount that holds `path`, from the lines of `mounts` (proc(5), mountinfo): of two at one
  /// place the later one covers the earlier.
  static func kind(of path: String, mounts: String) -> String? {
    var found: (length: Int, kind: String)?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 6, let dash = fields[6...].firstIndex(of: "-"), dash + 1 < fields.count else {
        continue
      }
      let point = String(fields[4]).replacing("\\040", with: " ").replacing("\\134", with: "\\")
      let prefix = point == "/" ? "/" : point + "/"
      guard (path + "/").hasPrefix(prefix), prefix.utf8.count >= found?.length ?? 0 else { continue }
      found = (prefix.utf8.count, String(fields[dash + 1]))
    }
    return found?.kind
  }

  private static let networkKinds: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "coda", "lustre", "gfs2", "ocfs2", "davfs",
    "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.davfs2",
  ]
}
