import Testing

@testable import ResumeParsing

/// Claims of several sentences, and claims without a mechanism that their words do not mean.
@Suite struct ClaimReaderTests {
  private static let reader = ClaimReader(
    ClaimVocabulary(
      terms: [
        .init(kind: .technology, id: "Kafka", phrases: ["Kafka"]),
        .init(
          kind: .mechanism, id: "ledger", phrases: ["ledger*"], topics: ["consistency"], skills: ["data"]),
        .init(kind: .mechanism, id: "queue", phrases: ["queue*"], topics: ["scaling"], skills: ["scale"]),
      ]))

  @Test(arguments: [
    (
      "Built the ferry map. Moved orders to Kafka. It took a week.",
      ["Built the ferry map.", "Moved orders to Kafka. It took a week."]
    ),
    (
      "Migration der Fahrpläne auf Kafka. Senkung der Wartezeit um 70 %. Mit vier Kollegen.",
      ["Migration der Fahrpläne auf Kafka.", "Senkung der Wartezeit um 70 %. Mit vier Kollegen."]
    ),
    // What says only who somebody was is left out.
    (
      "Somebody on the ferry desk. Built the map of the piers. I wrote its tides.",
      ["Built the map of the piers.", "I wrote its tides."]
    ),
    ("Built the ferry map for e.g. Leeds and St. Ives", ["Built the ferry map for e.g. Leeds and St. Ives"]),
    (
      "Aufbau der Fahrpläne der nördlichen Fähren inkl. Abstimmung mit den Häfen",
      ["Aufbau der Fahrpläne der nördlichen Fähren inkl. Abstimmung mit den Häfen"]
    ),
    ("Built the ferry map of the northern piers", ["Built the ferry map of the northern piers"]),
    (
      "Built the ferry map of the northern piers. The crews use it.",
      ["Built the ferry map of the northern piers. The crews use it."]
    ),
  ])
  func sentences(_ text: String, _ parts: [String]) {
    let claim = Self.reader.claim(text, source: "work[0].highlights[0]", line: 3)
    let found = Self.reader.sentences(of: claim)
    #expect(found.map(\.text) == parts)
    #expect(found.allSatisfy { $0.source == claim.source && $0.line == 3 })
  }

  @Test func leavesMechanismsOut() {
    let text = "Kept the ledger of the queue"
    let claim = Self.reader.claim(text, source: "work[0].highlights[0]", line: 1, without: ["ledger"])
    #expect(claim.mechanisms == ["queue"])
    #expect(claim.topics == ["scaling"])
    #expect(claim.skills == ["scale"])
  }
}
