import Testing

@testable import AnswerAnalysis

@Suite("Rule not-recent")
struct NotRecentTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "written out",
      "About ten years ago I moved a shop to new servers, and I wrote all of the scripts for that.",
      marks: .words(["ten years"]),
      says: "This was ten years ago."),
    RuleCase(
      "in digits",
      "We moved a shop to new servers 7 years ago, and I wrote all of the scripts for that.",
      marks: .words(["7 years"]),
      says: "This was 7 years ago."),
    RuleCase(
      "a year long past", "In 2009 I moved a shop to new servers, and I wrote all of the scripts for that.",
      marks: .words(["2009"]), says: "This was in 2009."),
    RuleCase(
      "with its month",
      "In March 2015 I moved a shop to new servers, and I wrote all of the scripts for that.",
      marks: .words(["2015"]), says: "This was in 2015."),
    RuleCase(
      "with its day",
      "On 3 March, 2015 I moved a shop to new servers, and I wrote all of the scripts for that.",
      marks: .words(["2015"]), says: "This was in 2015."),
    RuleCase(
      "since a month",
      "The shop had been running since March 2015 when I moved it and wrote all of the scripts."),
    RuleCase(
      "a year long past where it began",
      "The shop had been running since 2009 when I moved it to new servers and wrote all of the scripts."),
    RuleCase(
      "a recent year beside an old one",
      "The scripts were written in 2009, and in 2025 I moved the shop to new servers and wrote them anew."),
    RuleCase(
      "recent enough",
      "Two years ago I moved a shop to new servers, and I wrote all of the scripts for that."),
    RuleCase(
      "the age of a thing",
      "Our stack was ten years old, so I moved it to new servers and I wrote all of the scripts."),
    RuleCase(
      "a span of time",
      "For seven years I was on call for that shop, and I wrote all of the scripts for its servers."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("not-recent") }
}
