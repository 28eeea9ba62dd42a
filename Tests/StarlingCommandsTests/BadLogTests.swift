import Foundation
import Storage
import Testing

@testable import StarlingCommands

/// Clocks, zones and files that are not as they should be: right figures, or one clear sentence.
@Suite struct BadLogTests {
  let world: PracticeWorld

  init() throws {
    world = try PracticeWorld()
  }

  private func drill(seed: Int) {
    let run = world.run(
      ["drill", PracticeWorld.sample, "--questions", "1", "--seed", "\(seed)"],
      input: "We had a slow page. I added an index and p95 fell from 900 ms to 120 ms.\n.\n/skip\n")
    #expect(run.status == 0, "\(run.errors)")
  }

  private func at(_ time: String) throws {
    world.now = try #require(Instant.date(utc: time)).timeIntervalSince1970
  }

  @Test func aClockThatWentBack() throws {
    try at("2026-03-14T12:00:00.000Z")
    drill(seed: 1)
    try at("2026-03-10T12:00:00.000Z")
    drill(seed: 1)
    drill(seed: 2)
    let progress = try world.json(["progress"])
    #expect(progress["sessions"] as? Int == 3)
    // Days of the future do not count towards today's streak.
    #expect(progress["streakDays"] as? Int == 1)
    #expect(progress["matchedPairs"] is NSNull)
    let due = try #require((progress["due"] as? [String: Any])?["questions"] as? [[String: Any]])
    let lines = world.run(["export", "--format", "jsonl"]).output.split(separator: "\n")
    let keys = lines.compactMap { $0.firstMatch(of: #/"key":"([^"]+)"/#)?.output.1 }
    #expect(due.count == Set(keys).count && !due.isEmpty)
    for question in due { #expect((question["due"] as? String ?? "") > "2026-03-10T12:00:00.000Z") }
    // By the time that each says it began.
    let days = (try world.json(["review"])["sessions"] as? [[String: Any]] ?? []).map {
      $0["day"] as? String
    }
    #expect(days == ["2026-03-14", "2026-03-10", "2026-03-10"])
  }

  @Test func streaksCountTheDaysOfThePlace() throws {
    // Late evenings in Oslo, then mornings in Auckland, where the next day has begun.
    world.timeZone = "Europe/Oslo"
    try at("2026-01-05T22:30:00.000Z")
    drill(seed: 1)
    try at("2026-01-06T22:30:00.000Z")
    drill(seed: 2)
    world.timeZone = "Pacific/Auckland"
    try at("2026-01-07T10:00:00.000Z")
    drill(seed: 3)
    try at("2026-01-07T20:00:00.000Z")
    drill(seed: 4)
    let progress = try world.json(["progress"])
    let days = (progress["days"] as? [[String: Any]] ?? []).map { $0["day"] as? String }
    #expect(days == ["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08"])
    #expect(progress["streakDays"] as? Int == 4)
  }

  @Test func daylightSavingNeitherAddsNorTakesADay() throws {
    world.timeZone = "Europe/Oslo"
    for time in [
      "2026-03-28T22:30:00.000Z", "2026-03-29T00:30:00.000Z", "2026-03-29T21:30:00.000Z",
      "2026-03-30T21:59:00.000Z",
    ] {
      try at(time)
      drill(seed: Int(world.now) % 1_000)
    }
    let progress = try world.json(["progress"])
    let days = (progress["days"] as? [[String: Any]] ?? []).map { $0["day"] as? String }
    #expect(days == ["2026-03-28", "2026-03-29", "2026-03-30"])
    #expect(progress["streakDays"] as? Int == 3)
  }

  @Test func theLeapDayIsADay() throws {
    for time in ["2028-02-28T12:00:00.000Z", "2028-02-29T12:00:00.000Z", "2028-03-01T12:00:00.000Z"] {
      try at(time)
      drill(seed: Int(world.now) % 1_000)
    }
    #expect(try world.json(["progress"])["streakDays"] as? Int == 3)
    #expect(try (world.json(["review", "--since", "2028-02-29"])["sessions"] as? [Any])?.count == 2)
    #expect(world.run(["progress", "--since", "2026-02-29"]).status == 64)
  }

  @Test func aDatabaseFromANewerProgramIsRefusedUntouched() throws {
    drill(seed: 1)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: world.database))
    bytes[63] = 99
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: world.database + suffix) }
    try bytes.write(to: URL(fileURLWithPath: world.database))
    for command in [
      ["progress"], ["progress", "--html", "-"], ["review"], ["stories"], ["rescore"], ["export"],
    ] {
      let run = world.run(command)
      #expect(run.status == 65, "\(command)")
      #expect(
        run.errors
          == "starling: \(world.database) was written by a newer Starling; update this program (the file was not touched).\n"
      )
      #expect(run.output == "")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: world.database)) == bytes)
  }

  @Test func anExportEditedByHandIsRefusedOrTold() throws {
    drill(seed: 1)
    let text = world.run(["export"]).output
    let other = try PracticeWorld(now: world.now)
    let score = other.run(
      ["import", "-"], input: text.replacing("\"attempt\":1", with: "\"attempt\":0"))
    #expect(score.status == 65)
    #expect(
      score.errors.contains("sessions[0].questions[0].answers[0].attempt is not a whole number of at least 1")
    )
    #expect(FileManager.default.fileExists(atPath: other.database))
    #expect(try other.json(["progress"])["answers"] as? Int == 0)
  }

  @Test func aSessionWithoutAnswersIsShownAndCountsForNothing() throws {
    // One with its questions skipped, one that broke off at the first.
    for input in ["/skip\n/skip\n", ""] {
      let run = world.run(
        ["drill", PracticeWorld.sample, "--questions", "2", "--seed", "1"], input: input)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("No answer was submitted."))
      world.now += 60
    }
    let progress = try world.json(["progress"])
    #expect(progress["sessions"] as? Int == 2)
    #expect(progress["answers"] as? Int == 0)
    #expect(progress["streakDays"] as? Int == 0)
    #expect(progress["meanWords"] is NSNull)
    let headline = try #require(progress["headline"] as? [String: Any])
    #expect(headline["verdict"] as? String == "too few to tell")
    #expect((headline["scores"] as? [Any])?.count == 0)
    #expect(world.run(["progress"]).output.contains("No answer has been judged yet."))
    #expect(world.run(["progress", "--html", "-"]).output.contains("</html>"))
    let rows = world.run(["review"]).output.split(separator: "\n").filter { $0.hasPrefix("2026-") }
    #expect(rows.count == 2 && rows.allSatisfy { $0.contains(" – ") }, "\(rows)")
    #expect(world.run(["review", "last"]).output.contains("not answered"))
    #expect(world.run(["stories"]).status == 0)
    #expect(world.run(["rescore"]).status == 0)
    // Beside a session with an answer it changes no figure of that.
    drill(seed: 4)
    let after = try world.json(["progress"])
    #expect((after["headline"] as? [String: Any])?["scores"] as? [Double] != [])
    #expect(after["sessions"] as? Int == 3)
    #expect(after["answers"] as? Int == 1)
  }

  @Test func identifiersOfAnyFormGiveTheSameFigures() throws {
    drill(seed: 1)
    world.now += 10 * 86_400
    drill(seed: 1)
    let other = try PracticeWorld(now: world.now)
    let text = world.run(["export"]).output.replacing("\"id\":\"", with: "\"id\":\"laptop ")
    let run = other.run(["import", "-"], input: text)
    #expect(run.status == 0, "\(run.errors)")
    // The resume's claims stay where it was read.
    func figures(_ world: PracticeWorld) -> [Substring] {
      world.run(["progress", "--json"]).output.split(separator: "\n").filter {
        !$0.contains("\"untoldClaim\"")
      }
    }
    let progress = figures(world)
    #expect(progress.contains { $0.contains("\"signTestP\"") })
    #expect(figures(other) == progress)
    for format in ["csv", "jsonl", "markdown", "anki"] {
      let export = other.run(["export", "--format", format])
      #expect(export.status == 0 && export.output.contains("p95 fell"), "\(format): \(export.errors)")
    }
  }

  static let interviews: [([String], Int32, String)] = [
    (
      ["--interview", "2026-01-04"], 64,
      "starling: --interview wants a day that is still to come; 2026-01-04 is past.\n"
    ),
    (["--interview", "soon"], 64, "starling: --interview wants a day such as 2026-01-31, or none. "),
  ]

  @Test(arguments: interviews)
  func aWrongInterviewIsRefused(arguments: [String], status: Int32, says: String) throws {
    drill(seed: 1)
    let run = world.run(["progress"] + arguments)
    #expect(run.status == status)
    #expect(run.errors.hasPrefix(says), "\(run.errors)")
  }

  @Test func theInterviewIsRememberedAndBoundsEveryInterval() throws {
    drill(seed: 1)
    let run = world.run(["progress", "--interview", "2026-01-07"])
    #expect(run.output.contains("interview on 2026-01-07"))
    let progress = try world.json(["progress"])
    #expect(progress["interview"] as? String == "2026-01-07")
    let due = try #require((progress["due"] as? [String: Any])?["questions"] as? [[String: Any]])
    for question in due { #expect((question["due"] as? String ?? "z") <= "2026-01-07T09:00:00.000Z") }
    world.now += 5 * 86_400
    #expect(try world.json(["progress"])["interview"] is NSNull)
    let again = world.run(
      ["drill", PracticeWorld.sample, "--questions", "1", "--interview", "2026-03-01"], input: "/skip\n")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try world.json(["progress"])["interview"] as? String == "2026-03-01")
    #expect(try world.json(["progress", "--interview", "none"])["interview"] is NSNull)
  }
}
