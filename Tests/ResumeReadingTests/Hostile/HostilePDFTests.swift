import Foundation
import ResumeParsing
import Testing

@testable import ResumeReading

/// PDFs built to exhaust, to trap or to deceive; each is written here, byte by byte.
@Suite struct HostilePDFTests {
  /// A PDF of `objects`, the first of them its catalogue.
  private static func pdf(_ objects: [[UInt8]]) -> [UInt8] {
    var out = Array("%PDF-1.5\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(out.count)
      out += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let table = out.count
    out += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets { out += Array((String(offset + 10_000_000_000).dropFirst() + " 00000 n \n").utf8) }
    let trailer = "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF"
    return out + Array(trailer.utf8)
  }

  private static func pdf(_ objects: String...) -> [UInt8] { pdf(objects.map { Array($0.utf8) }) }

  private static let font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
  private static let page =
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"

  private static func stream(_ content: String) -> String {
    "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream"
  }

  /// One page that draws `content`.
  private static func pdf(drawing content: String) -> [UInt8] {
    pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream(content), font)
  }

  private static func read(_ bytes: [UInt8]) throws -> ResumeDocument {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("starling-\(UUID()).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    // The limit by the clock is for people who wait; on a busy machine it would come before the others.
    var limits = PDFLimits.standard
    limits.seconds = 60
    return try PDFReader(limits: limits).document(at: file.path)
  }

  /// A file and why it is refused.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let error: PDFError
  }

  static let refusals: [Refusal] = [
    Refusal(
      testDescription: "one page unfolds to 300 MB of text",
      bytes: {
        let bomb = Deflated(
          start: "BT /F 10 Tf 10 10 Td\n", piece: "(spam) Tj\n", size: 300_000_000, end: "ET"
        ).zlib
        let head = Array("<</Filter/FlateDecode/Length \(bomb.count)>>stream\n".utf8)
        return pdf(
          [
            Array("<</Type/Catalog/Pages 2 0 R>>".utf8), Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8),
            Array(page.utf8), head + bomb + Array("\nendstream".utf8), Array(font.utf8),
          ])
      }(), error: .tooCostly),
    Refusal(
      testDescription: "a page tree that holds itself",
      bytes: pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"), error: .damaged),
    Refusal(
      testDescription: "a drawing that draws itself",
      bytes: pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>>",
        stream("/A Do"),
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>/Length 11>>stream\n"
          + "/A Do /A Do\nendstream"), error: .imageOnly),
    Refusal(
      testDescription: "a thousand and one pages",
      bytes: pdf(
        [
          "<</Type/Catalog/Pages 2 0 R>>",
          "<</Type/Pages/Kids[\((0...1000).map { "\($0 + 6) 0 R" }.joined(separator: " "))]/Count 1001>>",
          "null",
          stream("BT /F 9 Tf 72 700 Td (page) Tj ET"), font,
        ].map { Array($0.utf8) } + Array(repeating: Array(page.utf8), count: 1001)),
      error: .tooManyPages(limit: 1000)),
    Refusal(
      testDescription: "twenty thousand words on one spot",
      bytes: pdf(
        drawing: "BT /F 9 Tf "
          + String(repeating: "1 0 0 1 72 700 Tm (word) Tj 9 0 Td (s) Tj\n", count: 20_000)
          + "ET"), error: .tooManyWords),
    Refusal(
      testDescription: "noise after the mark",
      bytes: Array("%PDF-1.4\n".utf8)
        + (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) },
      error: .damaged),
  ]

  @Test(arguments: refusals) func refused(_ one: Refusal) {
    #expect {
      try Self.read(one.bytes)
    } throws: { error in
      error as? PDFError == one.error
    }
  }

  @Test func arraysInArraysDoNotMatter() throws {
    let deep = String(repeating: "[", count: 50_000) + String(repeating: "]", count: 50_000)
    let document = try Self.read(
      Self.pdf(
        "<</Type/Catalog/Pages 2 0 R/X \(deep)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", Self.page,
        Self.stream("BT /F 10 Tf 72 700 Td (Harbour engineer) Tj ET"), Self.font))
    #expect(document.lines.map(\.text) == ["Harbour engineer"])
  }

  /// Every way to hide words that we know: none is read, and the warning counts them.
  @Test(arguments: [
    "3 Tr 1 0 0 1 72 650 Tm (kubernetes kafka terraform) Tj",
    "1 1 1 rg 1 0 0 1 72 650 Tm (kubernetes kafka terraform) Tj",
    "0.98 0.99 0.98 rg 1 0 0 1 72 650 Tm (kubernetes kafka terraform) Tj",
    "/F 1 Tf 1 0 0 1 72 650 Tm (kubernetes kafka terraform) Tj",
    "1 0 0 1 5000 650 Tm (kubernetes kafka terraform) Tj",
    "1 0 0 1 72 -300 Tm (kubernetes kafka terraform) Tj",
  ])
  func hiddenWords(_ drawing: String) throws {
    let document = try Self.read(
      Self.pdf(drawing: "BT /F 10 Tf 1 0 0 1 72 700 Tm (Harbour engineer) Tj \(drawing) ET"))
    #expect(document.lines.map(\.text) == ["Harbour engineer"])
    // What lies off the page the programs may not hand out at all.
    let isOutside = drawing.contains("5000") || drawing.contains("-300")
    if !isOutside || !document.warnings.isEmpty {
      #expect(document.warnings == ["Page 1 holds 3 words that cannot be seen on paper; left out."])
    }
  }

  @Test func escapeSequencesAreNoText() throws {
    let document = try Self.read(
      Self.pdf(drawing: "BT /F 10 Tf 72 700 Td (Mallory \\033]0;owned\\007 \\033[2J Engineer) Tj ET"))
    for line in document.lines {
      #expect(line.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }
  }
}
