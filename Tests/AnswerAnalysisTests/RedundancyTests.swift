import Prose
import Testing

@testable import AnswerAnalysis

/// What is left of an answer without its heaps of terms and what it says twice.
@Suite("Redundancy")
struct RedundancyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let rest: String
  }

  private static let step = "I moved the reads to two replicas in March of that year."
  private static let result = "Errors fell by half within a week of that change."
  private static let heap = "Leadership ownership impact growth innovation."

  static let cases: [Case] = [
    Case(testDescription: "neither", text: "\(step) \(result)", rest: "\(step) \(result)"),
    Case(testDescription: "said twice", text: "\(step) \(result) \(step)", rest: "\(step) \(result) "),
    Case(
      testDescription: "a heap in the middle", text: "\(step) \(heap) \(result)", rest: "\(step)  \(result)"),
    Case(
      testDescription: "a heap before and a repetition after", text: "\(step) \(heap) \(step) \(result)",
      rest: "\(step)   \(result)"),
    Case(
      testDescription: "a repetition before and a heap after", text: "\(step) \(step) \(heap) \(result)",
      rest: "\(step)   \(result)"),
    // Eight words in a row, or a sentence of four.
    Case(
      testDescription: "eight words",
      text: "I moved the reads to two replicas in March. Later I moved the reads to two replicas in May.",
      rest: "I moved the reads to two replicas in March. Later  May."),
    Case(
      testDescription: "seven words",
      text: "I moved reads to two replicas in March. Later I moved reads to two replicas in May.",
      rest: "I moved reads to two replicas in March. Later I moved reads to two replicas in May."),
    Case(
      testDescription: "a sentence of four words", text: "I moved the reads. Errors fell. I moved the reads.",
      rest: "I moved the reads. Errors fell. "),
    Case(
      testDescription: "a sentence of three words", text: "Reads were moved. Errors fell. Reads were moved.",
      rest: "Reads were moved. Errors fell. Reads were moved."),
  ]

  @Test(arguments: cases)
  func theRestIsWhatCounts(example: Case) {
    let prose = Prose(example.text)
    let marks = AnswerMarks(prose)
    let redundancy = Redundancy(prose, marks: marks, language: AnswerLanguage(prose, marks: marks))
    #expect(redundancy.remainder(of: prose) == example.rest)
  }

  @Test func heapsOfOtherLanguagesAreNotTold() {
    let prose = Prose("\(Self.step) \(Self.heap) \(Self.step)")
    let redundancy = Redundancy(prose, marks: AnswerMarks(prose), language: .other)
    #expect(redundancy.heaps.isEmpty)
    #expect(redundancy.repeats.count == 1)
    #expect(!redundancy.isEmpty)
    #expect(Redundancy.none.isEmpty)
  }

  static let languages: [(text: String, language: AnswerLanguage)] = [
    ("", .english), ("좋아요", .english), ("저는 데이터베이스를 옮겼습니다", .other),
    ("저는 moved the database replicas", .english),
    ("Ich habe die Datenbank mit zwei Replikaten entlastet", .other), ("Ich habe die Datenbank", .english),
    ("I moved the database in März with two replicas", .english),
    ("I moved the database of the Ich department over to the replicas in two weeks", .english),
  ]

  @Test(arguments: languages) func theLanguageIsTold(text: String, language: AnswerLanguage) {
    let prose = Prose(text)
    #expect(AnswerLanguage(prose, marks: AnswerMarks(prose)) == language)
  }
}
