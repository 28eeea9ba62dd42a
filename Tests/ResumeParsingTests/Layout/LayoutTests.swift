import Testing

@testable import ResumeParsing

/// The layout engine on small pages made by hand; every page is compared with a dump of all its lines.
@Suite struct LayoutTests {
  /// A page and the lines it holds.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let page: LayoutPage
    let lines: String
    var testDescription: String { name }
  }

  static let pages: [Case] = [
    Case(
      name: "wrapped bullets and right-aligned dates",
      page: LayoutPage()
        .line("Larkspur Freight", x: 50, y: 100, bold: true).line("2019 – 2021", x: 495, y: 100)
        .bullet(
          "•", ["Moved the ledger of all freight invoices to one database without a", "pause"], x: 60, y: 114
        )
        .bullet("•", ["Cut the nightly run from 4 hours to 20 minutes"], x: 60, y: 138),
      lines: """
        1/0 row: Larkspur Freight | 2019 – 2021
        1/0 bullet1: Moved the ledger of all freight invoices to one database without a pause
        1/0 bullet1: Cut the nightly run from 4 hours to 20 minutes
        """),
    Case(
      name: "nested bullets of three kinds",
      page: LayoutPage()
        .bullet("•", ["Ran the platform team of five engineers"], x: 50, y: 100)
        .bullet("◦", ["Wrote the handbook for people on call"], x: 70, y: 114)
        .bullet("\u{F0B7}", ["Held the weekly review of all incidents"], x: 90, y: 128)
        .bullet("•", ["Hired three of them"], x: 50, y: 142),
      lines: """
        1/0 bullet1: Ran the platform team of five engineers
        1/0 bullet2: Wrote the handbook for people on call
        1/0 bullet3: Held the weekly review of all incidents
        1/0 bullet1: Hired three of them
        """),
    Case(
      name: "rows that go on under the glyph, set ragged",
      page: LayoutPage()
        .line("• Reduced failed loads by validating", x: 50, y: 100)
        .line("messages at the edge", x: 50, y: 112)
        .line("• Built the pipeline from the wards that loads", x: 50, y: 124)
        .line("2.4 million messages a day, as they come", x: 50, y: 136)
        .line("• Saved a month by clustering the four", x: 50, y: 148).line("largest tables", x: 50, y: 160)
        .line("Next Employer", x: 50, y: 190),
      lines: """
        1/0 bullet1: Reduced failed loads by validating messages at the edge
        1/0 bullet1: Built the pipeline from the wards that loads 2.4 million messages a day, as they come
        1/0 bullet1: Saved a month by clustering the four largest tables
        1/0 text: Next Employer
        """),
    Case(
      name: "contact data below a sentence",
      page: LayoutPage()
        .line("Recent graduate who looks for a team that reviews its code with care.", x: 50, y: 100)
        .line("Boston, MA (617) 555-0148 linh@example.org github.com/linh", x: 50, y: 112),
      lines: """
        1/0 text: Recent graduate who looks for a team that reviews its code with care.
        1/0 text: Boston, MA (617) 555-0148 linh@example.org github.com/linh
        """),
    Case(
      name: "a bracket that the row below closes",
      page: LayoutPage()
        .line("English (Native or", x: 50, y: 100).line("Bilingual)", x: 50, y: 114)
        .line("Portuguese (Limited", x: 50, y: 128).line("Working)", x: 50, y: 142)
        .line("Danish", x: 50, y: 156).line("Finnish (basic)", x: 50, y: 170),
      lines: """
        1/0 text: English (Native or Bilingual)
        1/0 text: Portuguese (Limited Working)
        1/0 text: Danish
        1/0 text: Finnish (basic)
        """),
    Case(
      name: "a dash is a bullet in company only",
      page: LayoutPage()
        .bullet("–", ["Wrote the parser"], x: 50, y: 100).bullet("–", ["Wrote the printer"], x: 50, y: 114)
        .line("– now retired", x: 250, y: 160),
      lines: """
        1/0 bullet1: Wrote the parser
        1/0 bullet1: Wrote the printer
        1/0 text: – now retired
        """),
    Case(
      name: "a hyphen at a line's end",
      page: LayoutPage()
        .bullet("•", ["Planned the distri-", "bution of load", "over two re-", "gions"], x: 50, y: 100)
        .bullet("•", ["Kept the dual-", "write window short", "for the distribution"], x: 50, y: 160)
        .bullet("•", ["Hid the soft\u{AD}", "ware behind flags"], x: 50, y: 210),
      lines: """
        1/0 bullet1: Planned the distribution of load over two regions
        1/0 bullet1: Kept the dual-write window short for the distribution
        1/0 bullet1: Hid the software behind flags
        """),
    Case(
      name: "letter-spaced heading",
      page: LayoutPage()
        .line("W O R K  H I S T O R Y", x: 50, y: 100).line("Harbour master", x: 50, y: 120),
      lines: """
        1/0 text: WORK HISTORY
        1/0 text: Harbour master
        """),
    Case(
      name: "a bullet that a tab parts from its text is no label of the row above",
      page: LayoutPage()
        .line("Larks & Tyne Insurance", x: 50, y: 100).line("•", x: 50, y: 114)
        .line("Split one system into seven services", x: 80, y: 114).line("•", x: 50, y: 128)
        .line("Taught four people in their first year", x: 80, y: 128),
      lines: """
        1/0 text: Larks & Tyne Insurance
        1/0 bullet1: Split one system into seven services
        1/0 bullet1: Taught four people in their first year
        """),
    Case(
      name: "figures of a smaller font do not cut a date",
      page: LayoutPage()
        .line("Tester", x: 50, y: 100, size: 11).line("Jan. 2016 – Mai", x: 440, y: 100, size: 12)
        .line("2019", x: 536, y: 101, size: 10),
      lines: "1/0 row: Tester | Jan. 2016 – Mai 2019"),
    Case(
      name: "pictures that begin three long rows are bullets, those before short text are not",
      page: LayoutPage()
        .line("\u{F095}", x: 50, y: 60, family: "FontAwesome5Free").line("555 0102", x: 60, y: 60)
        .line("f", x: 50, y: 100, size: 6, family: "FontAwesome5Free")
        .line("Moved the ledger of all invoices to one database", x: 60, y: 97)
        .line("f", x: 50, y: 114, size: 6, family: "FontAwesome5Free")
        .line("Cut the nightly run from four hours to one", x: 60, y: 111)
        .line("f", x: 50, y: 128, size: 6, family: "FontAwesome5Free")
        .line("Wrote the handbook for all people on call", x: 60, y: 125)
        .line("b", x: 50, y: 160, family: "FontAwesome5Free").line("Oslo", x: 60, y: 160)
        .line("b", x: 50, y: 190, family: "FontAwesome5Free").line("Bergen", x: 60, y: 190)
        .line("b", x: 50, y: 220, family: "FontAwesome5Free").line("Hamar", x: 60, y: 220),
      lines: """
        1/0 text: 555 0102
        1/0 bullet1: Moved the ledger of all invoices to one database
        1/0 bullet1: Cut the nightly run from four hours to one
        1/0 bullet1: Wrote the handbook for all people on call
        1/0 text: Oslo
        1/0 text: Bergen
        1/0 text: Hamar
        """),
    Case(
      name: "icons and page numbers are not text",
      page: LayoutPage()
        .line("\u{F095}", x: 50, y: 100, family: "FontAwesome5").line("555 0102", x: 70, y: 100)
        .line("Page 1 of 1", x: 280, y: 770),
      lines: "1/0 text: 555 0102"),
    Case(
      name: "ligatures",
      page: LayoutPage().line("Of\u{FB01}ce work\u{FB02}ows", x: 50, y: 100),
      lines: "1/0 text: Office workflows"),
    Case(
      name: "dates in a column at the left",
      page: dated,
      lines: """
        1/0 row: 2020 – 2022 | Harbour engineer
        1/0 bullet1: Rebuilt the booking of berths
        1/0 row: 2017 – 2020 | Junior engineer
        1/0 bullet1: Kept the tide tables right
        1/0 row: 2014 – 2017 | Apprentice
        1/0 bullet1: Learnt the ropes of the trade
        1/0 row: 2012 – 2014 | Deckhand
        1/0 bullet1: Sorted the signals of the fleet
        """),
    Case(
      name: "sidebar at the right",
      page: sidebar,
      lines: """
        1/0 text: Ingrid Halvorsen
        1/0 text: EXPERIENCE
        1/0 text: Harbour engineer at Tern
        1/0 bullet1: Rebuilt the booking of berths for all ports
        1/0 bullet1: Took the old terminal programs out of use
        1/0 bullet1: Kept the tide tables right to the minute
        1/0 bullet1: Wrote down what the pilots knew by heart
        1/0 bullet1: Brought the cranes onto one network of sensors
        1/0 bullet1: Taught the watch to read the new dashboards
        1/0 bullet1: Measured the waiting of ships at anchor
        1/1 text: SKILLS
        1/1 text: Go
        1/1 text: Rust
        1/1 text: PostgreSQL
        1/1 text: LANGUAGES
        1/1 text: Norwegian
        1/1 text: English
        """),
    Case(
      name: "a cell beside a bullet belongs to the title above",
      page: LayoutPage()
        .line("Tern Robotics, engineer", x: 50, y: 100).line("Bergen", x: 530, y: 100)
        .bullet("•", ["Wrote the arm's control loop"], x: 60, y: 114).line("2019 – 2021", x: 505, y: 114),
      lines: """
        1/0 row: Tern Robotics, engineer | Bergen | 2019 – 2021
        1/0 bullet1: Wrote the arm's control loop
        """),
    Case(
      name: "Korean lines break inside words",
      page: LayoutPage()
        .bullet("•", ["주문 서비스를 이벤트 기반 구조로 재설계하여 지연 시", "간을 줄임"], x: 50, y: 100),
      lines: "1/0 bullet1: 주문 서비스를 이벤트 기반 구조로 재설계하여 지연 시간을 줄임"),
    Case(
      name: "Korean line that keeps its blank",
      page: LayoutPage().line("•", x: 50, y: 100)
        .line("주문 서비스를 이벤트 기반 구조로 재설계하여 지연", x: 60, y: 100, spaceAtEnd: true)
        .line("시간을 줄임", x: 60, y: 112),
      lines: "1/0 bullet1: 주문 서비스를 이벤트 기반 구조로 재설계하여 지연 시간을 줄임"),
  ]

  private static let dated = [
    ("2020 – 2022", "Harbour engineer", "Rebuilt the booking of berths"),
    ("2017 – 2020", "Junior engineer", "Kept the tide tables right"),
    ("2014 – 2017", "Apprentice", "Learnt the ropes of the trade"),
    ("2012 – 2014", "Deckhand", "Sorted the signals of the fleet"),
  ].enumerated().reduce(LayoutPage()) { page, entry in
    let y = 100 + 40 * Double(entry.offset)
    let (date, title, text) = entry.element
    return page.line(date, x: 50, y: y).line(title, x: 150, y: y, bold: true)
      .bullet("•", [text], x: 150, y: y + 14)
  }

  private static let sidebar: LayoutPage = {
    var page = LayoutPage().line("Ingrid Halvorsen", x: 50, y: 60, size: 20)
      .line("EXPERIENCE", x: 50, y: 110, bold: true).line("Harbour engineer at Tern", x: 50, y: 126)
    let bullets = [
      "Rebuilt the booking of berths for all ports", "Took the old terminal programs out of use",
      "Kept the tide tables right to the minute", "Wrote down what the pilots knew by heart",
      "Brought the cranes onto one network of sensors", "Taught the watch to read the new dashboards",
      "Measured the waiting of ships at anchor",
    ]
    for (index, text) in bullets.enumerated() {
      page = page.bullet("•", [text], x: 50, y: 145 + 24 * Double(index))
    }
    for (index, text) in ["SKILLS", "Go", "Rust", "PostgreSQL", "LANGUAGES", "Norwegian", "English"]
      .enumerated()
    {
      page = page.line(
        text, x: 400, y: 115 + 17 * Double(index), bold: text.count > 5 && text == text.uppercased())
    }
    return page
  }()

  @Test(arguments: pages) func lines(_ test: Case) {
    #expect(dump(test.page) == test.lines)
  }

  @Test func bulletGoesOnOverThePage() {
    let first = LayoutPage(number: 1).line("Ingrid Halvorsen", x: 50, y: 60)
      .bullet("•", ["Moved every invoice of the freight ledger without a pause in"], x: 50, y: 690)
      .line("Ingrid Halvorsen – 1/2", x: 250, y: 770)
    let second = LayoutPage(number: 2).line("the service of its users", x: 60, y: 90)
      .bullet("•", ["Closed the month in an hour"], x: 50, y: 104).line(
        "Ingrid Halvorsen – 2/2", x: 250, y: 770)
    #expect(
      dump(first, second) == """
        1/0 text: Ingrid Halvorsen
        1/0 bullet1: Moved every invoice of the freight ledger without a pause in the service of its users
        2/0 bullet1: Closed the month in an hour
        """)
  }

  @Test func headerThatRepeatsIsReadOnce() {
    let pages = (1...2).map { number in
      LayoutPage(number: number).line("ingrid@example.com", x: 50, y: 30)
        .line("Page \(number) text of its own", x: 50, y: 200)
    }
    #expect(
      dump(pages[0], pages[1]) == """
        1/0 text: ingrid@example.com
        1/0 text: Page 1 text of its own
        2/0 text: Page 2 text of its own
        """)
  }

  @Test func nameAtTheHeadOfLaterPagesIsReadOnce() {
    let first = LayoutPage(number: 1).line("Personal data", x: 50, y: 60).line("Mira Holt", x: 200, y: 60)
      .line("Wrote the parser", x: 50, y: 200)
    let second = LayoutPage(number: 2).line("Mira Holt", x: 450, y: 30).line("Kept it up", x: 50, y: 200)
    #expect(
      dump(first, second) == """
        1/0 row: Personal data | Mira Holt
        1/0 text: Wrote the parser
        2/0 text: Kept it up
        """)
  }

  @Test func whatCannotBeSeenIsLeftOutWithAWarning() {
    var page = LayoutPage().line("Plain to see", x: 50, y: 100).line("tiny words", x: 50, y: 120, size: 1)
      .line("outside", x: 50, y: 900).page
    page.words.append(
      PositionedWord(
        text: "a\u{202E}b\u{1B}c", box: TextBox(xMin: 50, yMin: 140, xMax: 70, yMax: 152),
        style: TextStyle(size: 10)))
    let document = LayoutEngine.document(pages: [page])
    #expect(document.lines.map(\.text) == ["Plain to see", "abc"])
    #expect(
      document.warnings == [
        "Page 1 holds 3 words that cannot be seen on paper; left out.",
        "Page 1 holds 2 control or bidirectional characters; removed.",
      ])
  }

  /// A name in a font without a character map: what is missing is said, a title above it is no name, and the page's
  /// footer says whose resume it is.
  @Test func nameThatCannotBeRead() {
    let page = LayoutPage().line("\u{FFFD}\u{FFFD}\u{FFFD}", x: 280, y: 30, size: 24)
      .line("백엔드 엔지니어", x: 270, y: 66).line("\u{FFFD}", x: 180, y: 90).line(
        "haram@example.kr |", x: 190, y: 90
      )
      .line("github.com/haramdev", x: 330, y: 90)
      .line("경력", x: 50, y: 130, size: 14).line("도토리웍스", x: 50, y: 160).line("2021 – 2024", x: 495, y: 160)
      .bullet("•", ["주문 처리 시간을 3초에서 1초로 줄임"], x: 60, y: 174)
      .line("March 2026", x: 50, y: 780, size: 8).line("윤하람 · Résumé", x: 270, y: 780, size: 8)
      .line("1", x: 545, y: 780, size: 8)
    let document = LayoutEngine.document(pages: [page.page])
    #expect(
      document.warnings == [
        "Page 1 holds 1 word that could not be read: the font has no character map."
      ])
    #expect(document.furniture.map(\.text) == ["March 2026 윤하람 · Résumé 1"])
    let basics = StructureParser.resume(from: document).basics
    #expect(basics.name == "윤하람")
    #expect(basics.label == "백엔드 엔지니어")
  }

  @Test func emptyAndDegenerateBoxesDoNotTrap() {
    var random = SeededRandom(state: 7)
    for round in 0..<200 {
      var page = PositionedPage(number: 1, width: 600, height: 800, words: [])
      let texts = [
        "•", "-", "a", "2019", "I", "–", "E", "1.", "한", "\u{AD}", "x-", "", "\u{F0B7}", "Halvorsen",
      ]
      for _ in 0..<Int(random.next() % 40) {
        let x = Double(random.next() % 700) - 50
        let y = Double(random.next() % 100) * 9
        page.words.append(
          PositionedWord(
            text: texts[Int(random.next() % UInt64(texts.count))],
            box: TextBox(
              xMin: x, yMin: y, xMax: x + Double(random.next() % 60) - 5, yMax: y + Double(random.next() % 30)
            ),
            style: TextStyle(size: Double(random.next() % 30))))
      }
      let once = LayoutEngine.document(pages: [page])
      #expect(once == LayoutEngine.document(pages: [page]), "seed 7, round \(round)")
    }
  }

  @Test(arguments: [
    ("distri-", "bution", Hyphenation.Join.hyphenDropped), ("dual-", "write", .glued),
    ("Human-", "Computer", .glued),
    ("99-", "year", .glued), ("Daten-", "und", .space), ("soft\u{AD}", "ware", .hyphenDropped),
    ("and", "so", .space),
    ("read/", "write", .glued), ("–", "next", .space), ("-", "next", .space), ("event-", "driven", .glued),
  ])
  func hyphens(_ head: String, _ tail: String, _ join: Hyphenation.Join) {
    #expect(Hyphenation(words: ["distribution"]).join(head, tail) == join)
  }

  /// A small generator, so that rounds repeat.
  struct SeededRandom {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
