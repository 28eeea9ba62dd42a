import Testing

@testable import ResumeParsing

/// Dates close to what they date or above each other, headers that break, and titles beside contact data, on small pages
/// made by hand.
@Suite struct LayoutHeadTests {
  /// The later date stands beside the title and the earlier one beside the first bullet, hardly a blank from either.
  @Test func datesAboveEachOther() {
    var page = LayoutPage().line("Experience", x: 40, y: 80, size: 14, bold: true)
    for (index, job) in [
      ("Present", "Mar 2021", "Engineer, Larkspur Freight"),
      ("Feb 2021", "Jan 2018", "Fitter, Tern Robotics"),
      ("Dec 2017", "May 2015", "Trainee, Fulmar Lines"),
    ].enumerated() {
      let y = 104 + 60 * Double(index)
      page = page.line(job.0, x: 85 - 5 * Double(job.0.count), y: y).line(job.2, x: 94, y: y)
        .line(job.1, x: 85 - 5 * Double(job.1.count), y: y + 12)
        .bullets("•", [["Moved the ledger"], ["Cut the nightly run"]], x: 100, y: y + 12, every: 12)
    }
    #expect(
      dump(page) == """
        1/0 text: Experience
        1/0 row: Mar 2021 – Present | Engineer, Larkspur Freight
        1/0 bullet1: Moved the ledger
        1/0 bullet1: Cut the nightly run
        1/0 row: Jan 2018 – Feb 2021 | Fitter, Tern Robotics
        1/0 bullet1: Moved the ledger
        1/0 bullet1: Cut the nightly run
        1/0 row: May 2015 – Dec 2017 | Trainee, Fulmar Lines
        1/0 bullet1: Moved the ledger
        1/0 bullet1: Cut the nightly run
        """)
  }

  /// Dates and places flush right stand half a row above the lines that they belong to.
  @Test func datesBetweenRows() {
    var page = LayoutPage().line("Experience", x: 40, y: 80, size: 14, bold: true)
    for (index, job) in [
      ("Larkspur Freight", "Engineer", "Leeds", "2021 – 2024"),
      ("Tern Robotics", "Fitter", "York", "2018 – 2021"),
      ("Fulmar Lines", "Trainee", "Hull", "2016 – 2018"),
    ].enumerated() {
      let y = 110 + 80 * Double(index)
      page = page.line(job.0, x: 40, y: y, bold: true).line(job.1, x: 40, y: y + 20)
        .line(job.2, x: 560 - 5 * Double(job.2.count), y: y - 8)
        .line(job.3, x: 560 - 5 * Double(job.3.count), y: y + 12)
        .bullets("•", [["Moved the ledger"], ["Cut the nightly run"]], x: 50, y: y + 36, every: 12)
    }
    #expect(
      dump(page) == """
        1/0 text: Experience
        1/0 row: Larkspur Freight | Leeds
        1/0 row: Engineer | 2021 – 2024
        1/0 bullet1: Moved the ledger
        1/0 bullet1: Cut the nightly run
        1/0 row: Tern Robotics | York
        1/0 row: Fitter | 2018 – 2021
        1/0 bullet1: Moved the ledger
        1/0 bullet1: Cut the nightly run
        1/0 row: Fulmar Lines | Hull
        1/0 row: Trainee | 2016 – 2018
        1/0 bullet1: Moved the ledger
        1/0 bullet1: Cut the nightly run
        """)
  }

  /// Contact data in a row of four cells above two columns, below a sentence that ends left of the gutter.
  @Test func contactDataAcrossTheGutter() {
    let sentence = "Looks for work on payments and on ledgers"
    let page = LayoutPage().line("Ann Marsh", x: 40, y: 40, size: 20).line(sentence, x: 40, y: 70)
      .line("+44 7700 900123", x: 40, y: 100).line("ann@example.com", x: 170, y: 100)
      .line("Leeds", x: 340, y: 100).line("ann.example.com", x: 450, y: 100)
      .line("Experience", x: 40, y: 130, size: 14, bold: true).line("Engineer, 2019 – 2024", x: 40, y: 150)
      .bullets(
        "•", (1...6).map { ["Moved ledger number \($0) to one database"] }, x: 50, y: 164, every: 14
      )
      .line("Skills", x: 320, y: 130, size: 14, bold: true)
      .bullets(
        "•", ["Swift", "Kafka", "Postgres", "Redis", "Linux", "Go"].map { [$0] }, x: 320, y: 150, every: 14)
    #expect(
      dump(page).split(separator: "\n").prefix(4).joined(separator: "\n") == """
        1/0 text: Ann Marsh
        1/0 text: \(sentence)
        1/0 row: +44 7700 900123 | ann@example.com | Leeds | ann.example.com
        1/0 text: Experience
        """)
  }

  /// Items without marks, further apart than rows of text are, where other lists have marks.
  @Test func itemsFurtherApartThanRows() {
    var page = LayoutPage()
      .line("Summary", x: 40, y: 40, size: 14, bold: true)
      .line("Moved the ledgers of eleven carriers", x: 40, y: 60).line(
        "to a database without a pause.", x: 40, y: 72
      )
      .bullets("•", [["Cut the nightly run"]], x: 50, y: 96, every: 12)
      .line("Skills", x: 40, y: 120, size: 14, bold: true)
    for (index, skill) in ["Forecasting", "Key account management tools", "Sales Navigator", "Negotiation"]
      .enumerated()
    {
      page = page.line(skill, x: 40, y: 144 + 15.5 * Double(index))
    }
    #expect(
      dump(page).split(separator: "\n").suffix(4).joined(separator: "\n") == """
        1/0 text: Forecasting
        1/0 text: Key account management tools
        1/0 text: Sales Navigator
        1/0 text: Negotiation
        """)
  }

  /// Each entry has a mark and a date, and is told below in a sentence.
  @Test func entriesWithMarksAndDates() {
    var page = LayoutPage().line("Experience", x: 200, y: 80, size: 14, bold: true)
    for (index, job) in [
      ("2019 – 2021", "Engineer, Larkspur Freight"), ("2016 – 2019", "Fitter, Tern Robotics"),
      ("2014 – 2016", "Trainee, Fulmar Lines"),
    ].enumerated() {
      let y = 104 + 36 * Double(index)
      page = page.line(job.0, x: 40, y: y).line("•", x: 120, y: y).line(job.1, x: 130, y: y)
        .line("Moved the ledger of all freight invoices to one database", x: 130, y: y + 12)
        .line("without a pause.", x: 130, y: y + 24)
    }
    #expect(
      dump(page) == """
        1/0 text: Experience
        1/0 row: 2019 – 2021 | Engineer, Larkspur Freight
        1/0 text: Moved the ledger of all freight invoices to one database without a pause.
        1/0 row: 2016 – 2019 | Fitter, Tern Robotics
        1/0 text: Moved the ledger of all freight invoices to one database without a pause.
        1/0 row: 2014 – 2016 | Trainee, Fulmar Lines
        1/0 text: Moved the ledger of all freight invoices to one database without a pause.
        """)
  }

  /// A name in the middle of the page, which breaks and stays in the middle.
  @Test func centredHeadersThatBreak() {
    let page = LayoutPage()
      .line("Leeds, UK", x: 40, y: 100, bold: true).line(
        "University of the North and of", x: 200, y: 100, bold: true
      )
      .line("2012 – 2016", x: 480, y: 100, bold: true)
      .line("Technology", x: 250, y: 112, bold: true)
      .bullets("•", [["Master of Science in Physics"], ["Thesis on tidal gates"]], x: 50, y: 126, every: 12)
    #expect(
      dump(page) == """
        1/0 row: Leeds, UK | University of the North and of Technology | 2012 – 2016
        1/0 bullet1: Master of Science in Physics
        1/0 bullet1: Thesis on tidal gates
        """)
  }

  /// Bullets whose further rows begin below their marks, above a title that begins where their text does.
  @Test func titlesAtTheEdgeOfTheListsText() {
    let page = LayoutPage()
      .line("·", x: 40, y: 100).line("Moved the ledger of all freight invoices to one place", x: 46, y: 100)
      .line("without a pause in the run", x: 40, y: 112)
      .line("·", x: 40, y: 124).line("Wrote the handbook", x: 46, y: 124)
      .line("Tern Robotics", x: 46, y: 160, bold: true).line("2016 – 2019", x: 335, y: 160)
      .line("·", x: 40, y: 174).line("Cut the cost of the archive, which nobody had looked at", x: 46, y: 174)
      .line("for seven years or more", x: 40, y: 186)
    #expect(
      dump(page) == """
        1/0 bullet1: Moved the ledger of all freight invoices to one place without a pause in the run
        1/0 bullet1: Wrote the handbook
        1/0 row: Tern Robotics | 2016 – 2019
        1/0 bullet1: Cut the cost of the archive, which nobody had looked at for seven years or more
        """)
  }

  /// A row that runs over the edge at which all others end says nothing about it.
  @Test func rowsThatRunOver() {
    let page = LayoutPage()
      .line("Moved the ledger of all the freight invoices to a database.", x: 40, y: 100)
      .line("It took a year and a half of nights and of weekends. Made", x: 40, y: 112)
      .line("a plan for the office, which has been followed ever since", x: 40, y: 124)
      .line("by each of those who came and went. Wrote it anew in part", x: 40, y: 136)
      .line("of the summer and left.", x: 40, y: 148)
    #expect(dump(page).split(separator: "\n").count == 1)
  }

  /// "1/2" above a wide margin is no text of the page.
  @Test func pageNumbersAboveAWideMargin() {
    func page(_ number: Int) -> LayoutPage {
      LayoutPage(number: number).line("Moved the ledger of all invoices", x: 40, y: 100)
        .line("\(number)/2", x: 500, y: 690)
    }
    let document = LayoutEngine.document(pages: [page(1).page, page(2).page])
    #expect(!document.lines.contains { $0.text.contains("/") })
  }

  /// A page's number above contact data at the foot.
  @Test func pageNumbersAboveContactData() {
    var page = LayoutPage()
    for index in 0..<6 {
      page = page.line("Moved ledger \(index) of all invoices", x: 40, y: 100 + 20 * Double(index))
    }
    page = page.line("1/1", x: 540, y: 740).line("+43 1 5550 0139", x: 240, y: 752)
      .line("mira@example.com", x: 240, y: 764)
    #expect(!LayoutEngine.document(pages: [page.page]).lines.contains { $0.text.contains("/") })
  }

  /// Titles in the margin below contact data, which stands beside the name.
  @Test func titlesInTheMarginBelowContactData() {
    let page = LayoutPage()
      .line("4 Mill Lane", x: 60, y: 50, size: 9).line("Leeds, UK", x: 60, y: 62, size: 9)
      .line("+44 7700 900123", x: 60, y: 74, size: 9).line("ana@example.com", x: 60, y: 86, size: 9)
      .line("Ana Silva", x: 160, y: 50, size: 20).line("Engineer of platforms", x: 160, y: 80, size: 12)
      .line("Experience", x: 60, y: 120, size: 12)
      .line("Larkspur Freight", x: 160, y: 120, bold: true).line("2019 – 2021", x: 480, y: 120)
      .bullets("•", [["Moved the ledger"], ["Cut the nightly run"]], x: 160, y: 134, every: 12)
      .line("Education", x: 60, y: 180, size: 12).line("University of Fenwick", x: 160, y: 180, bold: true)
      .line("2012 – 2016", x: 480, y: 180).line("Languages", x: 60, y: 210, size: 12)
      .line("English, Portuguese", x: 160, y: 210)
    let text = dump(page)
    #expect(!text.contains("1/1"))
    #expect(
      text.hasSuffix(
        """
        1/0 text: Experience
        1/0 row: Larkspur Freight | 2019 – 2021
        1/0 bullet1: Moved the ledger
        1/0 bullet1: Cut the nightly run
        1/0 text: Education
        1/0 row: University of Fenwick | 2012 – 2016
        1/0 text: Languages
        1/0 text: English, Portuguese
        """))
  }

  /// A list of labels behind one mark, a label and its list that breaks, and the name above a narrow column.
  @Test func listsBehindLabels() {
    let page = LayoutPage().line("Ana Silva of the long and winding road", x: 40, y: 40, size: 24)
      .line("•", x: 40, y: 100).line("Languages: Go, Kotlin", x: 50, y: 100).line(
        "Tools: Git, Make", x: 300, y: 100
      )
      .line("Other", x: 40, y: 124).line("Jira, Jenkins, Ansible and GitHub", x: 120, y: 124)
      .line("Actions", x: 120, y: 136)
    #expect(
      dump(page) == """
        1/0 text: Ana Silva of the long and winding road
        1/0 bullet1: Languages: Go, Kotlin
        1/0 bullet1: Tools: Git, Make
        1/0 row: Other | Jira, Jenkins, Ansible and GitHub
        1/0 text: Actions
        """)
    let full = LayoutPage().line("Other", x: 40, y: 124).line(
      "Jira, Jenkins, Ansible and GitHub", x: 120, y: 124
    )
    .line("Actions", x: 120, y: 136).line("Moved the ledger of all the invoices to a base", x: 40, y: 180)
    #expect(
      dump(full) == """
        1/0 row: Other | Jira, Jenkins, Ansible and GitHub Actions
        1/0 text: Moved the ledger of all the invoices to a base
        """)
  }

  /// Large type above a paragraph says nothing of where its rows end.
  @Test func paragraphsBelowLargeType() {
    let page = LayoutPage().line("Ana Silva of the long road", x: 40, y: 40, size: 30)
      .line("Moved the ledger of all freight invoices", x: 40, y: 100)
      .line("without a pause in the nightly run and", x: 40, y: 112).line("without a loss.", x: 40, y: 124)
    #expect(
      dump(page).hasSuffix(
        "1/0 text: Moved the ledger of all freight invoices without a pause in the nightly run and without a loss."
      ))
  }

  /// A title in bold at the head of the next page goes on no item.
  @Test func titlesGoOnNoItem() {
    func page(_ number: Int) -> LayoutPage { LayoutPage(number: number) }
    let text = dump(
      page(1).bullets(
        "•",
        [["Cut the nightly run"], ["Moved the ledger of all freight invoices to one database without a"]],
        x: 40,
        y: 100, every: 12),
      page(2).line("SKILLS", x: 50, y: 40, bold: true).line("Go, Kotlin, Rust", x: 50, y: 60))
    #expect(text.contains("2/0 text: SKILLS"))
  }

  /// Where no list has a mark, what is set in and bold is an entry's title.
  @Test func boldTitlesSetIn() {
    var page = LayoutPage()
    for (index, name) in ["Larkspur Freight", "Tern Robotics", "Fulmar Lines"].enumerated() {
      let y = 100 + 60 * Double(index)
      page = page.line("Engineer of platforms", x: 40, y: y).line(name, x: 54, y: y + 16, bold: true)
        .line("Moved the ledger to one database", x: 54, y: y + 32)
    }
    #expect(!dump(page).contains("bullet1: Larkspur"))
    #expect(dump(page).contains("1/0 text: Tern Robotics"))
  }

  /// Marks of entries go though the list of another section is set in further.
  @Test func marksOfEntriesAboveAnotherList() {
    var page = LayoutPage().line("Experience", x: 200, y: 80, size: 14, bold: true)
    for (index, job) in [
      ("2019 – 2021", "Engineer, Larkspur Freight"), ("2016 – 2019", "Fitter, Tern Robotics"),
      ("2014 – 2016", "Trainee, Fulmar Lines"),
    ].enumerated() {
      let y = 104 + 24 * Double(index)
      page = page.line(job.0, x: 40, y: y).line("•", x: 120, y: y).line(job.1, x: 130, y: y)
        .line("Moved the ledger of all freight invoices to one place.", x: 130, y: y + 12)
    }
    page = page.line("Skills", x: 200, y: 190, size: 14, bold: true)
    for (index, skill) in [("Languages", "Go, Kotlin"), ("Tools", "Git, Make")].enumerated() {
      let y = 214 + 12 * Double(index)
      page = page.line(skill.0, x: 40, y: y).line("•", x: 142, y: y).line(skill.1, x: 152, y: y)
    }
    #expect(dump(page).contains("1/0 row: 2014 – 2016 | Trainee, Fulmar Lines"))
  }

  /// A sidebar with centred rows is one, though no edge at the left shows it.
  @Test func centredSidebars() {
    var page = LayoutPage()
    for row in 0..<16 {
      page = page.line("Moved the ledger of all freight invoices to one", x: 40, y: 100 + 14 * Double(row))
    }
    for (row, text) in [
      "CLOUD", "AWS", "Azure", "Google", "OBSERVABILITY", "Loki", "Tempo", "Mimir", "PLATFORM", "Linux",
      "Helm",
      "Consul", "LANGUAGES", "English", "Finnish",
    ].enumerated() {
      page = page.line(text, x: 440 - 2.5 * Double(text.count), y: 107 + 14 * Double(row))
    }
    let side = dump(page).split(separator: "\n").filter { $0.hasPrefix("1/1") }
    #expect(side.count == 15)
    #expect(side.contains("1/1 text: OBSERVABILITY"))
  }

  @Test(arguments: [
    ("EXPERiENCE", "EXPERIENCE"), ("SKiLLS", "SKILLS"), ("DiGiTAL", "DIGITAL"), ("WiFi", "WiFi"),
    ("iOS", "iOS"),
    ("iPADOS", "iPADOS"), ("Digital", "Digital"), ("VÉLOCiRAPTOR", "VÉLOCIRAPTOR"),
  ]) func lettersThatHaveNoSmallCapital(_ printed: String, text: String) {
    var findings = WordCleaner.Findings()
    #expect(WordCleaner.clean(printed, &findings) == text)
  }

  /// A typed rule above each title of the margin stands where its section begins.
  @Test func titlesBelowTypedRules() {
    let page = LayoutPage()
      .line("Ana Silva", x: 40, y: 50, size: 16, bold: true).line("Leeds, UK", x: 160, y: 50)
      .line("Engineer of platforms", x: 40, y: 74).line("ana@example.com", x: 160, y: 62)
      .line("ㅡ", x: 40, y: 100).line("Skills", x: 40, y: 120, bold: true).line(
        "Go, Kotlin, Rust, Zig", x: 160, y: 120
      )
      .line("ㅡ", x: 40, y: 150).line("Employment", x: 40, y: 170, bold: true)
      .line("Larkspur Freight / Engineer", x: 160, y: 150, bold: true).line("2019 – 2021", x: 160, y: 164)
      .bullets("•", [["Moved the ledger"], ["Cut the nightly run"]], x: 180, y: 178, every: 12)
      .line("ㅡ", x: 40, y: 230).line("Education", x: 40, y: 250, bold: true)
      .line("University of Fenwick", x: 160, y: 230, bold: true).line("2012 – 2016", x: 160, y: 244)
    let text = dump(page)
    #expect(!text.contains("1/1"))
    #expect(text.contains("1/0 text: Employment\n1/0 text: Larkspur Freight / Engineer"))
  }
}
