import ResumeParsing
import Testing

@testable import ResumeReview

@Suite struct DifferenceTests {
  private func difference(_ before: [String], _ after: [String]) -> ReviewDifference {
    ReviewDifference(before: SampleReview.review(before), after: SampleReview.review(after))
  }

  @Test func nothingChangedIsEmpty() {
    #expect(difference(SampleReview.strong, SampleReview.strong).isEmpty)
    #expect(difference([], []).isEmpty)
  }

  @Test func aRewrittenLineIsTheSameLine() throws {
    let difference = difference(
      ["Developed the order processing API", SampleReview.strong[0]],
      ["Moved order processing to a queue; time-outs fell from 2% to 0.1%", SampleReview.strong[0]])
    #expect(difference.lines.count == 1)
    let line = try #require(difference.lines.first)
    #expect(line.before?.strength == .weak)
    #expect(line.after?.strength == .strong)
    #expect(line.solved.contains("no-number"))
    #expect(line.raised.isEmpty)
    #expect(difference.scores.after > difference.scores.before)
  }

  @Test func addedAndRemovedLinesAreNamed() {
    let added = difference([SampleReview.strong[0]], [SampleReview.strong[0], SampleReview.strong[1]])
    #expect(added.lines.map { $0.before?.text } == [nil])
    #expect(added.lines.map { $0.after?.text } == [SampleReview.strong[1]])
    let removed = difference([SampleReview.strong[0], SampleReview.strong[1]], [SampleReview.strong[0]])
    #expect(removed.lines.map { $0.after?.text } == [nil])
    #expect(removed.lines.map { $0.before?.text } == [SampleReview.strong[1]])
  }

  @Test func linesThatOnlyMovedAreNotNamed() {
    let lines = SampleReview.strong
    #expect(difference(lines, lines.reversed()).lines.isEmpty)
  }

  @Test func equalLinesPairOnce() {
    let line = SampleReview.weak[0]
    #expect(difference([line, line], [line]).lines.count == 1)
    #expect(difference([line], [line, line]).lines.count == 1)
  }

  @Test func partsAddUpToTheScore() {
    let difference = difference(SampleReview.weak, SampleReview.strong)
    #expect(
      difference.parts.map(\.points).reduce(0, +) == difference.scores.after - difference.scores.before)
  }

  @Test func aRewordedLineIsADifferenceWhateverTheScore() {
    let difference = difference(
      ["Developed the order processing API"], ["Developed the order handling API"])
    #expect(difference.scores.before == difference.scores.after)
    #expect(difference.lines.count == 1)
    #expect(!difference.isEmpty)
  }

  @Test func pointsThatMovedAreADifferenceWhateverTheirSum() {
    func review(_ points: (Int, Int)) -> ResumeReview {
      ResumeReview(
        score: points.0 + points.1,
        parts: [
          .init(name: "lines", points: points.0, most: 50), .init(name: "form", points: points.1, most: 50),
        ], losses: [], lines: [], skills: [], mistakes: [], keywords: [], findings: [],
        market: .init(market: .intl, findings: [], checked: []))
    }
    let difference = ReviewDifference(before: review((20, 30)), after: review((30, 20)))
    #expect(difference.scores.before == difference.scores.after)
    #expect(difference.parts.map(\.points) == [10, -10])
    #expect(!difference.isEmpty)
    #expect(ReviewDifference(before: review((20, 30)), after: review((20, 30))).isEmpty)
  }

  @Test func aLineThatMovedGivesItsPlaceToNoOther() {
    let (first, second) = (SampleReview.weak[0], SampleReview.weak[1])
    let difference = difference([first, second], ["Sang in the choir", first])
    // The first line is in the second's place now; the second is gone, and what stands in the first's place is new.
    #expect(difference.lines.map { $0.before?.text } == [nil, second])
    #expect(difference.lines.map { $0.after?.text } == ["Sang in the choir", nil])
  }

  @Test func rulesThatSpeakBothTimesAreNeitherSolvedNorRaised() throws {
    let line = try #require(
      difference(["I improved the checkout"], ["Improved the various checkouts"]).lines.first)
    #expect(line.solved == ["first-person"])
    #expect(line.raised == ["filler-adjectives"])
  }

  @Test func aLineThatIsBackedNowIsNamedThoughItsTextStayed() {
    let text = "Led orders into lanes"
    let resume = SampleReview.resume([text])
    func review(_ phrases: [String]) -> ResumeReview {
      let vocabulary = ClaimVocabulary(terms: [.init(kind: .mechanism, id: "lanes", phrases: phrases)])
      return ResumeReviewer.review(
        resume: resume, claims: ClaimExtractor.claims(of: resume, vocabulary: vocabulary),
        role: SampleReview.role)
    }
    let difference = ReviewDifference(before: review(["tracks"]), after: review(["lanes"]))
    #expect(difference.lines.map { $0.after?.strength } == [.partial])
  }
}
