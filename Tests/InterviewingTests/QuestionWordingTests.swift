import SeededRandom
import Testing

@testable import Interviewing

@Suite struct QuestionWordingTests {
  struct Phrase: Sendable, CustomTestStringConvertible {
    let claim: String
    let phrase: String?
    var testDescription: String { claim }
  }

  static let phrases: [Phrase] = [
    Phrase(claim: "Introduced idempotency keys.", phrase: "introduced idempotency keys"),
    Phrase(claim: "Built and ran the ledger; saved money", phrase: "built and ran the ledger"),
    Phrase(claim: "Designed/implemented gRPC services", phrase: "designed/implemented gRPC services"),
    Phrase(claim: "Successfully migrated the monolith", phrase: "successfully migrated the monolith"),
    Phrase(claim: "Re-architected billing", phrase: "re-architected billing"),
    Phrase(
      claim: "Reduced p95 from 1.2 s to 300 ms. Won a prize.", phrase: "reduced p95 from 1.2 s to 300 ms"),
    Phrase(claim: "Maintain the release tooling", phrase: "maintain the release tooling"),
    Phrase(claim: "Mentored three interns (e.g. on Go)", phrase: "mentored three interns (e.g. on Go)"),
    Phrase(claim: "Promoted the use of contracts", phrase: "promoted the use of contracts"),
    Phrase(claim: "Distributed the load over four zones", phrase: "distributed the load over four zones"),
    Phrase(claim: "Wrote the \"golden path\" guide", phrase: "wrote the ‘golden path’ guide"),
    Phrase(claim: "Promoted to lead engineer", phrase: nil),
    Phrase(claim: "Distributed systems work", phrase: nil),
    Phrase(claim: "Embedded Linux drivers", phrase: nil),
    Phrase(claim: "Experienced with Kafka", phrase: nil),
    Phrase(claim: "Migrated our monolith", phrase: nil),
    Phrase(claim: "Leading a team of five", phrase: nil),
    Phrase(claim: "PostgreSQL tuned for speed", phrase: nil),
    Phrase(claim: "AWS migration", phrase: nil),
    Phrase(claim: "Responsible for billing", phrase: nil),
    Phrase(claim: "Red-black trees", phrase: nil),
    Phrase(claim: "Built: the ledger", phrase: nil),
    Phrase(claim: "", phrase: nil),
    Phrase(claim: "…", phrase: nil),
    Phrase(claim: "Built", phrase: nil),
  ]

  @Test(arguments: phrases) func verbPhrases(_ value: Phrase) {
    #expect(VerbPhrase.of(value.claim) == value.phrase)
  }

  @Test func longPhrasesEndAtAComma() {
    let claim =
      "Rebuilt the payments service in Go with a small team, " + String(repeating: "adding more ", count: 12)
    #expect(VerbPhrase.of(claim) == "rebuilt the payments service in Go with a small team")
    #expect(VerbPhrase.of("Rebuilt " + String(repeating: "everything ", count: 20)) == nil)
  }

  struct Word: Sendable, CustomTestStringConvertible {
    let word: String
    let beginning: Article.Beginning
    var testDescription: String { word }
  }

  static let words: [Word] = [
    Word(word: "Elasticsearch", beginning: .vowel), Word(word: "cache", beginning: .consonant),
    Word(word: "hour", beginning: .vowel), Word(word: "user", beginning: .consonant),
    Word(word: "unit", beginning: .consonant), Word(word: "unusual", beginning: .vowel),
    Word(word: "HTTP", beginning: .vowel), Word(word: "API", beginning: .vowel),
    Word(word: "SQL", beginning: .either),
    Word(word: "URL", beginning: .either), Word(word: "gRPC", beginning: .consonant),
    Word(word: "JVM", beginning: .consonant), Word(word: "one-off", beginning: .consonant),
    Word(word: "18", beginning: .vowel), Word(word: "11,000", beginning: .vowel),
    Word(word: "80", beginning: .vowel),
    Word(word: "110", beginning: .consonant), Word(word: "18%", beginning: .vowel),
    Word(word: "", beginning: .either),
  ]

  @Test(arguments: words) func articles(_ value: Word) {
    #expect(Article.beginning(of: value.word) == value.beginning)
  }

  @Test func shortening() {
    #expect(OneLine.cut("one two three", to: 13) == "one two three")
    #expect(OneLine.cut("one two three", to: 12) == "one two…")
    #expect(OneLine.cut("one two, three", to: 10) == "one two…")
    #expect(OneLine.cut(String(repeating: "x", count: 20), to: 10) == "xxxxxxxxx…")
    #expect(OneLine(" a\n b\t\"c\" d;. ").quote == "a b ‘c’ d")
  }

  @Test func lint() {
    let claim = "Cut latency by 40% at /v1/{id}"
    #expect(QuestionLint.problems(in: "You write “Cut latency by 40% at /v1/{id}”. Why?", claim: claim) == [])
    #expect(
      QuestionLint.problems(in: "Why {id} and {number}?", claim: nil) == ["The slot {id} is not filled."])
    #expect(
      QuestionLint.problems(in: "Is “41%”  right ?", claim: claim) == [
        "The number 41 is quoted, but the claim does not have it.", "Two spaces follow one another.",
        "A space stands before “?”.",
      ])
    #expect(QuestionLint.problems(in: "Say “why.”", claim: nil) == [])
    #expect(QuestionLint.problems(in: "Say “why.", claim: nil) == ["The quotation marks do not pair."])
  }

  @Test func generatorIsTheReference() {
    var random = SeededGenerator(seed: 1_234_567)
    #expect(
      [random.next(), random.next(), random.next()] == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }
}
