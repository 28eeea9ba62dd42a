import Testing

@testable import ResumeReading

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The front door: formats by content, and what is refused.
@Suite struct ResumeReaderTests {
  /// What a terminal would obey, and what turns the order of reading round.
  @Test(arguments: [
    (
      "Ana\n- Ran \u{1B}[2J\u{202E}40 nodes\n",
      "Line 2 holds control or bidirectional characters; 2 in all were removed."
    ),
    ("Ana\u{7}\n- Ran 40 nodes\n", "Line 1 holds a control or bidirectional character; it was removed."),
  ])
  func unsafeCharactersAreWarnedOf(text: String, warning: String) throws {
    for name in ["a.txt", "a.md"] {
      guard case .document(let document) = try ResumeReader.read(Array(text.utf8), name: name) else {
        Issue.record("no document")
        return
      }
      #expect(document.warnings == [warning])
      #expect(document.lines.last?.text == "Ran 40 nodes")
    }
  }

  /// A word that a soft hyphen breaks at a line's end is whole in a text; no soft hyphen is left anywhere.
  @Test(arguments: [
    (
      "a.txt",
      "Ana\n- Ran a free soft\u{AD}ware fair for the neigh\u{AD}\n  bours of the town\u{AD}\n\nEnd\u{AD}\n"
    ),
    ("a.txt", "Ana\r\n- Ran a free software fair for the neigh\u{AD}\r\nbours of the town\r\n"),
  ])
  func softHyphensAtLineEnds(name: String, text: String) throws {
    guard case .document(let document) = try ResumeReader.read(Array(text.utf8), name: name) else {
      Issue.record("no document")
      return
    }
    #expect(document.lines[1].text == "Ran a free software fair for the neighbours of the town")
    #expect(!document.lines.contains { $0.text.unicodeScalars.contains("\u{AD}") })
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var format: FileFormat
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ format: FileFormat) {
      self.name = name
      self.bytes = Array(text.utf8)
      self.format = format
    }
  }

  @Test(arguments: [
    Case("resume.docx", "%PDF-1.7", .pdf), Case("resume", "junk\n%PDF-1.4", .pdf),
    Case("resume.pdf", "PK\u{3}\u{4}rest", .docx),
    Case("resume", " {\"basics\": {}}", .json), Case("resume.md", "{% x %}", .markdown),
    Case("resume.txt", "# Ana", .text), Case("resume.txt", "# Ana\n## Work\n", .markdown),
    Case("resume.txt", "\n<HTML>\n<body>Ana", .html), Case("resume.txt", "Ana <b>Silva</b>\n", .text),
    Case("resume.txt", "Work\n****\n\nSkills\n*****\n\nOther\n****\n\nMore\n****\n", .text),
    Case("resume.html", "Ana", .html), Case("resume.md", "<html>", .markdown),
    Case("-", "# Ana\n\n## Work\n", .markdown), Case("-", "Ana Silva\nWork\n", .text),
    Case("a.rtf", "{\\rtf1}", .other("an RTF document")),
  ])
  func formats(_ one: Case) {
    #expect(FileFormat.sniffed(one.bytes, name: one.name) == one.format)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var path: String
    var message: String
    var exitCode: Int32
    var testDescription: String { path }
  }

  @Test(arguments: [
    Refusal(
      path: "/nowhere/ana.pdf", message: "there is no file at /nowhere/ana.pdf; check the path", exitCode: 66),
    Refusal(
      path: "/dev/null",
      message: "/dev/null is no regular file; give a PDF, DOCX, Markdown, text, JSON Resume or YAML file",
      exitCode: 65),
    Refusal(
      path: "/", message: "/ is no regular file; give a PDF, DOCX, Markdown, text, JSON Resume or YAML file",
      exitCode: 65),
  ])
  func refusedPaths(_ one: Refusal) {
    #expect {
      try ResumeReader.read(path: one.path)
    } throws: { error in
      (error as? ResumeReadingError)?.message == one.message
        && (error as? ResumeReadingError)?.exitCode == one.exitCode
    }
  }

  @Test func emptyAndForeignContent() {
    #expect(throws: ResumeReadingError.empty(path: "a.txt")) {
      try ResumeReader.read([], name: "a.txt")
    }
    #expect(throws: ResumeReadingError.empty(path: "a.txt")) {
      try ResumeReader.read(Array(" \n\t\r\n".utf8), name: "a.txt")
    }
    #expect(
      throws: ResumeReadingError.unsupported(path: "a.doc", format: "an old Word document (.doc)")
    ) {
      try ResumeReader.read([0xD0, 0xCF, 0x11, 0xE0, 0xA1], name: "a.doc")
    }
    // "경력", "職歴" in the encodings of old Windows.
    for letters: [UInt8] in [[0xB0, 0xE6, 0xB7, 0xC2, 0x20], [0x90, 0x45, 0x97, 0xF0, 0x0A]] {
      #expect(throws: ResumeReadingError.encoding(path: "a.txt")) {
        try ResumeReader.read([[UInt8]](repeating: letters, count: 20).flatMap { $0 }, name: "a.txt")
      }
    }
    #expect(
      ResumeReadingError.encoding(path: "-").message
        == "standard input is in no encoding that is read (UTF-8, UTF-16, Windows-1252); save it as UTF-8")
    #expect(throws: ResumeReadingError.tooLong(path: "a.txt")) {
      try ResumeReader.read([UInt8](repeating: 65, count: (2 << 20) + 1), name: "a.txt")
    }
  }
}
