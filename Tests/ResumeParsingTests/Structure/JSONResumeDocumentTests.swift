import Quantities
import Testing

@testable import ResumeParsing

/// The JSON Resume document, byte for byte.
@Suite struct JSONResumeDocumentTests {
  static func sample() -> Resume {
    var resume = Resume()
    resume.format = "text"
    resume.basics.name = "Ana “A” Silva"
    resume.basics.email = "ana@example.pt"
    resume.basics.url = "ana.example.pt/cv"
    resume.basics.location = "Porto, Portugal"
    resume.basics.profiles = [Resume.Profile(network: "GitHub", username: "anas", url: "github.com/anas")]
    var job = Resume.Entry()
    job.name = "Larkfield"
    job.position = "Engineer"
    job.startDate = "2021-03"
    job.isCurrent = true
    job.highlights = [Resume.Highlight(text: "Cut \"p95\"\tby half\u{1B}[0m", line: 4)]
    resume.work = [job]
    resume.skills = [Resume.SkillGroup(name: "Data", keywords: ["Redis"], line: 9)]
    resume.sections = ["Work", "Skills"]
    return resume
  }

  @Test func wholeDocument() {
    let claim = Claim(
      text: "Cut by 50%", source: "work[0].highlights[0]", line: 4, verb: "Cut", skills: [],
      topics: ["performance"],
      technologies: [], mechanisms: [],
      quantities: QuantityReport(quantities: [
        Quantity(
          span: 7..<10, text: "50%", kind: .percent, value: 50, unit: "%", role: .change, isMetric: true)
      ]), strength: .strong, reasons: ["says how much changed"])
    let text = JSONResumeDocument(JSONResumeDocumentTests.sample(), claims: [claim]).text
    #expect(text == JSONResumeDocumentTests.expected)
    #expect(JSONResumeDocument(JSONResumeDocumentTests.sample(), claims: [claim]).text == text)
  }

  /// A long document is written piece by piece, and the pieces are the document.
  @Test func aLongDocumentComesInPieces() {
    var resume = Self.sample()
    resume.work = Array(repeating: resume.work[0], count: 700)
    resume.otherSections = []
    let document = JSONResumeDocument(resume, vocabulary: ClaimVocabulary(terms: []))
    var pieces: [[UInt8]] = []
    document.write { pieces.append($0) }
    #expect(pieces.count > 1 && pieces.allSatisfy { $0.count < 100_000 })
    let claims = ClaimExtractor.claims(of: resume, vocabulary: ClaimVocabulary(terms: []))
    #expect(claims.count == 700)
    #expect(
      String(decoding: pieces.joined(), as: UTF8.self) == JSONResumeDocument(resume, claims: claims).text)
  }

  /// What hides or reorders text is printed as an escape, beyond the basic plane as two.
  @Test(arguments: [
    ("\u{1B}[31m", "\\u001b[31m"), ("\u{202E}", "\\u202e"), ("\u{AD}", "\\u00ad"),
    ("\u{E0041}", "\\udb40\\udc41"),
    ("\u{E007F}", "\\udb40\\udc7f"), ("🦜", "🦜"),
  ])
  func whatActsOnATerminalIsEscaped(text: String, printed: String) {
    var resume = JSONResumeDocumentTests.sample()
    resume.basics.name = "Ana\(text)Silva"
    #expect(JSONResumeDocument(resume, claims: []).text.contains("\"name\": \"Ana\(printed)Silva\""))
  }

  /// The schema asks for addresses and links of their formats: what is none is left out.
  @Test func whatTheSchemaRefusesIsLeftOut() {
    var resume = JSONResumeDocumentTests.sample()
    resume.basics.email = "ana at example"
    resume.basics.url = "my site"
    resume.basics.profiles[0].url = "é.example/ü"
    resume.work[0].url = "javascript:alert(1)"
    let text = JSONResumeDocument(resume, claims: []).text
    #expect(!text.contains("email") && !text.contains("my site") && !text.contains("\"url\""))
  }

  static let expected = #"""
    {
      "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
      "basics": {
        "name": "Ana “A” Silva",
        "email": "ana@example.pt",
        "url": "https://ana.example.pt/cv",
        "location": {
          "address": "Porto, Portugal"
        },
        "profiles": [
          {
            "network": "GitHub",
            "username": "anas",
            "url": "https://github.com/anas"
          }
        ]
      },
      "work": [
        {
          "name": "Larkfield",
          "position": "Engineer",
          "startDate": "2021-03",
          "highlights": [
            "Cut \"p95\"\tby half\u001b[0m"
          ]
        }
      ],
      "skills": [
        {
          "name": "Data",
          "keywords": [
            "Redis"
          ]
        }
      ],
      "meta": {
        "version": "v1.0.0",
        "starling": {
          "format": "text",
          "columns": 1,
          "sections": [
            "Work",
            "Skills"
          ],
          "claims": [
            {
              "text": "Cut by 50%",
              "source": "work[0].highlights[0]",
              "line": 4,
              "verb": "Cut",
              "deed": "Cut by 50%",
              "skills": [],
              "topics": [
                "performance"
              ],
              "technologies": [],
              "quantities": [
                {
                  "span": [7, 10],
                  "text": "50%",
                  "kind": "percent",
                  "value": 50,
                  "unit": "%",
                  "approximate": false,
                  "role": "change",
                  "isMetric": true
                }
              ],
              "changes": [],
              "strength": "strong",
              "reasons": [
                "says how much changed"
              ]
            }
          ],
          "warnings": []
        }
      }
    }
    """#
}
