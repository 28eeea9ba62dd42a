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

  /// The most pages that are drawn to look for light text and for bullets: drawing takes longer than reading.
  private static let drawnPages = (light: 30, bullets: 4)

  /// Creates a reader.
  package init(limits: PDFLimits = .standard) {
    self.limits = limits
  }

  /// The resume at `path` as lines in reading order.
  /// - Throws: ``PDFError``.
  package func document(at path: String) throws(PDFError) -> ResumeDocument {
    let file = try checked(path)
    var layout = LayoutEngine()
    var isBlank = true
    var first = true
    try readPages(of: file) { batch, writerDrawsBullets, isLast in
      let pages = first ? settled(batch, file: file, writerDrawsBullets: writerDrawsBullets) : unseen(batch)
      batch = PDFPages.Batch()
      first = false
      isBlank = isBlank && pages.allSatisfy(\.words.isEmpty)
      layout.add(pages, isLast: isLast)
    }
    if isBlank { throw .imageOnly }
    return layout.document
  }

  /// The pages of `batch` with what only their pictures tell.
  private func settled(_ batch: PDFPages.Batch, file: String, writerDrawsBullets: Bool) -> [PositionedPage] {
    var batch = batch
    let drawn = Array(batch.light.prefix(PDFReader.drawnPages.light))
    // Light text is hidden on paper and plain on a dark ground: only a picture of the page tells.
    let pictures = rasters(of: drawn.map(\.index), file: file)
    for page in batch.light { batch.settle(page, raster: pictures[page.index]) }
    var pages = batch.pages
    if DrawnBullets.areLikely(in: pages, writerDraws: writerDrawsBullets) {
      let indices = Array(pages.indices.prefix(PDFReader.drawnPages.bullets))
      // Smooth letters take a quarter of the time, and bullets are shapes.
      let unseen = rasters(of: indices.filter { pictures[$0] == nil }, file: file, options: ["-aa", "no"])
      for index in indices {
        pages[index] = DrawnBullets.written(pages[index], raster: pictures[index] ?? unseen[index])
      }
    }
    return pages
  }

  /// The pages of `batch`, far behind those that are drawn.
  private func unseen(_ batch: PDFPages.Batch) -> [PositionedPage] {
    var batch = batch
    batch.settleWithoutPictures()
    return batch.pages
  }

  /// Runs both programs side by side, merges what they write, and hands it on as it comes: at most
  /// ``LayoutEngine/pagesAtOnce`` pages with whether the writer draws bullets as shapes, and whether they are the last.
  private func readPages(
    of file: String, handle: (inout PDFPages.Batch, _ writerDrawsBullets: Bool, _ isLast: Bool) -> Void
  ) throws(PDFError) {
    // One page more than allowed tells a long file from one that just fits.
    let last = ["-l", String(limits.pages + 1)]
    let styles = PopplerProgram(
      name: "pdftohtml",
      arguments: ["-xml", "-i", "-nomerge", "-noroundcoord", "-nodrm", "-q"] + last + ["-stdout", file])
    let boxes = PopplerProgram(name: "pdftotext", arguments: ["-bbox", "-q"] + last + [file, "-"])
    // The one that takes longer begins.
    let words = try HelperProcess(boxes, limits: limits)
    // In the order of PDFPages.Source.
    let programs = [try HelperProcess(styles, limits: limits), words]
    // The programs take some milliseconds until they write, and then write into their pipes.
    Preparation.prepare()
    var found = PDFPages(limits: limits)
    var isDamaged = false
    try HelperLoop.run(programs) { event throws(PDFError) in
      switch event {
      case .output(let program, let bytes):
        guard let source = PDFPages.Source(rawValue: program) else { return }
        programs[program].pages = try found.receive(bytes, from: source)
        programs[PDFPages.Source.styles.rawValue].isWanted = !found.isFarAhead
      case .ended(let program, let outcome):
        guard let source = PDFPages.Source(rawValue: program) else { return }
        try found.end(source)
        programs[PDFPages.Source.styles.rawValue].isWanted = !found.isFarAhead
        // Fonts and visibility are indispensable, word boxes are not.
        if source == .styles, case .failure(let error) = outcome {
          if error != .damaged { throw error }
          isDamaged = true
        }
      }
      // One page more than are handed on tells that more are to come.
      while found.count > LayoutEngine.pagesAtOnce {
        var batch = found.take(LayoutEngine.pagesAtOnce)
        handle(&batch, found.writerDrawsBullets, false)
      }
    }
    if isDamaged { throw reason(file) }
    if found.count == 0 { throw .damaged }
    var batch = found.take(.max)
    handle(&batch, found.writerDrawsBullets, true)
  }

  /// Why poppler refuses `file`: the quiet runs do not say, pdfinfo does.
  private func reason(_ file: String) -> PDFError {
    do {
      _ = try PopplerProgram(name: "pdfinfo", arguments: [file]).output(limits: limits)
      return .damaged
    } catch {
      return error == .popplerMissing(program: "pdfinfo") ? .damaged : error
    }
  }

  /// Pictures of the pages at `indices`, by index; a page is missing where the program is, or fails: no text depends
  /// on it.
  private func rasters(of indices: [Int], file: String, options: [String] = []) -> [Int: PageRaster] {
    var pictures: [Int: PageRaster] = [:]
    for index in indices {
      let page = String(index + 1)
      let program = PopplerProgram(
        name: "pdftoppm",
        arguments: ["-gray", "-q", "-r", String(PageRaster.resolution), "-f", page, "-l", page] + options + [
          file
        ])
      pictures[index] = (try? program.output(limits: limits)).flatMap(PageRaster.init(graymap:))
    }
    return pictures
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
