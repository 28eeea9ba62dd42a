import ResumeParsing
import Testing

@testable import Interviewing

/// The short version of `starling question-lint`: every role's bank over lines of every kind that resumes have.
@Suite struct QuestionSurveyTests {
  private static let library = Result { try BankLibrary(files: ShippedBankTests.files()) }

  static let lines = [
    "Introduced read replicas and a Redis cache, cutting p95 latency of the order API from 1.3 s to 180 ms",
    "Moved billing events onto Kafka with an outbox; duplicate invoices fell from 40 a week to none",
    "Sharded the parcels table by customer (3 TB) without downtime",
    "Scaled ticket sales to 12,000 requests per second",
    "Cut the cloud bill by 27% ($14k a month) with committed use",
    "Raised test coverage of the pricing module from 41% to 88%",
    "Reached 99.95% uptime over 18 months for the partner API",
    "Reduced mean time to recovery from 52 to 14 minutes with runbooks and alerts",
    "Wrote an open-source queue simulator; 1,900 GitHub stars and 23 contributors",
    "Mentored 6 interns, two of whom were hired",
    "Led a team of 9 engineers",
    "Built 15+ client websites using React and Node.js",
    "Built 50+ production-ready components with full TypeScript support",
    "Automated weekly reporting that saved owners roughly 5 hours per week",
    "Ran a 70-seat canteen",
    "Grew annual revenue 28% over three years",
    "Trained a churn model in PyTorch that reached 0.91 AUC",
    "Shortened the nightly job from 6 hours to 40 minutes in Airflow and Spark",
    "Shipped an offline mode in Kotlin to 300,000 installs, crash-free sessions up from 98.1% to 99.8%",
    "Réduit le temps de réponse de 900 ms à 140 ms ; incidents majeurs passés de 11 à 2 par an",
    "정산 배치를 전환하여 처리 시간을 4시간에서 35분으로 단축",
    "Redis 분산 락을 적용하여 중복 결제를 월 평균 40건에서 0건으로 줄임",
    "Scaled the engineering team from 3 to 28",
    "Hired, trained and retained a team of 35 across two offices",
    "Raised $18M from two funds",
    "Responsible for database management",
    "Wrote the on-call handbook",
    "Put a quota of 300 requests/min on the tide API",
    "Study of tide tables that others cited 85 times",
    "Spoke about tide models before 25 nurses and doctors",
    "Compared the books of two ferries and uncovered a 9% fuel loss",
    "Led the kiosk team, building tills that took 200 payments each",
    "Resolved the outage of the till in 25 minutes",
    "Delivered 9 kiosk screens in 14 months with 5 colleagues",
    "Nouveau formulaire ; plaintes des abonnés passées de 9 à 4 par trimestre",
    "Störungen im Versand von 11 auf 3 pro Quartal gesenkt",
    "夜間バッチの処理時間を6時間から40分に短縮",
    "오픈소스 재생 도구 공개, GitHub 스타 320 개 획득",
  ]

  static let projectLines = [
    "Implemented continuous delivery with GitHub Actions to publish the plugin",
    "Put the tide tables behind a Redis cache",
  ]

  static func resume() -> Resume {
    var entry = Resume.Entry()
    entry.name = "Fernhill"
    entry.position = "Engineer"
    entry.highlights = lines.enumerated().map { Resume.Highlight(text: $1, line: $0 + 1) }
    var project = Resume.Entry()
    project.name = "Tidewatch"
    project.highlights = projectLines.enumerated().map { Resume.Highlight(text: $1, line: $0 + 100) }
    var resume = Resume()
    resume.work = [entry]
    resume.projects = [project]
    return resume
  }

  static func survey(_ role: String) throws -> QuestionSurvey {
    let bank = try #require(try library.get().bank(role: role))
    let resume = resume()
    return QuestionSurvey(
      claims: ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary), bank: bank, resume: resume)
  }

  @Test(arguments: ShippedBankTests.roles) func everyQuestionIsWellMade(role: String) throws {
    let survey = try Self.survey(role)
    #expect(survey.wordings > 100)
    #expect(survey.faults == [])
    #expect(survey.duplicates == [])
    #expect(survey.badSessions == [])
    #expect(survey.uncovered == [])
    #expect(survey.variety.count * 100 >= survey.variety.total * 20, "\(survey.variety)")
    #expect(survey.varietyInTurn.count == survey.varietyInTurn.total)
  }

  /// A summary of several sentences makes several claims, which stand in one place.
  @Test func claimsOfOnePlaceAreSeveral() throws {
    let bank = try #require(try Self.library.get().bank(role: "backend"))
    var entry = Resume.Entry()
    entry.name = "Fernhill"
    entry.summary = Self.lines.prefix(8).joined(separator: ". ") + "."
    var resume = Resume()
    resume.work = [entry]
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    #expect(claims.count > 5 && Set(claims.map(\.source)).count == 1)
    #expect(QuestionSurvey(claims: claims, bank: bank, resume: resume).badSessions == [])
  }

  @Test func aFigureIsAskedAboutByItsName() throws {
    let bank = try #require(try Self.library.get().bank(role: "backend"))
    let resume = Self.resume()
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    let texts = QuestionGenerator.wordings(for: claims, bank: bank, resume: resume).map(\.question.text)
    for text in [
      "Who took the figure of 41%, when was that, and was 88% taken in the same way?",
      "Where does “15+ client websites” come from: was it counted, estimated or read off somewhere, and who else could confirm it?",
      "Of the “50+ production-ready components”, which one gave you the most trouble, and what did you do about it?",
      "“1,900 GitHub stars” is attention. Who depends on it in earnest, and how do you know?",
      "Who took the figure of “40건”, when was that, and was “0건” taken in the same way?",
      "passées de 9 à 4 par trimestre”. Who took the figure of 9, when was that, and was 4 taken in the same way?",
      "You give the size, “70-seat canteen”.",
      "Why “300 requests/min”, and not twice or half as much?",
    ] {
      #expect(texts.contains { $0.contains(text) }, "\(text)")
    }
    #expect(!texts.contains { $0.contains("Where does “70") || $0.contains("Where does “300 requests") })
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let text: String
    var mechanism: String?
    var technology: String?
    var figures: [String] = []
    let problem: String?
    var testDescription: String { text }
  }

  static let wrongs: [Wrong] = [
    Wrong(
      text: "Why is read replicas slow?", mechanism: "read replicas",
      problem: "“is read replicas” does not agree."),
    Wrong(
      text: "Read replicas was new. Why?", mechanism: "read replicas",
      problem: "“read replicas was” does not agree."),
    Wrong(
      text: "Rate limiting were new. Why?", mechanism: "rate limiting",
      problem: "“rate limiting were” does not agree."),
    Wrong(text: "What do read replicas have that caches do not?", mechanism: "read replicas", problem: nil),
    Wrong(text: "What did rate limiting do to them?", mechanism: "rate limiting", problem: nil),
    Wrong(text: "The use of read replicas is new. Why?", mechanism: "read replicas", problem: nil),
    Wrong(
      text: "Which of these rate limiting was it?", mechanism: "rate limiting",
      problem: "“these rate limiting” does not agree."),
    Wrong(text: "What did you built?", problem: "“did you built” wants the plain verb."),
    Wrong(text: "How did you come to introduced it?", problem: "“to introduced” wants the plain verb."),
    Wrong(
      text: "Why? read replicas are slow.", mechanism: nil,
      problem: "The sentence that begins with “read” wants a capital."),
    Wrong(text: "Why? dbt is slow.", technology: "dbt", problem: nil),
    Wrong(
      text: "From 4 to 9: why?", figures: ["4", "9"],
      problem: "The number 9 is named, but the claim does not have it."),
    Wrong(text: "Why?? Because.", problem: "“??” is one mark too many."),
    Wrong(text: "You write “passés ; oui”. Why?", problem: nil),
    Wrong(text: "Why ; no?", problem: "A space stands before “;”."),
  ]

  @Test(arguments: wrongs) func theLintFinds(_ value: Wrong) {
    let problems = QuestionLint.problems(
      in: value.text, claim: "Went from 4 to 5, passés ; oui",
      filling: QuestionLint.Filling(
        mechanism: value.mechanism, technology: value.technology, figures: value.figures))
    #expect(problems == (value.problem.map { [$0] } ?? []))
  }

  @Test func titlesAreSingularOrPlural() {
    #expect(QuestionGrammar.isPlural("read replicas") == true)
    #expect(QuestionGrammar.isPlural("real-time updates over open connections") == true)
    #expect(QuestionGrammar.isPlural("a waiting room for users") == false)
    #expect(QuestionGrammar.isPlural("alerts and runbooks") == true)
    #expect(QuestionGrammar.isPlural("data kept in one place") == nil)
    #expect(QuestionGrammar.isPlural("consensus") == false)
  }

  @Test func questionsWithoutARoleAreEveryRoles() throws {
    let shared = """
      questions:
        - {id: any-a, topic: scaling, asks: scale, needs: [number], text: "Is “{number}” much?"}
        - {id: any-b, topic: scaling, asks: scale, text: "And then?"}
      """
    let own = """
      role: backend
      questions:
        - {id: any-b, topic: scaling, asks: scale, text: "And before?"}
      """
    let library = try BankLibrary(
      files: SampleBank.files + [(name: "shared.yaml", text: shared), (name: "own.yaml", text: own)])
    let questions = try #require(library.bank(role: "backend")).questions
    #expect(questions.filter { $0.id == "any-a" }.map(\.text.source) == ["Is “{number}” much?"])
    #expect(questions.filter { $0.id == "any-b" }.map(\.text.source) == ["And before?"])
    #expect(throws: BankError.self) {
      try BankLibrary(
        files: SampleBank.files + [
          (name: "shared.yaml", text: "questions:\n  - {id: a, topic: nothing, asks: scale, text: Why?}\n")
        ])
    }
  }
}
