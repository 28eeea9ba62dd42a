import Testing

@testable import AnswerAnalysis

/// Scores of different rubric versions are never compared, so a change of any score needs a new version.
@Suite("The rubric's version")
struct RubricVersionTests {
  /// For each version, the digest of all scores of the fixed answers.
  static let digests = ["2": "9125936b9737fe1d"]

  /// The rules' examples, the levels' answers, and short answers of the corpus.
  static var answers: [String] {
    AnswerRule.all.flatMap { [$0.trips, $0.passes] } + LevelAnchor.all.map(\.answer)
      + CorpusAnswer.all.filter { $0.id.hasPrefix("short-0") }.map(\.text)
  }

  @Test("the scores are those of the version")
  func digest() throws {
    #expect(Self.answers.count > 140)
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for answer in Self.answers {
      let score = try AssessorFixture.assess(answer).score
      for points in [
        score.total, score.structure, score.evidence, score.ownership, score.depth, score.delivery,
      ] {
        digest = (digest ^ UInt64(points)) &* 0x100_0000_01B3
      }
    }
    #expect(
      String(digest, radix: 16) == Self.digests[Rubric.version],
      "Some score changed: raise Rubric.version, say why in CHANGELOG.md, and note the digest here.")
  }
}
