import Testing

@testable import ResumeReview

@Suite struct MistakeTests {
  static let present: [(id: String, lines: [String])] = [
    ("features-without-context", ["Developed the order processing API"]),
    ("scale-without-evidence", ["Built a highly scalable mail platform"]),
    ("no-operations", ["Built the parcel search for 40 shops"]),
    ("responsibility-not-change", ["Responsible for the billing backend"]),
    ("technology-list-as-achievement", ["Worked with Kafka, Redis, PostgreSQL and Kubernetes"]),
    ("team-result-without-own-part", ["The team moved billing to Kafka"]),
    ("percent-without-baseline", ["Reduced cold starts by 60%"]),
    ("number-without-measurement", ["Made the importer 10x faster"]),
    ("only-success", Array(repeating: "Built the parcel search for 40 shops", count: 8)),
    ("no-data-story", ["Built the parcel screens for 40 shops"]),
    ("api-without-consumers", ["Developed REST APIs in Java"]),
    ("everything-led", ["Led the search rewrite", "Led the move to Kafka", "Spearheaded the mail rewrite"]),
  ]

  @Test func everyIdHasACase() {
    #expect(Self.present.map(\.id) == MistakeCatalog.backend.map(\.id))
  }

  @Test(arguments: present.map(\.id)) func findsIt(_ id: String) throws {
    let lines = try #require(Self.present.first { $0.id == id }?.lines)
    let found = try #require(SampleReview.review(lines).mistakes.first { $0.rule == id })
    #expect(found.isPresent)
    let clean = try #require(SampleReview.review(SampleReview.strong).mistakes.first { $0.rule == id })
    #expect(!clean.isPresent, "\(clean.message)")
  }

  @Test func wordsThatOnlyLookLikeIt() throws {
    func found(_ id: String, _ lines: [String]) throws -> Bool {
      try #require(SampleReview.review(lines).mistakes.first { $0.rule == id }).isPresent
    }
    // A kitchen's operations are not those of a service, and a low food cost is no price that was paid.
    #expect(try found("no-operations", ["Ran daily operations of a canteen with 90 seats"]))
    #expect(try !found("no-operations", ["Wrote runbooks for 12 services"]))
    let kitchen = Array(repeating: "Held food cost flat, dropping waste by 4 bags a day", count: 8)
    #expect(try found("only-success", kitchen))
    #expect(try !found("only-success", kitchen + ["Doubled search speed at the cost of 3 GB of memory"]))
    #expect(try !found("number-without-measurement", ["Made the importer 10x faster than the baseline"]))
  }

  @Test func unknownIdsAreNotJudged() {
    #expect(SampleReview.review(SampleReview.weak).mistakes.count == MistakeCatalog.backend.count)
  }
}
