import Testing

@testable import ResumeParsing

/// The headers of jobs in every shape: which part is the company, the title, the place, the dates.
@Suite struct StructureHeaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// Header lines; `⟂` sets parts of a line apart.
    var header: [String]
    /// "title @ company (place) start..end"
    var reading: String
    var testDescription: String { header.joined(separator: " ⏎ ") }

    init(_ header: String..., reads reading: String) {
      self.header = header
      self.reading = reading
    }
  }

  struct School: Sendable, CustomTestStringConvertible {
    var header: [String]
    var institution: String
    var location = ""
    var testDescription: String { header.joined(separator: " / ") }
  }

  /// A school called after its place is a school.
  @Test(arguments: [
    School(header: ["한국가온대학교", "학사, 컴퓨터공학 ⟂ 2014.03 - 2018.02"], institution: "한국가온대학교"),
    School(header: ["서울미르대학교 ⟂ 서울", "석사, 통계학 ⟂ 2018 - 2020"], institution: "서울미르대학교", location: "서울"),
    School(header: ["東京みどり大学 ⟂ 2014年4月 - 2018年3月", "学士（工学）"], institution: "東京みどり大学"),
    School(
      header: ["B.Sc. Physics ⟂ 2014 - 2018", "Universität Hamburg"], institution: "Universität Hamburg"),
    School(
      header: ["Software Development, Bachelor ⟂ 2013 - 2017", "Harrow Technological Institute"],
      institution: "Harrow Technological Institute"),
    School(
      header: ["Institute of Informatics, University of Harrow", "BSc ⟂ 2013 - 2017"],
      institution: "University of Harrow"),
    School(
      header: ["Boston University ⟂ 2014 - 2018", "B.A. in History ⟂ Boston, MA"],
      institution: "Boston University", location: "Boston, MA"),
  ])
  func schools(_ one: School) {
    var lines = [ResumeLine(text: "Education", role: .heading, level: 2, number: 1)]
    for (index, text) in one.header.enumerated() {
      let parts = text.split(separator: "⟂").map { TextFolding.trimmed(String($0)) }
      lines.append(
        ResumeLine(text: parts.joined(separator: " "), segments: parts, role: .row, number: index + 2))
    }
    let entries = StructureParser.resume(from: ResumeDocument(format: "text", pages: nil, lines: lines))
      .education
    #expect(entries.map(\.name) == [one.institution])
    #expect(entries.map(\.location) == [one.location])
  }

  @Test(arguments: [
    ("서울특별시 성동구", true), ("경기도 성남시 분당구", true), ("판교역로", true), ("서울 강남구", true), ("서울본사", true),
    ("東京都渋谷区神南", true), ("한국가온대학교", false), ("대한전자", false), ("서울우유", false), ("제주은행", false),
    ("日本製菓", false),
    ("東京みどり大学", false),
  ])
  func placesInEastAsianScripts(_ text: String, _ isPlace: Bool) {
    #expect(PlaceNames.isPlace(text) == isPlace)
  }

  @Test(arguments: cases)
  func reading(_ one: Case) {
    #expect(StructureHeaderTests.jobs([one.header]) == [one.reading])
  }

  /// A place of two parts stays with a title that no word tells.
  @Test func placesInLists() {
    #expect(
      StructureHeaderTests.jobs([
        ["Kitchen Manager, Larkfield, Leeds, UK ⟂ 2014 – 2024"],
        ["Line Cook, Hotel Harrow, York, UK ⟂ 2005 – 2009"],
      ]) == [
        "Kitchen Manager @ Larkfield (Leeds, UK) 2014..2024",
        "Line Cook @ Hotel Harrow (York, UK) 2005..2009",
      ])
  }

  /// Words that say nothing by themselves are read as the other entries of the section are.
  @Test func orderIsTheSections() {
    let companyFirst = [
      ["Quillmark ⟂ 2019 – 2020", "Senior Developer"], ["Zephyrine ⟂ 2017 – 2019", "Growth"],
    ]
    #expect(
      StructureHeaderTests.jobs(companyFirst) == [
        "Senior Developer @ Quillmark () 2019..2020", "Growth @ Zephyrine () 2017..2019",
      ])
    let titleFirst = [
      ["Senior Developer ⟂ 2019 – 2020", "Quillmark"], ["Growth ⟂ 2017 – 2019", "Zephyrine"],
    ]
    #expect(
      StructureHeaderTests.jobs(titleFirst) == [
        "Senior Developer @ Quillmark () 2019..2020", "Growth @ Zephyrine () 2017..2019",
      ])
  }

  /// Where no title of the section is known, the places, the repeated names and the schools tell.
  @Test(arguments: [
    // A place stands on the organisation's row.
    (
      [
        ["Rigging ⟂ 2019 – 2020", "Larkspur ⟂ Leeds, UK"], ["Growth ⟂ 2017 – 2019", "Zephyrine ⟂ York, UK"],
      ], "Rigging"
    ),
    (
      [
        ["Larkspur ⟂ Leeds, UK", "Rigging ⟂ 2019 – 2020"], ["Zephyrine ⟂ York, UK", "Growth ⟂ 2017 – 2019"],
      ], "Rigging"
    ),
    // Or behind it, after a comma.
    (
      [["Rigging ⟂ 2019 – 2020", "Larkspur, Leeds, UK"], ["Growth ⟂ 2017 – 2019", "Zephyrine, York, UK"]],
      "Rigging"
    ),
    (
      [["Rigging, Larkspur, Leeds, UK ⟂ 2019 – 2020"], ["Growth, Zephyrine, York, UK ⟂ 2017 – 2019"]],
      "Rigging"
    ),
    // Two jobs in a row at one organisation.
    ([["Rigging ⟂ 2019 – 2020", "Larkspur"], ["Growth ⟂ 2017 – 2019", "Larkspur"]], "Rigging"),
  ])
  func orderWithoutKnownTitles(_ jobs: [[String]], first: String) {
    #expect(StructureHeaderTests.jobs(jobs)[0].hasPrefix(first + " @ Larkspur ("))
  }

  /// Jobs are printed in the order that schools are.
  @Test func orderIsTheSchools() {
    let jobs = [["Rigging ⟂ 2019 – 2020", "Larkspur"], ["Growth ⟂ 2017 – 2019", "Zephyrine"]]
    #expect(
      StructureHeaderTests.jobs(jobs, schools: [["BSc in Physics ⟂ 2012 – 2015", "University of Leeds"]])
        == ["Rigging @ Larkspur () 2019..2020", "Growth @ Zephyrine () 2017..2019"])
    #expect(
      StructureHeaderTests.jobs(jobs, schools: [["University of Leeds ⟂ 2012 – 2015", "BSc in Physics"]])
        == ["Larkspur @ Rigging () 2019..2020", "Zephyrine @ Growth () 2017..2019"])
  }

  /// An organisation may have the word of a title: the other entries tell which is which.
  @Test func titlesOnBothSides() {
    #expect(
      StructureHeaderTests.jobs([
        ["Mercado Cantábrico ⟂ Bilbao", "Ingeniero Backend ⟂ 2019 – 2020"],
        ["Logística Ebro ⟂ Zaragoza", "Desarrollador Backend ⟂ 2017 – 2019"],
        ["Consultora Arriaga ⟂ Vitoria", "Programador Java ⟂ 2015 – 2017"],
      ])[2] == "Programador Java @ Consultora Arriaga (Vitoria) 2015..2017")
  }

  /// Polish, Dutch, Swedish.
  @Test func furtherLanguages() {
    let jobs = StructureHeaderTests.jobs([
      ["Bank Nadwiślański -- Inżynier DevOps", "marzec 2021 – obecnie"],
      ["Starszy programista w Sklep Bursztyn", "cze 2018 – lut 2021"],
      ["Systemutvecklare hos Fjällräven Data", "maj 2016 – augusti 2018"],
      ["Data Engineer bij Gemeente Noordkerk", "jan. 2014 – heden"],
    ])
    #expect(
      jobs == [
        "Inżynier DevOps @ Bank Nadwiślański () 2021-03..now",
        "Starszy programista @ Sklep Bursztyn () 2018-06..2021-02",
        "Systemutvecklare @ Fjällräven Data () 2016-05..2018-08",
        "Data Engineer @ Gemeente Noordkerk () 2014-01..now",
      ])
  }

  /// What no list knows is what stands at its place in the other entries.
  @Test func slotsOfTheOtherEntries() {
    #expect(
      StructureHeaderTests.jobs([
        ["Quillmark", "Leeds, UK ⟂ Senior Developer ⟂ 2019 – 2020"],
        ["Zephyrine", "York, UK ⟂ Accountant ⟂ 2017 – 2019"],
        ["Les Courlis", "Concarnel ⟂ Matelot ⟂ 2015 – 2017"],
      ])[2] == "Matelot @ Les Courlis (Concarnel) 2015..2017")
    #expect(
      StructureHeaderTests.jobs([
        ["Ward Manager, Fulmar ⟂ 2019 – 2020"], ["Staff Nurse, Aelred's ⟂ 2017 – 2019"],
        ["Care Assistant, York ⟂ 2015 – 2017"],
      ])[2] == "Care Assistant @ York () 2015..2017")
    #expect(
      StructureHeaderTests.jobs([["Nurse ⟂ 2019 – 2020", "York, York"]]) == ["Nurse @ York (York) 2019..2020"]
    )
  }

  /// One title in brackets tells what brackets hold.
  @Test func titlesInBrackets() {
    #expect(
      StructureHeaderTests.jobs([
        ["2019 – 2020: Larkspur (Technical Director)"], ["2017 – 2019: Zephyrine (Deckhand)"],
      ]) == ["Technical Director @ Larkspur () 2019..2020", "Deckhand @ Zephyrine () 2017..2019"])
  }

  /// A small letter begins some titles.
  @Test func titlesInSmallLettersHeadEntries() {
    let jobs = StructureHeaderTests.jobs([
      ["Tester - Harrowgate Labs", "2019 – 2020"], ["iOS Developer - Skellig Soft", "2017 – 2019"],
    ])
    #expect(
      jobs == ["Tester @ Harrowgate Labs () 2019..2020", "iOS Developer @ Skellig Soft () 2017..2019"])
  }

  @Test func laterTitlesInheritTheCompany() {
    let jobs = StructureHeaderTests.jobs([
      ["Harrowgate Labs ⟂ Leeds, UK", "Lead Engineer ⟂ 2021 – Present"], ["Engineer ⟂ 2018 – 2021"],
    ])
    #expect(
      jobs == [
        "Lead Engineer @ Harrowgate Labs (Leeds, UK) 2021..now",
        "Engineer @ Harrowgate Labs (Leeds, UK) 2018..2021",
      ])
  }

  /// A title with a comma, on a row of its own below the row of the organisation.
  @Test func commasInTitlesBelowTheCompany() {
    #expect(
      StructureHeaderTests.jobs([
        ["Quillmark ⟂ Leeds, UK", "Charge Nurse, Surgery ⟂ 2021 – Present"],
        ["Staff Nurse, Surgery ⟂ 2018 – 2021"],
        ["Zephyrine", "Nurse ⟂ 2016 – 2018"],
      ]) == [
        "Charge Nurse, Surgery @ Quillmark (Leeds, UK) 2021..now",
        "Staff Nurse, Surgery @ Quillmark (Leeds, UK) 2018..2021",
        "Nurse @ Zephyrine () 2016..2018",
      ])
    // A profile's site prints the organisation above where somebody had several jobs there, and below elsewhere.
    #expect(
      StructureHeaderTests.jobs([
        ["Quillmark", "Senior Account Executive", "2021 – Present"],
        ["Account Executive, Mid-Market", "2019 – 2021"],
        ["Sales Representative", "Zephyrine", "2016 – 2018"],
      ]) == [
        "Senior Account Executive @ Quillmark () 2021..now",
        "Account Executive, Mid-Market @ Quillmark () 2019..2021",
        "Sales Representative @ Zephyrine () 2016..2018",
      ])
    // Where jobs are printed on one row each, what follows the comma is the organisation.
    #expect(
      StructureHeaderTests.jobs([
        ["Nurse, Zephyrine ⟂ 2018 – 2021"], ["Quillmark", "Nurse ⟂ 2021 – Present"],
      ])[0] == "Nurse @ Zephyrine () 2018..2021")
  }

  /// A title with a comma over its organisation, as the other jobs have them.
  @Test func commasInTitlesAboveTheCompany() {
    #expect(
      StructureHeaderTests.jobs([
        ["Senior Account Executive", "Quillmark ⟂ 2021 – Present"],
        ["Account Executive, Mid-Market", "Quillmark ⟂ 2019 – 2021"],
      ])[1] == "Account Executive, Mid-Market @ Quillmark () 2019..2021")
    // The organisation's word stands before its place, even where a hyphen parts them.
    #expect(
      StructureHeaderTests.jobs([
        ["2021 – Present ⟂ Charge Nurse, Surgery", "Larkspur Regional Medical Center, Leeds, UK"]
      ]) == ["Charge Nurse, Surgery @ Larkspur Regional Medical Center (Leeds, UK) 2021..now"])
    #expect(
      StructureHeaderTests.jobs([
        ["Charge Nurse, Surgery", "Larkspur Medical Center-Decatur, GA", "2021 – Present"],
        ["Nurse", "Harrow Community Hospital-Stone Mountain, GA", "2018 – 2021"],
      ]) == [
        "Charge Nurse, Surgery @ Larkspur Medical Center (Decatur, GA) 2021..now",
        "Nurse @ Harrow Community Hospital (Stone Mountain, GA) 2018..2021",
      ])
  }

  /// A comma that was left in a header says nothing about the others, but they about it.
  @Test func commasBeforePlacesThatNobodyKnows() {
    #expect(
      StructureHeaderTests.jobs([
        ["Ingeniera de datos, Movilia – Alcalá la Vieja ⟂ 2021 – Present"],
        ["Programadora, Consultora Larkspur – Dos Hermanitas ⟂ 2016 – 2021"],
      ]) == [
        "Ingeniera de datos @ Movilia (Alcalá la Vieja) 2021..now",
        "Programadora @ Consultora Larkspur (Dos Hermanitas) 2016..2021",
      ])
    #expect(
      StructureHeaderTests.jobs([
        ["2021 – Present", "Ingeniera de datos, Movilia – Madrid, España"],
        ["2016 – 2021", "Programadora, Consultora Larkspur – Dos Hermanitas"],
      ])[1] == "Programadora @ Consultora Larkspur (Dos Hermanitas) 2016..2021")
  }

  /// A title that no word tells, where organisations are set in capitals and titles are not.
  @Test func unknownTitlesBelowCompaniesInCapitals() {
    #expect(
      StructureHeaderTests.jobs([
        ["QUILLMARK ⟂ Leeds, UK", "Design Engineer ⟂ 2021 – Present"], ["Engineering Co-op ⟂ 2018 – 2021"],
      ])[1] == "Engineering Co-op @ QUILLMARK (Leeds, UK) 2018..2021")
  }

  /// "Build" is a verb, and part of a title that is written large to its profession.
  @Test func titlesThatBeginWithAVerb() {
    #expect(
      StructureHeaderTests.jobs([["Larkspur ⟂ 2018 – 2021", "Build and Release Engineer, Leeds"]])
        == ["Build and Release Engineer @ Larkspur (Leeds) 2018..2021"])
  }

  /// Parses a section with `headers`, a bullet below each.
  static func jobs(_ headers: [[String]], schools: [[String]] = []) -> [String] {
    var lines = [ResumeLine(text: "Experience", role: .heading, level: 2, number: 1)]
    for header in headers {
      for text in header {
        let parts = text.split(separator: "⟂").map { TextFolding.trimmed(String($0)) }
        lines.append(ResumeLine(text: parts.joined(separator: " "), segments: parts, number: lines.count + 1))
      }
      lines.append(
        ResumeLine(
          text: "Cut build time by half for all teams", role: .bullet, level: 1, number: lines.count + 1))
    }
    if !schools.isEmpty {
      lines.append(ResumeLine(text: "Education", role: .heading, level: 2, number: lines.count + 1))
    }
    for text in schools.joined() {
      let parts = text.split(separator: "⟂").map { TextFolding.trimmed(String($0)) }
      lines.append(ResumeLine(text: parts.joined(separator: " "), segments: parts, number: lines.count + 1))
    }
    let resume = StructureParser.resume(from: ResumeDocument(format: "text", pages: nil, lines: lines))
    return resume.work.map { entry in
      let end = entry.isCurrent ? "now" : entry.endDate
      return "\(entry.position) @ \(entry.name) (\(entry.location)) \(entry.startDate)..\(end)"
    }
  }

  static let cases: [Case] = [
    // A stroke beside a stronger mark, two titles over a firm, an agency inside brackets.
    Case(
      "Developer – Tarn Client Project / Coast College ⟂ 2019 – 2020",
      reads: "Developer @ Tarn Client Project / Coast College () 2019..2020"),
    Case(
      "Officer — Computer Engineer (4.5 yrs) ⟂ 2014 – 2018", "Larkfield Bank Ltd.",
      reads: "Officer — Computer Engineer @ Larkfield Bank Ltd. () 2014..2018"),
    Case(
      "Quality Analyst (contractor via Harrow Staffing)", "Larkfield Ltd ⟂ 2014 – 2018",
      reads: "Quality Analyst @ Larkfield Ltd () 2014..2018"),
    Case(
      "Larkfield.com ⟂ Community Manager ⟂ 2014 – 2018",
      reads: "Community Manager @ Larkfield.com () 2014..2018"),
    // What somebody heads is no organisation; what small letters on the last row say of one is a note.
    Case(
      "Head of Department ⟂ 2014 – 2018", "Larkfield Comprehensive",
      reads: "Head of Department @ Larkfield Comprehensive () 2014..2018"),
    Case(
      "Engineer, Larkfield Studios", "Dublin ⟂ 2014 – 2018", "Consultancy for mid-sized firms",
      reads: "Engineer @ Larkfield Studios (Dublin) 2014..2018"),
    // A dash inside a title in a cell of its own, a town without a comma, what small letters say of a firm.
    Case(
      "Larkfield Devices ⟂ Leeds, UK", "Engineer – Gears & Levers ⟂ 2014 – 2015",
      reads: "Engineer – Gears & Levers @ Larkfield Devices (Leeds, UK) 2014..2015"),
    Case(
      "Supervisor, Larkfield Crew", "Mar 2019 – Apr 2023, Sydney NSW",
      reads: "Supervisor @ Larkfield Crew (Sydney NSW) 2019-03..2023-04"),
    Case(
      "Lead Scientist ⟂ Larkfield Partners (a consultancy of two) ⟂ 2021 – 2023",
      reads: "Lead Scientist @ Larkfield Partners () 2021..2023"),
    // What a dash parts from a title says of what, where the organisation has a row of its own.
    Case(
      "Larkspur Freight", "Engineering Manager - Delivery (DLV)", "July 2018 – July 2021 ⟂ Leeds, UK",
      reads: "Engineering Manager - Delivery (DLV) @ Larkspur Freight (Leeds, UK) 2018-07..2021-07"),
    // Between bars a dash is a title's, where another cell names the organisation.
    Case(
      "Larkspur Sportswear | Data Engineer - Footprints | April 2020 - May 2024",
      reads: "Data Engineer - Footprints @ Larkspur Sportswear () 2020-04..2024-05"),
    Case(
      "Labs @ Larkspur | Data Engineer - Footprints | April 2020 - May 2024",
      reads: "Data Engineer - Footprints @ Labs @ Larkspur () 2020-04..2024-05"),
    Case(
      "Larkspur - Data Engineer | Leeds, UK | April 2020 - May 2024",
      reads: "Data Engineer @ Larkspur (Leeds, UK) 2020-04..2024-05"),
    // A department and its university are the employer.
    Case(
      "Research Fellow, Department of Geology, University of Fenwick, Leeds ⟂ 2018 – 2021",
      reads: "Research Fellow @ Department of Geology, University of Fenwick (Leeds) 2018..2021"),
    // Towns with the codes of their countries.
    Case(
      "Programme lead, Larkspur – Lima (PE), Aktau (KZ)", "2018 – 2021",
      reads: "Programme lead @ Larkspur (Lima (PE), Aktau (KZ)) 2018..2021"),
    Case(
      "Larkspur community, Contributor to Core, Plugins, & Themes ⟂ 2018 – 2021",
      reads: "Contributor to Core, Plugins, & Themes @ Larkspur community () 2018..2021"),
    Case(
      "Larkspur Studio", "Designer / Art Director", "2018 – 2021",
      reads: "Designer / Art Director @ Larkspur Studio () 2018..2021"),
    // As job sites print it: the firm, its town and trades, the date, the title.
    Case(
      "Larkspur", "Leeds, UK", "Freight", "Freight, parcels and letters", "2018 – 2021", "Backend developer",
      reads: "Backend developer @ Larkspur (Leeds, UK) 2018..2021"),
    Case(
      "Technology Intern for Harrow School District ⟂ 2018 – 2021",
      reads: "Technology Intern @ Harrow School District () 2018..2021"),
    // Between East Asian names and titles a blank is all that parts them.
    Case(
      "株式会社あさひ食品　販売主任 ⟂ 2016年4月 〜 2020年3月",
      reads: "販売主任 @ 株式会社あさひ食品 () 2016-04..2020-03"),
    Case(
      "Rennie & Sons: Joiner ⟂ 2016 – 2019", reads: "Joiner @ Rennie & Sons () 2016..2019"),
    Case("Joiner, Rennie Yard ⟂ 2016 – 2019", reads: "Joiner @ Rennie Yard () 2016..2019"),
    // A firm of three names, and one of two behind a title of one word.
    Case(
      "Systeembeheerder, Hogeveen & Zoon ⟂ 2018 – 2022",
      reads: "Systeembeheerder @ Hogeveen & Zoon () 2018..2022"),
    Case(
      "Senior Associate, Hale, Marsh & Pike, Savannah, GA ⟂ 2018 – 2022",
      reads: "Senior Associate @ Hale, Marsh & Pike (Savannah, GA) 2018..2022"),
    // Names on both sides of "at", whatever the trade; a university may have one in its name.
    Case(
      "Glazier at Harrow Valley Works | Jan 2016 – Jul 2019",
      reads: "Glazier @ Harrow Valley Works () 2016-01..2019-07"),
    Case(
      "Research Assistant ⟂ 2016 – 2019", "University of Texas at Austin",
      reads: "Research Assistant @ University of Texas at Austin () 2016..2019"),
    // What stands between a title and what surely is an organisation belongs to the title.
    Case(
      "Charge Nurse, Surgery, Larkfield Medical Center ⟂ 2016 – 2019",
      reads: "Charge Nurse, Surgery @ Larkfield Medical Center () 2016..2019"),
    // What stands before the word is the title, whatever commas it has.
    Case(
      "Account Executive, Mid-Market at Larkfield, Austin, TX ⟂ 2016 – 2019",
      reads: "Account Executive, Mid-Market @ Larkfield (Austin, TX) 2016..2019"),
    Case(
      "Referentin, Einkauf bei Larkfield ⟂ 2016 – 2019",
      reads: "Referentin, Einkauf @ Larkfield () 2016..2019"),
    // The title behind the organisation and its place.
    Case(
      "Mar ’21–Present: Larkfield & Sons Insurance, Leeds as Senior Reliability Engineer (Contract)",
      reads: "Senior Reliability Engineer (Contract) @ Larkfield & Sons Insurance (Leeds) 2021-03..now"),
    Case(
      "2016 – 2019: Larkfield als Softwareentwicklerin",
      reads: "Softwareentwicklerin @ Larkfield () 2016..2019"),
    // An apprenticeship is no organisation, and how long it was none either.
    Case(
      "2007 – 2011: Lehre als Informatiker, Larkfield",
      reads: "Lehre als Informatiker @ Larkfield () 2007..2011"),
    Case(
      "Professora de Matemática", "Escola Harrow", "mar. 2016 – jan. 2019", "2 anos e 11 meses",
      reads: "Professora de Matemática @ Escola Harrow () 2016-03..2019-01"),
    Case(
      "Larkfield: Systemingenieur / Teamkoordinator ⟂ 2012 – 2021",
      reads: "Systemingenieur / Teamkoordinator @ Larkfield () 2012..2021"),
    Case(
      "Harrow & Thyme; Line Cook ; Evanston, IL ⟂ 2016 – 2019",
      reads: "Line Cook @ Harrow & Thyme (Evanston, IL) 2016..2019"),
    Case(
      "Postdoctoral Fellow, National University of Ireland — Galway ⟂ 2016 – 2019",
      reads: "Postdoctoral Fellow @ National University of Ireland (Galway) 2016..2019"),
    Case(
      "충청통계원 ⟂ 2016.03 ~ 2020.08", "데이터 분석가 ⟂ 청주", reads: "데이터 분석가 @ 충청통계원 (청주) 2016-03..2020-08"),
    // Places that no list of cities holds.
    Case(
      "Software Engineer ⟂ 2014 – 2018", "Thornbury & Sons, Ashton upon Mersey",
      reads: "Software Engineer @ Thornbury & Sons (Ashton upon Mersey) 2014..2018"),
    Case(
      "Shop Assistant ⟂ 2020 – 2022", "Harrow Hardware, Fermoy, Co. Cork",
      reads: "Shop Assistant @ Harrow Hardware (Fermoy, Co. Cork) 2020..2022"),
    Case(
      "Network Engineer ⟂ 2013 – 2016", "Larkfield Net, Siem Reap, Cambodia",
      reads: "Network Engineer @ Larkfield Net (Siem Reap, Cambodia) 2013..2016"),
    Case(
      "Ateliers Larkfield ⟂ Pornichet", "Cheffe de projet ⟂ 09/2021 – 10/2022",
      reads: "Cheffe de projet @ Ateliers Larkfield (Pornichet) 2021-09..2022-10"),
    Case(
      "Biostatistician ⟂ Larkfield ⟂ 2016 – 2019", reads: "Biostatistician @ Larkfield () 2016..2019"),
    // Forms name their fields.
    Case(
      "Dates ⟂ 11/2021 – Present", "Occupation or position held ⟂ Quality Lead",
      "Name and address of employer ⟂ Harrowgate, Leeds", "Main activities and responsibilities",
      reads: "Quality Lead @ Harrowgate (Leeds) 2021-11..now"),
    Case(
      "Company: Senior Partners Ltd", "Designation: Growth", "Duration: Mar 2019 to May 2021",
      "Responsibilities:", reads: "Growth @ Senior Partners Ltd () 2019-03..2021-05"),
    Case(
      "[ 11/2021 – Current ]", "Data Engineer", "Harrowgate Labs", "City: ⟂ Leeds",
      reads: "Data Engineer @ Harrowgate Labs (Leeds) 2021-11..now"),
    Case(
      "Developer", "Harrowgate Labs, Ho Chi Minh City, Vietnam", "2017 – 2021",
      reads: "Developer @ Harrowgate Labs (Ho Chi Minh City, Vietnam) 2017..2021"),
    // Parts that each end in a full stop; abbreviations do not end one.
    Case(
      "2016 – 2019 ⟂ Harrowgate Mutual. Data Engineer.",
      reads: "Data Engineer @ Harrowgate Mutual () 2016..2019"),
    Case(
      "2016 – 2019 ⟂ Champs & Capteurs SAS. Data scientist.",
      reads: "Data scientist @ Champs & Capteurs SAS () 2016..2019"),
    // A narrow column sets the ends of a range below each other.
    Case(
      "Present ⟂ Data Engineer", "Aug 2020", "Harrowgate Labs",
      reads: "Data Engineer @ Harrowgate Labs () 2020-08..now"),
    Case(
      "Jul 2020 ⟂ Data Engineer", "Jun 2016", "Harrowgate Labs",
      reads: "Data Engineer @ Harrowgate Labs () 2016-06..2020-07"),
    Case(
      "2016 – ⟂ Data Engineer", "2020 ⟂ Harrowgate Labs",
      reads: "Data Engineer @ Harrowgate Labs () 2016..2020"),
    Case(
      "Werkstudent Softwareentwicklung ⟂ 2014 – 2016", "Harkort & Partner, Erlangen",
      reads: "Werkstudent Softwareentwicklung @ Harkort & Partner (Erlangen) 2014..2016"),
    Case(
      "Developer (Contract) ⟂ 2019 – 2021", "Midvale Freight (via Brightline Staffing)",
      reads: "Developer (Contract) @ Midvale Freight () 2019..2021"),
    Case(
      "Research Intern ⟂ May 2018 – Aug 2018", "Larkfield Vision, Victoria, BC",
      reads: "Research Intern @ Larkfield Vision (Victoria, BC) 2018-05..2018-08"),
    Case(
      "Research Intern ⟂ May 2018 – Aug 2018", "Larkfield Vision, Victoria",
      reads: "Research Intern @ Larkfield Vision (Victoria) 2018-05..2018-08"),
    Case(
      "Nordvik Billett Oslo, Norway", "Staff Engineer (Mar 2021 – Present)",
      reads: "Staff Engineer @ Nordvik Billett (Oslo, Norway) 2021-03..now"),
    Case(
      "Research Assistant, Larkfield Labs, Chennai, India08/2020 – 12/2021",
      reads: "Research Assistant @ Larkfield Labs (Chennai, India) 2020-08..2021-12"),
    Case(
      "Senior Engineer, Larkfield — Oslo, Norway ⟂ Mar 2020 – Present",
      reads: "Senior Engineer @ Larkfield (Oslo, Norway) 2020-03..now"),
    Case(
      "Larkfield | Senior Engineer | Mar 2020 – May 2021",
      reads: "Senior Engineer @ Larkfield () 2020-03..2021-05"),
    // What the organisation is, on the last row: one small word and where, or below title and name on rows of their own.
    Case(
      "Systems Engineer, Fulmar Lines", "Mar 2014 – Sep 2018", "Ferry booking in Leith",
      reads: "Systems Engineer @ Fulmar Lines () 2014-03..2018-09"),
    Case(
      "Web Developer ⟂ 2017 – 2019", "Fulmar Creative", "Digital agency with twelve people",
      reads: "Web Developer @ Fulmar Creative () 2017..2019"),
    // A town that no list holds, in brackets and set otherwise.
    Case(
      "2020 – 2021 ⟂ Contrôleuse de gestion, Fonderies Harrow ⟂ (Saint-Agrève)",
      reads: "Contrôleuse de gestion @ Fonderies Harrow (Saint-Agrève) 2020..2021"),
    // A name that begins as a legal form reads.
    Case(
      "2020 – 2021 ⟂ Assistante, Groupe Harrow ⟂ (Lyon)",
      reads: "Assistante @ Groupe Harrow (Lyon) 2020..2021"),
    // A template's full stop behind each header.
    Case(
      "2018 – 2020 ⟂ Softwareentwickler, Harrow Antriebe AG, Steyr.",
      reads: "Softwareentwickler @ Harrow Antriebe AG (Steyr) 2018..2020"),
    Case(
      "Engineer ⟂ Larkfield Inc. ⟂ 2018 – 2020", reads: "Engineer @ Larkfield Inc. () 2018..2020"),
    Case(
      "Senior Engineer | Larkfield | Mar 2020 – May 2021",
      reads: "Senior Engineer @ Larkfield () 2020-03..2021-05"),
    Case(
      "Larkfield ⟂ Oslo, Norway", "Senior Engineer ⟂ 2020 – 2021",
      reads: "Senior Engineer @ Larkfield (Oslo, Norway) 2020..2021"),
    Case(
      "Senior Engineer ⟂ 2020 – 2021", "Larkfield ⟂ Oslo, Norway",
      reads: "Senior Engineer @ Larkfield (Oslo, Norway) 2020..2021"),
    Case(
      "Senior Engineer", "Larkfield, Inc.", "2020 – 2021",
      reads: "Senior Engineer @ Larkfield, Inc. () 2020..2021"),
    Case("2020 – 2021 ⟂ Senior Engineer, Larkfield", reads: "Senior Engineer @ Larkfield () 2020..2021"),
    Case(
      "Senior Engineer @ Larkfield", "2020 – 2021 — Portland, OR",
      reads: "Senior Engineer @ Larkfield (Portland, OR) 2020..2021"),
    Case("Senior Engineer at Larkfield (2020 – 2021)", reads: "Senior Engineer @ Larkfield () 2020..2021"),
    Case(
      "Larkfield, Portland, OR", "Senior Engineer (Apr 2020 - Present)",
      reads: "Senior Engineer @ Larkfield (Portland, OR) 2020-04..now"),
    Case(
      "Larkfield, Tampere", "Product Owner (May 2014 - Jun 2018)",
      reads: "Product Owner @ Larkfield (Tampere) 2014-05..2018-06"),
    Case(
      "Larkfield, Co-Founder & CTO – San Francisco, CA ⟂ July 2023 – present ⟂ 2 years 9 months",
      reads: "Co-Founder & CTO @ Larkfield (San Francisco, CA) 2023-07..now"),
    Case(
      "Freelance ⟂ Feb 2022 – Nov 2023", "Illustrator (Contract), Tucson, AZ",
      reads: "Illustrator (Contract) @ Freelance (Tucson, AZ) 2022-02..2023-11"),
    Case(
      "Director, Product Management ⟂ 2019 – 2021", "Larkfield Group",
      reads: "Director, Product Management @ Larkfield Group () 2019..2021"),
    Case(
      "Thyme & Anchor Restaurant Group ⟂ 2018 – 2020", "General Manager",
      reads: "General Manager @ Thyme & Anchor Restaurant Group () 2018..2020"),
    Case(
      "Research Assistant", "Norrland University ⟂ Summer 2021",
      reads: "Research Assistant @ Norrland University () 2021..2021"),
    Case(
      "Entwicklerin, Nordlicht GmbH, Hamburg ⟂ seit 2020",
      reads: "Entwicklerin @ Nordlicht GmbH (Hamburg) 2020..now"),
    Case(
      "Chef de projet, Rivage SAS – Lyon ⟂ 2018 – 2020",
      reads: "Chef de projet @ Rivage SAS (Lyon) 2018..2020"),
    Case("물결소프트웨어, 서울", "백엔드 개발자 (2021.03 - 현재)", reads: "백엔드 개발자 @ 물결소프트웨어 (서울) 2021-03..now"),
    Case("株式会社ひかり ⟂ 2021年4月〜現在", "エンジニア", reads: "エンジニア @ 株式会社ひかり () 2021-04..now"),
    Case("2019.03 - 至今 ⟂ 青禾科技公司 ⟂ Go开发工程师", reads: "Go开发工程师 @ 青禾科技公司 () 2019-03..now"),
    Case("Webデザイナー ⟂ ひかり製作所 ⟂ 2019年4月〜現在", reads: "Webデザイナー @ ひかり製作所 () 2019-04..now"),
    Case(
      "Professora de Química ⟂ Casa Clara ⟂ 2019 – 2021",
      reads: "Professora de Química @ Casa Clara () 2019..2021"),
    Case(
      "Maître de conférences ⟂ Clairval ⟂ 2019 – 2021",
      reads: "Maître de conférences @ Clairval () 2019..2021"),
    Case(
      "Larkfield · Full-time", "Platform Engineer", "Mar 2021 - Present · 2 yrs 3 mos",
      "Denver, Colorado, United States",
      reads: "Platform Engineer @ Larkfield (Denver, Colorado, United States) 2021-03..now"),
    Case(
      "SENıOR ENGıNEER ⟂ 2020 - 2021", "Larkfield ⟂ Remote",
      reads: "SENIOR ENGINEER @ Larkfield (Remote) 2020..2021"),
  ]

  /// Who bought an organisation is no part of its name.
  @Test(arguments: [
    ("Tern Robotics (acquired by Larkspur AG in 2023)", "Tern Robotics", "acquired by Larkspur AG in 2023"),
    ("Harrow (now Fenwick Maps)", "Harrow", "now Fenwick Maps"),
    ("Harrow GmbH (ehemals Fenwick)", "Harrow GmbH", "ehemals Fenwick"),
  ])
  func organisationsThatWereSold(_ text: String, _ name: String, _ history: String) {
    let found = OrganisationHistory.parted(text)
    #expect(found?.name == name)
    #expect(found?.history == history)
  }

  @Test(arguments: ["Larkspur (UK)", "Nowhere (Leeds)", "Harrow"])
  func organisationsWithOtherBrackets(_ text: String) { #expect(OrganisationHistory.parted(text) == nil) }
}
