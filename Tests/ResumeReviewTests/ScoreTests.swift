import ResumeParsing
import Testing

@testable import ResumeReview

@Suite struct ScoreTests {
  @Test func lossesAndScoreMakeAHundred() {
    for lines in [[], SampleReview.weak, SampleReview.strong, SampleReview.strong + SampleReview.weak] {
      let review = SampleReview.review(lines)
      #expect(review.score + review.losses.reduce(0) { $0 + $1.points } == 100)
      #expect(review.parts.map(\.most).reduce(0, +) == 100)
      #expect(review.parts.map(\.points).reduce(0, +) == review.score)
      #expect(review == SampleReview.review(lines))
      #expect(review.losses.allSatisfy { $0.points > 0 && !$0.fix.isEmpty })
    }
  }

  @Test func nothingIsWorthNothing() {
    #expect(SampleReview.review([]).score <= 10)
  }

  @Test(arguments: 1...4) func strongLinesAreWorthTheirPoints(_ kept: Int) {
    let strong = Array(SampleReview.strong.prefix(kept))
    let with = SampleReview.review(SampleReview.weak + strong).score
    let without = SampleReview.review(SampleReview.weak).score
    #expect(with - without >= 25, "\(with) → \(without)")
  }

  @Test func everyLineThatCouldBeBetterIsNamed() {
    let review = SampleReview.review(SampleReview.weak)
    let named = Set(review.losses.compactMap(\.line))
    #expect(Set(review.lines.map(\.number)).isSubset(of: named))
  }

  /// A tally of lines of these strengths, and of what else is given.
  private func tally(
    _ strengths: [Claim.Strength] = [], skills: [Claim.Strength?] = [],
    mistakes: [ResumeReview.Mistake] = [], keywords: [ResumeReview.Keyword] = [],
    stuffing: Int = 0, market: Int = 0
  ) -> ScoreTally {
    let advice = ResumeReview.Finding(rule: "r", message: "m", fix: "Mend it.")
    return ScoreTally(
      lines: strengths.enumerated().map { index, strength in
        ResumeReview.Line(
          number: index + 1, source: "work[0].highlights[\(index)]", text: "t", strength: strength,
          findings: strength == .weak ? [advice] : [], rewrite: "", question: "")
      },
      skills: skills.map {
        ResumeReview.Evidence(
          skill: .init(id: "s", title: "Piers", lookedFor: "A pier."), claims: [], best: $0)
      },
      mistakes: mistakes, keywords: keywords, stuffing: Array(repeating: advice, count: stuffing),
      market: Array(repeating: advice, count: market))
  }

  private func points(_ tally: ScoreTally, _ part: String) -> Int? {
    tally.parts.first { $0.name == part }?.points
  }

  /// Lines, and what they are worth as evidence and on average.
  static let lines: [(strengths: [Claim.Strength], evidence: Int, average: Int)] = [
    ([], 0, 0), ([.weak], 0, 0), ([.partial], 0, 7), ([.strong], 14, 15), ([.strong, .weak], 14, 7),
    ([.strong, .strong], 22, 15), ([.strong, .strong, .strong], 28, 15),
    ([.strong, .strong, .strong, .strong], 32, 15),
    ([.strong, .strong, .strong, .strong, .strong], 35, 15),
    ([.strong, .partial, .weak], 14, 7),
  ]

  @Test(arguments: lines)
  func linesAreWorthTheirPoints(strengths: [Claim.Strength], evidence: Int, average: Int) {
    let tally = tally(strengths)
    #expect(points(tally, "evidence") == evidence)
    #expect(points(tally, "lines") == average)
    #expect(tally.score + tally.losses.reduce(0) { $0 + $1.points } == 100)
  }

  @Test func thePartlyBackedLineIsNamedFirst() {
    let losses = tally([.weak, .partial]).losses
    #expect(losses.filter { $0.part == "evidence" }.map(\.line) == [2, 1, nil, nil, nil])
    #expect(
      losses.filter { $0.part == "evidence" }.map(\.fix) == [
        "Say what was different before, and by how much.", "Mend it.",
        "Add a line that says what changed, by how much, and by which means.",
        "Add a line that says what changed, by how much, and by which means.",
        "Add a line that says what changed, by how much, and by which means.",
      ])
    #expect(losses.filter { $0.part == "lines" }.map(\.line) == [1, 2])
    #expect(
      losses.filter { $0.part == "lines" }.map(\.fix) == [
        "Mend it.", "Say what was different before, and by how much.",
      ])
  }

  /// Skills by what backs them best, and what they are worth of 25.
  static let skills: [(skills: [Claim.Strength?], points: Int)] = [
    ([.strong, .strong], 25), ([.strong, nil], 12), ([nil, .strong], 13), ([.strong, .partial], 19),
    ([nil, nil], 0), ([], 25),
  ]

  @Test(arguments: skills) func skillsAreWorthTheirShare(skills: [Claim.Strength?], points: Int) {
    let tally = tally([.strong], skills: skills)
    #expect(self.points(tally, "skills") == points)
    let says = skills.compactMap { best -> String? in
      switch best {
      case .strong: nil
      case nil: "Piers: no line backs it. A pier."
      default: "Piers: give a line that shows it its figures before and after."
      }
    }
    #expect(tally.losses.filter { $0.part == "skills" }.map(\.fix) == says)
  }

  @Test func withoutLinesNothingIsWon() {
    let tally = tally()
    #expect(points(tally, "skills") == 0)
    #expect(points(tally, "mistakes") == 0)
    #expect(points(tally, "form") == 0)
    #expect(tally.losses.filter { $0.part == "lines" }.map(\.fix) == ["Add lines that say what you did."])
    #expect(tally.losses.filter { $0.part == "form" }.map(\.fix) == ["Nothing to judge yet: add lines."])
  }

  private func keywords(
    woven: Int, listed: Int, missing: Int, inPosting: Bool = false
  ) -> [ResumeReview.Keyword] {
    let states: [(ResumeReview.Keyword.State, Int)] = [
      (.woven, woven), (.listedOnly, listed), (.missing, missing),
    ]
    return states.flatMap { state, count in
      (0..<count).map {
        ResumeReview.Keyword(
          keyword: "\(state)\($0)", state: state, places: [], isInPosting: inPosting)
      }
    }
  }

  /// Keywords woven, listed and missing, and what they are worth of 10.
  static let shares: [(woven: Int, listed: Int, missing: Int, points: Int)] = [
    (0, 0, 0, 10), (2, 0, 0, 10), (1, 0, 1, 5), (0, 2, 0, 2), (0, 0, 2, 0), (12, 0, 8, 10), (6, 0, 14, 5),
    (0, 20, 0, 2), (1, 1, 2, 3),
  ]

  @Test(arguments: shares)
  func keywordsAreWorthTheirShare(woven: Int, listed: Int, missing: Int, points: Int) {
    let tally = tally([.strong], keywords: keywords(woven: woven, listed: listed, missing: missing))
    #expect(self.points(tally, "keywords") == points)
  }

  @Test func aPostingsKeywordsAloneCount() {
    let both =
      keywords(woven: 1, listed: 1, missing: 1, inPosting: true) + keywords(woven: 0, listed: 0, missing: 9)
    let tally = tally([.strong], keywords: both)
    #expect(points(tally, "keywords") == 4)
    #expect(
      tally.losses.first { $0.part == "keywords" }?.fix
        == "Where they are true of your work, put into a sentence: listedOnly0, missing0.")
  }

  /// Mistakes, heaps and the market's conventions each cost, up to the part's points.
  static let deductions: [(mistakes: Int, stuffing: Int, market: Int, made: Int, form: Int)] = [
    (0, 0, 0, 10, 5), (1, 0, 0, 8, 5), (6, 0, 0, 0, 5), (0, 1, 0, 10, 3), (0, 0, 1, 10, 4),
    (0, 0, 4, 10, 2), (0, 2, 3, 10, 0),
  ]

  @Test(arguments: deductions)
  func whatIsWrongCosts(mistakes: Int, stuffing: Int, market: Int, made: Int, form: Int) {
    let wrong = (0..<mistakes).map {
      ResumeReview.Mistake(
        rule: "m\($0)", title: "Wrong", isPresent: true, message: "", lines: [4, 5])
    }
    let none = ResumeReview.Mistake(rule: "none", title: "None", isPresent: false, message: "", lines: [])
    let tally = tally([.strong], mistakes: wrong + [none], stuffing: stuffing, market: market)
    #expect(points(tally, "mistakes") == made)
    #expect(points(tally, "form") == form)
    #expect(tally.losses.filter { $0.part == "mistakes" }.allSatisfy { $0.line == 4 && $0.fix == "Wrong." })
  }

  /// Lines of one skill, and what backs it best: naming a technology cannot.
  static let evidence: [(lines: [String], best: Claim.Strength?, claims: Int)] = [
    (["Moved bills to PostgreSQL"], nil, 0),
    (["Moved bills by an index in PostgreSQL"], .partial, 1),
    (["Keeps 900 bills a second in PostgreSQL"], .partial, 1),
    (["Responsible for databases"], nil, 0),
    (["Moved bills by an index in PostgreSQL", SampleReview.strong[2]], .strong, 2),
  ]

  @Test(arguments: evidence)
  func whatBacksASkill(lines: [String], best: Claim.Strength?, claims: Int) throws {
    let skill = try #require(
      SampleReview.review(lines).skills.first { $0.skill.id == "data-modeling" })
    #expect(skill.best == best)
    let others = SampleReview.review(lines).skills.filter { $0.skill.id == "reliability" }
    #expect(others.map(\.best) == [nil])
    #expect(skill.claims.count == claims)
    #expect(skill.claims.first == (best == nil ? nil : lines.last))
  }
}
