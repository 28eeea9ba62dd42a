import ResumeParsing
import Testing

@testable import Interviewing

/// Claims as they mean, and as they are asked about.
@Suite struct MeantClaimsTests {
  private static func claims(_ lines: [String], _ bank: Bank) -> [Claim] {
    ClaimExtractor.claims(of: QuestionGeneratorTests.resume(lines), vocabulary: bank.vocabulary)
  }

  @Test func wordsOfOtherTradesNameNoMechanism() throws {
    let bank = try QuestionFitTests.bank()
    let lines = ["Planned headroom for the ferry", "Reconciled the till each night", "Sold tide tables"]
    let claims = Self.claims(lines, bank)
    #expect(claims.map(\.mechanisms.isEmpty) == [false, false, true])
    let meant = MeantClaims.of(claims, bank: bank)
    #expect(meant.map(\.mechanisms) == [[], [], []])
    #expect(meant.map(\.text) == lines)
    #expect(meant.map(\.source) == claims.map(\.source))
    // In a job about technology they do.
    let technical = Self.claims(lines.prefix(2) + ["Moved the orders to PostgreSQL"], bank)
    #expect(MeantClaims.of(technical, bank: bank) == technical)
    #expect(MeantClaims.technical(claims, bank: bank) == 0)
    #expect(MeantClaims.technical(technical, bank: bank) == 1)
  }

  @Test func aParagraphIsAskedAboutBySentence() throws {
    let bank = try QuestionFitTests.bank()
    let claims = Self.claims(
      ["Set up a rowing school for pupils. Moved the orders of the shop to Kafka.", "Sold tide tables"], bank)
    let parts = SentenceClaims.of(claims, bank: bank)
    #expect(
      parts.map(\.text) == [
        "Set up a rowing school for pupils.", "Moved the orders of the shop to Kafka.", "Sold tide tables",
      ])
    #expect(parts.map(\.technologies) == [[], ["Apache Kafka"], []])
    #expect(SentenceClaims.of([claims[1]], bank: bank) == [claims[1]])
  }
}
