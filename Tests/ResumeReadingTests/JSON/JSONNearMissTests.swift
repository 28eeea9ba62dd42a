import ResumeParsing
import Testing

@testable import ResumeReading

/// JSON Resume as people write it by hand: read as it is plainly meant, and told where it is not the schema's way.
@Suite struct JSONNearMissTests {
  private static func job(_ members: String) throws -> (Resume.Entry, [String]) {
    let resume = try JSONResumeReader.resume(
      #"{"basics": {"name": "Ana"}, "work": [{"name": "Larkfield", "# + members + "}]}")
    return (try #require(resume.work.first), resume.warnings)
  }

  private static let worded =
    "Line 1: a date is not written as 2021, 2021-03 or 2021-03-15; such dates were read by their words."

  /// Dates; a nil warning is none.
  @Test(arguments: [
    ("2019-05-01T00:00:00Z", "2019-05-01", nil), ("2019-05-01T00:00:00.000+09:00", "2019-05-01", nil),
    ("2023-9-28", "2023-09-28", nil), ("2019/05", "2019-05", nil), ("2019.05.01", "2019-05-01", nil),
    ("May 2019", "2019-05", worded), ("05/2019", "2019-05", worded),
    ("2019-12-08 // the day I began", "2019-12", worded),
    ("2019-13", "2019", worded),
    ("soon", "", "Line 1: “startDate” of “work” was passed over."),
    ("----", "", "Line 1: “startDate” of “work” was passed over."),
  ])
  func dates(text: String, iso: String, warning: String?) throws {
    let (job, warnings) = try Self.job("\"startDate\": \"\(text)\"")
    #expect(job.startDate == iso)
    #expect(warnings == (warning.map { [$0] } ?? []))
  }

  /// Figures alone name no job.
  @Test(arguments: [#"{"a": 1}"#, "7", #"[7, "2019"]"#])
  func figuresNameNoJob(work: String) throws {
    let resume = try JSONResumeReader.resume(#"{"basics": {"name": "Ana"}, "work": "# + work + "}")
    #expect(resume.work.isEmpty)
  }

  /// An end that is none, whichever way it says so.
  @Test(arguments: ["\"Present\"", "\"present\"", "\"至今（9个月）\"", "null", "\"\"", "\"heute\""])
  func present(end: String) throws {
    let (job, warnings) = try Self.job("\"startDate\": \"2019\", \"endDate\": \(end)")
    #expect(job.endDate.isEmpty && job.isCurrent)
    #expect(warnings.isEmpty)
  }

  /// Lists that are a text.
  @Test(arguments: [
    #""- Cut it by half\n- Led four people""#, #""<ul><li>Cut it by half</li><li>Led four people</li></ul>""#,
    #""1. Cut it by half\n2. Led four people""#, #""Cut it by half<br>Led four people""#,
  ])
  func highlights(text: String) throws {
    let (job, warnings) = try Self.job("\"highlights\": \(text)")
    #expect(job.highlights.map(\.text) == ["Cut it by half", "Led four people"])
    #expect(warnings == ["Line 1: “highlights” of “work” is no list; what it says was read as one."])
  }

  /// Tags of HTML are no text; what looks like one stays.
  @Test func tags() throws {
    let (job, _) = try Self.job(
      #""summary": "Ran <strong>Kafka</strong> for <a href='https://example.com'>lamps</a>.""#
    )
    #expect(job.summary == "Ran Kafka for lamps.")
    let (plain, _) = try Self.job(#""summary": "Kept x < 3 in a Map<K, V>.""#)
    #expect(plain.summary == "Kept x < 3 in a Map<K, V>.")
  }

  /// Other names for the fields of an entry.
  @Test func renamed() throws {
    let (job, warnings) = try Self.job(
      #""jobTitle": "Keeper", "technologies": "Go, SQL (Postgres, MySQL); Redis", "highlights": null"#)
    #expect(job.position == "Keeper")
    #expect(job.keywords == ["Go", "SQL (Postgres, MySQL)", "Redis"])
    #expect(
      warnings == [
        "Line 1: “jobTitle” of “work” was read as “position”.",
        "Line 1: “technologies” of “work” was read as “keywords”.",
        "Line 1: “technologies” of “work” is no list; what it says was read as one.",
      ])
  }

  /// Texts where the schema has objects, and the other way round.
  @Test func kinds() throws {
    let resume = try JSONResumeReader.resume(
      #"""
      {"basics": {"name": "Ana", "email": "ana@example.com", "location": "Leeds"},
       "skills": ["Go", "Redis"],
       "languages": [{"language": ["English", "Hindi"], "fluency": "fluent"}, "Dutch"],
       "certificates": "Keeper of Lamps",
       "education": {"institution": "Harbour College", "gpa": 3.8, "area": true},
       "projects": ["Lampwright"],
       "Internships": [{"company": "Ember"}]}
      """#)
    #expect(resume.basics.email == "ana@example.com")
    #expect(resume.basics.location == "Leeds")
    #expect(resume.skills.map(\.keywords) == [["Go", "Redis"]])
    #expect(resume.languages.map(\.name) == ["English", "Hindi", "Dutch"])
    #expect(resume.languages.map(\.detail) == ["fluent", "fluent", ""])
    #expect(resume.certificates.map(\.name) == ["Keeper of Lamps"])
    #expect(resume.education.map(\.score) == ["3.8"])
    #expect(resume.projects.map(\.name) == ["Lampwright"])
    #expect(resume.work.map(\.name) == ["Ember"])
    #expect(
      resume.warnings == [
        "Line 2: “skills” holds texts where JSON Resume has objects; they were read as names.",
        "Line 3: “languages” holds texts where JSON Resume has objects; they were read as names.",
        "Line 4: “certificates” holds texts where JSON Resume has objects; they were read as names.",
        "Line 6: “projects” holds texts where JSON Resume has objects; they were read as names.",
        "Line 7: “Internships” was read as “work”.", "Line 5: “area” of “education” was passed over.",
      ])
  }

  /// A comma too many and comments.
  @Test func forgiven() throws {
    let resume = try JSONResumeReader.resume(
      """
      { // who
        "basics": {"name": "Ana", /* for now */ "url": "https://example.com/a//b",},
        "skills": [{"keywords": ["Go", "SQL",
        ]},],
      }
      """)
    #expect(resume.basics.url == "https://example.com/a//b")
    #expect(resume.skills.map(\.keywords) == [["Go", "SQL"]])
    #expect(
      resume.warnings == [
        "Line 2 has a comma with nothing behind it, which is no JSON; it was passed over.",
        "Line 1 has a comment, which is no JSON; it was passed over.",
      ])
  }

  /// Templates that nobody filled in have no entries.
  @Test func emptyEntries() throws {
    let resume = try JSONResumeReader.resume(
      #"{"basics": {"name": "Ana"}, "work": [{"company": "", "highlights": [""]}], "awards": [{"title": " "}], "skills": [{"name": "", "keywords": [""]}]}"#
    )
    #expect(resume.work.isEmpty && resume.awards.isEmpty && resume.skills.isEmpty)
    #expect(resume.warnings.isEmpty)
  }

  /// What no page can be called by is told of: the printed document has no room for it.
  @Test func addresses() throws {
    let (job, warnings) = try Self.job(#""url": "javascript:window.print();""#)
    #expect(job.url.isEmpty)
    #expect(warnings == ["Line 1: “url” of “work” was passed over."])
    let (other, warningsOfOther) = try Self.job(#""url": "see https://example.com/x (ours)""#)
    #expect(other.url == "https://example.com/x")
    #expect(warningsOfOther == ["Line 1: of “url” of “work” only the address was read."])
  }
}
