import SeededRandom
import Testing

@testable import AnswerAnalysis

@Suite("The score")
struct ScoreTests {
  private func total(_ text: String) throws -> Int { try AssessorFixture.assess(text).score.total }

  @Test("each band's example lands in it", arguments: Score.Band.allCases)
  func anchors(band: Score.Band) throws {
    let anchor = try #require(LevelAnchor.all.first { $0.band == band })
    let score = try AssessorFixture.assess(anchor.answer).score
    #expect(score.band == band, "\(score.total)")
  }

  @Test("bands begin where they say", arguments: Score.Band.allCases)
  func bounds(band: Score.Band) {
    #expect(Scorer.band(Scorer.lowest(of: band)) == band)
    if band != .empty { #expect(Scorer.band(Scorer.lowest(of: band) - 1) != band) }
  }

  @Test(
    "answers that are none stay at the bottom",
    arguments: ["hypothetical", "definition", "keyword-heap", "dont-know"])
  func bottom(kind: String) throws {
    let answers = CorpusAnswer.all.filter { $0.kind == kind }
    #expect(answers.count >= 10)
    for answer in answers {
      let total = try total(answer.text)
      #expect(total < 25, "\(answer.id): \(total)")
    }
  }

  @Test("strong answers without signal words score well above weak ones")
  func plainStrong() throws {
    let strong = try CorpusAnswer.all.filter { $0.kind == "plain-strong" && $0.band == "strong" }.map {
      try total($0.text)
    }
    #expect(strong.count >= 10)
    #expect(strong.reduce(0, +) / max(1, strong.count) >= 60)
    #expect((strong.min() ?? 0) >= 36)
  }

  @Test("the mean rises from band to band")
  func means() throws {
    var means: [Int] = []
    for band in ["weak", "developing", "solid", "strong"] {
      let totals = try CorpusAnswer.all.filter { $0.band == band }.map { try total($0.text) }
      means.append(totals.reduce(0, +) / max(1, totals.count))
    }
    #expect(means[0] + 25 <= means[1] && means[1] + 10 <= means[2] && means[2] + 1 <= means[3], "\(means)")
  }

  private static let solid = LevelAnchor.all.first { $0.band == .solid }?.answer ?? ""

  @Test(
    "each proof of a strong answer raises a solid one",
    arguments: [
      "I learned to test a pool under load before a launch.",
      "A bigger pool was an option, but the database was at 85 % already.",
      "The median went from 1.2 s to 180 ms.",
    ])
  func proofs(sentence: String) throws {
    #expect(try total(Self.solid + " " + sentence) > total(Self.solid))
  }

  @Test("an answer that opens in the middle of something costs points")
  func continuation() throws {
    #expect(try total("Afterwards, " + Self.solid) < total(Self.solid))
  }

  @Test("each plan costs ten points of delivery")
  func plans() throws {
    let told = try AssessorFixture.assess(Self.solid).score.delivery
    let planned = try AssessorFixture.assess(Self.solid + " I would add a replica first.").score.delivery
    #expect(told - planned == 10)
  }

  @Test("how it was measured is nine points of evidence")
  func measurement() throws {
    let unmeasured = Self.solid.replacing("profiled", with: "opened")
    let measured = try AssessorFixture.assess(Self.solid).score.evidence
    let told = try AssessorFixture.assess(unmeasured).score.evidence
    #expect(unmeasured != Self.solid)
    #expect(measured - told == 9)
  }

  @Test("figures that contradict one another cost ten points")
  func contradiction() throws {
    let right = Self.solid + " The median went from 1.2 s to 180 ms, an 85 % cut."
    let wrong = Self.solid + " The median went from 1.2 s to 180 ms, a 45 % cut."
    #expect(try total(right) - total(wrong) == 10)
  }

  /// Every sixth complete answer: enough to hold a rate, few enough to be fast.
  private static let sample = CorpusAnswer.all.filter { $0.kind == "complete" }.enumerated()
    .filter { $0.offset % 6 == 0 }.map(\.element)

  private static let soup =
    " Situation task action result. Challenge, responsibility, goal. Designed delivered optimized improved. Impact "
    + "growth success 40% 1M."

  /// The answer with "some" in place of every metric, in digits or in words.
  private static func vague(_ text: String) throws -> String {
    var scalars = Array(text.unicodeScalars)
    for quantity in try AssessorFixture.assess(text).quantities.quantities.reversed() where quantity.isMetric
    {
      scalars.replaceSubrange(quantity.span, with: "some".unicodeScalars)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  @Test("an answer that loses its result, its actions or its numbers loses points")
  func losses() throws {
    var tried = [0, 0, 0]
    var lower = [0, 0, 0]
    for answer in Self.sample {
      let before = try total(answer.text)
      let vague = try Self.vague(answer.text)
      for (index, text) in [answer.without("R"), answer.without("A"), vague].enumerated()
      where text != answer.text {
        tried[index] += 1
        if try total(text) < before { lower[index] += 1 }
      }
    }
    #expect(tried.allSatisfy { $0 >= 15 }, "\(tried)")
    for index in 0..<3 {
      #expect(Double(lower[index]) >= 0.9 * Double(tried[index]), "\(lower) of \(tried)")
    }
  }

  @Test("appended terms, the same text twice, and a shuffle gain nothing")
  func gains() throws {
    var generator = SeededGenerator(seed: 7)
    var shuffledHigher = 0
    for answer in Self.sample {
      let before = try total(answer.text)
      #expect(try total(answer.text + Self.soup) <= before, "\(answer.id) with terms")
      #expect(try total(answer.text + " " + answer.text) <= before, "\(answer.id) twice")
      let shuffled = answer.lines.map(\.text).shuffled(using: &generator).joined(separator: " ")
      if try total(shuffled) > before { shuffledHigher += 1 }
    }
    #expect(shuffledHigher * 8 <= Self.sample.count, "seed 7: \(shuffledHigher) of \(Self.sample.count)")
  }

  @Test("we in the place of I costs points")
  func ownership() throws {
    var tried = 0
    var lower = 0
    for answer in Self.sample {
      let words = answer.text.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count(where: { $0 == "I" }) >= 3 else { continue }
      let plural = words.map {
        $0 == "I" ? "we" : $0 == "my" ? "our" : $0 == "My" ? "Our" : $0 == "me" ? "us" : $0
      }
      tried += 1
      if try total(plural.joined(separator: " ")) < total(answer.text) { lower += 1 }
    }
    #expect(tried >= 8 && Double(lower) >= 0.9 * Double(tried), "\(lower) of \(tried)")
  }
}
