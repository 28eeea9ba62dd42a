import Testing

@testable import ResumeParsing

/// Tables with a record in each row, whose cells wrap.
@Suite struct LayoutTableTests {
  static let head = LayoutPage().line("Mira Holt", x: 50, y: 40, size: 20, bold: true)
    .line("Experience", x: 50, y: 80, size: 12, bold: true)
    .line("Period", x: 50, y: 100).line("Company", x: 150, y: 100).line("Position", x: 240, y: 100)
    .line("Duties", x: 340, y: 100)

  @Test func cellsThatWrap() {
    let page = Self.head
      .line("2019.04 ~", x: 50, y: 116).line("Larkspur", x: 150, y: 116).line("Senior", x: 240, y: 116)
      .line("- Moved the ledger of all freight", x: 340, y: 116)
      .line("2021.03", x: 50, y: 128).line("Engineer", x: 240, y: 128).line(
        "invoices to a new store", x: 346, y: 128
      )
      .line("- Cut the nightly run to an hour", x: 340, y: 142)
      .line("2016.02 ~", x: 50, y: 158).line("Harrow", x: 150, y: 158).line("Tester", x: 240, y: 158)
      .line("- Found what others had lost", x: 340, y: 158)
      .line("2019.03", x: 50, y: 170)
      .line("Skills", x: 50, y: 190, size: 12, bold: true).line("Go, Rust, SQL", x: 50, y: 208)
    #expect(
      dump(page) == """
        1/0 text: Mira Holt
        1/0 text: Experience
        1/0 row: Period | Company | Position | Duties
        1/0 row: 2019.04 ~ 2021.03 | Larkspur | Senior Engineer
        1/0 bullet1: Moved the ledger of all freight invoices to a new store
        1/0 bullet1: Cut the nightly run to an hour
        1/0 row: 2016.02 ~ 2019.03 | Harrow | Tester
        1/0 bullet1: Found what others had lost
        1/0 text: Skills
        1/0 text: Go, Rust, SQL
        """)
  }

  /// A table with a record in each row needs nothing.
  @Test func cellsOfOneRow() {
    let page = Self.head
      .line("2019 – 2021", x: 50, y: 116).line("Larkspur", x: 150, y: 116).line("Engineer", x: 240, y: 116)
      .line("Ledger, invoices", x: 340, y: 116)
      .line("2016 – 2019", x: 50, y: 130).line("Harrow", x: 150, y: 130).line("Tester", x: 240, y: 130)
      .line("Papers", x: 340, y: 130)
    #expect(
      dump(page).hasSuffix(
        """
        1/0 row: 2019 – 2021 | Larkspur | Engineer | Ledger, invoices
        1/0 row: 2016 – 2019 | Harrow | Tester | Papers
        """))
  }

  /// A title in a cell left of its list, over two rows, whose second stands beside the second item.
  @Test func titlesBesideLists() {
    var page = LayoutPage()
    for (index, job) in [("Backend Engineer", "(team lead)"), ("Tester", "")].enumerated() {
      let y = 100 + 90 * Double(index)
      page = page.line("\(2019 + index) – 2021 Larkspur Freight", x: 40, y: y, bold: true)
        .line(job.0, x: 40, y: y + 20).line("・Moved", x: 200, y: y + 20).line("the ledger", x: 235, y: y + 20)
        .line(job.1, x: 40, y: y + 34).line("・Cut", x: 200, y: y + 34).line(
          "the run of all", x: 225, y: y + 34
        )
        .line("invoices", x: 200, y: y + 48)
    }
    #expect(
      dump(page) == """
        1/0 text: 2019 – 2021 Larkspur Freight
        1/0 text: Backend Engineer (team lead)
        1/0 bullet1: Moved the ledger
        1/0 bullet1: Cut the run of all invoices
        1/0 text: 2020 – 2021 Larkspur Freight
        1/0 text: Tester
        1/0 bullet1: Moved the ledger
        1/0 bullet1: Cut the run of all invoices
        """)
  }

  /// A column of numbers begins each record; hardly a blank parts the columns.
  @Test func numberedRecords() {
    let page = LayoutPage().line("Mira Holt", x: 50, y: 40, size: 20, bold: true)
      .line("Projekte", x: 50, y: 80, size: 12, bold: true)
      .line("Nr.", x: 50, y: 100).line("Zeitraum", x: 74, y: 100).line("Kunde / Branche", x: 140, y: 100)
      .line("Rolle und Tätigkeiten", x: 260, y: 100)
      .line("1", x: 50, y: 116).line("03/2024 –", x: 74, y: 116).line("Energieversorger", x: 140, y: 116)
      .line("Cloud-Architekt", x: 260, y: 116)
      .line("heute", x: 74, y: 128).line("Essen", x: 140, y: 128)
      .line("- Plan für 46 Anwendungen auf Azure", x: 260, y: 128)
      .line("2", x: 50, y: 144).line("09/2021 –", x: 74, y: 144).line("Rückversicherer", x: 140, y: 144)
      .line("Berater", x: 260, y: 144)
      .line("02/2024", x: 74, y: 156).line("- Umzug von 210 Diensten", x: 260, y: 156)
    #expect(
      dump(page).hasSuffix(
        """
        1/0 row: 03/2024 – heute | Energieversorger Essen
        1/0 text: Cloud-Architekt
        1/0 bullet1: Plan für 46 Anwendungen auf Azure
        1/0 row: 09/2021 – 02/2024 | Rückversicherer
        1/0 text: Berater
        1/0 bullet1: Umzug von 210 Diensten
        """))
  }
}
