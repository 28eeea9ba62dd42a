import Foundation
import Testing

@testable import StarlingCommands

/// Looking back: sessions, attempts side by side, deleting and undoing.
@Suite struct ReviewTests {
  let world: PracticeWorld
  private let weak = "We had many users and it was slow. We added a cache."
  private let better =
    "In May the shop took 800 requests/s and p95 was 1.4 s. I owned checkout. I moved the lock and p95 fell to 210 ms."

  init() throws {
    world = try PracticeWorld()
  }

  private func drill(_ answer: String) {
    let run = world.run(
      ["drill", PracticeWorld.sample, "--questions", "1", "--seed", "5"], input: answer + "\n.\n/skip\n")
    #expect(run.status == 0, "\(run.errors)")
  }

  private func sessions() throws -> [String] {
    (try world.json(["review"])["sessions"] as? [[String: Any]] ?? []).compactMap {
      $0["id"] as? String
    }
  }

  @Test func aDeletedSessionIsGoneFromEveryViewAndUndone() throws {
    drill(weak)
    world.now += 86_400
    drill(better)
    let ids = try sessions()
    let id = String(try #require(ids.first).suffix(8))
    let before = world.run(["progress", "--json"]).output
    let deleted = world.run(["review", id, "--delete"])
    #expect(deleted.status == 0)
    #expect(
      deleted.output == """
        Session \(id) of 2026-01-06 is out of every view and figure. “starling review
        \(id) --undo” puts it back.

        """)
    #expect(try sessions() == [ids[1]])
    #expect(try world.json(["progress"])["answers"] as? Int == 1)
    #expect(world.run(["review", "--search", "checkout"]).output == "No answer contains “checkout”.\n")
    #expect(!world.run(["export", "--format", "csv"]).output.contains("I moved the lock"))
    #expect(world.run(["review", "--deleted"]).output.contains(id))
    #expect(world.run(["review", id]).output.contains("of 2026-01-06 (deleted)"))
    #expect(
      world.run(["review", id, "--delete"]).output
        == "Session \(id) of 2026-01-06 is deleted already.\n")
    #expect(world.run(["review", "--undo"]).output == "Session \(id) of 2026-01-06 is back.\n")
    #expect(world.run(["progress", "--json"]).output == before)
    let nothing = world.run(["review", "--undo"])
    #expect(nothing.errors == "starling: no session is deleted; there is nothing to undo.\n")
    #expect(nothing.status == 66)
    let json = try world.json(["review", id, "--delete"])
    #expect(json["deleted"] as? Bool == true && json["changed"] as? Bool == true)
    #expect(try world.json(["review", id, "--undo"])["changed"] as? Bool == true)
  }

  @Test func attemptsStandSideBySide() throws {
    drill(weak)
    world.now += 8 * 86_400
    drill(better)
    let last = world.run(["review", "last"])
    #expect(last.output.contains("earlier attempts: "))
    let run = world.run(["review", "last", "--question", "1"])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map(String.init)
    for line in lines { #expect(line.count <= 80, "\(line)") }
    #expect(
      lines.contains { $0.hasPrefix("attempt 1, 2026-01-05") && $0.contains("│ attempt 2, 2026-01-13") })
    #expect(
      lines.contains {
        $0.hasPrefix("We had many users and it was slow.") && $0.contains("│ In May the shop")
      })
    #expect(run.output.contains("Changed: score "))
    let json = try world.json(["review", "last", "--question", "1"])
    #expect((json["attempts"] as? [Any])?.count == 2)
    #expect((json["changes"] as? [String])?.first?.hasPrefix("score ") == true)
    world.variables["LANG"] = "C"
    let plain = world.run(["review", "last", "--question", "1"]).output
    #expect(plain.utf8.allSatisfy { $0 < 0x80 }, "\(plain)")
    let wrong = world.run(["review", "last", "--question", "7"])
    #expect(wrong.status == 66)
    #expect(wrong.errors.hasSuffix(" has no question 7; it has 1 question.\n"))
  }

  static let usages: [([String], String)] = [
    (["--delete"], "--delete wants the session's id, as “starling review” lists it."),
    (["last", "--delete", "--undo"], "--delete and --undo contradict each other."),
    (["--question", "1"], "--question wants a session too, such as “last”."),
    (["last", "--question", "0"], "--question wants a number of at least 1."),
    (["last", "--search", "x"], "--search looks through all sessions; leave out the id."),
    (["--limit", "0"], "--limit wants a number of at least 1."),
    (["--since", "2026-02-30"], "--since wants a day such as 2026-01-31."),
    (["--topic", "scalling"], "there is no topic “scalling”; did you mean “scaling”?"),
  ]

  @Test(arguments: usages)
  func wrongUsageIsSaidInOneSentence(arguments: [String], says: String) throws {
    drill(weak)
    let run = world.run(["review"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("starling: " + says), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test func aSessionWithoutAnswersIsShownAndCountsNowhere() throws {
    let run = world.run(["drill", PracticeWorld.sample, "--questions", "2"], input: "/skip\n/skip\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect(world.run(["review", "last"]).output.contains("skipped"))
    let progress = world.run(["progress"])
    #expect(progress.status == 0)
    #expect(
      progress.output == """
        Progress  1 session, 0 answers (follow-ups counted), streak 0 days

        No answer has been judged yet. “starling drill RESUME” starts a session.

        """)
    #expect(world.run(["progress", "--html", "-"]).output.contains("No answer has been judged yet."))
    #expect(world.run(["stories"]).output.contains("No answer has told a claim of your resume yet."))
    #expect(
      world.run(["review", "last", "--question", "1"]).output.contains("It was not answered yet."))
  }

  @Test func oneWordIsOneWord() throws {
    let world = try PracticeWorld()
    _ = world.run(["drill", PracticeWorld.sample, "--questions", "1", "--seed", "3"], input: "Nothing\n.\n")
    #expect(world.run(["review", "last"]).output.contains(" · 1 word · "))
    #expect(world.run(["progress"]).output.contains("on average 1 word"))
    #expect(world.run(["progress", "--html", "-"]).output.contains("; 1 word<"))
  }
}
