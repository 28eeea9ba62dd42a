import Testing

@testable import ResumeParsing

/// Which column a text belongs to, and how its rows go on, on small pages made by hand.
@Suite struct LayoutColumnTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let page: LayoutPage
    let lines: String
    var testDescription: String { name }
  }

  /// `page` with a cell for each of two entries at the left, and what they say at the right.
  static func withCells(_ page: LayoutPage) -> LayoutPage {
    var page = page
    for (index, job) in [
      ("Larkspur Freight", "2019 – 2021", "Leeds", "Engineer"),
      ("Tern Robotics", "2016 – 2018", "York", "Developer"),
    ].enumerated() {
      let y = 110 + 80 * Double(index)
      page = page.line(job.0, x: 50, y: y, bold: true).line(job.1, x: 50, y: y + 17)
        .line(job.2, x: 50, y: y + 34).line(job.3, x: 190, y: y, bold: true)
        .bullet(
          "•", ["Moved the ledger of all freight invoices to one database", "in a night"], x: 195, y: y + 17
        )
        .bullet("•", ["Cut the nightly run to twenty minutes"], x: 195, y: y + 44)
    }
    return page
  }

  /// The left cell of each entry says who and when on rows of its own, whatever stands beside them.
  @Test func tableWithACellForEachEntry() {
    var page = LayoutPage().line("Ada Brook", x: 50, y: 40, size: 20, bold: true)
      .line("Career", x: 50, y: 92, bold: true)
    page = Self.withCells(page)
    page = page.line("Skills", x: 50, y: 275, bold: true).line("Languages", x: 50, y: 292)
      .line("Go, Rust", x: 190, y: 292)
    #expect(
      dump(page) == """
        1/0 text: Ada Brook
        1/0 text: Career
        1/0 text: Larkspur Freight
        1/0 text: 2019 – 2021
        1/0 text: Leeds
        1/0 text: Engineer
        1/0 bullet1: Moved the ledger of all freight invoices to one database in a night
        1/0 bullet1: Cut the nightly run to twenty minutes
        1/0 text: Tern Robotics
        1/0 text: 2016 – 2018
        1/0 text: York
        1/0 text: Developer
        1/0 bullet1: Moved the ledger of all freight invoices to one database in a night
        1/0 bullet1: Cut the nightly run to twenty minutes
        1/0 text: Skills
        1/0 row: Languages | Go, Rust
        """)
  }

  /// A row of labels over short lists ends the table, though one of them is a title elsewhere.
  @Test func labelsBelowTheTable() {
    var page = LayoutPage().line("Ada Brook", x: 50, y: 40, size: 20, bold: true)
      .line("Career", x: 50, y: 92, size: 14)
    page = Self.withCells(page)
    page = page.line("Skills", x: 50, y: 275, size: 14)
      .line("Front end", x: 50, y: 296, bold: true).line("Tooling", x: 190, y: 296, bold: true)
    let lines = dump(page)
    #expect(lines.contains("1/0 text: Developer\n1/0 bullet1: Moved the ledger"))
    #expect(lines.hasSuffix("1/0 text: Skills\n1/0 row: Front end | Tooling"))
  }

  /// Titles in the middle of the page head what stands on both sides of a strip of white.
  @Test func titlesInTheMiddleHeadBothSides() {
    var page = LayoutPage().line("SKILLS", x: 285, y: 80, bold: true)
    for (index, row) in [
      ("Speech", "Ada, Rust, Elixir"), ("Storage", "Redis, Kafka"), ("Hosts", "Ansible, Nomad"),
    ]
    .enumerated() {
      page = page.line(row.0, x: 50, y: 100 + 18 * Double(index), bold: true)
        .line(row.1, x: 190, y: 100 + 18 * Double(index))
    }
    page = page.line("EXPERIENCE", x: 275, y: 175, bold: true).line(
      "LARKSPUR FREIGHT", x: 50, y: 195, bold: true
    )
    .line("Engineer", x: 50, y: 210).line("2019 – 2021, Leeds", x: 50, y: 225)
    .bullet("•", ["Moved the ledger of all freight invoices to one database in a night"], x: 60, y: 240)
    .line("EDUCATION", x: 277.5, y: 275, bold: true)
    .line("University of Leeds", x: 50, y: 295)
    #expect(
      dump(page) == """
        1/0 text: SKILLS
        1/0 row: Speech | Ada, Rust, Elixir
        1/0 row: Storage | Redis, Kafka
        1/0 row: Hosts | Ansible, Nomad
        1/0 text: EXPERIENCE
        1/0 text: LARKSPUR FREIGHT
        1/0 text: Engineer
        1/0 text: 2019 – 2021, Leeds
        1/0 bullet1: Moved the ledger of all freight invoices to one database in a night
        1/0 text: EDUCATION
        1/0 text: University of Leeds
        """)
  }

  @Test(arguments: [
    Case(
      name: "a title in capitals that fills its column does not go on in small letters",
      page: LayoutPage()
        .line("COMPÉTENCES TECHNIQUES", x: 50, y: 100, bold: true)
        .line("Conteneurs", x: 50, y: 114, bold: true)
        .line("Docker, Nomad, Podman", x: 50, y: 128),
      lines: """
        1/0 text: COMPÉTENCES TECHNIQUES
        1/0 text: Conteneurs
        1/0 text: Docker, Nomad, Podman
        """),
    Case(
      name: "small dates flush right that stand at the upper edge of what they date",
      page: LayoutPage()
        .line("sept. 2018 –", x: 62, y: 99.4, size: 8).line("mars 2021", x: 74, y: 108.4, size: 8)
        .line("Larkspur Freight, Lorient", x: 124, y: 100).line("Engineer", x: 124, y: 114)
        .bullet("•", ["Moved the ledger of all freight invoices to one database"], x: 130, y: 128)
        .line("juin 2015 –", x: 66, y: 149.4, size: 8).line("août 2018", x: 74, y: 158.4, size: 8)
        .line("Tern Salvage, Brest", x: 124, y: 150).line("Trainee", x: 124, y: 164)
        .bullet("•", ["Kept the tide tables right to the minute"], x: 130, y: 178)
        .line("2013 – 2015", x: 66, y: 199.4, size: 8).line("Fulmar Lines, Caen", x: 124, y: 200)
        .line("Deckhand", x: 124, y: 214)
        .bullet("•", ["Painted whatever did not move"], x: 130, y: 228),
      lines: """
        1/0 row: sept. 2018 – mars 2021 | Larkspur Freight, Lorient
        1/0 text: Engineer
        1/0 bullet1: Moved the ledger of all freight invoices to one database
        1/0 row: juin 2015 – août 2018 | Tern Salvage, Brest
        1/0 text: Trainee
        1/0 bullet1: Kept the tide tables right to the minute
        1/0 row: 2013 – 2015 | Fulmar Lines, Caen
        1/0 text: Deckhand
        1/0 bullet1: Painted whatever did not move
        """),
    Case(
      name: "dates of figures alone that break at their hyphen",
      page: LayoutPage()
        .line("2016-01 – 2019-", x: 50, y: 100).line("05", x: 50, y: 112)
        .line("Engineer, Larkspur Freight", x: 150, y: 100)
        .bullet("•", ["Moved the ledger of all freight invoices to one database"], x: 150, y: 112)
        .bullet("•", ["Cut the nightly run of all statements to twenty minutes"], x: 150, y: 124)
        .line("2014-03 – 2015-", x: 50, y: 150).line("12", x: 50, y: 162)
        .line("Trainee, Tern Salvage", x: 150, y: 150)
        .bullet("•", ["Kept the tide tables right to the minute"], x: 150, y: 162)
        .line("2013-03 – 2013-", x: 50, y: 190).line("08", x: 50, y: 202)
        .line("Deckhand, Fulmar Lines", x: 150, y: 190)
        .bullet("•", ["Painted whatever did not move"], x: 150, y: 202),
      lines: """
        1/0 row: 2016-01 – 2019-05 | Engineer, Larkspur Freight
        1/0 bullet1: Moved the ledger of all freight invoices to one database
        1/0 bullet1: Cut the nightly run of all statements to twenty minutes
        1/0 row: 2014-03 – 2015-12 | Trainee, Tern Salvage
        1/0 bullet1: Kept the tide tables right to the minute
        1/0 row: 2013-03 – 2013-08 | Deckhand, Fulmar Lines
        1/0 bullet1: Painted whatever did not move
        """),
    Case(
      name: "sections side by side below their titles",
      page: LayoutPage()
        .line("Work Experience", x: 50, y: 80, bold: true).line("Engineer, Larkspur Freight", x: 50, y: 96)
        .bullet(
          "•", ["Moved the ledger of all freight invoices to one database without a pause"], x: 50, y: 110
        )
        .line("Skills", x: 50, y: 140, bold: true).line("Languages", x: 250, y: 140, bold: true)
        .line("Awards", x: 420, y: 140, bold: true)
        .line("Kafka, Redis", x: 50, y: 156).line("Danish", x: 250, y: 156).line("Best paper", x: 420, y: 156)
        .line("Go and Rust", x: 50, y: 170).line("English", x: 250, y: 170)
        .line("Education", x: 50, y: 200, bold: true).line("Aarhus University", x: 50, y: 216)
        .line("2012 – 2016", x: 495, y: 216),
      lines: """
        1/0 text: Work Experience
        1/0 text: Engineer, Larkspur Freight
        1/0 bullet1: Moved the ledger of all freight invoices to one database without a pause
        1/0 text: Skills
        1/0 text: Kafka, Redis
        1/0 text: Go and Rust
        1/0 text: Languages
        1/0 text: Danish
        1/0 text: English
        1/0 text: Awards
        1/0 text: Best paper
        1/0 text: Education
        1/0 row: Aarhus University | 2012 – 2016
        """),
    Case(
      name: "bullets that hang out left of their column's titles",
      page: hanging,
      lines: """
        1/0 text: EXPERIENCE
        1/0 bullet1: Rebuilt the booking of berths for all of the ports of the coast
        1/0 bullet1: Took the old terminal programs out of use without a day of pause
        1/0 bullet1: Kept the tide tables right to the minute and wrote it all down
        1/0 bullet1: Taught the watch to read the dashboards of all the cranes
        1/1 text: PROJECTS
        1/1 bullet1: Charts of the coast that are read by two thousand sailors
        1/1 bullet1: Lights of all the harbours as one open table of positions
        1/1 bullet1: Weather of the strait for those who row across it early
        1/1 bullet1: Ferries of the bay, each with its place as of a minute ago
        """),
    Case(
      name: "a text that goes on at the head of the right column",
      page: running,
      lines: """
        1/0 text: Experience
        1/0 text: Engineer, Larkspur Freight
        1/0 bullet1: Moved the ledger of all freight invoices to one database without a pause
        1/0 bullet1: Cut the nightly run of all statements from four hours to twenty minutes
        1/0 bullet1: Took the old terminal programs out of use in the two ports that still had them
        1/0 bullet1: Kept the tide tables right to the minute and the harbour masters calm
        1/0 bullet1: Wrote the handbook that the people on call had been asking for since spring
        1/0 bullet1: Closed the books of the month in an hour
        1/0 row: Trainee, Tern | 2014 – 2016
        1/0 bullet1: Sorted the signals of the fleet by hand and then by a program of his own
        1/0 bullet1: Measured the waiting of the ships at anchor over a whole winter
        1/0 bullet1: Read the logs of all the lights of the coast for a week
        """),
    Case(
      name: "a quiet title beside the first line of its text",
      page: LayoutPage()
        .line("About Me", x: 50, y: 100)
        .line("Engineer who likes quiet pagers and who has kept forty services up for", x: 150, y: 100)
        .line("nine years.", x: 150, y: 112).line("Work Experience", x: 50, y: 140, size: 12, bold: true),
      lines: """
        1/0 text: About Me
        1/0 text: Engineer who likes quiet pagers and who has kept forty services up for nine years.
        1/0 text: Work Experience
        """),
    Case(
      name: "items closer to each other than their rows, titles flush with their text",
      page: LayoutPage()
        .line("Larkspur Freight", x: 60, y: 100, bold: true).line("2016 – 2019", x: 490, y: 100)
        .bullet(
          "•", ["Moved the ledger of all freight invoices to one database without a pause of the"], x: 50,
          y: 116
        )
        .line("service", x: 60, y: 130).bullet("•", ["Cut the nightly run to 20 minutes"], x: 50, y: 139)
        .bullet("•", ["Closed the month in an hour"], x: 50, y: 148)
        .line("Tern Robotics", x: 60, y: 176, bold: true).line("2014 – 2016", x: 490, y: 176)
        .bullet("•", ["Wrote the control loop of the arm"], x: 50, y: 192),
      lines: """
        1/0 row: Larkspur Freight | 2016 – 2019
        1/0 bullet1: Moved the ledger of all freight invoices to one database without a pause of the service
        1/0 bullet1: Cut the nightly run to 20 minutes
        1/0 bullet1: Closed the month in an hour
        1/0 row: Tern Robotics | 2014 – 2016
        1/0 bullet1: Wrote the control loop of the arm
        """),
    Case(
      name: "a date on two rows at the right",
      page: LayoutPage()
        .line("Engineer", x: 50, y: 100, bold: true).line("Oct 2014 –", x: 500, y: 100)
        .line("Larkspur Freight", x: 50, y: 112).line("Mar 2019", x: 500, y: 112)
        .bullet("•", ["Closed the month in an hour"], x: 50, y: 126),
      lines: """
        1/0 row: Engineer | Oct 2014 – Mar 2019
        1/0 text: Larkspur Freight
        1/0 bullet1: Closed the month in an hour
        """),
    Case(
      name: "a place that goes on below, behind a date at the left",
      page: LayoutPage()
        .line("2016–2019", x: 50, y: 100)
        .line("Senior engineer of platforms at Larkspur Freight, Port Elizabeth, South", x: 150, y: 100)
        .line("Africa", x: 150, y: 112).bullet("•", ["Closed the month in an hour"], x: 150, y: 126)
        .line("2014–2016", x: 50, y: 150).line("Engineer at Tern Robotics, Leeds", x: 150, y: 150)
        .bullet("•", ["Wrote the control loop of the arm"], x: 150, y: 164),
      lines: """
        1/0 row: 2016–2019 | Senior engineer of platforms at Larkspur Freight, Port Elizabeth, South Africa
        1/0 bullet1: Closed the month in an hour
        1/0 row: 2014–2016 | Engineer at Tern Robotics, Leeds
        1/0 bullet1: Wrote the control loop of the arm
        """),
    Case(
      name: "a title that goes on below in its own style",
      page: LayoutPage()
        .line("Larkspur Freight,", x: 50, y: 100).line(
          "Leeds, United Kingdom, as", x: 140, y: 100
        )
        .line("Senior Data", x: 270, y: 100, bold: true).line("Engineer", x: 50, y: 112, bold: true)
        .line("2016 – 2019", x: 50, y: 126).line(
          "Closed the month in an hour for all of the offices", x: 50, y: 140),
      lines: """
        1/0 row: Larkspur Freight, Leeds, United Kingdom, as | Senior Data Engineer
        1/0 text: 2016 – 2019
        1/0 text: Closed the month in an hour for all of the offices
        """),
    Case(
      name: "a title on the row of its first chips",
      page: LayoutPage()
        .line("PROJECTS", x: 50, y: 100, bold: true).line("Maps of the hills", x: 50, y: 114)
        .line("KEY SKILLS", x: 50, y: 150, bold: true).line("Cypress", x: 130, y: 150).line(
          "Pact", x: 190, y: 150
        )
        .line("Kafka", x: 50, y: 170).line("Redis", x: 130, y: 170)
        .line("EDUCATION", x: 50, y: 200, bold: true).line("2016", x: 480, y: 200)
        .line("AWARDS", x: 50, y: 230, bold: true).line("Best paper", x: 50, y: 246),
      lines: """
        1/0 text: PROJECTS
        1/0 text: Maps of the hills
        1/0 text: KEY SKILLS
        1/0 row: Cypress | Pact
        1/0 row: Kafka | Redis
        1/0 row: EDUCATION | 2016
        1/0 text: AWARDS
        1/0 text: Best paper
        """),
    Case(
      name: "an address that fills its column to the text beside it",
      page: LayoutPage()
        .line("12 Quay Road", x: 60, y: 100).line("+44 20 7946 0000", x: 40, y: 114)
        .line("mira.halvorsen@example.com", x: 36, y: 128).line("github.com/mirah", x: 40, y: 142)
        .line("Experience", x: 168, y: 100, bold: true)
        .line("Engineer of platforms at Larkspur Freight, Leeds", x: 168, y: 114)
        .line("Moved the ledger of all freight invoices into one", x: 168, y: 128)
        .line("database, which the auditors had asked for", x: 168, y: 142)
        .line("Tern Robotics", x: 168, y: 170, bold: true).line(
          "Wrote the control loop of the arm", x: 168, y: 184
        )
        .line("Taught the watch to read it", x: 168, y: 212),
      lines: """
        1/0 text: Experience
        1/0 text: Engineer of platforms at Larkspur Freight, Leeds Moved the ledger of all freight invoices into one \
        database, which the auditors had asked for
        1/0 text: Tern Robotics
        1/0 text: Wrote the control loop of the arm
        1/0 text: Taught the watch to read it
        1/1 text: 12 Quay Road
        1/1 text: +44 20 7946 0000
        1/1 text: mira.halvorsen@example.com
        1/1 text: github.com/mirah
        """),
    Case(
      name: "a name broken inside a word, its row justified",
      page: LayoutPage()
        .line("Mira", x: 50, y: 60, size: 20, bold: true).line("Halvor-", x: 160, y: 60, size: 20, bold: true)
        .line("sen", x: 50, y: 84, size: 20, bold: true).line("Engineer", x: 50, y: 110),
      lines: """
        1/0 text: Mira Halvorsen
        1/0 text: Engineer
        """),
    Case(
      name: "titles in the margin that touch their text or are two words of one kind",
      page: touching,
      lines: """
        1/0 text: WORK EXPERIENCE
        1/0 row: Larkspur Freight | 2019 – 2021
        1/0 text: Moved the ledger of all invoices
        1/0 row: Tern Robotics | 2016 – 2019
        1/0 text: Wrote the control loop of the arm
        1/0 text: SIDE PROJECTS
        1/0 row: trailhead | 2018
        1/0 text: Maps of the hills for those who walk
        1/0 text: EDUCATION
        1/0 row: University of Leeds | 2012 – 2016
        """),
    Case(
      name: "contact data of three lines beside the head of a resume",
      page: contacts,
      lines: """
        1/0 text: Engineer of platforms who likes quiet pagers best and who has kept forty services up for nine years
        1/0 text: EXPERIENCE
        1/0 text: Larkspur Freight
        1/0 text: Engineer of all the things that move by rail here Moved the ledger of all freight invoices into one
        1/1 text: mira@example.com
        1/1 text: +44 20 7946 0000 mira.example.com
        """),
    Case(
      name: "sections side by side below contact data at the right",
      page:
        contacts
        .line(
          "Kept the tide tables right to the minute, taught the watch to read them and wrote it all down here",
          x: 50, y: 470
        )
        .line("Skills", x: 50, y: 500, bold: true).line("Languages", x: 250, y: 500, bold: true)
        .line("Kafka, Redis", x: 50, y: 516).line("Danish", x: 250, y: 516)
        .line("Go and Rust", x: 50, y: 530).line("English", x: 250, y: 530)
        .line("Hobbies", x: 50, y: 560, bold: true).line("Rowing", x: 50, y: 576),
      lines: """
        1/0 text: Engineer of platforms who likes quiet pagers best
        1/0 text: and who has kept forty services up for nine years
        1/0 text: EXPERIENCE
        1/0 text: Larkspur Freight
        1/0 text: Engineer of all the things that move by rail here
        1/0 text: Moved the ledger of all freight invoices into one
        1/0 text: Kept the tide tables right to the minute, taught the watch to read them and wrote it all down here
        1/0 text: Skills
        1/0 text: Kafka, Redis
        1/0 text: Go and Rust
        1/0 text: Languages
        1/0 text: Danish
        1/0 text: English
        1/0 text: Hobbies
        1/0 text: Rowing
        1/1 text: mira@example.com
        1/1 text: +44 20 7946 0000 mira.example.com
        """),
    Case(
      name: "the names of a form's fields",
      page: form,
      lines: """
        1/0 row: Dates | 2019 – 2021
        1/0 row: Occupation | Engineer
        1/0 row: Name and address of employer | Larkspur Freight
        1/0 text: Main activities and responsibilities
        1/0 bullet1: Moved the ledger of all invoices
        1/0 bullet1: Cut the nightly run to an hour
        1/0 row: Dates | 2016 – 2019
        1/0 row: Occupation | Developer
        1/0 row: Name and address of employer | Tern Robotics
        1/0 text: Main activities and responsibilities
        1/0 bullet1: Moved the ledger of all invoices
        1/0 bullet1: Cut the nightly run to an hour
        """),
    Case(
      name: "letters set narrow are no icons",
      page: LayoutPage()
        .line("Kurzprofil", x: 50, y: 100, family: "LMSansDemiCond10")
        .line("Projekte", x: 50, y: 130, family: "OpenSans-SemiCondensed")
        .line("\u{F095}", x: 50, y: 160, family: "LigatureIcons"),
      lines: """
        1/0 text: Kurzprofil
        1/0 text: Projekte
        """),
  ])
  func lines(_ test: Case) {
    #expect(dump(test.page) == test.lines)
  }

  private static let hanging = LayoutPage().line("EXPERIENCE", x: 50, y: 100, bold: true)
    .line("PROJECTS", x: 310, y: 108, bold: true)
    .bullets(
      "•",
      [
        ["Rebuilt the booking of berths for all of the", "ports of the coast"],
        ["Took the old terminal programs out of use", "without a day of pause"],
        ["Kept the tide tables right to the minute and", "wrote it all down"],
        ["Taught the watch to read the dashboards of", "all the cranes"],
      ], x: 50, y: 120, every: 30
    )
    .bullets(
      "•",
      [
        ["Charts of the coast that are read by two", "thousand sailors"],
        ["Lights of all the harbours as one open", "table of positions"],
        ["Weather of the strait for those who row", "across it early"],
        ["Ferries of the bay, each with its place as of", "a minute ago"],
      ], x: 306, y: 126, every: 30)

  private static let running = LayoutPage().line("Experience", x: 50, y: 100, bold: true)
    .line("Engineer, Larkspur Freight", x: 50, y: 114)
    .bullets(
      "•",
      [
        ["Moved the ledger of all freight invoices to", "one database without a pause"],
        ["Cut the nightly run of all statements from", "four hours to twenty minutes"],
        ["Took the old terminal programs out of use", "in the two ports that still had them"],
        ["Kept the tide tables right to the minute", "and the harbour masters calm"],
        ["Wrote the handbook that the people on call"],
      ], x: 50, y: 128, every: 24
    )
    .line("had been asking for since spring", x: 320, y: 100)
    .bullet("•", ["Closed the books of the month in an hour"], x: 310, y: 112)
    .line("Trainee, Tern", x: 310, y: 128).line("2014 – 2016", x: 475, y: 128)
    .bullets(
      "•",
      [
        ["Sorted the signals of the fleet by hand and", "then by a program of his own"],
        ["Measured the waiting of the ships at anchor", "over a whole winter"],
        ["Read the logs of all the lights of the coast", "for a week"],
      ], x: 310, y: 140, every: 24)

  private static let touching: LayoutPage = {
    var page = LayoutPage()
    func entry(_ name: String, _ date: String, _ text: String, y: Double) {
      page = page.line(name, x: 133, y: y).line(date, x: 480, y: y)
      if !text.isEmpty { page = page.line(text, x: 133, y: y + 12) }
    }
    page = page.line("WORK", x: 50, y: 100, bold: true).line("EXPERIENCE", x: 50, y: 112, bold: true)
    entry("Larkspur Freight", "2019 – 2021", "Moved the ledger of all invoices", y: 100)
    entry("Tern Robotics", "2016 – 2019", "Wrote the control loop of the arm", y: 130)
    page = page.line("SIDE PROJECTS", x: 65, y: 160, bold: true)
    entry("trailhead", "2018", "Maps of the hills for those who walk", y: 160)
    page = page.line("EDUCATION", x: 50, y: 190, bold: true)
    entry("University of Leeds", "2012 – 2016", "", y: 190)
    return page
  }()

  private static let contacts: LayoutPage = {
    var page = LayoutPage()
    for (index, text) in [
      "Engineer of platforms who likes quiet pagers best",
      "and who has kept forty services up for nine years",
      "EXPERIENCE", "Larkspur Freight", "Engineer of all the things that move by rail here",
      "Moved the ledger of all freight invoices into one",
    ].enumerated() {
      page = page.line(text, x: 50, y: 100 + 18 * Double(index), bold: text == "EXPERIENCE")
    }
    for (index, text) in ["mira@example.com", "+44 20 7946 0000", "mira.example.com"].enumerated() {
      page = page.line(text, x: 420, y: 106 + 14 * Double(index))
    }
    return page
  }()

  private static let form: LayoutPage = {
    var page = LayoutPage()
    for (index, job) in [
      ("2019 – 2021", "Engineer", "Larkspur Freight"), ("2016 – 2019", "Developer", "Tern Robotics"),
    ]
    .enumerated() {
      let y = 100 + 110 * Double(index)
      page = page.line("Dates", x: 160, y: y).line(job.0, x: 220, y: y)
        .line("Occupation", x: 135, y: y + 14).line(job.1, x: 220, y: y + 14)
        .line("Name and address of", x: 90, y: y + 28).line(job.2, x: 220, y: y + 28)
        .line("employer", x: 145, y: y + 40).line("Main activities and", x: 90, y: y + 66)
        .line("responsibilities", x: 105, y: y + 78)
        .bullet("•", ["Moved the ledger of all invoices"], x: 220, y: y + 66)
        .bullet("•", ["Cut the nightly run to an hour"], x: 220, y: y + 78)
    }
    return page
  }()

  /// Two jobs side by side, a third one below the first.
  @Test func cardsSideBySide() {
    let page = LayoutPage().line("Ada Brook", x: 250, y: 40, size: 20, bold: true)
      .line("Work", x: 280, y: 80, size: 13, bold: true)
      .line("Engineer", x: 50, y: 100, bold: true).line("Developer", x: 320, y: 100, bold: true)
      .line("Larkspur Freight", x: 50, y: 114).line("Tern Robotics", x: 320, y: 114)
      .line("2019 – 2021", x: 50, y: 128).line("2016 – 2018", x: 320, y: 128)
      .bullet("•", ["Moved the ledger of all freight invoices", "to one database"], x: 60, y: 144)
      .bullet("•", ["Cut the nightly run"], x: 330, y: 144)
      .line("Tester", x: 50, y: 184, bold: true).line("Harrow", x: 50, y: 198).line(
        "2012 – 2015", x: 50, y: 212
      )
      .bullet("•", ["Found what others had lost"], x: 60, y: 228)
      .line("Education", x: 265, y: 260, size: 13, bold: true)
      .line("BSc in Computing, University of Leeds, a degree that took three years in all", x: 50, y: 280)
    #expect(
      dump(page) == """
        1/0 text: Ada Brook
        1/0 text: Work
        1/0 text: Engineer
        1/0 text: Larkspur Freight
        1/0 text: 2019 – 2021
        1/0 bullet1: Moved the ledger of all freight invoices to one database
        1/0 text: Tester
        1/0 text: Harrow
        1/0 text: 2012 – 2015
        1/0 bullet1: Found what others had lost
        1/0 text: Developer
        1/0 text: Tern Robotics
        1/0 text: 2016 – 2018
        1/0 bullet1: Cut the nightly run
        1/0 text: Education
        1/0 text: BSc in Computing, University of Leeds, a degree that took three years in all
        """)
  }

  /// The right half of a list and the dates of the entries below it are no column.
  @Test func listOnTwoColumnsAboveDates() {
    var page = LayoutPage().line("Ada Brook", x: 50, y: 40, size: 20, bold: true)
      .line("Key Skills", x: 50, y: 80, size: 13, bold: true)
    for (index, row) in [("Hiring", "Go"), ("Coaching", "Rust"), ("Budgeting", "Bash"), ("", "Perl")]
      .enumerated()
    {
      let y = 100 + 13 * Double(index)
      if !row.0.isEmpty { page = page.bullet("•", [row.0], x: 60, y: y) }
      page = page.bullet("•", [row.1], x: 380, y: y)
    }
    page = page.line("Career History", x: 50, y: 160, size: 13, bold: true)
    for (index, job) in [("Larkspur Freight", "2019 – 2021"), ("Tern Robotics", "2016 – 2018")].enumerated() {
      let y = 180 + 44 * Double(index)
      page = page.line(job.0, x: 50, y: y, bold: true).line(job.1, x: 390, y: y)
        .bullet("•", ["Moved the ledger"], x: 60, y: y + 14)
    }
    #expect(
      dump(page).hasSuffix(
        """
        1/0 text: Career History
        1/0 row: Larkspur Freight | 2019 – 2021
        1/0 bullet1: Moved the ledger
        1/0 row: Tern Robotics | 2016 – 2018
        1/0 bullet1: Moved the ledger
        """))
  }

  /// Three columns, the sections of each at heights of their own, and with titles side by side: each is read on its own.
  @Test(arguments: [0.0, 26])
  func threeColumns(offset: Double) {
    let deeds = (0..<8).map { "Moved part \($0) of the ledger, all in a night" }
    let skills = ["Go", "Rust", "Kafka", "Nomad", "Redis", "Consul"]
    var page = LayoutPage().line("Ada Brook", x: 200, y: 40, size: 20, bold: true)
      .line("Experience", x: 180, y: 80, size: 12, bold: true)
      .line("Engineer, Larkspur Freight", x: 180, y: 98, bold: true).line("2019 – 2021", x: 180, y: 112)
      .bullets("•", deeds.map { [$0] }, x: 180, y: 128, every: 16)
      .line("Skills", x: 460, y: 80 + offset, size: 12, bold: true)
      .bullets("•", skills.map { [$0] }, x: 460, y: 98 + offset, every: 16)
      .line("Contact", x: 40, y: 80, size: 12, bold: true)
    for (row, text) in ["ada@example.com", "+44 7700 900142", "12 Mill Lane", "Leeds, UK"].enumerated() {
      page = page.line(text, x: 40, y: 98 + 14 * Double(row))
    }
    let lines = dump(page).split(separator: "\n").map { $0.dropFirst(4) }
    for block in [
      ["text: Experience", "text: Engineer, Larkspur Freight", "text: 2019 – 2021"]
        + deeds.map { "bullet1: " + $0 },
      ["text: Skills"] + skills.map { "bullet1: " + $0 },
      [
        "text: Contact", "text: ada@example.com", "text: +44 7700 900142", "text: 12 Mill Lane",
        "text: Leeds, UK",
      ],
    ] {
      let start = lines.firstIndex { $0 == block[0] }
      #expect(start.map { lines[$0...].prefix(block.count).map(String.init) } == block)
    }
  }

  /// The main column of the next page is where it was, though there is less of it than of the sidebar.
  @Test func mainColumnStaysWhereItWas() {
    func sidebar(_ page: LayoutPage, _ count: Int) -> LayoutPage {
      (0..<count).reduce(page) { page, row in
        page.line("Keeps bees and mends old clocks, \(row)", x: 400, y: 60 + 14 * Double(row))
      }
    }
    let first = sidebar(LayoutPage(), 6).line("Experience", x: 40, y: 60, size: 12, bold: true)
      .bullets(
        "•", (0..<12).map { ["Moved part \($0) of the ledger of all freight invoices"] }, x: 40, y: 80,
        every: 16)
    let second = sidebar(LayoutPage(number: 2), 14)
      .bullets("•", (12..<16).map { ["Moved part \($0) of the ledger"] }, x: 40, y: 60, every: 16)
    let lines = dump(first, second).split(separator: "\n")
    #expect(lines.filter { $0.contains("Moved part") }.allSatisfy { $0.dropFirst(2).hasPrefix("0 ") })
    #expect(lines.filter { $0.contains("Keeps bees") }.allSatisfy { $0.dropFirst(2).hasPrefix("1 ") })
  }

  /// Cells at the right that hold nothing but a list, each beside who, what and when.
  @Test func tableWithAListForEachEntry() {
    var page = LayoutPage().line("Ada Brook", x: 50, y: 40, size: 20, bold: true)
      .line("Career", x: 50, y: 92, bold: true)
    for (index, job) in [("Larkspur Freight", "2019 – 2021"), ("Tern Robotics", "2016 – 2018")].enumerated() {
      let y = 110 + 90 * Double(index)
      page = page.line(job.0, x: 50, y: y, bold: true).line("Engineer", x: 50, y: y + 17)
        .line(job.1, x: 50, y: y + 34)
        .bullets(
          "•",
          [
            "Moved the ledger of all freight invoices", "Cut the nightly run", "Wrote down how",
            "Rang the bell",
          ]
          .map { [$0] }, x: 195, y: y + 1, every: 17)
    }
    #expect(
      dump(page) == """
        1/0 text: Ada Brook
        1/0 text: Career
        1/0 text: Larkspur Freight
        1/0 text: Engineer
        1/0 text: 2019 – 2021
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 bullet1: Cut the nightly run
        1/0 bullet1: Wrote down how
        1/0 bullet1: Rang the bell
        1/0 text: Tern Robotics
        1/0 text: Engineer
        1/0 text: 2016 – 2018
        1/0 bullet1: Moved the ledger of all freight invoices
        1/0 bullet1: Cut the nightly run
        1/0 bullet1: Wrote down how
        1/0 bullet1: Rang the bell
        """)
  }

  /// A sentence in a narrow cell goes on in small letters, whatever stands further right elsewhere.
  @Test func sentenceBrokenBeforeTheMargin() {
    var page = LayoutPage().line("Career", x: 50, y: 60, size: 13, bold: true)
    for (index, job) in [("Larkspur Freight", "2019 – 2021"), ("Tern Robotics", "2016 – 2018")].enumerated() {
      let y = 80 + 60 * Double(index)
      page = page.line(job.0, x: 50, y: y, bold: true).line(job.1, x: 500, y: y)
        .line("Planned all the freight of the whole north for one winter", x: 50, y: y + 14)
        .line("with a budget of two wagons. Rang the bell.", x: 50, y: y + 28)
    }
    page = page.line(
      "Everything that this page has to say is said in rows as wide as this one is, at the end", x: 50, y: 220
    )
    #expect(
      dump(page).contains(
        "text: Planned all the freight of the whole north for one winter with a budget of two wagons. Rang the bell."
      )
    )
  }
}
