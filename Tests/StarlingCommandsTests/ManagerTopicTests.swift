import Foundation
import Testing

@testable import StarlingCommands

/// The topics that only engineering managers are asked about.
@Suite struct ManagerTopicTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let topic: String
    let answer: String
    let parts: Set<String>
    var testDescription: String { "\(topic): \(answer.prefix(40))" }
  }

  static let cases: [Case] = [
    Case(
      topic: "people",
      answer: """
        In March I noticed that one of my engineers had missed three deadlines and was quiet in every meeting. I told \
        her on the same day what I had seen, and we agreed on two written goals for eight weeks. I paired her with our \
        tech lead and took the on-call off her for a month. A year later she was promoted to senior. I should have \
        asked a month earlier.
        """, parts: ["need", "said", "support", "result", "lesson"]),
    Case(
      topic: "people",
      answer:
        "I hired eleven engineers in nine months and trained the panel. Nine of them are still there after two years.",
      parts: ["support", "result"]),
    Case(
      topic: "people",
      answer:
        "He resigned on a Monday. I told him that evening what I had seen. I now ask about the next job every quarter.",
      parts: ["need", "said", "result", "lesson"]),
    Case(
      topic: "people", answer: "I led the migration to Kafka and cut latency from 900 ms to 80 ms.", parts: []
    ),
    Case(
      topic: "people", answer: "I would give feedback early and support people. I always listen.", parts: []),
    Case(
      topic: "delivery",
      answer: """
        We had promised the bank a new report by the first of October. We estimated nine weeks from the throughput of \
        the last quarter. In week four I saw that only a third was done and told the bank's project lead the same day. \
        We dropped the PDF export and moved two people from search. We shipped on October 9, eight days late.
        """, parts: ["commitment", "plan", "cut", "warning", "outcome"]),
    Case(
      topic: "delivery", answer: "I told the director in week two that we would be late.", parts: ["warning"]),
    Case(
      topic: "delivery", answer: "We used Scrum and story points. I believe planning is important.", parts: []
    ),
    Case(topic: "delivery", answer: "The database was slow and I added an index.", parts: []),
  ]

  @Test(arguments: cases) func partsAreSeen(_ test: Case) throws {
    let world = try PracticeWorld()
    let run = world.run(["assess", "-", "--topic", test.topic, "--json"], input: test.answer)
    #expect(run.status == 0, "\(run.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let parts = try #require(object?["topicParts"] as? [[String: Any]])
    let stated = parts.filter { $0["present"] as? Bool == true }.compactMap { $0["part"] as? String }
    #expect(Set(stated) == test.parts)
  }

  @Test(arguments: ["questions", "drill"]) func anotherRoleIsRefused(command: String) throws {
    let world = try PracticeWorld()
    let run = world.run(
      [command, PracticeWorld.sample, "--role", "sre", "--topic", "people"], input: "")
    #expect(run.status == 64)
    #expect(
      run.errors.contains(
        "the role “sre” is not asked about “people”; its topics are scaling, consistency, incident, api-design, "
          + "data-modeling, performance, operations, ownership."))
  }

  @Test func anEngineersProgressDoesNotListThem() throws {
    let world = try PracticeWorld()
    _ = world.run(
      ["drill", PracticeWorld.sample, "--questions", "1"], input: "I added a cache.\n.\n/skip\n")
    let progress = world.run(["progress"])
    #expect(progress.output.contains("never asked: "))
    let topics = (try world.json(["progress"])["topics"] as? [[String: Any]] ?? []).map {
      $0["topic"] as? String
    }
    #expect(topics.contains("scaling") && !topics.contains("people") && !topics.contains("delivery"))
  }
}
