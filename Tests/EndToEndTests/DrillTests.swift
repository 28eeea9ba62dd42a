import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A drill as a person has it, at a terminal and on a pipe.
@Suite(.serialized) struct DrillTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  private let drill = ["drill", BuiltProgram.sample, "--questions", "2", "--seed", "3"]

  /// The texts of the answers of the last session, by `review --json`.
  private func storedAnswers() throws -> [String] {
    let review = try program.run(["review", "last", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(review.output.utf8)) as? [String: Any]
    let questions = object?["questions"] as? [[String: Any]] ?? []
    return questions.flatMap { $0["answers"] as? [[String: Any]] ?? [] }.compactMap { $0["text"] as? String }
  }

  @Test func answersArePipedIn() throws {
    let text = "In 2023 the shop took 9,000 requests/s.\nI moved the lock.\n"
    let run = try program.run(drill, input: text + ".\n/skip\nSecond answer, 김서연.\r\n.\n")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("Drill for Noor Haddad: 2 questions from 12 claims of your resume"))
    #expect(run.output.contains("saved: 12 words, 0:00"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(try storedAnswers().prefix(1) == ["In 2023 the shop took 9,000 requests/s.\nI moved the lock."])
    #expect(try storedAnswers().last == "Second answer, 김서연.")
  }

  @Test func theSameSeedAsksTheSame() throws {
    let questions = ["questions", BuiltProgram.sample, "--seed", "11", "--json"]
    let first = try program.run(questions)
    #expect(first.status == 0)
    #expect(try program.run(questions).output == first.output)
    #expect(try program.run(questions.dropLast(2) + ["12", "--json"]).output != first.output)
  }

  @Test func anAnswerIsTypedAndFoundAgain() throws {
    let terminal = try PseudoTerminal(program, drill)
    #expect(terminal.wait(for: "Question 1 of 2"))
    #expect(terminal.wait(for: "> "))
    terminal.type("We had 800 requests/s, I added a queue.\r")
    #expect(terminal.wait(for: "queue."))
    terminal.type(".\r")
    #expect(terminal.wait(for: "saved: 9 words"))
    #expect(terminal.wait(for: "Score"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedAnswers() == ["We had 800 requests/s, I added a queue."])
    #expect(try program.run(["review"]).output.contains("scaling"))
    #expect(try program.run(["progress"]).output.contains("Too few to tell (1 of 6 sessions)."))
  }

  @Test func threePastedLinesAreOneAnswer() throws {
    let terminal = try PseudoTerminal(program, drill)
    #expect(terminal.wait(for: "> "))
    terminal.type("\u{1B}[200~first line\n.\n/quit is text\u{1B}[201~")
    #expect(terminal.wait(for: "/quit is text"))
    terminal.type("\r.\r")
    #expect(terminal.wait(for: "saved: 5 words"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedAnswers() == ["first line\n.\n/quit is text"])
  }

  @Test(arguments: ["C", "POSIX", "xx_YY.UTF-8", "en_US.ISO-8859-1"])
  func whatIsTypedIsStoredInEveryLocale(locale: String) throws {
    let terminal = try PseudoTerminal(program, drill, ["LANG": locale, "LC_ALL": locale])
    #expect(terminal.wait(for: "> "))
    terminal.type("주문 서비스 é 🙂 ok\r.\r")
    #expect(terminal.wait(for: "saved: "))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedAnswers() == ["주문 서비스 é 🙂 ok"])
  }

  @Test func controlCWarnsOnceThenEndsAndKeepsTheDraft() throws {
    let terminal = try PseudoTerminal(program, drill)
    let before = terminal.settings
    #expect(terminal.wait(for: "> "))
    terminal.type("a first line\rand half a")
    #expect(terminal.wait(for: "half a"))
    usleep(300_000)
    terminal.type("\u{3}")
    #expect(terminal.wait(for: "Ctrl-C again ends the drill; what you typed is kept."))
    #expect(terminal.wait(for: "and half a"))
    terminal.type("\u{3}")
    #expect(terminal.exitStatus() == 130)
    #expect(terminal.settings.c_lflag == before.c_lflag)
    let again = try PseudoTerminal(program, drill)
    #expect(again.wait(for: "An earlier session left an unfinished answer"))
    #expect(again.wait(for: "and half a"))
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func aSignalEndsTheDrillAndKeepsTheDraft(signal: Int32, status: Int32) throws {
    let terminal = try PseudoTerminal(program, drill)
    #expect(terminal.wait(for: "> "))
    terminal.type("typed but not entered")
    #expect(terminal.wait(for: "entered"))
    kill(terminal.child, signal)
    #expect(terminal.exitStatus() == status)
    let again = try PseudoTerminal(program, drill)
    #expect(again.wait(for: "typed but not entered"))
  }

  @Test func aKilledDrillLosesNoSavedAnswerAndKeepsItsLines() throws {
    for round in 0..<4 {
      let terminal = try PseudoTerminal(program, drill)
      #expect(terminal.wait(for: "> "))
      if round > 0 { terminal.type("\r") }
      terminal.type("answer \(round)\r.\r")
      #expect(terminal.wait(for: ": 2 words"))
      usleep(UInt32(round) * 7_000)
      kill(terminal.child, SIGKILL)
      #expect(terminal.exitStatus() == 128 + SIGKILL)
    }
    let export = try program.run(["export", "--format", "jsonl"])
    let texts = export.output.split(separator: "\n").map(String.init)
    #expect(texts.count == 4)
    for round in 0..<4 { #expect(texts.contains { $0.contains("\"text\":\"answer \(round)\"") }) }
  }

  @Test func colourComesOnATerminalOnlyAndNotAgainstNoColor() throws {
    let colored = try PseudoTerminal(program, drill)
    #expect(colored.wait(for: "Question 1"))
    #expect(colored.text.contains("\u{1B}[1"))
    let plain = try PseudoTerminal(program, drill, ["NO_COLOR": "1"])
    #expect(plain.wait(for: "> "))
    #expect(!plain.text.contains("\u{1B}[1"))
  }

  @Test func theHomeScreenTakesCommands() throws {
    let terminal = try PseudoTerminal(program, [])
    #expect(terminal.wait(for: "starling> "))
    terminal.type("reviw\r")
    #expect(terminal.wait(for: "starling: "))
    terminal.type("explain too-short\r")
    #expect(terminal.wait(for: "Looks for"))
    terminal.type("quit\r")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func theEditorsTextIsTakenOver() throws {
    let editor = try program.write(
      "editor.sh", Data("#!/bin/sh\nprintf 'from the editor\\n' > \"$1\"\n".utf8))
    let terminal = try PseudoTerminal(program, drill, ["VISUAL": "sh \(editor)"])
    #expect(terminal.wait(for: "> "))
    terminal.type("/editor\r")
    #expect(terminal.wait(for: "The text is taken over"))
    terminal.type(".\r")
    #expect(terminal.wait(for: "saved: 3 words"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedAnswers() == ["from the editor"])
  }

  @Test func anUnfinishedAnswerCanBeGoneOnWith() throws {
    let broken = try PseudoTerminal(program, drill)
    #expect(broken.wait(for: "> "))
    broken.type("the first half\r")
    #expect(broken.wait(for: "half"))
    usleep(300_000)
    kill(broken.child, SIGKILL)
    #expect(broken.exitStatus() == 128 + SIGKILL)
    let terminal = try PseudoTerminal(program, drill)
    #expect(terminal.wait(for: "drop it (d)? "))
    terminal.type("what?\r")
    #expect(terminal.wait(for: "Type c, d, or nothing."))
    terminal.type("c\r")
    #expect(terminal.wait(for: "The text is taken over"))
    terminal.type("and the second\r.\r")
    #expect(terminal.wait(for: "saved: 6 words"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedAnswers() == ["the first half\nand the second"])
  }

  @Test func wordsBehindTheEnterPromptAreNoAnswer() throws {
    let terminal = try PseudoTerminal(program, drill)
    #expect(terminal.wait(for: "> "))
    terminal.type("help\r")
    #expect(terminal.wait(for: "To give a command, begin it with a slash: /help."))
    terminal.type("...\r.\r")
    #expect(terminal.wait(for: "There is no word in this answer yet"))
    terminal.type("/quit\r")
    #expect(terminal.exitStatus() == 0)
    #expect(try storedAnswers() == [])
  }
}
