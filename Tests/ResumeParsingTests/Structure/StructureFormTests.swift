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
