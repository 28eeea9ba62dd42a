import FoundationEssentials
import Quantities
import ResumeParsing
import Testing

@testable import Interviewing

/// What a bank's excerpt leaves out could not have been found.
@Suite struct BankExcerptTests {
  static let roles = [
    "backend", "data-engineer", "engineering-manager", "frontend", "full-stack", "ml-engineer", "mobile",
    "sre",
  ]

  @Test func everyShippedRoleIsAmongThem() throws {
    let names = try ShippedBankTests.files().map { String($0.name.dropLast(".yaml".count)) }
    #expect(names.filter { $0 != "topics" && $0 != "technologies" } == Self.roles)
  }

  /// A resume that claims `lines`.
  private static func resume(_ lines: [String]) -> Resume {
    var entry = Resume.Entry()
    entry.highlights = lines.enumerated().map { Resume.Highlight(text: $1, line: $0 + 1) }
    var resume = Resume()
    resume.work = [entry]
    return resume
  }

  /// The claims by the excerpt of the files of `role`, each line's excerpt its own.
  private static func claims(
    _ lines: [String], role: String, files: [(name: String, text: String)]
  ) throws -> [Claim] {
    let names = ["topics.yaml", "technologies.yaml", role + ".yaml"]
    let resume = resume(lines)
    let wanted = files.filter { names.contains($0.name) }.map { ($0.name, Array($0.text.utf8)) }
    return try withBytes(of: wanted[...], []) { bytes in
      let vocabulary = try BankExcerpt.vocabulary(of: role, files: bytes, naming: lines)
      return ClaimExtractor.claims(of: resume, vocabulary: vocabulary)
    }
  }

  private static func withBytes<Result>(
    of files: ArraySlice<(String, [UInt8])>, _ done: [(name: String, bytes: UnsafeRawBufferPointer)],
    _ body: ([(name: String, bytes: UnsafeRawBufferPointer)]) throws -> Result
  ) throws -> Result {
    guard let first = files.first else { return try body(done) }
    return try first.1.withUnsafeBytes { try withBytes(of: files.dropFirst(), done + [(first.0, $0)], body) }
  }

  /// A line for every phrase of the bank, in the forms in which a claim may hold it.
  @Test(arguments: roles) func everyPhraseIsFound(role: String) throws {
    let files = try ShippedBankTests.files()
    let bank = try #require(try BankLibrary(files: files).bank(role: role))
    let phrases = bank.vocabulary.terms.flatMap(\.phrases)
    #expect(phrases.count > 500)
    for phrase in phrases {
      for line in Self.lines(naming: phrase) {
        // Alone, so that no other word can let it pass by accident.
        let isFound = Array("\"\(phrase)\"".utf8).withUnsafeBytes { NamedWords([line]).mayName($0, from: 0) }
        #expect(isFound, "“\(phrase)” in “\(line)”")
      }
    }
    // Every tenth phrase of the bank in one resume, and every phrase in another.
    for step in [10, 1] {
      let lines = stride(from: 0, to: phrases.count, by: step).flatMap { Self.lines(naming: phrases[$0]) }
      let whole = ClaimExtractor.claims(of: Self.resume(lines), vocabulary: bank.vocabulary)
      #expect(try Self.claims(lines, role: role, files: files) == whole)
    }
  }

  /// Claims that hold `phrase`, in the forms in which it may stand there.
  private static func lines(naming phrase: String) -> [String] {
    let stem = phrase.hasSuffix("*") ? String(phrase.dropLast()) + "ing" : phrase
    return ["Moved \(stem) to two regions", "\(stem.uppercased())s, kept"]
  }

  @Test func itemsAndPhrasesThatCannotBeNamedAreLeftOut() throws {
    let yaml = """
      # A comment
      technologies:
        - name: Quillbase
          aliases: ["QB 9", "Quill*"]
          kind: database
        - name: Ternstore   # never named
          topics: [scaling]
        - name: "9P"
      other:
        - name: Quillbase
      """
    let vocabulary = try Array(yaml.utf8).withUnsafeBytes { bytes in
      try BankExcerpt.vocabulary(
        of: "own", files: [("own.yaml", bytes)], naming: ["Ran quillbases in 9 places"])
    }
    #expect(vocabulary.terms.map(\.id) == ["Quillbase"])
    #expect(vocabulary.terms.first?.phrases == ["Quillbase", "Quill*"])
  }

  @Test func anItemThatCannotBeReadIsAProblem() {
    let yaml = Array("technologies:\n  - name: [Quillbase\n".utf8)
    #expect(throws: BankError.self) {
      try yaml.withUnsafeBytes { bytes in
        try BankExcerpt.vocabulary(of: "own", files: [("own.yaml", bytes)], naming: ["quillbase"])
      }
    }
  }
}
