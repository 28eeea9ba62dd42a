import ResumeParsing

@testable import ResumeReview

/// A small role with its words, and resumes of one job, made for these tests.
enum SampleReview {
  static let vocabulary = ClaimVocabulary(terms: [
    .init(
      kind: .technology, id: "PostgreSQL", phrases: ["PostgreSQL", "Postgres"], skills: ["data-modeling"]),
    .init(kind: .technology, id: "Kubernetes", phrases: ["Kubernetes", "k8s"]),
    .init(kind: .technology, id: "Kafka", phrases: ["Kafka"]),
    .init(kind: .technology, id: "Redis", phrases: ["Redis"]),
    .init(kind: .mechanism, id: "cache", phrases: ["cach*"], skills: ["scalability"]),
    .init(kind: .mechanism, id: "idempotency", phrases: ["idempoten*"], skills: ["api-design"]),
    .init(kind: .mechanism, id: "index", phrases: ["index*"], skills: ["data-modeling"]),
    .init(kind: .skill, id: "api-design", phrases: ["API", "APIs"]),
    .init(kind: .skill, id: "reliability", phrases: ["on-call", "incident*", "outage*"]),
    .init(kind: .skill, id: "scalability", phrases: ["throughput", "peak"]),
  ])

  static let role = ReviewRole(
    skills: [
      .init(id: "api-design", title: "API design", lookedFor: "Interfaces that others built on."),
      .init(id: "data-modeling", title: "Data modelling", lookedFor: "Schemas chosen for queries."),
      .init(id: "scalability", title: "Scalability", lookedFor: "A load with a unit."),
      .init(id: "reliability", title: "Reliability", lookedFor: "Proof of having run it."),
    ],
    keywords: [
      .init("PostgreSQL", synonyms: ["Postgres"]), .init("Kubernetes", synonyms: ["k8s"]), .init("Kafka"),
      .init("caching", synonyms: ["cache"]), .init("REST"), .init("on-call"), .init("Terraform"),
    ],
    mistakes: MistakeCatalog.backend.map { .init(id: $0.id, title: $0.id, explanation: "Because.") }
      + [.init(id: "of-somebody-elses-bank", title: "Unknown", explanation: "Because.")])

  /// Lines with a change by a mechanism.
  static let strong = [
    "Cut checkout latency from 1.9 s to 240 ms at p95 by caching price rules in Redis.",
    "Made the refunds API idempotent; double refunds fell from 30 a week to 2.",
    "Took order search from 3.1 s to 45 ms with one partial index in PostgreSQL.",
    "Brought recovery from outages from 50 minutes to 12 minutes with runbooks for the on-call team.",
  ]

  static let weak = [
    "Responsible for database management", "Developed the order processing API",
    "Handled server operations and maintenance", "Worked on the billing backend with Postgres",
  ]

  static func resume(_ lines: [String]) -> Resume {
    var resume = Resume()
    var entry = Resume.Entry()
    entry.name = "Lindgren Freight"
    entry.position = "Software Engineer"
    entry.startDate = "2021-03"
    entry.highlights = lines.enumerated().map { .init(text: $1, line: $0 + 10) }
    resume.work = [entry]
    return resume
  }

  static func review(_ resume: Resume, market: ReviewMarket = .intl) -> ResumeReview {
    ResumeReviewer.review(
      resume: resume, claims: ClaimExtractor.claims(of: resume, vocabulary: vocabulary), role: role,
      market: market)
  }

  static func review(_ lines: [String]) -> ResumeReview { review(resume(lines)) }

  /// The review of one line.
  static func line(_ text: String) throws -> ResumeReview.Line {
    guard let line = review([text]).lines.first else { throw NoLine() }
    return line
  }

  struct NoLine: Error {}
}
