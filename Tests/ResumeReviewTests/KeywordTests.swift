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

  /// A keyword with its synonyms, a text, and how often it is named there.
  static let mentions: [(names: [String], text: String, count: Int)] = [
    (["Kafka"], "Moved Kafka to Kafka", 2), (["Kafka"], "Moved five Kafkas", 1),
    (["Terraform"], "We terraformed it", 0), (["caching"], "We cached it", 1),
    (["planning"], "A plan of five", 1), (["planning"], "We planned it", 1),
    (["paging"], "A page of five", 0), (["hosting"], "A host of five", 1),
    (["paging"], "Five pages", 0), (["sql"], "Some SQL", 1),
    (["process"], "Five processes", 1), (["process"], "One process", 1), (["process"], "One proceeds", 0),
    (["tables"], "A tablet of five", 0),
    // One mention, whichever of the names fits.
    (["caching", "cached"], "We cached it", 1),
    (["idempoten*", "idempotenc*"], "The idempotency of five", 1),
    (["idempoten*"], "The idempotency, and what is idempotent", 2), (["idempoten*"], "An idea", 0),
    (["idempoten*"], "The stars of idempotency stars", 0),
    (["read replica*"], "Five read replicas", 1), (["read replica*"], "We read papers", 0),
    (["read replica*"], "We read", 0),
    // The last word alone may end otherwise.
    (["dead letter queue"], "A dead letter queue", 1), (["dead letter queue"], "The dead letter queues", 1),
    (["dead letter queue"], "A dead letters queue", 0),
    (["Google Go"], "We use Google Gos", 0), (["Google Java"], "We use Google Javas", 1),
    // Short names stand as printed.
    (["REST"], "The rest of REST", 1), (["API"], "注文APIを追加", 1),
    (["Kafka"], "900 Kafka stars", 0), (["Kafka"], "900 Kafka followers", 0),
    (["on-call"], "We were on call", 1), (["on call"], "The on-call week", 1),
    (["on call"], "We were on\ncall", 1),
    (["인덱스"], "인덱스 추가", 1), (["*"], "Anything", 0),
  ]

  @Test(arguments: mentions) func aKeywordIsFound(names: [String], text: String, count: Int) {
    let index = KeywordIndex([.init(names[0], synonyms: Array(names.dropFirst()))])
    #expect(index.keywords(in: KeywordText(text)) == Array(repeating: 0, count: count))
  }

  private func survey(_ change: (inout Resume) -> Void) -> [ResumeReview.Keyword] {
    var resume = Resume()
    change(&resume)
    return KeywordSurvey(resume: resume, claims: []).keywords(
      of: ReviewRole(skills: [], keywords: [.init("Kafka")], mistakes: []), posting: [])
  }

  static let sentence = "Moved the nightly billing runs to Kafka"

  /// Where a keyword stands beside the lines that are judged, and what it is worth there.
  static let places:
    [(name: String, state: ResumeReview.Keyword.State, place: String, put: @Sendable (inout Resume) -> Void)] =
      [
        ("the title", .listedOnly, "basics.label", { $0.basics.label = "Friend of Kafka" }),
        ("a summary", .woven, "basics.summary", { $0.basics.summary = sentence }),
        ("six words", .woven, "basics.summary", { $0.basics.summary = "We moved the bills to Kafka" }),
        ("five words", .listedOnly, "basics.summary", { $0.basics.summary = "We moved bills to Kafka" }),
        (
          "a heap of terms", .listedOnly, "basics.summary",
          { $0.basics.summary = "Kafka, Ada, Basic, Clojure, Dart, Elixir, Fortran" }
        ),
        (
          "a sentence, twice", .woven, "basics.summary",
          { $0.basics.summary = "Moved Kafka topics from one Kafka to another" }
        ),
        ("a job's title", .listedOnly, "work[0]", { $0.work = [entry { $0.position = "Kafka engineer" }] }),
        (
          "a project's words", .listedOnly, "projects[0]",
          { $0.projects = [entry { $0.keywords = ["Kafka"] }] }
        ),
        ("a job's summary", .woven, "work[0].summary", { $0.work = [entry { $0.summary = sentence }] }),
        (
          "a line that is not judged", .woven, "volunteer[0].highlights[0]",
          { $0.volunteer = [entry { $0.highlights = [.init(text: sentence, line: 7)] }] }
        ),
        ("studies", .listedOnly, "education[0]", { $0.education = [entry { $0.keywords = ["Kafka"] }] }),
        ("skills", .listedOnly, "skills[0]", { $0.skills = [.init(name: "", keywords: ["Kafka"], line: 3)] }),
        (
          "a skill's name", .listedOnly, "skills[0]",
          { $0.skills = [.init(name: "Kafka", keywords: [], line: 3)] }
        ),
        (
          "a certificate", .listedOnly, "certificates[0]", { $0.certificates = [.init(name: "Kafka expert")] }
        ),
        (
          "another section, twice", .listedOnly, "otherSections[0]",
          {
            $0.otherSections = [
              .init(title: "", lines: [.init(text: "Kafka", line: 4), .init(text: "Kafka", line: 5)])
            ]
          }
        ),
      ]

  private static func entry(_ change: (inout Resume.Entry) -> Void) -> Resume.Entry {
    var entry = Resume.Entry()
    change(&entry)
    return entry
  }

  @Test(arguments: places.map(\.name)) func everyPlaceIsRead(_ name: String) throws {
    let it = try #require(Self.places.first { $0.name == name })
    let keywords = survey(it.put)
    #expect(keywords.map(\.state) == [it.state])
    #expect(keywords.map(\.places) == [[it.place]])
  }

  @Test func whatIsNotJudgedIsNoStuffing() {
    var resume = Resume()
    resume.work = [
      Self.entry { entry in
        entry.highlights = (0..<9).map { .init(text: Self.sentence + " in year \($0)", line: $0) }
      }
    ]
    let survey = KeywordSurvey(resume: resume, claims: [])
    let keywords = survey.keywords(
      of: ReviewRole(skills: [], keywords: [.init("Kafka")], mistakes: []), posting: [])
    #expect(keywords.map(\.places.count) == [9])
    #expect(survey.stuffing(keywords) == [])
  }

  @Test func whatStandsInListsIsInNoLine() {
    var resume = SampleReview.resume(lines(6))
    resume.basics.label = "PostgreSQL"
    resume.skills = [.init(name: "PostgreSQL", keywords: [], line: 30)]
    #expect(SampleReview.review(resume).findings == [])
  }

  @Test func heapsAreNoSentencesAboutAWord() {
    let heap = "Built with Kafka, Redis, PostgreSQL, Kubernetes, Terraform, Docker, REST, gRPC, Go, Java"
    #expect(SampleReview.review(Array(repeating: heap, count: 7)).findings.count == 1)
  }

  @Test func aListOfSkillsIsNoHeap() {
    var resume = SampleReview.resume([Self.sentence])
    resume.skills = [.init(name: "Languages", keywords: Self.terms, line: 3)]
    #expect(SampleReview.review(resume).findings == [])
  }

  @Test func aJudgedSummaryIsReadOnce() {
    var resume = SampleReview.resume([])
    resume.work[0].summary = Self.sentence
    let review = SampleReview.review(resume)
    #expect(review.keywords.first { $0.keyword == "Kafka" }?.places == ["work[0].summary"])
  }

  @Test func aJudgedLineIsReadOnce() {
    let resume = SampleReview.resume([Self.sentence])
    let keywords = SampleReview.review(resume).keywords
    #expect(keywords.first { $0.keyword == "Kafka" }?.places == ["work[0].highlights[0]"])
  }

  /// A claim of few terms, of a long heap, and of a sentence with commas.
  static let claims: [(text: String, isHeap: Bool)] = [
    ("Ada, Basic, Clojure, Dart, Elixir, Fortran, Groovy and Haskell", true),
    ("Ada · Basic · Clojure · Dart · Elixir · Fortran, Groovy and Haskell", true),
    ("Ada / Basic / Clojure / Dart / Elixir / Fortran, Groovy and Haskell", true),
    ("Ada, Basic, Clojure, Dart, Elixir, Fortran", false),
    ("Ada, Basic, Clojure, Dart, Elixir and Fortran and Groovy and Haskell and Idris", false),
    ("Ada | Basic | Clojure | Dart / Elixir · Fortran · Groovy | Haskell", true),
    (
      "Wrote the importer of rates, the map of the yard, the list of gates, the book of tides, the plan of piers, and the log",
      false
    ),
  ]

  @Test(arguments: claims) func aClaimIsAHeapOrASentence(text: String, isHeap: Bool) {
    let findings = SampleReview.review([text]).findings
    #expect(findings.isEmpty != isHeap, "\(findings.map(\.message))")
  }
}
