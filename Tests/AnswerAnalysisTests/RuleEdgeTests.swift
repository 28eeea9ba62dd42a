import Prose
import Testing

@testable import AnswerAnalysis

/// A text and the words that one rule marks in it, in order; "-" is the text as a whole.
struct RuleCase: Sendable, CustomStringConvertible {
  let rule: String
  let text: String
  let marked: [String]

  init(_ rule: String, _ text: String, _ marked: [String] = []) {
    self.rule = rule
    self.text = text
    self.marked = marked
  }

  var description: String { "\(rule): \(text.prefix(50))" }

  static let all: [RuleCase] = [
    RuleCase(
      "hedging", "It was kind of slow and maybe the cache was cold, so I guess we were late that morning.",
      ["kind of"]),
    RuleCase(
      "hedging",
      "I wrote a kind of proxy, so that it looked like the old one, and put it right in front of the API."),
    RuleCase(
      "hedging",
      "I used some sort of a lock here. It was the same kind of lock that the old importer had used before."),
    RuleCase(
      "blame",
      "Checkout was down all morning and it was his fault, because he never tests what he ships to us.",
      ["his fault"]),
    RuleCase(
      "blame", "We wrote down that it was not his fault, since the pipeline had let the migration through."),
    RuleCase(
      "blame", "I messed up the migration, so I told the team at once and restored the table from the backup."
    ),
    RuleCase(
      "blame",
      "I made the lazy loading of images the default, and the page became twice as fast for everyone."),
    RuleCase(
      "two-of-three",
      "By the CAP theorem you pick two, and we picked availability for our cart and the catalogue.",
      ["pick two"]),
    RuleCase(
      "two-of-three",
      "A write was safe when two of three replicas had it, so I set the quorum to two of three."),
    RuleCase(
      "scale-without-load",
      "I built the importer for high traffic and it has run without a fault ever since that week.",
      ["high traffic"]),
    RuleCase(
      "scale-without-load",
      "I built it for high traffic: 9,000 requests a second at noon, and double in December."),
    RuleCase(
      "keyword-heap",
      "I moved the reads to two replicas in March. Leadership ownership impact growth innovation. Errors fell by half.",
      ["Leadership ownership impact growth innovation."]),
    RuleCase(
      "keyword-heap", "REST, GraphQL, gRPC, versioning, pagination, idempotency, rate limiting, OAuth.",
      ["REST, GraphQL, gRPC, versioning, pagination, idempotency, rate limiting, OAuth."]),
    RuleCase(
      "keyword-heap", "Checked graphs, found the lock, sharded it by lane, rolled out to 5 %, done by Friday."
    ),
    RuleCase(
      "keyword-heap",
      "Nobody left, engagement 3.4 → 4.2, delivered migration one month early, board praised it."),
    RuleCase(
      "keyword-heap",
      "The team included designers, testers, analysts, and developers, and I led it for two years."),
    RuleCase(
      "said-twice",
      "I added a cache. Then I measured it for a week. I added a queue. Then I measured it for a week.",
      ["Then I measured it for a week."]),
    RuleCase(
      "said-twice",
      "It worked. I added a queue in front of billing and measured it. It worked. We shipped it then."),
    RuleCase(
      "hypothetical",
      "First I would look at the graphs. Then I would add a replica. Then I’d check the graphs again.",
      ["First I would look at the graphs."]),
    RuleCase(
      "hypothetical",
      "I knew that we would fail the audit, so I wrote the missing tests. I thought it would take a week, and it did."
    ),
    RuleCase(
      "not-recent",
      "About ten years ago I moved a shop to new servers, and I wrote all of the scripts for that.",
      ["ten years"]),
    RuleCase(
      "not-recent",
      "Our stack was ten years old, so I moved it to new servers and I wrote all of the scripts."),
    RuleCase(
      "contradiction",
      "I cached the images. The build went from 1.2 s to 180 ms, a 40 % cut, and nobody had to wait any more.",
      ["from 1.2 s to 180 ms, a 40 %"]),
    RuleCase(
      "contradiction",
      "I cached the images. The build went from 1.2 s to 180 ms, an 85 % cut, and nobody had to wait."),
    RuleCase("empty-answer", "", ["-"]),
    RuleCase("empty-answer", "I fixed the bug.", ["-"]),
  ]
}

@Suite("Rules at their edges")
struct RuleEdgeTests {
  @Test("a rule marks these words and no others", arguments: RuleCase.all)
  func marks(example: RuleCase) throws {
    #expect(try AssessorFixture.marked(example.rule, example.text) == example.marked)
  }

  @Test("a contradiction with the resume names both figures and the resume's words")
  func contradiction() throws {
    let text =
      "I split the tests by package and cached the images, and the build went from 30 to 8 minutes in June."
    let assessment = try AssessorFixture.assess(text, claim: "Cut builds from 45 to 8 minutes.")
    let messages = assessment.findings.filter { $0.rule == "contradiction" }.map(\.message)
    #expect(
      messages == [
        "“30” is the figure before the change here, “45” in the resume (“from 45 to 8 minutes”)."
      ])
    #expect(
      try AssessorFixture.rules(text, claim: "Cut builds from 30 to 8 minutes.").contains("contradiction")
        == false)
    #expect(try AssessorFixture.rules(text, claim: "Wrote 45 runbooks.").contains("contradiction") == false)
  }

  @Test("steps are counted by their subject")
  func steps() throws {
    let text =
      "I read the log, found the index and built it. We moved the reads. Time-outs fell. The team was asked to wait."
    var reader = StepReader()
    let prose = Prose(text)
    let marks = AnswerMarks(prose)
    for index in prose.tokens.indices { reader.take(index, prose, marks.classes[index]) }
    #expect(reader.steps[StepReader.Subject.speaker.rawValue] == 3)
    #expect(reader.steps[StepReader.Subject.team.rawValue] == 1)
  }
}
