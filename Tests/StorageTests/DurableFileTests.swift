import Foundation
import Testing

@testable import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// What stands on the disk when a copy or a new name is said to: call by call, and with each call failing.
@Suite struct DurableFileTests {
  let place: TemporaryStore
  var source: String { place.folder + "/source" }
  var target: String { place.folder + "/target" }
  var part: String { place.folder + "/part" }

  init() throws {
    place = try TemporaryStore()
    try Data("the old one".utf8).write(to: URL(fileURLWithPath: target))
    try Data("the new one".utf8).write(to: URL(fileURLWithPath: part))
    try Data("twelve bytes".utf8).write(to: URL(fileURLWithPath: source))
  }

  private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  private static func reason(_ error: Int32) -> String { String(cString: strerror(error)) }

  @Test func aFileIsPrivateAndOnTheDiskBeforeItGetsItsNameAndTheNameAfter() throws {
    chmod(part, 0o644)
    let (calls, error) = SystemCalls.of { try DurableFile.rename(part, to: target) }
    #expect(error == nil)
    let folder = (place.folder as NSString).lastPathComponent
    #expect(
      calls == [
        "chmod part", "open part", "fsync part", "rename target", "open \(folder)", "fsync \(folder)",
      ])
    #expect(text(target) == "the new one")
    #expect(mode(target) == 0o600)
  }

  static let renaming: [(SystemCalls.Failure, left: String)] = [
    (.init(call: "chmod", error: EPERM), "the old one"),
    (.init(call: "open"), "the old one"),
    (.init(call: "fsync"), "the old one"),
    (.init(call: "rename", error: ENOSPC), "the old one"),
    (.init(call: "open", spared: 1), "the new one"),
    (.init(call: "fsync", spared: 1), "the new one"),
  ]

  @Test(arguments: renaming)
  func aNameThatIsNotOnTheDiskIsNoSuccess(failure: SystemCalls.Failure, left: String) throws {
    let (_, error) = SystemCalls.of(failing: failure) { try DurableFile.rename(part, to: target) }
    #expect(error as? StorageError == .copyFailed(path: target, reason: Self.reason(failure.error)))
    #expect(text(target) == left)
  }

  @Test func aFileThatIsNotThereGetsNoName() throws {
    let missing = place.folder + "/missing"
    let (_, error) = SystemCalls.of { try DurableFile.rename(missing, to: target) }
    #expect(error as? StorageError == .copyFailed(path: target, reason: Self.reason(ENOENT)))
  }

  @Test func aCopyIsPrivateAndOnTheDisk() throws {
    let copy = place.folder + "/copy"
    let (calls, error) = SystemCalls.of { try DurableFile.copy(source, to: copy) }
    #expect(error == nil)
    #expect(
      calls == [
        "open source", "open copy", "read source", "write copy", "read source", "fsync copy",
      ])
    #expect(text(copy) == "twelve bytes")
    #expect(mode(copy) == 0o600)
  }

  @Test(arguments: ["read", "write"])
  func aCallThatASignalInterruptsIsMadeAgain(call: String) throws {
    let copy = place.folder + "/copy"
    let (calls, error) = SystemCalls.of(failing: .init(call: call, error: EINTR)) {
      try DurableFile.copy(source, to: copy)
    }
    #expect(error == nil)
    #expect(calls.count == 7)
    #expect(text(copy) == "twelve bytes")
  }

  static let copying: [SystemCalls.Failure] = [
    .init(call: "read"), .init(call: "read", spared: 1), .init(call: "write", error: ENOSPC),
    .init(call: "fsync"),
  ]

  @Test(arguments: copying)
  func aCopyThatFailsLeavesNoPart(failure: SystemCalls.Failure) throws {
    let copy = place.folder + "/copy"
    let (_, error) = SystemCalls.of(failing: failure) { try DurableFile.copy(source, to: copy) }
    let reason = Self.reason(failure.error)
    #expect(
      error as? StorageError
        == (failure.call == "read"
          ? .inputOutput(path: source, reason: reason) : .copyFailed(path: copy, reason: reason)))
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test func aCopyReplacesNothing() throws {
    #expect(throws: StorageError.copyFailed(path: target, reason: Self.reason(EEXIST))) {
      try DurableFile.copy(source, to: target)
    }
    #expect(text(target) == "the old one")
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let missing = place.folder + "/missing"
    #expect(throws: StorageError.inputOutput(path: missing, reason: Self.reason(ENOENT))) {
      try DurableFile.copy(missing, to: place.folder + "/copy")
    }
  }

  static let unreadable: [(Int32, @Sendable (String) -> StorageError)] = [
    (EACCES, { .permission(path: $0) }),
    (EMFILE, { .inputOutput(path: $0, reason: "Too many open files") }),
  ]

  @Test(arguments: unreadable)
  func aSourceThatCannotBeOpenedIsSaid(code: Int32, error: @Sendable (String) -> StorageError) {
    let (_, thrown) = SystemCalls.of(failing: .init(call: "open", error: code)) {
      try DurableFile.copy(source, to: place.folder + "/copy")
    }
    #expect(thrown as? StorageError == error(source))
  }

  @Test func aCopyThatIsStoppedLeavesNoPart() throws {
    let copy = place.folder + "/copy"
    var heard: [String] = []
    #expect(throws: StorageError.interrupted) {
      try DurableFile.copy(source, to: copy) { what, done, of in
        heard.append("\(what) \(done) of \(of)")
        return heard.count < 2
      }
    }
    #expect(heard == ["MiB read 0 of 0", "MiB read 0 of 0"])
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test func theMegabytesAreTold() throws {
    truncate(source, 2 << 20 | 5)
    var heard: [String] = []
    try DurableFile.copy(source, to: place.folder + "/copy") { what, done, of in
      heard.append("\(what) \(done) of \(of)")
      return true
    }
    #expect(heard.first == "MiB read 0 of 2")
    #expect(heard.contains("MiB read 1 of 2"))
    #expect(heard.last == "MiB read 2 of 2")
  }
}
