import Foundation
import GRDB
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
  private func practise(_ world: PracticeWorld) {
    let input = "We had a slow page. I added an index and p95 fell from 900 ms to 120 ms.\n.\n/skip\n/skip\n"
    _ = world.run(["drill", PracticeWorld.sample, "--questions", "2"], input: input)
  }

  private func export(_ world: PracticeWorld) -> String {
    world.run(["export", "--format", "json"]).output
  }

  @Test func whatIsExportedComesBackEqual() throws {
    practise(world)
    world.now += 86_400
    practise(world)
    let text = export(world)
    #expect(text.contains("\"chain\""))
    let other = try PracticeWorld(now: world.now)
    let first = other.run(["import", "-"], input: text)
    #expect(first.errors == "")
    #expect(first.output.hasPrefix("Imported 2 sessions with "))
    #expect(export(other) == text)
    #expect(
      other.run(["import", "-"], input: text).output == "Nothing new: everything was here already.\n")
    #expect(try progress(other) == progress(world))
  }

  /// What `progress --json` says of the log; the claims that a resume makes stay on their machine.
  private func progress(_ world: PracticeWorld) throws -> NSDictionary {
    var object = try world.json(["progress"])
    object["untoldClaim"] = nil
    return object as NSDictionary
  }

  @Test func anEditedExportSaysWhereAndImportsNothing() throws {
    practise(world)
    let text = export(world).replacing("120 ms", with: "12 ms")
    let other = try PracticeWorld()
    let run = other.run(["import", "-"], input: text)
    #expect(
      run.errors
        == "starling: standard input cannot be imported: sessions[0].questions[0].answers[0].text does not have the "
        + "digest beside it: it was changed after it was exported; nothing was imported.\n")
    #expect(run.status == 65)
    #expect(export(other) == "{\"schema\": \"starling.export/1\", \"sessions\": [\n]}\n")
  }

  @Test func aBackupIsRestoredAndWhatWasThereKept() throws {
    practise(world)
    let before = export(world)
    let backup = world.run(["backup", "copy.db", "--json"])
    #expect(backup.output == "{\n  \"file\": \"\(world.folder)/copy.db\"\n}\n")
    world.now += 86_400
    practise(world)
    let restored = world.run(["restore", "copy.db"])
    #expect(restored.status == 0)
    #expect(
      restored.output == """
        Restored 1 session with 1 answer.
        What stood there is kept as \(data)/backups/starling-20260106T090000.000Z.db.

        """)
    #expect(export(world) == before)
  }

  @Test func twoMachinesLogsBecomeOne() throws {
    practise(world)
    let other = try PracticeWorld(now: 1_767_700_000)
    _ = other.run(["assess", "-"], input: "other identifiers")
    practise(other)
    let merged = world.run(["merge", other.folder + "/.local/share/starling/starling.db", "--json"])
    #expect(
      merged.output
        == "{\n  \"schema\": \"starling.merged/1\",\n  \"sessions\": 1,\n  \"answers\": 1\n}\n")
    #expect(other.run(["merge", data + "/starling.db"]).output == "Merged 1 session with 1 answer.\n")
    #expect(export(world) == export(other))
  }

  /// The states of the checks by name.
  private func doctor() throws -> (status: Int32, states: [String: String], output: String) {
    let run = world.run(["doctor", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let checks = object?["checks"] as? [[String: Any]] ?? []
    let states = checks.map { ($0["name"] as? String ?? "", $0["state"] as? String ?? "") }
    return (run.status, Dictionary(states) { first, _ in first }, run.output)
  }

  @Test func doctorFindsNothingWhereNothingIsWrong() throws {
    #expect(try doctor().states["database"] == "note")
    practise(world)
    let found = try doctor()
    #expect(found.states.filter { $0.value == "problem" } == [:])
    #expect(found.status == 0)
    let text = world.run(["doctor"])
    #expect(text.output.contains("ok       answers      1 digests and the chain of each session fit\n"))
  }

  @Test func doctorNamesWhatIsOpenToOthers() throws {
    practise(world)
    let database = data + "/starling.db"
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: database)
    let found = try doctor()
    #expect(found.status == 1)
    #expect(found.states.filter { $0.value == "problem" } == ["permissions": "problem"])
    #expect(found.output.contains("chmod 600 \(database)"))
  }

  @Test func doctorNamesADamagedDatabaseAndTheBackup() throws {
    practise(world)
    _ = world.run(["backup"])
    let database = data + "/starling.db"
    let garbage = Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try garbage.write(to: URL(fileURLWithPath: database))
    let found = try doctor()
    #expect(found.status == 1)
    #expect(found.states["database"] == "problem")
    #expect(found.output.contains("starling restore \(data)/backups/starling-20260105T090000.000Z.db"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: database)) == garbage)
    // What is to be typed can be copied: no path is broken over two lines.
    #expect(world.run(["doctor"]).output.contains("\(data)/backups/starling-20260105T090000.000Z.db"))
  }

  @Test func aBackupOfADamagedLogNamesTheLog() throws {
    practise(world)
    let queue = try DatabaseQueue(path: data + "/starling.db")
    try queue.writeWithoutTransaction { try $0.execute(sql: "UPDATE answer SET text = 'another'") }
    try queue.close()
    let run = world.run(["backup"])
    #expect(run.status == 65)
    #expect(
      run.errors.contains("\(data)/starling.db is not sound (an answer was changed after it was stored)"))
    #expect(run.errors.contains("no backup of it was made"))
  }

  /// A file that is no log is not mended by a backup: what to do is to name another.
  @Test func doctorSaysWhatToDoAboutAFileThatIsNoLog() throws {
    try "another program's".write(toFile: world.folder + "/other", atomically: true, encoding: .utf8)
    let found = try world.json(["doctor", "--database", "other"])["checks"] as? [[String: Any]]
    let database = try #require(found?.first { $0["name"] as? String == "database" })
    #expect(database["found"] as? String == "\(world.folder)/other is not a Starling database")
    #expect(database["advice"] as? String == "Name another file with --database, or move this one away.")
  }

  @Test(arguments: ["merge", "restore"]) func whatIsNoCopyIsCalledSo(command: String) throws {
    practise(world)
    try "another program's".write(toFile: world.folder + "/other", atomically: true, encoding: .utf8)
    let run = world.run([command, "other"])
    #expect(
      run.errors
        == "starling: \(world.folder)/other is no copy of a practice log; give a file that “starling backup” "
        + "wrote, or another database.\n")
    #expect(run.status == 65)
  }

  /// What doctor looks at, whatever the state of the world: a check that is dropped is missed here.
  @Test func doctorLooksAtEverything() throws {
    practise(world)
    let found = try doctor()
    #expect(
      Set(found.states.keys) == [
        "database", "integrity", "references", "answers", "checks", "schedule", "search", "schema", "drafts",
        "backups", "permissions", "leftovers", "file system", "free space", "own banks", "pdftotext",
        "pdftohtml",
        "pdfinfo", "locale", "terminal",
      ])
  }

  @Test func theSearchIndexIsMadeAnewOnRequest() throws {
    practise(world)
    let run = world.run(["doctor", "--rebuild-search"])
    #expect(run.status == 0)
    #expect(run.output.contains("ok       search       the index holds the words of the answers\n"))
    #expect(world.run(["review", "--search", "index"]).output.contains("scaling"))
  }

  /// A file that is no export is refused before all of it is read.
  @Test(arguments: ["", "  \n", "[]", "id,text\n1,x\n", "\u{0}\u{0}\u{0}\u{0}"])
  func whatIsNoExportIsNotImported(text: String) throws {
    let path = world.folder + "/other.json"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let run = world.run(["import", path])
    #expect(
      run.errors == "starling: \(path) is not what “starling export” writes; give one of its files.\n")
    #expect(run.status == 65)
  }

  /// CSV and Markdown may be shown on a terminal; JSON keeps what was typed.
  @Test(arguments: ["csv", "markdown"])
  func exportsForEyesHoldNoEscapes(format: String) throws {
    let input = "We had 800 requests/s \u{1B}[2J\u{202E} and I moved the lock.\n.\n/quit\n"
    _ = world.run(["drill", PracticeWorld.sample, "--questions", "1"], input: input)
    let run = world.run(["export", "--format", format])
    #expect(run.output.contains("800 requests/s ^[[2J\\u{202e} and"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(export(world).contains("800 requests/s \\u001b[2J"))
  }

  @Test func doctorNamesABankThatIsWrong() throws {
    let banks = world.folder + "/.config/starling/banks"
    try FileManager.default.createDirectory(atPath: banks, withIntermediateDirectories: true)
    try Data("role: [".utf8).write(to: URL(fileURLWithPath: banks + "/mine.yaml"))
    let found = try doctor()
    #expect(found.states["own banks"] == "problem")
    #expect(found.status == 1)
  }
}
