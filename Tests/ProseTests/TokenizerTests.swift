import Prose
import Testing

/// A text and its tokens, as they fold.
struct TokenCase: Sendable, CustomTestStringConvertible {
  let text: String
  let folded: [String]

  init(_ text: String, _ folded: String...) {
    self.text = text
    self.folded = folded
  }

  var testDescription: String { text }

  static let all: [TokenCase] = [
    TokenCase("Didn't we?", "didn't", "we", "?"),
    TokenCase("Don’t", "don't"),
    TokenCase("p95 at 1,200.5 ms.", "p", "95", "at", "1,200.5", "ms", "."),
    TokenCase("1.2.3-rc", "1.2.3", "-", "rc"),
    TokenCase("from .62 to $.97.", "from", ".62", "to", "$", ".97", "."),
    TokenCase("the end.5 more ...3", "the", "end", ".", "5", "more", ".", ".", ".", "3"),
    TokenCase("5–10x", "5", "-", "10", "x"),
    TokenCase("x\r\ny\nz", "x", "\n", "y", "\n", "z"),
    TokenCase("ÜBER Ärger", "über", "ärger"),
    TokenCase("1.2초에서 180ms로", "1.2", "초에서", "180", "ms로"),
    TokenCase("$5M → 40%", "$", "5", "m", "→", "40", "%"),
    TokenCase("\u{FEFF}e\u{301}t\u{AD}", "e\u{301}t"),
    TokenCase(""),
  ]
}

struct TokenizerTests {
  @Test(arguments: TokenCase.all)
  func `splits and folds`(_ test: TokenCase) {
    #expect(Prose(test.text).tokens.map(\.folded) == test.folded)
  }

  @Test(arguments: TokenCase.all)
  func `tokens ascend, never overlap, and lose only white space`(_ test: TokenCase) {
    let prose = Prose(test.text)
    var end = 0
    var covered = 0
    for token in prose.tokens {
      #expect(token.span.lowerBound >= end && !token.span.isEmpty)
      covered += token.span.count
      end = token.span.upperBound
    }
    #expect(end <= prose.count)
    let white = prose.scalars.filter { $0.properties.isWhitespace || $0.value == 0xFEFF || $0.value == 0xAD }
    let breaks = prose.tokens.filter { $0.kind == .newline }.reduce(0) { $0 + $1.span.count }
    #expect(covered - breaks + white.count == prose.count)
  }

  @Test func `string clamps its span and keeps every scalar`() {
    let prose = Prose("Café 👩‍💻 ok")
    #expect(prose.string(0..<prose.count) == "Café 👩‍💻 ok")
    #expect(prose.string(3..<1_000) == "é 👩‍💻 ok")
    #expect(prose.string(900..<1_000) == "")
  }

  @Test func `adjoins tells glued tokens from spaced ones`() {
    let prose = Prose("p95 ms")
    #expect(prose.adjoins(0, 1))
    #expect(!prose.adjoins(1, 2))
    #expect(!prose.adjoins(2, 3))
    #expect(!prose.adjoins(-1, 0))
  }
}

@Test func aUnitEndsASentence() {
  let prose = Prose("The job took 20 ms. I made it take 5 s. Then Ms. Park left.")
  let sentences = prose.sentences().map { prose.string($0.span) }
  #expect(sentences == ["The job took 20 ms.", "I made it take 5 s.", "Then Ms. Park left."])
}
