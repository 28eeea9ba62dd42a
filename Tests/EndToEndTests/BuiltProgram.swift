import Foundation
import Testing

/// The program as built, run in a world of its own.
final class BuiltProgram {
  /// How a run ended.
  struct Outcome {
    let output: String
    let errors: String
    let status: Int32
  }

  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "starling-e2e-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The repository's root.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The sample resume.
  static let sample = root + "/docs/samples/noor-haddad.pdf"

  /// The program beside the test bundle.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let program = folder.appendingPathComponent("starling").path
      if FileManager.default.isExecutableFile(atPath: program) { return program }
    }
    return "starling"
  }()

  var database: String { folder + "/data/starling/starling.db" }

  /// An environment without the person's own folders; `more` replaces.
  func environment(_ more: [String: String] = [:]) -> [String: String] {
    var variables = [
      "HOME": folder, "XDG_DATA_HOME": folder + "/data", "XDG_CONFIG_HOME": folder + "/config",
      "XDG_STATE_HOME": folder + "/state", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
      "LANG": "C.UTF-8",
      "TZ": "UTC",
    ]
    // What the loader, the sanitizers and the coverage of the whole run were told holds for the program too.
    for name in ["LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS", "LLVM_PROFILE_FILE"] {
      if let value = ProcessInfo.processInfo.environment[name] { variables[name] = value }
    }
    variables.merge(more) { $1 }
    return variables
  }

  /// Runs the program with `input`, or the file `inputFile`, on its standard input; under `limits`, commands of the
  /// shell, where any are given.
  func run(
    _ arguments: [String], input: String = "", inputFile: String? = nil, limits: String? = nil,
    _ more: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: limits == nil ? Self.path : "/bin/sh")
    process.arguments =
      limits.map { ["-c", $0 + "; exec \"$0\" \"$@\"", Self.path] + arguments } ?? arguments
    process.environment = environment(more)
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let files = ["in", "out", "err"].map { folder + "/" + $0 + "-" + UUID().uuidString }
    try Data(input.utf8).write(to: URL(fileURLWithPath: files[0]))
    for file in files.dropFirst() { try Data().write(to: URL(fileURLWithPath: file)) }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputFile ?? files[0]))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[2]))
    try process.run()
    process.waitUntilExit()
    let texts = try files.dropFirst().map {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
    }
    return Outcome(output: texts[0], errors: texts[1], status: process.terminationStatus)
  }

  /// Writes a file into the folder and returns its path.
  func write(_ name: String, _ bytes: Data) throws -> String {
    let path = folder + "/" + name
    try bytes.write(to: URL(fileURLWithPath: path))
    return path
  }
}
