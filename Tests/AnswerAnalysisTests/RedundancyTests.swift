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
  ]

  @Test(arguments: cases)
  func theRestIsWhatCounts(example: Case) {
    let prose = Prose(example.text)
    let marks = AnswerMarks(prose)
    let redundancy = Redundancy(prose, marks: marks, language: AnswerLanguage(prose, marks: marks))
    #expect(redundancy.remainder(of: prose) == example.rest)
  }
}
