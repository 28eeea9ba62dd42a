import ResumeParsing

/// The pages of one PDF while both programs write them: page by page, so that neither program's output is ever held
/// whole.
package struct PDFPages {
  /// Pages that both programs have written, in order.
  package struct Batch {
    /// The pages, merged, but for light text: a page that has some waits in `light`.
    package fileprivate(set) var pages: [PositionedPage] = []
    /// Pages with light text, which only their picture can tell from hidden text: what both programs wrote, by index.
    fileprivate(set) var light: [(index: Int, words: WordBoxes?, runs: StyledRuns)] = []

    /// Settles a page with light text by its picture.
    mutating func settle(_ page: (index: Int, words: WordBoxes?, runs: StyledRuns), raster: PageRaster?) {
      pages[page.index] = PageMerger.page(
        number: pages[page.index].number, words: page.words, runs: page.runs.visible(on: raster))
    }

    /// Settles every page with light text without a picture of it: the light text is taken for hidden.
    package mutating func settleWithoutPictures() {
      for page in light { settle(page, raster: nil) }
    }
  }

  /// The pages that are merged and not taken yet.
  private var ready = Batch()
  /// How many pages were taken.
  private var taken = 0
  /// Whether the file's writer draws bullets as shapes.
  var writerDrawsBullets: Bool { wordReader.writerDrawsBullets }
  /// How many pages are ready to be taken.
  package var count: Int { ready.pages.count }

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
    return taken + ready.pages.count + (source == .styles ? styled.count : words.count)
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
      let number = taken + ready.pages.count + 1
      if runs.hasLightRuns { ready.light.append((ready.pages.count, boxes, runs)) }
      ready.pages.append(
        runs.hasLightRuns
          ? PositionedPage(number: number, width: 0, height: 0, words: [])
          : PageMerger.page(number: number, words: boxes, runs: runs))
      at += 1
      guard number <= limits.pages else { throw .tooManyPages(limit: limits.pages) }
    }
    styled.removeFirst(at)
    words.removeFirst(min(at, words.count))
  }

  /// Takes the first `most` pages of those that are ready, or all of them where there are fewer.
  package mutating func take(_ most: Int) -> Batch {
    let count = min(most, ready.pages.count)
    var batch = Batch()
    batch.pages = Array(ready.pages.prefix(count))
    batch.light = ready.light.filter { $0.index < count }
    ready.pages.removeFirst(count)
    ready.light = ready.light.filter { $0.index >= count }.map { ($0.index - count, $0.words, $0.runs) }
    taken += count
    return batch
  }
}
