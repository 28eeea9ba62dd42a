import ResumeParsing
import Testing

@testable import ResumeReading

/// Logical lines of Markdown.
@Suite struct MarkdownReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var source: String
    var lines: [String]
  }

  @Test(arguments: cases)
  func lines(_ one: Case) {
    #expect(TextReaderTests.printed(MarkdownReader.document(one.source)) == one.lines)
  }

  static let cases = [
    Case(
      testDescription: "headings, emphasis and nested lists",
      source: "# Ana\n\n## Work\n\n- cut **p95** by\n  half\n  - and `p99`\n",
      lines: [
        "heading1: Ana", "heading2: Work", "bullet1: cut p95 by half", "bullet2: and p99",
      ]),
    Case(
      testDescription: "a change of print at a separator parts a line",
      source: "**Engineer**, *Larkfield* (2019 – 2021)", lines: ["Engineer ⟂ Larkfield ⟂ (2019 – 2021)"]),
    Case(
      testDescription: "bold words in prose do not", source: "Engineer with **nine years** in payments",
      lines: ["Engineer with nine years in payments"]),
    Case(
      testDescription: "definition lists",
      source: "Languages\n:   Go, SQL\n\npebble\n:   Rust\n\n    * Stores keys\n",
      lines: ["row0: Languages ⟂ Go, SQL", "row0: pebble ⟂ Rust", "bullet1: Stores keys"]),
    Case(
      testDescription: "tables", source: "| Area | Skills |\n|---|---|\n| Data | Redis, Kafka |\n",
      lines: ["row1: Area ⟂ Skills", "row0: Data ⟂ Redis, Kafka"]),
    Case(
      testDescription: "short lines stay, wrapped lines join",
      source:
        "Ana Silva\nPorto\n\nEngineer who has worked for nine years on payments and\nlogistics and who likes small teams best of all and\npagers",
      lines: [
        "Ana Silva", "Porto",
        "Engineer who has worked for nine years on payments and logistics and who likes small teams best of all and pagers",
      ]),
    Case(
      testDescription: "front matter goes", source: "---\ntitle: CV\n---\n# Ana", lines: ["heading1: Ana"]),
    Case(
      testDescription: "HTML leaves its text",
      source: "<div align=\"center\">\n<h1>Ana</h1>\nPorto<br>Portugal\n</div>",
      lines: ["heading1: Ana", "Porto", "Portugal"]),
  ]

  /// cmark's cost grows with the square of a table's columns: beyond any resume's the bars are blanks.
  @Test func aLineOfThousandsOfCellsIsNoTable() {
    let wide =
      Array(repeating: "|a", count: 3000).joined() + "\n" + Array(repeating: "|-", count: 3000).joined()
    let lines = MarkdownReader.document("# Ana\n\n| Area | Skills |\n|---|---|\n| Data | Redis |\n\n" + wide)
      .lines
    #expect(lines.contains { $0.segments == ["Data", "Redis"] })
    #expect(lines.allSatisfy { $0.segments.count < 10 })
  }

  @Test func linksAreKept() {
    let line = MarkdownReader.document("[mail](mailto:ana@example.pt) and [code](https://github.com/anas)")
      .lines.first
    #expect(line?.links == ["mailto:ana@example.pt", "https://github.com/anas"])
  }

  @Test func deepNestingEnds() {
    let deep =
      String(repeating: ">", count: 100_000) + " x\n"
      + (0..<300).map { String(repeating: " ", count: $0) + "- n" }.joined(separator: "\n")
    #expect(MarkdownReader.document(deep).lines.count < 400)
  }
}
