import ResumeParsing
import Testing

@testable import ResumeReading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading PDFs: the scanner over poppler's output, the merger of both programs' findings, pictures of pages, and
/// whole files written here byte by byte.
@Suite struct PDFTests {
  @Test func wordBoxes() {
    let output = """
      <doc>
        <page width="612.000000" height="792.000000">
          <flow><block xMin="1" yMin="2" xMax="3" yMax="4"><line xMin="1" yMin="2" xMax="3" yMax="4">
            <word xMin="72.500000" yMin="-10.250000" xMax="100.000000" yMax="20.000000">R&amp;D&#x2022;</word>
            <word xMin="x" yMin="1" xMax="2" yMax="3">lost</word>
          </line></block></flow>
        </page>
      </doc>
      """
    var reader = WordBoxReader()
    let pages = reader.pages(in: Array(output.utf8))
    #expect(pages.count == 1)
    #expect(pages.first?.width == 612)
    #expect(
      pages.first?.words == [
        WordBoxes.Word(text: "R&D•", box: TextBox(xMin: 72.5, yMin: -10.25, xMax: 100, yMax: 20))
      ])
  }

  @Test func styledRuns() {
    let output = """
      <page number="1" position="absolute" top="0" left="0" height="1188" width="918">
      <fontspec id="0" size="15" family="ABCDEF+Tern-Heavy" color="#ff8000"/>
      <text top="15.000000" left="30.000000" width="60.000000" height="18.000000" font="0"><a href="https://tern.example/"><i>Tern &lt;x&gt; </i></a></text>
      <text top="15" left="30" width="60" height="18" font="0"><a href="resume.html#1">inner</a></text>
      </page>
      """
    var reader = StyledRunReader()
    let runs = reader.pages(in: Array(output.utf8)).first?.runs ?? []
    let style = TextStyle(family: "Tern-Heavy", size: 10, isBold: true, isItalic: true)
    #expect(
      runs.first
        == StyledRuns.Run(
          text: "Tern <x> ", box: TextBox(xMin: 20, yMin: 10, xMax: 60, yMax: 22), style: style,
          link: "https://tern.example/", colour: 0xFF8000))
    #expect(runs.last?.link == nil)
  }

  /// Broken markup is passed over, never trapped on.
  @Test(arguments: [
    "", "<", "<page", "<page width=\"", "<word xMin=\"1\"", "</", "&#x110000;", "<text top=\"9e9\">x</text>",
    "<page width=\"99999999999999999999999999999999999999999999999999\"><word xMin=\"-\">a</word>",
  ])
  func brokenMarkup(_ markup: String) {
    var words = WordBoxReader()
    var runs = StyledRunReader()
    #expect(words.pages(in: Array(markup.utf8)).allSatisfy { $0.words.isEmpty })
    #expect(runs.pages(in: Array(markup.utf8)).allSatisfy { $0.runs.isEmpty })
  }

  /// However the output is cut, the same pages come out.
  @Test(arguments: [1, 2, 3, 7, 64, 10_000]) func pagesInPieces(size: Int) {
    let output = "<doc>\n<page a=\"1\"></page>\n<page></page><page>x</pag></page>\n</doc>"
    var markup = PageMarkup()
    var pages: [String] = []
    let bytes = Array(output.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { markup.append($0) }
      while let page = markup.next() { pages.append(String(decoding: page, as: UTF8.self)) }
    }
    #expect(
      pages == ["<doc>\n<page a=\"1\"></page>", "\n<page></page>", "<page>x</pag></page>"])
    #expect(markup.rest() == Array("\n</doc>".utf8))
  }

  private static func run(_ text: String, _ x: Double, _ width: Double, family: String = "Serif")
    -> StyledRuns.Run
  {
    StyledRuns.Run(
      text: text, box: TextBox(xMin: x, yMin: 10, xMax: x + width, yMax: 22),
      style: TextStyle(family: family, size: 10), link: nil, colour: 0)
  }

  private static func word(_ text: String, _ x: Double, _ width: Double, y: Double = 10) -> WordBoxes.Word {
    WordBoxes.Word(text: text, box: TextBox(xMin: x, yMin: y, xMax: x + width, yMax: y + 12))
  }

  /// What each program sees, and the words that come of it.
  struct Merge: Sendable, CustomTestStringConvertible {
    let name: String
    let words: [WordBoxes.Word]
    let runs: [StyledRuns.Run]
    let merged: [String]
    let hidden: Int
    var testDescription: String { name }
  }

  static let merges: [Merge] = [
    Merge(
      name: "a word across two runs is one word", words: [word("Tern,", 10, 25), word("Bergen", 40, 30)],
      runs: [run("Tern", 10, 20), run(", Bergen", 30, 40)], merged: ["Tern,", "Bergen"], hidden: 0),
    Merge(
      name: "pdftotext knows accents and soft hyphens", words: [word("Café\u{AD}", 10, 30)],
      runs: [run("Caf´ e-", 10, 30)], merged: ["Café\u{AD}"], hidden: 0),
    Merge(
      name: "an accent in one run and its letter in the next",
      words: [word("At", 10, 12), word("Malmö,", 26, 35), word("Sverige", 65, 34)],
      runs: [run("At Malm¨", 10, 51), run("o, Sverige", 55, 44)], merged: ["At", "Malmö,", "Sverige"],
      hidden: 0),
    Merge(
      name: "replacement text gives way to what is drawn", words: [word("mailto:a@tern.example", 10, 80)],
      runs: [run("@", 10, 8, family: "FontAwesome"), run("a@b.example", 18, 72)],
      merged: ["@", "a@b.example"], hidden: 0),
    Merge(
      name: "sentences that only pdftotext sees are hidden",
      words: [
        word("Plain", 10, 25), word("hire", 10, 20, y: 50), word("this", 35, 20, y: 50),
        word("one", 60, 15, y: 50),
      ],
      runs: [run("Plain", 10, 25)], merged: ["Plain"], hidden: 3),
    Merge(
      name: "a lone label that only pdftotext sees is not",
      words: [word("Plain", 10, 25), word("Date:", 10, 20, y: 50)],
      runs: [run("Plain", 10, 25)], merged: ["Plain"], hidden: 0),
    Merge(
      name: "bold by printing twice", words: [word("Bold", 10, 20)],
      runs: [run("Bold", 10, 20), run("Bold", 10.3, 20)], merged: ["Bold"], hidden: 0),
    Merge(
      name: "small capitals are capitals", words: [word("Me", 10, 12)], runs: [run("ME", 10, 12)],
      merged: ["ME"], hidden: 0),
    Merge(
      name: "without word boxes the runs' blanks divide", words: [], runs: [run("Tern Robotics", 10, 65)],
      merged: ["Tern", "Robotics"], hidden: 0),
  ]

  @Test(arguments: merges) func merging(_ test: Merge) {
    let page = PageMerger.page(
      number: 1, words: WordBoxes(width: 600, height: 800, words: test.words),
      runs: StyledRuns(width: 600, height: 800, runs: test.runs))
    #expect(page.words.map(\.text) == test.merged)
    #expect(page.hiddenWords == test.hidden)
  }

  /// A browser's font without a name comes as several, each with a size of its own letters; equal boxes are one size.
  @Test func sizesInFontsWithoutAName() {
    func box(_ x: Double) -> TextBox { TextBox(xMin: x, yMin: 10, xMax: x + 40, yMax: 32) }
    func run(_ text: String, _ x: Double, size: Double, family: String) -> StyledRuns.Run {
      StyledRuns.Run(
        text: text, box: box(x), style: TextStyle(family: family, size: size), link: nil, colour: 0)
    }
    func sizes(_ family: String) -> [Double] {
      let words = zip(["Senior", "SRE"], [10.0, 52]).map { WordBoxes.Word(text: $0, box: box($1)) }
      let runs = [run("Senior", 10, size: 11, family: family), run("SRE", 52, size: 9, family: family)]
      return PageMerger.page(
        number: 1, words: WordBoxes(width: 600, height: 800, words: words),
        runs: StyledRuns(width: 600, height: 800, runs: runs)
      ).words.map(\.style.size)
    }
    #expect(sizes("Times") == [11, 11])
    #expect(sizes("Lato-Regular") == [11, 9])
  }

  /// The boxes of East Asian fonts reach over the lines above and below.
  @Test func tallWordsTakeTheStyleOfTheirOwnLine() {
    var above = PDFTests.run("한빛페이의 서버 개발", 10, 90)
    above.box = TextBox(xMin: 10, yMin: 91, xMax: 100, yMax: 103)
    var own = PDFTests.run("시니어", 10, 30)
    own.box = TextBox(xMin: 10, yMin: 105, xMax: 40, yMax: 117)
    own.style.isBold = true
    let tall = WordBoxes.Word(text: "시니어", box: TextBox(xMin: 10, yMin: 95, xMax: 40, yMax: 123))
    let words = ["한빛페이의", "서버", "개발"].enumerated().map { index, text in
      WordBoxes.Word(
        text: text,
        box: TextBox(xMin: 10 + 32 * Double(index), yMin: 81, xMax: 36 + 32 * Double(index), yMax: 109))
    }
    let page = PageMerger.page(
      number: 1, words: WordBoxes(width: 600, height: 800, words: words + [tall]),
      runs: StyledRuns(width: 600, height: 800, runs: [above, own]))
    #expect(page.words.filter(\.style.isBold).map(\.text) == ["시니어"])
  }

  /// pdftohtml gives turned text no width, in pieces, each at the place where it begins.
  @Test func turnedWordsTakeTheirFonts() {
    let upright = WordBoxes.Word(text: "Engineer", box: TextBox(xMin: 50, yMin: 100, xMax: 90, yMax: 112))
    let turned = [
      WordBoxes.Word(text: "WORK", box: TextBox(xMin: 400, yMin: 60, xMax: 418, yMax: 100)),
      WordBoxes.Word(text: "EXPERIENCE", box: TextBox(xMin: 400, yMin: 105, xMax: 418, yMax: 205)),
    ]
    func piece(_ text: String, y: Double) -> StyledRuns.Run {
      var run = PDFTests.run(text, 404, 0)
      run.box = TextBox(xMin: 404, yMin: y, xMax: 404, yMax: y + 14)
      run.style.size = 14
      run.style.isBold = true
      return run
    }
    var plain = PDFTests.run("Engineer", 50, 40)
    plain.box = upright.box
    let page = PageMerger.page(
      number: 1, words: WordBoxes(width: 600, height: 800, words: [upright] + turned),
      runs: StyledRuns(
        width: 600, height: 800,
        runs: [plain, piece("W", y: 52), piece("ORK", y: 68), piece("EXPERIENCE", y: 97)]))
    #expect(page.words.map(\.text) == ["Engineer", "WORK", "EXPERIENCE"])
    #expect(page.words.map(\.style.isBold) == [false, true, true])
    #expect(page.words.last?.box == turned[1].box)
    #expect(page.hiddenWords == 0)
  }

  /// A white picture of 72 × 72 points with the given boxes, in points, black.
  private static func raster(_ boxes: [TextBox], ground: UInt8 = 255) -> PageRaster? {
    var samples = [UInt8](repeating: ground, count: 100 * 100)
    for box in boxes {
      for y in Int(box.yMin / 0.72)..<Int(box.yMax / 0.72) {
        for x in Int(box.xMin / 0.72)..<Int(box.xMax / 0.72) { samples[y * 100 + x] = 255 - ground }
      }
    }
    return PageRaster(graymap: Array("P5\n100 100\n255\n".utf8) + samples)
  }

  @Test func drawnBulletsAreWritten() {
    let word = PositionedWord(
      text: "Built", box: TextBox(xMin: 40, yMin: 20, xMax: 65, yMax: 32), style: TextStyle(size: 10))
    let page = PositionedPage(number: 1, width: 72, height: 72, words: [word])
    let dot = TextBox(xMin: 28, yMin: 24, xMax: 32, yMax: 28)
    let rule = TextBox(xMin: 20, yMin: 0, xMax: 22, yMax: 72)
    #expect(
      DrawnBullets.written(page, raster: Self.raster([dot, rule])).words.map(\.text) == ["Built", "•"])
    #expect(DrawnBullets.written(page, raster: Self.raster([rule])).words.map(\.text) == ["Built"])
    #expect(DrawnBullets.written(page, raster: nil).words.map(\.text) == ["Built"])
    #expect(PageRaster(graymap: Array("P5\n100 100\n255\nshort".utf8)) == nil)
  }

  /// Pale marks are bullets where two stand at one edge; a single one may be anything.
  @Test func paleBulletsAreWritten() {
    func marks(_ tops: [Double], ground: UInt8 = 140, raisedBy lift: Double = 0) -> Int {
      let words = tops.map { top in
        PositionedWord(
          text: "Built", box: TextBox(xMin: 40, yMin: top, xMax: 65, yMax: top + 12),
          style: TextStyle(size: 10))
      }
      let dots = tops.map { TextBox(xMin: 28, yMin: $0 + 4 - lift, xMax: 32, yMax: $0 + 8 - lift) }
      let page = PositionedPage(number: 1, width: 72, height: 72, words: words)
      return DrawnBullets.written(page, raster: Self.raster(dots, ground: ground)).words.count {
        $0.text == "•"
      }
    }
    #expect(marks([20]) == 0)
    #expect(marks([20, 45]) == 2)
    // Dark ones may stand alone, and at the height of the ascenders.
    #expect(marks([20], ground: 255, raisedBy: 4) == 1)
  }

  /// Dots between dates and what they date are a timeline's; a list may stand beside a date as well.
  @Test func dotsOfATimelineAreNoBullets() {
    func word(_ text: String, _ left: Double, _ right: Double, _ top: Double) -> PositionedWord {
      PositionedWord(
        text: text, box: TextBox(xMin: left, yMin: top, xMax: right, yMax: top + 6), style: TextStyle(size: 5)
      )
    }
    let dots = [10.0, 40].map { TextBox(xMin: 30, yMin: $0 + 2, xMax: 32, yMax: $0 + 4) }
    let titles = [
      word("2019", 5, 15, 10), word("Tester", 36, 60, 10), word("2016", 5, 15, 40),
      word("Fitter", 36, 60, 40),
    ]
    let list = [word("Built", 36, 60, 20)]
    func marks(_ words: [PositionedWord], _ dots: [TextBox]) -> Int {
      let page = PositionedPage(number: 1, width: 72, height: 72, words: words)
      return DrawnBullets.written(page, raster: Self.raster(dots)).words.count { $0.text == "•" }
    }
    #expect(marks(titles, dots) == 0)
    #expect(marks(titles + list, dots + [TextBox(xMin: 30, yMin: 22, xMax: 32, yMax: 24)]) == 3)
    #expect(marks(Array(titles[1...1]), [dots[0]]) == 1)
  }

  /// Icons of a font that the file does not name, before dates and contact data, explain no list's edge; other characters
  /// for private use do.
  @Test(arguments: [
    ("\u{F073}", ["2019 – 2021", "2016 – 2018", "2014 – 2015"], true),
    ("\u{F0E0}", ["mira@example.com", "Fenwick, UK", "Leeds"], true),
    (
      "\u{F0DF}",
      ["Moved the ledger to a store", "Cut the nightly run in half", "Wrote an importer of papers"], false
    ),
  ])
  func iconsThatNoFontNames(_ icon: String, _ texts: [String], _ isLikely: Bool) {
    var words: [PositionedWord] = []
    func add(_ text: String, _ x: Double, _ y: Double) {
      var left = x
      for word in text.split(separator: " ") {
        let right = left + 5 * Double(word.count)
        words.append(
          PositionedWord(
            text: String(word), box: TextBox(xMin: left, yMin: y, xMax: right, yMax: y + 11),
            style: TextStyle(family: "Times", size: 9)))
        left = right + 3
      }
    }
    for (index, text) in texts.enumerated() {
      let y = 50 + 80 * Double(index)
      add("Engineer", 30, y - 14)
      add(icon, 30, y)
      add(text, 41, y)
      add("Built one thing well", 41, y + 14)
      add("And another as well", 41, y + 28)
    }
    let page = PositionedPage(number: 1, width: 600, height: 800, words: words)
    #expect(DrawnBullets.areLikely(in: [page], writerDraws: true) == isLikely)
  }

  @Test func lightTextOnPaperIsHidden() {
    var light = Self.run("unseen", 10, 30)
    light.colour = 0xFFFFFF
    let runs = StyledRuns(width: 72, height: 72, runs: [Self.run("seen", 10, 20), light])
    #expect(runs.hasLightRuns)
    #expect(runs.visible(on: Self.raster([])).runs.map(\.text) == ["seen"])
    let letters = TextBox(xMin: 12, yMin: 12, xMax: 20, yMax: 20)
    #expect(runs.visible(on: Self.raster([letters], ground: 0)).runs.map(\.text) == ["seen", "unseen"])
  }

  /// A PDF with one page of Helvetica that `content` draws.
  private static func pdf(_ content: String, pages: Int = 1) -> [UInt8] {
    let kids = Array(repeating: "3 0 R", count: pages).joined(separator: " ")
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[\(kids)]/Count \(pages)>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
      "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var out = "%PDF-1.5\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(out.utf8.count)
      out += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = out.utf8.count
    out += "xref\n0 6\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      out += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    out += "trailer<</Size 6/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF"
    return Array(out.utf8)
  }

  /// Reads `bytes` as a file of its own.
  private static func read(_ bytes: [UInt8], limits: PDFLimits = .standard) throws(PDFError)
    -> ResumeDocument
  {
    var name = Array("/tmp/starling-pdf-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    defer { unlink(name) }
    return try PDFReader(limits: limits).document(
      at: String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  @Test func aFileIsRead() throws {
    let content = """
      BT /F 10 Tf 1 0 0 1 72 700 Tm (Harbour engineer) Tj
      3 Tr 1 0 0 1 72 650 Tm (not meant for the eye at all) Tj
      0 Tr 1 1 1 rg 1 0 0 1 72 600 Tm (white words on white paper) Tj ET
      """
    let document = try Self.read(Self.pdf(content))
    #expect(document.lines.map(\.text) == ["Harbour engineer"])
    #expect(document.warnings == ["Page 1 holds 12 words that cannot be seen on paper; left out."])
  }

  /// Files that cannot be read, each with its whole message.
  @Test func refusals() {
    let cases: [([UInt8], PDFError, String)] = [
      ([], .empty, "the file is empty; export the resume again"),
      (
        Array("PK\u{3}\u{4}".utf8), .notPDF,
        "the file is not a PDF, whatever its name says; export the resume as PDF, DOCX or text"
      ),
      (
        Array("%PDF-1.7\n".utf8), .damaged,
        "the PDF is damaged and no page of it can be read; export it again"
      ),
      (
        Self.pdf(""), .imageOnly,
        "the PDF holds pictures of pages but no text; run OCR on it or export a PDF with text from its source"
      ),
      (
        Self.pdf("BT /F 9 Tf 72 700 Td (page) Tj ET", pages: 4), .tooManyPages(limit: 3),
        "the PDF has more than 3 pages; give the resume alone"
      ),
      (
        [UInt8](repeating: 0x20, count: 3 << 20), .tooLarge(megabytes: 1),
        "the PDF is larger than 1 MB; export it without large pictures"
      ),
    ]
    var limits = PDFLimits.standard
    limits.pages = 3
    limits.fileBytes = 1 << 20
    for (bytes, error, message) in cases {
      #expect(throws: error) { try Self.read(bytes, limits: limits) }
      #expect(error.description == message)
    }
    #expect(throws: PDFError.missing) { try PDFReader().document(at: "/nowhere/resume.pdf") }
  }

  @Test func tooMuchText() {
    var limits = PDFLimits.standard
    limits.wordsOfPage = 3
    let page = "BT /F 9 Tf 72 700 Td (one two three four) Tj ET"
    #expect(throws: PDFError.tooManyWords) { try Self.read(Self.pdf(page), limits: limits) }
    limits.wordsOfPage = 4
    limits.words = 7
    #expect(throws: PDFError.tooManyWords) { try Self.read(Self.pdf(page, pages: 2), limits: limits) }
    limits.words = 8
    #expect(throws: Never.self) { try Self.read(Self.pdf(page, pages: 2), limits: limits) }
    #expect(
      PDFError.tooManyWords.description == "the PDF holds more text than any resume; give the resume alone")
  }

  /// The limits that a helper program runs under, as it sees them itself.
  @Test func helpersAreShutIn() throws {
    let script = """
      ulimit -v; ulimit -f; ulimit -c; ulimit -n
      (exec 3<>/dev/tcp/127.0.0.1/9) 2>&1 | grep -o "not permitted" | head -n 1
      cat; ls /proc/self/fd | wc -l
      """
    var limits = PDFLimits.standard
    limits.memoryBytes = 300 << 20
    let output = try PopplerProgram(name: "bash", arguments: ["-c", script]).output(limits: limits)
    // Files are counted in blocks: none. The fourth open file is the folder that ls reads.
    #expect(
      String(decoding: output, as: UTF8.self).split(separator: "\n")
        == ["307200", "0", "0", "32", "not permitted", "4"])
  }

  @Test func limitsEndAProgram() {
    var limits = PDFLimits.standard
    limits.seconds = 0.2
    let sleeping = PopplerProgram(name: "sleep", arguments: ["5"])
    #expect(throws: PDFError.timedOut(seconds: 0)) { try sleeping.output(limits: limits) }
    limits.seconds = 30
    limits.processorSeconds = 0.1
    let busy = PopplerProgram(name: "bash", arguments: ["-c", "while :; do :; done"])
    #expect(throws: PDFError.tooCostly) { try busy.output(limits: limits) }
    limits.outputBytes = 1000
    let endless = PopplerProgram(name: "yes", arguments: [])
    #expect(throws: PDFError.tooCostly) { try endless.output(limits: limits) }
    let absent = PopplerProgram(name: "no-such-program-here", arguments: [])
    #expect(throws: PDFError.popplerMissing(program: "no-such-program-here")) {
      try absent.output(limits: limits)
    }
    #expect(PDFError.popplerMissing(program: "pdftotext").exitStatus == 69)
    #expect(
      PDFError.tooCostly.description
        == "the PDF asks for more time, memory or output than a resume needs; export it again, simpler")
  }
}
