import Testing

@testable import ResumeParsing

/// Dates and titles left of what they label, on small pages made by hand: which strip of white is the gutter, and which
/// row a label opens.
@Suite struct LayoutLabelTests {
  @Test func datesBetweenASidebarAndTheEntriesTheyDate() {
    var page = LayoutPage()
    for (index, text) in [
      "Contact", "mira@example.com", "+44 20 7946 0000", "Leeds, UK", "About", "Engineer of platforms",
      "who likes quiet pagers", "Skills", "Kafka and Redis", "Go and Rust",
    ].enumerated() {
      page = page.line(text, x: 30, y: 101 + 17 * Double(index))
    }
    for (index, job) in [
      ("Feb 2019 –", 184.0, "Mar 2021", 192.0, "Engineer", "Larkspur Freight"),
      ("June 2016 –", 176, "Jan 2019", 192, "Developer", "Tern Robotics"),
      ("2014 –", 208, "2016", 216, "Trainee", "Fulmar Lines"),
    ].enumerated() {
      let y = 100 + 62 * Double(index)
      page = page.line(job.0, x: job.1, y: y, size: 8).line(job.2, x: job.3, y: y + 10, size: 8)
        .line(job.4, x: 242, y: y, bold: true).line(job.5, x: 242, y: y + 13)
        .bullets(
          "•",
          [["Moved the ledger of all freight invoices to one"], ["Cut the nightly run to twenty minutes"]],
          x: 242, y: y + 26, every: 12)
    }
    let main = dump(page).split(separator: "\n").filter { $0.hasPrefix("1/0") }.joined(separator: "\n")
    #expect(
      main == """
        1/0 row: Feb 2019 – Mar 2021 | Engineer
        1/0 text: Larkspur Freight
        1/0 bullet1: Moved the ledger of all freight invoices to one
        1/0 bullet1: Cut the nightly run to twenty minutes
        1/0 row: June 2016 – Jan 2019 | Developer
        1/0 text: Tern Robotics
        1/0 bullet1: Moved the ledger of all freight invoices to one
        1/0 bullet1: Cut the nightly run to twenty minutes
        1/0 row: 2014 – 2016 | Trainee
        1/0 text: Fulmar Lines
        1/0 bullet1: Moved the ledger of all freight invoices to one
        1/0 bullet1: Cut the nightly run to twenty minutes
        """)
  }

  /// A font that states its height differently sets all dates a little higher than their rows.
  @Test func datesThatAllStandALittleHigherThanTheirRows() {
    var page = LayoutPage()
    for (index, job) in [
      ("職務経歴", "2020.04 ~ 現在", "株式会社ひばり"), ("個人開発", "2021.01 ~ 2021.05", "えきまえ"),
      ("学歴・資格", "2012.04 ~ 2016.03", "東都大学"),
    ].enumerated() {
      let y = 100 + 70 * Double(index)
      page = page.line(job.0, x: 50, y: y, size: 12, bold: true)
        .line(job.1, x: 50, y: y + 24).line(job.2, x: 190, y: y + 26.4, bold: true)
        .line("- 注文の仕組みを作り直した", x: 190, y: y + 40)
        .line("- 手順書を整備した", x: 190, y: y + 53)
    }
    #expect(
      dump(page) == """
        1/0 text: 職務経歴
        1/0 row: 2020.04 ~ 現在 | 株式会社ひばり
        1/0 bullet1: 注文の仕組みを作り直した
        1/0 bullet1: 手順書を整備した
        1/0 text: 個人開発
        1/0 row: 2021.01 ~ 2021.05 | えきまえ
        1/0 bullet1: 注文の仕組みを作り直した
        1/0 bullet1: 手順書を整備した
        1/0 text: 学歴・資格
        1/0 row: 2012.04 ~ 2016.03 | 東都大学
        1/0 bullet1: 注文の仕組みを作り直した
        1/0 bullet1: 手順書を整備した
        """)
  }

  /// Dates on rows right below each other, the first open to this day, and a section's short title among them.
  @Test func datesOfOneRowEach() {
    var page = LayoutPage().line("Appointments and posts", x: 40, y: 80)
    for (index, job) in [
      ("2021–", "Reader in Tides, Larkspur College"), ("2015–2021", "Lecturer in Tides, Larkspur College"),
      ("2013–2015", "Researcher, Harrow Institute"), ("2006–2008", "Editor, Fulmar Atlases"),
    ].enumerated() {
      page = page.line(job.0, x: 40, y: 96 + 16 * Double(index), size: 11)
        .line(job.1, x: 120, y: 96 + 16 * Double(index), size: 11)
    }
    page = page.bullets("•", [["Drew forty sheets of tides"], ["Kept the index"]], x: 122, y: 160, every: 12)
      .line("Degrees", x: 40, y: 200, size: 11)
      .line("2008–2013", x: 40, y: 216, size: 11).line("PhD, Fenwick University", x: 120, y: 216, size: 11)
      .line("2002–2006", x: 40, y: 232, size: 11).line("BA, Fenwick University", x: 120, y: 232, size: 11)
    #expect(
      dump(page) == """
        1/0 text: Appointments and posts
        1/0 row: 2021– | Reader in Tides, Larkspur College
        1/0 row: 2015–2021 | Lecturer in Tides, Larkspur College
        1/0 row: 2013–2015 | Researcher, Harrow Institute
        1/0 row: 2006–2008 | Editor, Fulmar Atlases
        1/0 bullet1: Drew forty sheets of tides
        1/0 bullet1: Kept the index
        1/0 text: Degrees
        1/0 row: 2008–2013 | PhD, Fenwick University
        1/0 row: 2002–2006 | BA, Fenwick University
        """)
  }

  @Test func aNameOverTitlesInTheMargin() {
    let page = LayoutPage()
      .line("Mira", x: 50, y: 60, size: 22).line("Holt", x: 50, y: 88, size: 22)
      .line("Leeds, UK", x: 400, y: 66).line("mira@example.com", x: 400, y: 80)
      .line("Skills", x: 50, y: 130, bold: true).line("Kafka, Redis, Go", x: 180, y: 130)
      .line("Experience", x: 50, y: 160, bold: true).line("Larkspur Freight / Engineer", x: 180, y: 160)
      .line("2019 – 2021", x: 180, y: 174)
      .bullet("•", ["Moved the ledger of all freight invoices"], x: 180, y: 188)
      .line("Education", x: 50, y: 220, bold: true).line("University of Leeds / BSc", x: 180, y: 220)
      .line("2012 – 2016", x: 180, y: 234)
    #expect(
      dump(page) == """
        1/0 row: Mira | Leeds, UK
        1/0 text: mira@example.com
        1/0 text: Holt
        1/0 text: Skills
        1/0 text: Kafka, Redis, Go
        1/0 text: Experience
        1/0 text: Larkspur Freight / Engineer
        1/0 text: 2019 – 2021
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 text: Education
        1/0 text: University of Leeds / BSc
        1/0 text: 2012 – 2016
        """)
  }

  /// A table's cells: the company over the date at the left, the title and its list at the right.
  @Test func datesThatEachOpenABlock() {
    var page = LayoutPage().line("Career", x: 50, y: 90)
    for (index, job) in [
      ("Larkspur Freight", "2019 – 2021", "Engineer"), ("Tern Robotics", "2016 – 2019", "Developer"),
    ].enumerated() {
      let y = 108 + 110 * Double(index)
      page = page.line(job.0, x: 50, y: y).line(job.1, x: 50, y: y + 17).line(job.2, x: 300, y: y + 17)
      page = page.bullets(
        "-",
        [
          ["Moved the ledger of all freight invoices"], ["Cut the nightly run to minutes"],
          ["Sorted signals by hand"],
        ], x: 300, y: y + 34, every: 17)
    }
    page = page.line("Projects", x: 50, y: 330).line("trailhead", x: 50, y: 347)
    for index in 0..<9 { page = page.line("Item \(index)", x: 50, y: 364 + 17 * Double(index)) }
    #expect(
      dump(page) == """
        1/0 text: Career
        1/0 text: Larkspur Freight
        1/0 row: 2019 – 2021 | Engineer
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 bullet1: Cut the nightly run to minutes
        1/0 bullet1: Sorted signals by hand
        1/0 text: Tern Robotics
        1/0 row: 2016 – 2019 | Developer
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 bullet1: Cut the nightly run to minutes
        1/0 bullet1: Sorted signals by hand
        1/0 text: Projects
        1/0 text: trailhead
        """
        + (0..<9).map { "\n1/0 text: Item \($0)" }.joined())
  }

  /// The company's name stands three points left of the list's text, and is no item of it.
  @Test func datesBesideNamesHardlyLeftOfTheListsText() {
    var page = LayoutPage()
    for (index, job) in [
      ("sept. 2021–", "Abbaye", "Engineer"), ("2018–2021", "Larkspur", "Developer"),
      ("2015–2017", "Tern", "Sailor"),
    ].enumerated() {
      let y = 100 + 60 * Double(index)
      page = page.line(job.0, x: 50, y: y).line(job.1, x: 155.7, y: y, bold: true).line(job.2, x: 300, y: y)
        .line("•", x: 146, y: y + 13).line("Moved the ledger of all freight invoices", x: 158.6, y: y + 13)
        .line("•", x: 146, y: y + 26).line("Cut the nightly run to twenty minutes", x: 158.6, y: y + 26)
    }
    #expect(
      dump(page) == """
        1/0 row: sept. 2021– | Abbaye | Engineer
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 bullet1: Cut the nightly run to twenty minutes
        1/0 row: 2018–2021 | Larkspur | Developer
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 bullet1: Cut the nightly run to twenty minutes
        1/0 row: 2015–2017 | Tern | Sailor
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 bullet1: Cut the nightly run to twenty minutes
        """)
  }

  /// A title behind a mark does not go on in the wider text below it.
  @Test func aShortTitleBehindAMarkOverItsText() {
    let page = LayoutPage()
      .line("■", x: 50, y: 100).line("職務要約", x: 62, y: 100)
      .line("決済と物流の領域で八年間、設計から運用まで担当してきたエンジニアです。", x: 50, y: 117)
      .line("■", x: 50, y: 134).line("Career", x: 62, y: 134)
      .line("Engineer of all the things that move by rail here and elsewhere", x: 50, y: 151)
    #expect(
      dump(page) == """
        1/0 bullet1: 職務要約
        1/0 text: 決済と物流の領域で八年間、設計から運用まで担当してきたエンジニアです。
        1/0 bullet1: Career
        1/0 text: Engineer of all the things that move by rail here and elsewhere
        """)
  }

  /// A list that goes on at the right belongs to the section above it.
  @Test func aListOnTwoColumns() {
    var page = LayoutPage().line("Skills", x: 50, y: 90, size: 14, bold: true)
    let left = [
      "Kafka and all that belongs to it", "Redis, its cluster and its clients",
      "Go in the small and at large",
    ]
    let right = [
      "Incident command for three years", "Capacity planning for the season", "Writing that people read",
    ]
    page = page.bullets("•", left.map { [$0] }, x: 60, y: 110, every: 60)
      .bullets("•", right.map { [$0] }, x: 320, y: 110, every: 60)
      .line("Projects", x: 50, y: 290, size: 14, bold: true).line("trailhead", x: 50, y: 310)
    let items = (left + right).map { "1/0 bullet1: " + $0 }.joined(separator: "\n")
    #expect(dump(page) == "1/0 text: Skills\n" + items + "\n1/0 text: Projects\n1/0 text: trailhead")
  }

  /// Chips closer to each other than cells are, beside their label.
  @Test func chipsBesideTheirLabel() {
    let page = LayoutPage().line("Skills", x: 50, y: 90, size: 14, bold: true)
      .line("Languages", x: 50, y: 110, bold: true).line("Kotlin", x: 150, y: 110)
      .line("Java", x: 191, y: 110).line("TypeScript", x: 222, y: 110)
    let resume = StructureParser.resume(from: LayoutEngine.document(pages: [page.page]))
    #expect(resume.skills.map(\.keywords) == [["Kotlin", "Java", "TypeScript"]])
  }

  /// Two words of a title in bold, the second of which begins where the cells below do.
  @Test func aTitleAcrossTheLabelsGutter() {
    var page = LayoutPage().line("Berufliche", x: 50, y: 90, size: 12.4, bold: true)
      .line("Laufbahn", x: 119, y: 90, size: 12.4, bold: true)
    for (index, job) in [
      ("2019 – 2021", "Engineer"), ("2016 – 2019", "Developer"), ("2014 – 2016", "Trainee"),
    ].enumerated() {
      let y = 110 + 40 * Double(index)
      page = page.line(job.0, x: 50, y: y).line(job.1, x: 121, y: y, bold: true)
        .bullet("•", ["Moved the ledger of all freight invoices"], x: 126, y: y + 13)
    }
    #expect(dump(page).hasPrefix("1/0 text: Berufliche Laufbahn\n1/0 row: 2019 – 2021 | Engineer\n"))
  }

  /// The small raised figure of "m²" begins no row of its own, and the bullet stays with its text.
  @Test func aRaisedFigureInABullet() {
    let page = LayoutPage()
      .line("•", x: 50, y: 100).line("Moved the ledger of all freight invoices", x: 60, y: 100)
      .line("•", x: 50, y: 117, size: 6).line("A hall of 14,000 m", x: 60, y: 114)
      .line("2", x: 150, y: 112.4, size: 5).line("with cameras", x: 160, y: 114)
    #expect(
      dump(page) == """
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 bullet1: A hall of 14,000 m 2 with cameras
        """)
  }

  /// The name and the contact data above the first entry stand where the labels do, and are none.
  @Test func contactDataAboveTheLabels() {
    var page = LayoutPage()
    for (index, text) in ["Mira Holt", "Leeds, UK", "+44 20 7946 0000", "mira@example.com", "Employment"]
      .enumerated()
    {
      page = page.line(text, x: 50, y: 50 + 17 * Double(index), bold: index == 4)
    }
    for (index, job) in [
      ("10/2021 - Present", "Rigging", "Larkspur, Utrecht"),
      ("04/2018 - 09/2021", "Platform", "Zephyrine, Delft"),
      ("08/2015 - 03/2018", "Trainee", "Harrow, York"),
    ].enumerated() {
      let y = 135 + 68 * Double(index)
      page = page.line(job.0, x: 50, y: y).line(job.1, x: 198, y: y, bold: true).line(
        job.2, x: 198, y: y + 17
      )
      .bullets(
        "•", [["Moved the ledger of all freight invoices"], ["Cut the nightly run"]], x: 205, y: y + 34,
        every: 17)
    }
    #expect(
      dump(page).hasPrefix(
        """
        1/0 text: Mira Holt
        1/0 text: Leeds, UK
        1/0 text: +44 20 7946 0000
        1/0 text: mira@example.com
        1/0 text: Employment
        1/0 row: 10/2021 - Present | Rigging
        1/0 text: Larkspur, Utrecht
        1/0 bullet1: Moved the ledger of all freight invoices
        """))
  }

  /// A name in bold and its place at one blank's distance, before the date.
  @Test func aPlaceBehindANameInBold() {
    let page = LayoutPage()
      .line("Kade 9", x: 50, y: 100, bold: true).line("Rotterdam", x: 85, y: 100).line(
        "2018 – 2021", x: 480, y: 100
      )
      .line("Hale Marsh", x: 50, y: 130, bold: true).line("2015 – 2018", x: 480, y: 130)
      .line("Rigger,", x: 50, y: 160, bold: true).line("Larkspur, Leeds.", x: 90, y: 160)
      .line("2012 – 2015", x: 480, y: 160)
    #expect(
      dump(page) == """
        1/0 row: Kade 9 | Rotterdam | 2018 – 2021
        1/0 row: Hale Marsh | 2015 – 2018
        1/0 row: Rigger, Larkspur, Leeds. | 2012 – 2015
        """)
  }

  /// Labels flush right against their lists, and one that is printed over the list's beginning.
  @Test func labelsABlankFromTheirLists() {
    let flush = LayoutPage()
      .line("Engines", x: 100, y: 100).line("Unreal, Unity", x: 145, y: 100)
      .line("Languages", x: 90, y: 114).line("C++, C#, HLSL", x: 145, y: 114)
    #expect(
      dump(flush) == """
        1/0 row: Engines | Unreal, Unity
        1/0 row: Languages | C++, C#, HLSL
        """)
    let over = LayoutPage()
      .line("Databases", x: 50, y: 100).line("Redis, Kafka", x: 120, y: 100)
      .line("Machine learning", x: 50, y: 114).line("PyTorch, Kubeflow", x: 120, y: 114)
    #expect(
      dump(over) == """
        1/0 row: Databases | Redis, Kafka
        1/0 row: Machine learning | PyTorch, Kubeflow
        """)
    // Justified text has wide blanks too, but seldom below each other.
    let text = LayoutPage()
      .line("We moved", x: 50, y: 100).line("ledgers, invoices and freight", x: 98, y: 100)
      .line("to one", x: 50, y: 112).line("database, and kept the old one running", x: 88, y: 112)
    #expect(dump(text).split(separator: "\n").allSatisfy { !$0.contains(" | ") })
  }

  /// Dates whose second row stands beside the first bullet, on a page whose places stand above each other for longer
  /// than the dates do.
  @Test func datesBesideTheFirstBullet() {
    var page = LayoutPage().line("Employment", x: 50, y: 60, size: 8)
    for (index, dates) in [
      ["May 2023 —", "August 2025"], ["January 2020 —", "April 2023"], ["June 2016 —", "May 2019"],
    ]
    .enumerated() {
      let y = 80 + 48 * Double(index)
      page = page.line(dates[0], x: 50, y: y).line("Engineer, Larkspur", x: 158, y: y, bold: true)
        .line("Leeds", x: 535, y: y).line(dates[1], x: 50, y: y + 12)
        .bullet("•", ["Moved the ledger of all freight invoices"], x: 158, y: y + 12)
        .bullet("•", ["Cut the nightly run to an hour"], x: 158, y: y + 26)
    }
    page = page.line("Skills", x: 50, y: 240, size: 8)
    for (index, skill) in ["Kotlin", "Kafka", "Go", "Redis", "Rust"].enumerated() {
      page = page.line(skill, x: 158, y: 256 + 14 * Double(index)).line(
        "Expert", x: 535, y: 256 + 14 * Double(index))
    }
    #expect(
      dump(page).hasPrefix(
        """
        1/0 text: Employment
        1/0 row: May 2023 — August 2025 | Engineer, Larkspur | Leeds
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 bullet1: Cut the nightly run to an hour
        1/0 row: January 2020 — April 2023 | Engineer, Larkspur | Leeds
        """))
  }
}

/// What looks like a date where nothing but the layout is known.
@Suite struct DateShapeTests {
  @Test(arguments: [
    ("2019 – 2021", true), ("Mar '21", true), ("since 03/21", true), ("– Present", true), ("bis heute", true),
    ("aujourd’hui", true), ("heden", true), ("현재", true), ("Vaardigheden", false), ("Presentations", false),
    ("Representation", false), ("Go, Kafka", false),
  ])
  func looks(text: String, isDate: Bool) {
    #expect(DateShape.looksLikeDate(text) == isDate)
  }
}
