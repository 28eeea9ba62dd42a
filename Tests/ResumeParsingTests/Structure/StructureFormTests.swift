import Testing

@testable import ResumeParsing

/// Forms, which name the field of each line.
@Suite struct StructureFormTests {
  typealias Lines = StructureUnknownTests

  /// The old form of Europass: labels on two rows beside a list, the employer below the duties, labels of schools.
  @Test func employerBelowTheDuties() {
    let resume = Lines.resume([
      Lines.title("Work experience"),
      Lines.line("Dates ⟂ October 2022 – Present"), Lines.line("Occupation or position held ⟂ Researcher"),
      Lines.line("Main activities and"), Lines.line("responsibilities"),
      Lines.bullet("Built a simulator that replays a year in an hour"),
      Lines.line("Name and address of employer ⟂ Quillmark AB, Oslo"),
      Lines.line("Dates ⟂ June 2020 – September 2022"), Lines.line("Occupation or position held ⟂ Trainee"),
      Lines.line("Main activities and"), Lines.line("responsibilities"),
      Lines.bullet("Taught eighty students to read a core dump"),
      Lines.line("Name and address of employer ⟂ Harrow University, Leeds"),
      Lines.title("Education and training"),
      Lines.line("Dates ⟂ September 2013 – June 2017"),
      Lines.line("Title of qualification awarded ⟂ BSc, Computer Engineering"),
      Lines.line("Name and type of organisation providing education and training ⟂ Harrow University"),
    ])
    #expect(
      resume.work.map { [$0.position, $0.name, $0.location, $0.startDate, $0.endDate] } == [
        ["Researcher", "Quillmark AB", "Oslo", "2022-10", ""],
        ["Trainee", "Harrow University", "Leeds", "2020-06", "2022-09"],
      ])
    #expect(resume.work.map(\.highlights.count) == [1, 1])
    #expect(resume.work.map(\.summary) == ["", ""])
    #expect(
      resume.education.map { [$0.studyType, $0.position, $0.name, $0.summary] }
        == [["BSc", "Computer Engineering", "Harrow University", ""]])
    #expect(resume.warnings == [])
  }

  /// The first item of a list in a cell beside its label, with its mark.
  @Test func firstItemInTheCell() {
    let resume = Lines.resume([
      Lines.title("職務経歴"), Lines.line("2020年10月～現在 ⟂ 株式会社あさひ食品"),
      Lines.line("役職 ⟂ 販売主任"), Lines.line("業務内容 ⟂ ・受注の基盤を再構築し、月間の件数を三倍に拡大"),
      Lines.bullet("障害の検知から復旧までの時間を短縮"),
    ])
    #expect(resume.work.map(\.name) == ["株式会社あさひ食品"])
    #expect(resume.work.map(\.position) == ["販売主任"])
    #expect(
      resume.work.flatMap(\.highlights).map(\.text) == ["受注の基盤を再構築し、月間の件数を三倍に拡大", "障害の検知から復旧までの時間を短縮"])
  }

  /// A table whose last column holds the duties.
  @Test func dutiesInATable() {
    let resume = Lines.resume([
      Lines.title("경력사항"), Lines.line("기간 ⟂ 회사명 ⟂ 직위 ⟂ 담당업무"),
      Lines.line("2018.01 ~ 2021.03 ⟂ 빠른물결 ⟂ 백엔드 개발자 ⟂ - 배송 이벤트를 처리하는 파이프라인을 설계하고 운영"),
      Lines.line("2016.03 ~ 2017.12 ⟂ 소프트물결 ⟂ 개발자 ⟂ 민원 시스템 네 종을 개발하고 납품"),
    ])
    #expect(resume.work.map(\.name) == ["빠른물결", "소프트물결"])
    #expect(resume.work.map(\.position) == ["백엔드 개발자", "개발자"])
    #expect(
      resume.work.map { $0.highlights.map(\.text) } == [
        ["배송 이벤트를 처리하는 파이프라인을 설계하고 운영"], ["민원 시스템 네 종을 개발하고 납품"],
      ])
  }

  /// Cells of such a table on several rows, the date's second half among them.
  @Test func cellsOfATableThatWrap() {
    func row(_ text: String, gap: Double) -> ResumeLine { Lines.line(text, gap: gap) }
    let resume = Lines.resume([
      Lines.title("경력사항"), Lines.line("기간 ⟂ 회사명 ⟂ 직위 ⟂ 담당업무"),
      row("2021.04 ~ 현재 ⟂ 물결커머스 ⟂ 시니어 백엔드 ⟂ - 주문 서비스를 여섯 개의 서비스로", gap: 2),
      row("개발자 ⟂ 분리하여 배포 주기를 단축", gap: 0),
      Lines.bullet("상품 검색 응답 시간을 개선"),
      row("2018.01 ~ ⟂ 빠른물결 ⟂ 백엔드 개발자 ⟂ - 배송 이벤트를 처리하는", gap: 2),
      row("2021.03 ⟂ 파이프라인을 설계하고 운영", gap: 0),
    ])
    #expect(resume.work.map(\.position) == ["시니어 백엔드 개발자", "백엔드 개발자"])
    #expect(resume.work.map(\.endDate) == ["", "2021-03"])
    #expect(
      resume.work.map { $0.highlights.map(\.text) } == [
        ["주문 서비스를 여섯 개의 서비스로 분리하여 배포 주기를 단축", "상품 검색 응답 시간을 개선"],
        ["배송 이벤트를 처리하는 파이프라인을 설계하고 운영"],
      ])
  }

  /// Who supervised is no title; what labels of duties are put together from.
  @Test func notesAndLongLabels() {
    let resume = Lines.resume([
      Lines.title("Work Experience"),
      Lines.line("IT Specialist (Security)"), Lines.line("Harrow Records Agency"), Lines.line("Leeds, UK"),
      Lines.line("01/2016 - 02/2019"), Lines.line("Hours per week: 40"),
      Lines.line("Supervisor: Luis Amador, may contact"),
      Lines.line("Duties, Accomplishments and Related Skills:"),
      Lines.bullet("Closed two hundred findings in eighteen months"),
      Lines.line("Systems Analyst"), Lines.line("Quillmark"), Lines.line("02/2014 - 12/2015"),
      Lines.line("Responsibilities and achievements:"),
      Lines.bullet("Moved the ledger to one database"),
      Lines.line("Technical environment: Kafka, Flink"),
    ])
    #expect(resume.work.map(\.position) == ["IT Specialist (Security)", "Systems Analyst"])
    #expect(resume.work.map(\.name) == ["Harrow Records Agency", "Quillmark"])
    #expect(resume.work.map(\.summary) == ["Hours per week: 40; Supervisor: Luis Amador, may contact", ""])
    #expect(resume.work.map(\.keywords) == [[], ["Kafka", "Flink"]])
    #expect(resume.warnings == [])
    // Without a colon, the same words are titles.
    #expect(
      StructureHeaderTests.jobs([["Quillmark", "Supervisor ⟂ 2019 – 2021"]])
        == ["Supervisor @ Quillmark () 2019..2021"])
  }

  /// Projects inside a job are no jobs; what a job was built with may be a row of its own.
  @Test func projectsInsideAJob() {
    let resume = Lines.resume([
      Lines.title("Experience"),
      Lines.line("Quillmark Group ⟂ Leeds, UK", bold: true), Lines.line("Manager ⟂ Jun 2020 – Present"),
      Lines.line("Project: Claims Intake, state health agency", bold: true),
      Lines.bullet("Moved a nightly batch into five services"),
      Lines.line("Project: Hotline Portal, county benefits office", bold: true),
      Lines.bullet("Launched a portal in fourteen weeks"),
      Lines.line("Technologies ⟂ Java, Kafka"),
      Lines.line("Harrow Systems ⟂ York, UK", bold: true), Lines.line("Engineer ⟂ Jul 2013 – May 2020"),
      Lines.bullet("Wrote the controller of sixty toll plazas"),
      Lines.line("Technologies ⟂ C++, QNX"),
    ])
    #expect(resume.work.map(\.name) == ["Quillmark Group", "Harrow Systems"])
    #expect(resume.work.map(\.position) == ["Manager", "Engineer"])
    #expect(resume.work.map(\.highlights.count) == [2, 1])
    #expect(resume.work.map(\.keywords) == [["Java", "Kafka"], ["C++", "QNX"]])
    #expect(resume.warnings == [])
    // With a date, a project is an entry.
    let dated = StructureHeaderTests.jobs([
      ["Project: Claims Intake", "2019 – 2021"], ["Project: Hotline Portal", "2017 – 2019"],
    ])
    #expect(dated.count == 2)
  }

  /// "Personal Email" labels the address and is nobody's title.
  @Test func labelsOfContactData() {
    let resume = Lines.resume([
      Lines.title("Personal information"), Lines.line("Name ⟂ Ana Silva"),
      Lines.line("Personal Email ⟂ ana@example.com"), Lines.line("Address ⟂ Oslo, Norway"),
    ])
    #expect(resume.basics.label == "")
    #expect(resume.basics.location == "Oslo, Norway")
  }
}
