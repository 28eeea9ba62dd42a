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
      testDescription: "jobs as nested lists head what is below them",
      source:
        "- **Larkfield** (Leeds)\n  - *Engineer*, 2019 – 2021\n    - cut the bill\n    - led the move\n- **Harrow**\n  - *Intern*, 2018 – 2019\n    - kept notes\n",
      lines: [
        "Larkfield ⟂ (Leeds)", "Engineer ⟂ 2019 – 2021", "bullet1: cut the bill", "bullet1: led the move",
        "Harrow", "Intern ⟂ 2018 – 2019", "bullet1: kept notes",
      ]),
    Case(
      testDescription: "nested bullets without dates stay bullets",
      source: "- Led the move\n  - cut the bill in 2019\n- Kept notes\n  - of all\n",
      lines: [
        "bullet1: Led the move", "bullet2: cut the bill in 2019", "bullet1: Kept notes", "bullet2: of all",
      ]),
    Case(
      testDescription: "boxes of tasks, names of pictures, marks for generators",
      source:
        "## :briefcase: Work\n{: .title}\n{% include x.html %}\n\\newpage\n\\vspace{2em}\n\n- [x] cut the bill at 12:30:15\n- [ ] led `:all:`\n",
      lines: ["heading2: Work", "bullet1: cut the bill at 12:30:15", "bullet1: led :all:"]),
    Case(
      testDescription: "HTML: comments, scripts and styles are no text, entities are characters",
      source:
        "<div>\n<!-- a -> b\n<p>c</p> -->\n<style>p > b { x: y }</style>\n<ul><li>Marsh &amp; Pike&#8217;s</li><li>two &unknown; &#x2022;</li></ul>\n</div>\n",
      lines: ["bullet1: Marsh & Pike’s", "bullet1: two &unknown; •"]),
    Case(
      testDescription: "bold beside a place parts a line",
      source: "**Lakeside** Kenosha, WI\n", lines: ["Lakeside ⟂ Kenosha, WI"]),
    Case(
      testDescription: "emphasis that ends in punctuation before an East Asian letter",
      source: "- **역할(백엔드)**를 맡음\n- **項目：**内部システム**（Go）**の開発\n- **a:**b **c**d\n",
      lines: ["bullet1: 역할(백엔드) 를 맡음", "bullet1: 項目： 内部システム （Go） の開発", "bullet1: **a:**b cd"]),
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
      testDescription: "bold words before a list are its label, before prose they are not",
      source: "**Modelling** PyTorch / XGBoost\n\n**Nine years** in Leeds, York and Hull\n",
      lines: ["Modelling ⟂ PyTorch / XGBoost", "Nine years in Leeds, York and Hull"]),
    Case(
      testDescription: "bold that wraps is one part",
      source:
        "**Backend Contractor \\| Harrow Rail Operations of the North \\| York \\| Apr 2024 -\nJan 2025**\n",
      lines: ["Backend Contractor | Harrow Rail Operations of the North | York | Apr 2024 - Jan 2025"]),
    Case(
      testDescription: "simple tables of pandoc",
      source:
        "  -------- ----------------\n  Core     Java, Kotlin\n\n  Cloud    **AWS**, Docker\n  -------- ----------------\n",
      lines: ["row0: Core ⟂ Java, Kotlin", "row0: Cloud ⟂ AWS, Docker"]),
    Case(
      testDescription: "badges are a list",
      source:
        "![Kotlin](https://example.com/k) ![Swift](https://example.com/s) ![C++](https://example.com/c)\n",
      lines: ["Kotlin, Swift, C++"]),
    Case(
      testDescription: "items of HTML with a paragraph inside",
      source: "<ul>\n<li><p>cut the bill</p></li>\n<li>\n<p>led the move</p>\n</li>\n</ul>\n",
      lines: ["bullet1: cut the bill", "bullet1: led the move"]),
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

  struct Matter: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var source: String
    var lines: [String]
    var warnings: [String]
  }

  @Test(arguments: [
    Matter(
      testDescription: "who it is about",
      source:
        "---\nlayout: cv\nname: \"Ada Brook\"\nemail: ada@example.com\naddress: Leeds\ngithub: ada\n---\n\nGo\n",
      lines: [
        "heading1: Ada Brook", "Email: ada@example.com", "Location: Leeds", "https://github.com/ada", "Go",
      ],
      warnings: []),
    Matter(
      testDescription: "a title is a name where nothing else is, TOML, prose that is not read",
      source:
        "+++\ntitle = 'Ada Brook'\ndescription = \"led two teams of nine\"\n+++\nGo\n",
      lines: ["heading1: Ada Brook", "Go"],
      warnings: ["Line 3, before the resume's text, was not read."]),
    Matter(
      testDescription: "what the text says itself is not said twice",
      source: "---\ntitle: Resume\nemail: ada@example.com\n---\n# Ada Brook\nada@example.com\n",
      lines: ["heading1: Ada Brook", "ada@example.com"], warnings: []),
    Matter(
      testDescription: "a header of pictures and how to reach somebody",
      source:
        "---\nname: Ada Brook\nheader:\n  - text: |\n      <span class=\"i\" data-icon=\"a:b\"></span> (+1) 650-555-0173\n  - text: ada@example.com\n    link: mailto:ada@example.com\n  teaser: a.png\n---\nGo\n",
      lines: ["heading1: Ada Brook", "(+1) 650-555-0173", "ada@example.com", "Go"], warnings: []),
    Matter(
      testDescription: "no end", source: "---\nname: Ada\n", lines: ["name: Ada"], warnings: []),
  ])
  func frontMatter(_ one: Matter) {
    let document = MarkdownReader.document(one.source)
    #expect(TextReaderTests.printed(document) == one.lines)
    #expect(document.warnings == one.warnings)
  }

  @Test func linksOfHTML() {
    let lines = MarkdownReader.document("<p>\n<a class=\"x\" href='mailto:ada@example.com'>mail</a></p>\n")
      .lines
    #expect(lines.map(\.links) == [["mailto:ada@example.com"]])
  }
}
