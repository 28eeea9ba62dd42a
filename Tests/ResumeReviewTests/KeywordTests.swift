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

  @Test func keywordsOfOtherLanguagesCount() {
    let words = KeywordIndex([
      .init("database indexing", synonyms: ["index", "인덱스", "インデックス"]),
      .init("read replicas", synonyms: ["복제본"]),
      .init("on-call", synonyms: ["astreinte*", "Rufbereitschaft"]),
      .init("API"), .init("GitHub"), .init("alerting", synonyms: ["paging"]),
    ])
    func found(_ text: String) -> [Int] { words.keywords(in: KeywordText(text)).sorted() }
    #expect(found("조회 테이블의 인덱스를 줄이고 읽기 전용 복제본을 추가") == [0, 1])
    #expect(found("注文APIにインデックスを追加") == [0, 3])
    #expect(found("Mis en place deux astreintes") == [2])
    #expect(found("Einführung einer Rufbereitschaft") == [2])
    #expect(found("A tool with 900 GitHub stars") == [])
    #expect(found("Moved our issues to GitHub") == [4])
    #expect(found("Rebuilt the order page") == [])
  }
}
