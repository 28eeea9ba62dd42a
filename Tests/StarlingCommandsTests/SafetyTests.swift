import Foundation
import Testing

@testable import StarlingCommands

/// The commands that keep a history safe, run in this process.
@Suite struct SafetyTests {
  let world: PracticeWorld
  private var data: String { world.folder + "/.local/share/starling" }

  init() throws {
    world = try PracticeWorld()
  }

  /// One session: two answers, a skipped question.
  private func practise(_ world: PracticeWorld) async {
    let input = "We had a slow page. I added an index and p95 fell from 900 ms to 120 ms.\n.\n/skip\n/skip\n"
    _ = await world.run(["drill", PracticeWorld.sample, "--questions", "2"], input: input)
  }

  private func export(_ world: PracticeWorld) async -> String {
    await world.run(["export", "--format", "json"]).output
  }

  @Test func whatIsExportedComesBackEqual() async throws {
    await practise(world)
    world.now += 86_400
    await practise(world)
    let text = await export(world)
    #expect(text.contains("\"chain\""))
    let other = try PracticeWorld(now: world.now)
    let first = await other.run(["import", "-"], input: text)
    #expect(first.errors == "")
    #expect(first.output.hasPrefix("Imported 2 sessions with "))
    #expect(await export(other) == text)
    #expect(
      await other.run(["import", "-"], input: text).output == "Nothing new: everything was here already.\n")
    #expect(await other.run(["progress", "--json"]).output == world.run(["progress", "--json"]).output)
  }

  @Test func anEditedExportSaysWhereAndImportsNothing() async throws {
    await practise(world)
    let text = await export(world).replacing("120 ms", with: "12 ms")
    let other = try PracticeWorld()
    let run = await other.run(["import", "-"], input: text)
    #expect(
      run.errors
        == "starling: standard input cannot be imported: sessions[0].questions[0].answers[0].text does not have the "
        + "digest beside it: it was changed after it was exported; nothing was imported.\n")
    #expect(run.status == 65)
    #expect(await export(other) == "{\"schema\": \"starling.export/1\", \"sessions\": [\n]}\n")
  }

  @Test func aBackupIsRestoredAndWhatWasThereKept() async throws {
    await practise(world)
    let before = await export(world)
    let backup = await world.run(["backup", "copy.db", "--json"])
    #expect(backup.output == "{\n  \"file\": \"\(world.folder)/copy.db\"\n}\n")
    world.now += 86_400
    await practise(world)
    let restored = await world.run(["restore", "copy.db"])
    #expect(restored.status == 0)
    #expect(
      restored.output == """
        Restored 1 session with 1 answer.
        What stood there is kept as \(data)/backups/starling-20260106T090000.000Z.db.

        """)
    #expect(await export(world) == before)
  }

  @Test func twoMachinesLogsBecomeOne() async throws {
    await practise(world)
    let other = try PracticeWorld(now: 1_767_700_000)
    _ = await other.run(["assess", "-"], input: "other identifiers")
    await practise(other)
    let merged = await world.run(["merge", other.folder + "/.local/share/starling/starling.db", "--json"])
    #expect(merged.output == "{\n  \"sessions\": 1,\n  \"answers\": 1\n}\n")
    #expect(await other.run(["merge", data + "/starling.db"]).output == "Merged 1 session with 1 answer.\n")
    #expect(await export(world) == export(other))
  }

  /// The states of the checks by name.
  private func doctor() async throws -> (status: Int32, states: [String: String], output: String) {
    let run = await world.run(["doctor", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let checks = object?["checks"] as? [[String: Any]] ?? []
    let states = checks.map { ($0["name"] as? String ?? "", $0["state"] as? String ?? "") }
    return (run.status, Dictionary(states) { first, _ in first }, run.output)
  }

  @Test func doctorFindsNothingWhereNothingIsWrong() async throws {
    #expect(try await doctor().states["database"] == "note")
    await practise(world)
    let found = try await doctor()
    #expect(found.states.filter { $0.value == "problem" } == [:])
    #expect(found.status == 0)
    let text = await world.run(["doctor"])
    #expect(text.output.contains("ok       answers      1 digests and the chain of each session fit\n"))
  }

  @Test func doctorNamesWhatIsOpenToOthers() async throws {
    await practise(world)
    let database = data + "/starling.db"
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: database)
    let found = try await doctor()
    #expect(found.status == 1)
    #expect(found.states.filter { $0.value == "problem" } == ["permissions": "problem"])
    #expect(found.output.contains("chmod 600 \(database)"))
  }

  @Test func doctorNamesADamagedDatabaseAndTheBackup() async throws {
    await practise(world)
    _ = await world.run(["backup"])
    let database = data + "/starling.db"
    let garbage = Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try garbage.write(to: URL(fileURLWithPath: database))
    let found = try await doctor()
    #expect(found.status == 1)
    #expect(found.states["database"] == "problem")
    #expect(found.output.contains("starling restore \(data)/backups/starling-20260105T090000.000Z.db"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: database)) == garbage)
  }

  @Test func doctorNamesABankThatIsWrong() async throws {
    let banks = world.folder + "/.config/starling/banks"
    try FileManager.default.createDirectory(atPath: banks, withIntermediateDirectories: true)
    try Data("role: [".utf8).write(to: URL(fileURLWithPath: banks + "/mine.yaml"))
    let found = try await doctor()
    #expect(found.states["own banks"] == "problem")
    #expect(found.status == 1)
  }
}
