import ResumeParsing

/// The pages of one PDF while both programs write them: page by page, so that neither program's output is ever held
/// whole.
package struct PDFPages {
  /// The pages that both programs have written, merged, but for light text: a page that has some waits in ``light``.
  package private(set) var pages: [PositionedPage] = []
  /// Pages with light text, which only their picture can tell from hidden text: what both programs wrote, by index.
  private(set) var light: [(index: Int, words: WordBoxes?, runs: StyledRuns)] = []
  /// Whether the file's writer draws bullets as shapes.
  var writerDrawsBullets: Bool { wordReader.writerDrawsBullets }
  /// How many pages pdftohtml has written.
  var styledPages: Int { pages.count + styled.count }

  private let limits: PDFLimits
  private var wordMarkup = PageMarkup()
  private var styleMarkup = PageMarkup()
  private var wordReader = WordBoxReader()
  private var styleReader = StyledRunReader()
  /// Pages that only one program has written yet.
  private var words: [WordBoxes] = []
  private var styled: [StyledRuns] = []
  private var wordsEnded = false
  private var total = 0

  /// Which program a piece of output is from.
  package enum Source: Int {
    case styles, words
  }

  /// Pages of a reading that may cost at most `limits`.
  package init(limits: PDFLimits) {
    self.limits = limits
  }

  /// Takes what `source` wrote; returns how many of its pages are complete now.
  package mutating func receive(_ bytes: UnsafeRawBufferPointer, from source: Source) throws(PDFError) -> Int
  {
    let pending: Int
    switch source {
    case .styles:
      styleMarkup.append(bytes)
      while let page = styleMarkup.next() { styled += styleReader.pages(in: page) }
      pending = styleMarkup.pending
    case .words:
      wordMarkup.append(bytes)
      while let page = wordMarkup.next() { words += wordReader.pages(in: page) }
      pending = wordMarkup.pending
    }
    guard pending <= limits.outputBytes else { throw .tooCostly }
    try merge()
    return pages.count + (source == .styles ? styled.count : words.count)
  }

  /// Takes note that `source` has written its last.
  package mutating func end(_ source: Source) throws(PDFError) {
    switch source {
    case .styles: styled += styleReader.pages(in: styleMarkup.rest())
    case .words:
      words += wordReader.pages(in: wordMarkup.rest())
      wordsEnded = true
    }
    try merge()
  }

  /// Whether pdftohtml is so far ahead that it should wait.
  var isFarAhead: Bool { styled.count > 8 && !wordsEnded }

  /// Merges every page that has come from both programs, or from pdftohtml where pdftotext has ended.
  private mutating func merge() throws(PDFError) {
    var at = 0
    while at < styled.count, at < words.count || wordsEnded {
      let runs = styled[at]
      let boxes = at < words.count ? words[at] : nil
      let count = max(runs.runs.count, boxes?.words.count ?? 0)
      total += count
      guard count <= limits.wordsOfPage, total <= limits.words else { throw .tooManyWords }
      if runs.hasLightRuns { light.append((pages.count, boxes, runs)) }
      pages.append(
        runs.hasLightRuns
          ? PositionedPage(number: pages.count + 1, width: 0, height: 0, words: [])
          : PageMerger.page(number: pages.count + 1, words: boxes, runs: runs))
      at += 1
      guard pages.count <= limits.pages else { throw .tooManyPages(limit: limits.pages) }
    }
    styled.removeFirst(at)
    words.removeFirst(min(at, words.count))
  }

  /// Settles a page with light text by its picture.
  mutating func settle(_ page: (index: Int, words: WordBoxes?, runs: StyledRuns), raster: PageRaster?) {
    pages[page.index] = PageMerger.page(
      number: page.index + 1, words: page.words, runs: page.runs.visible(on: raster))
  }

  /// Settles every page with light text without a picture of it: the light text is taken for hidden.
  package mutating func settleWithoutPictures() {
    for page in light { settle(page, raster: nil) }
  }
}
