import Testing

@testable import AnswerAnalysis

@Suite("An answer without a situation")
struct WithoutSituationTests {
  @Test("is not a strong one, however well the rest is told")
  func isNotStrong() throws {
    let whole = try AssessorFixture.assess(
      ExampleAnswer.with(ExampleAnswer.action, ExampleAnswer.result, ExampleAnswer.lesson))
    #expect(whole.star.parts[.situation]?.isPresent == false)
    #expect(whole.score.band == .solid)
  }
}
