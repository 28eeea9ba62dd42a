import Testing

@testable import ResumeParsing

/// Titles and dates in a narrow column of their own, in the middle of what they stand beside or somewhat above it.
@Suite struct LayoutSideTitleTests {
  static func page(secondDate: Double) -> LayoutPage {
    LayoutPage().line("Mira Holt", x: 260, y: 40, size: 16, bold: true)
      .line("Contact", x: 80, y: 92, size: 12)
      .line("Email", x: 200, y: 80, bold: true).line("mira@example.com", x: 300, y: 80)
      .line("Phone", x: 200, y: 96, bold: true).line("07700 900142", x: 300, y: 96)
      .line("Languages", x: 74, y: 146, size: 12)
      .line("Dutch", x: 200, y: 140, bold: true).line("native", x: 300, y: 140)
      .line("English", x: 200, y: 156, bold: true).line("fluent", x: 300, y: 156)
      .line("Experience", x: 71, y: 186, size: 12).line("2019-04 – 2021-09", x: 62, y: 200, size: 8)
      .line("Senior Engineer at Larkspur", x: 200, y: 204, bold: true)
      .line("Moved the ledger of all freight invoices to a new store within a year", x: 216, y: 220)
      .line("Cut the nightly run to an hour", x: 216, y: 236)
      .line("2016-02 – 2019-03", x: 62, y: secondDate, size: 8)
      .line("Engineer at Harrow", x: 200, y: 276, bold: true)
      .line("Wrote the importer of freight papers", x: 216, y: 292)
      .line("Skills", x: 82, y: 340, size: 12)
      .line("Data: Kafka, Redis, Airflow", x: 200, y: 332)
      .line("Code: Go, SQL, Python", x: 200, y: 348)
  }

  @Test func eachHeadsItsBlock() {
    #expect(
      dump(Self.page(secondDate: 274)) == """
        1/0 text: Mira Holt
        1/0 text: Contact
        1/0 row: Email | mira@example.com
        1/0 row: Phone | 07700 900142
        1/0 text: Languages
        1/0 row: Dutch | native
        1/0 row: English | fluent
        1/0 text: Experience
        1/0 row: Senior Engineer at Larkspur | 2019-04 – 2021-09
        1/0 text: Moved the ledger of all freight invoices to a new store within a year
        1/0 text: Cut the nightly run to an hour
        1/0 row: Engineer at Harrow | 2016-02 – 2019-03
        1/0 text: Wrote the importer of freight papers
        1/0 text: Skills
        1/0 text: Data: Kafka, Redis, Airflow
        1/0 text: Code: Go, SQL, Python
        """)
  }

  /// Two dates beside one block are no dates of entries.
  @Test func twoDatesBesideOneBlock() {
    #expect(!dump(Self.page(secondDate: 220)).contains("Larkspur | 2019-04 – 2021-09\n1/0 text: Moved"))
  }

  /// Dates on two rows, the first a few points lower than the row that they belong to; the titles span the page.
  @Test func datesThatHangLower() {
    let page = LayoutPage().line("Mira Holt", x: 260, y: 40, size: 16, bold: true)
      .line("Experience", x: 50, y: 80, size: 12, bold: true)
      .line("Senior Engineer, Larkspur, Fenwick", x: 150, y: 100, bold: true)
      .line("Apr 2019 –", x: 50, y: 105).line("Sep 2021", x: 50, y: 117)
      .bullets(
        "•",
        [["Moved the ledger of all freight invoices to a new store within a year"], ["Cut the nightly run"]],
        x: 160, y: 114, every: 14
      )
      .line("Engineer, Harrow", x: 150, y: 144, bold: true)
      .line("Feb 2016 – Mar", x: 50, y: 149).line("2019", x: 50, y: 161)
      .bullet(
        "•", ["Wrote the importer of freight papers for the whole of the customs office"], x: 160, y: 158
      )
      .line("Education", x: 50, y: 190, size: 12, bold: true)
      .line("University of Fenwick, BSc in Computing", x: 150, y: 210)
      .line("2012 –", x: 50, y: 215).line("2015", x: 50, y: 227)
      .line("Skills", x: 50, y: 246, size: 12, bold: true)
      .line(
        "Databases: Kafka, Redis, Airflow and what else it takes to run them well in the long run", x: 50,
        y: 264
      )
      .line(
        "Languages: Go, SQL, Python and what else it takes to run them well in the long run", x: 50, y: 278)
    #expect(
      dump(page) == """
        1/0 text: Mira Holt
        1/0 text: Experience
        1/0 row: Senior Engineer, Larkspur, Fenwick | Apr 2019 – Sep 2021
        1/0 bullet1: Moved the ledger of all freight invoices to a new store within a year
        1/0 bullet1: Cut the nightly run
        1/0 row: Engineer, Harrow | Feb 2016 – Mar 2019
        1/0 bullet1: Wrote the importer of freight papers for the whole of the customs office
        1/0 text: Education
        1/0 row: University of Fenwick, BSc in Computing | 2012 – 2015
        1/0 text: Skills
        1/0 text: Databases: Kafka, Redis, Airflow and what else it takes to run them well in the long run
        1/0 text: Languages: Go, SQL, Python and what else it takes to run them well in the long run
        """)
  }

  /// A sidebar, and beside it dates between the two rows that head each entry, below titles further left.
  @Test func besideASidebar() {
    var page = LayoutPage().line("Mira Holt", x: 260, y: 40, size: 16, bold: true)
      .line("Summary", x: 30, y: 80, size: 12, bold: true)
      .line("Writes importers that", x: 30, y: 100).line("run on small machines", x: 30, y: 112)
      .line("for many years.", x: 30, y: 124)
      .line("Contact", x: 30, y: 146, size: 12, bold: true).line("mira@example.com", x: 30, y: 166)
      .line("07700 900142", x: 30, y: 178)
      .line("Experience", x: 180, y: 80, size: 12, bold: true)
    for (index, job) in [
      ("Senior Engineer", "Larkspur, Fenwick", "2019 – 2021"), ("Engineer", "Harrow, Leeds", "2016 – 2018"),
      ("Tester", "Tern Robotics, York", "2014 – 2016"),
    ].enumerated() {
      let y = 100 + 52 * Double(index)
      page = page.line(job.0, x: 270, y: y, bold: true).line(job.2, x: 195, y: y + 6).line(
        job.1, x: 270, y: y + 12
      )
      .bullet("•", ["Moved the ledger of all freight invoices to a new store"], x: 280, y: y + 24)
    }
    page = page.line("Education", x: 180, y: 262, size: 12, bold: true)
      .line("BSc in Computing", x: 270, y: 280, bold: true).line("2011 – 2014", x: 195, y: 286)
      .line("University of Fenwick", x: 270, y: 292)
    #expect(
      dump(page) == """
        1/0 text: Mira Holt
        1/0 text: Experience
        1/0 row: Senior Engineer | 2019 – 2021
        1/0 text: Larkspur, Fenwick
        1/0 bullet1: Moved the ledger of all freight invoices to a new store
        1/0 row: Engineer | 2016 – 2018
        1/0 text: Harrow, Leeds
        1/0 bullet1: Moved the ledger of all freight invoices to a new store
        1/0 row: Tester | 2014 – 2016
        1/0 text: Tern Robotics, York
        1/0 bullet1: Moved the ledger of all freight invoices to a new store
        1/0 text: Education
        1/0 row: BSc in Computing | 2011 – 2014
        1/0 text: University of Fenwick
        1/1 text: Summary
        1/1 text: Writes importers that run on small machines for many years.
        1/1 text: Contact
        1/1 text: mira@example.com
        1/1 text: 07700 900142
        """)
  }
}
