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
    let styleBytes: [UInt8]
    do {
      styleBytes = try styleOutput.get()
    } catch .damaged {
      throw await reason(file)
    }
    let runs = StyledRuns.pages(styleBytes)
    let wordBytes = (try? await wordOutput.get()) ?? []
    let words = WordBoxes.pages(wordBytes)
    if runs.count > limits.pages { throw .tooManyPages(limit: limits.pages) }
    if runs.isEmpty { throw .damaged }
    var pages: [PositionedPage] = []
    for (index, page) in runs.enumerated() {
      let boxes = words.indices.contains(index) ? words[index] : nil
      // Light text is hidden on paper and plain on a dark ground: only a picture of the page tells.
      let seen = page.hasLightRuns ? page.visible(on: await raster(of: index + 1, file: file)) : page
      pages.append(PageMerger.page(number: index + 1, words: boxes, runs: seen))
    }
    if DrawnBullets.areLikely(in: pages, writerDraws: WordBoxes.writerDrawsBullets(wordBytes)) {
      for index in pages.indices.prefix(4) {
        pages[index] = DrawnBullets.written(pages[index], raster: await raster(of: index + 1, file: file))
      }
    }
    if pages.allSatisfy({ $0.words.isEmpty }) { throw .imageOnly }
    return pages
  }

  /// Why poppler refuses `file`: the quiet runs do not say, pdfinfo does.
  private func reason(_ file: String) async -> PDFError {
    do {
      _ = try await PopplerProgram(name: "pdfinfo", arguments: [file]).output(limits: limits)
      return .damaged
    } catch {
      return error == .popplerMissing(program: "pdfinfo") ? .damaged : error
    }
  }

  /// A picture of one page; nil where the program is missing or fails, which no text depends on.
  private func raster(of page: Int, file: String) async -> PageRaster? {
    let program = PopplerProgram(
      name: "pdftoppm",
      arguments: [
        "-gray", "-q", "-r", String(PageRaster.resolution), "-f", String(page), "-l", String(page), file,
      ])
    return (try? await program.output(limits: limits)).flatMap(PageRaster.init(graymap:))
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
