import Testing

@testable import AnswerAnalysis

@Suite("Rule keyword-heap")
struct KeywordHeapTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "one deed with what it was done to",
      "Our pods were killed at night and I was on call. Collected evidence: kernel logs, heap dumps, open sockets. "
        + "Found the leak and fixed it."),
    RuleCase(
      "terms after a story",
      "I moved the reads to two replicas in March. Leadership ownership impact growth innovation. "
        + "Errors fell by half.",
      marks: .words(["Leadership ownership impact growth innovation."]),
      says: "This is a list of terms, not a sentence."),
    RuleCase(
      "a list of techniques",
      "REST, GraphQL, gRPC, versioning, pagination, idempotency, rate limiting, OAuth.",
      marks: .words(["REST, GraphQL, gRPC, versioning, pagination, idempotency, rate limiting, OAuth."]),
      says: "This is a list of terms, not a sentence."),
    RuleCase(
      "a list that is somebody’s",
      "My REST, GraphQL, gRPC, versioning, pagination, idempotency, rate limiting, OAuth."),
    RuleCase(
      "a row of figures",
      "I moved the reads to two replicas in March. 30% 50% 100% 200% growth. Errors fell by half.",
      marks: .words(["30% 50% 100% 200% growth."]),
      says: "This is a list of terms, not a sentence."),
    RuleCase(
      "figures in a sentence",
      "I moved the reads to two replicas in March, and of the shops it was 30 50 100 that we had."),
    RuleCase(
      "terse notes are deeds",
      "Checked graphs, found the lock, sharded it by lane, rolled out to 5 %, done by Friday."),
    RuleCase(
      "terse results are outcomes",
      "Nobody left, engagement 3.4 → 4.2, delivered migration one month early, board praised it."),
    RuleCase(
      "a list inside a sentence",
      "The team included designers, testers, analysts, and developers, and I led it for two years."),
    RuleCase(
      "technologies that did something",
      "I put Kafka between checkout and billing, and Redis in front of the prices, so that a slow bank "
        + "no longer blocked orders."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("keyword-heap") }
}
