import Foundation
import Testing

@testable import StarlingCommands

/// What is said of command lines that cannot be run: the whole sentence, and the exit status.
@Suite struct UsageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let says: String
    var status: Int32 = 64
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases: [Case] = [
    Case(arguments: ["drlil"], says: "there is no command “drlil”; did you mean “drill”?"),
    Case(arguments: ["chek"], says: "there is no command “chek”; did you mean “check”?"),
    Case(arguments: ["prog"], says: "there is no command “prog”; did you mean “progress”?"),
    Case(arguments: ["help", "drlil"], says: "there is no command “drlil”; did you mean “drill”?"),
    Case(arguments: ["help", "foo"], says: "there is no command “foo”; “starling --help” lists them."),
    Case(
      arguments: ["help", "bank", "lst"], says: "there is no command “bank lst”; did you mean “bank list”?"),
    Case(arguments: ["xyzzy"], says: "there is no command “xyzzy”; “starling --help” lists them."),
    Case(arguments: ["bank", "lst"], says: "there is no command “bank lst”; did you mean “bank list”?"),
    Case(
      arguments: ["bank", "xyzzy"],
      says: "there is no command “bank xyzzy”; “starling bank --help” lists them."),
    Case(arguments: ["--halp"], says: "unknown option '--halp'. Run “starling --help” for how to use it."),
    Case(
      arguments: ["check", "resume.md", "--market", "xx"],
      says:
        "the value 'xx' is invalid for '--market <market>'. Please provide one of the following: us, uk, de, fr, "
        + "kr, jp, in, eu, intl. Run “starling check --help” for how to use it."),
    Case(
      arguments: ["questions", "resume.md", "--questions", "-3"],
      says: "--questions wants a number from 1 to 100. Run “starling questions --help” for how to use it."),
    Case(
      arguments: ["review", "--limit", "-1"],
      says: "--limit wants a number of at least 1. Run “starling review --help” for how to use it."),
    Case(
      arguments: ["check", "resume.md", "--fail-under", "-1"],
      says: "--fail-under wants a score from 0 to 100. Run “starling check --help” for how to use it."),
    Case(
      arguments: ["parse"],
      says: "missing expected argument '<resume>'. Run “starling parse --help” for how to use it."),
    Case(
      arguments: ["review", "--search", " "],
      says: "--search wants the words to look for. Run “starling review --help” for how to use it."),
  ]

  @Test(arguments: cases) func saysWhatIsWrongAndWhatToDo(example: Case) throws {
    let run = try PracticeWorld().run(example.arguments)
    #expect(run.errors == "starling: \(example.says)\n")
    #expect(run.output.isEmpty)
    #expect(run.status == example.status)
  }

  @Test func whatNamesOtherCommandsAloneShowsThem() throws {
    let run = try PracticeWorld().run(["bank"])
    #expect(run.status == 0 && run.output.contains("SUBCOMMANDS:"))
  }

  /// Scripts ask every command that reads or shows data in the same way.
  @Test func whatShowsDataHasTheOptionsOfAll() throws {
    let without = ["starling drill", "starling bank", "starling manual"]
    for command in try CommandDump.load().commands where !without.contains(command.words) {
      let names = command.ownArguments.map(\.typed)
      for option in ["--json", "--database <file>", "--no-color"] {
        #expect(names.contains(option), "\(command.words) \(option)")
      }
    }
  }

  @Test func banksAreLintedForPrograms() throws {
    let world = try PracticeWorld()
    let clean = try world.json(["bank", "lint"])
    #expect(clean["files"] as? Int == 10)
    #expect((clean["problems"] as? [Any])?.isEmpty == true)
    try "role: [\n".write(toFile: world.folder + "/bad.yaml", atomically: true, encoding: .utf8)
    let run = world.run(["bank", "lint", "bad.yaml", "--json"])
    #expect(run.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let problem = try #require((object?["problems"] as? [[String: Any]])?.first)
    #expect(problem["file"] as? String == "bad.yaml")
    #expect(problem["severity"] as? String == "error")
    #expect(Set(problem.keys) == ["file", "line", "column", "severity", "message"])
    #expect(
      try world.json(["bank", "path"])["folder"] as? String == world.folder + "/.config/starling/banks")
  }

  @Test func standardInputIsCalledSo() throws {
    let long = try PracticeWorld().run(["assess"], input: String(repeating: "a", count: InputText.limit + 1))
    #expect(long.status == 65)
    #expect(long.errors == "starling: standard input is larger than 16 MiB; give a shorter text.\n")
    let run = try PracticeWorld().run(["parse", "-"])
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("starling: standard input holds no text; "))
  }

  /// A file alone does not go through the library for command lines; with an option it does.
  @Test func aFileAloneIsParsedAsWithOptions() throws {
    let world = try PracticeWorld()
    let alone = world.run(["parse", PracticeWorld.sample])
    #expect(alone.status == 0 && alone.output.hasPrefix("{"))
    let usual = world.run(["parse", PracticeWorld.sample, "--role", Knowledge.defaultRole])
    #expect(alone.output == usual.output && alone.errors == usual.errors)
  }

  @Test(arguments: [
    (["parse", "resume.pdf"], "resume.pdf"), (["parse", "-"], "-"), (["parse", "my file"], "my file"),
    (["parse"], nil), (["parse", "--help"], nil), (["parse", "-h"], nil), (["parse", ""], nil),
    (["parse", "--", "a"], nil),
    (["parse", "a", "b"], nil), (["check", "a"], nil), ([], nil), (["a", "parse"], nil),
  ])
  func aFileAlone(_ arguments: [String], _ file: String?) {
    #expect(ParseCommand.onlyFile(arguments) == file)
  }

  @Test func aSeedMayBeNegative() throws {
    let world = try PracticeWorld()
    let run = world.run(["questions", PracticeWorld.sample, "--seed", "-7"])
    #expect(
      run.status == 0 && run.output == world.run(["questions", PracticeWorld.sample, "--seed=-7"]).output)
  }

  /// After a long screen the question that waits can be shown again.
  @Test func questionsShowTheFollowUpThatWaits() throws {
    let run = try PracticeWorld().run(
      ["drill", PracticeWorld.sample, "--questions", "1", "--seed", "3"],
      input: "In 2023 I added a queue.\n.\n/questions\n")
    let asked = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("→ ") })
    #expect(run.output.contains("\n   " + asked.prefix(40)))
  }

  /// Nothing of what a command does ends in “…”: the part that is cut off may be the one that was looked for.
  @Test func helpOfTheDrillIsWhole() throws {
    let run = try PracticeWorld().run(
      ["drill", PracticeWorld.sample, "--questions", "1", "--seed", "3"], input: "/help\n")
    let help = run.output.split(separator: "\n").drop { !$0.hasPrefix("/help ") }
    let lines = help.prefix { !$0.hasPrefix("Summary") }
    #expect(lines.allSatisfy { !$0.hasSuffix("…") && $0.count <= 80 })
    #expect(lines.contains("/why        say why this question was chosen, and the rule behind what to fix;"))
    #expect(lines.contains("            /why RULE another one"))
  }
}
