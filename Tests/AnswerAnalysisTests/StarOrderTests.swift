import Testing

@testable import AnswerAnalysis

@Suite("The order of a story")
struct StarOrderTests {
  /// Scores that make each of `labels` nearly certain; a letter each, of S, T, A, R, L, O.
  private func correlation(_ labels: String) -> Double? {
    let letters = Array("STARLO")
    var scores: [Double] = []
    for label in labels {
      scores += letters.map { $0 == label ? 9 : 0 }
    }
    return StarOrder.correlation(scores)
  }

  @Test("a story in order", arguments: ["STAAR", "SSTAAAARR", "STARL", "SAAR"])
  func ordered(labels: String) throws {
    #expect(try #require(correlation(labels)) > 0.9)
  }

  @Test("a story backwards", arguments: ["RAATS", "LRATS", "RRAAAATSS"])
  func reversed(labels: String) throws {
    #expect(try #require(correlation(labels)) < -0.9)
  }

  @Test("a shuffled story", arguments: ["ASRATSA", "RASTARA"])
  func shuffled(labels: String) throws {
    #expect(abs(try #require(correlation(labels))) < 0.5)
  }

  @Test("asides have no place in the order")
  func asides() throws {
    #expect(try #require(correlation("OSOTAOARO")) > 0.9)
  }

  @Test("too few segments, or all of one stage, have no order", arguments: ["", "S", "STA", "AAAA", "OOOO"])
  func none(labels: String) {
    #expect(correlation(labels).map { abs($0) < 0.5 } ?? true)
  }
}
