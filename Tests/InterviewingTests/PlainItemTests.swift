import Testing

@testable import Interviewing

/// Items that are read without YAML are read as YAML reads them.
@Suite struct PlainItemTests {
  static let keys = ["name", "aliases", "topics"]

  private static func item(_ text: String) -> PlainItem? { PlainItem(Array(text.utf8)[...], wanted: keys) }

  @Test(arguments: [
    ("  - name: Quill\n", "Quill", []),
    ("  - name: \"Quill Base\"\n    aliases: [Q, \"q b*\", 'Q B']\n", "Quill Base", ["Q", "q b*", "Q B"]),
    (
      "  - name: C#   \n    aliases: [ .NET , C/C++,\n      경력, R&D ]\n    kind: x\n", "C#",
      [".NET", "C/C++", "경력", "R&D"]
    ),
    ("  - name: 9P\n    aliases: Plan\n", "9P", ["Plan"]),
    ("  - kind: >-\n      Two lines: of\n\n      text\n    name: Quill\n    aliases: []\n", "Quill", []),
    ("  - name: a:b\n    aliases: [\"x, y\", \"[z]\"]\n", "a:b", ["x, y", "[z]"]),
  ])
  func plainItems(_ text: String, name: String, aliases: [String]) throws {
    let item = try #require(Self.item(text))
    #expect(item["name"] == [name] && item["aliases"] == aliases && item["topics"] == [])
    var problems: [BankProblem] = []
    let file = BankFileReader.read(
      file: "own.yaml", text: "technologies:\n" + text.replacing("\n    kind: x", with: ""),
      problems: &problems)
    #expect(problems.isEmpty)
    #expect(file?.technologies.first?.name == name && file?.technologies.first?.aliases == aliases)
  }

  @Test(arguments: [
    "  - name: Quill # a comment\n", "  - name: \"a \\\" b\"\n", "  - name: 'it''s'\n",
    "  - name: >-\n      Quill\n",
    "  - name:\n    aliases: [Q]\n", "  - name: Quill\n      Base\n",
    "  - name: Quill\n    aliases:\n      - Q\n",
    "  - name: Quill\n    aliases: [Q\n      R]\n", "  - name: Quill\n    aliases: [Q\n",
    "  - name: *quill\n",
    "  - name: a: b\n", "  - name: &q Quill\n", "  -\n", "  - name\n", "", "  - name: \"\"\n",
    "  - {name: Quill}\n",
    "  - name: Quill\n    aliases: [Q] # all\n", "  - name: \"Quill\n", "  - ? name\n",
  ])
  func whatIsNotPlainIsLeftToYAML(_ text: String) {
    let item = Self.item(text)
    #expect(item == nil || item?["name"] == [])
  }

  /// All that the shipped banks can name is written plainly, so that no resume needs YAML.
  @Test func shippedItemsArePlain() throws {
    let files = try ShippedBankTests.files()
    let library = try BankLibrary(files: files)
    let words = NamedWords(library.banks.flatMap { $0.vocabulary.terms.flatMap(\.phrases) })
    var count = 0
    for file in files {
      var terms = BankTerms(role: "backend")
      let isPlain = Array(file.text.utf8).withUnsafeBytes { bytes in
        let items = BankExcerpt.items(of: bytes, naming: words)
        count += items.count
        return terms.addPlain(items, naming: words)
      }
      #expect(isPlain, "\(file.name)")
    }
    #expect(count > 1000)
  }
}
