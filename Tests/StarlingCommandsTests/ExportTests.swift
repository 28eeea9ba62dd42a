import Foundation
import Testing

@testable import StarlingCommands

/// Everything out, for every kind of program.
@Suite struct ExportTests {
  let world: PracticeWorld

  init() throws {
    world = try PracticeWorld()
  }

  private func drill(_ answer: String) {
    let run = world.run(
      ["drill", PracticeWorld.sample, "--questions", "1", "--seed", "5"], input: answer + "\n.\n/skip\n")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func ankiGetsACardAQuestionWithTheBestAnswer() throws {
    drill("We had <b>many</b> users & \"it\" was slow.")
    world.now += 8 * 86_400
    drill(
      "In May the shop took 800 requests/s and p95 was 1.4 s. I owned checkout.\nI moved the lock and p95 fell to 210 ms."
    )
    let run = world.run(["export", "--format", "anki"])
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    let head = lines.filter { $0.hasPrefix("#") }
    #expect(
      head == [
        "#separator:tab", "#html:true", "#notetype:Basic", "#deck:Starling", "#guid column:1",
        "#tags column:4",
        "#columns:guid\tfront\tback\ttags",
      ])
    #expect(lines.count == head.count + 1)
    let fields = lines[head.count].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    #expect(fields.count == 4)
    #expect(fields[0].hasPrefix("starling-"))
    #expect(fields[2].contains("I owned checkout.<br>I moved the lock"))
    #expect(fields[2].contains("attempt 2 of 2</small>"))
    #expect(fields[3].hasPrefix("starling topic::"))
  }

  @Test func markupInAnAnswerIsTextInAnki() throws {
    drill("We had <b>many</b> users & \"it\" was slow.")
    let run = world.run(["export", "--format", "anki"])
    #expect(run.output.contains("We had &lt;b&gt;many&lt;/b&gt; users &amp; &quot;it&quot; was slow."))
  }

  @Test func notesAreOneFileASession() throws {
    drill("First answer.")
    world.now += 86_400
    drill("Second answer.")
    let run = world.run(["export", "--format", "markdown", "--output", "notes/"])
    #expect(run.status == 0, "\(run.errors)")
    let folder = world.folder + "/notes"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.map { String($0.prefix(10)) } == ["2026-01-05", "2026-01-06"])
    let note = try String(contentsOfFile: folder + "/" + names[1], encoding: .utf8)
    #expect(note.hasPrefix("---\ndate: 2026-01-06\nsession: \""))
    #expect(note.contains("\nrole: \"backend\"\n"))
    #expect(note.contains("> Second answer.\n"))
    // Again into the folder that is there now: the same names.
    #expect(world.run(["export", "--format", "markdown", "--output", "notes"]).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == names)
    let whole = world.run(["export", "--format", "markdown"]).output
    #expect(whole.hasPrefix("# Session of 2026-01-05 ("))
    #expect(!whole.contains("---"))
  }

  /// A device or a pipe is no file that another can take the place of.
  @Test func whatIsNoFileIsWrittenToAndStays() throws {
    drill("First answer.")
    let link = world.folder + "/nothing"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/null")
    #expect(world.run(["export", "--output", link]).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/null")

    let shown = world.run(["export", "--output", "/dev/stdout"])
    #expect(shown.output == world.run(["export"]).output)

    let pipe = world.folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let run = world.run(["progress", "--html", pipe])
    #expect(run.status == 0, "\(run.errors)")
    var bytes = [UInt8](repeating: 0, count: 15)
    #expect(read(reader, &bytes, bytes.count) == 15)
    #expect(String(decoding: bytes, as: UTF8.self) == "<!DOCTYPE html>")
    #expect(
      try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType != .typeRegular)
  }

  @Test func rowsHaveACellForEachColumn() throws {
    drill("One, \"two\"\nthree.")
    let csv = world.run(["export", "--format", "csv"]).output
    let header = try #require(csv.components(separatedBy: "\r\n").first)
    #expect(header == AnswerLine.columns.joined(separator: ","))
    #expect(csv.contains("\"One, \"\"two\"\"\nthree.\"\r\n"))
    let line = try #require(
      world.run(["export", "--format", "jsonl"]).output.split(separator: "\n").first)
    let answer = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(answer?["schema"] as? String == "starling.answer/1")
    #expect((answer?["key"] as? String)?.isEmpty == false)
  }
}
