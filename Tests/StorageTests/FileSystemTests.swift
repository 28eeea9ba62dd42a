import Foundation
import Testing

@testable import Storage

@Suite struct FileSystemTests {
  static let mounts = """
    22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
    30 22 0:40 / /home rw,relatime shared:2 master:1 - nfs4 server:/home rw,vers=4.2
    31 30 0:41 / /home/noor/my\\040disk rw - ext4 /dev/sdb1 rw
    32 22 0:42 / /homes rw - btrfs /dev/sdc1 rw
    33 22 0:43 / /mnt rw - ext4 /dev/sdd1 rw
    34 33 0:44 / /mnt rw - fuse.sshfs noor@example.com: rw
    35 broken
    36 22 0:45 / /var rw -
    37 22 0:46 / /data/inner rw - xfs /dev/sde1 rw
    38 22 0:47 / /data rw - btrfs /dev/sde2 rw
    """

  static let places: [(String, String)] = [
    ("/", "ext4"), ("/var/lib", "ext4"), ("/home", "nfs4"), ("/home/noor", "nfs4"),
    ("/home/noor/my disk/starling", "ext4"), ("/homes/noor", "btrfs"), ("/mnt/data", "fuse.sshfs"),
    ("/data/inner/log", "xfs"), ("/data/other", "btrfs"),
  ]

  @Test(arguments: places)
  func theInnermostMountCounts(path: String, kind: String) {
    #expect(FileSystem.kind(of: path, mounts: Self.mounts) == kind)
  }

  @Test func theOneInUseIsLocalAndHasRoom() throws {
    let system = try #require(FileSystem(holding: NSTemporaryDirectory()))
    #expect(!system.isNetwork)
    let free = try #require(system.freeBytes)
    #expect(free > 0)
    #expect(free < .max)
    #expect(FileSystem(holding: "/no/such/place") == nil)
  }

  /// What the kernel does not say is not made up.
  @Test func whatTheKernelDoesNotSayIsUnknown() {
    func found(failing call: String, spared: Int = 0) -> FileSystem? {
      var found: FileSystem?
      _ = SystemCalls.of(failing: .init(call: call, spared: spared)) {
        found = FileSystem(holding: NSTemporaryDirectory())
      }
      return found
    }
    #expect(found(failing: "open") == nil)
    #expect(found(failing: "realpath") == nil)
    let withoutRoom = found(failing: "statvfs")
    #expect(withoutRoom != nil)
    #expect(withoutRoom?.freeBytes == nil)
  }

  static let kinds: [(kind: String, isNetwork: Bool)] = [
    ("nfs4", true), ("fuse.sshfs", true), ("ext4", false), ("fuse.other", false),
  ]

  @Test(arguments: kinds)
  func networksAreKnownByTheirKind(kind: String, isNetwork: Bool) {
    #expect(FileSystem(kind: kind, freeBytes: nil).isNetwork == isNetwork)
  }
}
