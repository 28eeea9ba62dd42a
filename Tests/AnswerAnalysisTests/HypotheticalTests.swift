import Prose
import Testing

@testable import AnswerAnalysis

/// Plans, and what only sounds like one.
@Suite("Plans")
struct HypotheticalTests {
  static let cases: [(text: String, isPlan: Bool)] = [
    ("I would check the pool", true), ("We would check the pool", true), ("Then would come the pool", true),
    ("I would", true), ("It would time out", false), ("They would check the pool", false),
    ("You could add a pool", true), ("One can add a pool", true), ("You should add a pool", true),
    ("You will add a pool", true), ("I will add a pool", true),
    ("I could add a pool", false), ("I can add a pool", false), ("I should add a pool", false),
    ("We will add a pool", false), ("We could add a pool", false),
    // Reported, or not to come.
    ("I thought we would wait", false), ("so that I would wait", false), ("the pool I would check", true),
    ("I would have checked the pool", false), ("I would not check the pool", false),
    ("I'd check the pool", true), ("I'd been at the pool", false), ("You'd ask", true),
    ("I'll look at it", true), ("You'll see it", false), ("I checked the pool", false),
  ]

  @Test("a modal speaks of what might be done", arguments: cases)
  func tells(text: String, isPlan: Bool) {
    let prose = Prose(text)
    #expect(prose.bare.indices.contains { Hypothetical.isModal(at: $0, in: prose) } == isPlan)
  }
}
