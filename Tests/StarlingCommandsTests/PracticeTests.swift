import Foundation
import Testing

@testable import StarlingCommands

/// Practice over days, in-process, with a clock that is set by hand.
@Suite struct PracticeTests {
  private let weak = "We had many users and it was slow. We added a cache."
  private let strong = """
    In May 2025 our ticket shop took 800 requests/s on a normal day and 9,000 requests/s when a festival went on sale, \
    and 6 % of orders failed. I owned the checkout service and had two weeks. First I profiled it under load and found \
    that seat locks were held during the payment call. I considered a bigger database, but decided against it, because \
    it would only have moved the limit. I moved the payment call out of the lock, wrote idempotency keys, and put a \
    token bucket in front so that we shed load early. I load-tested it at 12,000 requests/s with our SRE Dana. On the \
    next sale failed orders fell from 6 % to 0.3 % on the same dashboard, and p95 went from 4 s to 350 ms. Since then \
    I never hold a lock over a remote call.
    """

  private func drill(_ world: PracticeWorld, _ answer: String) -> PracticeWorld.Outcome {
    world.run(
      ["drill", PracticeWorld.sample, "--questions", "2"],
      input: answer + "\n.\n/skip\n\(answer)\n.\n/skip\n")
  }

  @Test func aStrongAnswerScoresAboveAWeakOne() throws {
    let world = try PracticeWorld()
    let answers = ["weak": weak, "strong": strong]
    var totals: [String: Int] = [:]
    for (name, text) in answers {
      let run = world.run(["assess", "-", "--topic", "scaling", "--json"], input: text)
      #expect(run.status == 0)
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      totals[name] = (object?["score"] as? [String: Any])?["total"] as? Int
    }
    #expect(try #require(totals["strong"]) >= 80)
    #expect(try #require(totals["weak"]) < 40)
  }

  @Test func aWeakAnswerComesAgainWhenItIsDue() throws {
    let world = try PracticeWorld()
    _ = drill(world, weak)
    let first = try keysOfLastSession(world)
    #expect(first.count == 2)
    world.now += 60
    _ = drill(world, weak)
    #expect(try keysOfLastSession(world).isDisjoint(with: first))
    world.now += 4 * 86_400
    let later = drill(world, weak)
    #expect(later.status == 0)
    // Half of two questions is one: the most overdue.
    #expect(try keysOfLastSession(world).intersection(first).count == 1)
  }

  /// The keys of the questions that the last session asked.
  private func keysOfLastSession(_ world: PracticeWorld) throws -> Set<String> {
    let review = world.run(["review", "last", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(review.output.utf8)) as? [String: Any]
    let questions = object?["questions"] as? [[String: Any]] ?? []
    return Set(questions.compactMap { $0["key"] as? String })
  }

  @Test func aSeedAsksTheSameWhateverWasAsked() throws {
    let world = try PracticeWorld()
    var keys: [Set<String>] = []
    for _ in 0..<2 {
      _ = world.run(
        ["drill", PracticeWorld.sample, "--questions", "2", "--seed", "5"], input: weak + "\n.\n")
      keys.append(try keysOfLastSession(world))
      world.now += 30 * 86_400
    }
    #expect(keys[0] == keys[1])
  }

  @Test func progressTellsTooFewAndThenAVerdict() throws {
    let world = try PracticeWorld()
    for session in 0..<7 {
      let run = drill(world, session < 3 ? weak : strong)
      #expect(run.status == 0, "\(run.errors)")
      if session == 2 {
        let progress = world.run(["progress"])
        #expect(progress.output.contains("Too few to tell (3 of 6 sessions)."))
      }
      world.now += 86_400
    }
    let progress = world.run(["progress"])
    #expect(progress.output.contains("7 sessions, 14 answers (follow-ups counted), streak 7 days"))
    #expect(progress.output.contains("points a session (95 % interval"))
    for line in progress.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(!progress.output.contains("Below:"))
    let part = world.run(["progress", "--topic", "incident", "--since", "2026-01-02"])
    #expect(part.output.contains("\nBelow: only the topic incident, only since 2026-01-02.\n"))
    let json = world.run(["progress", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "starling.progress/1")
    #expect(object?["streakDays"] as? Int == 7)
  }

  @Test(arguments: Knowledge.shippedRoles)
  func everyRoleHasItsQuestions(role: String) throws {
    let world = try PracticeWorld()
    let questions = world.run([
      "questions", PracticeWorld.sample, "--role", role, "--seed", "1", "--json",
    ])
    #expect(questions.status == 0, "\(questions.errors)")
    let list = try JSONSerialization.jsonObject(with: Data(questions.output.utf8)) as? [[String: Any]]
    #expect(list?.count == 5)
    let shown = world.run(["bank", "show", role])
    #expect(shown.status == 0, "\(shown.errors)")
  }

  @Test func everyExportHoldsEveryAnswer() throws {
    let world = try PracticeWorld()
    _ = drill(world, "=1+1 is, \"quoted\"")
    let json = world.run(["export"])
    #expect(json.status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let lines = world.run(["export", "--format", "jsonl"])
    #expect(lines.output.split(separator: "\n").count == 2)
    let csv = world.run(["export", "--format", "csv"])
    #expect(csv.output.contains("\"'=1+1 is, \"\"quoted\"\"\"\r\n"))
    let file = world.folder + "/notes.md"
    let markdown = world.run(["export", "--format", "markdown", "--output", file])
    #expect(markdown.status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("> =1+1 is, \"quoted\""))
    let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
  }

  @Test func everyCommandExplainsItself() throws {
    let world = try PracticeWorld()
    for command in StarlingCommand.configuration.subcommands {
      let name = command._commandName
      let help = world.run([name, "--help"])
      #expect(help.status == 0)
      #expect(help.output.contains("USAGE: starling"), "\(name)")
      if command.configuration.shouldDisplay {
        #expect(help.output.contains("Example"), "\(name)")
      }
    }
  }
}
