import ArgumentParser
import GRDB
import Interviewing
import Testing

@testable import StarlingCommands

/// What the dialogue makes of words that are typed.
@Suite struct DialogueTextTests {
  @Test(arguments: [
    "what do you mean?", "idk", "I don’t know", "i don't know what to say here", "No idea.", "pass", "what",
    "Could you repeat that?", "not sure", "Help me!",
  ]) func isNoAnswer(text: String) {
    #expect(UnsureAnswer.isUnsure(text))
  }

  @Test(arguments: [
    "", "...", "What we did was add a cache", "We added a cache", "Pass rates rose from 61% to 92%",
    "I don't know the exact figure, but it was near 40% before the change and 5% after it",
    "Nobody knew why; would it come back? I looked at the locks, found the slow one and took it out, so no.",
  ]) func isAnAnswer(text: String) {
    #expect(!UnsureAnswer.isUnsure(text))
  }

  /// A command's line on the home screen ends in no “…” on 80 columns.
  @Test func abstractsFitTheHomeScreen() {
    for command in StarlingCommand.configuration.subcommands where command.configuration.shouldDisplay {
      #expect(command.configuration.abstract.count <= 69, "\(command._commandName)")
    }
  }

  @Test func wordsAreSplitAndEscaped() {
    #expect(CommandWords.split(#"a "b c" d\ e 'f "g' "#) == ["a", "b c", "d e", "f \"g"])
    #expect(CommandWords.splitOpen(#"drill my\ fi"#).last == "my fi")
    #expect(CommandWords.splitOpen("drill ").words == ["drill"])
    #expect(CommandWords.splitOpen("drill ").last == "")
    #expect(CommandWords.split(CommandWords.escaped("it's \"my\" \\ file")) == ["it's \"my\" \\ file"])
  }

  @Test func completionGoesAsFarAsWordsAgree() {
    #expect(
      Completion.choose(among: ["retry", "resume", "quit"], typed: "re").alternatives == ["resume", "retry"])
    #expect(Completion.choose(among: ["scaling"], typed: "sc", ending: " ").insert == "aling ")
    #expect(Completion.choose(among: ["--question", "--questions"], typed: "--q").insert == "uestion")
    #expect(Completion.choose(among: ["a"], typed: "b").insert == "")
  }

  /// What Tab offers behind an option is what that command takes.
  @Test(arguments: [
    ("export --format a", "nki "), ("check --format m", "arkdown "), ("check --market in", ""),
    ("check --market f", "r "), ("progress --interview n", "one "), ("review --limit x", ""),
  ]) func tabOffersTheValuesOfAnOption(line: String, insert: String) throws {
    let completion = HomeCompletion(environment: try PracticeWorld().environment())
    #expect(completion.complete(line).insert == insert)
  }

  /// Where nothing can be written the answer goes to the terminal, and nothing in it acts there.
  @Test func anAnswerThatCannotBeStoredIsShownWithoutItsEscapes() throws {
    let world = try PracticeWorld()
    world.variables["XDG_STATE_HOME"] = "/proc/none"
    let drill = ["drill", PracticeWorld.sample, "--questions", "1", "--seed", "3"]
    _ = world.run(drill, input: "/skip\n")
    let queue = try DatabaseQueue(path: world.database)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: "CREATE TRIGGER full BEFORE INSERT ON answer BEGIN SELECT RAISE(ABORT, 'full'); END")
    }
    try queue.close()
    let run = world.run(drill, input: "It was \u{1B}[31mred.\n.\n")
    #expect(run.status == 74)
    #expect(run.errors.contains("It was ^[[31mred."))
    #expect(!run.errors.contains("\u{1B}"))
  }

  /// Twenty seconds go by between one line and the next, so that two minutes end in the middle of an answer.
  @Test func whatComesAfterTwoMinutesIsMarked() throws {
    let world = try PracticeWorld()
    world.step = 20
    let lines = (1...12).map { "In step \($0) I moved part \($0) of the lock out of the payment call." }
    let run = world.run(
      ["drill", PracticeWorld.sample, "--seed", "3", "--questions", "1", "--timed"],
      input: (lines + [".", "/more"]).joined(separator: "\n"))
    #expect(run.status == 0)
    #expect(run.output.contains("Each answer has two minutes; what is typed after them is marked."))
    #expect(
      run.output.contains("Two minutes are over: come to an end. What you type from here on is marked."))
    #expect(run.output.contains("  ─── two minutes were over here\n"))
    #expect(run.output.contains(" of them after two minutes\n"))
    let untimed = world.run(
      ["drill", PracticeWorld.sample, "--seed", "3", "--questions", "1"],
      input: (lines + [".", "/more"]).joined(separator: "\n"))
    #expect(!untimed.output.contains("two minutes"))
  }

  @Test func aFileThatIsNotThereMayBeAnother() throws {
    let world = try PracticeWorld()
    let folder = PracticeWorld.sample.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let near = world.run(["drill", folder + "/noor-hadad.pdf"])
    #expect(near.status == 66)
    #expect(near.errors.contains("; did you mean “noor-haddad.pdf”?"))
    let far = world.run(["drill", folder + "/tide.docx"])
    #expect(far.status == 66)
    #expect(far.errors.contains("; check the path."))
  }

  @Test func homeSaysWhatToTypeNext() throws {
    let world = try PracticeWorld()
    let first = world.run([])
    #expect(first.output.contains("  Sessions    none yet\n"))
    #expect(first.output.contains("  Next        “drill resume.pdf” holds a mock interview on your resume\n"))
    let drill = ["drill", PracticeWorld.sample, "--seed", "3", "--questions", "1"]
    _ = world.run(drill, input: "In 2023 I added a queue; errors fell from 6% to 1%.\n.\n")
    world.now += 40 * 86_400
    let later = world.run([])
    #expect(later.output.contains("  Due         1 today, 1 this week\n"))
    #expect(later.output.contains("1 session, 1 answer (follow-ups counted), streak 0 days\n"))
    #expect(later.output.contains("  Next        “drill” goes over what is due, beside new questions\n"))
    _ = world.run(drill, input: "half an answer\n")
    let unfinished = world.run([])
    #expect(unfinished.output.contains("  Unfinished  an answer to “"))
    #expect(unfinished.output.contains("  Next        “drill” goes on with the unfinished answer\n"))
  }
}
