import Testing

@testable import ResumeParsing

/// What closes a resume and says nothing of anybody.
@Suite struct ClosingLinesTests {
  @Test(arguments: [
    "Last updated: October 18, 2024", "Last updated in October 2024", "Stand: Mai 2024",
    "Leipzig, 3. November 2024", "Leipzig, den 03.11.2024", "Lyon, le 3 novembre 2024", "以上",
  ])
  func closing(_ text: String) {
    #expect(ClosingLinesTests.lines(endingIn: text).count == 3)
  }

  @Test(arguments: [
    // A day before the last of what the resume tells, a month, a firm, a sentence.
    "Leipzig, 3. November 2018", "Leipzig, November 2024", "Larkspur Engineers, 3 May 2024",
    "Updated all 31 of the timetables in 2024", "Rowing, chess",
  ])
  func notClosing(_ text: String) {
    #expect(ClosingLinesTests.lines(endingIn: text).last?.text == text)
  }

  private static func lines(endingIn text: String) -> [ResumeLine] {
    var lines = ["Mira Holt", "Interests", "Rowing since 2019", text].enumerated().map {
      ResumeLine(text: $1, number: $0 + 1)
    }
    ClosingLines.remove(from: &lines)
    return lines
  }
}
