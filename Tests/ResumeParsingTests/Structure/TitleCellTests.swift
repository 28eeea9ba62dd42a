import Testing

@testable import ResumeParsing

/// Section titles in the margin, on one line with what stands beside them.
@Suite struct TitleCellTests {
  /// A line whose first part begins at `left`.
  static func line(_ text: String, left: Double, size: Double = 10, bold: Bool = false) -> ResumeLine {
    var line = StructureUnknownTests.line(text, size: size, bold: bold)
    line.left = left
    return line
  }

  static func bullet(_ text: String) -> ResumeLine {
    var bullet = StructureUnknownTests.bullet(text)
    bullet.left = 147
    return bullet
  }

  @Test func titlesHeadWhatStandsBesideThem() {
    let resume = StructureUnknownTests.resume([
      Self.line("SUMMARY ⟂ Mechanical engineer for heat pumps and turning machines.", left: 39),
      Self.line("EXPERIENCE ⟂ Larkfield Pumps - Lead Engineer ⟂ 2019 – 2022", left: 39),
      Self.bullet("Led six people from concept to production"),
      Self.line("Dunlin Works - Design Engineer ⟂ 2016 – 2019", left: 132),
      Self.bullet("Designed a bracket that is 1.2 kg lighter"),
      Self.line("EDUCATION ⟂ University of Tarn ⟂ 2011 – 2015", left: 39),
      Self.line("BSc Mechanical Engineering", left: 132),
    ])
    #expect(resume.sections == ["SUMMARY", "EXPERIENCE", "EDUCATION"])
    #expect(resume.work.map(\.name) == ["Larkfield Pumps", "Dunlin Works"])
    #expect(resume.work.map(\.position) == ["Lead Engineer", "Design Engineer"])
    #expect(resume.education.map(\.name) == ["University of Tarn"])
  }

  /// The dates stand right of the titles, so close that both are one part.
  @Test func datesBesideTheTitles() {
    let resume = StructureUnknownTests.resume([
      Self.line("Currently", left: 88),
      Self.line("Teacher who likes a quiet room and boring databases.", left: 185),
      Self.line("Occupation 2019-Present ⟂ Head of Mathematics, Larkfield School, Boise, ID", left: 83),
      Self.line("Led a department of 8 teachers and managed its budget", left: 185),
      Self.line("2016-2019 ⟂ Teacher of Mathematics, Dunlin College, Austin, TX", left: 146),
      Self.line("Wrote the scheme of work for year 9 algebra", left: 185),
      Self.line("Education 2013-2016 ⟂ University of Tarn", left: 88),
      Self.line("B.S., Mathematics", left: 185),
    ])
    #expect(resume.sections == ["Currently", "Occupation", "Education"])
    #expect(resume.work.map(\.name) == ["Larkfield School", "Dunlin College"])
    #expect(resume.work.map(\.startDate) == ["2019", "2016"])
    #expect(resume.education.map(\.name) == ["University of Tarn"])
  }

  /// Labels of skills stand where everything else does.
  @Test func labelsInTheTextAreNone() {
    let resume = StructureUnknownTests.resume([
      Self.line("Experience", left: 40, size: 14, bold: true),
      Self.line("Larkfield, Engineer ⟂ 2019 – 2022", left: 40),
      Self.bullet("Cut the bill by half"),
      Self.line("Skills", left: 40, size: 14, bold: true),
      Self.line("Languages ⟂ Go, Java", left: 40), Self.line("Technologies ⟂ Kafka, Redis", left: 40),
    ])
    #expect(resume.sections == ["Experience", "Skills"])
    #expect(resume.skills.map(\.name) == ["Languages", "Technologies"])
  }

  /// Where nothing else is called work, "Leadership Experience" is.
  @Test func leadershipIsWorkWhereNothingElseIs() {
    let job = [
      Self.line("Director of Engineering, Larkfield ⟂ 2017 – 2019", left: 40), Self.bullet("Led 6 teams"),
    ]
    let title = Self.line("LEADERSHIP EXPERIENCE", left: 40, size: 14, bold: true)
    let alone = StructureUnknownTests.resume([title] + job)
    #expect(alone.work.map(\.name) == ["Larkfield"])
    let beside = StructureUnknownTests.resume(
      [title] + job + [Self.line("Experience", left: 40, size: 14, bold: true)] + job)
    #expect(beside.volunteer.count == 1)
  }

  /// Dates below what was done, told in sentences under bold titles.
  @Test func datesBelowSentences() {
    let resume = StructureUnknownTests.resume([
      StructureUnknownTests.title("Experience"),
      Self.line("Lead Engineer, Larkfield", left: 40, size: 12, bold: true),
      Self.line("Rebuilt the pricing engine in Kotlin and cut hosting by a third.", left: 40),
      Self.line("2019 – 2022 · Leeds", left: 40),
      Self.line("Engineer, Dunlin", left: 40, size: 12, bold: true),
      Self.line("Wrote the booking pages that 350 hotels use every day.", left: 40),
      Self.line("2016 – 2019 · Lyon", left: 40),
    ])
    #expect(resume.work.map(\.name) == ["Larkfield", "Dunlin"])
    #expect(resume.work.map(\.startDate) == ["2019", "2016"])
    #expect(resume.work.map(\.location) == ["Leeds", "Lyon"])
  }
}
