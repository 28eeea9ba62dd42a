import Foundation
import SeededRandom
import Testing

@testable import ResumeParsing

@Suite struct WordSetTests {
  private let words: WordSet = ["cut", "été", "現在", "서울", "", "c++", "aujourd'hui", "cut", "–"]

  @Test(
    "A word is found as it stands there, and only so",
    arguments: [
      ("cut", 0), ("été", 1), ("現在", 2), ("서울", 3), ("", 4), ("c++", 5), ("aujourd'hui", 6), ("–", 7),
      ("Cut", nil), ("cu", nil), ("cuts", nil), ("ete", nil), ("서", nil), (" ", nil), ("—", nil),
    ])
  func found(_ word: String, _ number: Int?) {
    #expect(words.number(of: word) == number)
    #expect(words.contains(word) == (number != nil))
  }

  @Test(
    "Letters that are composed of others are those letters",
    arguments: [
      ("e\u{301}te\u{301}", 1), ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", 3), ("\u{E9}te\u{301}", 1),
      ("e\u{301}te\u{300}", nil),
    ])
  func decomposed(_ word: String, _ number: Int?) {
    #expect(words.number(of: word) == number)
    // The second time by the dictionary that the first time made.
    #expect(words.number(of: word) == number)
  }

  @Test("A word that is there twice has one number, and all are counted once")
  func counted() {
    #expect(words.count == 8)
    #expect(WordSet([String]()).count == 0)
    #expect(!WordSet([String]()).contains(""))
  }

  @Test("A list is parted at line breaks and strokes, whatever comes first or last")
  func listed() {
    let list = WordSet.list("|new york|paris\n서울||\nlyon|")
    #expect(list.count == 4)
    #expect(["new york", "paris", "서울", "lyon"].map { list.number(of: $0) } == [0, 1, 2, 3])
    #expect(!list.contains("york") && !list.contains("") && !list.contains("paris\n서울"))
  }

  /// Short words of few letters, so that many are alike; half of the asked are spelled in other ways.
  @Test("It answers as a set of strings does", arguments: 0..<40)
  func likeASet(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = ["a", "b", "é", "ö", "が", "각", "-", "’", "漢", "я", "й"]
    func word() -> String {
      (0..<Int.random(in: 0...4, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
        .joined()
    }
    let given = (0..<Int.random(in: 0...400, using: &random)).map { _ in word() }
    let set = Set(given)
    let words = WordSet(given)
    #expect(words.count == set.count)
    for word in given + (0..<400).map({ _ in word() }) {
      let decomposed = word.decomposedStringWithCanonicalMapping
      #expect(words.contains(word) == set.contains(word))
      #expect(words.contains(decomposed) == set.contains(decomposed))
      #expect(words.number(of: word) == words.number(of: decomposed))
    }
  }

  @Test("Characters with one spelling are composed of no others and compose nothing")
  func oneSpelling() {
    var wrong: [UInt32] = []
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      if WordSet.hasOneSpelling(scalar) {
        let isItself = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars) == [scalar]
        if !isItself || scalar.properties.canonicalCombiningClass != .notReordered { wrong.append(value) }
      }
      let parts = text.decomposedStringWithCanonicalMapping.unicodeScalars
      if parts.count > 1, let last = parts.last, WordSet.hasOneSpelling(last) { wrong.append(value) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("The last value of a word counts, and what is no word has none")
  func mapped() {
    let map: WordMap<Int> = ["mai": 5, "märz": 3]
    #expect(map["mai"] == 5)
    #expect(map["ma\u{308}rz"] == 3)
    #expect(map["marz"] == nil)
    #expect(WordMap([("a", 1), ("b", 2), ("a", 3), ("c", 4)])["c"] == 4)
  }
}
