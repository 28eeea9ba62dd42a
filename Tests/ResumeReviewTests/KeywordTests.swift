import ResumeParsing
import Testing

@testable import ResumeReview

@Suite struct KeywordTests {
  @Test func wovenListedMissing() {
    var resume = SampleReview.resume([
      "Cached price rules behind the rest of the catalogue.", "Moved billing from MySQL to Postgres.",
    ])
    resume.skills = [.init(name: "Tools", keywords: ["K8s", "Kafka", "PostgreSQL"], line: 30)]
    let states = SampleReview.review(resume).keywords
    func state(_ keyword: String) -> ResumeReview.Keyword? { states.first { $0.keyword == keyword } }
    #expect(state("PostgreSQL")?.state == .woven)
    #expect(state("PostgreSQL")?.places == ["work[0].highlights[1]", "skills[0]"])
    #expect(state("caching")?.state == .woven)
    #expect(state("Kubernetes")?.state == .listedOnly)
    #expect(state("Kubernetes")?.places == ["skills[0]"])
    #expect(state("REST")?.state == .missing)
    #expect(state("Terraform")?.state == .missing)
  }

  @Test func postingNamesItsOwn() {
    let candidates =
      SampleReview.role.keywords + [
        ReviewRole.Keyword("read replicas", synonyms: ["read replica*"]),
        ReviewRole.Keyword("Apache Kafka", synonyms: ["Kafka"]),
      ]
    let named = PostingKeywords.named(
      in: "You run k8s and Kafka. Kafka again; an on call week; a read-replica. The rest is up to you.",
      among: candidates)
    #expect(named.map(\.keyword) == ["Kafka", "Kubernetes", "on-call", "read replicas"])
  }

  @Test func heapsAreStuffing() {
    let heap = "Kafka, Redis, PostgreSQL, Kubernetes, Terraform, Docker, REST, gRPC, Go, Java"
    let review = SampleReview.review(["Built with " + heap])
    #expect(
      review.findings.map(\.message) == ["Line 10 is a heap of terms where a sentence about work should be."])
    #expect(review.keywords.allSatisfy { $0.state != .woven })
    #expect(SampleReview.review(SampleReview.strong).findings.isEmpty)
  }
}
