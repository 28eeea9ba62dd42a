import Foundation
import Testing

/// The recipe of docs/scale.md at a small size. It needs programs that users of Starling need not have; where neither
/// engine is installed the test is reported as skipped, and the script names what it did not run.
@Suite struct ScaleTests {
  static let engines: [String] = {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", "import duckdb"]
    python.standardError = FileHandle.nullDevice
    try? python.run()
    python.waitUntilExit()
    let servers = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
    return (python.terminationStatus == 0 ? ["DuckDB"] : []) + (servers.isEmpty ? [] : ["PostgreSQL"])
  }()

  @Test(.enabled(if: !ScaleTests.engines.isEmpty, "neither DuckDB nor PostgreSQL is installed: not run"))
  func theRecipeRuns() throws {
    let program = try BuiltProgram()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.root + "/Scripts/scale")
    process.arguments = [
      "--learners", "3", "--sessions", "8", "--questions", "3", program.folder + "/cohort",
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["STARLING"] = BuiltProgram.path
    environment["SIMULATE"] =
      URL(fileURLWithPath: BuiltProgram.path).deletingLastPathComponent()
      .appendingPathComponent("simulate-practice").path
    process.environment = environment
    let output = program.folder + "/scale.txt"
    try Data().write(to: URL(fileURLWithPath: output))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOfFile: output, encoding: .utf8)
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.contains("Simulated 3 learners in "))
    for engine in ["DuckDB", "PostgreSQL"] where !Self.engines.contains(engine) {
      #expect(text.contains("\(engine): NOT RUN"))
    }
    if Self.engines.count == 2 { #expect(text.contains("Both engines give the same ")) }
  }
}
