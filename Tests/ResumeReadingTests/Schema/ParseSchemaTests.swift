import Foundation
import ResumeParsing
import SchemaChecks
import Testing

@testable import ResumeReading

/// What `parse` prints is what docs/schemas/parse.schema.json says, and so JSON Resume 1.0.0.
@Suite struct ParseSchemaTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let schema: JSONSchema

  init() throws {
    schema = try JSONSchema(
      Data(contentsOf: Self.root.appendingPathComponent("docs/schemas/parse.schema.json")))
  }

  private static let vocabulary = ClaimVocabulary(terms: [
    .init(kind: .technology, id: "Kafka", phrases: ["Kafka"], topics: ["scaling"], skills: ["messaging"]),
    .init(kind: .mechanism, id: "cache", phrases: ["cach*"], topics: ["performance"]),
  ])

  /// The document that `parse` prints for `bytes`, from a file called `name`.
  private static func printed(_ bytes: [UInt8], name: String) throws -> String {
    let resume =
      switch try ResumeReader.read(bytes, name: name) {
      case .document(let document): StructureParser.resume(from: document)
      case .resume(let resume): resume
      }
    return JSONResumeDocument(resume, claims: ClaimExtractor.claims(of: resume, vocabulary: vocabulary)).text
  }

  /// A file of each kind, with what is hard to print.
  struct File: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let name: String
    let content: String
  }

  static let files: [File] = [
    File(
      testDescription: "Markdown", name: "a.md",
      content: """
        # Ines Tallaksen
        ines@example.com | https://example.com/~ines | [GitHub](https://github.com/inest)

        ## Experience
        ### Quill Freight — Backend Engineer (Mar 2019 – present)
        - Cut p95 from 1.2 s to 180 ms with a cache in front of Kafka
        - Ran 3 to 5 releases a week for $2M of bookings

        ## Education
        - **Harbour College**, MSc in Computer Science, 2012 – 2014, GPA 3.8/4.0

        ## Certificates
        - Cluster Keeper, Tern Foundation, 2021
        ## Languages
        - Norwegian (native)
        ## Awards
        - Best Paper, 2020
        ## Hobbies
        - Rowing
        """),
    File(
      testDescription: "text with addresses that are none", name: "a.txt",
      content: """
        Ines Tallaksen
        ines@@example..com  http://[half  https://example.com/%zz/a b  www.example.com/<x>

        WORK EXPERIENCE
        Quill Freight, Bergen
        Engineer, 2019 - 13/2021
        - Moved 99999999999999999999999999999999999999999 rows
        - \u{1B}]0;title\u{07} \u{202E}reversed\u{202C}

        SKILLS
        Languages: Go, , Kotlin
        """),
    File(
      testDescription: "JSON Resume", name: "a.json",
      content: """
        {"basics": {"name": "Ines", "email": "not one", "url": "http://", "location": {"city": "Bergen"},
          "profiles": [{"network": "GitHub", "username": "i", "url": "::"}]},
         "work": [{"name": "Quill", "position": "", "startDate": "2019-03-01", "endDate": "",
           "highlights": ["", "Served 4k requests/s"]}],
         "volunteer": [{"organization": "Crew", "position": "Cox", "highlights": ["Taught 12 people"]}],
         "skills": [{"name": "", "keywords": ["Go", ""]}], "interests": [{"name": "Rowing", "keywords": ["sculls"]}],
         "meta": {"theme": "x"}}
        """),
  ]

  @Test(arguments: files) func everyKindIsValid(_ file: File) throws {
    let text = try Self.printed(Array(file.content.utf8), name: file.name)
    #expect(try schema.violations(of: text) == [], "\(text)")
  }

  @Test func theSampleAndAWordDocument() throws {
    let sample = Self.root.appendingPathComponent("docs/samples/noor-haddad.pdf").path
    let resume = try ResumeReader.resume(path: sample)
    let claims = ClaimExtractor.claims(of: resume, vocabulary: Self.vocabulary)
    #expect(!claims.isEmpty)
    #expect(try schema.violations(of: JSONResumeDocument(resume, claims: claims).text) == [])
    let word = DOCXReaderTests.docx(
      ["Ines Tallaksen", "Experience", "Quill Freight", "Engineer, 2019 – present", "Ran 40 nodes"]
        .map { DOCXReaderTests.p($0) }.joined())
    #expect(try schema.violations(of: try Self.printed(word, name: "a.docx")) == [])
  }

  /// Lines of resumes in any order, cut anywhere, with anything between them.
  @Test(arguments: 0..<40) func shuffledLinesAreValid(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let lines = Self.files.flatMap { $0.content.split(separator: "\n").map(String.init) }
    let odd = ["\u{0}", "\u{FEFF}", "🦜", "é\u{301}", "２０１９年４月", "\t", "€", "\\", "\"", "\u{2028}"]
    let text = (0..<60).map { _ in
      var line = lines[random(lines.count)]
      if random(3) == 0 { line = String(line.prefix(random(line.count + 1))) }
      if random(4) == 0 { line += odd[random(odd.count)] }
      return line
    }.joined(separator: random(5) == 0 ? "\r\n" : "\n")
    for name in ["a.txt", "a.md"] {
      let printed = try Self.printed(Array(text.utf8), name: name)
      #expect(try schema.violations(of: printed) == [], "seed \(seed), \(name)")
    }
  }

  /// The validator sees what is wrong.
  @Test func violationsAreFound() throws {
    let text = """
      {"$schema": "x", "work": [{"startDate": "03/2019", "url": "nowhere", "highlights": [7]}], "meta": {"version": 1},
       "more": null}
      """
    #expect(
      try schema.violations(of: text) == [
        "$: has more",
        "$.$schema: is not https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
        "$.meta.version: is not v1.0.0", "$.meta: has no starling", "$.work[0].highlights[0]: is no string",
        "$.work[0].startDate: does not match ^[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?$",
        "$.work[0].url: is no uri",
      ])
    let unknown = try JSONSchema(Data(#"{"uniqueItems": true}"#.utf8))
    #expect(throws: JSONSchema.Unsupported.self) { try unknown.violations(of: "[]") }
  }
}
