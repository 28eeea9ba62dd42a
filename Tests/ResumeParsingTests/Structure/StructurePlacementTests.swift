import Testing

@testable import ResumeParsing

/// What stands elsewhere than most resumes have it: dates below the bullets, skills without a title, jobs listed in one
/// section and described in another, contact data at the foot.
@Suite struct StructurePlacementTests {
  typealias Lines = StructureUnknownTests

  @Test func datesBelowTheBullets() {
    let resume = Lines.resume([
      Lines.title("Experience"),
      Lines.line("Senior Data Engineer", bold: true), Lines.bullet("Moved the ledger to one database"),
      Lines.bullet("Cut the nightly run to an hour"),
      Lines.line("Mar 2021 – Present — Larkspur Freight, Leeds"),
      Lines.line("Data Engineer", bold: true), Lines.bullet("Wrote the loader of all timetables"),
      Lines.line("Jan 2018 – Feb 2021 — Tern Robotics, York"),
    ])
    #expect(resume.work.map(\.position) == ["Senior Data Engineer", "Data Engineer"])
    #expect(resume.work.map(\.name) == ["Larkspur Freight", "Tern Robotics"])
    #expect(resume.work.map(\.startDate) == ["2021-03", "2018-01"])
    #expect(resume.work.map(\.highlights.count) == [2, 1])
  }

  /// A title that promised a summary, over jobs: the employer's row is the first of them.
  @Test func jobsBelowATitleOfASummary() {
    let resume = Lines.resume([
      Lines.title("Career Summary"), Lines.line("Larkspur Freight, Leeds"),
      Lines.line("Operations Manager (3/2016 – Present)"),
      Lines.bullet("Moved the ledger to one database"), Lines.line("Tern Robotics, York"),
      Lines.line("Shift Supervisor (7/2011 – 2/2016)"),
      Lines.bullet("Cut the nightly run to an hour at most"),
      Lines.title("Education"), Lines.line("BSc in Physics, University of Leeds"),
    ])
    #expect(resume.work.map(\.name) == ["Larkspur Freight", "Tern Robotics"])
    #expect(resume.basics.summary == "")
  }

  /// Courses that somebody taught are no jobs, beside jobs under another title.
  @Test func coursesThatSomebodyTaught() {
    func resume(_ taught: String) -> Resume {
      Lines.resume([
        Lines.title("Appointments"), Lines.line("Lecturer, University of Leeds ⟂ 2015 – 2021"),
        Lines.title("Teaching"), Lines.line(taught),
      ])
    }
    #expect(resume("LING 540 Corpus Methods, 2016").work.map(\.position) == ["Lecturer"])
    #expect(resume("Teaching Assistant, University of York, 2013").work.count == 2)
  }

  /// Deeds told by skill, above the jobs: they are not those of the last one.
  @Test func deedsToldBySkill() {
    let resume = Lines.resume([
      Lines.title("Relevant Skills"), Lines.line("Leadership"),
      Lines.bullet("Hired, trained and paid a crew of nine"),
      Lines.bullet("Opened a second workshop in ten weeks and within the budget"),
      Lines.title("Work History"), Lines.line("Owner, Larkspur Lamps, Leeds ⟂ 2014 – 2024"),
      Lines.line("Kiln Hand, Harrow Works, York ⟂ 2009 – 2014"),
    ])
    #expect(resume.work.map(\.highlights.count) == [0, 0])
    #expect(resume.projects.map(\.name) == ["Relevant Skills"])
    #expect(
      resume.projects.flatMap(\.highlights).map(\.text) == [
        "Hired, trained and paid a crew of nine",
        "Opened a second workshop in ten weeks and within the budget",
      ])
  }

  /// Jobs told in prose, each below its date and title.
  @Test func datesAboveJobsInProse() {
    func job(_ date: String, _ title: String, _ text: String) -> [ResumeLine] {
      [Lines.line(date, bold: true), Lines.line(title, bold: true), Lines.line(text)]
    }
    let resume = Lines.resume(
      [Lines.title("Employment")]
        + job(
          "September 2019 – Present", "Deputy Head Teacher, Harrow Primary School",
          "Responsible for timetabling and the induction of new staff. Reading results rose in three years.")
        + job(
          "September 2013 – August 2019", "Class Teacher, Larkspur Lane School",
          "Taught classes of up to thirty children and coordinated mathematics across the school."))
    #expect(resume.work.map(\.position) == ["Deputy Head Teacher", "Class Teacher"])
    #expect(resume.work.map(\.startDate) == ["2019-09", "2013-09"])
    #expect(resume.work.map(\.endDate) == ["", "2019-08"])
  }

  /// One job told in a sentence or two where others have lists: what was done there, and no description of the employer.
  @Test func sentencesAmongLists() {
    let told = "Moved the ledger to one database. Cut the nightly run to an hour and wrote the loader anew."
    let resume = Lines.resume([
      Lines.title("Experience"),
      Lines.line("Data Engineer, Larkspur Freight ⟂ 2019 – 2021", bold: true), Lines.line(told),
      Lines.line("Trainee, Tern Robotics ⟂ 2016 – 2019", bold: true), Lines.line("Robots for harbours."),
      Lines.bullet("Wrote the loader of all timetables"),
      // Contact data at the foot of the page.
      Lines.line("www.anasilva.example · git.example.org/anasilva"),
    ])
    #expect(
      resume.work.map { $0.highlights.map(\.text) } == [[told], ["Wrote the loader of all timetables"]])
    #expect(resume.work.map(\.summary) == ["", "Robots for harbours."])
  }

  /// Projects that are rows of a name and what it is; a list of tools beside a name is no such row.
  @Test(arguments: [
    (
      ["Tidewatch: ⟂ Map of late ferries", "Vereinskasse ⟂ Einfache Buchhaltung für Sportvereine"],
      ["Tidewatch", "Vereinskasse"]
    ),
    (["Tidewatch ⟂ Swift, Kafka, Redis and Go", "Vereinskasse ⟂ Einfache Buchhaltung"], ["Tidewatch"]),
  ])
  func projectsAsRows(_ rows: [String], names: [String]) {
    var lines = [ResumeLine(text: "Projects", role: .heading, level: 2, number: 1)]
    for (index, row) in rows.enumerated() {
      let parts = row.split(separator: "⟂").map { TextFolding.trimmed(String($0)) }
      lines.append(
        ResumeLine(text: parts.joined(separator: " "), segments: parts, role: .row, number: index + 2))
    }
    let projects = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
      .projects
    #expect(projects.map(\.name) == names)
    if names.count == 2 { #expect(projects.map(\.highlights.count) == [1, 1]) }
  }

  /// What a project is, in a script without blanks, is no tool.
  @Test func projectsToldWithoutBlanks() {
    let lines = ["個人開発", "時刻表さんぽ", "ローカル線の乗り換えを調べる個人開発アプリ"].enumerated().map { index, text in
      ResumeLine(
        text: text, role: index == 0 ? .heading : .text, level: index == 0 ? 2 : 0, number: index + 1)
    }
    let projects = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
      .projects
    #expect(projects.map(\.name) == ["時刻表さんぽ"])
    #expect(projects.map(\.summary) == ["ローカル線の乗り換えを調べる個人開発アプリ"])
    #expect(projects.flatMap(\.keywords).isEmpty)
  }

  /// Chips below a job's list, set smaller than its header: what it was built with, and no job.
  @Test func smallChipsBelowALists() {
    var chips = Lines.line("React SQL PHP", size: 8)
    chips.chips = ["React", "SQL", "PHP"]
    let resume = Lines.resume([
      Lines.title("Experience"), Lines.line("2019 – 2021 ⟂ Engineer, Larkspur Freight"),
      Lines.bullet("Moved the ledger to one database"), chips,
      Lines.line("2016 – 2019 ⟂ Fitter, Tern Robotics"), Lines.bullet("Wrote the loader of all timetables"),
      chips,
    ])
    #expect(resume.work.map(\.name) == ["Larkspur Freight", "Tern Robotics"])
    #expect(resume.work.map(\.keywords) == [["React", "SQL", "PHP"], ["React", "SQL", "PHP"]])
  }

  /// Two sections called "Languages": those that nobody speaks are skills.
  @Test func languagesThatNobodySpeaks() {
    let resume = Lines.resume([
      Lines.title("Languages"), Lines.line("Python"), Lines.line("TypeScript"), Lines.line("Rust"),
      Lines.title("Languages"), Lines.line("French: basic"), Lines.line("English: native"),
    ])
    #expect(resume.skills.flatMap(\.keywords) == ["Python", "TypeScript", "Rust"])
    #expect(resume.languages.map(\.name) == ["French", "English"])
  }

  /// What is called leadership experience is the work where there is no other.
  @Test(arguments: [false, true]) func leadershipExperience(hasWork: Bool) {
    func job(_ name: String) -> [ResumeLine] {
      [
        Lines.line("Head of Platforms, \(name) ⟂ 2019 – 2021"),
        Lines.bullet("Moved the ledger to one database"),
      ]
    }
    let resume = Lines.resume(
      (hasWork ? [Lines.title("Experience")] + job("Tern Robotics") : [])
        + [Lines.title("Leadership Experience")] + job("Larkspur Freight"))
    #expect(resume.work.map(\.name) == [hasWork ? "Tern Robotics" : "Larkspur Freight"])
    #expect(resume.volunteer.map(\.name) == (hasWork ? ["Larkspur Freight"] : []))
  }

  /// Forms have the surname first.
  @Test(arguments: [
    ("Silva, Ana Maria", "Ana Maria Silva"), ("van der Meer, Eva", "Eva van der Meer"),
    ("Ana Silva, PhD", "Ana Silva, PhD"), ("Ana Silva, Leeds", "Ana Silva, Leeds"),
    ("Ana Silva", "Ana Silva"),
    ("Silva, MBA", "Silva, MBA"), ("Silva, Jr", "Silva, Jr"),
  ]) func namesInTheOrderOfSpeech(_ printed: String, name: String) {
    #expect(PersonName.inOrder(printed) == name)
  }

  /// A year between two marks is a cell as ranges are; inside a sentence it is none.
  @Test func yearsBetweenMarks() {
    func dates(_ text: String) -> [String] {
      HeaderDates.split(Lines.line(text)).dates.compactMap { $0.start?.iso }
    }
    #expect(dates("Larkspur Freight · 2014 · Leeds, UK") == ["2014"])
    #expect(
      HeaderDates.split(Lines.line("Larkspur Freight · 2014 · Leeds, UK")).segments == [
        "Larkspur Freight | Leeds, UK"
      ])
    #expect(dates("Cut the costs of 2014 and of others").isEmpty)
  }

  /// "2014–2019. Assistant Professor": the full stop behind the date is no part of the title.
  @Test func datesThatEndInAFullStop() {
    let resume = Lines.resume([
      Lines.title("Appointments"), Lines.line("University of Fenwick"),
      Lines.line("2014–2019. Assistant Professor of Physics."),
    ])
    #expect(resume.work.map { [$0.name, $0.startDate] } == [["University of Fenwick", "2014"]])
    #expect(resume.work.first?.position.hasPrefix("Assistant") ?? false)
  }

  /// Both ends of a range above each other, the later one first, or a word that breaks between two letters.
  @Test(arguments: [
    (["Current ⟂ Design Engineer at Larkspur Freight", "Apr 2021 ⟂ Pumps and valves"], "2021-04", ""),
    (["2021.04 – 現 ⟂ エンジニア, カモメ株式会社", "在"], "2021-04", ""),
  ]) func datesAboveEachOther(_ header: [String], start: String, end: String) {
    let resume = Lines.resume(
      [Lines.title("Experience")] + header.map { Lines.line($0) }
        + [Lines.bullet("Moved the ledger to one database")])
    #expect(resume.work.map { [$0.startDate, $0.endDate] } == [[start, end]])
    #expect(resume.work.map(\.isCurrent) == [true])
  }

  /// The place above the date, and below it how long it was.
  @Test func placesAndDatesBelowTheBullets() {
    let resume = Lines.resume([
      Lines.title("Experience"),
      Lines.line("Larkspur Freight, Data Engineer"), Lines.bullet("Moved the ledger to one database"),
      Lines.bullet("Cut the nightly run to an hour"), Lines.line("Leeds, UK"),
      Lines.line("Mar 2021 – Present"),
      Lines.line("3 years 2 months"),
      Lines.line("Tern Robotics, Trainee"), Lines.bullet("Wrote the loader of all timetables"),
      Lines.line("York, UK"), Lines.line("Jan 2018 – Feb 2021"),
    ])
    #expect(
      resume.work.map { [$0.name, $0.position, $0.location, $0.startDate] } == [
        ["Larkspur Freight", "Data Engineer", "Leeds, UK", "2021-03"],
        ["Tern Robotics", "Trainee", "York, UK", "2018-01"],
      ])
    #expect(resume.work.map(\.highlights.count) == [2, 1])
  }

  /// Dates above their bullets stay with them.
  @Test func datesAboveTheBulletsStay() {
    let resume = Lines.resume([
      Lines.title("Experience"), Lines.line("Data Engineer"), Lines.line("2018 – 2021 — Tern Robotics"),
      Lines.bullet("Wrote the loader of all timetables"), Lines.line("Trainee"),
      Lines.line("2016 – 2018 — Fulmar Lines"), Lines.bullet("Kept the ferries' crews informed"),
    ])
    #expect(resume.work.map(\.name) == ["Tern Robotics", "Fulmar Lines"])
    #expect(resume.work.map(\.highlights.count) == [1, 1])
  }

  /// A range whose second date breaks after its month.
  @Test func rangesThatBreakInsideADate() {
    let resume = Lines.resume([
      Lines.title("Expérience"), Lines.line("sept. 2017– déc. ⟂ Larkspur SARL ⟂ Rennes"),
      Lines.line("2020 ⟂ Ingénieur données"), Lines.bullet("Formé 90 utilisateurs aux tableaux de bord"),
    ])
    #expect(resume.work.map(\.startDate) == ["2017-09"])
    #expect(resume.work.map(\.endDate) == ["2020-12"])
    #expect(resume.work.map(\.name) == ["Larkspur SARL"])
    #expect(resume.work.map(\.position) == ["Ingénieur données"])
  }

  @Test func skillsWithoutATitle() {
    let resume = Lines.resume([
      Lines.line("Go ⟂ Java ⟂ SQL ⟂ PostgreSQL"), Lines.line("AWS ⟂ Kubernetes ⟂ gRPC"),
      Lines.title("Experience"), Lines.line("Engineer, Larkspur ⟂ 2019 – 2021"),
      Lines.bullet("Moved the ledger to one database"),
    ])
    #expect(
      resume.skills.flatMap(\.keywords) == ["Go", "Java", "SQL", "PostgreSQL", "AWS", "Kubernetes", "gRPC"])
    // Contact data in cells is none.
    let other = Lines.resume([
      Lines.line("Leeds, UK ⟂ +44 20 7946 0000 ⟂ github.com/asilva"), Lines.line("Porto ⟂ Leeds ⟂ York"),
      Lines.title("Experience"),
    ])
    #expect(other.skills.isEmpty)
  }

  /// A table of jobs, and below it what was done at each.
  @Test func jobsDescribedElsewhere() {
    let resume = Lines.resume([
      Lines.title("경력사항"), Lines.line("2021.03 ~ 현재 ⟂ 도토리웍스 ⟂ 백엔드 개발자"),
      Lines.line("2018.07 ~ 2021.02 ⟂ 물결소프트 ⟂ 서버 개발자"),
      Lines.title("경력기술서"), Lines.line("도토리웍스", bold: true), Lines.bullet("정산 완료 시간을 6시간에서 20분으로 단축"),
      Lines.line("물결소프트", bold: true), Lines.bullet("주문 서비스를 마이크로서비스 6개로 분리"),
    ])
    #expect(resume.work.map(\.name) == ["도토리웍스", "물결소프트"])
    #expect(resume.work.map(\.position) == ["백엔드 개발자", "서버 개발자"])
    #expect(
      resume.work.map { $0.highlights.map(\.text) } == [
        ["정산 완료 시간을 6시간에서 20분으로 단축"], ["주문 서비스를 마이크로서비스 6개로 분리"],
      ])
  }

  /// A page's foot that ends in its number may be where the address is.
  @Test func contactDataAtTheFoot() {
    let parts = ["(415) 555-0172", "ana@example.com", "1/2"]
    let foot = ResumeLine(text: parts.joined(separator: " "), segments: parts, role: .row, number: 0)
    let lines = [
      ResumeLine(text: "Ana Silva", number: 1, fontSize: 24),
      ResumeLine(text: "Experience", role: .heading, level: 2, number: 2),
    ]
    let basics = StructureParser.resume(
      from: ResumeDocument(format: "pdf", pages: 1, lines: lines, furniture: [foot])
    ).basics
    #expect(basics.email == "ana@example.com")
    #expect(basics.phone == "(415) 555-0172")
  }

  /// A number is read as printed, though its link spells it with the country's code.
  @Test(arguments: [
    ("(512) 555-0134", "tel:+1-512-555-0134", "(512) 555-0134"),
    ("020 7946 0318", "tel:+442079460318", "020 7946 0318"),
    ("Call me", "tel:+442079460318", "+442079460318"),
  ])
  func phoneAsPrinted(_ text: String, _ link: String, _ phone: String) {
    let lines = [
      ResumeLine(text: "Ana Silva", number: 1), ResumeLine(text: text, number: 2, links: [link]),
      ResumeLine(text: "Experience", role: .heading, level: 2, number: 3),
    ]
    let basics = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines)).basics
    #expect(basics.phone == phone)
  }

  @Test func occupationOverADatedEntry() {
    let resume = Lines.resume([
      Lines.title("Education"), Lines.line("BSc Physics, University of York ⟂ 2009 – 2012"),
      Lines.line("Occupation", size: 10.8), Lines.line("Engineer, Larkspur Freight", bold: true),
      Lines.line("Feb 2022 – Present"), Lines.bullet("Moved the ledger to one database"),
    ])
    #expect(resume.work.map(\.name) == ["Larkspur Freight"])
  }

  /// Europass and other forms.
  @Test func formsTitlesAndLabels() {
    let resume = Lines.resume([
      Lines.title("ANGABEN ZUR PERSON"), Lines.line("ana@example.de"),
      Lines.title("SHORT RéSUMé"), Lines.line("Dates ⟂ 2019 – 2021"),
      Lines.line("Fonction ou poste occupé ⟂ Ingénieure"),
      Lines.line("Nom de l’employeur ⟂ Larkspur SARL"), Lines.line("Principales activités"),
      Lines.bullet("Formé 90 utilisateurs aux tableaux de bord"), Lines.title("SCHUL- UND BERUFSBILDUNG"),
      Lines.line("Universität Hamburg ⟂ 2014 – 2018"), Lines.title("DIGITALE KOMPETENZ"),
      Lines.line("Go, SQL"),
      Lines.title("Personal"), Lines.line("+49 30 5550 0100"),
    ])
    #expect(resume.sections.count == 5)
    #expect(resume.work.map(\.name) == ["Larkspur SARL"])
    #expect(resume.work.map(\.position) == ["Ingénieure"])
    #expect(resume.education.map(\.name) == ["Universität Hamburg"])
    #expect(resume.skills.flatMap(\.keywords) == ["Go", "SQL"])
  }

  /// A Korean form with two fields on each row, and the label of the list between its bullets.
  @Test func twoFieldsOnARow() {
    let resume = Lines.resume([
      Lines.title("경력 사항"),
      Lines.line("회사명 ⟂ 한빛물류 ⟂ 재직기간 ⟂ 2021.07 ~ 현재"), Lines.line("직무 ⟂ 데이터 엔지니어 ⟂ 근무지 ⟂ 성남"),
      Lines.bullet("지표 반영 시간을 30분에서 20초로 단축"), Lines.line("주요업무 및 성과", bold: true),
      Lines.bullet("저장 비용을 42% 절감"),
      Lines.line("회사명 ⟂ 새벽유통 ⟂ 재직기간 ⟂ 2018.03 ~ 2021.06"), Lines.line("직무 ⟂ 서버 개발자 ⟂ 근무지 ⟂ 군산"),
      Lines.bullet("배치 실행 시간을 5시간에서 50분으로 단축"),
    ])
    #expect(
      resume.work.map { [$0.name, $0.position, $0.location, $0.startDate] } == [
        ["한빛물류", "데이터 엔지니어", "성남", "2021-07"], ["새벽유통", "서버 개발자", "군산", "2018-03"],
      ])
    #expect(resume.work.map(\.highlights.count) == [2, 1])
    #expect(resume.warnings == [])
  }
}
