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

  /// Lines of sentences that name one keyword, so many times.
  private func lines(_ count: Int) -> [String] {
    (0..<count).map { "Moved the orders of region \($0) from files to tables in PostgreSQL." }
  }

  @Test func aWordInEveryLineIsStuffing() {
    #expect(SampleReview.review(lines(6)).findings.map(\.message) == [])
    let finding = SampleReview.review(lines(7)).findings.first
    #expect(finding?.rule == "keyword-stuffing")
    #expect(finding?.message == "“PostgreSQL” stands in 7 lines.")
    #expect(
      finding?.fix == "Keep it where it carried the change, and name what else you used elsewhere.")
    // Half of the lines may name it.
    let others = (0..<8).map { "Rebuilt the page of region \($0) for drivers who wait at a gate." }
    #expect(SampleReview.review(lines(7) + others).findings.map(\.message) == [])
  }

  private static let terms = [
    "Ada", "Basic", "Clojure", "Dart", "Elixir", "Fortran", "Groovy", "Haskell", "Idris", "Julia", "Kotlin",
    "Lua", "Mercury", "Nim", "OCaml",
  ]

  /// How many terms stand in the skills, how many of others in sentences, and what is said.
  static let shares: [(listed: Int, used: Int, says: String?)] = [
    (15, 0, "15 of the role's keywords stand only in lists, 0 in sentences about work."),
    (14, 0, nil),
    (15, 4, "15 of the role's keywords stand only in lists, 4 in sentences about work."),
    (15, 5, nil),
  ]

  @Test(arguments: shares)
  func listsWithoutSentencesAreStuffing(listed: Int, used: Int, says: String?) {
    let woven = ["Scala", "Ruby", "Perl", "Erlang", "Zig"].prefix(used)
    var resume = SampleReview.resume(
      woven.map { "Wrote the planner of night ferries in \($0) with one colleague." })
    resume.skills = Self.terms.prefix(listed).map { .init(name: "", keywords: [$0], line: 30) }
    let role = ReviewRole(
      skills: [], keywords: (Self.terms + woven).map { .init($0) }, mistakes: [])
    let review = ResumeReviewer.review(
      resume: resume, claims: ClaimExtractor.claims(of: resume, vocabulary: SampleReview.vocabulary),
      role: role)
    #expect(review.findings.map(\.message) == (says.map { [$0] } ?? []))
  }

  @Test func aPostingsKeywordsComeFirstAndOnce() {
    var resume = SampleReview.resume(["Moved the nightly billing from files to Kafka in one week."])
    resume.certificates = [.init(name: "Terraform Associate")]
    let review = ResumeReviewer.review(
      resume: resume, claims: ClaimExtractor.claims(of: resume, vocabulary: SampleReview.vocabulary),
      role: SampleReview.role, posting: [.init("Kafka"), .init("kafka"), .init("Terraform"), .init("Rust")])
    #expect(review.keywords.prefix(4).map(\.keyword) == ["Kafka", "Terraform", "Rust", "PostgreSQL"])
    #expect(review.keywords.map(\.isInPosting) == [true, true, true] + Array(repeating: false, count: 5))
    #expect(review.keywords[1].state == .listedOnly)
    #expect(review.keywords[1].places == ["certificates[0]"])
    #expect(review.keywords[2].state == .missing)
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
