import ResumeParsing
import Testing

@testable import ResumeReading

/// Logical lines of plain text.
@Suite struct TextReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var source: String
    var lines: [String]
  }

  /// A line as "role level: parts".
  static func printed(_ document: ResumeDocument) -> [String] {
    document.lines.map { line in
      let role = line.role == .text ? "" : "\(line.role)\(line.level): "
      return (line.column > 0 ? "|" : "") + role + line.segments.joined(separator: " ⟂ ")
    }
  }

  @Test(arguments: cases)
  func lines(_ one: Case) {
    #expect(TextReaderTests.printed(TextReader.document(one.source)) == one.lines)
  }

  @Test(arguments: [
    "• text", "▪ text", "- text", "* text", "· text", "– text", "◦text", "\u{F0B7} text", "➤ text", "ㆍ text",
    "1. text of four words", "-- text", "-> text", "=> text",
  ])
  func bullets(_ line: String) {
    #expect(TextReader.document(line).lines.map(\.role) == [.bullet])
  }

  @Test(arguments: [
    "-5 degrees", "2021. A year", "–", "- ", "a - b", "*emphasis* here", "1.2 s", ">>> x", "--", "--text",
  ])
  func noBullets(_ line: String) {
    #expect(TextReader.document(line).lines.allSatisfy { $0.role != .bullet || $0.text.isEmpty })
  }

  static let cases = [
    Case(
      testDescription: "long lines that all begin with a capital were not wrapped",
      source: """
        Moved forty services out of one hall without a planned outage in a year
        Reduced the nightly batch from three hours to nine minutes for everyone
        Taught six apprentices to write runbooks that others can follow at night

        Halved the size of the images
        """,
      lines: [
        "Moved forty services out of one hall without a planned outage in a year",
        "Reduced the nightly batch from three hours to nine minutes for everyone",
        "Taught six apprentices to write runbooks that others can follow at night",
        "Halved the size of the images",
      ]),
    Case(
      testDescription: "a range of dates below a blank line goes on no bullet",
      source: """
        - Passage de 2 à 25 livraisons par mois avec des tests de
        contrat

        sept. 2015 – août 2017 Développeuse junior, Atelier Kermarrec, dans une équipe de six
        """,
      lines: [
        "bullet1: Passage de 2 à 25 livraisons par mois avec des tests de contrat",
        "sept. 2015 – août 2017 Développeuse junior, Atelier Kermarrec, dans une équipe de six",
      ]),
    Case(
      testDescription: "a mail's quote marks go, with those of its empty lines",
      source:
        "On Tuesday Ada wrote:\n\n> Ada Brook\n>\n> * Led the move of nine services out of one\n>   hall\n>>\n>> Deeper still",
      lines: [
        "On Tuesday Ada wrote:", "Ada Brook", "bullet1: Led the move of nine services out of one hall",
        "Deeper still",
      ]),
    Case(
      testDescription: "quote marks as bullets stay bullets",
      source: "Ada Brook\n> Led the move\n> Cut the bill",
      lines: ["Ada Brook", "bullet1: Led the move", "bullet1: Cut the bill"]),
    Case(
      testDescription: "marks that lost their blank, and a tab for a blank",
      source:
        "*Led the move home\n*Cut the bill down\n*Wrote the guide up\n*Ada*\n-\tKept the books\no\tHeld the line\n§ Saw to it",
      lines: [
        "bullet1: Led the move home", "bullet1: Cut the bill down", "bullet1: Wrote the guide up", "*Ada*",
        "bullet1: Kept the books", "bullet1: Held the line", "bullet1: Saw to it",
      ]),
    Case(
      testDescription: "words whose letters are typed apart are whole; rules and initials are not such words",
      source: "A D A   B R O O K\nS K I L L S\nR & D\nA B C\nC D E F-G",
      lines: ["ADA BROOK", "SKILLS", "R & D", "A B C", "C D E F-G"]),
    Case(
      testDescription: "hanging indentation joins",
      source: "  - Trimmed the bill by a fifth by moving nightly\n    reports to idle machines\n  - Next",
      lines: [
        "bullet1: Trimmed the bill by a fifth by moving nightly reports to idle machines", "bullet1: Next",
      ]),
    Case(
      testDescription: "a copied PDF joins by words, over a blank line",
      source:
        "• Moved the ledger into 7 modules behind one port;\n\nreleases rose to 3 a day\n\nSoftware Engineer\n2019 – 2021",
      lines: [
        "bullet1: Moved the ledger into 7 modules behind one port; releases rose to 3 a day",
        "Software Engineer", "2019 – 2021",
      ]),
    Case(
      testDescription: "a word cut in two is whole again where the text knows it",
      source: "Supplier negotiation\n• Led the nego-\n  tiation and the right-\n  sizing",
      lines: [
        "Supplier negotiation", "bullet1: Led the negotiation and the right-sizing",
      ]),
    Case(
      testDescription: "underlines make headings", source: "SKILLS\n------\nGo\n\nWORK\n====\nNone",
      lines: ["heading2: SKILLS", "Go", "heading1: WORK", "None"]),
    Case(
      testDescription: "framed titles are headings",
      source: "+--------+\n| SKILLS |\n+--------+\nGo\n\n┌──────┐\n│ Work │\n└──────┘\nNone\n| a | b |",
      lines: ["heading2: SKILLS", "Go", "heading2: Work", "None", "| a | b |"]),
    Case(
      testDescription: "wide gaps and tabs part a line",
      source: "Larkfield          2019 – 2021\nEngineer\tOslo",
      lines: ["Larkfield ⟂ 2019 – 2021", "Engineer ⟂ Oslo"]),
    Case(
      testDescription: "nested bullets",
      source: "- outer item of some length\n  - inner item of some length\n- outer again",
      lines: [
        "bullet1: outer item of some length", "bullet2: inner item of some length", "bullet1: outer again",
      ]),
    Case(
      testDescription: "a sum of money goes on the bullet above",
      source: "• Lowered the yearly licence bill of every office down\n€4 million\n\nEngineer",
      lines: ["bullet1: Lowered the yearly licence bill of every office down €4 million", "Engineer"]),
    Case(
      testDescription: "labels of icons go",
      source: "email: \u{F0E0}\nana@example.pt\nDate:\n• Built it\nLocation: \n  well",
      lines: ["ana@example.pt", "bullet1: Built it well"]),
  ]

  @Test func twoColumnsAreReadOneAfterTheOther() {
    var source = ""
    let left = ["EXPERIENCE", "Engineer", "Larkfield"] + (1...12).map { "• Made thing number \($0) work" }
    let right =
      ["SUMMARY"] + (1...9).map { "Line \($0) of prose about her" } + [
        "SKILLS", "Go", "SQL", "Redis and more", "Kafka",
      ]
    for (a, b) in zip(left, right) {
      source += a + String(repeating: " ", count: 60 - a.count) + b + "\n"
    }
    let document = TextReader.document(source)
    #expect(document.columns == 2)
    #expect(document.lines.first?.text == "EXPERIENCE")
    #expect(document.lines.filter { $0.role == .bullet }.count == 12)
    let firstRight = document.lines.firstIndex { $0.column == 1 } ?? 0
    #expect(document.lines[firstRight].text == "SUMMARY")
    #expect(document.lines[firstRight...].allSatisfy { $0.column == 1 })
  }

  /// Titles may begin left of the column of text that they head, and titles of jobs left of their lists.
  @Test func titlesOfAColumnThatHangOutOfIt() {
    var source = ""
    let left = [
      "CONTACT", "+44 20 7946", "", "SKILLS", "Go", "", "SQL", "Redis", "", "Kafka", "", "LANGUAGES",
      "English",
    ]
    let right = [
      "WORK HISTORY", "    2022 – present", "    Engineer, Larkfield",
      "      • Moved the ledger to one database",
      "      • Cut the nightly run to an hour", "    2019 – 2022", "    Developer, Harrow",
      "      • Wrote the handbook of all services", "      • Hired four of the team's engineers", "PROJECTS",
      "    tidewatch", "      • Predicts the tide of forty harbours", "      • Costs four pounds a month",
    ]
    for (a, b) in zip(left, right) {
      source += a + String(repeating: " ", count: 33 - a.count) + b + "\n"
    }
    let document = TextReader.document(source)
    #expect(document.columns == 2)
    let texts = document.lines.map(\.text)
    // The wider column first, then the other.
    #expect(texts.firstIndex(of: "CONTACT") ?? 0 > texts.firstIndex(of: "Costs four pounds a month") ?? 99)
    #expect(Array(texts.suffix(2)) == ["LANGUAGES", "English"])
    #expect(texts.contains("Engineer, Larkfield"))
    #expect(texts.contains("2019 – 2022"))
  }
}
