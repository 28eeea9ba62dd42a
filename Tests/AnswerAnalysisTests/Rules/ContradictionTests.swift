import Testing

@testable import AnswerAnalysis

@Suite("Rule contradiction")
struct ContradictionTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "a percentage that is not the change’s",
      "I cached the images. The build went from 1.2 s to 180 ms, a 40 % cut, and nobody had to wait "
        + "any more.",
      marks: .words(["from 1.2 s to 180 ms, a 40 %"]),
      says: "From “1.2 s” to “180 ms” is a change of 85 %, and “40 %” stands beside it."),
    RuleCase(
      "a factor that is not the change’s",
      "I moved the writes to a queue, and the throughput rose from 400 to 800 requests a second, 5x "
        + "the old rate.",
      marks: .words(["from 400 to 800 requests a second, 5x"]),
      says: "From “400” to “800 requests a second” is a change of 2 times, and “5x” stands beside it."),
    RuleCase(
      "a factor beyond all sense",
      "I moved the writes to a queue, and the throughput rose from 1 to 2,000,000,000,000 requests a "
        + "second, 5x the old rate.",
      marks: .words(["from 1 to 2,000,000,000,000 requests a second, 5x"]),
      says:
        "From “1” to “2,000,000,000,000 requests a second” is a change of more than a trillion times, and "
        + "“5x” stands beside it."),
    RuleCase(
      "a factor of ten and a half",
      "I moved the writes to a queue, and the throughput rose from 40 to 420 requests a second, 5x "
        + "the old rate.",
      marks: .words(["from 40 to 420 requests a second, 5x"]),
      says: "From “40” to “420 requests a second” is a change of 11 times, and “5x” stands beside it."),
    RuleCase(
      "a factor below ten",
      "I moved the writes to a queue, and the throughput rose from 40 to 100 requests a second, 5x "
        + "the old rate.",
      marks: .words(["from 40 to 100 requests a second, 5x"]),
      says: "From “40” to “100 requests a second” is a change of 2.5 times, and “5x” stands beside it."),
    RuleCase(
      "the percentage fits",
      "I cached the images. The build went from 1.2 s to 180 ms, an 85 % cut, and nobody had to wait "
        + "any more."),
    RuleCase(
      "rounded",
      "I cached the images. The build went from 31 to 8 minutes, a 75 % cut, and nobody had to wait "
        + "any more."),
    RuleCase(
      "hedged",
      "I cached the images. The build went from 1.2 s to 300 ms, about a 70 % cut, and nobody had to "
        + "wait."),
    RuleCase(
      "down to a share",
      "I cached the images, and the load on the database dropped from 2,000 to 500 queries a second, "
        + "to 25 % of what it was."),
    RuleCase(
      "a percentage of something else",
      "The build went from 30 to 8 minutes, and 40 % of the developers said in the survey that they "
        + "noticed it."),
    RuleCase(
      "the resume gives another baseline",
      "I split the tests by package and cached the images, and the build went from 30 to 8 minutes in "
        + "June.",
      claim: "Cut builds from 45 to 8 minutes.",
      marks: .words(["30"]),
      says: "“30” is the figure before the change here, “45” in the resume (“from 45 to 8 minutes”)."),
    RuleCase(
      "the resume gives another outcome",
      "I split the tests by package and cached the images, and the build went from 45 to 12 minutes in "
        + "June.",
      claim: "Cut builds from 45 to 8 minutes.",
      marks: .words(["12 minutes"]),
      says: "“12 minutes” is the figure after the change here, “8 minutes” in the resume (“from 45 to 8 "
        + "minutes”)."),
    RuleCase(
      "the resume says the same in another unit",
      "I rewrote the query for the order page, and the page went from 1200 ms to 180 ms for all of our "
        + "shops.",
      claim: "Cut the order page from 1.2 s to 180 ms."),
    RuleCase(
      "the resume rounds",
      "I split the tests by package and cached the images, and the build went from 44.8 to 8 minutes "
        + "in June.",
      claim: "Cut builds from 45 to 8 minutes."),
    RuleCase(
      "the resume’s figure is approximate",
      "I split the tests by package and cached the images, and the build went from 50 to 8 minutes in "
        + "June.",
      claim: "Cut builds from about 45 to 8 minutes."),
    RuleCase(
      "the resume speaks of another metric",
      "I split the tests by package and cached the images, and the build went from 30 to 8 minutes in "
        + "June.",
      claim: "Cut the restore of a backup from 45 to 8 minutes."),
    RuleCase(
      "the answer names the resume’s figure too",
      "The build took 45 minutes at first, and after a new machine 30; I split the tests, and it went "
        + "from 30 to 8 minutes.",
      claim: "Cut builds from 45 to 8 minutes."),
    RuleCase(
      "both ends differ, and it is another thing: another change",
      "I split the tests by package and cached the images, and the deploy went from 20 to 15 minutes in "
        + "June.",
      claim: "Cut builds from 45 to 8 minutes."),
    RuleCase(
      "the resume states another size",
      "I split the tests by package and cached the images, and the build went from 30 to 25 minutes in "
        + "June.",
      claim: "Cut the build by 80 % by splitting its tests.",
      marks: .words(["from 30 to 25 minutes"]),
      says: "“from 30 to 25 minutes” is a change of 17 %, but the resume says “80 %”."),
    RuleCase(
      "the resume states the size",
      "I split the tests by package and cached the images, and the build went from 45 to 8 minutes in "
        + "June.",
      claim: "Cut the build by 80 % by splitting its tests."),
    RuleCase(
      "the answer states another size",
      "I split the tests by package and cached the images, and in June that had cut the build by 40 %.",
      claim: "Cut the build from 45 to 8 minutes.",
      marks: .words(["40 %"]),
      says: "“40 %” is said here, but “from 45 to 8 minutes” in the resume is a change of 82 %."),
    RuleCase(
      "a factor of the resume",
      "I split the tests by package and cached the images, and the build went from 30 to 25 minutes in "
        + "June.",
      claim: "Made the build 5x faster by splitting its tests.",
      marks: .words(["from 30 to 25 minutes"]),
      says: "“from 30 to 25 minutes” is a change of 1.2 times, but the resume says “5x”."),
    RuleCase(
      "the size of something else",
      "I split the tests by package and cached the images, and the build went from 30 to 25 minutes in "
        + "June.",
      claim: "Cut the cloud bill by 80 % by moving builds to spare machines."),
    RuleCase(
      "the resume has no change",
      "I split the tests by package and cached the images, and the build went from 30 to 8 minutes in "
        + "June.",
      claim: "Wrote 45 runbooks."),
  ]

  @Test("both ends of one measure told otherwise are two figures that are wrong")
  func bothEnds() throws {
    let assessment = try AssessorFixture.assess(
      "I split the tests by package and cached the images, and the build went from 20 to 15 minutes in June.",
      claim: "Cut builds from 45 to 8 minutes.")
    #expect(
      assessment.findings.filter { $0.rule == "contradiction" }.map(\.message) == [
        "“20” is the figure before the change here, “45” in the resume (“from 45 to 8 minutes”).",
        "“15 minutes” is the figure after the change here, “8 minutes” in the resume (“from 45 to 8 minutes”).",
      ])
  }

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("contradiction") }
}
