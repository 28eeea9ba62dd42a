import AnswerAnalysis
import Foundation
import Storage
import Testing

@testable import StarlingCommands
@testable import simulate_practice

/// A simulated half-year in all views.
@Suite struct SimulatedPracticeTests {
  @Test func theSameSeedIsTheSameHalfYear() throws {
    let one = try SimulatedHalfYear.world()
    let two = try SimulatedHalfYear.world()
    let text = one.run(["export"]).output
    #expect(two.run(["export"]).output == text)
    var other = PracticePlan()
    other.seed = 8
    #expect((try SimulatedHalfYear.world(other)).run(["export"]).output != text)
    #expect(one.run(["doctor"]).status == 0)
  }

  @Test func progressFitsAScreenInEveryTerminal() throws {
    let world = try SimulatedHalfYear.world()
    for language in ["C.UTF-8", "C"] {
      world.variables["LANG"] = language
      let run = world.run(["progress"])
      #expect(run.status == 0, "\(run.errors)")
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= 23, "\(lines.count) lines leave none for the prompt:\n\(run.output)")
      for line in lines { #expect(line.count <= 80, "\(line)") }
      if language == "C" { #expect(run.output.utf8.allSatisfy { $0 < 0x80 }, "\(run.output)") }
      #expect(!run.output.contains("\u{1B}"))
      #expect(run.output.contains("78 sessions, "))
      #expect(run.output.contains("Same question again after a week or more: "))
      #expect(run.output.contains("Of those that were asked again at random: "))
      #expect(run.output.contains("rubric \(Rubric.version)."))
    }
  }

  @Test func theFiguresAreThoseOfTheExport() throws {
    let world = try SimulatedHalfYear.world()
    let progress = try world.json(["progress"])
    let lines = world.run(["export", "--format", "jsonl"]).output.split(separator: "\n")
    let answers = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(progress["answers"] as? Int == answers.count)
    // One mean a session over first attempts, the sessions in order.
    var order: [String] = []
    var totals: [String: [Int]] = [:]
    for answer in answers where answer["kind"] as? String == "answer" && answer["attempt"] as? Int == 1 {
      let session = try #require(answer["session"] as? String)
      let check = answer["assessment"] as? [String: Any]
      if totals[session] == nil { order.append(session) }
      totals[session, default: []].append(try #require((check?["score"] as? [String: Any])?["total"] as? Int))
    }
    let means = order.map { Double((totals[$0] ?? []).reduce(0, +)) / Double(totals[$0]?.count ?? 1) }
    let headline = try #require(progress["headline"] as? [String: Any])
    let scores = try #require(headline["scores"] as? [Double])
    #expect(scores.count == means.count)
    for (score, mean) in zip(scores, means) { #expect(abs(score - mean) < 1e-9) }
    let topics = try #require(progress["topics"] as? [[String: Any]])
    #expect(
      topics.reduce(0) { $0 + ($1["firstAttempts"] as? Int ?? 0) }
        == totals.values.reduce(0) { $0 + $1.count })
    let due = try #require((progress["due"] as? [String: Any])?["questions"] as? [[String: Any]])
    #expect(due.count == Set(answers.compactMap { $0["key"] as? String }).count)
  }

  @Test func thePageHoldsTheHalfYear() throws {
    let world = try SimulatedHalfYear.world()
    let run = world.run(["progress", "--html", "page.html"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "Wrote page.html: open it in a browser, or print it.\n")
    let path = world.folder + "/page.html"
    let html = try String(contentsOfFile: path, encoding: .utf8)
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("default-src &#39;none&#39;"))
    #expect(html.matches(of: #/<article/#).count == ProgressPageBuilder.mostQuestions)
    #expect(html.contains("more are left out."))
    #expect(html.contains("Changed: "))
    let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
    #expect(world.run(["progress", "--html", "-"]).output == html)
    let topic = world.run(["progress", "--html", "-", "--topic", "incident", "--since", "2026-05-01"])
      .output
    #expect(topic.contains("only the topic incident, only since 2026-05-01"))
    #expect(topic.count < html.count)
    let nowhere = world.run(["progress", "--html", "/nonexistent/page.html"])
    #expect(nowhere.status == 73)
    #expect(nowhere.errors.contains("/nonexistent/page.html cannot be created"))
  }

  @Test func reviewListsTheNewestAndSaysThatThereAreMore() throws {
    let world = try SimulatedHalfYear.world()
    let list = world.run(["review"]).output
    #expect(list.split(separator: "\n").count == 1 + 50 + 2)
    #expect(list.contains("There are older ones: --all lists them"))
    #expect(world.run(["review", "--all"]).output.split(separator: "\n").count == 1 + 78 + 1)
    let sessions = try world.json(["review"])["sessions"] as? [Any]
    #expect(sessions?.count == 78)
    #expect(try (world.json(["review", "--limit", "3"])["sessions"] as? [Any])?.count == 3)
    for line in list.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func storiesShowWhatWasToldForWhat() throws {
    let world = try SimulatedHalfYear.world()
    let run = world.run(["stories"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Stories  10 told in "))
    #expect(run.output.contains("competences covered"))
    for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let board = try world.json(["stories"])
    #expect(board["schema"] as? String == "starling.stories/1")
    #expect((board["stories"] as? [Any])?.count == 10)
    let one = world.run(["stories", "--topic", "incident"])
    #expect(one.output.hasPrefix("Stories for incident\n"))
    #expect(one.output.contains("The best answer, "))
    let best = try world.json(["stories", "--topic", "incident"])["bestAnswer"] as? [String: Any]
    #expect((best?["text"] as? String)?.isEmpty == false)
  }

  /// The advice begins with its first word, whatever blanks stand behind its title.
  @Test func theAdviceOnStoriesIsWhole() throws {
    let world = try PracticeWorld()
    _ = world.run(
      ["drill", PracticeWorld.sample, "--questions", "1", "--seed", "3"],
      input: "In 2023 I added a queue; errors fell from 6% to 1%.\n.\n")
    let run = world.run(["stories"])
    #expect(run.output.contains("\nGaps       scaling (best "))
    #expect(run.output.contains("\nUntold     “"))
    for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  /// A question that was answered just now is due tomorrow, whatever the hour, and the drill asks it when it is due.
  @Test(arguments: ["UTC", "America/Los_Angeles", "Asia/Seoul"])
  func whatIsDueTodayIsCountedByTheLocalDay(zone: String) throws {
    let world = try PracticeWorld()
    world.timeZone = zone
    let drill = ["drill", PracticeWorld.sample, "--questions", "1"]
    _ = world.run(drill, input: "I did something there.\n.\n")
    func due() throws -> [Int?] {
      let due = try world.json(["progress"])["due"] as? [String: Any]
      return [due?["today"] as? Int, due?["thisWeek"] as? Int]
    }
    #expect(try due() == [0, 1])
    #expect(world.run([]).output.contains("  Next        “drill --topic"))
    // 23 hours later it is another day, and the question due within it.
    world.now += 23 * 3_600
    #expect(try due() == [1, 1])
    #expect(world.run([]).output.contains("  Next        “drill --topic"))
    world.now += 3_600
    #expect(try due() == [1, 1])
    #expect(world.run([]).output.contains("  Next        “drill” goes over what is due"))
  }

  @Test func aDrillGoesOverWhatIsDueSomeOfItAtRandomAndTheWeakestTopic() throws {
    let world = try PracticeWorld()
    let text = "We had a slow page. I added an index and p95 fell from 900 ms to 120 ms."
    var reasons: [String] = []
    for session in 0..<14 {
      let run = world.run(
        ["drill", PracticeWorld.sample, "--questions", "4"],
        input: String(repeating: text + " \(session).\n.\n/skip\n", count: 4))
      #expect(run.status == 0, "\(run.errors)")
      let questions = try world.json(["review", "last"])["questions"] as? [[String: Any]] ?? []
      let claims = questions.compactMap { $0["claim"] as? String }
      #expect(Set(claims).count == claims.count)
      reasons += questions.compactMap { $0["reason"] as? String }
      world.now += 9 * 86_400
    }
    #expect(reasons.contains { $0.hasPrefix("Due since 2026-") && $0.contains("the last answer scored ") })
    #expect(
      reasons.contains { $0.hasPrefix("Asked again at random, to see what stays; the last answer scored ") })
    #expect(reasons.contains { $0.contains("Your weakest topic so far: mean ") })
    #expect(!reasons.contains(""))
  }
}
