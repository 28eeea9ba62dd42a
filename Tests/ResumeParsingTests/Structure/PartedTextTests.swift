import Testing

@testable import ResumeParsing

/// Texts that a colon or brackets part in two.
@Suite struct PartedTextTests {
  @Test(
    "A text is parted at its first colon",
    arguments: [
      ("Location: Stirling", "Location", "Stirling"), ("求职意向：后端工程师", "求职意向", "后端工程师"),
      ("Site: https://example.com", "Site", "https://example.com"), ("Role:", "Role", ""), (": x ", "", "x"),
    ])
  func labelled(_ text: String, _ label: String, _ value: String) {
    let parts = LabelledText(text)
    #expect(parts.map { String($0.label) } == label)
    #expect(parts?.value == value)
  }

  @Test(
    "A text without a colon has no label",
    arguments: ["", "Location", "職務要約", "Go\u{FE55} Kafka", "a\u{1A}b"])
  func unlabelled(_ text: String) {
    #expect(LabelledText(text) == nil)
  }

  @Test(
    "A text is parted at the last brackets, which end it",
    arguments: [
      ("Acme (Engineer)", "Acme", "Engineer"), ("経済学（学士）", "経済学", "学士"),
      ("Go (Fiber) (2 years)", "Go (Fiber)", "2 years"),
      ("Rust ( expert )", "Rust", " expert "),
    ])
  func bracketed(_ text: String, _ before: String, _ inside: String) {
    let parts = BracketedText(text)
    #expect(parts?.before == before)
    #expect(parts?.inside == inside)
  }

  @Test(
    "A text that does not end in brackets, or is nothing else, has none",
    arguments: ["", "Acme (Oslo) Ltd", "(Oslo)", "Oslo)", "語"])
  func unbracketed(_ text: String) {
    #expect(BracketedText(text) == nil)
  }
}
