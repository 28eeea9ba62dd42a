import Testing

@testable import AnswerAnalysis

@Suite("Rule scale-without-load")
struct ScaleWithoutLoadTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "high traffic",
      "I built the importer for high traffic and it has run without a fault ever since that week.",
      marks: .words(["high traffic"]),
      says: "“high traffic” is claimed, but no load is given."),
    RuleCase(
      "at scale",
      "I ran this at scale for two years, and it never failed on any of our customers in all that time.",
      marks: .words(["at scale"]),
      says: "“at scale” is claimed, but no load is given."),
    RuleCase(
      "with its load",
      "I built it for high traffic: 9,000 requests a second at noon, and double in December."),
    RuleCase(
      "with a number of users",
      "I built the importer for high traffic, 40,000 users in the first hour, and it has run without a "
        + "fault."),
    RuleCase(
      "a scale for weights",
      "I calibrated the scale in the warehouse each Monday, so that parcels were no longer charged "
        + "twice for it."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("scale-without-load") }
}
