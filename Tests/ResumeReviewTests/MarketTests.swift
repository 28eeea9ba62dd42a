import FoundationEssentials
import ResumeParsing
import Testing

@testable import ResumeReview

@Suite struct MarketTests {
  @Test func everyMarketHasEveryAspect() {
    let ids = MarketCatalog.rules.map(\.id)
    #expect(
      ids
        == ReviewMarket.allCases.flatMap { market in
          MarketRule.Aspect.allCases.map { "\(market.rawValue)-\($0.rawValue)" }
        })
    #expect(MarketCatalog.rules.allSatisfy { !$0.source.isEmpty && $0.statement.hasSuffix(".") })
  }

  /// docs/markets.md holds the table; `STARLING_WRITE_DOCS=1` writes it again.
  @Test func documentationHoldsTheTable() throws {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appending(path: "docs/markets.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.firstRange(of: "| market |")).lowerBound
    if ProcessInfo.processInfo.environment["STARLING_WRITE_DOCS"] != nil {
      try Data((text[..<start] + MarketCatalog.markdown).utf8).write(to: page)
    } else {
      #expect(text[start...] == MarketCatalog.markdown)
    }
  }

  @Test func personalDataAndLength() {
    var resume = SampleReview.resume(SampleReview.strong)
    resume.pages = 3
    resume.otherSections = [
      .init(title: "Personal", lines: [.init(text: "Date of birth: 4 May 1990", line: 40)])
    ]
    let us = SampleReview.review(resume, market: .us).market.findings
    #expect(us.map(\.rule) == ["us-length", "us-personal-data"])
    #expect(us.map(\.message) == ["The resume has 3 pages.", "The resume tells date of birth or age."])
    #expect(SampleReview.review(resume, market: .de).market.findings.isEmpty)
    #expect(SampleReview.review(resume, market: .jp).market.findings.isEmpty)
  }

  @Test func orderAndDates() {
    var resume = SampleReview.resume([])
    var later = resume.work[0]
    later.startDate = "2024"
    var undated = later
    undated.startDate = ""
    resume.work += [later, undated]
    let findings = SampleReview.review(resume, market: .uk).market.findings
    #expect(findings.map(\.message) == ["The jobs begin with the oldest.", "One job has no dates."])
  }

  @Test func languagesAreNoAge() {
    var resume = SampleReview.resume([])
    resume.skills = [.init(name: "Language", keywords: ["Go"], line: 3)]
    #expect(SampleReview.review(resume, market: .us).market.findings.isEmpty)
  }

  /// Where a resume can tell a person's data.
  static let places: [(place: String, tell: @Sendable (inout Resume, String) -> Void)] = [
    ("label", { $0.basics.label = $1 }), ("summary", { $0.basics.summary = $1 }),
    ("location", { $0.basics.location = $1 }),
    ("a section's line", { $0.otherSections = [.init(title: "", lines: [.init(text: $1, line: 40)])] }),
    ("a section's title", { $0.otherSections = [.init(title: $1, lines: [])] }),
    ("interests", { $0.interests = [.init(name: $1)] }),
    ("references", { $0.references = [.init(name: $1)] }),
    ("languages", { $0.languages = [.init(name: "German", detail: $1)] }),
    ("skills", { $0.skills = [.init(name: "Other", keywords: [$1], line: 3)] }),
    ("warnings", { $0.warnings = [$1] }),
  ]

  @Test(arguments: places.map(\.place)) func personalDataIsSeenWhereverItStands(_ place: String) throws {
    let tell = try #require(Self.places.first { $0.place == place }?.tell)
    func messages(_ text: String) -> [String] {
      var resume = SampleReview.resume([])
      tell(&resume, text)
      return SampleReview.review(resume, market: .us).market.findings.map(\.message)
    }
    #expect(messages("Marital status: single") == ["The resume tells marital status or children."])
    #expect(messages("(Marital status: single)") == ["The resume tells marital status or children."])
    // A label begins a word.
    #expect(messages("Unmarried couples") == [])
    #expect(messages("Harbours") == [])
  }

  /// Lines above the first section, and what they tell.
  static let heads: [(line: String, told: String?)] = [
    (
      "Date of birth: 1992-03-04, married, height 178 cm",
      "date of birth or age, marital status or children, height, weight or blood group"
    ),
    ("Seoul · jane@example.kr · Weight 70 kg", "height, weight or blood group"),
    ("Jane Roe, age 34", "date of birth or age"), ("키 178cm", "height, weight or blood group"),
    ("Backend engineer, new heights in 2024", nil), ("Page 34 of the stage", nil),
    ("Software of age: 34 of it", "date of birth or age"),
  ]

  @Test(arguments: heads) func personalDataIsSeenAtTheHead(line: String, told: String?) {
    var resume = SampleReview.resume([])
    resume.head = [.init(text: line, line: 2)]
    #expect(
      SampleReview.review(resume, market: .us).market.findings.map(\.message)
        == (told.map { ["The resume tells \($0)."] } ?? []))
    // In a summary a number behind such a word may be anything's.
    resume.head = []
    resume.basics.summary = "Height 178 of the rack, age 34 of the load"
    #expect(SampleReview.review(resume, market: .us).market.findings.isEmpty)
  }

  @Test func monthsBeforeYearsAreToldWhereTheYearComesFirst() {
    func messages(_ isYearFirst: [Bool?]) -> [String] {
      var resume = SampleReview.resume([])
      resume.work = isYearFirst.map {
        var entry = Resume.Entry()
        entry.startDate = "2021"
        entry.isYearFirst = $0
        return entry
      }
      #expect(SampleReview.review(resume, market: .us).market.findings.isEmpty)
      return SampleReview.review(resume, market: .kr).market.findings.map(\.message)
    }
    #expect(messages([true, nil]) == [])
    #expect(messages([true, false]) == ["One job has its month before its year."])
    #expect(messages([false, false]) == ["2 jobs have their months before their years."])
    var resume = SampleReview.resume([])
    resume.work[0].isYearFirst = false
    resume.work.append(Resume.Entry())
    #expect(
      SampleReview.review(resume, market: .kr).market.findings.map(\.message)
        == ["One job has no dates. One job has its month before its year."])
  }

  @Test func whatTheFileCannotShowIsNotCalledChecked() {
    var resume = SampleReview.resume([])
    #expect(SampleReview.review(resume, market: .us).market.checked == ["us-personal-data", "us-dates"])
    resume.pages = 1
    resume.work.append(resume.work[0])
    #expect(
      SampleReview.review(resume, market: .us).market.checked
        == ["us-length", "us-personal-data", "us-order", "us-dates"])
    resume.work = []
    #expect(
      SampleReview.review(resume, market: .us).market.checked == ["us-length", "us-personal-data"])
  }

  @Test func everyDatumIsTold() {
    var resume = SampleReview.resume([])
    resume.basics.summary = "Religion: none. Gender: any. Nationality: any."
    #expect(
      SampleReview.review(resume, market: .us).market.findings.map(\.message)
        == ["The resume tells nationality, gender, religion."])
    #expect(
      SampleReview.review(resume, market: .de).market.findings.map(\.message)
        == ["The resume tells religion."])
  }

  /// Pages that are enough, and one more.
  @Test(arguments: [(pages: 2, isTooLong: false), (pages: 3, isTooLong: true)])
  func pagesAreCounted(pages: Int, isTooLong: Bool) {
    var resume = SampleReview.resume([])
    resume.pages = pages
    #expect(SampleReview.review(resume, market: .us).market.findings.isEmpty != isTooLong)
  }

  /// Starts of jobs in the resume's order, and whether the oldest comes first throughout.
  static let starts: [(starts: [String], rises: Bool)] = [
    (["2021-03", "2024"], true), (["2021-03"], false), (["2021-03", "2021-09"], false),
    (["2024", "2021-03"], false), (["2019", "2024", "2021"], false), (["2019", "", "2021"], true),
  ]

  @Test(arguments: starts) func theOrderOfJobs(starts: [String], rises: Bool) {
    var resume = SampleReview.resume([])
    resume.work = starts.map { start in
      var entry = Resume.Entry()
      entry.startDate = start
      entry.endDate = "2025"
      return entry
    }
    #expect(
      SampleReview.review(resume, market: .uk).market.findings.map(\.message)
        == (rises ? ["The jobs begin with the oldest."] : []))
  }

  @Test func jobsWithoutAnyDateAreCounted() {
    func messages(_ changes: [@Sendable (inout Resume.Entry) -> Void]) -> [String] {
      var resume = SampleReview.resume([])
      resume.work = changes.map { change in
        var entry = Resume.Entry()
        change(&entry)
        return entry
      }
      return SampleReview.review(resume, market: .uk).market.findings.map(\.message)
    }
    #expect(messages([{ $0.startDate = "2021" }, { $0.endDate = "2021" }, { $0.isCurrent = true }]) == [])
    #expect(messages([{ _ in }]) == ["One job has no dates."])
    #expect(messages([{ _ in }, { _ in }]) == ["2 jobs have no dates."])
  }
}
