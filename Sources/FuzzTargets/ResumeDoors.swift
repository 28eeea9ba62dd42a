import ResumeParsing
import ResumeReading

/// The readers of resumes, each with all that follows: layout, sections, claims and the document that is printed.
enum ResumeDoors {
  static func pdf(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    var pages = PDFPages(limits: .standard)
    do throws(PDFError) {
      for (source, part) in zip([PDFPages.Source.styles, .words], parts) {
        // In pieces, as a pipe would hand them over.
        var rest = part[...]
        while !rest.isEmpty {
          let piece = Array(rest.prefix(977))
          try receive(piece, from: source, &pages)
          rest = rest.dropFirst(977)
        }
        try pages.end(source)
      }
    } catch {
      return
    }
    var batch = pages.take(.max)
    batch.settleWithoutPictures()
    read(LayoutEngine.document(pages: batch.pages))
  }

  private static func receive(
    _ piece: [UInt8], from source: PDFPages.Source, _ pages: inout PDFPages
  ) throws(PDFError) {
    var failure: PDFError?
    piece.withUnsafeBytes { bytes in
      do throws(PDFError) {
        _ = try pages.receive(bytes, from: source)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private static let texts = [
    "•", "Experience", "–", "2019", "Engineer", "Tern", "a", "E", "S K", "한국", "経歴", "e\u{AD}", "re-", "(3)",
    "\u{F0B7}", "x@example.com",
  ]

  static func layout(_ bytes: [UInt8]) {
    var pages = [PositionedPage(number: 1, width: 600, height: 800, words: [])]
    for start in stride(from: 0, to: bytes.count - 5, by: 6).prefix(600) {
      let word = bytes[start..<(start + 6)].map { Double($0) }
      if bytes[start] == 255 {
        guard pages.count < 4 else { break }
        pages.append(PositionedPage(number: pages.count + 1, width: 600, height: 800, words: []))
        continue
      }
      let x = word[0] * 2.6
      let y = word[1] * 3.4
      let style = TextStyle(
        family: bytes[start + 2] & 3 == 0 ? "Icon" : "Serif", size: word[3] / 8,
        isBold: bytes[start + 2] & 4 != 0)
      pages[pages.count - 1].words.append(
        PositionedWord(
          text: texts[Int(bytes[start + 4]) % texts.count],
          box: TextBox(xMin: x, yMin: y, xMax: x + word[5], yMax: y + word[3] / 7), style: style,
          hasSpaceAfter: bytes[start + 2] & 8 != 0))
    }
    read(LayoutEngine.document(pages: pages))
  }

  static func docx(_ bytes: [UInt8]) {
    let isArchive = bytes.starts(with: [0x50, 0x4B])
    guard let document = try? DOCXReader.document(isArchive ? bytes : WordArchive.around(bytes)) else {
      return
    }
    read(document)
  }

  static func markdown(_ bytes: [UInt8]) {
    read(MarkdownReader.document(TextDecoder.text(of: bytes)))
  }

  static func text(_ bytes: [UInt8]) {
    read(TextReader.document(TextDecoder.text(of: bytes)))
  }

  static func json(_ bytes: [UInt8]) {
    guard let resume = try? JSONResumeReader.resume(TextDecoder.text(of: bytes)) else { return }
    print(resume)
  }

  /// As a page where it begins with a fence.
  static func yaml(_ bytes: [UInt8]) {
    let name = bytes.starts(with: Array("---".utf8)) ? "cv.md" : "cv.yaml"
    guard case .resume(let resume)? = try? ResumeReader.read(bytes, name: name) else { return }
    print(resume)
  }

  private static func read(_ document: ResumeDocument) {
    print(StructureParser.resume(from: document))
  }

  private static let vocabulary = ClaimVocabulary(terms: [
    .init(kind: .technology, id: "Kafka", phrases: ["Kafka", "Go", "C++"], topics: ["scaling"]),
    .init(kind: .mechanism, id: "cache", phrases: ["cach*", "read replica*"], topics: ["performance"]),
    .init(kind: .technology, id: "React", phrases: ["React", "Go", "C"], isCaseExact: true),
    .init(kind: .technology, id: "React Native", phrases: ["React Native", "Node.js"]),
    .init(kind: .topic, id: "people", phrases: ["チームをリード", "8 Entwickler*"]),
  ])

  /// Nothing that changes a terminal is ever printed.
  private static func print(_ resume: Resume) {
    let claims = ClaimExtractor.claims(of: resume, vocabulary: vocabulary)
    for claim in claims {
      for quantity in claim.quantities.quantities {
        precondition(quantity.span.upperBound <= claim.text.unicodeScalars.count, "a span beyond its claim")
      }
    }
    for scalar in JSONResumeDocument(resume, claims: claims).text.unicodeScalars {
      switch scalar.value {
      case 0x0A: continue
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F:
        preconditionFailure("a control character is printed")
      default: continue
      }
    }
  }
}
