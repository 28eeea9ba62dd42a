import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The built program under a pseudo-terminal of 80 × 24: types into it and reads the screen's bytes.
final class PseudoTerminal {
  private let master: Int32
  let child: pid_t
  private(set) var screen: [UInt8] = []
  private var status: Int32?

  /// Starts `arguments` in the environment of `program`.
  init(_ program: BuiltProgram, _ arguments: [String], _ more: [String: String] = [:]) throws {
    master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0)
    let name = String(cString: try #require(ptsname(master)))
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session leader opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)

    let words = [BuiltProgram.path] + arguments
    var argv: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    argv.append(nil)
    let pairs = program.environment(more).map { "\($0.key)=\($0.value)" }
    var envp: [UnsafeMutablePointer<CChar>?] = pairs.map { pair in strdup(pair) }
    envp.append(nil)
    defer { (argv + envp).forEach { free($0) } }
    var started = pid_t()
    let code = posix_spawn(&started, BuiltProgram.path, &actions, &attributes, argv, envp)
    child = started
    try #require(code == 0)
  }

  deinit {
    if status == nil {
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
    close(master)
  }

  /// Everything shown so far.
  var text: String { String(decoding: screen, as: UTF8.self) }

  /// Types `text` as it is; `\r` is the Enter key.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Reads until `words` were shown after `mark` bytes, or fails after some seconds.
  @discardableResult
  func wait(for words: String, seconds: Double = 20) -> Bool {
    let deadline = Date().addingTimeInterval(seconds)
    let from = mark
    while Date() < deadline {
      if String(decoding: screen[from...], as: UTF8.self).contains(words) {
        mark = screen.count
        return true
      }
      guard read(milliseconds: 100) else { break }
    }
    let isShown = String(decoding: screen[from...], as: UTF8.self).contains(words)
    mark = screen.count
    return isShown
  }

  private var mark = 0

  /// Reads what is there; false when the program closed the terminal.
  private func read(milliseconds: Int32) -> Bool {
    var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, milliseconds) > 0 else { return true }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    screen += chunk[..<count]
    return true
  }

  /// The terminal's settings now.
  var settings: termios {
    var settings = termios()
    tcgetattr(master, &settings)
    return settings
  }

  /// Waits for the program's end and returns its exit status, 128 and the signal where one killed it, or nil after
  /// some seconds.
  func exitStatus(seconds: Double = 20) -> Int32? {
    let deadline = Date().addingTimeInterval(seconds)
    var raw: Int32 = 0
    while Date() < deadline {
      if waitpid(child, &raw, WNOHANG) == child {
        while read(milliseconds: 50), poll(nil, 0, 0) == 0, hasMore {}
        status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
        return status
      }
      _ = read(milliseconds: 50)
    }
    return nil
  }

  private var hasMore: Bool {
    var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&poller, 1, 50) > 0 && poller.revents & Int16(POLLIN) != 0
  }
}
