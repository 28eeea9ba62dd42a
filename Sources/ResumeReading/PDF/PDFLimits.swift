/// What reading one PDF may cost.
///
/// Limits on time grow with the pages that came out so far: a long file may take long, but a page that goes on and
/// on ends the reading early.
package struct PDFLimits: Sendable, Equatable {
  /// Largest file, bytes.
  package var fileBytes: Int
  /// Most pages. A resume has a few; a file of more than a thousand is something else.
  package var pages: Int
  /// Most words of one page: paper holds some 5,000 in the smallest print.
  package var wordsOfPage: Int
  /// Most words of all pages.
  package var words: Int
  /// Processor time of one helper program until its first page is out, seconds.
  package var processorSeconds: Double
  /// Processor time for each page more, seconds.
  package var processorSecondsPerPage: Double
  /// Time until a helper program is ended, without its pages, seconds.
  package var seconds: Double
  /// Time for each page more, seconds.
  package var secondsPerPage: Double
  /// Address space of one helper program, bytes.
  package var memoryBytes: Int
  /// Most output of one helper program for one page, bytes.
  package var outputBytes: Int

  /// Limits that no resume met in practice comes near.
  package static let standard = PDFLimits(
    fileBytes: 32 << 20, pages: 1000, wordsOfPage: 8000, words: 500_000, processorSeconds: 0.8,
    processorSecondsPerPage: 0.02, seconds: 10, secondsPerPage: 0.1, memoryBytes: 192 << 20,
    outputBytes: 24 << 20)
}
