import Testing

@testable import ResumeParsing

/// Titles of sections that are turned by a quarter, beside what they head.
@Suite struct LayoutTurnedTests {
  static let page = LayoutPage().line("Mira Holt", x: 50, y: 40, size: 20, bold: true)
    .line("mira.holt@example.com", x: 50, y: 66)
    .line("Senior Engineer (Larkspur)", x: 50, y: 110, bold: true).line("2019 – 2021", x: 360, y: 110)
    .bullets(
      "•", [["Moved the ledger of all invoices"], ["Cut the nightly run to an hour"]], x: 60, y: 124,
      every: 14
    )
    .line("Engineer (Harrow)", x: 50, y: 160, bold: true).line("2016 – 2019", x: 360, y: 160)
    .bullets(
      "•", [["Wrote the importer of freight papers"], ["Kept 12 services on call"]], x: 60, y: 174, every: 14
    )
    .line("Tidewatch (Go)", x: 50, y: 240, bold: true).line("2020", x: 360, y: 240)
    .bullet("•", ["Predicts the tide of forty harbours"], x: 60, y: 254)
    .line("BSc Computing, University of Fenwick", x: 50, y: 300)

  @Test func theyHeadWhatTheyStandBeside() {
    let turned = Self.page.turned("WORK EXPERIENCE", x: 460, middle: 155, size: 8)
      .turned("PROJECTS", x: 460, middle: 253, size: 8).turned("EDUCATION", x: 460, middle: 310, size: 8)
    #expect(
      dump(turned) == """
        1/0 text: Mira Holt
        1/0 text: mira.holt@example.com
        1/0 text: WORK EXPERIENCE
        1/0 row: Senior Engineer (Larkspur) | 2019 – 2021
        1/0 bullet1: Moved the ledger of all invoices
        1/0 bullet1: Cut the nightly run to an hour
        1/0 row: Engineer (Harrow) | 2016 – 2019
        1/0 bullet1: Wrote the importer of freight papers
        1/0 bullet1: Kept 12 services on call
        1/0 text: PROJECTS
        1/0 row: Tidewatch (Go) | 2020
        1/0 bullet1: Predicts the tide of forty harbours
        1/0 text: EDUCATION
        1/0 text: BSc Computing, University of Fenwick
        """)
  }

  /// Where hardly a blank parts two of them, each of them heads its own.
  @Test func oneRightBelowTheOther() {
    let turned = Self.page.turned("EXPERIENCE", x: 460, middle: 155, size: 8)
      .turned("PROJECTS", x: 460, middle: 253, size: 10).turned("EDUCATION", x: 460, middle: 299, size: 10)
    #expect(dump(turned).contains("1/0 text: PROJECTS\n1/0 row: Tidewatch"))
    #expect(dump(turned).contains("1/0 text: EDUCATION\n1/0 text: BSc"))
  }

  /// A mark of the file's keeper at the page's side heads nothing.
  @Test func otherTurnedWordsAreNoTitles() {
    let marked = Self.page.turned("EXPERIENCE", x: 460, middle: 155, size: 8)
      .turned("CONFIDENTIAL", x: 460, middle: 310, size: 8)
    #expect(!dump(marked).contains("text: EXPERIENCE\n1/0 row: Senior"))
  }
}
