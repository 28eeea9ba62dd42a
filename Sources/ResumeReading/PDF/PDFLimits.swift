/// What reading one PDF may cost.
package struct PDFLimits: Sendable, Equatable {
  /// Largest file, bytes.
  package var fileBytes: Int
  /// Most pages: a resume has a few; a file with more is something else.
  package var pages: Int
  /// Processor time of one helper program, seconds.
  package var processorSeconds: Int
  /// Time until a helper program is ended, seconds.
  package var seconds: Double
  /// Address space of one helper program, bytes.
  package var memoryBytes: Int
  /// Most output of one helper program, bytes.
  package var outputBytes: Int

  /// Limits that no resume met in practice comes near: poppler takes some hundredths of a second for one.
  package static let standard = PDFLimits(
    fileBytes: 32 << 20, pages: 30, processorSeconds: 1, seconds: 10, memoryBytes: 1 << 30,
    outputBytes: 24 << 20)
}
