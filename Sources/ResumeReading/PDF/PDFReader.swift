import ResumeParsing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a resume from a PDF with poppler's programs, which run under ``PDFLimits``.
package struct PDFReader: Sendable {
  /// What reading may cost.
  package let limits: PDFLimits

  /// Creates a reader.
  package init(limits: PDFLimits = .standard) {
    self.limits = limits
  }

  /// The resume at `path` as lines in reading order.
  /// - Throws: ``PDFError``.
  package func document(at path: String) async throws(PDFError) -> ResumeDocument {
    LayoutEngine.document(pages: try await pages(at: path))
  }

  /// The visible words of the PDF at `path`, page by page.
  /// - Throws: ``PDFError``.
  package func pages(at path: String) async throws(PDFError) -> [PositionedPage] {
    let file = try checked(path)
    // One page more than allowed tells a long file from one that just fits.
    let last = ["-l", String(limits.pages + 1)]
    let styles = PopplerProgram(
      name: "pdftohtml",
      arguments: ["-xml", "-i", "-nomerge", "-noroundcoord", "-nodrm", "-q"] + last + ["-stdout", file])
    let boxes = PopplerProgram(name: "pdftotext", arguments: ["-bbox-layout", "-q"] + last + [file, "-"])
    let limits = limits
    async let wordOutput = PDFReader.result(boxes, limits)
    let styleOutput = await PDFReader.result(styles, limits)
    // Fonts and visibility are indispensable, word boxes are not.
    let runs = StyledRuns.pages(try styleOutput.get())
    let words = WordBoxes.pages((try? await wordOutput.get()) ?? [])
    if runs.count > limits.pages { throw .tooManyPages(limit: limits.pages) }
    if runs.isEmpty { throw .damaged }
    var pages: [PositionedPage] = []
    for (index, page) in runs.enumerated() {
      pages.append(
        PageMerger.page(
          number: index + 1, words: words.indices.contains(index) ? words[index] : nil, runs: page))
    }
    if pages.allSatisfy({ $0.words.isEmpty }) { throw .imageOnly }
    return pages
  }

  private static func result(_ program: PopplerProgram, _ limits: PDFLimits) async -> Result<
    [UInt8], PDFError
  > {
    do {
      return .success(try await program.output(limits: limits))
    } catch {
      return .failure(error)
    }
  }

  /// The absolute path of a file that begins as a PDF does and is not too large.
  private func checked(_ path: String) throws(PDFError) -> String {
    guard let resolved = realpath(path, nil) else { throw errno == EACCES ? .unreadable : .missing }
    defer { free(resolved) }
    let file = String(cString: resolved)
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == EACCES ? .unreadable : .missing }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notPDF }
    if status.st_size == 0 { throw .empty }
    if status.st_size > limits.fileBytes { throw .tooLarge(megabytes: limits.fileBytes >> 20) }
    var head = [UInt8](repeating: 0, count: 1024)
    let count = read(descriptor, &head, head.count)
    guard count > 0, PDFReader.holdsMark(head[..<count]) else { throw .notPDF }
    return file
  }

  /// Whether `%PDF-` stands among the first bytes: readers allow some before it.
  static func holdsMark(_ head: ArraySlice<UInt8>) -> Bool {
    let mark = Array("%PDF-".utf8)
    guard head.count >= mark.count else { return false }
    return (head.startIndex...(head.endIndex - mark.count)).contains { head[$0...].starts(with: mark) }
  }
}
