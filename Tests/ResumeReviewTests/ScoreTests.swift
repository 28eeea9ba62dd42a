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
}
