import Testing

@testable import ResumeParsing

/// Rows that are set in or out, sides that only their ends show, and marks that are none, on small pages made by hand.
@Suite struct LayoutSetInTests {
  /// A bullet's first row is set in as a paragraph's, and its further rows begin left of the mark.
  @Test func bulletsSetInLikeParagraphs() {
    let page = LayoutPage()
      .line("Larkspur Freight", x: 40, y: 100, bold: true).line("2019 – 2021", x: 335, y: 100)
      .line("–", x: 60, y: 114).line(
        "Moved the ledger of all freight invoices to one database", x: 70, y: 114
      )
      .line("without a pause in the nightly run", x: 50, y: 126)
      .line("–", x: 60, y: 138).line("Cut the cost of the archive, which nobody had read for", x: 70, y: 138)
      .line("Seven years or more", x: 50, y: 150)
      .line("–", x: 60, y: 162).line("Wrote the handbook", x: 70, y: 162)
      .line("Tern Robotics", x: 40, y: 180, bold: true).line("2016 – 2019", x: 335, y: 180)
    #expect(
      dump(page) == """
        1/0 row: Larkspur Freight | 2019 – 2021
        1/0 bullet1: Moved the ledger of all freight invoices to one database without a pause in the nightly run
        1/0 bullet1: Cut the cost of the archive, which nobody had read for Seven years or more
        1/0 bullet1: Wrote the handbook
        1/0 row: Tern Robotics | 2016 – 2019
        """)
  }

  /// Paragraphs whose further rows are set in are no lists below their first rows.
  @Test func paragraphsThatHang() {
    var page = LayoutPage()
    for (index, text) in [
      (
        "Kept the dispatch platform up through two floods and a", "strike, with 212 services in three regions"
      ),
      ("Replaced a procedure that was run by hand with one short", "command that is exercised every month"),
      ("Brought the audit trail of sixty services under a single", "roof and passed three external audits"),
      ("Wrote the book on patching", ""),
    ].enumerated() {
      let y = 100 + 24 * Double(index)
      page = page.line(text.0, x: 50, y: y)
      if !text.1.isEmpty { page = page.line(text.1, x: 62, y: y + 12) }
    }
    #expect(
      dump(page) == """
        1/0 text: Kept the dispatch platform up through two floods and a strike, with 212 services in three regions
        1/0 text: Replaced a procedure that was run by hand with one short command that is exercised every month
        1/0 text: Brought the audit trail of sixty services under a single roof and passed three external audits
        1/0 text: Wrote the book on patching
        """)
  }

  /// Entries that are items of a list, their dates in a column before it.
  @Test func datesBesideEntriesWithMarks() {
    var page = LayoutPage().line("Experience", x: 200, y: 80, size: 14, bold: true)
    for (index, job) in [
      ("2019 – 2021", "Engineer, Larkspur Freight"), ("2016 – 2019", "Developer, Tern Robotics"),
      ("2014 – 2016", "Trainee, Fulmar Lines"),
    ].enumerated() {
      let y = 104 + 60 * Double(index)
      page = page.line(job.0, x: 50, y: y).bullet("•", [job.1], x: 150, y: y)
        .bullet("–", ["Moved the ledger of all freight invoices to one"], x: 175, y: y + 14)
        .bullet("–", ["Cut the nightly run to twenty minutes"], x: 175, y: y + 28)
    }
    #expect(
      dump(page).split(separator: "\n").prefix(5).joined(separator: "\n") == """
        1/0 text: Experience
        1/0 row: 2019 – 2021 | Engineer, Larkspur Freight
        1/0 bullet1: Moved the ledger of all freight invoices to one
        1/0 bullet1: Cut the nightly run to twenty minutes
        1/0 row: 2016 – 2019 | Developer, Tern Robotics
        """)
  }

  /// A sidebar set flush right has no left edge; its rows end at one edge and say how to reach somebody.
  @Test func sidebarSetFlushRight() {
    var page = LayoutPage().line("Work Experience", x: 40, y: 100, size: 14, bold: true)
    for (index, text) in [
      "Contact", "mira@example.com", "+44 20 7946 0000", "Leeds", "Skills", "Go", "Kafka", "PostgreSQL",
    ].enumerated() {
      page = page.line(text, x: 580 - 5 * Double(text.count), y: 100 + 17 * Double(index))
    }
    page = page.line("Engineer, Larkspur Freight, 2019 – 2021", x: 40, y: 126, bold: true)
    for index in 0..<6 {
      page = page.bullet(
        "•", ["Moved the ledger of all freight invoices to one database no \(index)"], x: 40,
        y: 143 + 14 * Double(index))
    }
    let lines = dump(page).split(separator: "\n").map(String.init)
    #expect(
      lines.filter { $0.hasPrefix("1/1") }.map { $0.dropFirst(10) } == [
        "Contact", "mira@example.com", "+44 20 7946 0000", "Leeds", "Skills", "Go", "Kafka", "PostgreSQL",
      ])
    #expect(lines.filter { $0.hasPrefix("1/0 bullet") }.count == 6)
  }

  /// Tables of a form are read row by row, whatever strip of white runs through them.
  @Test func tablesOfAForm() {
    var page = LayoutPage()
    for (index, row) in [
      ["인적사항"], ["", "연락처", "010-5550-0100"], ["사진", "", ""], ["", "이메일", "haram@example.kr"], ["경력사항"],
      ["근무기간", "회사명", "직무"], ["2021 ~ 2024", "도토리웍스", "백엔드 개발자"], ["2018 ~ 2021", "물결소프트", "서버 개발자"],
    ].enumerated() {
      for (column, text) in row.enumerated() where !text.isEmpty {
        page = page.line(text, x: [50, 250, 420][column], y: 100 + 20 * Double(index))
      }
    }
    let rows = dump(page).split(separator: "\n").map(String.init)
    #expect(rows.contains("1/0 row: 2021 ~ 2024 | 도토리웍스 | 백엔드 개발자"))
    #expect(rows.contains("1/0 row: 2018 ~ 2021 | 물결소프트 | 서버 개발자"))
  }

  /// A date so long that a blank is left before its cell, with a place at the right.
  @Test func labelABlankFromItsCellBeforeAPlace() {
    let page = LayoutPage()
      .line("Sep 2017– Dec", x: 50, y: 100).line("Larkspur Freight", x: 119, y: 100, bold: true)
      .line("Leeds", x: 480, y: 100)
      .line("2020", x: 50, y: 112).line("Data Engineer", x: 119, y: 112)
    #expect(
      dump(page) == """
        1/0 row: Sep 2017– Dec | Larkspur Freight | Leeds
        1/0 row: 2020 | Data Engineer
        """)
  }

  /// Pictures before section titles are no bullets, also before the one that nobody knows.
  @Test func titlesBehindPictures() {
    let page = LayoutPage()
      .bullet("•", ["EXPERIENCE"], x: 50, y: 100).page
    var bold = LayoutPage()
    bold.page = page
    for index in bold.page.words.indices { bold.page.words[index].style.isBold = true }
    let whole = bold.line("Engineer at Larkspur", x: 50, y: 116)
      .bullet("•", ["Moved the ledger of all freight invoices"], x: 60, y: 130)
    #expect(
      dump(whole) == """
        1/0 text: EXPERIENCE
        1/0 text: Engineer at Larkspur
        1/0 bullet1: Moved the ledger of all freight invoices
        """)
  }

  @Test func endsOfWordsAreNoSecondPartsOfCompounds() {
    let hyphenation = Hyphenation(words: [])
    #expect(hyphenation.join("part-", "ner") == .hyphenDropped)
    #expect(hyphenation.join("market-", "ing") == .hyphenDropped)
    #expect(hyphenation.join("part-", "time") == .glued)
  }

  /// A date that floated down beside the first row of a list without marks belongs to the title.
  @Test func dateThatFloatedDown() {
    var page = LayoutPage().line("Experience", x: 50, y: 80, size: 14, bold: true)
    for (index, job) in ["Engineer, Larkspur Freight", "Developer, Tern Robotics"].enumerated() {
      let y = 100 + 80 * Double(index)
      page = page.line(job, x: 50, y: y, bold: true)
        .line("Led the rebuild of the patient portal in", x: 62, y: y + 14).line(
          "2019 – 2021", x: 270, y: y + 15, size: 8.5
        )
        .line("React and TypeScript for all clinics", x: 62, y: y + 27)
        .line("Brought the number of known violations down to three", x: 62, y: y + 42)
        .line("within two quarters of the year", x: 62, y: y + 55)
    }
    #expect(
      dump(page).split(separator: "\n").prefix(4).joined(separator: "\n") == """
        1/0 text: Experience
        1/0 row: Engineer, Larkspur Freight | 2019 – 2021
        1/0 bullet1: Led the rebuild of the patient portal in React and TypeScript for all clinics
        1/0 bullet1: Brought the number of known violations down to three within two quarters of the year
        """)
  }
}
