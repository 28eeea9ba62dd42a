import Foundation
import Terminal

@testable import StarlingCommands

/// A world of its own for commands run in this process: a folder, a clock that is set by hand, streams that are kept.
final class PracticeWorld: @unchecked Sendable {
  /// How a command ended.
  struct Outcome {
    let output: String
    let errors: String
    let status: Int32
  }

  let folder: String
  /// The clock, in seconds since 1970.
  var now: Double
  /// Where the person is.
  var timeZone = "UTC"
  /// Environment variables beside the usual ones; these win.
  var variables: [String: String] = [:]
  /// By how many seconds it goes on whenever a command asks how long something took.
  var step = 0.0
  private var random: UInt64 = 1
  private let lock = NSLock()
  private var output: [UInt8] = []
  private var input: ArraySlice<UInt8> = []
  private var errors: [UInt8] = []

  /// The repository's sample resume.
  static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/samples/noor-haddad.pdf").path

  /// 2026-01-05 09:00 UTC.
  init(now: Double = 1_767_603_600) throws {
    // As the program does at its start: widths of characters depend on it.
    TerminalLocale.useUTF8()
    self.now = now
    folder = NSTemporaryDirectory() + "starling-world-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The practice log.
  var database: String { folder + "/.local/share/starling/starling.db" }

  /// Runs one command line and reads its JSON.
  func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = run(arguments + ["--json"])
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any] ?? [:]
  }

  /// Runs one command line with `input` on standard input.
  func run(_ arguments: [String], input: String = "") -> Outcome {
    output = []
    self.input = Array(input.utf8)[...]
    errors = []
    let status = Environment.$current.withValue(environment(typed: input)) {
      Program.perform(arguments)
    }
    return Outcome(
      output: String(decoding: output, as: UTF8.self), errors: String(decoding: errors, as: UTF8.self),
      status: status)
  }

  /// What a command finds around it, with `typed` at the terminal.
  func environment(typed: String = "") -> Environment {
    Environment(
      variables: ["HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(variables) { $1 },
      now: { Date(timeIntervalSince1970: self.now) },
      uptime: {
        self.now += self.step
        return .seconds(self.now)
      },
      timeZone: TimeZone(identifier: self.timeZone) ?? .gmt, random: { self.nextRandom() },
      standardOutput: OutputStream { bytes in self.lock.withLock { self.output += bytes } },
      standardError: OutputStream { bytes in self.lock.withLock { self.errors += bytes } },
      readStandardInput: { self.take($0) }, isOutputTerminal: false,
      terminalSize: { TerminalSize(columns: 80, rows: 24) }, openLineInput: { _ in LineInput(text: typed) },
      workingFolder: folder)
  }

  /// The next bytes of standard input, some more than `most` at a time.
  private func take(_ most: Int) -> [UInt8] {
    lock.withLock {
      let piece = Array(input.prefix(most + 1))
      input = input.dropFirst(piece.count)
      return piece
    }
  }

  private func nextRandom() -> UInt64 {
    lock.withLock {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return random
    }
  }
}
