import FoundationEssentials
import Storage
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// The person's own editor, for one text.
enum ExternalEditor {
  /// The line under which nothing is taken over.
  private static let cut = "# ---- nothing from this line on is part of the answer ----"

  /// Opens `$VISUAL`, `$EDITOR` or `vi` on `text` and returns what was saved. The file lives in the state folder, mode
  /// 0600, and is removed afterwards. Below the text stands the question that is `asked`.
  static func edit(_ text: String, asking asked: String, _ environment: Environment) throws(CommandFailure)
    -> String
  {
    let folder = Places(variables: environment.variables).state
    do {
      try PrivateFolder.create(folder)
    } catch {
      throw CommandFailure(error.description, status: error.exitStatus)
    }
    var template = Array((folder + "/answer-XXXXXX.txt").utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else {
      throw CommandFailure(
        "no file for the editor can be made in \(folder); check its permissions.", .cannotCreate)
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let question = TextWrap.lines(EscapeFilter.oneLine(asked), width: 76, first: "# ", rest: "# ")
    var rest = Array(([text, "", cut] + question + [""]).joined(separator: "\n").utf8)[...]
    while !rest.isEmpty {
      let wrote = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard wrote > 0 else { break }
      rest = rest.dropFirst(wrote)
    }
    close(descriptor)
    let editor = name(environment)
    guard try run(editor, on: path) == 0, let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        "the editor “\(editor)” failed; the answer is as it was. Set VISUAL to one that works.", .noInput)
    }
    let lines = String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n"
    }
    return lines.prefix { $0 != cut }.joined(separator: "\n")
  }

  /// `$VISUAL`, `$EDITOR` or `vi`.
  private static func name(_ environment: Environment) -> String {
    for variable in ["VISUAL", "EDITOR"] {
      if let editor = environment.variables[variable], !editor.isEmpty { return editor }
    }
    return "vi"
  }

  /// Runs the editor through the shell, as `git` does, since `$EDITOR` may hold arguments; returns its exit status.
  /// Ctrl-C and Ctrl-\ are the editor's as long as it runs.
  private static func run(_ editor: String, on path: String) throws(CommandFailure) -> Int32 {
    let words: [String] = ["sh", "-c", "trap : INT QUIT; \(editor) \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    var keys = sigset_t()
    sigemptyset(&keys)
    sigaddset(&keys, SIGINT)
    sigaddset(&keys, SIGQUIT)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setsigdefault(&attributes, &keys)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let before = [SIGINT, SIGQUIT].map { signal($0, SIG_IGN) }
    defer { for (number, action) in zip([SIGINT, SIGQUIT], before) { signal(number, action) } }
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, arguments, environ) == 0 else {
      throw CommandFailure("no shell could be started for the editor; type the answer here.", .noInput)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
