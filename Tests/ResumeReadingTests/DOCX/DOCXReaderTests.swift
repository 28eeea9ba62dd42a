import ResumeParsing
import Testing

@testable import ResumeReading

/// Word documents, made in the test.
@Suite struct DOCXReaderTests {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// A document with `body`, and other parts by name.
  static func docx(_ body: String, doctype: String = "", parts: [(String, String)] = []) -> [UInt8] {
    func part(_ root: String, _ inside: String) -> String {
      "<?xml version=\"1.0\"?>\(doctype)<w:\(root) xmlns:w=\"\(word)\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:a=\"urn:a\">\(inside)</w:\(root)>"
    }
    let styles = """
      <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
      <w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H1"/></w:style>
      <w:style w:styleId="Shout"><w:name w:val="Shout"/><w:rPr><w:caps/></w:rPr></w:style>
      <w:style w:styleId="Loud"><w:name w:val="Loud"/><w:basedOn w:val="Shout"/></w:style>
      <w:style w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:styleId="Pale"><w:name w:val="Pale"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
      <w:style w:styleId="Banner"><w:name w:val="Banner"/><w:basedOn w:val="Pale"/><w:pPr><w:shd w:fill="1F3864"/></w:pPr></w:style>
      <w:style w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>
      <w:style w:styleId="LB"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    var all: [(name: String, content: [UInt8])] = [
      ("word/document.xml", Array(part("document", "<w:body>\(body)</w:body>").utf8)),
      ("word/styles.xml", Array(part("styles", styles).utf8)),
    ]
    for (name, inside) in parts {
      let text = name.hasSuffix(".rels") ? inside : part(name.contains("header") ? "hdr" : "ftr", inside)
      all.append((name, Array(text.utf8)))
    }
    return StoredZip.bytes(all)
  }

  /// A document of 600 KB that unfolds to 100 MB of blanks, and says of itself that it has `size` bytes.
  private static func bomb(saying size: UInt32) -> [UInt8] {
    let stream = Deflated(
      start: "<w:document xmlns:w=\"\(word)\"><w:body>", piece: "          ", size: 100_000_000,
      end: "</w:body></w:document>")
    return StoredZip.bytes([("word/document.xml", stream.bytes)], deflated: ["word/document.xml": size])
  }

  static func p(_ text: String, _ properties: String = "", run: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t>\(text)</w:t></w:r></w:p>"
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    var lines: [String]
  }

  @Test(arguments: cases)
  func lines(_ one: Case) throws {
    #expect(TextReaderTests.printed(try DOCXReader.document(DOCXReaderTests.docx(one.body))) == one.lines)
  }

  static let cases = [
    Case(
      testDescription: "headings by style, and by styles made from them",
      body: p("Work", "<w:pStyle w:val=\"H1\"/>") + p("Skills", "<w:pStyle w:val=\"Mine\"/>") + p("Go"),
      lines: ["heading2: Work", "heading2: Skills", "Go"]),
    Case(
      testDescription: "bullets by list, by style, by hand; a list taken away",
      body: p("one", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr>")
        + p("two", "<w:pStyle w:val=\"LB\"/>")
        + "<w:p><w:r><w:t>•</w:t><w:tab/><w:t>three</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>-</w:t><w:tab/><w:t>five</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>&gt;</w:t><w:tab/><w:t>six</w:t></w:r></w:p>"
        + p("four", "<w:pStyle w:val=\"LB\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      lines: ["bullet2: one", "bullet1: two", "bullet1: three", "bullet1: five", "bullet1: six", "four"]),
    Case(
      testDescription: "tabs part a line, breaks end it",
      body:
        "<w:p><w:r><w:t>Larkfield</w:t><w:tab/><w:t>2019 – 2021</w:t><w:br/><w:t>Engineer</w:t></w:r></w:p>",
      lines: ["Larkfield ⟂ 2019 – 2021", "Engineer"]),
    Case(
      testDescription: "revisions accepted, hidden text and placeholders left out",
      body:
        "<w:p><w:r><w:t>Cut </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t>cost</w:t></w:r></w:ins>"
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r></w:p>"
        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Click here")
        + "</w:sdtContent></w:sdt>"
        + "<w:sdt><w:sdtPr/><w:sdtContent>" + p("Kept") + "</w:sdtContent></w:sdt>",
      lines: ["Cut cost", "Kept"]),
    Case(
      testDescription: "a text box once, before what it is anchored in",
      body: "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>" + p("Box")
        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("Box")
        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Anchor</w:t></w:r></w:p>",
      lines: ["Box", "Anchor"]),
    Case(
      testDescription: "rows of a table beside each other, long cells one after the other",
      body: "<w:tbl><w:tr><w:tc>" + p("2019 – 2021") + "</w:tc><w:tc>" + p("Engineer")
        + p("did it", "<w:pStyle w:val=\"LB\"/>")
        + "</w:tc></w:tr><w:tr><w:tc>" + (1...4).map { p("s\($0)") }.joined() + "</w:tc><w:tc>"
        + (1...5).map { p("body line \($0)") }.joined() + "</w:tc></w:tr></w:tbl>",
      lines: ["row0: 2019 – 2021 ⟂ Engineer", "bullet1: did it", "|s1", "|s2", "|s3", "|s4"]
        + (1...5).map { "body line \($0)" }),
    Case(
      testDescription: "a list on two columns of a table",
      body: "<w:tbl><w:tr><w:tc>" + (1...4).map { p("a\($0)", "<w:pStyle w:val=\"LB\"/>") }.joined()
        + "</w:tc><w:tc>"
        + (1...4).map { p("item \($0)", "<w:pStyle w:val=\"LB\"/>") }.joined() + "</w:tc></w:tr></w:tbl>",
      lines: (1...4).map { "bullet1: a\($0)" } + (1...4).map { "bullet1: item \($0)" }),
    Case(
      testDescription: "three short lists with labels, in a table's cells",
      body: "<w:tbl><w:tr>"
        + [("Languages", "Go"), ("Systems", "Linux"), ("Tooling", "Bazel")].map { label, item in
          "<w:tc>" + p(label, run: "<w:b/>") + p("\(item) one", "<w:pStyle w:val=\"LB\"/>")
            + p("\(item) two", "<w:pStyle w:val=\"LB\"/>")
            + p("\(item) three", "<w:pStyle w:val=\"LB\"/>") + "</w:tc>"
        }.joined() + "</w:tr></w:tbl>",
      lines: [("Languages", "Go"), ("Systems", "Linux"), ("Tooling", "Bazel")].flatMap { label, item in
        ["\(label)", "bullet1: \(item) one", "bullet1: \(item) two", "bullet1: \(item) three"]
      }),
    Case(
      testDescription: "a title in a table beside its only paragraph",
      body: "<w:tbl><w:tr><w:tc>" + p("Languages", "<w:pStyle w:val=\"H1\"/>") + "</w:tc><w:tc>"
        + p("Danish, English") + "</w:tc></w:tr><w:tr><w:tc>" + p("Larkfield", "<w:pStyle w:val=\"H1\"/>")
        + "</w:tc><w:tc>" + p("2019 – 2021") + "</w:tc></w:tr></w:tbl>",
      lines: ["heading2: Languages", "Danish, English", "heading2: Larkfield ⟂ 2019 – 2021"]),
    Case(
      testDescription: "titles of sections in the cells beside them; labels of skills are none",
      body: "<w:tbl><w:tr><w:tc>" + p("ㅡ") + p("Experience") + "</w:tc><w:tc>" + p("Engineer, Larkfield")
        + p("2019 – 2021")
        + p("did it", "<w:pStyle w:val=\"LB\"/>") + "</w:tc></w:tr><w:tr><w:tc>" + p("Skills")
        + "</w:tc><w:tc>"
        + p("Go, SQL") + "</w:tc></w:tr></w:tbl><w:tbl><w:tr><w:tc>" + p("Languages") + "</w:tc><w:tc>"
        + p("Go, SQL")
        + "</w:tc></w:tr><w:tr><w:tc>" + p("Tools") + "</w:tc><w:tc>" + p("Git") + "</w:tc></w:tr></w:tbl>",
      lines: [
        "heading2: Experience", "Engineer, Larkfield", "2019 – 2021", "bullet1: did it", "heading2: Skills",
        "Go, SQL", "row0: Languages ⟂ Go, SQL", "row0: Tools ⟂ Git",
      ]),
    Case(
      testDescription: "a character's reading above it is no text",
      body:
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>さとう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>佐藤</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t> 美咲</w:t></w:r></w:p>",
      lines: ["佐藤 美咲"]),
    Case(
      testDescription: "characters of symbol fonts: bullets, signs, pictures before contact data",
      body: "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:tab/><w:t>one</w:t></w:r></w:p>"
        + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F028\"/><w:t> 555 0142 </w:t><w:sym w:font=\"Webdings\" w:char=\"F09A\"/></w:r></w:p>"
        + "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B1\"/><w:t>2 </w:t><w:sym w:font=\"Courier\" w:char=\"2192\"/><w:sym w:font=\"Symbol\" w:char=\"zz\"/></w:r></w:p>",
      lines: ["bullet1: one", "☎ 555 0142 ✉", "±2 →"]),
    Case(
      testDescription: "words whose letters are typed apart",
      body: "<w:p><w:r><w:t xml:space=\"preserve\">A D A   B R O O K</w:t></w:r></w:p>" + p("R &amp; D"),
      lines: ["ADA BROOK", "R & D"]),
    Case(
      testDescription: "formulas stand in the text",
      body:
        "<w:p><w:r><w:t xml:space=\"preserve\">from </w:t></w:r><m:oMath xmlns:m=\"urn:x/math\"><m:r><m:t>O(n)</m:t></m:r></m:oMath></w:p>",
      lines: ["from O(n)"]),
    Case(
      testDescription: "capitals by a style of letters or of the paragraph",
      body: p("name", run: "<w:rStyle w:val=\"Shout\"/>") + p("title", "<w:pStyle w:val=\"Loud\"/>"),
      lines: ["NAME", "TITLE"]),
    Case(
      testDescription: "text of drawings is none of the document's",
      body: "<w:p><w:r><a:p><a:t>chart</a:t></a:p><w:t>text</w:t></w:r></w:p>", lines: ["text"]),
  ]

  @Test func headersFirstAndOnlyContactDataOfFooters() throws {
    let bytes = DOCXReaderTests.docx(
      DOCXReaderTests.p("Body"),
      parts: [
        ("word/header1.xml", DOCXReaderTests.p("Ana Silva", run: "<w:b/>")),
        ("word/header2.xml", DOCXReaderTests.p("Ana Silva")),
        ("word/footer1.xml", DOCXReaderTests.p("Page 1") + DOCXReaderTests.p("ana@example.pt")),
      ])
    let document = try DOCXReader.document(bytes)
    #expect(document.lines.map(\.text) == ["Ana Silva", "ana@example.pt", "Body"])
    #expect(document.lines.map(\.isBold) == [true, false, false])
    #expect(document.lines.map(\.fontSize) == [11, 11, 11])
  }

  @Test func linksByTheirRelationships() throws {
    let bytes = DOCXReaderTests.docx(
      "<w:p><w:hyperlink r:id=\"r7\"><w:r><w:t>mail</w:t></w:r></w:hyperlink></w:p>",
      parts: [
        (
          "word/_rels/document.xml.rels",
          "<Relationships><Relationship Id=\"r7\" Type=\"x/hyperlink\" Target=\"mailto:ana@example.pt\"/></Relationships>"
        )
      ])
    #expect(try DOCXReader.document(bytes).lines.first?.links == ["mailto:ana@example.pt"])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var error: ResumeReadingError
  }

  @Test(arguments: [
    Refusal(
      testDescription: "a document type", bytes: docx(p("&x;"), doctype: "<!DOCTYPE d [<!ENTITY x \"y\">]>"),
      error: .hostile(format: "DOCX", reason: "it declares a document type")),
    Refusal(
      testDescription: "deep nesting",
      bytes: docx(String(repeating: "<w:sdt>", count: 1000) + String(repeating: "</w:sdt>", count: 1000)),
      error: .hostile(format: "DOCX", reason: "its elements nest too deep")),
    Refusal(
      testDescription: "too many paragraphs", bytes: docx(String(repeating: "<w:p/>", count: 20_001)),
      error: .hostile(format: "DOCX", reason: "it has more paragraphs than any resume")),
    Refusal(
      testDescription: "broken XML", bytes: docx("<w:p>"),
      error: .malformed(format: "DOCX", reason: "a part of it is not well-formed XML")),
    Refusal(
      testDescription: "no document", bytes: StoredZip.bytes([("a.txt", [65])]),
      error: .malformed(format: "DOCX", reason: "it is a zip archive without a Word document in it")),
    Refusal(
      testDescription: "a cut archive", bytes: Array(docx(p("x")).prefix(200)),
      error: .malformed(format: "DOCX", reason: "it is no complete zip archive")),
    Refusal(
      testDescription: "a part that unfolds to 100 MB", bytes: bomb(saying: 100_000_000),
      error: .hostile(format: "DOCX", reason: "it unfolds to far more data than a resume has")),
    // What is read ends where the archive says that it does.
    Refusal(
      testDescription: "a part that unfolds to 100 MB and says 100 bytes", bytes: bomb(saying: 100),
      error: .malformed(format: "DOCX", reason: "a part of it is not well-formed XML")),
    Refusal(
      testDescription: "many parts", bytes: StoredZip.bytes((0...4000).map { ("m/\($0)", []) }),
      error: .hostile(format: "DOCX", reason: "it holds more than 4000 parts")),
  ])
  func refusals(_ one: Refusal) {
    #expect(throws: one.error) { try DOCXReader.document(one.bytes) }
  }

  /// Words that nobody sees on paper back nothing; light ones on a dark ground are seen.
  @Test(arguments: [
    ("<w:vanish/>", ""), ("<w:color w:val=\"FFFFFF\"/>", ""), ("<w:color w:val=\"FAFAFA\"/>", ""),
    ("<w:sz w:val=\"2\"/>", ""), ("<w:rStyle w:val=\"Gone\"/>", ""), ("", "<w:pStyle w:val=\"Gone\"/>"),
    ("<w:rStyle w:val=\"Pale\"/>", ""), ("", "<w:pStyle w:val=\"Pale\"/>"),
    ("<w:color w:val=\"auto\" w:themeColor=\"background1\"/>", ""),
    ("<w:color w:themeColor=\"background1\"/>", ""),
  ])
  func hiddenWords(run: String, paragraph: String) throws {
    let document = try DOCXReader.document(
      DOCXReaderTests.docx(
        DOCXReaderTests.p("Ana Silva") + DOCXReaderTests.p("kubernetes kafka", paragraph, run: run)))
    #expect(document.lines.map(\.text) == ["Ana Silva"])
    #expect(document.warnings == ["The document holds 2 words that cannot be seen on paper; left out."])
  }

  @Test func lightWordsOnADarkGroundAreSeen() throws {
    let white = "<w:color w:val=\"FFFFFF\"/>"
    let dark = "<w:shd w:fill=\"1F3864\"/>"
    let cell = "<w:tbl><w:tr><w:tc><w:tcPr>\(dark)</w:tcPr>"
    let document = try DOCXReader.document(
      DOCXReaderTests.docx(
        DOCXReaderTests.p("Run", run: white + dark) + DOCXReaderTests.p("Paragraph", dark, run: white)
          + cell + DOCXReaderTests.p("Cell", run: white) + "</w:tc></w:tr></w:tbl>"
          + DOCXReaderTests.p("Marked", run: white + "<w:highlight w:val=\"darkBlue\"/>")
          + DOCXReaderTests.p("Unseen", run: white + "<w:shd w:fill=\"auto\"/>")))
    #expect(document.lines.map(\.text) == ["Run", "Paragraph", "Cell", "Marked"])
    #expect(document.warnings == ["The document holds 1 word that cannot be seen on paper; left out."])
  }

  @Test func lightWordsOnAStylesGroundAreSeen() throws {
    let white = "<w:color w:val=\"FFFFFF\"/>"
    let table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr><w:tr><w:tc>"
    let document = try DOCXReader.document(
      DOCXReaderTests.docx(
        DOCXReaderTests.p("Banner", "<w:pStyle w:val=\"Banner\"/>") + table
          + DOCXReaderTests.p("Cell", run: white) + "</w:tc></w:tr></w:tbl>"
          + DOCXReaderTests.p("Unseen", run: white)
          + DOCXReaderTests.p("Shown", "<w:pStyle w:val=\"Gone\"/>", run: "<w:vanish w:val=\"0\"/>")))
    #expect(document.lines.map(\.text) == ["Banner", "Cell", "Shown"])
    #expect(document.warnings == ["The document holds 1 word that cannot be seen on paper; left out."])
  }

  /// A picture behind the text is a ground for as many paragraphs as it may reach over, from the page's head too.
  @Test func lightWordsOnAPictureAreSeen() throws {
    func picture(behind: String) -> String {
      "<w:p><w:r><w:drawing><a:anchor behindDoc=\"\(behind)\"><a:extent cy=\"457200\"/></a:anchor></w:drawing></w:r></w:p>"
    }
    let white = (1...3).map { DOCXReaderTests.p("w\($0)", run: "<w:color w:val=\"FFFFFF\"/>") }.joined()
    func texts(_ body: String, header: String) throws -> [String] {
      try DOCXReader.document(DOCXReaderTests.docx(body, parts: [("word/header1.xml", header)])).lines.map(
        \.text)
    }
    #expect(try texts(picture(behind: "1") + white, header: "") == ["w1", "w2"])
    #expect(try texts(picture(behind: "0") + white, header: "") == [])
    #expect(try texts(white, header: picture(behind: "1")) == ["w1", "w2"])
  }

  @Test func linksOfFields() throws {
    func field(_ code: String, _ result: String) -> String {
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(code)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>\(result)</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    let document = try DOCXReader.document(
      DOCXReaderTests.docx(
        "<w:p>" + field(" HYPERLINK \"https://github.com/ada\" ", "GitHub")
          + "</w:p><w:p><w:fldSimple w:instr=\" HYPERLINK &quot;mailto:ada@example.com&quot; \\o &quot;x&quot;\"><w:r><w:t>mail</w:t></w:r></w:fldSimple></w:p><w:p>"
          + field(" PAGE ", "2") + field("HYPERLINK \\l \"top\"", "up") + "</w:p>"))
    #expect(document.lines.map(\.text) == ["GitHub", "mail", "2up"])
    #expect(
      document.lines.map(\.links) == [["https://github.com/ada"], ["mailto:ada@example.com"], []])
  }

  /// Nothing is left out in silence.
  @Test func omissionsAreTold() throws {
    let document = try DOCXReader.document(
      DOCXReaderTests.docx(
        DOCXReaderTests.p("Ana Silva") + "<w:altChunk/>"
          + "<w:p><w:r><w:drawing><a:t>two words</a:t></w:drawing></w:r></w:p>",
        parts: [
          ("word/footer1.xml", DOCXReaderTests.p("Ana Silva page 1 of 2 confidential")),
          ("word/footnotes.xml", DOCXReaderTests.p("Figures were audited")),
        ]))
    #expect(document.lines.map(\.text) == ["Ana Silva"])
    #expect(document.furniture.map(\.text) == ["Ana Silva page 1 of 2 confidential"])
    #expect(
      document.warnings == [
        "The document's notes hold 3 words; left out.",
        "The document's charts and drawings hold 2 words; left out.",
        "The foot of the page holds 1 word; left out.",
        "The document embeds another file, whose text is left out.",
      ])
  }

  /// Any byte changed or cut off: an error or a document, never a trap.
  @Test func damagedArchives() {
    let whole = DOCXReaderTests.docx(DOCXReaderTests.p("Ana Silva"))
    var state: UInt64 = 42
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bytes = whole
      bytes[Int((state >> 20) % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: state >> 50)
      if state & 7 == 0 { bytes.removeLast(Int((state >> 30) % UInt64(bytes.count))) }
      _ = try? DOCXReader.document(bytes)
    }
  }
}
