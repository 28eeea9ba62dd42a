import Foundation
import Testing

/// Long work on a terminal and on a pipe, and text that is longer than the screen.
@Suite(.serialized) struct LongWorkTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  private let answer =
    "In 2023 the shop took 9,000 requests/s. I moved the lock and p95 fell from 4 s to 350 ms.\n.\n"

  /// An export of one short session, told `times` times under identifiers of its own.
  private func longExport(times: Int) throws -> String {
    let drill = try program.run(
      ["drill", BuiltProgram.sample, "--questions", "4", "--seed", "3"],
      input: String(repeating: answer + "/skip\n", count: 4))
    #expect(drill.status == 0, "\(drill.errors)")
    let text = try program.run(["export"]).output
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    let session = String(lines[1])
    let copies = (0..<times).map { number in
      session.replacing("\"id\":\"", with: "\"id\":\"\(100_000 + number)-")
    }
    return [String(lines[0]), copies.joined(separator: ",\n"), String(lines[2])].joined(separator: "\n")
      + "\n"
  }

  @Test func anImportShowsHowFarItIsOnATerminalOnly() throws {
    let path = try program.write("long.json", Data(longExport(times: 900).utf8))
    let other = program.folder + "/other.db"
    let piped = try program.run(["import", path, "--database", program.folder + "/piped.db"])
    #expect(piped.status == 0)
    #expect(piped.errors == "")
    #expect(piped.output == "Imported 900 sessions with 3,600 answers.\n")
    let terminal = try PseudoTerminal(program, ["import", path, "--database", other])
    #expect(terminal.wait(for: "%  sessions "))
    #expect(terminal.wait(for: "Imported 900 sessions with 3,600 answers.", seconds: 120))
    #expect(terminal.exitStatus() == 0)
    // The bar is gone when the result is there.
    #expect(terminal.text.contains("\r\u{1B}[KImported"))
  }

  @Test func anInterruptedImportChangesNothingAndLeavesNothing() throws {
    let path = try program.write("long.json", Data(longExport(times: 900).utf8))
    let before = try program.run(["export"]).output
    let terminal = try PseudoTerminal(program, ["import", path])
    #expect(terminal.wait(for: "%  sessions "))
    terminal.type("\u{3}")
    #expect(terminal.exitStatus() == 130)
    #expect(terminal.text.contains("starling: interrupted; nothing was changed."))
    #expect(try program.run(["export"]).output == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: program.folder + "/data/starling")
    #expect(left.filter { $0.hasPrefix(".starling-work-") } == [])
    #expect(try program.run(["import", path]).status == 0)
  }

  @Test func anInterruptedExportLeavesNoFile() throws {
    let path = try program.write("long.json", Data(longExport(times: 900).utf8))
    #expect(try program.run(["import", path]).status == 0)
    let out = program.folder + "/out.json"
    let terminal = try PseudoTerminal(program, ["export", "--output", out])
    #expect(terminal.wait(for: "%  sessions "))
    terminal.type("\u{3}")
    #expect(terminal.exitStatus() == 130)
    #expect(terminal.text.contains("starling: interrupted; no file was written whole."))
    let left = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    #expect(left.filter { $0.hasPrefix("out.json") } == [])
    #expect(try program.run(["export", "--output", out]).status == 0)
    #expect(FileManager.default.fileExists(atPath: out))
  }

  @Test func anInterruptedRescoreGoesOnWhereItWas() throws {
    // As a rubric judged it that no program knows any more.
    let text = try longExport(times: 900).replacing(
      #/"rubricVersion":"[^"]+"/#, with: "\"rubricVersion\":\"0\"")
    let path = try program.write("long.json", Data(text.utf8))
    let other = program.folder + "/other.db"
    #expect(try program.run(["import", path, "--database", other]).status == 0)
    let terminal = try PseudoTerminal(program, ["rescore", "--database", other])
    #expect(terminal.wait(for: "%  answers "))
    terminal.type("\u{3}")
    #expect(terminal.exitStatus() == 130)
    let said = try #require(
      terminal.text.firstMatch(of: #/interrupted after (\d+) of 3600 answers; these are stored/#))
    let judged = try #require(Int(said.output.1))
    #expect(judged > 0 && judged < 3600)
    let rest = try program.run(["rescore", "--dry-run", "--json", "--database", other])
    #expect(rest.output.contains("\(3600 - judged)"), "\(rest.output)")
  }

  @Test func whatDoesNotFitTheScreenGoesThroughThePager() throws {
    let drill = try program.run(
      ["drill", BuiltProgram.sample, "--questions", "6", "--seed", "3"],
      input: String(repeating: answer + "/skip\n", count: 6))
    #expect(drill.status == 0)
    let paged = try PseudoTerminal(program, ["review", "last"], ["PAGER": "sed s/^/paged:/"])
    #expect(paged.exitStatus() == 0)
    #expect(paged.text.contains("paged:"))
    let short = try PseudoTerminal(program, ["review"], ["PAGER": "sed s/^/paged:/"])
    #expect(short.exitStatus() == 0)
    #expect(!short.text.contains("paged:"))
    for (arguments, pager) in [
      (["review", "last", "--no-pager"], "sed s/^/paged:/"), (["review", "last"], "cat"),
    ] {
      let plain = try PseudoTerminal(program, arguments, ["PAGER": pager])
      #expect(plain.exitStatus() == 0)
      #expect(plain.text.contains("Session ") && !plain.text.contains("paged:"))
    }
    // A pager that is not there costs no text, and a pipe has none.
    let missing = try PseudoTerminal(program, ["review", "last"], ["PAGER": "/nonexistent/pager"])
    #expect(missing.exitStatus() == 0)
    #expect(missing.text.contains("Session "))
    #expect(
      try !program.run(["review", "last"], input: "", ["PAGER": "sed s/^/paged:/"]).output.contains("paged:"))
  }
}
