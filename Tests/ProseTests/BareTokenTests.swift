import Prose
import SeededRandom
import Testing

@Suite("Tokens without their texts")
struct BareTokenTests {
  private static let pieces = [
    "Didn’t", "ÜBER", "İstanbul", "ǅ", "ẞ", "ÅNGSTRÖM", "Kelvin", "don't", "e\u{301}t", "日本語", "서버가",
    "Работа",
    "p95", "1,200.5", "٣", "½", "—", "–", "−", "“so”", "‘x’", "…", "→", "€", "%", "$", "Ⓐ", "😀", "👩‍💻", "\u{0}",
    "\u{FEFF}", "\u{AD}", "\u{200B}", "\n", "\r\n", "\u{2028}", " ", "  ", "a", "I", "GraphQL", "x'", "'",
    "''",
    "\u{FFFD}", "\u{10FFFF}", "ﬁ", "Ǆ", "Ω", "Ⱥ",
  ]

  /// How a token folds, told by the standard library alone.
  private func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{2BC}", "\u{FF07}": view.append("'")
      case "\u{2010}"..."\u{2015}", "\u{2212}": view.append("-")
      default: view.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(view)
  }

  @Test("what they say of a token is what its text says, whatever the text")
  func agree() {
    let seed: UInt64 = 20_261_126
    var generator = SeededGenerator(seed: seed)
    for round in 0..<400 {
      let text = (0..<Int.random(in: 0...40, using: &generator))
        .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      let prose = Prose(text)
      // A line break that only wraps a sentence is spaces.
      let isText =
        text.unicodeScalars.count == prose.scalars.count
        && zip(text.unicodeScalars, prose.scalars)
          .allSatisfy { $0 == $1 || $1 == " " && ($0 == "\n" || $0 == "\r") }
      #expect(isText, "seed \(seed), round \(round)")
      #expect(prose.bare.count == prose.tokens.count)
      for (index, token) in prose.bare.enumerated() {
        let whole = prose.tokens[index]
        let scalars = prose.scalars[token.span]
        let text = token.isNewline ? "\n" : folded(scalars)
        let comment: Comment = "seed \(seed), round \(round), token \(index)"
        #expect(Array(whole.folded.utf8) == Array(text.utf8), comment)
        #expect(whole.kind == token.kind && whole.span == token.span, comment)
        #expect(prose.folded(index) == whole.folded && token.key == WordKey.of(text), comment)
        #expect(token.length == token.span.count, comment)
        #expect(token.isCapitalised == scalars.first?.properties.isUppercase, comment)
        #expect(Int(token.capitals) == scalars.count { $0.properties.isUppercase }, comment)
        let mark = token.isSpoken ? 0 : text.unicodeScalars.first?.value
        #expect(token.mark == mark, comment)
      }
    }
  }

  @Test("a token is compared with a word without making a text")
  func compares() {
    let prose = Prose("We DIDN’T — over")
    #expect(prose.isFolded(1, "didn't") && !prose.isFolded(1, "didn") && !prose.isFolded(1, "didn't "))
    #expect(prose.isFolded(2, "-") && prose.bare[2].isMark("-"))
    #expect(!prose.isFolded(-1, "we") && !prose.isFolded(4, ""))
  }

  @Test("a megabyte of capitals is counted, as far as a byte counts")
  func manyCapitals() {
    let prose = Prose(String(repeating: "A", count: 1_000_000))
    #expect(prose.bare.count == 1 && prose.bare[0].capitals == 255 && prose.bare[0].length == 1_000_000)
  }
}
