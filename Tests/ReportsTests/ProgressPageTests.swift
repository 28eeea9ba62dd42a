import Foundation
import Progress
import Testing

@testable import Reports

@Suite struct ProgressPageTests {
  static func attempt(
    _ day: String, _ number: Int, _ text: String, total: Int?, rubric: String = "1",
    star: [Bool] = [true, true, true, false],
    metrics: Int = 1, words: Int = 60
  ) -> AttemptFacts {
    AttemptFacts(
      day: day, number: number, text: text, words: words, seconds: 95,
      score: total.map {
        .init(
          rubric: rubric, total: $0, band: "solid", parts: [70, 40, 60, 50, 80], star: star, metrics: metrics)
      })
  }

  static func page(scores: [Double], answer: String = "I added a queue.", claim: String = "Cut p95")
    -> ProgressPage
  {
    let headline = Headline(sessionScores: scores)
    return ProgressPage(
      today: "2026-06-30", filter: nil, sessions: scores.count, answers: 3 * scores.count, streak: 2,
      longestStreak: 5,
      rubric: "1", otherRubrics: 0, headline: headline,
      scores: scores.enumerated().map {
        .init(day: LocalDay.text(20_500 + 3 * $0.offset), score: $0.element, answers: 3)
      }, intercept: headline.slope.map { _ in 50 }, matched: MatchedPairs([(40, 55), (50, 48), (61, 70)]),
      matchedAtRandom: MatchedPairs([(50, 55)]), days: [("2026-06-29", 4), ("2026-06-30", 12)],
      topics: [
        .init(name: "scaling", mean: 48.2, answers: 12), .init(name: "incident", mean: nil, answers: 0),
      ],
      skills: [.init(name: "structure", mean: 71, answers: 12)],
      rates: [.init(name: "a result", proportion: Proportion(count: 7, total: 12))], meanWords: 88.4,
      meanSeconds: 130,
      dueToday: 2, dueThisWeek: 5, interview: "2026-07-20", untoldClaim: claim,
      questions: [
        .init(
          text: "What broke first?", topic: "scaling", claim: claim, due: "2026-07-02",
          attempts: [
            attempt("2026-05-01", 1, answer, total: 48),
            attempt(
              "2026-06-01", 2, answer, total: 62, star: [true, true, true, true], metrics: 3, words: 90),
          ], leftOut: 0)
      ], questionsLeftOut: 0)
  }

  static let rising = (0..<12).map { 40 + 3 * Double($0) + Double($0 % 3) }

  @Test func thePageRunsNothingAndFetchesNothing() {
    let html = ProgressPageHTML.text(Self.page(scores: Self.rising))
    #expect(
      html.contains(
        "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\""
      ))
    for forbidden in [
      "<script", "<link", "<img", "<iframe", "<object", "@import", "url(", "http://", "https://", " src=",
      " href=", "javascript:",
    ] {
      #expect(!html.lowercased().contains(forbidden), "\(forbidden)")
    }
    #expect(html.range(of: " on[a-z]+=", options: .regularExpression) == nil)
  }

  @Test func whatAnAnswerHoldsIsText() {
    let attack =
      "</p><script>alert(1)</script> \" ' & \u{202E}evil\u{E0041}\u{7} <img src=x onerror=alert(1)>"
    let html = ProgressPageHTML.text(Self.page(scores: Self.rising, answer: attack, claim: attack))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(
      html.contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot; &#39; &amp; U+202EevilU+E0041U+7")
    )
    #expect(!html.unicodeScalars.contains { $0.value == 0x202E || $0.value == 7 || $0.value == 0xE0041 })
  }

  @Test func everyElementThatOpensCloses() {
    for scores in [[], [50], [50, 60], Self.rising] {
      let html = ProgressPageHTML.text(Self.page(scores: scores))
      var open: [Substring] = []
      for tag in html.matches(of: #/<(\/?)([a-z0-9]+)[^>]*>/#) {
        if tag.output.2 == "meta" { continue }
        if tag.output.1.isEmpty {
          open.append(tag.output.2)
        } else {
          #expect(open.popLast() == tag.output.2)
        }
      }
      #expect(open.isEmpty)
      #expect(!html.contains("nan") && !html.contains("inf\""))
    }
  }

  @Test func thePageSaysWhatTheTerminalSays() {
    let page = Self.page(scores: Self.rising)
    let html = ProgressPageHTML.text(page)
    #expect(html.contains(ProgressText.headline(page.headline, sessions: 12)))
    #expect(html.contains("Improving: "))
    #expect(html.contains("Part of this gain is chance"))
    #expect(html.contains("7 of 12</td><td>32 to 81 %"))
    #expect(html.contains("Changed: score 48 → 62 (+14); now has result; numbers 1 → 3; words 60 → 90."))
    #expect(html.contains("How to read this"))
    #expect(html.contains("class=\"band\""))
    let few = ProgressPageHTML.text(Self.page(scores: [50, 60]))
    #expect(few.contains("Too few to tell (2 of 6 sessions)."))
    #expect(!few.contains("class=\"band\""))
  }

  @Test func theCalendarHasEachDayUpToToday() throws {
    var writer = HTMLWriter()
    CalendarChart(days: [("2026-06-29", 4), ("2026-06-30", 12), ("2020-01-01", 3)], today: "2026-06-30")
      .write(to: &writer)
    // 2026-06-30 is a Tuesday: 26 whole weeks and two days.
    #expect(writer.html.matches(of: #/<rect/#).count == 26 * 7 + 2)
    #expect(writer.html.contains("class=\"day level2\" x=\"396\" y=\"18\""))
    #expect(writer.html.contains("<title>2026-06-30: 12 answers</title>"))
    #expect(writer.html.matches(of: #/level4/#).count == 1)
  }

  @Test func aLongHistoryIsDrawnAtItsEnd() {
    let scores = (0..<1_000).map { 50 + 10 * sin(Double($0)) }
    let html = ProgressPageHTML.text(Self.page(scores: scores))
    #expect(html.matches(of: #/<circle/#).count == TrendChart.most)
    #expect(html.contains("The chart shows the last 400 sessions, the line is that of all."))
  }
}

@Suite struct AttemptComparisonTests {
  typealias Page = ProgressPageTests

  @Test func changesAreNamedTheWeightiestFirst() {
    let first = AttemptFacts(
      day: "2026-01-01", number: 1, text: "a", words: 40, seconds: 10,
      score: .init(
        rubric: "1", total: 50, band: "developing", parts: [70, 40, 60, 50, 80],
        star: [true, false, true, true], metrics: 2))
    let later = AttemptFacts(
      day: "2026-02-01", number: 2, text: "b", words: 40, seconds: 10,
      score: .init(
        rubric: "1", total: 50, band: "developing", parts: [66, 60, 60, 50, 70],
        star: [true, true, true, false], metrics: 2))
    #expect(
      AttemptComparison.changes(from: first, to: later) == [
        "the same score, 50", "evidence 40 → 60", "delivery 80 → 70", "now has task", "no longer has result",
      ])
    #expect(AttemptComparison.changes(from: first, to: first) == ["the same score, 50"])
  }

  @Test func scoresOfTwoRubricsAreNeverSubtracted() {
    let changes = AttemptComparison.changes(
      from: Page.attempt("2026-01-01", 1, "a", total: 50),
      to: Page.attempt("2026-02-01", 2, "b", total: 90, rubric: "2"))
    #expect(changes == ["judged by different rubric versions (1 and 2), so the scores do not compare"])
    #expect(
      AttemptComparison.changes(
        from: Page.attempt("2026-01-01", 1, "a", total: nil, words: 3),
        to: Page.attempt("2026-02-01", 2, "b", total: 90, words: 5)) == ["words 3 → 5"])
  }
}

@Suite struct FigureTextTests {
  @Test func figuresReadAsPeopleWriteThem() {
    #expect(
      [2.25, -2.25, 0, 0.04, -0.04, 99.96].map(FigureText.decimal) == [
        "2.3", "−2.3", "0.0", "0.0", "0.0", "100.0",
      ])
    #expect([4, -4, 0].map { (value: Int) in FigureText.signed(value) } == ["+4", "−4", "±0"])
    #expect([4, -4, 0.01].map { (value: Double) in FigureText.signed(value) } == ["+4.0", "−4.0", "0.0"])
    #expect(
      [0.0001, 0.04, 0.5, 1].map(FigureText.probability) == ["0.001 or less", "0.040", "0.500", "1.0"])
    #expect(
      [0, 999, 1_000, 1_234_567, -5_000].map(FigureText.grouped) == [
        "0", "999", "1,000", "1,234,567", "−5,000",
      ])
    #expect(
      FigureText.counted(1, "answer") == "1 answer" && FigureText.counted(2_000, "answer") == "2,000 answers")
    #expect([5, 60, 125].map { FigureText.time($0) } == ["5 s", "1 min", "2 min 5 s"])
  }
}
