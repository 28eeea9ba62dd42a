import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// What the drill's dialogue promises, one test a promise.
@Suite(.serialized) struct DialogueTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  private let drill = ["drill", BuiltProgram.sample, "--questions", "2", "--seed", "3"]
  private static let answer =
    "In 2023 the shop failed at 9,000 requests/s. I traced the lock and added a queue. Errors fell from 6% to 0.3%."

  private func started(_ more: [String] = [], _ variables: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(program, drill + more, variables)
    try #require(terminal.wait(for: "> "))
    return terminal
  }

  /// The answers of the last session, by `review --json`.
  private func answers() throws -> [[String: Any]] {
    let review = try program.run(["review", "last", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(review.output.utf8)) as? [String: Any]
    let questions = object?["questions"] as? [[String: Any]] ?? []
    return questions.flatMap { $0["answers"] as? [[String: Any]] ?? [] }
  }

  private func storedTexts() throws -> [String] { try answers().compactMap { $0["text"] as? String } }

  // MARK: Drafts

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalAtTheOfferOfADraftEndsTheDrillAndKeepsIt(signal: Int32) throws {
    let terminal = try started()
    terminal.type("half an answer\r/quit\r")
    #expect(terminal.exitStatus() == 0)
    let again = try PseudoTerminal(program, drill)
    #expect(again.wait(for: "drop it (d)? "))
    kill(again.child, signal)
    #expect(again.exitStatus() == 128 + signal)
    let third = try PseudoTerminal(program, drill)
    #expect(third.wait(for: "half an answer"))
  }

  @Test func aSignalInsideAPasteKeepsWhatCame() throws {
    let terminal = try started()
    terminal.type("\u{1B}[200~first pasted line\nsecond pasted")
    usleep(300_000)
    kill(terminal.child, SIGTERM)
    #expect(terminal.exitStatus() == 143)
    let again = try PseudoTerminal(program, drill)
    #expect(again.wait(for: "first pasted line"))
  }

  @Test func aPasteThatIsTooLongStillEnds() throws {
    let terminal = try started()
    terminal.type(
      "\u{1B}[200~" + String(repeating: "words of a very long paste\n", count: 45_000) + "\u{1B}[201~")
    terminal.type("\r/quit\r")
    #expect(terminal.exitStatus(seconds: 240) == 0)
  }

  @Test func skippedHalfAnswersAreKeptEachAndOfferedInTurn() throws {
    let terminal = try started()
    for text in ["the first half", "another half"] {
      terminal.type("\(text)\r/skip\r")
      #expect(terminal.wait(for: "Your unfinished answer is kept; the next drill offers it."))
    }
    #expect(terminal.exitStatus() == 0)
    let home = try program.run([])
    #expect(home.output.contains("Unfinished"))
    #expect(home.output.contains("“drill” goes on with the unfinished answer"))
    let again = try PseudoTerminal(program, drill)
    #expect(again.wait(for: "another half"))
    #expect(again.wait(for: "and 1 more waits"))
    #expect(again.wait(for: "drop it (d)? "))
    again.type("d\r")
    #expect(again.wait(for: "Dropped."))
    #expect(again.wait(for: "the first half"))
    again.type("c\r")
    #expect(again.wait(for: "The text is taken over; a line of one full stop submits it."))
    again.type("and the rest\r.\r")
    #expect(again.wait(for: "saved: 6 words"))
    again.type("/quit\r")
    #expect(again.exitStatus() == 0)
    #expect(try storedTexts() == ["the first half\nand the rest"])
    #expect(!(try program.run([]).output.contains("Unfinished")))
  }

  @Test func notEvenAKillLosesTheLineThatIsTyped() throws {
    let terminal = try started()
    terminal.type("entered\rtyped but not entered")
    #expect(terminal.wait(for: "not entered"))
    usleep(3_000_000)
    kill(terminal.child, SIGKILL)
    #expect(terminal.exitStatus() == 128 + SIGKILL)
    let again = try PseudoTerminal(program, drill)
    #expect(again.wait(for: "| entered"))
    #expect(again.wait(for: "| typed but not entered"))
  }

  // MARK: Typing

  @Test func controlDSubmitsThenEnds() throws {
    let terminal = try started()
    terminal.type("We had a queue in front.\r")
    #expect(terminal.wait(for: "front."))
    usleep(300_000)
    terminal.type("\u{4}")
    #expect(terminal.wait(for: "saved: 6 words"))
    #expect(terminal.wait(for: "> "))
    terminal.type("\u{4}")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedTexts() == ["We had a queue in front."])
  }

  @Test(arguments: [false, true]) func aLineMayBeLongerThanTheTerminalTakes(isPasted: Bool) throws {
    let line = (0..<900).map { "word\($0)" }.joined(separator: " ")
    try #require(line.utf8.count > 4096)
    let terminal = try started()
    terminal.type(isPasted ? "\u{1B}[200~\(line)\u{1B}[201~" : line)
    #expect(terminal.wait(for: "word899"))
    terminal.type("\r.\r")
    #expect(terminal.wait(for: "saved: "))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedTexts() == [line])
  }

  @Test func stoppingAndResizingAreHarmless() throws {
    let terminal = try started()
    terminal.type("before ")
    // Control-Z makes the system forget what was typed and not read: the blank must have been.
    #expect(terminal.wait(for: "before "))
    terminal.type("\u{1A}")
    #expect(terminal.wait(for: "before "))
    terminal.resize(columns: 40, rows: 12)
    #expect(terminal.wait(for: "before "))
    terminal.type("after\r.\r")
    #expect(terminal.wait(for: "saved: 2 words"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedTexts() == ["before after"])
  }

  @Test func arrowUpRecallsThisSessionsLines() throws {
    let terminal = try started()
    terminal.type("a line of mine\r")
    #expect(terminal.wait(for: "mine"))
    usleep(300_000)
    terminal.type("\u{1B}[A again\r.\r")
    #expect(terminal.wait(for: "saved: 9 words"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedTexts() == ["a line of mine\na line of mine again"])
  }

  @Test func tabCompletesCommandsAndRules() throws {
    let terminal = try started()
    terminal.type("/re")
    #expect(terminal.wait(for: "/re"))
    terminal.type("\t")
    #expect(terminal.wait(for: "/resume  /retry"))
    terminal.type("\u{15}/wh\t no-alt\t\r")
    #expect(terminal.wait(for: "no-alternative"))
    #expect(terminal.wait(for: "Source"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func theEditorSeesTheQuestionAndControlCIsItsOwn() throws {
    let editor = try program.write(
      "editor.sh",
      Data(
        "#!/bin/sh\ntrap '' INT\ncp \"$1\" \"\(program.folder)/seen\"\nkill -INT 0\n{ echo written; cat \"$1\"; } > \"$1.new\"\nmv \"$1.new\" \"$1\"\n"
          .utf8))
    let terminal = try started([], ["EDITOR": "sh \(editor)"])
    terminal.type("typed\r/editor\r")
    #expect(terminal.wait(for: "The text is taken over"))
    terminal.type(".\r")
    #expect(terminal.wait(for: "saved: 2 words"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedTexts() == ["written\ntyped"])
    let seen = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: program.folder + "/seen")), as: UTF8.self)
    #expect(seen.hasPrefix("typed\n\n# ---- nothing from this line on is part of the answer ----\n# "))
  }

  // MARK: What comes back

  @Test func aQuestionBackIsNoAnswerYet() throws {
    let terminal = try started()
    terminal.type("what do you mean?\r.\r")
    #expect(terminal.wait(for: "This reads like no answer yet."))
    terminal.type("/hint\r")
    #expect(terminal.wait(for: "Hint 1 of "))
    terminal.type(".\r")
    #expect(terminal.wait(for: "saved: 4 words"))
    #expect(terminal.wait(for: "/hint names one thing that a full answer has"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try answers().first?["aids"] as? [String] == ["hint"])
  }

  @Test func whatReadLikeNoAnswerIsTakenBackOnceThereIsOne() throws {
    let terminal = try started()
    terminal.type("what do you mean?\r.\r")
    #expect(terminal.wait(for: "This reads like no answer yet."))
    terminal.type("\(Self.answer)\r.\r")
    #expect(terminal.wait(for: "Score"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedTexts() == [Self.answer])
  }

  /// A follow-up that nobody answers says nothing, and so it changes nothing.
  @Test func notKnowingTheFollowUpTakesNothingFromTheAnswer() throws {
    let first = try program.run(drill, input: "\(Self.answer)\n.\n/quit\n")
    try #require(first.output.contains("\n→ "))
    let run = try program.run(drill, input: "\(Self.answer)\n.\nI don't know\n.\n/quit\n")
    #expect(run.output.contains("(±0 with the follow-up)"))
    #expect(try storedTexts() == [Self.answer, "I don't know"])
    let rescored = try program.run(["rescore", "--json"])
    #expect(rescored.status == 0)
  }

  @Test func whySaysNothingOfAnotherQuestionsAnswer() throws {
    let run = try program.run(drill, input: "We added a queue.\n.\n/skip\n/why\n/quit\n")
    let parts = run.output.components(separatedBy: "Question 2 of 2")
    try #require(parts.count == 2)
    #expect(parts[1].contains("This question: "))
    #expect(!parts[1].contains("  Rule       "))
  }

  @Test func aRetryIsAnAttemptAndShowsTheDifference() throws {
    let terminal = try started()
    terminal.type("We added a queue and the errors went away somehow.\r.\r")
    #expect(terminal.wait(for: "Score"))
    #expect(terminal.wait(for: "> "))
    terminal.type("/retry\r")
    #expect(terminal.wait(for: "attempt 2"))
    terminal.type("\(Self.answer)\r.\r")
    #expect(terminal.wait(for: "saved as attempt 2: "))
    #expect(terminal.wait(for: " since your last try)"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try answers().compactMap { $0["attempt"] as? Int } == [1, 2])
    // Another session compares with the last attempt of this one.
    let later = try program.run(drill, input: "\(Self.answer)\n.\n")
    #expect(later.output.contains("saved as attempt 3: "))
    #expect(later.output.contains("(±0 since 20"))
  }

  @Test func whyAndMoreTellTheRest() throws {
    let run = try program.run(
      drill, input: "/more\n\(Self.answer)\n.\n/why\n/why few-step\n/why we-not-i\n/more\n")
    #expect(run.output.contains("No answer was checked yet."))
    #expect(run.output.contains("This question: "))
    #expect(run.output.contains("There is no rule “few-step”. Did you mean /why few-steps?"))
    #expect(run.output.contains("we-not-i\n  Rule       "))
    #expect(run.output.contains("  Source     "))
  }

  @Test(arguments: [1, 12, 40]) func aCheckFitsOneScreen(rounds: Int) throws {
    let text = (0..<rounds).map {
      "In 202\($0 % 6) the shop failed at \($0 + 1),000 requests/s. I had to fix it. I traced lock \($0) and added a queue, because the pool was full. Errors fell from \($0 + 2)% to 0.3%."
    }.joined(separator: " ")
    let run = try program.run(drill, input: "\(text)\n.\n")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let saved = try #require(lines.firstIndex { $0.hasPrefix("saved: ") })
    let end = try #require(lines[saved...].firstIndex { $0 == "Summary" })
    // The prompt takes the last row.
    #expect(end - 1 - saved <= 23, "\(rounds) rounds")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func theClockStandsInTheTimedPrompt() throws {
    let terminal = try PseudoTerminal(program, drill + ["--timed"])
    #expect(terminal.wait(for: "Each answer has two minutes"))
    #expect(terminal.wait(for: "0:00 > "))
    terminal.type("typed")
    // The second is drawn over the one before it, so only its last digit is written anew.
    usleep(2_500_000)
    terminal.type(" on\r")
    #expect(terminal.wait(for: " on"))
    #expect(terminal.wait(for: "0:0"))
    terminal.type("/pause\r")
    #expect(terminal.wait(for: "paused > "))
    terminal.type("/time\r")
    #expect(terminal.wait(for: "of 2:00, 2 words of 150 to 320"))
    terminal.type(".\r")
    #expect(terminal.wait(for: "saved: 2 words"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedTexts() == ["typed on"])
  }

  // MARK: The home screen and postings

  @Test func homeSaysWhereYouStandAndCompletes() throws {
    _ = try program.run(drill, input: "\(Self.answer)\n.\n/skip\n")
    let folder = program.folder + "/my files"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("no resume".utf8).write(to: URL(fileURLWithPath: folder + "/it's mine.txt"))
    let terminal = try PseudoTerminal(program, [])
    for title in ["Due", "Last", "Weakest", "So far", "Resume", "Next"] { #expect(terminal.wait(for: title)) }
    #expect(terminal.wait(for: "starling> "))
    terminal.type("dri\t--top\tsc\t--questions 0\r")
    #expect(terminal.wait(for: "--questions wants a number from 1 to 100."))
    #expect(terminal.wait(for: "starling> "))
    terminal.type("explain too-sh\t\r")
    #expect(terminal.wait(for: "Looks for"))
    #expect(terminal.wait(for: "starling> "))
    terminal.type("assess \(program.folder)/my\tit\t")
    terminal.type("\r")
    #expect(terminal.wait(for: "0 of 100, empty"))
    #expect(terminal.wait(for: "starling> "))
    terminal.type("rview\r")
    #expect(terminal.wait(for: "starling: there is no command “rview”; did you mean “review”?"))
    #expect(terminal.wait(for: "starling> "))
    terminal.type("starling explain no-credit\r")
    #expect(terminal.wait(for: "Looks for a whole answer in which nobody"))
    #expect(terminal.wait(for: "starling> "))
    terminal.type("starling\r")
    #expect(terminal.wait(for: "the interview that your resume invites"))
    terminal.type("quit\r")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func aPostingShiftsTheQuestionsAndSaysHow() throws {
    let text = "# We look for\n\n- PostgreSQL and **idempotency keys**\n- Terraform\n- incidents, on-call\n"
    let posting = try program.write("posting.md", Data(text.utf8))
    for job in [posting, try program.write("posting.txt", Data(text.utf8))] {
      let run = try program.run(
        ["questions", BuiltProgram.sample, "--job", job, "--questions", "1", "--seed", "1"])
      #expect(run.status == 0)
      #expect(run.output.contains("Lines of yours that the posting asks for come first: PostgreSQL"))
      #expect(
        run.output.contains("In the posting and in your resume, but in no line about work: Terraform,"))
      #expect(run.output.contains("row locks"))
    }
    let pdf = try program.run(["drill", BuiltProgram.sample, "--job", BuiltProgram.sample, "--seed", "1"])
    #expect(pdf.output.contains("Topics by the posting: "))
    let nothing = try program.run(
      drill + ["--job", try program.write("empty.txt", Data("Sell ice cream.".utf8))], input: "")
    #expect(nothing.output.contains("The posting names nothing that the bank knows"))
  }
}
