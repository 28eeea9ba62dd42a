import Foundation
import Testing

/// Bad input gets one sentence and the documented exit status, and nothing is lost.
@Suite struct BadInputTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  /// A run that fails with one line on standard error and nothing on standard output.
  private func expectFailure(
    _ arguments: [String], status: Int32, says words: String, input: String = "",
    _ more: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try program.run(arguments, input: input, more)
    #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.hasPrefix("starling: "), sourceLocation: sourceLocation)
    #expect(run.errors.contains(words), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.filter { $0 == "\n" }.count == 1, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.output == "", sourceLocation: sourceLocation)
  }

  @Test func noSuchFile() throws {
    try expectFailure(["drill", "nowhere.pdf"], status: 66, says: "there is no file at")
    try expectFailure(["parse", "nowhere.pdf"], status: 66, says: "there is no file at")
  }

  /// However few files may be open at once, the program says so and ends as documented: no part of it crashes, and no
  /// helper program is called missing.
  @Test(arguments: 4...14) func tooFewFilesMayBeOpened(most: Int) throws {
    let run = try program.run(
      ["drill", BuiltProgram.sample, "--questions", "1"], input: "I moved the lock.\n.\n",
      limits: "ulimit -n \(most)")
    #expect([0, 66, 73, 74, 75].contains(run.status), "\(run.status) \(run.errors)")
    #expect(!run.errors.contains("not installed"), "\(run.errors)")
    #expect(run.status == 0 || run.errors.hasPrefix("starling: "), "\(run.errors)")
    #expect(run.status != 0 || run.output.contains("saved: 4 words"), "\(run.output)")
  }

  @Test func anEmptyFile() throws {
    let path = try program.write("empty.pdf", Data())
    try expectFailure(["drill", path], status: 65, says: "holds no text")
  }

  @Test func aFolderAndAnImage() throws {
    try expectFailure(["drill", program.folder], status: 65, says: "is no regular file")
    let image = try program.write("photo.png", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    try expectFailure(["parse", image], status: 65, says: "is an image; export the resume as PDF")
  }

  @Test func whatIsNoResume() throws {
    let list = try program.write("shopping.txt", Data("milk\neggs\nbread\n".utf8))
    try expectFailure(["drill", list], status: 65, says: "does not look like a resume")
  }

  @Test func anUnknownCommand() throws {
    try expectFailure(["reviw"], status: 64, says: "there is no command “reviw”; did you mean “review”?")
    try expectFailure(["frobnicate"], status: 64, says: "“starling --help” lists them.")
  }

  @Test func aDamagedPDF() throws {
    let path = try program.write("broken.pdf", Data("%PDF-1.4\nnothing of use".utf8))
    try expectFailure(["drill", path], status: 65, says: "damaged")
  }

  @Test func noPoppler() throws {
    try expectFailure(
      ["parse", BuiltProgram.sample], status: 69, says: "install poppler-utils", ["PATH": "/nonexistent"])
  }

  @Test func noResumeWasEverGiven() throws {
    try expectFailure(["drill"], status: 66, says: "give yours with “starling drill resume.pdf”")
    // The sample that the sentence names is there.
    #expect(FileManager.default.fileExists(atPath: program.folder + "/data/starling/sample-resume.pdf"))
  }

  @Test func noHistory() throws {
    for command in ["review", "progress", "export"] {
      try expectFailure([command], status: 66, says: "there is no practice history yet")
    }
  }

  @Test func aDatabaseThatIsNone() throws {
    let garbage = Data("this is not a database, but a long text of another program entirely".utf8)
    let path = try program.write("other.db", garbage)
    try expectFailure(
      ["drill", BuiltProgram.sample, "--database", path], status: 65, says: "is not a Starling database",
      input: "answer\n.\n")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == garbage)
  }

  @Test func wrongUsage() throws {
    try expectFailure(["drill", "--questons", "3"], status: 64, says: "Did you mean '--questions'?")
    try expectFailure(
      ["questions", BuiltProgram.sample, "--topic", "scalling"], status: 64, says: "did you mean “scaling”?")
    try expectFailure(
      ["drill", BuiltProgram.sample, "--role", "bakend"], status: 64, says: "did you mean “backend”?")
    try expectFailure(
      ["explain", "result-without-numbr"], status: 64, says: "Did you mean “result-without-number”?")
    try expectFailure(
      ["review", "--since", "yesterday"], status: 64, says: "--since wants a day such as 2026-01-31.")
  }

  @Test func bytesThatAreNoTextAreJudgedAsFarAsTheyAreOne() throws {
    let hostile = Data([0xFF, 0xFE, 0x00, 0x41, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xF5, 0x0D, 0x0A, 0x1B, 0x5B])
    let run = try program.run(["assess", try program.write("hostile.txt", hostile)])
    #expect(run.status == 0 && run.errors.isEmpty && !run.output.contains("\u{1B}["))
  }

  @Test func aMegabyteIsJudgedAndTenAreRefused() throws {
    let story =
      "In May I moved shard 7 to the new cluster because it was full, and p95 fell from 9 s to 1 s. "
    let long = String(repeating: story, count: 1_000_000 / story.utf8.count)
    let endless = String(repeating: story, count: 10_000_000 / story.utf8.count)
    let input = [("long", long), ("endless", endless), ("empty", "")]
      .map { #"{"id": "\#($0.0)", "text": "\#($0.1)"}"# }.joined(separator: "\n")
    let run = try program.run(["assess", "--jsonl"], input: input)
    let lines = run.output.split(separator: "\n")
    #expect(run.status == 0 && lines.count == 3)
    #expect(lines[0].hasPrefix(#"{"id":"long","rubricVersion""#))
    #expect(lines[1] == #"{"id":"endless","error":"an answer longer than 2 MiB; give a shorter one."}"#)
    #expect(lines[2].hasPrefix(#"{"id":"empty","rubricVersion""#))
  }

  @Test func oneBadLineDoesNotStopTheRest() throws {
    let input = """
      {"id": "a", "text": "I added a cache and p95 fell from 1.2 s to 180 ms."}
      not json
      {"id": "b"}
      {"id": "c", "text": ""}
      """
    let run = try program.run(["assess", "--jsonl"], input: input)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("{\"id\":\"a\",\"rubricVersion\":"))
    #expect(lines[1].hasPrefix("{\"id\":null,\"error\":"))
    #expect(lines[2].hasPrefix("{\"id\":\"b\",\"error\":"))
    #expect(lines[3].contains("\"band\":\"empty\""))
  }
}
