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
}
