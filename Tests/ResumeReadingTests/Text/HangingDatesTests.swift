import Testing

@testable import ResumeReading

/// Dates on two rows of a narrow column, beside what they date.
@Suite struct HangingDatesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    var lines: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "the second half stands beside the first bullet",
      source: """
           01/2021– Engineer, Larkspur Freight
            present ○ Moved the ledger
                    ○ Halved the nightly run
           04/2017– Developer, Harrow
            12/2020 ○ Wrote the importer
        """,
      lines: [
        "01/2021–present Engineer, Larkspur Freight", "• Moved the ledger", "• Halved the nightly run",
        "04/2017–12/2020 Developer, Harrow", "• Wrote the importer",
      ]),
    Case(
      name: "a year that goes on, over an older one",
      source: """
        2021– Engineer, Larkspur Freight
        2019  Developer, Harrow
        """,
      lines: ["2021– Engineer, Larkspur Freight", "2019 Developer, Harrow"]),
    Case(
      name: "ranges of their own",
      source: """
        2021 – Engineer, Larkspur Freight
        2022 – Developer, Harrow
        """,
      lines: ["2021 – Engineer, Larkspur Freight", "2022 – Developer, Harrow"]),
  ])
  func halves(_ one: Case) {
    let lines = HangingDates.joined(TextLine.lines(of: one.source))
    #expect(lines.map { ($0.bullet == nil ? "" : "• ") + ($0.bullet ?? $0.text) } == one.lines)
  }
}
