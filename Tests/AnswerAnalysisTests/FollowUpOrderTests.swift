import Testing

@testable import AnswerAnalysis

/// What is said to a follow-up stands last, whatever part of the story it tells.
@Suite("The order of an answer with its follow-ups")
struct FollowUpOrderTests {
  static let answer =
    "In 2022 our ticket shop fell over whenever a festival went on sale: 800 requests/s became 9,000. I owned checkout. "
    + "I profiled it and found that the seat lock was held during the payment call. I moved the payment call out of the "
    + "lock, because the database could not grow in time, and we put a token bucket in front. After that far fewer "
    + "orders failed."
  static let followUps = [
    "Failed orders fell from 6.5% to 0.3% on the next sale, on the same board.",
    "I found that the limiting resource was the seat lock, held for 1.8 s per order; I saw it in pg_locks and in the "
      + "profile: 80% of the time of a checkout.",
    "I also considered a bigger database, but it would only have bought a year.",
  ]

  private func assess(_ parts: [String]) throws -> Assessment {
    try AssessorFixture.assessor.get().assess(
      AssessmentRequest(
        text: parts.joined(separator: "\n\n"),
        earlier: (1..<parts.count).map { parts.prefix($0).joined(separator: "\n\n") }))
  }

  @Test("a good follow-up never lowers the total, whatever part it tells", arguments: followUps)
  func one(followUp: String) throws {
    let before = try assess([Self.answer])
    let after = try assess([Self.answer, followUp])
    #expect(after.score.total >= before.score.total)
  }

  @Test("nor does one after another")
  func all() throws {
    var totals: [Int] = []
    for count in 1...(Self.followUps.count + 1) {
      totals.append(try assess([Self.answer] + Self.followUps.prefix(count - 1)).score.total)
    }
    #expect(totals == totals.sorted())
  }

  @Test("an answer that jumps still costs, and is still called so")
  func muddled() throws {
    let rule = AnswerRule.outOfOrder
    let with = try assess([rule.trips, "We saw that on the dashboard of the price service within a week."])
    #expect(with.findings.contains { $0.rule == "out-of-order" })
  }
}
