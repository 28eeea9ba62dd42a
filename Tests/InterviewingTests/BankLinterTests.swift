import Testing

@testable import Interviewing

@Suite struct BankLinterTests {
  @Test func theSampleHasOnlyItsMissingOpener() {
    let problems = BankLinter.problems(files: SampleBank.files)
    #expect(
      BankLinter.rendered(problems, files: SampleBank.files) == """
        backend.yaml:1:1: warning: The role `backend` has no opener for `ownership`; without one, its first probe is asked.
        role: backend
        ^
        """)
  }

  @Test func wrongCuesAreShownWhereTheyStand() {
    let text = """
      topics:
        - id: new
          title: New
          question-cues: [good, "bad (one"]
          parts:
            - {id: a, title: A, probe: "A?", cues: ["<nothing>"]}
      """
    let files = [(name: "t.yaml", text: text)]
    #expect(
      BankLinter.rendered(BankLinter.problems(files: files), files: files) == """
        t.yaml:4:32: error: The group that opens here is never closed with `)`.
            question-cues: [good, "bad (one"]
                                       ^
        t.yaml:6:48: error: There is no class and no list of words called `nothing`.
              - {id: a, title: A, probe: "A?", cues: ["<nothing>"]}
                                                       ^
        """)
  }

  struct Template: Sendable, CustomTestStringConvertible {
    let text: String
    let message: String?
    var testDescription: String { text }
  }

  static let templates: [Template] = [
    Template(text: "You write “{claim_short}”. Why?", message: nil),
    Template(
      text: "You write {claim_short}. Why?",
      message: "Put {claim_short} between “ and ”: it is what the resume says."),
    Template(text: "Why did {verb_phrase}?", message: "{verb_phrase} must follow “you”."),
    Template(
      text: "What if {mechanism} is down?",
      message: "“{mechanism} is” is wrong for half of the mechanisms: titles are singular or plural."),
    Template(
      text: "Why a {mechanism} here?",
      message: "“a {mechanism}” is wrong for mechanisms whose title is plural."),
    Template(text: "Why the the cache?", message: "The word “the” stands twice."),
    Template(text: "Say why", message: "The question must end in “?” or “.”."),
    Template(text: "Was it a outage?", message: "“a outage?” should be “an outage?”."),
    Template(
      text: "Is “{number}” of “17” right?",
      message: "The number 17 is quoted, but the claim does not have it."),
  ]

  @Test(arguments: templates) func warns(about template: Template) {
    let text = """
      role: r
      title: R
      questions:
        - {id: q, topic: scaling, asks: scale, text: "\(template.text)"}
      """
    let files = [(name: "topics.yaml", text: SampleBank.topics), (name: "r.yaml", text: text)]
    let problems = BankLinter.problems(files: files).filter {
      $0.place.line == 4 && $0.place.file == "r.yaml"
    }
    #expect(problems.map(\.message) == (template.message.map { [$0] } ?? []))
  }
}
