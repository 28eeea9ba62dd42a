import ResumeParsing
import Testing

@testable import ResumeReading

/// JSON Resume in, and back.
@Suite struct JSONResumeReaderTests {
  struct Failure: Sendable, CustomTestStringConvertible {
    var source: String
    var message: String
    var testDescription: String { source }
  }

  @Test(arguments: [
    Failure(source: "{\n\n\"a\" 1}", message: "line 3: a colon was expected"),
    Failure(source: "{\"a\": \"x", message: "line 1: a string has no end"),
    Failure(source: "{\"a\": \"x\n\"}", message: "line 1: a string has no end on its line"),
    Failure(source: "{\"work\": [\"a\"\n\"b\"]}", message: "line 2: a comma or ] was expected"),
    Failure(source: "{'name': 'Ana'}", message: "line 1: a key in double quotes was expected"),
    Failure(source: "{\"a\": 1,,}", message: "line 1: a key in double quotes was expected"),
    Failure(source: "{\"a\": 1 /* no end", message: "line 1: an object has no end"),
    Failure(source: "{} {}", message: "line 1: text after the end of the value"),
    Failure(
      source: "{\"a\": " + String(repeating: "[", count: 70),
      message: "line 1: values nest deeper than 64 levels"),
  ])
  func failures(_ one: Failure) {
    let error = ResumeReadingError.malformed(format: "JSON", reason: one.message)
    #expect(throws: error) { try JSONResumeReader.resume(one.source) }
    #expect(
      error.message == "the JSON file is damaged: \(one.message); correct it there or export it again")
  }

  /// What is JSON and no resume.
  @Test(arguments: [
    ("[]", "it is no object with the sections of a resume"),
    ("[{\"work\": [2]}, {\"work\": [1]}]", "it is no object with the sections of a resume"),
    ("{}", "it has no key that names a section of a resume (basics, work, education, skills, projects)"),
    (
      #"{"name": "lamp", "version": "1.0.0", "scripts": {"test": "x"}, "author": "Ana", "license": "MIT"}"#,
      "it has no key that names a section of a resume (basics, work, education, skills, projects)"
    ),
  ])
  func noResumes(source: String, reason: String) {
    let error = ResumeReadingError.foreign(format: "JSON", reason: reason)
    #expect(throws: error) { try JSONResumeReader.resume(source) }
    #expect(
      error.message == "the JSON file is no resume: \(reason); give a JSON Resume (jsonresume.org/schema)")
    #expect(error.exitCode == 65)
  }

  @Test func readsBackWhatIsWritten() throws {
    var resume = Resume()
    resume.format = "json"
    resume.basics.name = "Ana \"A\" Silva\u{1F600}"
    resume.basics.email = "ana@example.pt"
    resume.basics.location = "Porto"
    var job = Resume.Entry()
    job.name = "Larkfield"
    job.position = "Engineer"
    job.startDate = "2021-03"
    job.isCurrent = true
    job.highlights = [Resume.Highlight(text: "Cut p95 by half", line: 16)]
    job.line = 11
    resume.work = [job]
    resume.sections = ["Work"]
    let text = JSONResumeDocument(resume, claims: []).text
    #expect(try JSONResumeReader.resume(text) == resume)
  }

  @Test func oldAndLooseDocuments() throws {
    let resume = try JSONResumeReader.resume(
      #"{"basics": {"website": "ana.example.pt", "location": null}, "work": [null, {"company": "Larkfield", "endDate": "Present", "startDate": "2021-03-15T00:00:00"}], "theme": {"color": "red"}}"#
    )
    #expect(resume.basics.url == "ana.example.pt")
    #expect(resume.work.map(\.name) == ["Larkfield"])
    #expect(resume.work.first?.startDate == "2021-03-15")
    #expect(resume.work.first?.isCurrent == true)
    #expect(resume.warnings == ["Line 1: “theme” is no part of a JSON Resume; it was passed over."])
  }

  /// Duties as lines of the summary are a list, paragraphs are none.
  @Test func duties() throws {
    let source = #"""
      {"basics": {"name": "Quin Abbot"}, "work": [
        {"name": "Tallow Bros.", "highlights": [], "summary": "Supported six offices.\n- Led a team of 4.\n"},
        {"name": "Ember Ltd", "summary": "Two paragraphs.\n\nAnd one more."}
      ]}
      """#
    let resume = try JSONResumeReader.resume(source)
    #expect(resume.work[0].highlights.map(\.text) == ["Supported six offices.", "Led a team of 4."])
    #expect(resume.work[0].summary.isEmpty)
    #expect(resume.work[1].highlights.isEmpty)
  }

  /// Everything that the schema knows is read into its field, or its loss is told; what is printed is read back.
  @Test func nothingIsPassedOverInSilence() throws {
    let resume = try JSONResumeReader.resume(
      """
      {"basics": {"name": "Ana", "image": "a.png", "motto": "on", "location": {"postalCode": "LS1", "city": "Leeds"}},
       "work": [{"name": "Larkfield", "description": "Makes lamps", "summary": "Led it", "team": "Kiln"},
        {"name": "Harrow", "team": "Ink"}],
       "awards": [{"title": "Lamp of the year", "awarder": "Guild", "summary": "For one", "date": "2020"}],
       "publications": [{"name": "Lamps", "publisher": "Press", "summary": "All of them", "url": "https://x.example"}],
       "interests": [{"name": "Rowing", "keywords": ["sculls", "eights"]}],
       "skills": [{"name": "Glass", "level": "Master", "keywords": []}, {"name": "Ink", "level": ""}],
       "work": [{"name": "Larkfield", "description": "Makes lamps", "summary": "Led it", "team": "Kiln"}]}
      """)
    #expect(resume.basics.location == "LS1, Leeds")
    #expect(resume.basics.place?.city == "Leeds")
    #expect(resume.work.map(\.summary) == ["Led it"])
    #expect(resume.work.map(\.about?.description) == ["Makes lamps"])
    #expect(resume.awards.map(\.organization) == ["Guild"])
    #expect(resume.awards.map(\.detail) == ["For one"])
    #expect(resume.publications.map(\.organization) == ["Press"])
    #expect(resume.publications.map(\.url) == ["https://x.example"])
    #expect(resume.interests.map(\.name) == ["Rowing"])
    #expect(resume.interests.map(\.keywords) == [["sculls", "eights"]])
    #expect(resume.skills.map(\.level) == ["Master", ""])
    #expect(
      resume.warnings == [
        "Line 8: “work” stands there twice; the last was read.",
        "Line 1: “motto” of “basics” was passed over.", "Line 8: “team” of “work” was passed over.",
      ])
    let again = try JSONResumeReader.resume(JSONResumeDocument(resume, claims: []).text)
    #expect(again.basics == resume.basics)
    #expect(again.work.map(\.about) == resume.work.map(\.about))
    #expect(again.awards.map(\.organization) == resume.awards.map(\.organization))
    #expect(again.publications.map(\.url) == resume.publications.map(\.url))
    #expect(again.interests.map(\.keywords) == resume.interests.map(\.keywords))
    #expect(again.skills.map(\.level) == resume.skills.map(\.level))
  }

  /// A line that a narrow page wrapped is none of its own; small letters alone are no sign of it.
  @Test func wrappedDuties() throws {
    let resume = try JSONResumeReader.resume(
      #"{"basics": {}, "work": [{"summary": "• Kept the lamps of\ntwelve harbours.\n• Led four people."}, {"summary": "kept lamps\nled people"}]}"#
    )
    #expect(
      resume.work.map { $0.highlights.map(\.text) } == [
        ["Kept the lamps of twelve harbours.", "Led four people."], ["kept lamps", "led people"],
      ])
  }

  @Test func whatCannotBeShownIsWarnedOf() throws {
    let resume = try JSONResumeReader.resume(
      "{\"basics\": {\"name\": \"Ana\"},\n\"work\": [{\"name\": \"A\\u001b[2JB\", \"highlights\": [\"\", \"x\"]}]}"
    )
    #expect(resume.work.first?.name == "AB")
    #expect(resume.work.first?.highlights.map(\.text) == ["x"])
    #expect(resume.warnings == ["Line 2 holds control or bidirectional characters; they were removed."])
  }

  @Test func escapesAndSurrogates() throws {
    let (node, _) = try JSONParser.parse(#"["\u00e9\n\ud83d\ude00\ud83d", -1.5e3]"#)
    guard case .array(let values) = node.value, case .string(let text) = values[0].value else {
      Issue.record("no list of a string")
      return
    }
    #expect(text == "é\n😀\u{FFFD}")
  }
}
