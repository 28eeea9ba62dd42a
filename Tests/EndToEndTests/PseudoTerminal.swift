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
    // What posix_openpt, unlockpt and ptsname do, by the numbers of TIOCSPTLCK and TIOCGPTN: glibc hides
    // all of these from Swift.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var isLocked: Int32 = 0
    try #require(master >= 0 && ioctl(master, 0x4004_5431, &isLocked) == 0)
    try #require(ioctl(master, 0x8004_5430, &number) == 0)
    let name = "/dev/pts/\(number)"
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
    // 0x80 is POSIX_SPAWN_SETSID, hidden likewise.
    posix_spawnattr_setflags(
      &attributes, Int16(0x80 | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
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

  /// Makes the window another size, which the program is told.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// How many times as long as usual a wait may take: a program under a sanitizer takes several times as long.
  private static let patience =
    ProcessInfo.processInfo.environment["STARLING_TEST_PATIENCE"].flatMap(Double.init) ?? 1

  /// Reads until `words` were shown after what the last call found, or fails after some seconds.
  @discardableResult
  func wait(for words: String, seconds: Double = 20) -> Bool {
    let deadline = Date().addingTimeInterval(seconds * Self.patience)
    var isOpen = true
    while true {
      let text = String(decoding: screen[mark...], as: UTF8.self)
      if let found = text.range(of: words) {
        mark += text[..<found.upperBound].utf8.count
        return true
      }
      guard isOpen, Date() < deadline else { return false }
      isOpen = read(milliseconds: 100)
    }
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
    let deadline = Date().addingTimeInterval(seconds * Self.patience)
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
